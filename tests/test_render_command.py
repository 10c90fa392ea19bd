"""render.py as a command: what it writes, what it says, and never over a file."""

import random
import re
import subprocess
import sys

import pytest
from conftest import REPO
from renderings import opened

import render
from workshop import decoding, drawing, files, plots
from workshop.messages import UserError

NAME = re.compile(r"([a-z]{4,5})_([0-9a-f]{12})\.jpg")


def contents(folder):
    """Return a folder's files: name -> bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_same_seed_writes_the_same_files_byte_for_byte_and_another_seed_others(
    tmp_path, capsys
):
    for folder, seed in (("a", "7"), ("b", "7"), ("c", "8")):
        render.main(["--count", "12", "--out", str(tmp_path / folder), "--seed", seed])
    a, b, c = (contents(tmp_path / name) for name in "abc")
    assert a == b
    assert not a.keys() & c.keys()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"12 captchas in {tmp_path / 'a'} (style current, seed 7)"


def test_any_number_of_processes_writes_the_same_files(tmp_path, monkeypatch):
    monkeypatch.setattr(render, "CHUNK", 2)
    for jobs in ("1", "3"):
        out = tmp_path / jobs
        render.main(["--count", "15", "--style", "both", "--seed", "7", "--jobs", jobs,
                     "--out", str(out)])  # fmt: skip
    one, three = (contents(tmp_path / jobs) for jobs in "13")
    assert len(one) == 15 and one == three


def test_a_file_that_is_there_is_not_drawn_over_by_another_process(tmp_path, monkeypatch):
    monkeypatch.setattr(render, "CHUNK", 2)
    arguments = ["--count", "16", "--seed", "7", "--out", str(tmp_path), "--jobs"]
    render.main([*arguments, "1"])
    before = contents(tmp_path)
    with pytest.raises(UserError, match=r"is there already: give another --seed or --out$"):
        render.main([*arguments, "2"])
    assert contents(tmp_path) == before


def test_files_are_called_label_unique_jpg_and_hold_what_their_name_says(tmp_path):
    render.main(["--count", "30", "--out", str(tmp_path), "--seed", "1"])
    paths = sorted(tmp_path.iterdir())
    assert len(paths) == 30
    assert all(NAME.fullmatch(path.name) for path in paths)
    assert all(decoding.open_grey(path).shape == (40, 110) for path in paths)
    drawn_labels = [drawing.captcha(random.Random(f"1 {number}"))[0] for number in range(30)]
    assert sorted(drawn_labels) == [files.label_of(path) for path in paths]


def test_without_a_seed_each_run_differs_and_names_the_seed_it_took(tmp_path, capsys):
    for folder in "ab":
        render.main(["--count", "4", "--out", str(tmp_path / folder)])
    assert contents(tmp_path / "a") != contents(tmp_path / "b")
    seed = re.search(r"seed (\d+)\)", capsys.readouterr().out)[1]
    render.main(["--count", "4", "--out", str(tmp_path / "again"), "--seed", seed])
    assert contents(tmp_path / "again") == contents(tmp_path / "a")


@pytest.mark.parametrize(
    ("style", "widths"),
    [("current", [110] * 6), ("legacy", [100] * 6), ("both", [100] * 3 + [110] * 3)],
)
def test_style_picks_the_size_and_both_is_half_and_half(style, widths, tmp_path):
    render.main(["--count", "6", "--style", style, "--out", str(tmp_path), "--seed", "2"])
    assert sorted(opened(path).width for path in tmp_path.iterdir()) == widths


def test_family_draws_with_one_family_only(tmp_path, placed):
    render.main(["--count", "8", "--out", str(tmp_path), "--family", "DejaVu Sans", "--vary"])
    assert {file for file, *_ in placed} <= set(drawing.FONTS[drawing.DEJAVU])


def test_vary_is_a_switch_of_the_command(tmp_path):
    for folder, extra in (("plain", []), ("varied", ["--vary"])):
        render.main(["--count", "30", "--seed", "4", "--out", str(tmp_path / folder), *extra])
    kinds = [
        {str(opened(path).quantization) for path in (tmp_path / name).iterdir()}
        for name in ("plain", "varied")
    ]
    assert len(kinds[0]) == 1 < len(kinds[1])


def test_a_family_that_is_not_installed_is_refused_in_one_line(fonts, tmp_path):
    fonts(drawing.DEJAVU)
    with pytest.raises(UserError, match=r"^Go is not on this machine: install it"):
        render.main(["--family", "Go", "--out", str(tmp_path / "new")])
    assert not (tmp_path / "new").exists()


def test_a_family_that_nobody_knows_is_a_bad_setting(capsys):
    with pytest.raises(SystemExit) as stopped:
        render.main(["--family", "Comic Sans"])
    assert stopped.value.code == 2
    assert "is not one of any, DejaVu Sans" in capsys.readouterr().err


def test_a_picture_that_is_there_is_never_drawn_over(tmp_path):
    arguments = ["--count", "5", "--out", str(tmp_path), "--seed", "7"]
    render.main(arguments)
    before = contents(tmp_path)
    one = sorted(tmp_path.iterdir())[2]
    one.write_bytes(b"precious")
    with pytest.raises(UserError, match=r"is there already: give another --seed or --out$"):
        render.main(arguments)
    assert contents(tmp_path) == before | {one.name: b"precious"}


def test_more_captchas_can_be_added_to_a_folder(tmp_path):
    for seed in ("1", "2"):
        render.main(["--count", "5", "--out", str(tmp_path), "--seed", seed])
    assert len(list(tmp_path.iterdir())) == 10


@pytest.fixture
def sections(monkeypatch):
    """What plots.contact_sheet is asked to draw: title -> tiles."""
    asked, draw = {}, plots.contact_sheet
    monkeypatch.setattr(plots, "contact_sheet", lambda given: asked.update(given) or draw(given))
    return asked


def test_sheet_shows_the_first_48_with_their_labels_at_readme_width(
    tmp_path, monkeypatch, sections
):
    monkeypatch.chdir(tmp_path)
    render.main(["--count", "50", "--sheet", "--style", "both", "--seed", "5"])
    stream = [
        drawing.captcha(random.Random(f"5 {number}"), drawing.STYLES[number % 2])
        for number in range(48)
    ]
    ((title, tiles),) = sections.items()
    assert "50 captchas in labelled (style both, seed 5)" in title
    assert [(tile.truth, tile.picture) for tile in tiles] == stream
    sheet = opened(tmp_path / "sheet.png")
    assert sheet.format == "PNG" and 800 < sheet.width < 1000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["labelled", "sheet.png"]


def test_no_sheet_is_drawn_unasked(tmp_path, monkeypatch, sections):
    monkeypatch.chdir(tmp_path)
    render.main(["--count", "2"])
    assert [path.name for path in tmp_path.iterdir()] == ["labelled"] and not sections


def test_the_real_command_fills_labelled_and_says_so(tmp_path):
    command = [sys.executable, REPO / "render.py", "--count", "3", "--seed", "1"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0
    assert re.fullmatch(r"settings: count=3 seed=1\n", done.stderr)
    assert done.stdout == "3 captchas in labelled (style current, seed 1)\n"
    assert len(list((tmp_path / "labelled").iterdir())) == 3


def test_a_folder_that_cannot_be_is_refused_and_stays(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UserError, match="is there and is no folder"):
        render.main(["--count", "3", "--out", str(tmp_path / "file")])
    assert (tmp_path / "file").read_text() == "no folder"
