"""The SVM reads, parts letters that touch, and takes from a model file nothing but numbers."""

import copy
import io
import os
import pickle
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from conftest import REPO, captchas
from PIL import Image

import recognizers
from recognizers import SVM
from workshop import cutting, decoding, drawing, files
from workshop.engines import svm, svm_file
from workshop.messages import UserError


@pytest.fixture
def here(here, trained):
    """A working folder with a trained model."""
    (here / "model.pickle").write_bytes(trained)
    return here


# ---- reading ----


def test_the_svm_reads_rendered_captchas_and_its_margin_falls_on_spoilt_ones(here):
    truth = captchas(100, 31)
    readings = recognizers.read_batch([data for _, data in truth], SVM)
    right = [reading.text == label for reading, (label, _) in zip(readings, truth, strict=True)]
    assert sum(right) >= 92
    spoilt = [decoding.open_grey(data) for _, data in truth]
    for grey in spoilt:
        inked = np.flatnonzero(grey.min(axis=1) < 128)
        grey[inked.mean().astype(int) :] = 255  # the lower half is missing
    halves = recognizers.read_batch([Image.fromarray(grey) for grey in spoilt], SVM)
    margins = [np.mean([reading.margin for reading in some]) for some in (readings, halves)]
    assert margins[0] > 0.9
    assert margins[1] < 0.75


def test_real_captchas_are_read_from_rendered_training_alone(real_folder, here):
    paths = sorted(real_folder.iterdir())[::3]
    texts = recognizers.predict_batch(paths, SVM)
    right = sum(text == files.label_of(path) for text, path in zip(texts, paths, strict=True))
    assert right >= 0.9 * len(paths)


def test_the_svm_parts_letters_that_touch(here):
    rng = random.Random(32)
    right = 0
    for _ in range(40):
        label = "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=5))
        look = drawing.Look(families=(drawing.DEJAVU,), gap=0)
        right += recognizers.predict(drawing.draw(label, rng, "current", look), SVM) == label
    assert right >= 34


def test_threads_read_one_after_the_other(here, monkeypatch):
    inside, met, decide = [], [], svm.decide

    def decides(model, glyphs):
        inside.append(1)
        time.sleep(0.01)
        met.append(len(inside))
        inside.pop()
        return decide(model, glyphs)

    monkeypatch.setattr(svm, "decide", decides)
    truth = captchas(6, 35)
    with ThreadPoolExecutor(6) as pool:
        texts = list(pool.map(partial(recognizers.predict, rec_mode=SVM), dict(truth).values()))
    assert met == [1] * 6 and len(texts) == 6


def test_a_letters_probability_is_its_share_of_all_ways_to_read(here):
    model = svm_file.load(Path("model.pickle"))._replace(slip=0.0, temperature=0.5)
    # three cuts, each letter one way: the softmax of the letter's decision values
    values = np.full((4, 26), -50.0)
    values[:, 0] = [1.0, 1.0, 1.0, 1.0]
    values[2, 1] = 1.0 - 0.5 * np.log(3)
    pieces = [(0, 1), (1, 2), (2, 3), (3, 4)]
    chain = cutting.Lattice(list(range(5)), np.zeros(5), pieces, np.zeros((4, 20, 20)), True)
    found, fits = svm.probabilities(model, chain, values, [0] * 4)
    assert found == pytest.approx([1, 1, 0.75, 1])
    assert fits == 1  # for there is no other number of letters
    # one more cut, which may halve the last piece: four letters weigh exp(4 / t), five exp(5 / t)
    forked = chain._replace(
        cuts=list(range(6)), cost=np.zeros(6), pieces=[*pieces[:3], (3, 5), (3, 4), (4, 5)]
    )
    values = np.full((6, 26), -50.0)
    values[:, 0] = 1.0
    four, five = (svm.probabilities(model, forked, values, [0] * n)[0] for n in (4, 5))
    assert four == pytest.approx([1 / (1 + np.exp(1 / 0.5))] * 4)
    assert five == pytest.approx([1 / (1 + np.exp(-1 / 0.5))] * 5)


