"""Plots look the same whatever the user has told matplotlib, and never decide about a model."""

import io
import os
import subprocess
import sys

import numpy as np
import pytest
from conftest import REPO
from PIL import Image

from workshop import plots

LETTERS = "abc"


@pytest.mark.parametrize("backend", ["module://nowhere.backend_inline", "nonsense"])
def test_a_foreign_backend_and_a_foreign_style_are_not_looked_at(backend, tmp_path):
    (tmp_path / "matplotlibrc").write_text("text.usetex: True\n")
    code = (
        "import sys, numpy; from workshop import plots\n"
        "sys.stdout.buffer.write(plots.confusion_picture(numpy.eye(3, dtype=int), 'abc'))"
    )
    notebook = {"MPLBACKEND": backend, "MPLCONFIGDIR": str(tmp_path)}
    drawn = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=REPO, env=environment, capture_output=True, check=True
        ).stdout
        for environment in (os.environ | {"MPLCONFIGDIR": str(tmp_path / "none")},
                            os.environ | notebook)
    ]  # fmt: skip
    assert drawn[0] == drawn[1] and drawn[0].startswith(b"\x89PNG")


def test_a_confusion_matrix_without_a_mistake_says_so_in_it():
    """And one with a mistake does not: the middle is as empty as the corner."""
    for mistake, said in ((0, True), (1, False)):
        table = np.eye(3, dtype=int)
        table[0, 2] = mistake
        picture = np.asarray(Image.open(io.BytesIO(plots.confusion_picture(table, LETTERS))))
        height, width = picture.shape[:2]
        middle = picture[height * 4 // 10 : height * 6 // 10, width * 4 // 10 : width * 6 // 10]
        assert (middle.min() < 100) == said


def test_a_training_of_one_epoch_is_drawn(tmp_path):
    row = {"epoch": 0, "train_loss": 3.0, "test_sentence": 100.0, "test_char": 50.0, "lr": 0.01}
    assert plots.training_curves([row]).startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_drawn_or_written_is_a_note(tmp_path, capsys):
    plots.write_extra(tmp_path / "a.png", lambda: 1 / 0)
    plots.write_extra(tmp_path / "no" / "b.png", lambda: b"drawn")
    plots.write_extra(tmp_path / "c.png", lambda: b"drawn")
    first, second = capsys.readouterr().err.splitlines()
    assert first == f"without {tmp_path / 'a.png'}: division by zero"
    assert "No such file or directory" in second
    assert [path.name for path in tmp_path.iterdir()] == ["c.png"]


def test_nobody_else_stops_a_picture(tmp_path):
    def stopped():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        plots.write_extra(tmp_path / "a.png", stopped)
