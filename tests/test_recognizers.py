"""Every engine reads, alone and in a batch, from any thread, and refuses in one line."""

import io
import json
import os
import pickle
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from conftest import BOXED, REPO, TORCH, captchas, tesseract_needed, torch_needed
from PIL import Image

import recognizers
from recognizers import RESNET, SVM, TESSERACT
from workshop import cutting, decoding, drawing, process
from workshop.cli import UserError
from workshop.engines import models, svm_file, tesseract


@pytest.fixture
def engines(here, trained):
    """A working folder with both models; the ResNet's is untrained, or the box's without torch."""
    (here / "model.pickle").write_bytes(trained)
    if not TORCH:
        for name in ("ckpt.pth", "ckpt.onnx"):
            shutil.copy(BOXED.with_name(name), here)
        return here

    import torch

    import resnet

    torch.manual_seed(1)
    torch.save({"net": resnet.ResNet20().state_dict()}, here / "ckpt.pth")
    return here


each_engine = pytest.mark.parametrize(
    "mode", [pytest.param(TESSERACT, marks=tesseract_needed), SVM, RESNET]
)


# ---- what every engine does ----


@each_engine
def test_a_batch_says_what_one_at_a_time_says(mode, engines):
    pictures = [data for _, data in captchas(4 if mode == TESSERACT else 12, 21)]
    batch = recognizers.read_batch(pictures, mode)
    alone = [recognizers.read(data, mode) for data in pictures]
    assert recognizers.predict_batch(pictures, mode) == [reading.text for reading in batch]
    for one, other in zip(batch, alone, strict=True):
        assert one.text == other.text
        assert one.letters == pytest.approx(other.letters, abs=1e-4)
        assert one.margin == pytest.approx(other.margin, abs=1e-4)
        assert len(one.letters) == len(one.text)
        assert all(0 <= probability <= 1 for probability in one.letters)
        assert 0 <= one.margin <= min(one.letters, default=0) + 1e-6


@each_engine
def test_bytes_a_path_and_a_picture_are_the_same_captcha(mode, engines):
    _, data = captchas(1, 22)[0]
    path = engines / "captcha.jpg"
    path.write_bytes(data)
    with Image.open(io.BytesIO(data)) as picture:
        texts = {recognizers.predict(image, mode) for image in (data, path, str(path), picture)}
    assert len(texts) == 1


@each_engine
def test_nine_threads_read_what_one_reads(mode, engines):
    pictures = [data for _, data in captchas(9, 23)]
    expected = recognizers.predict_batch(pictures, mode)
    found = {}
    start = threading.Barrier(9)
    each = 1 if mode == TESSERACT else 3

    def work(number):
        start.wait()
        found[number] = [recognizers.predict(data, mode) for data in pictures[number:][:each]]

    models._models.clear()
    workers = [threading.Thread(target=work, args=(number,)) for number in range(9)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert found == {number: expected[number:][:each] for number in range(9)}


@each_engine
@pytest.mark.parametrize("size", [(110, 40), (100, 40)])
def test_paper_without_letters_is_read_as_no_captcha(mode, size, engines):
    reading = recognizers.read(Image.new("RGB", size, "white"), mode)
    if mode != RESNET:  # which has no way to say so
        assert reading == ("", (), 0.0)


@each_engine
def test_what_is_no_captcha_has_no_margin(mode, engines):
    rng = np.random.default_rng(4)
    ramp = np.linspace(0, 255, 110).astype(np.uint8)
    pictures = [rng.integers(0, 256, (40, 110), dtype=np.uint8), np.tile(ramp, (40, 1))]
    pictures += [np.zeros((40, 100), np.uint8), np.full((40, 110), 200, np.uint8)]
    for reading in recognizers.read_batch([*map(Image.fromarray, pictures)], mode):
        assert reading.margin < 0.1


def test_other_than_four_or_five_letters_have_no_margin():
    for text in ("", "abc", "abcdef", "abcdé"):
        assert recognizers._reading(text, [1.0] * len(text)).margin == 0
    assert recognizers._reading("abcd", [1.0, 0.5, 1.0, 1.0], 0.5).margin == 0.25


@each_engine
def test_any_picture_of_the_right_size_is_answered(mode, engines):
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 256, (40, 110), dtype=np.uint8)
    stripes = np.tile(np.array([0, 255], np.uint8), (40, 50))
    black = np.zeros((40, 100), np.uint8)
    blocks = np.ascontiguousarray(noise.T[:40, :40].repeat(3, 1)[:, :100])
    pictures = [Image.fromarray(grey) for grey in (noise, stripes, black, blocks)]
    texts = recognizers.predict_batch(pictures, mode)
    assert len(texts) == 4
    assert all(text == "" or text.isalpha() for text in texts)