def test_a_picture_that_is_likelier_three_or_six_letters_is_doubted(here):
    model = svm_file.load(Path("model.pickle"))._replace(slip=0.0, temperature=0.5)
    # three pieces, the last of which may be halved, or cut in four, at each letter's full worth
    lattice = cutting.Lattice(
        list(range(7)),
        np.zeros(7),
        [(0, 1), (1, 2), (2, 6), (2, 4), (4, 6), (2, 3), (3, 4), (4, 5), (5, 6)],
        np.zeros((9, 20, 20)),
        True,
    )
    values = np.full((9, 26), -50.0)
    values[:3, 0] = 1.0
    for halves in (-1.0, 1.0):  # first three are likelier, then six
        values[3:, 0] = halves
        assert svm.probabilities(model, lattice, values, [0] * 4)[1] < 0.5, halves
    values[5:, 0] = -1.0
    assert svm.probabilities(model, lattice, values, [0] * 4)[1] > 0.7


def test_a_glyph_that_every_svm_takes_for_another_letter_is_doubted(here, monkeypatch):
    model = svm_file.load(Path("model.pickle"))
    greys = [decoding.open_grey(data) for _, data in captchas(5, 30)]
    sure = [min(svm.read(model, grey)[1]) for grey in greys]
    decide = svm.decide
    monkeypatch.setattr(svm, "decide", lambda *how: decide(*how) - 2)
    doubted = [max(svm.read(model, grey)[1]) for grey in greys]
    assert max(sure) > 0.9
    assert max(doubted) < 0.5


def test_of_two_ways_to_cut_the_one_through_less_ink_is_believed(here, monkeypatch):
    model = svm_file.load(Path("model.pickle"))
    # the last of four letters begins at cut 3, through much ink, or at cut 4, through none
    pieces = [(0, 1), (1, 2), (2, 3), (2, 4), (3, 5), (4, 5)]
    cost = np.array([0, 0, 0, 1.5, 0, 0])
    lattice = cutting.Lattice(list(range(6)), cost, pieces, np.zeros((6, 20, 20)), False)
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
    model = svm_file.as_arrays(about, estimators)
    glyphs = np.random.default_rng(1).integers(0, 256, (50, 20, 20), dtype=np.uint8)
    glyphs[:26] = 255
    x = estimators["pca"].transform(svm.ink_of(glyphs))
    expected = np.stack([one.decision_function(x) for one in estimators["svms"]], axis=1)
    assert svm.decide(model, glyphs) == pytest.approx(expected, abs=1e-3)


# ---- model files ----


class Evil:
    """Pickles as a call of something that no model needs."""

    def __init__(self, *call):
        self.call = call

    def __reduce__(self):
        return self.call[0], self.call[1:]


def header(**changes):
    import sklearn

    about = {"format": svm_file.FORMAT, "scikit_learn": sklearn.__version__}
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
        svm_file.load(Path("model.pickle"))
    assert not Path("pwned").exists()


