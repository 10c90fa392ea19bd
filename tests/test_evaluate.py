"""Figures are right to the letter, and whatever lies in a folder, the report comes."""

import io
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPO, captchas, shown, tesseract_needed
from PIL import Image

import evaluate
import recognizers
from workshop import decoding, drawing, plots, scoring
from workshop.messages import UserError


@pytest.fixture
def folder(tmp_path):
    """Six rendered captchas, three of each style, one of them as a PNG and one as a BMP."""
    folder = tmp_path / "labelled"
    folder.mkdir()
    rng = random.Random(3)
    for number in range(6):
        label, data = drawing.captcha(rng, drawing.STYLES[number % 2])
        suffix = {4: ".png", 5: ".bmp"}.get(number, ".jpg")
        Image.open(io.BytesIO(data)).save(folder / f"{label}_{number}{suffix}")
    return folder


def read(truth, reading, margin=1.0):
    return scoring.Read(Path(f"{truth}_1.jpg"), truth, reading, margin)


# ---- the folder ----


def test_a_folder_is_read_whatever_lies_between_its_captchas(folder):
    good = sorted(folder.iterdir())
    (folder / "broken_1.jpg").write_bytes(b"<html>")
    (folder / "abcd_1.jpg").write_bytes(b"<html>")
    (folder / "efgh_1.png").write_bytes(b"")
    (folder / "notes.txt").write_text("not a picture")
    shutil.copy(next(folder.glob("*_0.jpg")), folder / "holiday.jpg")
    captchas, tally = evaluate.captchas_in(folder)
    assert list(captchas) == good
    assert all(path.name.startswith(truth + "_") for path, truth in captchas.items())
    assert tally["captchas"] == 6
    assert tally["sizes"] == {"110x40": 3, "100x40": 3}
    assert tally["without_label"] == ["broken_1.jpg", "holiday.jpg"]
    assert set(tally["unreadable"]) == {"abcd_1.jpg", "efgh_1.png"}


def test_a_folder_is_opened_behind_a_bar_on_a_terminal(folder):
    assert "opening: " in shown(True, lambda: evaluate.captchas_in(folder))
    assert not shown(False, lambda: evaluate.captchas_in(folder))


def test_a_folder_with_nothing_to_use_says_what_is_wrong(tmp_path):
    (tmp_path / "abcd_1.jpg").write_bytes(b"")
    (tmp_path / "holiday.jpg").write_bytes(b"")
    with pytest.raises(UserError, match=r"\(not called .*: 1, unreadable: 1\): `python"):
        evaluate.captchas_in(tmp_path)


@pytest.mark.parametrize("name", ["missing", "empty"])
def test_a_missing_and_an_empty_folder_are_one_line(name, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=name):
        evaluate.main([str(tmp_path / name)])


def test_every_captcha_is_read_once_in_batches_of_the_size_asked_for(folder, monkeypatch):
    batches = []

    def read_batch(paths, mode):
        assert mode == recognizers.SVM
        batches.append(len(paths))
        return [recognizers.Reading(path.stem, (1.0,), len(path.stem) / 100) for path in paths]

    monkeypatch.setattr(recognizers, "read_batch", read_batch)
    captchas, _ = evaluate.captchas_in(folder)
    reads, per_second = evaluate.read_all(captchas, "svm", batch=4)
    assert batches == [4, 2]
    assert [(read.path, read.truth) for read in reads] == list(captchas.items())
    assert all(read.reading == read.path.stem for read in reads)
    assert all(read.margin == len(read.path.stem) / 100 for read in reads)
    assert per_second > 0


# ---- the report ----


