"""Every engine reads, alone and in a batch, from any thread, and refuses in one line."""

import io
import os
import pickle
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from conftest import REPO
from PIL import Image

import files
import recognizers
import render
import segment
import svm
import svm_train
import tesseract
from cli import UserError
from recognizers import RESNET, SVM, TESSERACT

tesseract_needed = pytest.mark.skipif(
    not shutil.which("tesseract"), reason="tesseract is not installed: make test installs it"
)


def captchas(count, seed, **rules):
    """Rendered captchas, both styles in turn: [(label, JPEG bytes), …]."""
    rng = random.Random(seed)
    return [render.captcha(rng, render.STYLES[n % 2], **rules) for n in range(count)]


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """The bytes of a model.pickle that learned from 500 rendered captchas."""
    folder = tmp_path_factory.mktemp("svm")
    for number, (label, data) in enumerate(captchas(500, 8)):
        glyphs = segment.cut(files.open_grey(data), label)
        segment.save(glyphs, Path(f"{label}_{number}.jpg"), folder)
    model = folder / "model.pickle"
    svm_train.main(["--segmented", str(folder), "--model", str(model)])
    return model.read_bytes()


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty working folder, and no model but those that a test puts there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(recognizers, "PRETRAINED", tmp_path / "none.pth")
    return tmp_path


@pytest.fixture
def engines(here, trained):
    """A working folder with both models; the ResNet's is untrained."""
    import torch

    import resnet

    (here / "model.pickle").write_bytes(trained)
    torch.manual_seed(1)
    torch.save({"net": resnet.ResNet20().state_dict()}, here / "ckpt.pth")
    return here


each_engine = pytest.mark.parametrize(
    "mode", [pytest.param(TESSERACT, marks=tesseract_needed), SVM, RESNET]
)


# ---- what every engine does ----


@each_engine
def test_a_batch_says_what_one_at_a_time_says(mode, engines):
    pictures = [data for _, data in captchas(12, 21)]
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

    def work(number):
        start.wait()
        found[number] = [recognizers.predict(data, mode) for data in pictures[number:][:3]]

    recognizers._models.clear()
    workers = [threading.Thread(target=work, args=(number,)) for number in range(9)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert found == {number: expected[number:][:3] for number in range(9)}


@each_engine
@pytest.mark.parametrize("size", [(110, 40), (100, 40)])
def test_paper_without_letters_is_read_as_no_captcha(mode, size, engines):
    reading = recognizers.read(Image.new("RGB", size, "white"), mode)
    if mode != RESNET:  # which has no way to say so
        assert reading == ("", (), 0.0)


@each_engine
def test_any_picture_of_the_right_size_is_answered(mode, engines):
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 256, (40, 110), dtype=np.uint8)
    stripes = np.tile(np.array([0, 255], np.uint8), (40, 50))
    black = np.zeros((40, 100), np.uint8)
    for grey in (
        noise,
        stripes,
        black,
        np.ascontiguousarray(noise.T[:40, :40].repeat(3, 1)[:, :100]),
    ):
        text = recognizers.predict(Image.fromarray(grey), mode)
        assert text == "" or text.isalpha()


@each_engine
@pytest.mark.parametrize(
    "image", [b"", b"<html>", Image.new("L", (99, 40)), "missing.jpg"], ids=str
)
def test_what_is_no_captcha_raises_the_documented_error(mode, image, engines):
    with pytest.raises(files.PictureError):
        recognizers.predict(image, mode)


def test_no_pictures_are_no_readings(engines):
    assert [recognizers.read_batch([], mode) for mode in (TESSERACT, SVM, RESNET)] == [[], [], []]


def test_another_engine_than_the_three_is_refused():
    with pytest.raises(UserError, match="rec_mode 3 is none of 0 tesseract, 1 svm, 2 resnet"):
        recognizers.predict(b"", 3)


# ---- models ----


def test_a_model_is_loaded_once_and_again_when_it_has_changed(engines, monkeypatch):
    loads = []
    load = svm.load
    monkeypatch.setattr(svm, "load", lambda path: loads.append(path) or load(path))
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
        (RESNET, r"there is no ckpt\.pth: train one with `python nn_train\.py`"),
    ],
)
def test_a_missing_model_says_how_to_make_one(mode, line, here):
    for _ in range(2):
        with pytest.raises(UserError, match=line):
            recognizers.predict(captchas(1, 25)[0][1], mode)


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


