"""A small network is trained for real: what is printed, what is written."""

import csv
import math
import os
import re
import shutil
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import REPO
from PIL import Image, ImageDraw
from trainings import (
    BATCH,
    LOSS,
    NAME,
    TEST,
    but_the_sheet,
    command,
    content,
    sheet_needed,
    written,
)  # fmt: skip

import nn_train
import resnet
from workshop import decoding, files, plots
from workshop.engines import resnet_onnx
from workshop.training import dataset, results

pytestmark = pytest.mark.usefixtures("one_thread")
DRAW_CURVES = plots.training_curves

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


# ---- what is written ----


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


@sheet_needed
def test_batch_png_shows_the_first_pictures_as_the_network_sees_them_over_their_labels(
    train, pictures, monkeypatch
):
    written_below = []
    real = ImageDraw.ImageDraw.text
    monkeypatch.setattr(
        ImageDraw.ImageDraw, "text", lambda *how: (written_below.append(how[2]), real(*how))[1]
    )
    train("--end-epoch", 0)
    sheet = np.asarray(Image.open("checkpoint/batch.png").convert("L"))
    high = 42 + dataset.CAPTION
    assert sheet.shape == (3 * high + 2, 8 * 112 + 2)  # 19 pictures in rows of eight, 2 px apart
    known = {
        resnet_onnx.pad([decoding.open_grey(path)]).tobytes(): files.label_of(path)
        for path in files.pictures_in(pictures)
    }
    corners = [(y, x) for y in range(2, 3 * high, high) for x in range(2, 898, 112)][:19]
    tiles = [np.ascontiguousarray(sheet[y : y + 40, x : x + 110]).tobytes() for y, x in corners]
    assert [known[tile] for tile in tiles] == written_below
    assert all(sheet[y + 40 : y + high - 2, x : x + 110].min() < 128 for y, x in corners)


@pytest.mark.parametrize(
    ("broken", "reason"),
    [("raise ImportError('no such thing')", "no such thing"), ("1 / 0", "division by zero")],
)
def test_a_torchvision_that_cannot_be_used_costs_the_sheet_and_a_note(
    broken, reason, train, tmp_path, monkeypatch
):
    """As one that belongs to another torch: its import stops at an operator that is missing."""
    (tmp_path / "torchvision").mkdir()
    (tmp_path / "torchvision" / "__init__.py").write_text(broken)
    for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(tmp_path)
    out, err = train("--end-epoch", 0)
    number = int(torch.__version__.split(".")[1])
    assert (
        f"without batch.png: torchvision cannot be used ({reason}). "
        f"Install the pair torch 2.{number} and torchvision 0.{number + 15} from one index"
    ) in err
    assert out[-1].endswith("copied to ckpt.pth")
    assert not Path("checkpoint/batch.png").exists()


def test_torchvision_declares_its_operators_itself(pictures, tmp_path):
    """A second declaration ends the process, so that nobody may come before the first."""
    (tmp_path / "torchvision").mkdir()
    (tmp_path / "torchvision" / "__init__.py").write_text(
        "import os, torch\n"
        "os._exit(134 if torch._C._jit_get_schemas_for_operator('torchvision::nms') else 7)"
    )
    where = {"PYTHONPATH": str(tmp_path)}
    child = command("--labelled", pictures, "--end-epoch", 0, cwd=tmp_path, environment=where)
    child.communicate(timeout=120)
    assert child.returncode == 7


