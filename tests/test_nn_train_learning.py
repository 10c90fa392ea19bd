"""How the network learns: its schedule, what an epoch leaves out, the weights kept, the device."""

import copy
import csv
import math
import shutil
from argparse import Namespace
from contextlib import nullcontext
from pathlib import Path

import pytest
import torch
from torch.nn import functional
from trainings import BATCH, PRECISIONS, written

import nn_train
import resnet
from workshop import files, plots
from workshop.messages import UserError
from workshop.training import dataset, devices, ranks, steps

pytestmark = pytest.mark.usefixtures("one_thread")
DRAW_CURVES = plots.training_curves


@pytest.mark.parametrize(
    ("optimizer", "scheduler", "lr"),
    [("muon", "plateau", 0.01), ("adam", "plateau", 0.01), ("sgd", "onecycle", 0.005)],
)
def test_a_few_captchas_are_learnt_by_heart(optimizer, scheduler, lr, train, pictures, tmp_path):
    """Guessing gets 4 % of the letters, and a tenth more for the blanks."""
    (tmp_path / "few").mkdir()
    for path in files.pictures_in(pictures)[:10]:
        shutil.copy(path, tmp_path / "few")
    out, _ = train(
        "--labelled", tmp_path / "few", "--end-epoch", 40, "--batch-size", 4,
        "--optimizer", optimizer, "--scheduler", scheduler, "--lr", lr,
    )  # fmt: skip
    epochs = [row for line in out if (row := BATCH.fullmatch(line)) and row[2] == row[3]]
    assert float(epochs[-1][4]) < 0.5 * float(epochs[0][4])
    assert float(epochs[-1][8]) > 50


def test_plateau_lowers_the_lr_at_first_and_when_the_loss_stalls_and_onecycle_ends_near_0():
    settings = Namespace(
        seed=1,
        lr=0.1,
        optimizer="sgd",
        scheduler="plateau",
        end_epoch=4,
        batch_size=13_000,
        stream=0,
    )
    training = nn_train.build(settings, 26_000, torch.device("cpu"))
    rates = []
    for loss in (9.0, 8.0, 8.0, 8.0):
        for _ in range(2):
            training.optimizer.step()
            training.by_batch.step()
            rates.append(training.optimizer.param_groups[0]["lr"])
        training.by_epoch.step(loss)
    assert rates == pytest.approx([0.12, 0.09, 0.06, 0.03, 0.03, 0.03, 0.03, 0.03])
    assert training.optimizer.param_groups[0]["lr"] == pytest.approx(0.006)
    settings.scheduler, settings.batch_size = "onecycle", 8
    training = nn_train.build(settings, 16, torch.device("cpu"))
    rates = []
    for _ in range(9):
        training.optimizer.step()
        training.by_batch.step()
        rates.append(training.optimizer.param_groups[0]["lr"])
    assert max(rates) == pytest.approx(0.1, rel=0.05)
    assert rates[-1] < 1e-4


def epoch_plan(known, skip_learned, batch_size=320):
    """Return nn_train.plan's batches for an epoch."""
    settings = Namespace(seed=1, batch_size=batch_size, skip_learned=skip_learned)
    return nn_train.plan(known, 1, settings)


def test_an_epoch_leaves_out_most_of_what_is_known_well_and_nothing_else():
    known = torch.tensor([[0.1, 1, 5]] * 900 + [[9.0, 0, 3]] * 60 + [[0.1, 0, 4]] * 40)
    batches = epoch_plan(known, 0.8)
    assert [len(batch) for batch, _ in batches] == [320, 320, 320, 40]  # as if none were left out
    assert sorted(torch.cat([batch for batch, _ in batches]).tolist()) == list(range(1000))
    assert all(count % steps.EVEN == 0 or count == len(batch) for batch, count in batches)
    trained = set(torch.cat([batch[:count] for batch, count in batches]).tolist())
    assert trained >= set(range(900, 1000))
    assert 240 < len(trained) < 460  # 100 and a fifth of 900, rounded up in each batch


@pytest.mark.parametrize(
    ("known", "skip"),
    [((0.1, 1, 5), 0), ((math.inf, math.inf, math.inf), 1), ((0.1, 0, 4), 1)],
    ids=["nothing is to be left out", "nothing was seen yet", "nothing was read right"],
)
def test_an_epoch_trains_on_all_where(known, skip):
    rows = torch.tensor([known] * 99 + [(9, 0, 0)])
    assert [count for _, count in epoch_plan(rows, skip, 50)] == [50, 50]


def test_averaged_weights_start_as_the_weights_and_then_lag_behind():
    settings = Namespace(
        seed=1, lr=0.1, optimizer="sgd", scheduler="plateau", batch_size=8, stream=0
    )
    training = nn_train.build(settings, 64, torch.device("cpu"))
    weight = training.net.what.weight
    with torch.no_grad():
        weight.fill_(1)
    nn_train.average(training, 0)
    assert (training.averaged.what.weight == 1).all()
    with torch.no_grad():
        weight.fill_(2)
    nn_train.average(training, 10)
    assert training.averaged.what.weight.unique().tolist() == [1.5]
    nn_train.average(training, 10**6)
    assert training.averaged.what.weight.unique().item() == pytest.approx(1.505)


