"""The settings of every script: constants at its top, each with a flag of the same name.

A constant's comment (the lines right above it and the one behind it) is its help text, and the flag
overrides it for one run:

    REC_MODE = 0  # 0: tesseract  1: svm  2: resnet        python crawler.py --rec-mode 2

An edited constant is checked as a typed flag is, against the type and the range of the shipped one:
a string will do for a path, a whole number for a number, and a consent is True and nothing else.
What cannot be is one line on stderr and exit status 2.
"""

import argparse
import difflib
import re
import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from workshop.messages import shown

SWITCH = dict.fromkeys(("yes", "true", "on", "1"), True)
SWITCH |= dict.fromkeys(("no", "false", "off", "0"), False)


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

    def admits(self, value: Any) -> bool:
        """Tell whether a value of the setting's type, or a string for a path, is allowed."""
        if self.choices:
            return value in self.choices
        if self.span:
            # written this way round so that NaN, which no comparison admits, is refused
            return bool(self.span[0] <= value <= self.span[1])
        # no system takes a NUL in a path, and Path("") would be the working folder
        return "\0" not in str(value) and not (self.kind is Path and value == "")

    def wanted(self) -> str:
        """Return in words what a constant may be."""
        if self.choices:
            return "one of " + ", ".join(map(repr, self.choices))
        words = {
            bool: "True or False",
            int: "a whole number",
            float: "a number",
            str: f"a text in quotes, such as {str(self.shipped)!r}",
            Path: f'a path, such as "{self.shipped}"',
        }[self.kind]
        return words + (f" from {self.span[0]} to {self.span[1]}" if self.span else "")

    def from_flag(self, text: str) -> Any:
        """Return a flag's text as a value; raises ArgumentTypeError where that is not allowed."""
        wrong = f"is not {self.wanted()}"
        if self.kind is bool:
            wrong = "is neither yes nor no"
        elif self.choices:
            wrong = f"is not one of {', '.join(map(str, self.choices))}"
        elif self.kind in (int, float):
            wrong = "is not a whole number" if self.kind is int else "is not a number"
        try:
            value = SWITCH[text.lower()] if self.kind is bool else self.kind(text)
        except (ValueError, KeyError):
            raise argparse.ArgumentTypeError(f"{text!r} {wrong}") from None
        if self.admits(text if self.kind is Path else value):
            return value
        if self.span:
            wrong = f"is not between {self.span[0]} and {self.span[1]}"
        raise argparse.ArgumentTypeError(f"{text or repr(text)} {wrong}")

    def metavar(self) -> str:
        if self.kind is bool:
            return "yes|no"
        if self.span:
            return f"{self.span[0]}..{self.span[1]}"
        if self.choices:
            return "|".join(map(str, self.choices)) if len(self.choices) < 8 else "NAME"
        return "PATH" if self.kind is Path else self.kind.__name__.upper()


class Parser(argparse.ArgumentParser):
    """A parser that checks the constants which no flag overrides, and says how a run differs from
    the shipped settings on stderr, for its log; stdout is its result.
    """

    settings: Sequence[Setting]
    script: Mapping[str, Any]  # the script's globals

    def parse_args(self, *args: Any, **how: Any) -> Any:
        found: argparse.Namespace
        found, rest = super().parse_known_args(*args, **how)
        if rest:
            flags = [flag for action in self._actions for flag in action.option_strings]
            self.error(f"unknown argument {rest[0]}{_meant(rest[0].partition('=')[0], flags)}")
        self.check_names()
        changed = []
        for setting in self.settings:
            name = setting.name.lower()
            if not hasattr(found, name):
                setattr(found, name, self._constant(setting))
            value = getattr(found, name)
            if value != setting.shipped:
                changed.append(f"{name}={shlex.quote(str(value))}")
        print("settings:", shown(" ".join(changed) or "as shipped"), file=sys.stderr)
        return found

    def error(self, message: str) -> NoReturn:
        line = f"{self.prog}: error: {message} (python {self.prog} --help lists them all)"
        self.exit(2, f"{shown(line)}\n")

    def check_names(self) -> None:
        """Refuse a block that lacks a setting or assigns to a name that is none."""
        names = [setting.name for setting in self.settings]
        for name in _assigned(Path(self.script["__file__"]).read_text(encoding="utf-8")):
            if name not in names:
                self.error(f"{name} in {self.prog} is no setting{_meant(name, names)}")
        for setting in self.settings:
            if setting.name not in self.script:
                self.error(f"{self.prog} lacks {setting.name}: it has to be {setting.wanted()}")

    def _constant(self, setting: Setting) -> Any:
        """Return an edited constant as its type; a usage error where it is of another one."""
        value = self.script[setting.name]
        kinds = {float: (float, int), Path: (Path, str)}.get(setting.kind, (setting.kind,))
        # bool is a kind of int, and nobody means REC_MODE = True
        right = isinstance(value, kinds) and isinstance(value, bool) <= (setting.kind is bool)
        if not (right and setting.admits(value)):
            constant = f"{setting.name} = {value!r}"
            self.error(f"{constant} in {self.prog}: it has to be {setting.wanted()}")
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
        value = script.get(name, setting.shipped)
        if isinstance(value, bool):
            value = "yes" if value else "no"
        group.add_argument(
            "--" + name.lower().replace("_", "-"),
            dest=name.lower(),
            default=argparse.SUPPRESS,  # the constant, which is looked at when all is parsed
            type=setting.from_flag,
            nargs="?" if switch else None,
            const=True if switch else None,
            metavar=setting.metavar(),
            help=f"{_comment(text, name)} [default: {shown(value) or 'none'}]".replace("%", "%%"),
        )
    return parser


def _setting(name: str, limit: Any) -> Setting:
    match limit:
        case (low, y, shipped, z, high) if y is z is ...:
            return Setting(name, shipped, span=(low, high))
        case (shipped, *_):
            numbers = isinstance(shipped, int)  # are shown in their own order
            return Setting(name, shipped, choices=tuple(sorted(limit)) if numbers else limit)
    return Setting(name, limit)


def _comment(text: str, name: str) -> str:
    """Return the comment of the constant `name` in a script's source as one line."""
    found = re.search(rf"^((?:#(?! ----).*\n)*){name}\b[^#=\n]*=[^#\n]*(#.*)?$", text, re.MULTILINE)
    lines = (found[1] + (found[2] or "")).splitlines() if found else []
    comment = "\n".join(filter(None, (line.strip("# ").strip() for line in lines)))
    # choices stand on lines of their own or two spaces apart, which --help would run together
    return re.sub(r"\n(?=\w+: )|  +", "; ", comment).replace("\n", " ")


def _assigned(text: str) -> list[str]:
    """Return the names to which a script's ruled block of settings assigns."""
    block = text.partition("\n# ---- settings")[2].partition("\n\n")[0]
    return re.findall(r"^(\w+)\b[^#=\n]*=", block, re.MULTILINE)


def _meant(name: str, names: Sequence[str]) -> str:
    """Return a question that names what was probably meant, or nothing."""
    close = difflib.get_close_matches(name, names, n=1)
    return f": did you mean {close[0]}?" if close else ""