def test_the_figures_of_each_epoch_are_a_table_and_curves(train, monkeypatch):
    monkeypatch.setattr(plots, "training_curves", DRAW_CURVES)
    out, err = train()
    with Path("training.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["epoch"] for row in rows] == ["0", "1"]
    assert [row["lr"] for row in rows] == ["0.01", "0.01"]
    assert [f"train_loss: {row['train_loss']}" for row in rows] == out[8:-2:7]
    tests = [TEST.fullmatch(line) for line in out[6:-2:7]]
    for name, group in (("test_sentence", 1), ("test_char", 2)):
        assert [f"{float(row[name]):.6f}" for row in rows] == [test[group] for test in tests]
    with Image.open("training.png") as curves:
        assert curves.format == "PNG" and curves.width > 300
    left = [line for line in err if line.endswith(" left")]
    assert len(left) == 1  # and after the last epoch no line
    assert re.fullmatch(r"\d+ s an epoch, about \d+ (s|min) left", left[0])


@pytest.mark.parametrize(("pause", "drawn"), [(1000, [1, 4]), (-1000, [1, 2, 3, 4, 4])])
def test_the_curves_are_drawn_at_times_and_in_the_end(pause, drawn, train, monkeypatch):
    epochs = []
    monkeypatch.setattr(results, "REDRAW", pause)
    monkeypatch.setattr(
        plots, "training_curves", lambda history: (epochs.append(len(history)), b"drawn")[1]
    )
    train("--end-epoch", 3)
    assert epochs == drawn


def test_a_plot_that_fails_is_a_note_and_the_model_is_there(train, monkeypatch):
    def fail(_):
        raise RuntimeError("no such style")

    monkeypatch.setattr(plots, "training_curves", fail)
    out, err = train("--end-epoch", 0)
    assert set(but_the_sheet(err)[2:]) == {"without training.png: no such style"}
    assert out[-1].endswith("copied to ckpt.pth")
    assert not Path("training.png").exists()


def test_the_model_is_there_before_the_last_picture_is_drawn(train, monkeypatch):
    there = []
    monkeypatch.setattr(
        plots, "training_curves", lambda _: (there.append(Path("ckpt.pth").exists()), b"")[1]
    )
    train("--end-epoch", 0)
    assert there == [False, True]


def test_curves_of_one_epoch_can_be_looked_at(train, monkeypatch):
    monkeypatch.setattr(plots, "training_curves", DRAW_CURVES)
    train("--end-epoch", 0)
    with Image.open("training.png") as curves:
        assert len(curves.convert("L").resize((96, 36)).getcolors()) > 3


def accuracies(monkeypatch, *found):
    """Have the tests of the epochs find these accuracies, in per cent."""
    tests = iter(found)
    monkeypatch.setattr(nn_train, "test_accuracy", lambda *_: (next(tests), 99.0))


@pytest.mark.parametrize(("best", "epoch"), [("no", 3), ("yes", 2)])
def test_the_best_epoch_is_named_and_copied_if_asked_for(best, epoch, train, monkeypatch):
    accuracies(monkeypatch, 20.0, 40.0, 40.0, 30.0)
    out, _ = train("--end-epoch", 3, "--best", best)
    assert out[-2] == "best: epoch 2, 40.00 %"
    assert out[-1] == f"{written()[epoch]} copied to ckpt.pth"
    assert Path("ckpt.pth").read_bytes() == written()[epoch].read_bytes()


def test_the_best_epoch_of_a_training_that_goes_on_may_lie_elsewhere(train, monkeypatch):
    accuracies(monkeypatch, 40.0, 30.0, 30.0)
    train("--end-epoch", 0, "--checkpoints", "first")
    [best] = written("first").values()
    out, _ = train("--end-epoch", 1, "--resume", best, "--best", "yes")
    assert out[-1].startswith(f"{best} copied to ckpt.pth")
    shutil.move(best, "moved.pth")
    shutil.rmtree("checkpoint")
    out, err = train("--end-epoch", 1, "--resume", "moved.pth", "--best", "yes")
    assert f"{Path('checkpoint') / best.name} is not there any more: the latest instead" in err
    assert out[-1].startswith(f"{written()[1]} copied to ckpt.pth")


def test_a_new_training_keeps_the_table_of_the_one_before_and_says_that_checkpoints_lie_there(
    train,
):
    train("--end-epoch", 1)
    table = Path("training.csv").read_bytes()
    _, err = train("--end-epoch", 0, "--seed", 2)
    assert err[2] == (
        "checkpoints of an earlier training lie in checkpoint: 2, which stay; "
        "`--resume last` goes on with the latest training"
    )
    assert "training.csv begins anew, the previous one kept as training.csv.bak1" in err
    assert Path("training.csv.bak1").read_bytes() == table
    _, err = train("--end-epoch", 1, "--seed", 2, "--resume", "last")  # the same goes on
    assert not Path("training.csv.bak2").exists()
    assert not any("earlier" in line for line in err)


def test_two_trainings_that_go_on_in_one_folder_keep_both_tables_and_one_backup_each(train):
    first, second = b"epoch\n0,a\n1,b\n", b"epoch\n0,c\n1,d\n"
    for length in (10, 14):  # after an epoch, after two
        results.write_table(first[:length])
        results.write_table(second[:length])
    backups = {path.name: path.read_bytes() for path in Path().glob("training.csv.bak*")}
    assert backups == {"training.csv.bak1": first, "training.csv.bak2": second[:10]}
    assert Path("training.csv").read_bytes() == second


def test_stop_at_ends_the_training_at_a_test_accuracy(train):
    out, _ = train("--end-epoch", 5, "--stop-at", 0)
    assert sorted(written()) == [0]
    assert out[-1].endswith("copied to ckpt.pth")
