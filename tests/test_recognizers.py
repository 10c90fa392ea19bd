"""Every engine reads, alone and in a batch, from any thread, and refuses in one line."""

import io
import json
import os
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
from workshop import decoding
from workshop.engines import models, svm_file
from workshop.engines.reading import _load_resnet, as_reading
from workshop.messages import UserError


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
        assert as_reading(text, [1.0] * len(text)).margin == 0
    assert as_reading("abcd", [1.0, 0.5, 1.0, 1.0], 0.5).margin == 0.25


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
    "image",
    [b"", b"<html>", Image.new("L", (99, 40)), "missing.jpg"],
    ids=["empty", "a page", "99x40", "missing"],
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
        _load_resnet(Path("ckpt.pth"))


def test_weights_that_give_no_number_for_one_picture_alone_are_told(engines, monkeypatch):
    nothing = np.full((1, 5, 27), np.nan, np.float32)
    monkeypatch.setattr(models, "loaded", lambda *how: lambda greys: nothing)
    with pytest.raises(UserError, match=r"^ckpt\.pth holds weights that give no numbers"):
        recognizers.read(captchas(1, 56)[0][1], RESNET)


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