@each_engine
@pytest.mark.parametrize(
    "image", [b"", b"<html>", Image.new("L", (99, 40)), "missing.jpg"], ids=str
)
def test_what_is_no_captcha_raises_the_documented_error(mode, image, engines):
    with pytest.raises(decoding.PictureError):
        recognizers.predict(image, mode)


def test_no_pictures_are_no_readings(engines):
    assert [recognizers.read_batch([], mode) for mode in (TESSERACT, SVM, RESNET)] == [[], [], []]


def test_another_engine_than_the_three_is_refused():
    with pytest.raises(UserError, match="rec_mode 3 is none of 0 tesseract, 1 svm, 2 resnet"):
        recognizers.predict(b"", 3)


# ---- models ----


def test_a_model_is_loaded_once_and_again_when_it_has_changed(engines, monkeypatch):
    loads = []
    load = svm_file.load
    monkeypatch.setattr(svm_file, "load", lambda path: loads.append(path) or load(path))
    _, data = captchas(1, 24)[0]
    recognizers.predict(data, SVM)
    recognizers.predict_batch([data] * 3, SVM)
    assert len(loads) == 1
    os.utime("model.pickle", ns=(1, 1))
    recognizers.predict(data, SVM)
    assert len(loads) == 2


@pytest.mark.parametrize(
    ("mode", "line"),
    [
        (SVM, r"there is no model\.pickle: make one with `python svm_train\.py`"),
        pytest.param(
            RESNET,
            r"there is no ckpt\.pth: train one with `python nn_train\.py`",
            marks=torch_needed,
        ),
    ],
)
def test_a_missing_model_says_how_to_make_one(mode, line, here):
    for _ in range(2):
        with pytest.raises(UserError, match=line):
            recognizers.predict(captchas(1, 25)[0][1], mode)


@torch_needed
def test_the_shipped_network_serves_where_there_is_no_other(engines, monkeypatch):
    _, data = captchas(1, 26)[0]
    expected = recognizers.read(data, RESNET)
    shipped = engines / "shipped.pth"
    shutil.move("ckpt.pth", shipped)
    monkeypatch.setattr(recognizers, "PRETRAINED", shipped)
    assert recognizers.read(data, RESNET) == expected
    Path("ckpt.pth").write_bytes(b"mine")
    with pytest.raises(UserError, match=r"^ckpt\.pth"):
        recognizers.read(data, RESNET)


@pytest.mark.parametrize("onnx", [False, True])
def test_weights_that_give_no_numbers_are_refused_when_loaded(onnx, engines, exported):
    import torch

    file = engines / "ckpt.pth"
    if onnx:  # a sound file beside them, which says that it is theirs
        shutil.copy(exported / "ckpt.onnx", engines)
    checkpoint = torch.load(file, weights_only=True)
    checkpoint["net"]["stage1.0.bn1.running_var"][:] = -1
    torch.save(checkpoint, file)
    with pytest.raises(UserError, match=r"^ckpt\.pth holds weights that give no numbers: train"):
        recognizers.read(captchas(1, 56)[0][1], RESNET)


def test_weights_that_give_no_number_for_one_picture_alone_are_told(engines, monkeypatch):
    nothing = np.full((1, 5, 27), np.nan, np.float32)
    monkeypatch.setattr(models, "loaded", lambda *how: lambda greys: nothing)
    with pytest.raises(UserError, match=r"^the ResNet holds weights that give no numbers"):
        recognizers.read(captchas(1, 56)[0][1], RESNET)


# ---- which model reads ----


def checkpoint(path, **about):
    """An untrained ckpt.pth that says something of itself."""
    import torch

    import resnet

    torch.save({"net": resnet.ResNet20().state_dict()} | about, path)


