"""Pictures are read before anybody asks; what is none, and what cannot read, is named."""

import errno
import os

import pytest
from desks import fill, first_of, look

import labeller
import recognizers
from recognizers import Reading
from workshop import decoding, files
from workshop.labelling import readahead, showing
from workshop.messages import UserError


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
    (folder / "huge.jpg").write_bytes(bytes(decoding.MAX_BYTES + 1))
    (folder / "notes.txt").write_bytes(b"hello")
    look(desk)
    state = showing.state_of(desk, "label", "hardest", "", 12)
    assert [picture["name"] for picture in state["pictures"]] == ["0.jpg"]
    assert sorted(name for name, _ in state["bad"]) == ["empty.png", "huge.jpg", "text.jpg"]
    assert all("cannot be read" in why or "larger" in why for _, why in state["bad"])
    assert (state["total"], state["bad_count"]) == (1, 3)


def test_a_picture_that_was_seen_half_copied_is_looked_at_again_when_it_is_whole(desk, drawn):
    fill(desk, "label", drawn[:1])
    (desk.folders["label"] / "half.jpg").write_bytes(drawn[1][1][:500])
    steps(desk)
    assert [name for name, _ in showing.state_of(desk, "label", "", "", 12)["bad"]] == ["half.jpg"]
    with (desk.folders["label"] / "half.jpg").open("ab") as file:
        file.write(drawn[1][1][500:])
    steps(desk)
    state = showing.state_of(desk, "label", "", "", 12)
    assert [picture["name"] for picture in state["pictures"]] == ["0.jpg", "half.jpg"]
    assert state["bad"] == []


def test_a_file_that_is_no_captcha_is_not_read_again_and_again(desk, drawn, monkeypatch):
    (desk.folders["label"] / "text.jpg").write_bytes(b"hello")
    look(desk)
    monkeypatch.setattr(files, "read_regular", lambda path, _: pytest.fail(f"{path} is read again"))
    steps(desk)


def test_a_file_that_may_not_be_read_is_named(desk, drawn, monkeypatch):
    fill(desk, "label", drawn[:2])
    real = files.read_regular

    def denied(path, most):
        if path.name == "0.jpg":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, most)

    monkeypatch.setattr(files, "read_regular", denied)
    state = showing.state_of(desk, "label", "hardest", "", 12)
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
    def lacks(*_):
        raise UserError("there is no model")

    def fails(*_):
        raise ZeroDivisionError("a bug")

    def reads(greys, *_):
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


def all_done(ahead):
    while ahead.step():
        pass


def test_what_was_read_is_proved_ahead_until_one_of_the_readings_is(tmp_path, drawn):
    tried = []

    def prove(data, text):
        tried.append((drawn_in[data], text))
        return text == drawn_in[data]

    def read(pictures, engine):
        texts = [drawn_in[data] if engine == "svm" else "wrong" for data in pictures]
        return [Reading(text, (0.9,) * 4, 0.6) for text in texts]

    drawn_in = {data: text for text, data in drawn[:3]}
    for number, data in enumerate(drawn_in):
        (tmp_path / f"{number}.jpg").write_bytes(data)
    ahead = readahead.ReadAhead(["resnet", "svm", "tesseract"], read, prove)
    ahead.watch(tmp_path, 3)
    all_done(ahead)
    texts = list(drawn_in.values())
    assert sorted(tried) == sorted((text, each) for text in texts for each in ("wrong", text))
    found = ahead.names[tmp_path].values()
    assert [ahead.proved(digest) for digest in found] == texts
    assert [ahead.reading(digest).text for digest in found] == texts
    all_done(ahead)
    assert len(tried) == 6  # nothing is tried again


def test_a_label_is_tried_before_the_readings_and_again_when_it_has_changed(tmp_path, drawn):
    tried = []

    def prove(_, text):
        tried.append(text)
        return text == "right"

    (tmp_path / "label_1.jpg").write_bytes(drawn[0][1])
    readings = [Reading("readx", (0.9,) * 5, 0.6)]
    ahead = readahead.ReadAhead(["svm"], lambda *_: readings, prove)
    ahead.watch(tmp_path, 1)
    all_done(ahead)
    assert tried == ["label", "readx"]
    path = (tmp_path / "label_1.jpg").rename(tmp_path / "right_1.jpg")
    ahead.moved(tmp_path / "label_1.jpg", path, readahead.digest_of(drawn[0][1]))
    all_done(ahead)
    assert tried == ["label", "readx", "right"]
    assert ahead.proved(readahead.digest_of(drawn[0][1])) == "right"


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (UserError("this Pillow cannot hint"), "this Pillow cannot hint"),
        (ZeroDivisionError("a bug"), "failed (ZeroDivisionError: a bug)"),
    ],
)
def test_where_nothing_can_be_proved_that_is_said_once_and_the_readings_stay(
    tmp_path, drawn, capsys, error, why
):
    def prove(*_):
        raise error

    for number, (_, data) in enumerate(drawn):
        (tmp_path / f"{number}.jpg").write_bytes(data)
    ahead = readahead.ReadAhead(
        ["svm"], lambda data, _: [Reading("abcd", (0.9,) * 4, 0.6)] * len(data), prove
    )
    ahead.watch(tmp_path, 1)
    all_done(ahead)
    assert (ahead.missing, ahead.engines) == ({"proofs": why}, ["svm"])
    assert capsys.readouterr().err.count(f"without proofs: {why}") == 1
    assert all(ahead.reading(digest) for digest in ahead.names[tmp_path].values())


def test_an_engine_that_the_system_refuses_is_left_out_with_the_reason(
    tmp_path, drawn, monkeypatch, capsys
):
    def refused(*_):
        raise PermissionError(errno.EACCES, "Permission denied", "/usr/bin/tesseract")

    def reads(greys, *_):
        return [Reading("abcd", (0.9,) * 4, 0.6) for _ in greys]

    monkeypatch.setitem(recognizers.ENGINES, recognizers.TESSERACT, refused)
    monkeypatch.setitem(recognizers.ENGINES, recognizers.RESNET, reads)
    (tmp_path / "1.jpg").write_bytes(drawn[0][1])
    ahead = readahead.ReadAhead(["tesseract", "resnet"], labeller.read)
    ahead.watch(tmp_path, 2)
    all_done(ahead)
    why = "tesseract cannot be run: Permission denied (/usr/bin/tesseract)"
    assert ahead.missing == {"tesseract": why}
    assert ahead.engines == ["resnet"]
    assert capsys.readouterr().err == f"without tesseract: {why}\n"
