"""A small network is trained for real: what is printed, what is written, and what comes back."""

import copy
import csv
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import REPO
from PIL import Image

import cli
import dataset
import files
import nn_train
import plots
import resnet

# ---- the documented lines ----
BATCH = re.compile(
    r"Epoch \[(\d+)\] Batch \[(\d+)/(\d+)\] Loss: (\d+\.\d{3}) \| Traininig Acc: "
    r"\[Sentence\] (\d+\.\d{3})% \((\d+)/(\d+)\) \[Char\] (\d+\.\d{3})% \((\d+)/(\d+)\)"
)
TEST = re.compile(r"Test Acc: \[Sentence\] (\d+\.\d{6}) \[Char\] (\d+\.\d{6})")
LOSS = re.compile(r"train_loss: (\d+\.\d+)")
NAME = re.compile(r"ckpt_(\d+)_acc_(\d+\.\d{6})\.pth")


pytestmark = pytest.mark.usefixtures("one_thread")
DRAW_CURVES = plots.training_curves


@pytest.fixture
def train(tmp_path, monkeypatch, pictures, capsys):
    """A function that runs main in a folder of its own and returns the lines of stdout, stderr."""
    monkeypatch.chdir(tmp_path)
    # drawn each epoch, and slower than these epochs are; a test below draws the real ones
    monkeypatch.setattr(plots, "training_curves", lambda history: b"drawn")

    def run(*arguments, status=None):
        flags = {"--labelled": pictures, "--batch-size": 8, "--end-epoch": 1, "--use-cuda": "no"}
        flags |= dict(zip(arguments[::2], arguments[1::2], strict=True))
        capsys.readouterr()
        assert nn_train.main([str(word) for pair in flags.items() for word in pair]) == status
        out, err = capsys.readouterr()
        return out.splitlines(), err.splitlines()

    return run


def written(folder="checkpoint"):
    """Return the checkpoints of a folder: epoch -> path."""
    found = {}
    for path in Path(folder).iterdir():
        name = NAME.fullmatch(path.name)
        if name:
            found[int(name[1])] = path
        else:
            assert path.name == "batch.png", path
    return found


def content(path):
    """Return what a checkpoint holds; plain data, so that a stranger's needs no trust."""
    return torch.load(path, weights_only=True)


def same(a, b):
    """Tell whether two values are equal to the last bit, tensors inside included."""
    if isinstance(a, torch.Tensor):
        return torch.equal(a, b)
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b


# ---- what is printed ----


def test_a_training_prints_the_documented_lines(train):
    out, err = train()
    # 24 captchas: 19 to train on, in batches of 8, 8 and 3, and 5 to test with
    pattern = [
        r"==> Preparing data\.\.",
        r"==> Building model\.\.",
        *2 * [*3 * [BATCH], r"==> Testing\.\.\.", TEST, r"Saving\.\.", LOSS],
        r"checkpoint/ckpt_1_acc_.*\.pth copied to ckpt\.pth".replace("/", re.escape(os.sep)),
    ]
    assert len(out) == len(pattern), out
    for expected, line in zip(pattern, out, strict=True):
        assert re.fullmatch(expected, line), line
    batches = [found.groups() for line in out if (found := BATCH.fullmatch(line))]
    epoch, number, of, seen = ([int(row[i]) for row in batches] for i in (0, 1, 2, 6))
    assert (epoch, number) == ([0] * 3 + [1] * 3, [1, 2, 3] * 2)
    assert (of, seen) == ([3] * 6, [8, 16, 19] * 2)
    for row in batches:
        sentences, captchas, chars, letters = (int(row[i]) for i in (5, 6, 8, 9))
        assert letters == 5 * captchas and 5 * sentences <= chars <= letters
        assert row[4] == f"{100 * sentences / captchas:.3f}"
        assert row[7] == f"{100 * chars / letters:.3f}"
    # an untrained network guesses: five positions of 26 or 27 classes
    assert 0.7 < float(batches[0][3]) / (5 * math.log(26.2)) < 1.6
    for last, line in (("Epoch [0] Batch [3/3]", 8), ("Epoch [1] Batch [3/3]", 15)):
        loss = next(row[4] for text in out if text.startswith(last) and (row := BATCH.match(text)))
        assert f"{float(out[line].split()[1]):.3f}" == loss
    assert any("only 24 captchas: below 10000" in line for line in err)