@torch_needed
def test_the_model_that_reads_says_how_well_it_did_and_when_it_was_made(here):
    assert recognizers.about(RESNET) == recognizers.about(SVM) == []  # no model at all
    checkpoint(here / "ckpt.pth", acc=99.98, made="2026-11-27T10:00:00")
    assert recognizers.about(RESNET) == [
        "resnet reads with ckpt.pth (99.98 % right on its own test set, made 2026-11-27)"
    ]
    checkpoint(here / "ckpt.pth")
    assert recognizers.about(RESNET) == ["resnet reads with ckpt.pth"]
    (here / "model.pickle").write_bytes(pickle.dumps({"acc": 99.5, "made": "2026-11-26"}, 4))
    assert recognizers.about(SVM) == [
        "svm reads with model.pickle (99.50 % right on its own test set, made 2026-11-26)"
    ]
    assert recognizers.about(TESSERACT) == []


@torch_needed
def test_a_model_worse_than_the_one_in_the_box_is_warned_of(here):
    checkpoint(here / "none.pth", acc=99.98)
    checkpoint(here / "ckpt.pth", acc=11.8)
    _, warning = recognizers.about(RESNET)
    assert warning == (
        "ckpt.pth is worse than the model in the box (99.98 % of its own test set): move it away"
        " to read with that one"
    )
    checkpoint(here / "ckpt.pth", acc=99.99)
    assert len(recognizers.about(RESNET)) == 1
    (here / "ckpt.pth").unlink()
    assert recognizers.about(RESNET) == [
        f"resnet reads with {here / 'none.pth'} (99.98 % right on its own test set)"
    ]


@pytest.mark.parametrize(
    "about",
    [
        {"acc": float("nan"), "made": "\x1b[2J"},
        {"acc": "100", "made": "2026-11-27\n\x1b"},
        {"acc": -1, "made": None},
        {"acc": 10**400},
    ],
    ids=str,
)
def test_what_a_model_says_of_itself_is_checked_before_it_is_printed(about, here):
    (here / "model.pickle").write_bytes(pickle.dumps(about, 4))
    (line,) = recognizers.about(SVM)
    assert line in ("svm reads with model.pickle", "svm reads with model.pickle (made 2026-11-27)")


def test_a_damaged_model_is_named_and_nothing_more(here):
    for data in (b"", b"PK\x03\x04", pickle.dumps([1], 4), b"text"):
        (here / "model.pickle").write_bytes(data)
        (here / "ckpt.pth").write_bytes(data)
        assert recognizers.about(SVM) == ["svm reads with model.pickle"]
        assert recognizers.about(RESNET) == ["resnet reads with ckpt.pth"]


# ---- tesseract ----


@tesseract_needed
def test_tesseract_reads_most_rendered_captchas():
    truth = captchas(24, 41)
    texts = recognizers.predict_batch([data for _, data in truth], TESSERACT)
    assert sum(text == label for text, (label, _) in zip(texts, truth, strict=True)) >= 20


@tesseract_needed
def test_tesseract_reads_on_in_the_order_of_the_pictures_over_several_processes(monkeypatch):
    monkeypatch.setattr(tesseract, "BATCH", 2)
    pictures = [data for _, data in captchas(5, 42)]
    monkeypatch.setattr(process, "cores", lambda: 2)
    parts = recognizers.predict_batch(pictures, TESSERACT)
    monkeypatch.setattr(tesseract, "BATCH", 100)
    assert parts == recognizers.predict_batch(pictures, TESSERACT)


@tesseract_needed
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cores are given out on Linux")
def test_no_more_tesseracts_than_this_process_may_use_cores(monkeypatch):
    started = []
    monkeypatch.setattr(os, "cpu_count", lambda: 128)
    monkeypatch.setattr(tesseract, "_ask", lambda greys: started.append(1) or [("", [])])
    allowed = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(allowed)})
        tesseract.read_batch([np.zeros((40, 110), np.uint8)] * 40)
    finally:
        os.sched_setaffinity(0, allowed)
    assert len(started) == 1


def test_without_tesseract_a_line_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="tesseract is not installed: `sudo apt-get install"):
        recognizers.predict(captchas(1, 43)[0][1], TESSERACT)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for tesseract is a shell script")