def test_a_settled_network_expects_of_pictures_what_it_sees_in_them():
    """Its first batch norm, for one, what comes out of the first convolution; its weights stay."""
    net = resnet.ResNet20()
    before = copy.deepcopy(net.state_dict())
    pictures = torch.randint(0, 256, (128, 40, 110), dtype=torch.uint8)
    steps.settle(net, pictures)
    with torch.inference_mode():
        seen = net.stem[0](resnet.to_input(pictures))
    assert torch.allclose(net.stem[1].running_mean, seen.mean(dim=(0, 2, 3)), atol=1e-3)
    assert torch.allclose(net.stem[1].running_var, seen.var(dim=(0, 2, 3)), rtol=0.05)
    after = net.state_dict()
    changed = {name for name in after if not torch.equal(after[name], before[name])}
    assert changed == {name for name in after if "running" in name}


def test_an_epoch_ends_with_the_averaged_network_settled(train, pictures, monkeypatch):
    """By a thousand of the captchas that came last, here by all that there are."""
    shown = []
    monkeypatch.setattr(nn_train, "settle", lambda _, pictures: shown.append(pictures))
    train("--end-epoch", 1)
    known, _ = dataset.prepare(Namespace(stream=0, labelled=pictures, seed=1), torch.device("cpu"))
    assert len(shown) == 2
    for pictures in shown:
        assert sorted(map(bytes, pictures.numpy())) == sorted(map(bytes, known.pictures.numpy()))


class Boaster(torch.nn.Module):
    """Reads `aaaaa` in every picture, and is nearly certain of it."""

    def __init__(self):
        super().__init__()
        self.register_buffer("temperature", torch.ones(()))

    def forward(self, x):
        logits = torch.zeros(len(x), 5, 27)
        logits[:, :, 0] = 12
        return logits / self.temperature


def test_the_temperature_makes_probabilities_of_boasts(monkeypatch):
    monkeypatch.setattr(resnet, "folded", lambda net: net)
    targets = torch.zeros(200, 5, dtype=torch.int64)
    targets[:20] = 1  # a tenth of the letters are not what it reads
    net = Boaster()
    data = dataset.Data(torch.zeros(200, 40, 110, dtype=torch.uint8), targets)
    assert nn_train.test_accuracy(net, data) == (90, 90)
    with torch.inference_mode():
        sure = net(torch.zeros(1, 1, 40, 110)).softmax(dim=2)[0, 0, 0]
    assert sure == pytest.approx(0.9, abs=0.1)
    assert net.temperature > 1


def test_the_scheduler_hears_of_each_epochs_loss(train, monkeypatch):
    monkeypatch.setattr(nn_train, "train_epoch", lambda *_: 5.0)
    train("--end-epoch", 3)
    with Path("training.csv").open(newline="") as file:
        rates = [float(row["lr"]) for row in csv.DictReader(file)]
    assert rates == pytest.approx([0.015, 0.015, 0.015, 0.003])


def test_the_device_is_the_best_that_there_is_and_a_process_has_a_card_of_its_own(monkeypatch):
    chosen = []
    monkeypatch.setattr(torch.cuda, "set_device", chosen.append)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.backends.cudnn, "benchmark", False)
    for cuda, mps, ranked, expected in (
        (True, True, (1, 1, 0), "cuda:0"),
        (True, False, (2, 2, 1), "cuda:1"),
        (False, True, (1, 1, 0), "mps"),
        (False, True, (2, 2, 1), "cpu"),  # processes on MPS cannot talk to each other
        (False, False, (1, 1, 0), "cpu"),
    ):
        monkeypatch.setattr(torch.cuda, "is_available", lambda cuda=cuda: cuda)
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda mps=mps: mps)
        for name, number in zip(("COUNT", "LOCAL_COUNT", "LOCAL_RANK"), ranked, strict=True):
            monkeypatch.setattr(ranks, name, number)
        assert str(devices.pick_device(True)) == expected
        assert str(devices.pick_device(False)) == "cpu"
    assert chosen == [0, 1]
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(ranks, "LOCAL_COUNT", 3)
    with pytest.raises(UserError, match="--nproc-per-node 2"):
        devices.pick_device(True)


