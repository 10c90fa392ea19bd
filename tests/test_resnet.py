"""The network is the one its table shows, and a checkpoint is data from a stranger."""

import io
import os
import pickle
import re
import sys
import warnings
import zipfile

import numpy as np
import pytest
import torch
from bombs import met
from torch import nn

import resnet
from workshop import cli
from workshop.engines import pth, resnet_onnx

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


def checkpoint(**changes):
    """Return what a checkpoint of an untrained network holds, some of it changed."""
    torch.manual_seed(3)
    return {"net": resnet.ResNet20().state_dict(), "epoch": 7, "acc": 99.5} | changes


def test_a_checkpoint_gives_back_its_network_and_its_notes(tmp_path, net):
    torch.save(checkpoint(net=net.state_dict()), tmp_path / "c.pth")
    loaded, rest = resnet.load(tmp_path / "c.pth")
    assert not loaded.training
    assert rest == {"epoch": 7, "acc": 99.5}
    x = torch.rand(2, 1, 40, 110)
    assert torch.equal(loaded(x), net(x))


class Evil:
    """Runs a command where a careless reader unpickles it."""

    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        """Leave a file as a trace."""
        return os.system, (f"echo caught > {self.trace}",)


def saved(data):
    """Return what torch.save makes of data, as bytes."""
    buffer = io.BytesIO()
    torch.save(data, buffer)
    return buffer.getvalue()


def changed(key, value):
    """Return a checkpoint with one tensor of the network put in another's place, as bytes."""
    state = resnet.ResNet20().state_dict()
    state[key] = value
    return saved(checkpoint(net=state))


FOREIGN = {
    "a text file": lambda: b"this is not a network\n",
    "nothing": lambda: b"",
    "a cut file": lambda: saved(checkpoint())[:-2000],
    "a file cut in half": lambda: saved(checkpoint())[: len(saved(checkpoint())) // 2],
    "a bare network": lambda: saved(resnet.ResNet20().state_dict()),
    "a whole module": lambda: saved(resnet.ResNet20()),
    "a list": lambda: saved([1, 2]),
    "a number": lambda: saved(checkpoint(net=3)),
    "another network": lambda: saved(checkpoint(net=nn.Linear(3, 4).state_dict())),
    "one part more": lambda: changed("extra", torch.zeros(1)),
    "one tensor missing": lambda: saved(
        checkpoint(net={k: v for k, v in resnet.ResNet20().state_dict().items() if k != "place"})
    ),
    "another shape": lambda: changed("what.weight", torch.zeros(26, 64)),
    "a number for a tensor": lambda: changed("what.weight", 3),
    "a huge tensor of one number": lambda: changed("what.bias", torch.zeros(1).expand(1 << 40)),
    "a sparse tensor": lambda: changed("what.bias", torch.zeros(27).to_sparse()),
    "a tensor without numbers": lambda: changed("what.bias", torch.zeros(27, device="meta")),
    "complex numbers": lambda: changed("what.bias", torch.zeros(27, dtype=torch.complex64)),
    "no numbers at all": lambda: changed("what.bias", torch.full((27,), float("nan"))),
}


@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN)
def test_a_file_that_is_no_checkpoint_of_this_network_is_refused_in_one_line(make, tmp_path):
    path = tmp_path / "ckpt.pth"
    path.write_bytes(make())
    with pytest.raises(cli.UserError) as refused:
        resnet.load(path)
    line = str(refused.value)
    assert line.startswith(str(path))
    cure = "train one with `python nn_train.py`, or move it away to read with the one in the box"
    assert line.endswith(f": {cure}")
    assert "\n" not in line and len(line) < 400