def test_the_child_alone_is_held_to_one_thread(monkeypatch, tmp_path):
    fake = tmp_path / "tesseract"
    fake.write_text(f'#!/bin/sh\necho "$OMP_THREAD_LIMIT" >{tmp_path}/limit\nexit 7\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("OMP_THREAD_LIMIT", raising=False)
    with pytest.raises(UserError, match="tesseract failed"):
        recognizers.predict(captchas(1, 43)[0][1], TESSERACT)
    assert (tmp_path / "limit").read_text() == "1\n"
    assert "OMP_THREAD_LIMIT" not in os.environ


def test_an_italic_letter_is_set_upright_and_an_upright_one_left_alone():
    upright = np.zeros((20, 12), np.float32)
    upright[2:18, 4:6] = 1
    italic = np.zeros((20, 12), np.float32)
    for row in range(2, 18):
        left = round(8 - tesseract.SLANT * row)
        italic[row, left : left + 2] = 1
    assert tesseract.upright(upright) is upright
    straight = tesseract.upright(italic)
    assert straight.sum() == pytest.approx(italic.sum(), rel=0.15)
    assert straight.sum(axis=0).max() > 1.3 * italic.sum(axis=0).max()


def test_the_word_that_tesseract_sees_has_narrow_gaps_and_a_margin():
    ink = np.zeros((10, 80), np.float32)
    ink[:, [5, 30, 60]] = 1
    page = 255 - np.asarray(tesseract.repack(ink, 1.0), np.int32)
    columns = np.flatnonzero(page.max(axis=0) > 128)
    assert len(columns) == 3
    assert np.diff(columns).max() < 10
    assert columns[0] >= tesseract.BORDER
    assert page.shape[0] == 10 + 2 * tesseract.BORDER


def test_the_reading_with_as_many_letters_as_groups_wins_and_doubt_is_halved():
    ink = np.zeros((20, 100), np.float32)
    ink[:, [5, 25, 45, 65]] = 1
    sure, unsure = [("a", 0.9), ("b", 0.9), ("c", 0.9), ("d", 0.9)], [(x, 0.5) for x in "abce"]
    assert tesseract.settle(ink, [[("a", 0.99)], unsure])[0] == "abce"
    five = [(letter, 0.95) for letter in "abcde"]
    assert tesseract.settle(ink, [five, unsure])[0] == "abce"
    assert tesseract.settle(ink, [unsure, sure]) == ("abcd", [0.9, 0.9, 0.9, 0.45])
    assert tesseract.settle(ink, [[], []]) == ("", [])


def test_the_dot_tells_i_from_l_and_the_height_i_from_j():
    stroke = np.zeros((15, 3), np.float32)
    stroke[:, 1] = 1
    dotted = stroke.copy()
    dotted[2:4] = 0
    tall = np.vstack((dotted, stroke[:4]))
    assert [tesseract.by_shape(letter, stroke) for letter in "ilj"] == ["l", "l", "j"]
    assert [tesseract.by_shape(letter, dotted) for letter in "ilj"] == ["i", "i", "i"]
    assert [tesseract.by_shape(letter, tall) for letter in "ilj"] == ["j", "j", "j"]


def test_c_and_e_and_g_and_q_are_told_apart_by_their_shapes_in_every_cut():
    for letter, other in ("ce", "ec", "gq", "qg"):
        for cut in range(4):
            picture = drawing.exact(letter, (cut,), 24, 10, drawing.INKS[0]).convert("L")
            ink = cutting.ink_of(np.asarray(picture))
            ((start, stop),) = cutting.groups_of(ink)
            assert tesseract.by_shape(other, ink[:, start:stop]) == letter


def test_of_two_readings_of_one_shape_the_surer_is_kept():
    ink = np.zeros((20, 60), np.float32)
    ink[:, [5, 20, 35, 50]] = 1
    page = tesseract.repack(ink, 1.0)
    starts = [start for start, _ in cutting.groups_of(255 - np.asarray(page, np.float32))]
    found = [(2 * start, letter, 0.9) for start, letter in zip(starts, "abkd", strict=True)]
    twice = [*found[:2], (2 * starts[1] + 2, "h", 0.8), *found[2:]]
    kept = [("a", 0.9), ("b", 0.9), ("k", 0.9), ("d", 0.9)]
    assert tesseract.one_each(ink, page, twice) == kept
    assert tesseract.one_each(ink, page, found) == kept


# ---- the command ----


def test_importing_costs_nothing():
    code = "import sys, recognizers; print(*sorted({n.split('.')[0] for n in sys.modules}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, check=True
    )
    heavy = {"numpy", "torch", "sklearn", "PIL", "pytesseract", "onnxruntime", "matplotlib"}
    assert not heavy & set(done.stdout.split())


