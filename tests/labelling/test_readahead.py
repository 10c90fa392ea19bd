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


def steps(desk):
    """Do what the thread does until there is nothing to do, with no engine."""
    desk.ahead.engines = []
    desk.ahead._listed = 0.0
    while desk.ahead.step():
        pass


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


def test_a_picture_that_was_seen_half_copied_is_looked_at_again_when_it_is_whole(desk, drawn):
    fill(desk, "label", drawn[:1])
    (desk.folders["label"] / "half.jpg").write_bytes(drawn[1][1][:500])
    steps(desk)
    assert [name for name, _ in desks.state_of(desk, "label", "", "", 12)["bad"]] == ["half.jpg"]
    with (desk.folders["label"] / "half.jpg").open("ab") as file:
        file.write(drawn[1][1][500:])
    steps(desk)
    state = desks.state_of(desk, "label", "", "", 12)
    assert [picture["name"] for picture in state["pictures"]] == ["0.jpg", "half.jpg"]
    assert state["bad"] == []


def test_a_file_that_is_no_captcha_is_not_read_again_and_again(desk, drawn, monkeypatch):
    (desk.folders["label"] / "text.jpg").write_bytes(b"hello")
    look(desk)
    monkeypatch.setattr(readahead, "bytes_of", lambda path: pytest.fail(f"{path} is read again"))
    steps(desk)


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


def test_an_engine_that_the_system_refuses_is_left_out_with_the_reason(tmp_path, drawn, capsys):
    def refused(_, engine):
        if engine == "tesseract":
            raise PermissionError(errno.EACCES, "Permission denied", "/usr/bin/tesseract")
        return [Reading("abcd", (0.9,) * 4, 0.6)]

    (tmp_path / "1.jpg").write_bytes(drawn[0][1])
    ahead = readahead.ReadAhead(["tesseract", "resnet"], refused)
    ahead.watch(tmp_path, 2)
    while ahead.step():
        pass
    assert ahead.missing == {"tesseract": "Permission denied: /usr/bin/tesseract"}
    assert ahead.engines == ["resnet"]
    assert capsys.readouterr().err == "without tesseract: Permission denied: /usr/bin/tesseract\n"
