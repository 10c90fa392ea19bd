"""What every script shares on the command line: its settings and its one-line errors.

A setting is a constant at the top of a script. Its comment (the lines right above it and the one
behind it) is its help text, and the flag of the same name overrides it for one run:

    REC_MODE = 0  # 0: tesseract  1: svm  2: resnet        python crawler.py --rec-mode 2

An edited constant is checked as a typed flag is, against the type and the range of the shipped one:
a string will do for a path, a whole number for a number, and a consent is True and nothing else.
Exit status: 0 done, 1 something that the line on stderr tells how to mend, 2 a setting that cannot
be, 129, 130 or 143 stopped by SIGHUP, Ctrl-C or SIGTERM.
"""

import argparse
import ast
import difflib
import os
import re
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import FrameType, MappingProxyType
from typing import Any, NamedTuple, NoReturn

from workshop import process


class UserError(Exception):
    """What a user can mend. Its text is one line: what is wrong and what to do."""


class Setting(NamedTuple):
    """A setting as it was shipped, and what it may be: one of choices, in a range, or anything of
    its type.
    """

    name: str
    shipped: Any
    choices: tuple = ()
    span: tuple = ()  # lowest, highest

    @property
    def kind(self) -> type:
        return Path if isinstance(self.shipped, Path) else type(self.shipped)


class Parser(argparse.ArgumentParser):
    """A parser that checks the constants which no flag overrides, and says how a run differs from
    the shipped settings on stderr, for its log; stdout is its result.
    """

    settings: Sequence[Setting] = ()
    script: Mapping[str, Any] = MappingProxyType({})  # the script's globals

    def parse_args(self, *args: Any, **how: Any) -> Any:
        found: argparse.Namespace
        found, rest = super().parse_known_args(*args, **how)
        if rest:
            flags = [flag for action in self._actions for flag in action.option_strings]
            self.error(f"unknown argument {rest[0]}{_meant(rest[0].partition('=')[0], flags)}")
        self._check_names()
        values = vars(found)
        for setting in self.settings:
            if setting.name.lower() not in values:
                values[setting.name.lower()] = self._constant(setting)
        changed = [
            f"{setting.name.lower()}={shlex.quote(str(values[setting.name.lower()]))}"
            for setting in self.settings
            if values[setting.name.lower()] != setting.shipped
        ]
        print("settings:", shown(" ".join(changed) or "as shipped"), file=sys.stderr)
        return found

    def error(self, message: str) -> NoReturn:
        line = f"{self.prog}: error: {message} (python {self.prog} --help lists them all)"
        self.exit(2, f"{shown(line)}\n")

    def _check_names(self) -> None:
        """Refuse a block that lacks a setting or assigns to a name that is none."""
        names = [setting.name for setting in self.settings]
        for name in _assigned(Path(self.script["__file__"]).read_text(encoding="utf-8")):
            if name not in names:
                self.error(f"{name} in {self.prog} is no setting{_meant(name, names)}")
        for setting in self.settings:
            if setting.name not in self.script:
                self.error(f"{self.prog} lacks {setting.name}: it has to be {_wanted(setting)}")

    def _constant(self, setting: Setting) -> Any:
        """Return an edited constant as its type; a usage error where it is of another one."""
        value = self.script[setting.name]
        kinds = {float: (float, int), Path: (Path, str)}.get(setting.kind, (setting.kind,))
        # bool is a kind of int, and nobody means REC_MODE = True
        right = isinstance(value, kinds) and isinstance(value, bool) <= (setting.kind is bool)
        if not (right and _admits(setting, value)):
            constant = f"{setting.name} = {value!r}"
            self.error(f"{constant} in {self.prog}: it has to be {_wanted(setting)}")
        return setting.kind(value)