def test_figures_count_what_the_network_gets_right(train, pictures, monkeypatch):
    """With a network that knows the answers all is right; with one letter wrong, it shows."""
    answers = {}

    def know(net, x):
        targets = torch.tensor([answers[row.contiguous().numpy().tobytes()] for row in x])
        return 9 * torch.nn.functional.one_hot(targets, 27) + 0 * net.what.bias

    monkeypatch.setattr(resnet.ResNet20, "forward", know)
    for spoil, sentence, char in ((0, 100.0, 100.0), (1, 0.0, 80.0)):
        for path in files.pictures_in(pictures):
            x = resnet.to_input(resnet.pad(files.open_grey(path))[None])[0]
            first, *rest = resnet.to_targets(files.label_of(path))
            answers[x.contiguous().numpy().tobytes()] = [(first + spoil) % 26, *rest]
        out, _ = train("--end-epoch", 0)
        last = [row for line in out if (row := BATCH.fullmatch(line))][-1]
        assert (float(last[5]), float(last[8])) == (sentence, char)
        assert [float(figure) for figure in TEST.fullmatch(out[6]).groups()] == [sentence, char]


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_without_a_cuda_device_it_says_so_and_goes_on(train):
    out, err = train("--use-cuda", "yes", "--end-epoch", 0)
    assert "no CUDA device here (or a CPU-only torch): training on the CPU" in err
    assert out[-1].endswith("copied to ckpt.pth")


def test_help_lists_every_setting_with_its_comment(capsys):
    source = (REPO / "nn_train.py").read_text(encoding="utf-8")
    block = source.split("# ---- settings")[1].split("\n\n")[0]
    beside = re.findall(r"^(\w+) = .*?# (.*)$", block, re.MULTILINE)
    above = re.findall(r"((?:^# .*\n)+)(\w+) = ", block, re.MULTILINE)
    settings = beside + [(name, comment.replace("#", "")) for comment, name in above]
    assert {"USE_CUDA", "batch_size", "lr", "end_epoch"} <= {name for name, _ in settings}
    with pytest.raises(SystemExit) as stopped:
        nn_train.main(["--help"])
    assert stopped.value.code == 0
    text = " ".join(capsys.readouterr().out.split())
    for name, comment in settings:
        assert f"--{name.lower().replace('_', '-')} " in text
        assert " ".join(comment.split()) in text


@pytest.mark.parametrize(
    ("name", "value"),
    [("batch_size", 320), ("end_epoch", 50), ("USE_CUDA", True), ("lr", 0.01),
     ("OPTIMIZER", "adam"), ("SCHEDULER", "plateau")],
)  # fmt: skip
def test_the_documented_defaults_hold(name, value):
    assert getattr(nn_train, name) == value


@pytest.mark.parametrize(
    "arguments",
    [["--batch-size", "1"], ["--lr", "11"], ["--optimizer", "adagrad"], ["--end-epoch", "-1"]],
)
def test_a_setting_out_of_range_is_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        nn_train.main(arguments)
    assert stopped.value.code == 2
    assert f"argument {arguments[0]}: {arguments[1]} is not" in capsys.readouterr().err


# ---- what is written ----


def test_each_epoch_leaves_a_checkpoint_and_the_last_becomes_ckpt_pth(train):
    out, _ = train("--end-epoch", 2)
    paths = written()
    assert sorted(paths) == [0, 1, 2]
    accuracies = [TEST.fullmatch(line)[1] for line in out if line.startswith("Test Acc")]
    assert [NAME.fullmatch(paths[n].name)[2] for n in range(3)] == accuracies
    assert Path("ckpt.pth").read_bytes() == paths[2].read_bytes()
    assert sorted(p.name for p in Path().iterdir()) == [
        "checkpoint", "ckpt.pth", "training.csv", "training.png",
    ]  # fmt: skip
    for epoch, path in paths.items():
        held = content(path)
        assert held["epoch"] == epoch
        assert f"{held['acc']:.6f}" == accuracies[epoch]
        assert {"net", "optimizer", "scheduler"} < held.keys()
    nets = [resnet.load(paths[n])[0] for n in range(3)]
    weights = [net.what.weight for net in nets]
    assert not torch.equal(weights[0], weights[1]) and not torch.equal(weights[1], weights[2])