def test_the_command_prints_the_letters(engines):
    label, data = captchas(3, 51)[0]
    (engines / "captcha.jpg").write_bytes(data)
    command = [sys.executable, REPO / "recognizers.py", "--rec-mode", "1", "captcha.jpg"]
    done = subprocess.run(command, cwd=engines, capture_output=True, text=True, check=True)
    assert done.stdout == f"{label}\n"
    assert done.stderr.count("\nrecognizers.py: svm reads with model.pickle") == 1


def printed(capsys, *argv):
    """What the command prints on stdout and stderr, and its exit status."""
    capsys.readouterr()
    status = recognizers.main([*argv, "--rec-mode", str(SVM)])
    return *capsys.readouterr(), status


def test_a_picture_that_is_none_is_named_between_those_that_are_read(engines, capsys):
    label, data = captchas(3, 51)[0]
    (engines / "captcha.jpg").write_bytes(data)
    (engines / "broken.jpg").write_bytes(b"<html>")
    out, err, status = printed(capsys, "captcha.jpg", "broken.jpg", "captcha.jpg")
    assert (out, status) == (f"captcha.jpg: {label}\n" * 2, 1)
    assert "\nrecognizers.py: broken.jpg cannot be read as a picture" in err


def test_a_folder_is_read_a_line_a_picture(engines, capsys):
    drawn = dict(captchas(3, 52))
    (engines / "some").mkdir()
    for number, data in enumerate(drawn.values()):
        (engines / "some" / f"{number}.jpg").write_bytes(data)
    names = [str(Path("some", f"{number}.jpg")) for number in range(3)]
    lines = [f"{name}: {label}\n" for name, label in zip(names, drawn, strict=True)]
    assert printed(capsys, "some")[::2] == ("".join(lines), 0)
    for name in names[1:]:
        Path(name).unlink()
    assert printed(capsys, "some")[0] == lines[0]  # one is a line like all others


def test_a_picture_comes_from_stdin_too(engines, capsys, monkeypatch):
    label, data = captchas(1, 53)[0]
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    assert printed(capsys, "-")[::2] == (f"{label}\n", 0)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"<html>")))
    out, err, status = printed(capsys, "-")
    assert (out, status) == ("", 1)
    assert "\nrecognizers.py: - cannot be read as a picture" in err


def test_patterns_are_filled_in_where_the_shell_does_not(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a.jpg", "b.jpg", "c.png", "[d].jpg"):
        Path(name).touch()
    names = ["*.jpg", "c.png", "[d].jpg", "no*"]
    found = [*map(Path, ("[d].jpg", "a.jpg", "b.jpg", "c.png", "[d].jpg", "no*"))]
    assert list(recognizers.sources(names, windows=True)) == found
    assert list(recognizers.sources(names, windows=False)) == [Path(name) for name in names]


def test_json_has_letters_margins_and_errors(engines, capsys):
    label, data = captchas(1, 54)[0]
    (engines / "good.jpg").write_bytes(data)
    (engines / "bad.jpg").write_bytes(b"")
    out, _, status = printed(capsys, "good.jpg", "bad.jpg", "--json")
    good, bad = json.loads(out)
    assert status == 1
    assert (good["picture"], good["text"], len(good["letters"])) == ("good.jpg", label, len(label))
    assert good["margin"] == recognizers.read(data, SVM).margin
    assert bad["picture"] == "bad.jpg"
    assert "cannot be read" in bad["error"]
    assert len(json.loads(printed(capsys, "good.jpg", "--json")[0])) == 1


def test_as_a_library_nothing_is_said(engines, capsys):
    recognizers.predict(captchas(1, 55)[0][1], SVM)
    assert capsys.readouterr() == ("", "")


def test_a_file_name_is_printed_as_one_line_that_no_terminal_obeys(engines, capsys):
    label, data = captchas(1, 57)[0]
    for name, content in (("a\x1b[2J.jpg", data), ("b\n.jpg", b"")):
        Path(name).write_bytes(content)
    out, err, _ = printed(capsys, "a\x1b[2J.jpg", "b\n.jpg")
    assert out == f"a\\x1b[2J.jpg: {label}\n"
    assert "recognizers.py: b\\n.jpg cannot be read" in err
