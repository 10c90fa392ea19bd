"""The benchmarks still run, with tiny numbers: what they measure here means nothing."""

import ast
import importlib
import os
import re
import subprocess
import sys

import pytest
from conftest import REPO, TORCH

from workshop import drawing

TINY = {
    "reading.py": ["--count", "4", "--runs", "1"],
    "crawling.py": ["--fetch-count", "20", "--runs", "1"],
    "training.py": ["--count", "60", "--runs", "1", "--stop-at", "0", "--plain-minutes", "0"],
    "growth.py": ["--sizes", "--documented", "60", "--few", "4"],
}


def run(folder, *command):
    return subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, timeout=600
    )


def tables(printed):
    """The rows of all tables: their cells by what the first one says."""
    rows = [line.strip("| ").split(" | ") for line in printed.splitlines() if line[:2] == "| "]
    return {cells[0]: cells[1:] for cells in rows}


def number(cell):
    return float(re.match(r"[\d,.]+", cell)[0].replace(",", ""))


@pytest.mark.parametrize("script", TINY)
def test_a_benchmark_runs_and_prints_figures_of_both_sides(tmp_path, script):
    if script != "crawling.py" and not TORCH:
        pytest.skip("no torch: make test installs it")
    done = run(tmp_path, REPO / "benchmarks" / script, *TINY[script])
    assert done.returncode == 0, done.stderr
    assert f"{os.cpu_count()} cores" in done.stdout.splitlines()[0]
    figures = [cells for cells in tables(done.stdout).values() if re.match(r"\d", cells[0])]
    assert len(figures) >= 3
    for cells in figures:
        assert all(number(cell) >= 0 for cell in cells)
    assert not list(tmp_path.iterdir())  # what it made lies elsewhere


def test_growth_is_told_by_step_and_size(monkeypatch, capsys):
    monkeypatch.syspath_prepend(REPO / "benchmarks")
    growth = importlib.import_module("growth")
    monkeypatch.setattr(growth, "STEPS", growth.STEPS[:2])  # the others are slow to start
    growth.growth([4, 8])
    rows = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines()[3:]]
    assert [row[:2] for row in rows] == [
        [script, size] for script in ("render.py", "segment.py") for size in "48"
    ]
    assert all(number(cell) > 0 for row in rows for cell in row[2:])
    assert rows[0][-1] == rows[2][-1] == "1.00"


def test_the_accuracy_of_a_model_is_told_for_every_kind_of_captcha(tmp_path):
    done = run(tmp_path, REPO / "benchmarks" / "accuracy.py", "--share", "0.002")
    assert done.returncode == 0, done.stderr
    rows = tables(done.stdout)
    rasterisers = {f"DejaVu Sans, {name}" for name in drawing.RASTERISERS}
    assert {"current, exact", "legacy", "varied, current"} | rasterisers <= rows.keys()
    unreadable, right, *_ = rows["current, exact"]
    assert int(right.split()[-1]) + int(unreadable) == 200


def test_a_benchmark_that_fails_costs_the_exit_status_and_no_section(tmp_path):
    (tmp_path / "bad.py").write_text("print('half a table')\nraise SystemExit(3)")
    (tmp_path / "good.py").write_text("print('| ours | 1 s |')")
    scripts = tmp_path / "bad.py", tmp_path / "good.py"
    done = run(tmp_path, REPO / "benchmarks" / "bench.py", *scripts, "--out", "found.md")
    assert done.returncode == 1, done.stderr
    bad, good = (tmp_path / "found.md").read_text().split("## ")[1:]
    assert "half a table" in bad and "exit status 3" in bad
    assert "| ours | 1 s |" in good and "failed" not in good
    assert "| ours | 1 s |" in done.stdout


def test_benchmarks_that_go_well_are_written_down_with_exit_status_0(tmp_path):
    (tmp_path / "good.py").write_text("print('ratio × 2')")
    done = run(tmp_path, REPO / "benchmarks/bench.py", tmp_path / "good.py", "--out", "found.md")
    assert done.returncode == 0, done.stderr
    found = (tmp_path / "found.md").read_text(encoding="utf-8")
    assert "ratio × 2" in found and re.search(r"20\d\d-\d\d-\d\d \d\d:\d\d UTC", found)


def test_a_section_is_replaced_by_its_next_run_and_the_others_stay(tmp_path):
    good = tmp_path / "good.py"
    good.write_text("print('new')")
    by_hand = f"{good} --by hand\n\nan hour\n\n| a table |"
    sections = ["# Head", f"{good}\n\nold", by_hand, "z.py\n\nlast\n"]
    (tmp_path / "found.md").write_text("\n\n## ".join(sections))
    done = run(tmp_path, REPO / "benchmarks/bench.py", good, "--out", "found.md")
    assert done.returncode == 0, done.stderr
    sections = (tmp_path / "found.md").read_text().split("\n\n## ")
    assert "new" in sections[1] and "old" not in sections[1]
    assert sections[2:] == [by_hand, "z.py\n\nlast\n"]


def test_all_benchmarks_that_are_run_by_default_are_there():
    folder = REPO / "benchmarks"
    listed = re.search(r"BENCHMARKS = (\(.*\))", (folder / "bench.py").read_text())[1]
    assert not [name for name in ast.literal_eval(listed) if not (folder / name).exists()]