# ---- SVM ----


def test_the_svm_reads_rendered_captchas_and_its_margin_falls_on_spoilt_ones(engines):
    truth = captchas(100, 31)
    readings = recognizers.read_batch([data for _, data in truth], SVM)
    right = [reading.text == label for reading, (label, _) in zip(readings, truth, strict=True)]
    assert sum(right) >= 92
    spoilt = [files.open_grey(data) for _, data in truth]
    for grey in spoilt:
        inked = np.flatnonzero(grey.min(axis=1) < 128)
        grey[inked.mean().astype(int) :] = 255  # the lower half is missing
    halves = recognizers.read_batch([Image.fromarray(grey) for grey in spoilt], SVM)
    margins = [np.mean([reading.margin for reading in some]) for some in (readings, halves)]
    assert margins[0] > 0.9
    assert margins[1] < 0.6


def test_real_captchas_are_read_from_rendered_training_alone(real_folder, engines):
    paths = sorted(real_folder.iterdir())[::3]
    texts = recognizers.predict_batch(paths, SVM)
    right = sum(text == files.label_of(path) for text, path in zip(texts, paths, strict=True))
    assert right >= 0.9 * len(paths)


def test_the_svm_parts_letters_that_touch(engines):
    rng = random.Random(32)
    right = 0
    for _ in range(40):
        label = "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=5))
        look = render.Look(families=(render.DEJAVU,), gap=0)
        right += recognizers.predict(render.draw(label, rng, "current", look), SVM) == label
    assert right >= 34


def test_a_letters_probability_is_its_share_of_all_ways_to_read(trained, here):
    Path("model.pickle").write_bytes(trained)
    model = svm.load(Path("model.pickle"))._replace(slip=0.0, temperature=0.5)
    # three cuts, each letter one way: the softmax of the letter's decision values
    values = np.full((4, 26), -50.0)
    values[:, 0] = [1.0, 1.0, 1.0, 1.0]
    values[2, 1] = 1.0 - 0.5 * np.log(3)
    pieces = [(0, 1), (1, 2), (2, 3), (3, 4)]
    chain = segment.Lattice(list(range(5)), np.zeros(5), pieces, np.zeros((4, 20, 20)), True)
    assert svm.probabilities(model, chain, values, [0] * 4) == pytest.approx([1, 1, 0.75, 1])
    # one more cut, which may halve the last piece: four letters weigh exp(4 / t), five exp(5 / t)
    forked = chain._replace(
        cuts=list(range(6)), cost=np.zeros(6), pieces=[*pieces[:3], (3, 5), (3, 4), (4, 5)]
    )
    values = np.full((6, 26), -50.0)
    values[:, 0] = 1.0
    four, five = (svm.probabilities(model, forked, values, [0] * n) for n in (4, 5))
    assert four == pytest.approx([1 / (1 + np.exp(1 / 0.5))] * 4)
    assert five == pytest.approx([1 / (1 + np.exp(-1 / 0.5))] * 5)


def test_of_two_ways_to_cut_the_one_through_less_ink_is_believed(trained, here, monkeypatch):
    Path("model.pickle").write_bytes(trained)
    model = svm.load(Path("model.pickle"))
    # the last of four letters begins at cut 3, through much ink, or at cut 4, through none
    pieces = [(0, 1), (1, 2), (2, 3), (2, 4), (3, 5), (4, 5)]
    cost = np.array([0, 0, 0, 1.5, 0, 0])
    lattice = segment.Lattice(list(range(6)), cost, pieces, np.zeros((6, 20, 20)), False)
    values = np.full((6, 26), -1.0, np.float32)
    values[range(6), [0, 1, 2, 3, 4, 5]] = [1, 1, 1.2, 1, 1.2, 1]
    monkeypatch.setattr(svm, "lattice_of", lambda grey: lattice)
    monkeypatch.setattr(svm, "decide", lambda model, glyphs: values.copy())
    assert svm.read(model, np.zeros((40, 110)))[0] == "abdf"
    cost[3] = 0.2
    assert svm.read(model, np.zeros((40, 110)))[0] == "abce"