@pytest.mark.parametrize("scheduler", ["plateau", "onecycle"])
def test_a_step_on_another_device_waits_for_nothing_and_lines_come_sixteen_at_a_time(
    scheduler, monkeypatch, capsys
):
    """On the meta device, where tensors have no values: to ask for one raises."""
    meta, fetched = torch.device("meta"), []

    def total(figures):
        fetched.append((figures.device, len(figures)))
        return [[2.0, 1.0, 8.0]] * len(figures)

    monkeypatch.setattr(ranks, "total", total)
    monkeypatch.setattr(torch, "autocast", lambda *_, **__: nullcontext())  # it knows no meta
    batches = torch.empty(36, dtype=torch.int64, device=meta).split(2)  # slowly computed
    monkeypatch.setattr(nn_train, "plan", lambda *_: [(batch, 2) for batch in batches])
    settings = Namespace(
        seed=1,
        lr=0.01,
        optimizer="adam",
        scheduler=scheduler,
        end_epoch=0,
        batch_size=2,
        stream=0,
        precision="fp32",
    )
    data = dataset.Data(
        torch.empty(36, 40, 110, dtype=torch.uint8, device=meta),
        torch.empty(36, 5, dtype=torch.int64, device=meta),
    )
    training = nn_train.build(settings, 36, meta)
    assert nn_train.train_epoch(training, data, 3, settings) == 2
    assert fetched == [(meta, 16), (meta, 2)]
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 18
    assert lines[16] == (
        "Epoch [3] Batch [17/18] Loss: 2.000 | Traininig Acc: "
        "[Sentence] 50.000% (17/34) [Char] 80.000% (136/170)"
    )


def test_precision_is_what_is_set_and_by_itself_what_the_device_has(monkeypatch):
    for has in (False, True):
        monkeypatch.setattr(devices, "has_bfloat16", lambda _, has=has: has)
        found = [
            devices.computes_in(Namespace(precision=precision), torch.device("cpu"))
            for precision in ("auto", "bf16", "fp32")
        ]
        assert found == [torch.bfloat16 if has else torch.float32, torch.bfloat16, torch.float32]


@pytest.mark.parametrize("precision", PRECISIONS)
def test_the_network_computes_in_the_precision_that_is_set(precision, train, monkeypatch):
    seen = set()
    convolve = torch.nn.Conv2d.forward

    def spied(layer, x):
        out = convolve(layer, x)
        seen.update({out.dtype} if layer.training else ())  # tests are in float32
        return out

    monkeypatch.setattr(torch.nn.Conv2d, "forward", spied)
    monkeypatch.setattr(nn_train, "settle", lambda *_: None)  # for the tests
    train("--end-epoch", 0, "--precision", precision)
    assert seen == {torch.bfloat16 if precision == "bf16" else torch.float32}


def test_bfloat16_is_used_only_where_the_device_has_it(monkeypatch):
    cuda = torch.device("cuda")
    for capability, expected in (((7, 5), False), ((8, 0), True), ((9, 0), True)):
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _, c=capability: c)
        assert devices.has_bfloat16(cuda) is expected
    for has in (False, True):
        monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda has=has: has, False)
        assert devices.has_bfloat16(torch.device("cpu")) is has
    monkeypatch.delattr(torch.cpu, "_is_avx512_bf16_supported")
    assert devices.has_bfloat16(torch.device("cpu")) is False


def test_a_loss_that_explodes_is_one_line_and_keeps_what_there_was(train, monkeypatch):
    """Too high an lr does this, sooner or later; here it has already happened."""
    real = nn_train.build

    def exploded(*how):
        training = real(*how)
        torch.nn.init.constant_(training.net.what.weight, 1e38)
        return training

    monkeypatch.setattr(nn_train, "build", exploded)
    Path("ckpt.pth").write_bytes(b"a week of work")
    with pytest.raises(UserError, match=r"^the loss is (nan|inf) in epoch 0: use a lower lr$"):
        train()
    assert Path("ckpt.pth").read_bytes() == b"a week of work"
    assert not written()


def test_where_nothing_is_to_be_said_all_letters_are_wanted_alike():
    torch.manual_seed(3)
    logits = torch.randn(4, 5, 27)
    logits[:, :-1, resnet.BLANK] = resnet.NEVER
    targets = torch.randint(0, 26, (4, 5))
    losses = steps.losses_of(logits, targets)
    for row, letters, loss in zip(logits, targets, losses, strict=True):
        usual = functional.cross_entropy(row, letters, reduction="sum")
        assert loss.item() == pytest.approx(usual.item(), rel=1e-5)
    # the least that can be had: 26 letters, and 27 classes at the fifth position
    flat = torch.full_like(logits, 2.0)
    flat[:, :-1, resnet.BLANK] = resnet.NEVER
    unsure = steps.losses_of(flat, torch.full_like(targets, resnet.NOTHING))
    assert unsure.tolist() == pytest.approx([4 * math.log(26) + math.log(27)] * 4)
    assert (steps.losses_of(logits, torch.full_like(targets, resnet.NOTHING)) > unsure).all()
    # one position alone: the others as they were
    targets[0, 4] = resnet.NOTHING
    logits[0, 4] = torch.eye(27)[7] * 30
    assert steps.losses_of(logits, targets)[0] > steps.losses_of(flat, targets)[0]
