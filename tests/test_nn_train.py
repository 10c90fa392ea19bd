"""A small network is trained for real: what is printed, which checkpoints are left."""

import math
import os
import re
from argparse import Namespace
from datetime import datetime
from pathlib import Path

import pytest
import torch
from conftest import REPO
from trainings import BATCH, LOSS, NAME, TEST, content, written

import nn_train
import resnet
from workshop import decoding, files
from workshop.engines import resnet_onnx
from workshop.training import dataset

pytestmark = pytest.mark.usefixtures("one_thread")

# ---- what is printed ----


def test_a_training_prints_the_documented_lines(train):
    out, err = train()
    # 24 captchas: 19 to train on, in batches of 8, 8 and 3, and 5 to test with
    pattern = [
        r"==> Preparing data\.\.",
        r"==> Building model\.\.",
        *2 * [*3 * [BATCH], r"==> Testing\.\.\.", TEST, r"Saving\.\.", LOSS],
        r"best: epoch [01], \d+\.\d\d %",
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
            x = resnet.to_input(resnet_onnx.pad([decoding.open_grey(path)]))[0]
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
        assert " ".join(comment.replace("  ", "; ").split()) in text


@pytest.mark.parametrize(
    ("name", "value"),
    [("batch_size", 320), ("end_epoch", 50), ("USE_CUDA", True), ("lr", 0.01),
     ("OPTIMIZER", "muon"), ("SCHEDULER", "plateau")],
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


# ---- the checkpoints ----


def test_each_epoch_leaves_a_checkpoint_and_the_last_becomes_ckpt_pth(train):
    out, _ = train("--end-epoch", 2)
    paths = written()
    assert sorted(paths) == [0, 1, 2]
    accuracies = [TEST.fullmatch(line)[1] for line in out if line.startswith("Test Acc")]
    assert [NAME.fullmatch(paths[n].name)[2] for n in range(3)] == accuracies
    assert Path("ckpt.pth").read_bytes() == paths[2].read_bytes()
    assert sorted(p.name for p in Path().iterdir() if p.name != ".lock") == [
        "checkpoint", "ckpt.pth", "training.csv", "training.png",
    ]  # fmt: skip
    for epoch, path in paths.items():
        held = content(path)
        assert held["epoch"] == epoch
        assert f"{held['acc']:.6f}" == accuracies[epoch]
        assert {"net", "optimizer", "settings"} < held.keys()
        assert held["settings"]["precision"] == "fp32"
        assert datetime.fromisoformat(held["began"]) <= datetime.fromisoformat(held["made"])
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
    assert out[-1].endswith("copied to ckpt.pth, the previous one kept as ckpt.pth.bak1")
    train("--end-epoch", 0)
    assert Path("ckpt.pth.bak1").read_bytes() == b"a week of work"
    assert Path("ckpt.pth.bak2").exists()


def test_stop_at_ends_the_training_at_a_test_accuracy(train):
    out, _ = train("--end-epoch", 5, "--stop-at", 0)
    assert sorted(written()) == [0]
    assert out[-1].endswith("copied to ckpt.pth")