def test_the_arrays_decide_what_scikit_learn_decides(trained):
    stream = io.BytesIO(trained)
    about, estimators = pickle.load(stream), pickle.load(stream)
    model = svm.as_arrays(about, estimators)
    glyphs = np.random.default_rng(1).integers(0, 256, (50, 20, 20), dtype=np.uint8)
    glyphs[:26] = 255
    x = estimators["pca"].transform(svm.ink_of(glyphs))
    expected = np.stack([one.decision_function(x) for one in estimators["svms"]], axis=1)
    assert svm.decide(model, glyphs) == pytest.approx(expected, abs=1e-3)


class Evil:
    """Pickles as a call of something that no model needs."""

    def __init__(self, *call):
        self.call = call

    def __reduce__(self):
        return self.call[0], self.call[1:]


def header(**changes):
    import sklearn

    about = {"format": svm.FORMAT, "scikit_learn": sklearn.__version__}
    return about | {"letters": "ab", "temperature": 1.0, "slip": 0.0} | changes


def evil_pickles():
    """Model files that would run code, by what they are."""
    witness = "import pathlib; pathlib.Path('pwned').touch()"
    calls = {
        "os.system": Evil(os.system, "touch pwned"),
        "eval": Evil(eval, witness.partition("; ")[2]),
        "exec": Evil(exec, witness),
        "import": Evil(__import__, "this"),
        "getattr": Evil(getattr, Evil(__import__, "os"), "system"),
        "getattr of a class that is let in": Evil(getattr, np.ndarray, "tofile"),
        "popen": Evil(subprocess.Popen, ["touch", "pwned"]),
        "in a list in a dict": {"pca": [{"x": (Evil(os.system, "touch pwned"),)}], "svms": []},
        "in an array": np.array([Evil(os.system, "touch pwned")], dtype=object),
        "a file's contents": Evil(np.load, "model.pickle"),
        "a function of the project": Evil(files.write_whole, Path("pwned"), b""),
    }
    good = pickle.dumps(header(), 4)
    for name, call in calls.items():
        for protocol in (0, 2, 4, 5):
            yield f"{name}, protocol {protocol}", good + pickle.dumps(call, protocol)
        yield f"{name}, in front", pickle.dumps(call, 4)
        yield f"{name}, in the header", pickle.dumps(header(letters=call), 4)
    yield "a dotted name", good + b"\x80\x04\x8c\x14sklearn.svm._classes\x8c\x07SVC.fit\x93."
    yield "an extension code", good + b"\x80\x02\x82\x01."
    yield "a persistent id", good + b"Pmodel\n."


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in evil_pickles()])
def test_a_pickle_that_asks_for_more_than_a_model_needs_is_refused(data, here):
    Path("model.pickle").write_bytes(data)
    with pytest.raises(UserError, match=r"^model\.pickle is no SVM of svm_train\.py \(.+\): make"):
        svm.load(Path("model.pickle"))
    assert not Path("pwned").exists()