def bombs():
    """Checkpoints that take gigabytes or ages where torch.load reads them: name -> bytes."""

    def rezipped(pickled=None, compression=zipfile.ZIP_STORED, grown=""):
        target = io.BytesIO()
        source = zipfile.ZipFile(io.BytesIO(saved(checkpoint())))
        with source, zipfile.ZipFile(target, "w", compression) as archive:
            for name in source.namelist():
                data = source.read(name)
                if name.endswith("/data.pkl") and pickled:
                    data = pickled
                with archive.open(name, "w", force_zip64=True) as part:
                    part.write(data)
                    for _ in range(200 if grown and name.endswith(grown) else 0):
                        part.write(bytes(1 << 20))
        return target.getvalue()

    gigabytes = b"\x8a\x04\x00\x00\x00\x60"  # 1.6e9
    doubled = b")q\0" + b"".join(b"h%ch%c\x86q%c" % (n, n, n + 1) for n in range(60))
    return {
        "a tensor that inflates": rezipped(None, zipfile.ZIP_DEFLATED, "/data/1"),
        "a pickle that inflates": rezipped(None, zipfile.ZIP_DEFLATED, "/data.pkl"),
        "a bytearray": rezipped(b"\x80\x02cbuiltins\nbytearray\n" + gigabytes + b"\x85R."),
        "a key that takes ages": rezipped(b"\x80\x02" + doubled + b"}h\x3cNs."),
        "a million lists": rezipped(b"\x80\x02(" + b"]" * 1_000_000 + b"t."),
        "more than a checkpoint has": saved(
            checkpoint(more=torch.zeros(1 << 26, dtype=torch.int8))
        ),
    }


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux does")
def test_a_checkpoint_that_takes_memory_or_time_without_end_is_refused(tmp_path):
    sent = bombs()
    found, grown = met(sent, "resnet.load(path)", tmp_path, imports="import resnet")
    assert found.keys() == sent.keys()
    for what in found.values():
        assert what.startswith("UserError: ") and "is no checkpoint" in what
    assert grown < 150


@pytest.mark.parametrize(
    "before",
    [
        lambda: pickle.dumps(Evil("trace"), protocol=2),
        lambda: saved(checkpoint(net=resnet.ResNet20().state_dict())),
    ],
    ids=["a bare pickle", "another archive"],
)
def test_one_reader_decides_which_part_of_a_file_is_the_checkpoint(before, tmp_path, monkeypatch):
    """Torch's own reader of bare pickles takes the first part, that of archives may take either."""
    monkeypatch.setattr(torch, "load", None)
    (tmp_path / "ckpt.pth").write_bytes(before() + saved(checkpoint()))
    net, rest = resnet.load(tmp_path / "ckpt.pth")
    assert rest == {"epoch": 7, "acc": 99.5}
    assert torch.equal(net.what.weight, checkpoint()["net"]["what.weight"])


def test_a_tensor_shares_its_numbers_with_others_and_is_no_larger_than_they_are(tmp_path):
    numbers = torch.arange(6.0)
    held = {"a": numbers, "b": numbers[2:].view(2, 2).T, "c": torch.zeros(0, 3)}
    torch.save(held, tmp_path / "x")
    found = pth.read(tmp_path / "x")
    assert found["b"].tolist() == [[2, 4], [3, 5]]
    assert found["b"].untyped_storage().data_ptr() == found["a"].untyped_storage().data_ptr()
    assert found["c"].shape == (0, 3)
    torch.save(torch.zeros(1).expand(7), tmp_path / "x")
    with pytest.raises(ValueError, match="a tensor is larger than what the file holds of it"):
        pth.read(tmp_path / "x")


def test_a_missing_checkpoint_is_one_line(tmp_path):
    with pytest.raises(cli.UserError, match=r"^there is no .*none\.pth: train one with"):
        resnet.load(tmp_path / "none.pth")


@pytest.mark.parametrize("wrap", [lambda evil: evil, lambda evil: checkpoint(net=evil)])
@pytest.mark.parametrize(
    ("dump", "reason"),
    [
        (saved, rf"it asks for {os.name}\.system, and a network is numbers only"),
        (lambda data: pickle.dumps(data, protocol=2), rf"it asks for {os.name}\.system"),
        (pickle.dumps, rf"it asks for {os.name}\.system"),
    ],
    ids=["torch.save", "old pickle", "new pickle"],
)
def test_a_checkpoint_that_wants_to_run_a_command_does_not_get_to(wrap, dump, reason, tmp_path):
    path, trace = tmp_path / "ckpt.pth", tmp_path / "trace"
    path.write_bytes(dump(wrap(Evil(trace))))
    with pytest.raises(cli.UserError, match=rf"is no checkpoint \({reason}.*\): train one with"):
        resnet.load(path)
    assert not trace.exists()


def test_a_refused_file_draws_no_warning_beside_the_one_line(tmp_path):
    (tmp_path / "ckpt.pth").write_bytes(pickle.dumps([1], protocol=4))
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        with pytest.raises(cli.UserError):
            resnet.load(tmp_path / "ckpt.pth")
    assert not shown


def test_the_evil_file_of_these_tests_would_run_its_command_in_careless_hands(tmp_path):
    path, trace = tmp_path / "ckpt.pth", tmp_path / "trace"
    path.write_bytes(saved(Evil(trace)))
    torch.load(path, weights_only=False)
    assert trace.exists()