def test_the_network_in_ckpt_pth_has_the_accuracy_in_its_name(train, pictures):
    """It is the trained one, and the test set is those captchas that it was not trained on."""
    train("--end-epoch", 3)
    net, rest = resnet.load(Path("ckpt.pth"))
    settings = Namespace(stream=0, labelled=pictures, seed=1)
    _, test = dataset.prepare(settings, torch.device("cpu"))
    assert nn_train.test_accuracy(net, test)[0] == rest["acc"]


def test_a_ckpt_pth_that_lay_there_is_kept(train):
    Path("ckpt.pth").write_bytes(b"a week of work")
    out, _ = train("--end-epoch", 0)
    assert Path("ckpt.pth.bak1").read_bytes() == b"a week of work"
    assert out[-1].endswith("copied to ckpt.pth (the previous one is ckpt.pth.bak1)")
    train("--end-epoch", 0)
    assert Path("ckpt.pth.bak1").read_bytes() == b"a week of work"
    assert Path("ckpt.pth.bak2").exists()


def test_batch_png_shows_the_first_pictures_as_the_network_sees_them(train, pictures):
    train("--end-epoch", 0)
    sheet = np.asarray(Image.open("checkpoint/batch.png").convert("L"))
    assert sheet.shape == (3 * 42 + 2, 8 * 112 + 2)  # 19 pictures in rows of eight, 2 px apart
    known = {resnet.pad(files.open_grey(path)).tobytes() for path in files.pictures_in(pictures)}
    tiles = [sheet[y : y + 40, x : x + 110] for y in range(2, 128, 42) for x in range(2, 898, 112)]
    assert all(np.ascontiguousarray(tile).tobytes() in known for tile in tiles[:19])


def test_the_figures_of_each_epoch_are_a_table_and_curves(train, monkeypatch):
    monkeypatch.setattr(plots, "training_curves", DRAW_CURVES)
    out, err = train()
    with Path("training.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["epoch"] for row in rows] == ["0", "1"]
    assert [row["lr"] for row in rows] == ["0.01", "0.01"]
    assert [f"train_loss: {row['train_loss']}" for row in rows] == out[8:-1:7]
    tests = [TEST.fullmatch(line) for line in out[6:-1:7]]
    for name, group in (("test_sentence", 1), ("test_char", 2)):
        assert [f"{float(row[name]):.6f}" for row in rows] == [test[group] for test in tests]
    with Image.open("training.png") as curves:
        assert curves.format == "PNG" and curves.width > 300
    assert all(re.fullmatch(r"\d+ s an epoch, about \d+ min left", line) for line in err[-2:])


def test_a_checkpoint_without_the_optimizer_is_a_third_and_cannot_be_resumed(train):
    train("--end-epoch", 0)
    whole = written()[0].stat().st_size
    train("--end-epoch", 0, "--keep-optimizer", "no", "--checkpoints", "small")
    small = written("small")[0]
    assert small.stat().st_size < 0.4 * whole
    resnet.load(small)
    with pytest.raises(cli.UserError, match="holds no training to go on with"):
        train("--checkpoints", "small", "--resume", "last")


def test_stop_at_ends_the_training_at_a_test_accuracy(train):
    out, _ = train("--end-epoch", 5, "--stop-at", 0)
    assert sorted(written()) == [0]
    assert out[-1].endswith("copied to ckpt.pth")


# ---- the data ----


def test_what_is_no_labelled_captcha_is_named_and_skipped(train, pictures, tmp_path):
    folder = tmp_path / "downloaded"
    shutil.copytree(pictures, folder)
    good = (folder / files.pictures_in(folder)[0].name).read_bytes()
    bad = {
        "text_1.jpg": b"not a picture",
        "empty_1.jpg": b"",
        "half_1.jpg": good[: len(good) // 2],
        "ABCD_1.jpg": good,
        "abc_1.jpg": good,
        "nolabel.jpg": good,
    }
    for name, data in bad.items():
        (folder / name).write_bytes(data)
    Image.new("RGB", (300, 100)).save(folder / "huge_1.png")
    (folder / "notes.txt").write_text("no picture's suffix: not even looked at")
    (folder / "abcd_folder.jpg").mkdir()
    out, err = train("--labelled", folder, "--end-epoch", 0)
    skipped = {Path(line.split()[1]).name: line for line in err if line.startswith("skipped: ")}
    assert skipped.keys() == {*bad, "huge_1.png", "abcd_folder.jpg"}
    assert skipped["huge_1.png"].endswith("is 300x100, not 110x40 or 100x40")
    assert "is not called <label>_<unique>" in skipped["ABCD_1.jpg"]
    assert "(19)" not in out[2] and "/19)" in out[4]  # the 24 good ones are left


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda folder: None, "there is no folder .*: make some with"),
        (lambda folder: folder.mkdir(), "holds no pictures: make some with"),
        (
            lambda folder: (folder.mkdir(), (folder / "abcd_1.jpg").write_bytes(b"x")),
            "holds no labelled captchas: make some with",
        ),
    ],
    ids=["missing", "empty", "nothing good"],
)
def test_a_folder_without_captchas_is_one_line_and_nothing_is_touched(make, line, train, tmp_path):
    Path("ckpt.pth").write_bytes(b"a week of work")
    make(tmp_path / "data")
    with pytest.raises(cli.UserError, match=line):
        train("--labelled", tmp_path / "data")
    assert Path("ckpt.pth").read_bytes() == b"a week of work"
    assert not Path("checkpoint").exists()


