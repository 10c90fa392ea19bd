"""Settings are checked wherever they come from, and a user's mistake is one line."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPO

from workshop import cli

SCRIPT = '''"""Does a thing.

    python thing.py
"""
# ---- settings: edit here, or give the flag of the same name for one run ----
# Which reader.
# The second is the 100 % one.
REC_MODE = 0  # 0: this  1: that
lr = 0.01  # step
WORKERS = 9  # threads
NAME = "any"  # a word
OUT = Path("labelled")  # folder
VARY = False  # wider
AFTER = 3
'''


@pytest.fixture
def parser(tmp_path):
    """A function that gives the parser of SCRIPT with some constants edited."""
    (tmp_path / "thing.py").write_text(SCRIPT)

    def make(**edited):
        script = {"__file__": str(tmp_path / "thing.py"), "__doc__": "Does a thing."}
        exec(SCRIPT, {"Path": Path}, script)  # noqa: S102 (the text above)
        return cli.settings_parser(
            script | edited,
            REC_MODE=(0, 1),
            lr=(0, ..., 1),
            WORKERS=(1, ..., 64),
            NAME=None,
            OUT=None,
            VARY=None,
            AFTER=None,
        )

    return make


def refusal(parser, argv, capsys):
    """Return what a parser says on stderr as it refuses argv with exit status 2."""
    with pytest.raises(SystemExit) as stopped:
        parser.parse_args(argv)
    assert stopped.value.code == 2
    return capsys.readouterr().err.splitlines()[-1]


def test_without_flags_the_constants_hold(parser):
    settings = vars(parser().parse_args([]))
    assert settings == {
        "rec_mode": 0,
        "lr": 0.01,
        "workers": 9,
        "name": "any",
        "out": Path("labelled"),
        "vary": False,
        "after": 3,
    }


def test_the_settings_of_a_run_are_one_line_on_stderr_and_stdout_stays_clean(parser, capsys):
    parser(WORKERS=2).parse_args(["--rec-mode", "1", "--out", "my captchas"])
    assert capsys.readouterr() == (
        "",
        "settings: rec_mode=1 lr=0.01 workers=2 name=any out='my captchas' vary=False after=3\n",
    )


def test_an_edited_constant_is_the_new_default(parser):
    assert parser(WORKERS=2, OUT=Path("elsewhere")).parse_args([]).workers == 2


def test_a_flag_overrides_its_constant_and_keeps_its_type(parser):
    settings = parser().parse_args(["--rec-mode", "1", "--out", "x/y", "--lr", "1e-3"])
    assert (settings.rec_mode, settings.out, settings.lr) == (1, Path("x/y"), 0.001)


@pytest.mark.parametrize(
    ("argv", "wanted"),
    [([], False), (["--vary"], True), (["--vary", "no"], False), (["--vary", "TRUE"], True)],
)
def test_a_switch_is_on_alone_or_by_its_word(parser, argv, wanted):
    assert parser().parse_args(argv).vary is wanted


@pytest.mark.parametrize(
    ("argv", "reason"),
    [
        (["--rec-mode", "2"], "2 is not one of 0, 1"),
        (["--workers", "0"], "0 is not between 1 and 64"),
        (["--workers", "65"], "65 is not between 1 and 64"),
        (["--workers", "two"], "'two' is not a whole number"),
        (["--workers", "2.5"], "'2.5' is not a whole number"),
        (["--lr", "fast"], "'fast' is not a number"),
        (["--lr", "nan"], "nan is not between 0 and 1"),
        (["--vary", "perhaps"], "'perhaps' is neither yes nor no"),
    ],
)
def test_a_typed_value_out_of_range_is_refused_with_what_is_allowed(parser, argv, reason, capsys):
    hint = "(python thing.py --help lists them all)"
    line = f"thing.py: error: argument {argv[0]}: {reason} {hint}"
    assert refusal(parser(), argv, capsys) == line


@pytest.mark.parametrize(
    "edited", [{"REC_MODE": 3}, {"WORKERS": 0}, {"lr": float("nan")}, {"lr": 2.0}]
)
def test_an_edited_constant_out_of_range_is_refused_like_a_typed_one(parser, edited, capsys):
    name = next(iter(edited)).lower().replace("_", "-")
    assert f"argument --{name}: " in refusal(parser(**edited), [], capsys)


def test_no_flag_is_guessed_from_its_beginning(parser, capsys):
    assert "unrecognized arguments: --work 3" in refusal(parser(), ["--work", "3"], capsys)


def test_help_shows_each_settings_comment_choices_and_default(parser, capsys):
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(["--help"])
    assert stopped.value.code == 0
    text = " ".join(capsys.readouterr().out.split())
    assert (
        "--rec-mode 0|1 Which reader. The second is the 100 % one.; 0: this; 1: that [default: 0]"
    ) in text
    assert "--workers 1..64 threads [default: 9]" in text
    assert "--out PATH folder [default: labelled]" in text
    assert "--vary [yes|no] wider [default: no]" in text
    assert "--after INT [default: 3]" in text  # no comment, and none borrowed from a neighbour
    assert "----" not in text.split("options:")[1]


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
    code = "from workshop import cli\n"
    code += f"cli.run(lambda: input() or [print(n) for n in range({lines})] and None)"
    child = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=REPO,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    child.stdout.close()
    _, complaint = child.communicate("\n", timeout=30)
    assert (child.returncode, complaint) == (1, "")