def test_an_engine_that_lacks_something_is_named_with_the_reason(
    folder, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(recognizers, "predict", fails_without("tesseract", recognizers.predict))
    monkeypatch.setattr(
        recognizers,
        "read_batch",
        lambda paths, mode: [
            recognizers.Reading(path.name.split("_")[0], (1.0,), 0.5) for path in paths
        ],
    )
    monkeypatch.setattr(evaluate, "median_ms", lambda paths, mode: 1.5)
    evaluate.main([str(folder), "--engines", "svm,tesseract"])
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith(f"{folder}: 6 captchas (3 of 1")
    assert out[2].split()[:4] == ["svm", "6/6", "100.00", "%"]
    assert out[2].split()[7] == "1.50"
    assert out[3] == "tesseract  skipped: no tesseract here: install it"
    assert "svm: refusing the least certain 1 % (0) leaves 0 wrong; confusions: none" in out[4]


def fails_without(engine, predict):
    """A predict that lacks one engine."""

    def lacking(image, mode):
        if mode == recognizers.MODES[engine]:
            raise UserError(f"no {engine} here: install it")
        return "abcd"

    return lacking


@pytest.mark.skipif(os.name == "nt", reason="whether a file can be run is not a bit of its mode")
def test_an_engine_that_the_system_refuses_is_named_and_left_out(
    folder, tmp_path, monkeypatch, capsys
):
    fake = tmp_path / "bin" / "tesseract"
    fake.parent.mkdir()
    fake.write_text("#!/nowhere\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(fake.parent))
    monkeypatch.setattr(evaluate, "median_ms", lambda paths, mode: 1.5)
    evaluate.main([str(folder), "--engines", "tesseract,resnet"])
    out = capsys.readouterr().out.splitlines()
    assert out[2].startswith("tesseract  skipped: tesseract ")
    assert out[3].split()[:2] == ["resnet", "6/6"]


def test_a_captcha_that_is_renamed_meanwhile_is_left_out(folder, monkeypatch, capsys, tmp_path):
    first, second, *_ = sorted(folder.iterdir())
    read_all = evaluate.read_all

    def renaming(captchas, *rest):
        first.rename(folder / "moved.jpg")
        second.write_bytes(b"")
        return read_all(captchas, *rest)

    monkeypatch.setattr(evaluate, "read_all", renaming)
    misread = tmp_path / "misread.png"
    evaluate.main([str(folder), "--engines", "resnet", "--misread", str(misread)])
    out, err = capsys.readouterr()
    assert out.splitlines()[2].split()[:2] == ["resnet", "4/4"]
    assert "skipped: 2 captchas moved or changed since the start (resnet)" in err
    monkeypatch.setattr(evaluate, "read_all", read_all)
    gone = read("abcd", "wxyz")
    assert Image.open(io.BytesIO(evaluate.misread_sheet({"svm": [gone]}))).height == plots.HEADING


def test_when_no_engine_runs_the_reasons_are_in_the_one_line(folder, monkeypatch):
    monkeypatch.setattr(recognizers, "predict", fails_without("svm", None))
    with pytest.raises(UserError, match="no engine could be run: svm: no svm here: install it"):
        evaluate.main([str(folder), "--engines", "svm"])


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["--engines", "tesseract,eyes"], "'tesseract,eyes' is not some of tesseract, svm, resnet"),
        (["--engines", ""], "'' is not some of"),
        (["--timed", "0"], "0 is not between 1 and 100000"),
        (["--refuse", "51"], "51 is not between 0.0 and 50.0"),
    ],
)
def test_a_setting_out_of_range_is_refused(argv, reason, folder, capsys):
    with pytest.raises(SystemExit) as stopped:
        evaluate.main([str(folder), *argv])
    assert stopped.value.code == 2
    assert reason in capsys.readouterr().err


def test_a_picture_with_nowhere_to_go_is_told_before_anything_is_read(folder, tmp_path):
    with pytest.raises(UserError, match=r"there is no folder .*nowhere for misread\.png: make it"):
        evaluate.main([str(folder), "--misread", str(tmp_path / "nowhere" / "misread.png")])


# ---- pictures ----


def test_the_contact_sheet_has_a_tile_for_each_miss_up_to_a_limit(folder, monkeypatch):
    path = next(folder.glob("*_0.jpg"))
    label = path.name.split("_")[0]
    wrong = scoring.Read(path, label, "zzzzzzzzzzzzzz", 0.3)
    right = scoring.Read(path, label, label, 0.9)
    sections = {}
    monkeypatch.setattr(plots, "contact_sheet", lambda given: sections.update(given) or b"")
    monkeypatch.setattr(evaluate, "MAX_TILES", 3)
    surest = wrong._replace(margin=0.8)
    evaluate.misread_sheet({"svm": [wrong, right, surest, wrong, wrong], "resnet": [right]})
    assert list(sections) == [
        "svm: 4 of 5 misread, the 3 most certain shown",
        "resnet: 0 of 1 misread",
    ]
    assert [tile.note for tile in sections["svm: 4 of 5 misread, the 3 most certain shown"]] == [
        "0.800",
        "0.300",
        "0.300",
    ]


def test_a_contact_sheet_marks_the_letter_that_is_wrong():
    _, data = drawing.captcha(random.Random(1))
    right, wrong = (
        Image.open(io.BytesIO(plots.contact_sheet({"a": [plots.Tile(data, "abcd", reading)]})))
        for reading in ("abcd", "abce")
    )
    vermilion = (213, 94, 0)
    assert right.size == wrong.size == (plots.COLUMNS * plots.WIDTH, plots.HEADING + plots.HEIGHT)
    assert vermilion in [colour for _, colour in wrong.getcolors(10_000)]
    assert vermilion not in [colour for _, colour in right.getcolors(10_000)]


def test_a_sheet_of_nothing_is_still_a_picture():
    sheet = Image.open(io.BytesIO(plots.contact_sheet({"svm: 0 of 6 misread": []})))
    assert sheet.height == plots.HEADING


