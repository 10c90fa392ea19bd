"""What a training leaves beside its checkpoints: batch.png, its table and curves, ckpt.pth."""

import csv
import re
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw
from trainings import TEST, but_the_sheet, command, sheet_needed, written

import nn_train
from workshop import decoding, files, plots
from workshop.engines import resnet_onnx
from workshop.training import dataset, results

pytestmark = pytest.mark.usefixtures("one_thread")
DRAW_CURVES = plots.training_curves

# ---- batch.png ----


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


# ---- training.csv and training.png ----


def test_the_figures_of_each_epoch_are_a_table_and_curves(train, monkeypatch):
    monkeypatch.setattr(plots, "training_curves", DRAW_CURVES)
    out, err = train()
    with Path("training.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["epoch"] for row in rows] == ["0", "1"]
    assert [float(row["lr"]) for row in rows] == pytest.approx([0.015, 0.015], rel=0.01)
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


# ---- which epoch becomes ckpt.pth ----


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