def test_two_captchas_are_enough_to_train_on(train, pictures, tmp_path):
    (tmp_path / "two").mkdir()
    for path in files.pictures_in(pictures)[:2]:
        shutil.copy(path, tmp_path / "two")
    out, _ = train("--labelled", tmp_path / "two", "--end-epoch", 0)
    assert "(0/1)" in out[2] and out[-1].endswith("copied to ckpt.pth")


# ---- learning ----


@pytest.mark.parametrize(
    ("optimizer", "scheduler", "lr"), [("adam", "plateau", 0.01), ("sgd", "onecycle", 0.03)]
)
def test_a_few_captchas_are_learnt_by_heart(optimizer, scheduler, lr, train, pictures, tmp_path):
    """Guessing gets 4 % of the letters, and a tenth more for the blanks."""
    (tmp_path / "few").mkdir()
    for path in files.pictures_in(pictures)[:10]:
        shutil.copy(path, tmp_path / "few")
    out, _ = train(
        "--labelled", tmp_path / "few", "--end-epoch", 30, "--batch-size", 4,
        "--optimizer", optimizer, "--scheduler", scheduler, "--lr", lr,
    )  # fmt: skip
    epochs = [row for line in out if (row := BATCH.fullmatch(line)) and row[2] == row[3]]
    assert float(epochs[-1][4]) < 0.5 * float(epochs[0][4])
    assert float(epochs[-1][8]) > 50


def test_plateau_lowers_the_lr_when_the_loss_stalls_and_onecycle_ends_near_0():
    settings = Namespace(
        seed=1, lr=0.1, optimizer="sgd", scheduler="plateau", end_epoch=4, batch_size=8
    )
    training = nn_train.build(settings, 16, torch.device("cpu"))
    for loss in (9.0, 8.0, 8.0, 8.0):
        training.scheduler.step(loss)
    assert training.optimizer.param_groups[0]["lr"] == pytest.approx(0.02)
    settings.scheduler = "onecycle"
    training = nn_train.build(settings, 16, torch.device("cpu"))
    rates = []
    for _ in range(9):
        training.optimizer.step()
        training.scheduler.step()
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
    assert all(count % nn_train.EVEN == 0 or count == len(batch) for batch, count in batches)
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
    settings = Namespace(seed=1, lr=0.1, optimizer="sgd", scheduler="plateau")
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


class Boaster(torch.nn.Module):
    """Reads `aaaaa` in every picture, and is nearly certain of it."""

    def __init__(self):
        super().__init__()
        self.register_buffer("temperature", torch.ones(()))

    def forward(self, x):
        logits = torch.zeros(len(x), 5, 27)
        logits[:, :, 0] = 12
        return logits / self.temperature


def test_the_temperature_makes_probabilities_of_boasts():
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
    assert rates == pytest.approx([0.01, 0.01, 0.01, 0.002])


def test_bfloat16_is_used_only_where_the_device_has_it(monkeypatch):
    cuda = torch.device("cuda")
    for capability, expected in (((7, 5), False), ((8, 0), True), ((9, 0), True)):
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _, c=capability: c)
        assert nn_train.has_bfloat16(cuda) is expected
    for has in (False, True):
        monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda has=has: has, False)
        assert nn_train.has_bfloat16(torch.device("cpu")) is has
    monkeypatch.delattr(torch.cpu, "_is_avx512_bf16_supported")
    assert nn_train.has_bfloat16(torch.device("cpu")) is False


