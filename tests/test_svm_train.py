"""The SVM learns from what segment.py cut and reports on captchas that it never saw."""

import pickle
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from string import ascii_lowercase

import numpy as np
import pytest
from conftest import REPO
from PIL import Image

import segment
import svm_train
from workshop import cutting, decoding, drawing
from workshop.engines import svm_file
from workshop.messages import UserError


@pytest.fixture(scope="module")
def letters(tmp_path_factory):
    """A segmented/ of 150 rendered captchas."""
    folder = tmp_path_factory.mktemp("train") / "segmented"
    folder.mkdir()
    rng = random.Random(5)
    for number in range(90):
        label, data = drawing.captcha(rng)
        glyphs = cutting.cut(decoding.open_grey(data), label)
        segment.save(glyphs, Path(f"{label}_{number}.jpg"), folder)
    return folder


@pytest.fixture
def folder(tmp_path, monkeypatch, letters):
    """A working folder in which segmented/ holds them."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(letters, tmp_path / "segmented")
    return tmp_path


def names(*stems):
    return [Path(f"{stem}.bmp") for stem in stems]


# ---- the split ----


def test_letters_are_gathered_by_the_captcha_they_were_cut_from(letters):
    captchas = svm_train.by_captcha(letters)
    for origin, paths in captchas.items():
        assert "".join(path.name[0] for path in paths) == "".join(sorted(origin.split("_")[0]))


def test_all_letters_of_a_captcha_fall_on_one_side(letters):
    captchas = svm_train.by_captcha(letters)
    train, test = svm_train.split(captchas, 0.2, 10_000, 1)
    sides = [{cutting.origin_of(path) for path in side} for side in (train, test)]
    assert not sides[0] & sides[1]
    assert sides[0] | sides[1] == set(captchas)
    assert len(sides[1]) == 18


def test_the_same_seed_splits_alike_and_another_does_not(letters):
    captchas = svm_train.by_captcha(letters)
    backwards = dict(reversed(captchas.items()))
    one = svm_train.split(captchas, 0.2, 10_000, 1)
    assert one == svm_train.split(svm_train.by_captcha(letters), 0.2, 10_000, 1)
    assert one != svm_train.split(captchas, 0.2, 10_000, 2)
    assert list(backwards) != list(captchas)


def test_the_sample_bounds_what_is_read(letters):
    captchas = svm_train.by_captcha(letters)
    train, test = svm_train.split(captchas, 0.1, 300, 1)
    assert 295 < len(train) <= 300
    assert 26 <= len(test) <= 33
    whole = Counter(cutting.origin_of(path) for path in train)
    assert all(len(captchas[origin]) == count for origin, count in whole.items())


# ---- the facts ----


def test_calibration_finds_the_temperature_of_the_odds():
    # two letters, decision values 1 apart, right 9 times in 10: odds of 9 = exp(1 / t)
    values = np.array([[1.0, 0.0]] * 1000)
    truth = np.array([0] * 900 + [1] * 100)
    temperature, slip = svm_train.calibrate(values, truth)
    assert temperature == pytest.approx(1 / np.log(9), rel=0.06)
    assert slip == pytest.approx(101 / 1002)


def test_a_faultless_test_leaves_a_doubt():
    temperature, slip = svm_train.calibrate(np.array([[1.0, -1.0]] * 98), np.zeros(98, int))
    assert slip == pytest.approx(1 / 100)
    assert temperature == pytest.approx(svm_train.COOLEST)


def test_the_matrix_has_a_row_for_the_truth_and_a_column_for_the_answer():
    table = np.array([[1, 1, 0], [0, 12, 0], [0, 0, 1]])
    assert svm_train.lines_of(table, "abz") == ("   a  b  z\na  1  1  0\nb  0 12  0\nz  0  0  1")


# ---- the script ----


def test_the_report_is_the_documented_one(folder, capsys):
    svm_train.main(["--test-share", "0.2"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "              precision    recall  f1-score   support"
    assert re.fullmatch(r" {11}a {7}[01]\.\d\d( {6}[01]\.\d\d){2} +\d+", lines[2])
    (blank,) = [n for n, line in enumerate(lines) if line == "Confusion matrix:"]
    assert lines[blank - 1] == ""
    assert re.fullmatch(r"weighted avg {7}[01]\.\d\d( {6}[01]\.\d\d){2} +\d+", lines[blank - 2])
    assert re.fullmatch(r" {4}accuracy {27}[01]\.\d\d +\d+", lines[blank - 4])
    tested = int(lines[blank - 4].split()[-1])
    table = [line.split() for line in lines[blank + 2 : -1]]
    assert sum(int(number) for row in table for number in row[1:]) == tested
    found = re.fullmatch(
        r"model\.pickle: (\d+) letters learned, (\d+) tested, ([\d.]+) % right,"
        r" (\d+) support vectors",
        lines[-1],
    )
    assert found, lines[-1]
    with Image.open("confusion_matrix.png") as picture:
        assert picture.format == "PNG"
    assert int(found[2]) == tested
    assert float(found[3]) > 80
    assert int(found[1]) + tested == len(list(Path("segmented").iterdir()))


def test_the_same_seed_trains_the_same_svm(folder):
    for name in ("one.pickle", "two.pickle"):
        svm_train.main(["--model", name, "--seed", "7"])
    one, two = (svm_file.load(Path(name)) for name in ("one.pickle", "two.pickle"))
    assert all(np.array_equal(a, b) for a, b in zip(one, two, strict=True))


def test_a_model_that_lies_there_is_kept(folder, capsys):
    Path("model.pickle").write_bytes(b"precious")
    svm_train.main([])
    assert Path("model.pickle.bak1").read_bytes() == b"precious"
    assert capsys.readouterr().out.endswith(", the previous one kept as model.pickle.bak1\n")
    assert svm_file.load(Path("model.pickle")).letters == ascii_lowercase


def test_letters_of_another_tool_are_learned_from(folder, capsys):
    """Black and white, in a corner, named <letter>_<number>.bmp, some of them no picture."""
    for number, path in enumerate(sorted(Path("segmented").iterdir())):
        with Image.open(path) as picture:
            bits = picture.point([0] * 156 + [255] * 100, "1")
            bits.save(path.with_name(f"{path.name[0]}_{number}.bmp"))
        path.unlink()
    Path("segmented/a_9999.bmp").write_bytes(b"no picture")
    Image.new("L", (30, 20)).save("segmented/b_9999.bmp")
    Path("segmented/notes.txt").write_text("no letter")
    Image.new("L", (20, 20)).save("segmented/readme.bmp")
    svm_train.main([])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("skipped: a_9999.bmp cannot be read")
    assert lines[1] == "skipped: b_9999.bmp is 30x20, not 20x20"
    assert float(lines[-1].split(", ")[2].split()[0]) > 75


def test_letters_that_no_picture_shows_are_named(folder, capsys):
    for path in Path("segmented").glob("[qx]_*"):
        path.unlink()
    svm_train.main([])
    assert capsys.readouterr().out.startswith("no picture of q x to learn from")
    assert svm_file.load(Path("model.pickle")).letters == "abcdefghijklmnoprstuvwyz"


def test_a_folder_that_is_missing_or_empty_says_how_to_fill_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=r"no folder segmented: `python segment.py` fills it"):
        svm_train.main([])
    Path("segmented").mkdir()
    with pytest.raises(UserError, match=r"holds no pictures: `python segment.py` fills it"):
        svm_train.main([])
    Image.new("L", (20, 20)).save("segmented/a_1.bmp")
    with pytest.raises(UserError, match="too few letters"):
        svm_train.main([])
    assert not Path("model.pickle").exists()


@pytest.mark.parametrize(
    "flag", [["--test-share", "1"], ["--sample", "5"], ["--c", "0"], ["--gamma", "nan"]]
)
def test_a_setting_out_of_range_is_refused(flag, folder):
    with pytest.raises(SystemExit) as refused:
        svm_train.main(flag)
    assert refused.value.code == 2


def test_the_command_trains_from_a_labelled_folder(folder):
    done = subprocess.run(
        [sys.executable, str(REPO / "svm_train.py")],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "\n\nConfusion matrix:\n" in done.stdout
    assert done.stderr == "settings: as shipped\n"
    with (folder / "model.pickle").open("rb") as file:
        assert pickle.load(file)["trained_on"] > 300
