"""The network is the one its table shows, and reads as it should."""

import re

import numpy as np
import pytest
import torch
from torch import nn

import resnet
from workshop.engines import resnet_onnx

ROW = re.compile(r" {4}(\S.*?) {2,}(\d+(?: x \d+)+)?(?: *([\d,]+))?")
# which part of the network each row of the table is about
PARTS = {
    "stem": ["stem"],
    "stage 1": ["stage1"],
    "stage 2": ["stage2"],
    "stage 3": ["stage3"],
    "where": ["where", "place"],
    "what": ["what"],
}


pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def net():
    """An untrained network, ready to read."""
    torch.manual_seed(0)
    return resnet.ResNet20().eval()


def table():
    """Return the docstring's table: part -> (its output's shape as text, its parameters)."""
    lines = (ROW.fullmatch(line) for line in resnet.__doc__.splitlines())
    rows = {row[1]: (row[2], row[3]) for row in lines if row}
    return {
        name.split(":")[0]: (shape, int(count.replace(",", "")) if count else 0)
        for name, (shape, count) in rows.items()
        if name != "layer"
    }


def parameters(net, names):
    """Return how many numbers the parts of a network learn."""
    return sum(p.numel() for n, p in net.named_parameters() if n.split(".")[0] in names)


def test_a_block_begins_as_its_shortcut_alone():
    net = resnet.ResNet20().train()
    for stage, width in ((net.stage1, 16), (net.stage2, 32), (net.stage3, 64)):
        x = torch.rand(2, width, 1, 9)
        assert torch.equal(stage[1](x), x)
        assert torch.equal(stage[2](x), x)


def test_the_tables_parameters_are_the_networks(net):
    rows = table()
    assert {name: rows[name][1] for name in PARTS} == {
        name: parameters(net, parts) for name, parts in PARTS.items()
    }
    assert rows["total"][1] == sum(p.numel() for p in net.parameters())
    assert rows["total"][1] == sum(rows[name][1] for name in PARTS)


def test_the_tables_shapes_are_the_networks(net):
    shapes = {}
    hooks = [
        getattr(net, part[0]).register_forward_hook(
            lambda _, given, out, name=name: shapes.update(
                {name: out.shape, name + " in": given[0].shape}
            )
        )
        for name, part in PARTS.items()
    ]
    net(torch.zeros(1, 1, resnet_onnx.HEIGHT, resnet_onnx.WIDTH))
    for hook in hooks:
        hook.remove()
    seen = {name: " x ".join(str(size) for size in shape[1:]) for name, shape in shapes.items()}
    rows = table()
    assert rows["input"][0] == seen["stem in"]
    assert {name: rows[name][0] for name in PARTS} == {name: seen[name] for name in PARTS}


def test_the_network_has_the_twenty_layers_of_the_paper(net):
    """Counted as He et al. do: the stem, the blocks' convolutions and the classifier."""
    wide = [m for m in net.modules() if isinstance(m, nn.Conv2d) and m.kernel_size[1] == 3]
    assert len(wide) == 18  # the projections, which the paper does not count, are narrow
    classifiers = [m for m in net.modules() if isinstance(m, nn.Linear)]
    assert 1 + len(wide) + len(classifiers) == 20
    blocks = [m for m in net.modules() if isinstance(m, resnet.BasicBlock)]
    assert [block.conv2.out_channels for block in blocks] == [16] * 3 + [32] * 3 + [64] * 3


def test_a_block_adds_its_input_to_its_convolutions():
    block = resnet.BasicBlock(4, 4, (1, 1)).eval()
    nn.init.zeros_(block.conv2.weight)
    x = torch.rand(1, 4, 5, 5)
    assert torch.equal(block(x), x)


@pytest.mark.parametrize("width", [100, 110])
def test_both_widths_give_five_positions_of_27_classes(net, width):
    logits = net(torch.rand(3, 1, 40, width))
    assert logits.shape == (3, 5, 27)
    assert logits.isfinite().all()