def test_a_loss_that_explodes_is_one_line_and_keeps_what_there_was(train, monkeypatch):
    """Too high an lr does this, sooner or later; here it has already happened."""
    real = nn_train.build

    def exploded(*how):
        training = real(*how)
        torch.nn.init.constant_(training.net.what.weight, 1e38)
        return training

    monkeypatch.setattr(nn_train, "build", exploded)
    Path("ckpt.pth").write_bytes(b"a week of work")
    with pytest.raises(cli.UserError, match=r"^the loss is (nan|inf) in epoch 0: use a lower lr$"):
        train()
    assert Path("ckpt.pth").read_bytes() == b"a week of work"
    assert not written()


# ---- going on after an interruption ----

WAYS = [("adam", "plateau"), ("sgd", "onecycle")]


@pytest.mark.parametrize(("optimizer", "scheduler"), WAYS)
def test_a_resumed_training_ends_bit_for_bit_as_an_undisturbed_one(optimizer, scheduler, train):
    how = ("--optimizer", optimizer, "--scheduler", scheduler, "--end-epoch", 3, "--lr", 0.05)
    whole, _ = train(*how)
    undisturbed, table = written(), Path("training.csv").read_bytes()
    # as a killed one leaves it: the first two checkpoints
    Path("killed").mkdir()
    for epoch in (0, 1):
        shutil.copy2(undisturbed[epoch], "killed")
    resumed, _ = train(*how, "--checkpoints", "killed", "--resume", "last")
    accuracy = content(undisturbed[1])["acc"]
    assert resumed[2] == (
        f"Resuming from {Path('killed') / undisturbed[1].name} "
        f"(epoch 1, test accuracy {accuracy:.3f} %)"
    )
    # the same lines from there on, those that name the folder aside
    assert resumed[3:-1] == whole[2 + 2 * 7 : -1]
    assert Path("training.csv").read_bytes() == table
    for epoch in (2, 3):
        ours, theirs = content(written("killed")[epoch]), content(undisturbed[epoch])
        for part in ("net", "optimizer", "scheduler", "epoch", "acc"):
            assert same(ours[part], theirs[part]), part


def test_the_same_seed_trains_the_same_network_and_another_another(train):
    nets = []
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        train("--seed", seed, "--checkpoints", folder, "--end-epoch", 0)
        nets.append(content(written(folder)[0])["net"])
    assert same(nets[0], nets[1])
    assert not same(nets[0], nets[2])


def test_the_batches_of_each_epoch_differ(train, monkeypatch):
    seen = []
    real = resnet.to_input
    monkeypatch.setattr(
        resnet, "to_input", lambda greys: (seen.append(bytes(greys.numpy())), real(greys))[1]
    )
    train()
    first, second = seen[:3], seen[4:7]
    assert set(first).isdisjoint(second)
    rows = [
        sorted(b"".join(part)[n : n + 4400] for n in range(0, 19 * 4400, 4400))
        for part in (first, second)
    ]
    assert rows[0] == rows[1]  # the same captchas, all of them, in another order


def test_a_checkpoint_can_be_named_and_longer_training_asked_for(train):
    train("--end-epoch", 0)
    first = written()[0]
    out, _ = train("--resume", first, "--end-epoch", 1)
    assert out[2].startswith(f"Resuming from {first} (epoch 0, ")
    assert sorted(written()) == [0, 1]
    assert out[-1].startswith(str(written()[1]))


def test_a_finished_training_that_is_resumed_only_copies(train):
    train("--end-epoch", 0)
    Path("ckpt.pth").unlink()
    out, _ = train("--end-epoch", 0, "--resume", "last")
    assert not any(BATCH.fullmatch(line) for line in out)
    assert Path("ckpt.pth").read_bytes() == written()[0].read_bytes()


@pytest.fixture
def trained(train):
    """The checkpoint of epoch 0 of a training in the current folder."""
    train("--end-epoch", 0)
    return written()[0]


@pytest.mark.parametrize(
    ("flag", "value", "was"),
    [
        ("--seed", 2, "1"),
        ("--batch-size", 4, "8"),
        ("--lr", 0.02, "0.01"),
        ("--optimizer", "sgd", "adam"),
        ("--scheduler", "onecycle", "plateau"),
    ],
)
def test_another_setting_on_resume_is_refused(flag, value, was, train, trained):
    with pytest.raises(cli.UserError, match=f"was trained with {flag} {was}: resume it with the"):
        train(flag, value, "--resume", "last")
    assert sorted(written()) == [0]


