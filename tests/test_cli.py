"""A user's mistake is one line, and the exit status tells how a script ended."""

import subprocess
import sys

import pytest
from conftest import REPO

from workshop import cli


def run_main(main, monkeypatch):
    """Run a main as its script would and return the exit status."""
    monkeypatch.setattr(sys, "argv", ["/some/where/thing.py"])
    with pytest.raises(SystemExit) as stopped:
        cli.run(main)
    return stopped.value.code or 0


@pytest.mark.parametrize(("answer", "status"), [(None, 0), (0, 0), (130, 130)])
def test_what_main_returns_is_the_exit_status(answer, status, monkeypatch):
    assert run_main(lambda: answer, monkeypatch) == status


def test_a_users_mistake_is_one_line_and_status_1(monkeypatch, capsys):
    def main():
        raise cli.UserError("there is no model.pickle: run `python svm_train.py`")

    assert run_main(main, monkeypatch) == 1
    assert capsys.readouterr() == (
        "",
        "thing.py: there is no model.pickle: run `python svm_train.py`\n",
    )


def test_an_error_of_the_system_is_one_line_that_names_the_file(monkeypatch, capsys, tmp_path):
    assert run_main(lambda: (tmp_path / "no" / "x").write_bytes(b""), monkeypatch) == 1
    line = capsys.readouterr().err
    assert line.startswith("thing.py: No such file or directory: ")
    assert str(tmp_path / "no" / "x") in line
    assert line.count("\n") == 1


def test_ctrl_c_is_status_130_without_a_word(monkeypatch, capsys):
    def main():
        raise KeyboardInterrupt

    assert run_main(main, monkeypatch) == 130
    assert capsys.readouterr() == ("", "")


def test_a_bug_of_ours_keeps_its_traceback(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["thing.py"])
    with pytest.raises(ZeroDivisionError):
        cli.run(lambda: 1 / 0)


@pytest.mark.parametrize("lines", [10, 1_000_000])  # met at the last flush, and in the middle
def test_a_reader_that_goes_away_ends_a_script_quietly(lines, monkeypatch):
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    printing = f"lambda: input() or [print(n) for n in range({lines})] and None"
    code = f"from workshop import cli; cli.run({printing})"
    child = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=REPO,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    child.stdout.close()
    _, complaint = child.communicate("\n", timeout=300)
    assert (child.returncode, complaint) == (1, "")
