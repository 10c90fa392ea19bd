"""Pictures are read before anybody asks; what is none, and what cannot read, is named."""

import errno
import os
from pathlib import Path

import pytest
from desks import fill, first_of, look

import labeller
import recognizers
from recognizers import Reading
from workshop import cli, files
from workshop.labelling import desk as desks
from workshop.labelling import readahead


def test_bad_pictures_are_named_and_left_out(desk, drawn):
    fill(desk, "label", drawn[:1])
    folder = desk.folders["label"]
    (folder / "text.jpg").write_bytes(b"hello")
    (folder / "empty.png").write_bytes(b"")
    (folder / "huge.jpg").write_bytes(bytes(files.MAX_BYTES + 1))
    (folder / "notes.txt").write_bytes(b"hello")
    look(desk)
    state = desks.state_of(desk, "label", "hardest", "", 12)
    assert [picture["name"] for picture in state["pictures"]] == ["0.jpg"]
    assert sorted(name for name, _ in state["bad"]) == ["empty.png", "huge.jpg", "text.jpg"]
    assert all("cannot be read" in why or "larger" in why for _, why in state["bad"])
    assert (state["total"], state["bad_count"]) == (1, 3)


def test_a_file_that_may_not_be_read_is_named(desk, drawn, monkeypatch):
    fill(desk, "label", drawn[:2])
    real = Path.open

    def denied(path, *mode):
        if path.name == "0.jpg":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, *mode)

    monkeypatch.setattr(Path, "open", denied)
    state = desks.state_of(desk, "label", "hardest", "", 12)
    assert state["bad"] == [("0.jpg", "cannot be read: Permission denied")]
    assert [picture["name"] for picture in state["pictures"]] == ["1.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders on Windows")
def test_a_pipe_or_a_looping_link_does_not_hold_anything_up(desk, drawn):
    os.mkfifo(desk.folders["label"] / "pipe.jpg")
    (desk.folders["label"] / "loop.jpg").symlink_to("loop.jpg")
    (desk.folders["label"] / "folder.jpg").mkdir()
    fill(desk, "label", drawn[:1])
    assert first_of(desk) == ["0.jpg"]


def test_an_engine_that_lacks_something_or_fails_is_left_out_and_the_others_read(
    tmp_path, drawn, monkeypatch, capsys
):
    def lacks(_):
        raise cli.UserError("there is no model")

    def fails(_):
        raise ZeroDivisionError("a bug")

    def reads(greys):
        return [Reading("abcd", (0.9,) * 4, 0.6) for _ in greys]

    for mode, engine in enumerate((lacks, fails, reads)):
        monkeypatch.setitem(recognizers.ENGINES, mode, engine)
    for number, (_, data) in enumerate(drawn):
        (tmp_path / f"{number}.jpg").write_bytes(data)
    ahead = readahead.ReadAhead(["tesseract", "svm", "resnet"], labeller.read)
    ahead.watch(tmp_path, 3)
    for _ in range(5):
        ahead.step()
    assert not ahead.step()
    assert ahead.engines == ["resnet"]
    assert ahead.missing == {
        "tesseract": "there is no model",
        "svm": "failed (ZeroDivisionError: a bug)",
    }
    assert all(ahead.reading(digest).text == "abcd" for digest in ahead.names[tmp_path].values())
    assert len(ahead.names[tmp_path]) == 10
    told = capsys.readouterr().err
    assert "without tesseract: there is no model" in told and "Traceback" in told