def test_the_length_of_a_onecycle_schedule_cannot_change_half_way(train):
    train("--scheduler", "onecycle", "--end-epoch", 0)
    with pytest.raises(cli.UserError, match="was trained with --end-epoch 0: resume it with"):
        train("--scheduler", "onecycle", "--end-epoch", 1, "--resume", "last")


def test_no_checkpoint_to_resume_from_is_one_line(train, tmp_path):
    with pytest.raises(cli.UserError, match=r"^no whole checkpoint in checkpoint to resume from"):
        train("--resume", "last")
    with pytest.raises(cli.UserError, match=r"^there is no gone\.pth"):
        train("--resume", "gone.pth")
    assert not (tmp_path / "ckpt.pth").exists()


def test_last_is_the_last_whole_checkpoint(train):
    train("--end-epoch", 2)
    paths = written()
    for epoch, path in paths.items():
        os.utime(path, (epoch, epoch))
    cut = paths[2].read_bytes()[:-9000]
    paths[2].write_bytes(cut)
    os.utime(paths[2], (9, 9))
    (Path("checkpoint") / ".ckpt_3_acc_9.pth.0123.part").write_bytes(cut)
    out, err = train("--end-epoch", 2, "--resume", "last")
    assert f"skipped: {paths[2]} is damaged or another network's" in err
    assert out[2].startswith(f"Resuming from {paths[1]} (epoch 1, ")
    # it is written anew, and the damaged one is kept beside it
    assert content(paths[2])["epoch"] == 2
    assert paths[2].with_name(paths[2].name + ".bak1").read_bytes() == cut
    for path in paths.values():
        path.write_bytes(cut)
    with pytest.raises(cli.UserError, match=r"^no whole checkpoint in checkpoint to resume from"):
        train("--end-epoch", 2, "--resume", "last")


@pytest.mark.parametrize(
    "change",
    [
        lambda held: {"net": held["net"]},
        lambda held: held | {"settings": 3},
        lambda held: held | {"optimizer": {"state": {}, "param_groups": []}},
        lambda held: held | {"optimizer": None},
        lambda held: held | {"scheduler": 3},
        lambda held: held | {"epoch": "x"},
    ],
)
def test_a_network_without_its_training_cannot_be_resumed_and_that_is_one_line(
    change, train, trained
):
    torch.save(change(content(trained)), "bare.pth")
    with pytest.raises(cli.UserError, match=r"^bare\.pth holds no training to go on with: run"):
        train("--resume", "bare.pth")


def spoiled(held, value, *keys):
    """Return what a checkpoint holds with one value deep inside replaced."""
    held = copy.deepcopy(held)
    inner = held
    for key in keys[:-1]:
        inner = inner[key]
    assert keys[-1] in inner or isinstance(inner, list)
    inner[keys[-1]] = value
    return held


@pytest.mark.parametrize(
    ("value", "keys"),
    [
        (torch.zeros(2, 2), ("optimizer", "state", 0, "exp_avg")),
        ("x", ("optimizer", "state", 0, "exp_avg")),
        (torch.full((16, 1, 4, 4), math.nan), ("optimizer", "state", 0, "exp_avg_sq")),
        ([1], ("optimizer", "state", 0)),
        ("fast", ("optimizer", "param_groups", 0, "lr")),
        (3, ("optimizer", "param_groups", 0, "betas")),
        ([0], ("optimizer", "param_groups", 0, "params")),
        ("os.system", ("scheduler", "mode")),
        (None, ("scheduler", "best")),
        ([], ("scheduler", "_last_lr")),
    ],
)
def test_a_strangers_optimizer_or_scheduler_that_does_not_fit_is_refused_in_one_line(
    value, keys, train, trained
):
    torch.save(spoiled(content(trained), value, *keys), "evil.pth")
    with pytest.raises(cli.UserError, match=r"^evil\.pth holds no training to go on with: run"):
        train("--resume", "evil.pth")
    assert written() == {0: trained}


# ---- stopped ----