def spoiled_models(trained):
    """Model files made of nothing but what is let in, and still no model: name -> bytes."""
    stream = io.BytesIO(trained)
    about = pickle.load(stream)
    parts = pickle.load(stream)
    pca, svms = parts["pca"], parts["svms"]

    def changed(about_too=None, **attributes):
        import copy

        one = copy.copy(svms[3])
        vars(one).update(attributes)
        swapped = {"pca": pca, "svms": [*svms[:3], one, *svms[4:]]}
        return pickle.dumps(about | (about_too or {}), 4) + pickle.dumps(swapped, 4)

    def holding(estimators):
        return pickle.dumps(about, 4) + pickle.dumps(estimators, 4)

    bomb = ["a"] * 10
    for _ in range(20):
        bomb = [bomb] * 10
    return {
        "nothing": b"",
        "text": b"a model, honestly",
        "a picture": captchas(1, 1)[0][1],
        "half a file": trained[: len(trained) // 2],
        "only a header": pickle.dumps(about, 4),
        "a bare estimator": pickle.dumps(svms[0], 4),
        "another dict": pickle.dumps({"net": 1}, 4),
        "a list": holding([1, 2]),
        "swapped estimators": holding({"pca": svms[0], "svms": [pca] * 26}),
        "too few SVMs": holding({"pca": pca, "svms": svms[:5]}),
        "no SVMs": holding({"pca": pca, "svms": 26}),
        "letters of another alphabet": changed({"letters": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}),
        "letters twice": changed({"letters": "a" * 26}),
        "a list of letters": changed({"letters": list("abcdefghijklmnopqrstuvwxyz")}),
        "nested letters": changed({"letters": bomb}),
        "nested version": pickle.dumps(about | {"scikit_learn": bomb}, 4),
        "no temperature": changed({"temperature": "hot"}),
        "not a number": changed({"temperature": float("nan")}),
        "a string for weights": changed(dual_coef_="os.system"),
        "objects for weights": changed(dual_coef_=np.array([[None]], dtype=object)),
        "weights of another shape": changed(dual_coef_=np.zeros((2, 2))),
        "fewer vectors": changed(support_vectors_=np.zeros((1, 64))),
        "infinite bias": changed(intercept_=np.array([np.inf])),
        "another kernel width": changed(gamma=0.5),
        "a kernel width by name": changed(gamma="scale"),
    }


def test_a_model_file_with_anything_else_in_it_is_refused(trained, here):
    for name, data in spoiled_models(trained).items():
        Path("model.pickle").write_bytes(data)
        with pytest.raises(UserError, match=r"is no SVM of svm_train\.py \(.+\): make one with"):
            svm.load(Path("model.pickle"))
            pytest.fail(name)


def test_reading_with_the_svm_does_without_scikit_learn(engines):
    (engines / "captcha.jpg").write_bytes(captchas(1, 27)[0][1])
    code = (
        f"import sys; sys.path.insert(0, {str(REPO)!r}); import recognizers;"
        "recognizers.predict('captcha.jpg', 1);"
        "print(sorted({'sklearn', 'scipy', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_model_of_another_scikit_learn_is_refused_by_name(trained, here):
    import sklearn

    stream = io.BytesIO(trained)
    about = pickle.load(stream) | {"scikit_learn": "0.22"}
    # what follows is not even looked at
    Path("model.pickle").write_bytes(pickle.dumps(about, 4) + b"whatever 0.22 wrote")
    with pytest.raises(UserError) as refused:
        svm.load(Path("model.pickle"))
    assert str(refused.value) == (
        f"model.pickle was made with scikit-learn 0.22, here is {sklearn.__version__}:"
        " make one with `python svm_train.py`, or pip install scikit-learn==0.22"
    )


# ---- tesseract ----


@tesseract_needed
def test_tesseract_reads_most_rendered_captchas():
    truth = captchas(60, 41)
    texts = recognizers.predict_batch([data for _, data in truth], TESSERACT)
    assert sum(text == label for text, (label, _) in zip(texts, truth, strict=True)) >= 50


@tesseract_needed
def test_tesseract_reads_on_in_the_order_of_the_pictures_over_several_processes(monkeypatch):
    monkeypatch.setattr(tesseract, "BATCH", 4)
    pictures = [data for _, data in captchas(10, 42)]
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    parts = recognizers.predict_batch(pictures, TESSERACT)
    monkeypatch.setattr(tesseract, "BATCH", 100)
    assert parts == recognizers.predict_batch(pictures, TESSERACT)


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


def test_the_dot_tells_i_from_l():
    stroke = np.zeros((15, 3), np.float32)
    stroke[:, 1] = 1
    dotted = stroke.copy()
    dotted[2:4] = 0
    assert [tesseract.dotted(letter, stroke) for letter in "ilj"] == ["l", "l", "j"]
    assert [tesseract.dotted(letter, dotted) for letter in "ilj"] == ["i", "i", "j"]


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
    command = [sys.executable, str(REPO / "recognizers.py"), "--rec-mode", "1"]
    done = subprocess.run(
        [*command, "captcha.jpg"], cwd=engines, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == (f"{label}\n", "")
    (engines / "broken.jpg").write_bytes(b"<html>")
    done = subprocess.run(
        [*command, "captcha.jpg", "broken.jpg", "captcha.jpg"],
        cwd=engines,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == f"captcha.jpg: {label}\n" * 2
    assert done.stderr.startswith("recognizers.py: broken.jpg cannot be read as a picture")
    (engines / "model.pickle").unlink()
    done = subprocess.run(
        [*command, "captcha.jpg"], cwd=engines, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("recognizers.py: there is no model.pickle")