def test_only_the_fifth_position_can_be_blank():
    net = resnet.ResNet20().eval()
    with torch.no_grad():
        net.what.bias[resnet.BLANK] = 1000  # a network that sees nothing but blanks
        likeliest = net(torch.rand(4, 1, 40, 110)).argmax(dim=2)
    assert (likeliest[:, 4] == resnet.BLANK).all()
    assert (likeliest[:, :4] != resnet.BLANK).all()


def test_each_position_names_the_column_that_it_looks_at():
    """By where a position mostly is, and by what is seen there."""
    torch.manual_seed(4)  # whose first five channels see something
    net, seen = resnet.ResNet20().eval(), []
    net.stage3.register_forward_hook(lambda _, given, out: seen.append(out.squeeze(2)))
    looked_at = [1, 4, 7, 10, 13]
    with torch.no_grad():
        net.where.weight.zero_()
        net.where.bias.zero_()
        net.place[range(5), looked_at] = 1000
        by_place = net(torch.rand(1, 1, 40, 110))
        net.place.zero_()
        net.where.weight[range(5), range(5), 1] = 1e6  # the column where channel n is strongest
        by_content = net(torch.rand(1, 1, 40, 110))
        assert torch.allclose(by_place, net.what(seen[0][0].T[looked_at]) + net.never)
        strongest = seen[1][0, :5].argmax(dim=1)
        assert len(set(strongest.tolist())) > 1
        assert torch.allclose(by_content, net.what(seen[1][0].T[strongest]) + net.never)


def test_the_same_picture_reads_the_same_alone_and_in_a_batch(net):
    x = torch.rand(4, 1, 40, 110)
    assert torch.allclose(net(x)[2:3], net(x[2:3]), atol=1e-5)


def test_a_folded_network_answers_as_before():
    torch.manual_seed(1)
    net = resnet.ResNet20()
    for _ in range(3):
        net(torch.rand(8, 1, 40, 110))  # so that the batch norms have something to fold
    x = torch.rand(4, 1, 40, 110)
    folded = resnet.folded(net.eval())
    assert not any(isinstance(part, nn.BatchNorm2d) for part in folded.modules())
    assert torch.allclose(folded(x), net(x), atol=1e-4)
    assert any(isinstance(part, nn.BatchNorm2d) for part in net.modules())  # left as it was


def test_a_narrow_captcha_gets_white_paper_on_the_right():
    grey = np.arange(40 * 100, dtype=np.uint8).reshape(40, 100)
    padded = resnet_onnx.pad([grey])
    assert (padded.shape, padded.dtype) == ((1, 40, 110), np.uint8)
    assert (padded[0, :, :100] == grey).all()
    assert (padded[0, :, 100:] == 255).all()
    assert (resnet_onnx.pad([padded[0], grey]) == padded).all()


@pytest.mark.parametrize("kind", [np.asarray, torch.as_tensor])
def test_the_networks_input_is_the_amount_of_ink(kind):
    greys = np.full((2, 40, 110), 255, dtype=np.uint8)
    greys[1, 3, 4], greys[1, 3, 5] = 0, 204
    x = resnet.to_input(kind(greys))
    assert (x.shape, x.dtype) == ((2, 1, 40, 110), torch.float32)
    assert not x[0].any()
    assert (x[1, 0, 3, 4], x[1, 0, 3, 5]) == (1, pytest.approx(0.2))
    assert x.sum() == pytest.approx(1.2)


@pytest.mark.parametrize(
    ("label", "targets"),
    [("abcd", [0, 1, 2, 3, 26]), ("zzzzz", [25] * 5), ("ayqxm", [0, 24, 16, 23, 12])],
)
def test_a_label_and_its_classes_are_two_ways_to_say_one_thing(label, targets):
    assert resnet.to_label(targets) == label
    assert resnet.to_targets(label) == targets
    logits = torch.nn.functional.one_hot(torch.tensor([targets, targets]), 27).float()
    assert resnet_onnx.texts(logits) == [label, label]
