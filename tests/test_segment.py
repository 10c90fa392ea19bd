"""The script saves each letter of a captcha on its own, or counts the captcha as uncut."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPO
from PIL import Image
from test_cutting import drawn

import render
import segment
from workshop import cutting, decoding
from workshop.messages import UserError

# ---- the script ----


@pytest.fixture
def labelled(tmp_path, monkeypatch):
    """A working folder with two captchas in labelled/."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "labelled"
    folder.mkdir()
    for name, says in (("quick_1", "quick"), ("abcd_22-x", "abcd")):
        Image.fromarray(drawn(says, 10 if len(says) == 4 else 0)).save(folder / f"{name}.png")
    return folder


def test_each_letter_is_saved_under_its_name_and_its_captchas(labelled, tmp_path, capsys):
    segment.main([])
    names = sorted(path.name for path in (tmp_path / "segmented").iterdir())
    assert names == sorted(
        [f"{letter}_quick_1-{place}.bmp" for place, letter in enumerate("quick")]
        + [f"{letter}_abcd_22-x-{place}.bmp" for place, letter in enumerate("abcd")]
    )
    for name in names:
        with Image.open(tmp_path / "segmented" / name) as picture:
            assert (picture.format, picture.size, picture.mode) == ("BMP", (20, 20), "L")
    assert capsys.readouterr().out == (
        "9 letters of 2 captchas in segmented, 0 could not be cut, 0 skipped\n"
    )


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("a_abcd_12-0.bmp", "abcd_12"),
        ("d_abcd_12-3.bmp", "abcd_12"),
        ("a_abcd_12-x-3.bmp", "abcd_12-x"),
        ("a_17.bmp", "17"),
        ("a_0.bmp", "0"),
    ],
)
def test_the_name_of_a_letter_tells_its_captcha(name, origin):
    assert cutting.origin_of(Path(name)) == origin


def test_what_is_saved_is_what_was_cut(labelled, tmp_path):
    segment.main([])
    glyphs = cutting.cut(decoding.open_grey(labelled / "quick_1.png"), "quick")
    saved = decoding.open_grey(tmp_path / "segmented" / "u_quick_1-1.bmp", sizes=((20, 20),))
    assert (saved == glyphs[1]).all()


def test_a_second_run_changes_nothing(labelled, tmp_path):
    segment.main([])
    first = {path.name: path.read_bytes() for path in (tmp_path / "segmented").iterdir()}
    segment.main([])
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "segmented").iterdir()}


def test_what_cannot_be_cut_or_read_is_counted_and_the_rest_goes_on(labelled, tmp_path, capsys):
    shutil.copy(labelled / "abcd_22-x.png", labelled / "zzzzz_3.png")  # shows four letters
    shutil.copy(labelled / "abcd_22-x.png", labelled / "holiday.png")
    shutil.copy(labelled / "abcd_22-x.png", labelled / "abcd_22-x.bmp")
    (labelled / "efgh_4.jpg").write_bytes(b"<html>")
    Image.new("L", (20, 20)).save(labelled / "efgh_5.png")
    (labelled / "notes.txt").write_text("no picture")
    segment.main([])
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "9 letters of 2 captchas in segmented, 1 could not be cut, 4 skipped"
    assert [line.split()[1] for line in lines[:-1]] == [
        "zzzzz_3.png",
        "abcd_22-x.png",
        "efgh_4.jpg",
        "efgh_5.png",
        "holiday.png",
    ]
    assert len(list((tmp_path / "segmented").iterdir())) == 9


def test_letters_of_a_label_that_was_corrected_are_pointed_out(labelled, capsys):
    wrong = labelled / "abce_22-x.png"
    (labelled / "abcd_22-x.png").rename(wrong)
    segment.main([])
    assert "older" not in capsys.readouterr().out
    wrong.rename(labelled / "abcd_22-x.png")
    segment.main([])
    assert capsys.readouterr().out.endswith(
        "older letters there, of no captcha in labelled: 4."
        " Delete them unless they belong to another folder\n"
    )


def test_one_folder_for_captchas_and_letters_is_refused_before_anything_is_written(
    labelled, tmp_path, capsys
):
    before = sorted(path.name for path in labelled.iterdir())
    (tmp_path / "also").symlink_to(labelled)
    for folder in ("labelled", "also", "x/../labelled"):
        with pytest.raises(SystemExit) as stopped:
            segment.main(["--segmented", folder])
        assert stopped.value.code == 2
        assert "--labelled and --segmented are two folders" in capsys.readouterr().err
    assert sorted(path.name for path in labelled.iterdir()) == before


def test_captchas_in_the_folder_of_letters_are_not_told_to_be_deleted(labelled, tmp_path, capsys):
    (tmp_path / "segmented").mkdir()
    for name in ("abcd_1.bmp", "abcd_1-2.bmp", "holiday.bmp", "a_17.bmp"):
        (tmp_path / "segmented" / name).write_bytes(b"the user's")
    segment.main([])
    assert "Delete" not in capsys.readouterr().out


def test_a_name_too_long_for_a_letters_file_is_skipped_by_its_name(labelled, capsys):
    long = f"abcd_{'x' * 243}.png"  # the longest that a captcha can have leaves no room
    assert len(long) == 252
    (labelled / "abcd_22-x.png").rename(labelled / long)
    segment.main([])
    out = capsys.readouterr().out
    assert f"skipped: {long} has too long a name\n" in out and ", 1 skipped\n" in out


def test_a_label_in_capitals_is_told_to_be_in_lower_case(labelled, capsys):
    (labelled / "abcd_22-x.png").rename(labelled / "ABCD_22-x.png")
    segment.main([])
    line = "skipped: ABCD_22-x.png has to be called in lower case, <label>_<unique>\n"
    assert line in capsys.readouterr().out


def test_a_folder_without_captchas_is_one_line(labelled):
    for path in labelled.iterdir():
        path.unlink()
    with pytest.raises(UserError, match=r"labelled holds no pictures: `python crawler"):
        segment.main([])
    (labelled / "abcd_1.jpg").write_bytes(b"")
    with pytest.raises(UserError, match="labelled holds no captcha that can be cut"):
        segment.main([])


def test_the_command_cuts_rendered_captchas(tmp_path):
    render.main(["--count", "6", "--out", str(tmp_path / "labelled"), "--seed", "1"])
    done = subprocess.run(
        [sys.executable, str(REPO / "segment.py")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    letters = sum(len(path.stem.split("_")[0]) for path in (tmp_path / "labelled").iterdir())
    assert done.stdout == (
        f"{letters} letters of 6 captchas in segmented, 0 could not be cut, 0 skipped\n"
    )
    assert len(list((tmp_path / "segmented").iterdir())) == letters