def spoiled_models(trained):
    """Model files made of nothing but what is let in, and still no model: name -> bytes."""
    stream = io.BytesIO(trained)
    about = pickle.load(stream)
    parts = pickle.load(stream)
    pca, svms = parts["pca"], parts["svms"]

    def other(**attributes):
        one = copy.copy(svms[3])
        vars(one).update(attributes)
        return one

    def changed(about_too=None, **attributes):
        swapped = {"pca": pca, "svms": [*svms[:3], other(**attributes), *svms[4:]]}
        return pickle.dumps(about | (about_too or {}), 4) + pickle.dumps(swapped, 4)

    def holding(estimators):
        return pickle.dumps(about, 4) + pickle.dumps(estimators, 4)

    few = {"support_": np.zeros(0, int), "support_vectors_": np.zeros((0, 64))}
    few["dual_coef_"] = np.zeros((1, 0))
    many = {"support_": np.arange(9000), "support_vectors_": np.zeros((9000, 64))}
    many["dual_coef_"] = np.zeros((1, 9000))
    thin = copy.copy(pca)
    thin.components_ = np.eye(1, 400)
    tiny = {"support_": np.arange(60_000), "support_vectors_": np.zeros((60_000, 1))}
    tiny["dual_coef_"] = np.zeros((1, 60_000))
    small = {"pca": thin, "svms": [other(**tiny)]}
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
        "a command for a version": pickle.dumps(about | {"scikit_learn": "1; touch pwned"}, 4),
        "no temperature": changed({"temperature": "hot"}),
        "not a number": changed({"temperature": float("nan")}),
        "a string for weights": changed(dual_coef_="os.system"),
        "objects for weights": changed(dual_coef_=np.array([[None]], dtype=object)),
        "weights of another shape": changed(dual_coef_=np.zeros((2, 2))),
        "fewer vectors": changed(support_vectors_=np.zeros((1, 64))),
        "no vectors": holding({"pca": pca, "svms": [other(**few)] * 26}),
        "the same vectors again and again": holding({"pca": pca, "svms": [other(**many)] * 26}),
        "a number beyond all": changed(intercept_=np.array([1e300])),
        "a number that overflows": changed(intercept_=np.array([1e30])),
        "many small vectors": pickle.dumps(about | {"letters": "a"}, 4) + pickle.dumps(small, 4),
        "infinite bias": changed(intercept_=np.array([np.inf])),
        "another kernel width": changed(gamma=0.5),
        "a kernel width by name": changed(gamma="scale"),
    }


def test_a_model_file_with_anything_else_in_it_is_refused(trained, here):
    for name, data in spoiled_models(trained).items():
        Path("model.pickle").write_bytes(data)
        with pytest.raises(UserError, match=r"is no SVM of svm_train\.py \(.+\): make one with"):
            svm_file.load(Path("model.pickle"))
            pytest.fail(name)


def test_no_admitted_model_gives_what_is_no_number(trained):
    stream = io.BytesIO(trained)
    about, parts = pickle.load(stream), pickle.load(stream)
    largest = 0.99 * svm_file.LARGEST
    for number in (about, {"temperature": 0.0, "slip": 0.0}):
        for sign in (1, -1):
            pca, svms = copy.copy(parts["pca"]), [copy.copy(one) for one in parts["svms"]]
            pca.components_ = np.full_like(pca.components_, largest)
            for place, one in enumerate(svms):
                one.support_vectors_ = np.full_like(one.support_vectors_, sign * largest)
                one.dual_coef_ = np.full_like(one.dual_coef_, largest * (-1) ** place)
                one.gamma = 0.999 * svm_file.LARGEST
            model = svm_file.as_arrays(about | number, {"pca": pca, "svms": svms})
            for _, data in captchas(3, 31):
                _, letters, fits = svm.read(model, decoding.open_grey(data))
                assert np.isfinite([*letters, fits]).all()


def test_a_model_that_would_be_refused_for_its_size_is_not_written(trained, monkeypatch):
    stream = io.BytesIO(trained)
    about, estimators = pickle.load(stream), pickle.load(stream)
    monkeypatch.setattr(svm_file, "MAX_BYTES", len(svm_file.dumps(about, **estimators)) - 1)
    with pytest.raises(UserError, match=r"takes \d+ bytes, too many: give a smaller --sample"):
        svm_file.dumps(about, **estimators)


def test_reading_with_the_svm_does_without_scikit_learn(here):
    (here / "captcha.jpg").write_bytes(captchas(1, 27)[0][1])
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
        svm_file.load(Path("model.pickle"))
    assert str(refused.value) == (
        f"model.pickle was made with scikit-learn 0.22, here is {sklearn.__version__}:"
        " make one with `python svm_train.py`, or pip install scikit-learn==0.22"
    )