def test_ctrl_c_before_the_first_checkpoint_is_one_line_and_status_130(train, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    Path("ckpt.pth").write_bytes(b"a week of work")
    monkeypatch.setattr(nn_train, "train_epoch", interrupted)
    _, err = train(status=130)
    assert err[-1] == "stopped before the first checkpoint was written: nothing to keep"
    assert Path("ckpt.pth").read_bytes() == b"a week of work"


def command(*arguments, cwd, **how):
    """Start the real command, its output line by line."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [sys.executable, str(REPO / "nn_train.py"), *map(str, arguments)],
        cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, **how,
    )  # fmt: skip


needs_signals = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")


@needs_signals
def test_ctrl_c_leaves_the_latest_checkpoint_as_ckpt_pth(pictures, tmp_path):
    child = command("--labelled", pictures, "--batch-size", 8, "--end-epoch", 10_000, cwd=tmp_path)
    lines = iter(child.stdout.readline, "")
    assert any(line.startswith("train_loss: ") for line in lines)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Traceback" not in err
    last = out.splitlines()[-1]
    paths = written(tmp_path / "checkpoint")
    assert last == f"{paths[max(paths)].relative_to(tmp_path)} copied to ckpt.pth"
    assert (tmp_path / "ckpt.pth").read_bytes() == paths[max(paths)].read_bytes()


@needs_signals
def test_a_stream_is_drawn_by_a_second_process_and_ctrl_c_ends_both_quietly(tmp_path):
    """The terminal sends Ctrl-C to both. The second one is long at work on an endless epoch."""
    child = command("--stream", 10_000_000, "--batch-size", 8, cwd=tmp_path, start_new_session=True)
    children = Path(f"/proc/{child.pid}/task/{child.pid}/children")
    assert any(line.startswith("==> Building") for line in iter(child.stdout.readline, ""))
    deadline = time.monotonic() + 60
    # one child keeps track of semaphores, the other draws; where that cannot be seen, it is waited
    while children.exists() and len(children.read_text().split()) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    time.sleep(1)
    os.killpg(child.pid, signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130
    settings, *told = err.splitlines()
    assert settings.startswith("settings: use_cuda=True batch_size=8 ")
    assert told == [
        *["no CUDA device here (or a CPU-only torch): training on the CPU"]
        * (not torch.cuda.is_available()),
        "stopped before the first checkpoint was written: nothing to keep",
    ]
    with pytest.raises(ProcessLookupError):  # soon nobody of the group is left
        for _ in range(200):
            os.killpg(child.pid, 0)
            time.sleep(0.1)


def test_a_full_disk_is_one_line_and_keeps_what_there_was(train, monkeypatch):
    resource = pytest.importorskip("resource", reason="no limit on file sizes on this system")
    Path("ckpt.pth").write_bytes(b"a week of work")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            train("--end-epoch", 0)  # cli.run makes one line of it
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert Path("ckpt.pth").read_bytes() == b"a week of work"
    assert [path.name for path in Path("checkpoint").iterdir()] == ["batch.png"]


# ---- a stream of new captchas ----


def test_a_stream_trains_on_new_captchas_each_epoch_and_resumes_as_if_never_stopped(
    train, monkeypatch
):
    monkeypatch.setattr(dataset, "STREAM_TEST", 16)
    drawn = []
    real = nn_train.train_epoch
    monkeypatch.setattr(
        nn_train,
        "train_epoch",
        lambda t, data, *rest: (drawn.append(data), real(t, data, *rest))[1],
    )
    out, err = train("--stream", 16, "--labelled", "nowhere")
    assert any(line.startswith("Epoch [1] Batch [2/2]") for line in out)
    assert not any("only" in line for line in err)  # no warning: a stream is endless
    assert not torch.equal(drawn[0].pictures, drawn[1].pictures)
    for epoch, data in enumerate(drawn):
        expected, _ = dataset.draw(16, 2 * (1 + 1000 * (epoch + 1)), 0.5)
        assert (data.pictures.numpy() == expected).all()
    # the same again from the first checkpoint
    undisturbed = written()
    Path("killed").mkdir()
    shutil.copy2(undisturbed[0], "killed")
    train("--stream", 16, "--checkpoints", "killed", "--resume", "last")
    assert same(content(written("killed")[1])["net"], content(undisturbed[1])["net"])


def test_a_stream_that_reaches_its_mark_leaves_no_process_behind(train, monkeypatch):
    from multiprocessing import active_children

    monkeypatch.setattr(dataset, "STREAM_TEST", 4)
    train("--stream", 8, "--stop-at", 0, "--end-epoch", 9)
    assert sorted(written()) == [0]
    assert active_children() == []
