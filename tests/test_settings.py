"""Settings are checked wherever they come from."""

import importlib
from pathlib import Path

import pytest
from conftest import REPO

from workshop.settings import Parser, settings_parser

SCRIPTS = sorted(
    path.stem for path in REPO.glob("*.py") if "process.run(" in path.read_text("utf-8")
)
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
        return settings_parser(
            script | edited,
            REC_MODE=(0, 1),
            lr=(0.0, ..., 0.01, ..., 1.0),
            WORKERS=(1, ..., 9, ..., 64),
            NAME="any",
            OUT=Path("labelled"),
            VARY=False,
            AFTER=3,
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


def test_what_differs_from_the_shipped_settings_is_one_line_on_stderr_and_stdout_stays_clean(
    parser, capsys
):
    parser(WORKERS=2).parse_args(["--rec-mode", "1", "--out", "my captchas"])
    assert capsys.readouterr() == ("", "settings: rec_mode=1 workers=2 out='my captchas'\n")
    parser().parse_args(["--rec-mode", "0", "--vary", "no"])
    assert capsys.readouterr() == ("", "settings: as shipped\n")


def test_a_setting_is_printed_without_what_a_terminal_would_obey(parser, capsys):
    parser().parse_args(["--name", "\x1b]0;title\x07\n\udc80é"])
    assert capsys.readouterr().err == "settings: name='\\x1b]0;title\\x07\\n\\udc80é'\n"


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
        (["--rec-mode", "resnet"], "'resnet' is not one of 0, 1"),
        (["--workers", "2.5"], "'2.5' is not a whole number"),
        (["--lr", "fast"], "'fast' is not a number"),
        (["--lr", "nan"], "nan is not between 0.0 and 1.0"),
        (["--vary", "perhaps"], "'perhaps' is neither yes nor no"),
        (["--out", ""], "'' is not a path, such as \"labelled\""),
    ],
)
def test_a_typed_value_out_of_range_is_refused_with_what_is_allowed(parser, argv, reason, capsys):
    hint = "(python thing.py --help lists them all)"
    line = f"thing.py: error: argument {argv[0]}: {reason} {hint}"
    assert refusal(parser(), argv, capsys) == line


@pytest.mark.parametrize(
    ("edited", "wanted"),
    [
        ({"REC_MODE": 3}, "one of 0, 1"),
        ({"REC_MODE": 1.0}, "one of 0, 1"),
        ({"REC_MODE": "1"}, "one of 0, 1"),
        ({"REC_MODE": True}, "one of 0, 1"),
        ({"WORKERS": 0}, "a whole number from 1 to 64"),
        ({"WORKERS": 9.0}, "a whole number from 1 to 64"),
        ({"lr": float("nan")}, "a number from 0.0 to 1.0"),
        ({"lr": 10**400}, "a number from 0.0 to 1.0"),
        ({"lr": "0.1"}, "a number from 0.0 to 1.0"),
        ({"NAME": True}, "a text in quotes, such as 'any'"),
        ({"NAME": Path("x")}, "a text in quotes, such as 'any'"),
        ({"OUT": 3}, 'a path, such as "labelled"'),
        ({"OUT": "a\0b"}, 'a path, such as "labelled"'),
        ({"OUT": ""}, 'a path, such as "labelled"'),
        ({"VARY": "no"}, "True or False"),
        ({"VARY": 1}, "True or False"),
        ({"VARY": None}, "True or False"),
        ({"AFTER": False}, "a whole number"),
    ],
)
def test_an_edited_constant_of_another_kind_or_range_is_named_with_what_it_may_be(
    parser, edited, wanted, capsys
):
    ((name, value),) = edited.items()
    line = refusal(parser(**edited), [], capsys)
    assert line.startswith(
        f"thing.py: error: {name} = {value!r} in thing.py: it has to be {wanted} (python"
    )


def test_a_string_serves_for_a_path_and_a_whole_number_for_a_number(parser):
    settings = parser(OUT="else/where", lr=1).parse_args([])
    assert settings.out == Path("else/where") and isinstance(settings.out, Path)
    assert settings.lr == 1.0 and isinstance(settings.lr, float)


def test_a_flag_has_the_shipped_type_and_wins_over_a_constant_that_is_none(parser):
    assert parser(lr=1, VARY="no").parse_args(["--lr", "0.5", "--vary"]).lr == 0.5


def test_help_works_with_every_bad_constant(parser, capsys):
    bad = dict.fromkeys(("REC_MODE", "lr", "WORKERS", "NAME", "OUT", "VARY"), b"\x1b")
    with pytest.raises(SystemExit) as stopped:
        parser(**bad).parse_args(["--help"])
    assert stopped.value.code == 0
    assert "--vary [yes|no]" in capsys.readouterr().out


def test_a_constant_that_is_missing_is_named_with_what_it_has_to_be(parser, capsys):
    made = parser()
    made.script = {name: value for name, value in made.script.items() if name != "WORKERS"}
    line = refusal(made, [], capsys)
    assert "thing.py lacks WORKERS: it has to be a whole number from 1 to 64" in line


def test_a_name_in_the_block_that_is_no_setting_is_told_with_the_one_that_was_meant(
    parser, capsys, tmp_path
):
    made = parser()
    (tmp_path / "thing.py").write_text(SCRIPT + "RECMODE: int = 1\n\n# of the file\nBELOW = 1\n")
    line = refusal(made, [], capsys)
    assert "RECMODE in thing.py is no setting: did you mean REC_MODE?" in line


def test_no_flag_is_guessed_from_its_beginning_and_the_one_that_was_meant_is_told(parser, capsys):
    line = refusal(parser(), ["--work", "3"], capsys)
    assert "unknown argument --work: did you mean --workers?" in line


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_declares_its_constants_as_they_are_shipped(script, monkeypatch, capsys):
    if script in ("nn_train", "export_userscript"):
        pytest.importorskip("torch")
    kept = []
    monkeypatch.setattr(Parser, "parse_args", lambda parser, argv: kept.append(parser) or 1 / 0)
    with pytest.raises(ZeroDivisionError):
        importlib.import_module(script).main([])
    (parser,) = kept
    monkeypatch.undo()
    parser.check_names()
    declared = {setting.name: setting.shipped for setting in parser.settings}
    assert {name: parser.script[name] for name in declared} == declared
    assert [type(parser.script[name]) for name in declared] == [*map(type, declared.values())]


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