def test_the_reliability_diagram_gets_each_tenth_and_what_refusing_saves(monkeypatch):
    given = []
    monkeypatch.setattr(plots, "reliability_diagram", lambda *args: given.extend(args) or b"")
    reads = [read("abcd", "abcd", m) for m in (0.31, 0.39, 0.95, 1.0)]
    reads.append(read("abcd", "wxyz", 0.35))
    evaluate.reliability_diagram({"svm": reads})
    known, saved = given
    assert known["svm"] == [
        (pytest.approx(0.35), pytest.approx(2 / 3), 3),
        (pytest.approx(0.975), 1.0, 2),
    ]
    assert saved["svm"][0] == (0, 1)
    assert saved["svm"][-1] == (10, 1)


def test_the_reliability_diagram_is_a_picture():
    points = {name: [(0.5, 0.4, 10), (0.95, 1.0, 90)] for name in recognizers.MODES}
    saved = {name: [(0.0, 6), (5.0, 2)] for name in recognizers.MODES}
    picture = Image.open(io.BytesIO(plots.reliability_diagram(points, saved)))
    assert picture.format == "PNG"
    assert picture.width == 1320


# ---- the real thing ----


@tesseract_needed
def test_tesseract_reads_a_folder_and_both_pictures_are_written(folder, tmp_path, capsys):
    misread, reliability = tmp_path / "misread.png", tmp_path / "reliability.png"
    argv = [str(folder), "--engines", "tesseract", "--timed", "2", "--batch", "4", "--json"]
    evaluate.main([*argv, "--misread", str(misread), "--reliability", str(reliability)])
    printed = capsys.readouterr()
    figures = json.loads(printed.out)  # nothing but JSON
    result = figures["engines"]["tesseract"]
    assert result["captchas"] == figures["captchas"] == 6
    assert result["right"] + len(result["misses"]) == 6
    assert result["letters"] == sum(len(path.name.split("_")[0]) for path in folder.iterdir())
    assert result["right"] >= 3
    assert result["letters_right"] >= result["letters"] * 0.6
    assert result["ms_one_thread"] > 0
    assert result["per_second_batch"] > 0
    settings, *written = printed.err.splitlines()
    assert settings.startswith("settings: engines=")
    assert written == [f"written: {misread}", f"written: {reliability}"]
    for path in (misread, reliability):
        Image.open(path).verify()


@tesseract_needed
def test_the_command_reports_and_names_what_it_left_out(folder, tmp_path):
    (folder / "abcd_1.jpg").write_bytes(b"<html>")
    (folder / "holiday.jpg").write_bytes(b"")
    command = [sys.executable, REPO / "evaluate.py", folder, "--timed", "1"]
    ended = subprocess.run(
        [*command, "--engines", "tesseract,svm"],
        cwd=tmp_path,  # where no model.pickle lies
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stderr
    assert f"abcd_1.jpg cannot be read as a picture: not a {', '.join(decoding.FORMATS)}" in (
        ended.stderr
    )
    assert "1 not called <label>_<anything> in lower case: holiday.jpg" in ended.stderr
    lines = ended.stdout.splitlines()
    assert lines[0].startswith(f"{folder}: 6 captchas (")
    assert " ".join(lines[1].split()) == "engine captchas right letters right ms each a second"
    assert lines[2].startswith("tesseract")
    assert "/6 " in lines[2]
    assert lines[3].startswith("svm")
    assert "skipped: " in lines[3]
    assert "model.pickle" in lines[3]


# ---- labels proved ----


def test_a_wrong_label_is_named_for_certain_and_a_misread_captcha_is_not(
    tmp_path, monkeypatch, capsys
):
    drawn = captchas(4, 3, ["current"]) + captchas(2, 4, ["legacy"])
    names = [f"{label}_{number}.jpg" for number, (label, _) in enumerate(drawn)]
    truth = drawn[0][0]
    names[0] = "wxyz_0.jpg"
    for name, (_, jpeg) in zip(names, drawn, strict=True):
        (tmp_path / name).write_bytes(jpeg)
    texts = {"wxyz_0.jpg": truth, names[1]: "zzzz"}

    def read_batch(pictures, rec_mode):
        said = [texts.get(getattr(picture, "name", ""), "abcd") for picture in pictures]
        return [recognizers.Reading(text, (1.0,) * 4, 1.0) for text in said]

    monkeypatch.setattr(recognizers, "read_batch", read_batch)
    evaluate.main([str(tmp_path), "--engines", "resnet", "--prove"])
    out = capsys.readouterr().out.splitlines()
    assert out[-2:] == [
        "labels: 3 proved right, 1 proved wrong, 2 not proved",
        f"wrong label: {tmp_path / 'wxyz_0.jpg'} says {truth}",
    ]
    evaluate.main([str(tmp_path), "--engines", "resnet", "--prove", "--json"])
    assert json.loads(capsys.readouterr().out)["labels"] == {
        "proved": 3, "wrong": {str(tmp_path / "wxyz_0.jpg"): truth}, "not_proved": 2,
    }  # fmt: skip


def test_labels_are_not_proved_unasked(folder, capsys):
    evaluate.main([str(folder), "--engines", "resnet", "--timed", "1"])
    assert "labels:" not in capsys.readouterr().out