def settings_parser(script: dict[str, Any], **limits: Any) -> Parser:
    """Return a parser with a flag for each setting of a script.

    script: the script's globals(). limits: the settings by name, in the order of --help, each with
    what it was shipped as and may be: a tuple of choices, the shipped one first; a range as
    (low, ..., shipped, ..., high); or the shipped value alone, where any of its type will do.
    `--rec-mode` comes back as `rec_mode`.
    """
    source = Path(script["__file__"])
    parser = Parser(
        prog=source.name,
        description=script["__doc__"],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.script, parser.settings = script, [_setting(*limit) for limit in limits.items()]
    group = parser.add_argument_group("settings (constants at the top of the script)")
    text = source.read_text(encoding="utf-8")
    for setting in parser.settings:
        name, switch = setting.name, setting.kind is bool
        default = shown(_typed(script.get(name, setting.shipped)))
        group.add_argument(
            "--" + name.lower().replace("_", "-"),
            dest=name.lower(),
            default=argparse.SUPPRESS,  # the constant, which is looked at when all is parsed
            type=_switch if switch else _converter(setting),
            nargs="?" if switch else None,
            const="yes" if switch else None,
            metavar="yes|no" if switch else _metavar(setting),
            help=f"{_comment(text, name)} [default: {default}]".replace("%", "%%"),
        )
    return parser


def _setting(name: str, limit: Any) -> Setting:
    match limit:
        case (low, y, shipped, z, high) if y is z is ...:
            return Setting(name, shipped, span=(low, high))
        case (shipped, *_) if ... not in limit:
            numbers = isinstance(shipped, int)  # are shown in their own order
            return Setting(name, shipped, choices=tuple(sorted(limit)) if numbers else limit)
        case bool() | int() | float() | str() | Path():
            return Setting(name, limit)
    raise TypeError(f"{name}={limit!r}: settings_parser tells what it takes")


def _comment(text: str, name: str) -> str:
    """Return the comment of the constant `name` in a script's source as one line."""
    found = re.search(rf"^((?:#(?! ----).*\n)*){name}\b[^#=\n]*=[^#\n]*(#.*)?$", text, re.MULTILINE)
    lines = (found[1] + (found[2] or "")).splitlines() if found else []
    comment = "\n".join(filter(None, (line.strip("# ").strip() for line in lines)))
    # choices stand on lines of their own or two spaces apart, which --help would run together
    return re.sub(r"\n(?=\w+: )|  +", "; ", comment).replace("\n", " ")


def _assigned(text: str) -> list[str]:
    """Return the names to which a script's ruled block of settings assigns."""
    before, ruler, after = text.partition("\n# ---- settings")
    first = before.count("\n") + 2
    lines = range(first, first + after.partition("\n\n")[0].count("\n") + 1) if ruler else ()
    return [
        node.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.lineno in lines
    ]


def _meant(name: str, names: Sequence[str]) -> str:
    """Return a question that names what was probably meant, or nothing."""
    close = difflib.get_close_matches(name, names, n=1)
    return f": did you mean {close[0]}?" if close else ""


def _typed(value: Any) -> str:
    """Return a value as it is typed behind a flag."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) or "none"


def _wanted(setting: Setting) -> str:
    """Return in words what a constant may be."""
    if setting.choices:
        return "one of " + ", ".join(map(repr, setting.choices))
    words = {
        bool: "True or False",
        int: "a whole number",
        float: "a number",
        str: f"a text in quotes, such as {str(setting.shipped)!r}",
        Path: f'a path, such as "{setting.shipped}"',
    }[setting.kind]
    return words + (f" from {setting.span[0]} to {setting.span[1]}" if setting.span else "")


def _metavar(setting: Setting) -> str:
    if setting.span:
        return f"{setting.span[0]}..{setting.span[1]}"
    if setting.choices:
        return "|".join(map(str, setting.choices)) if len(setting.choices) < 8 else "NAME"
    return "PATH" if setting.kind is Path else setting.kind.__name__.upper()


def _admits(setting: Setting, value: Any) -> bool:
    """Tell whether a value of a setting's type is one that it may be."""
    if setting.choices:
        return value in setting.choices
    if setting.span:
        # written this way round so that NaN, which no comparison admits, is refused
        return bool(setting.span[0] <= value <= setting.span[1])
    return "\0" not in str(value)  # which no system takes in a path


def _converter(setting: Setting) -> Callable[[str], Any]:
    """Return the function that turns a flag's text into a value that the setting may be."""
    none_of = f"is not one of {', '.join(map(str, setting.choices))}"

    def convert(text: str) -> Any:
        try:
            value = setting.kind(text)
        except ValueError:
            if setting.choices:
                raise argparse.ArgumentTypeError(f"{text!r} {none_of}") from None
            wanted = {int: "a whole number", float: "a number"}[setting.kind]
            raise argparse.ArgumentTypeError(f"{text!r} is not {wanted}") from None
        if _admits(setting, value):
            return value
        if setting.span:
            low, high = setting.span
            raise argparse.ArgumentTypeError(f"{text} is not between {low} and {high}")
        raise argparse.ArgumentTypeError(f"{text} {none_of}")

    return convert


def _switch(text: str) -> bool:
    if text.lower() in ("yes", "true", "on", "1"):
        return True
    if text.lower() in ("no", "false", "off", "0"):
        return False
    raise argparse.ArgumentTypeError(f"{text!r} is neither yes nor no")


def shown(text: object) -> str:
    r"""Return foreign text (a file's name, what a page sent) as one line that a terminal prints and
    does not obey: escape sequences, newlines and stray bytes become \x1b, \n, \udc80.
    """
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in str(text)
    )


def counted(number: int, what: str) -> str:
    """Return `1 captcha`, `2 captchas`."""
    return f"{number} {what}" + "s" * (number != 1)


def run(main: Callable[[], Any]) -> NoReturn:
    """Run a script's main; turn what a user can mend into one line on stderr and exit status 1.

    Ctrl-C, SIGTERM and SIGHUP reach main as a KeyboardInterrupt with the signal's number, and end
    the script with 128 + that number.
    """
    name = Path(sys.argv[0]).name
    came: list[int] = []

    def interrupt(number: int, _: FrameType | None) -> None:
        came.append(number)
        raise KeyboardInterrupt(number)

    try:
        with process.on_stop(interrupt):
            status = main()
            sys.stdout.flush()  # now, while a reader that went away is still met below
        sys.exit(status)
    except UserError as error:
        line = str(error)
    except KeyboardInterrupt as stop:
        sys.exit(process.status_of(stop))
    except BrokenPipeError:
        # the reader of our output went away (`| head`): nothing is wrong and nobody is listening
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        # a full disk, a read-only folder, a file that is a folder: the system's words say it best
        where = f": {error.filename}" if error.filename else ""
        line = f"{error.strerror or error}{where}. Nothing older was overwritten."
    except Exception as error:
        if came:
            sys.exit(128 + came[0])  # an import, for one, makes an ImportError of an interruption
        if not out_of(error):
            raise
        line = f"{out_of(error)}: close other programs, or ask for less ({name} --help)"
    print(f"{name}: {shown(line)}", file=sys.stderr)
    sys.exit(1)


def out_of(error: Exception) -> str:
    """Return what the machine has too little of, in words, where that is what an error says."""
    text = str(error)
    if isinstance(error, MemoryError) or re.search("alloc|out of memory", text, re.IGNORECASE):
        return "out of memory"
    return "no further thread can be started" if "start new thread" in text else ""
