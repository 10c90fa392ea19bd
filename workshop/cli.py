"""What every script shares on the command line: its settings and its one-line errors.

A setting is a constant at the top of a script. Its comment (the lines right above it and the one
behind it) is its help text, and the flag of the same name overrides it for one run:

    REC_MODE = 0  # 0: tesseract  1: svm  2: resnet        python crawler.py --rec-mode 2

An edited constant is checked as a typed flag is. Exit status: 0 done, 1 something that the line on
stderr tells how to mend, 2 a setting out of range, 130 stopped by Ctrl-C.
"""

import argparse
import os
import re
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn


class UserError(Exception):
    """What a user can mend. Its text is one line: what is wrong and what to do."""


class _Parser(argparse.ArgumentParser):
    """A parser that says on stderr what a run is set to, for its log; stdout is its result."""

    names: Sequence[str] = ()

    def parse_args(self, *args: Any, **how: Any) -> Any:
        settings = super().parse_args(*args, **how)
        values = (f"{name}={shlex.quote(str(vars(settings)[name]))}" for name in self.names)
        print("settings:", *values, file=sys.stderr)
        return settings

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {message} (python {self.prog} --help lists them all)\n")


def settings_parser(script: dict[str, Any], **limits: Any) -> argparse.ArgumentParser:
    """Return a parser with a flag for each setting of a script.

    script: the script's globals(). limits: the settings by name, in the order of --help, each with
    what it may be: a tuple of choices, (low, ..., high) for a range, or None for anything of the
    constant's type. `--rec-mode` comes back as `rec_mode`.
    """
    source = Path(script["__file__"])
    parser = _Parser(
        prog=source.name,
        description=script["__doc__"],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.names = [name.lower() for name in limits]
    group = parser.add_argument_group("settings (constants at the top of the script)")
    text = source.read_text(encoding="utf-8")
    for name, limit in limits.items():
        default = script[name]
        switch = isinstance(default, bool)
        group.add_argument(
            "--" + name.lower().replace("_", "-"),
            dest=name.lower(),
            # argparse passes a default through `type` only when it is a string: that is how an
            # edited constant gets the check of a typed flag.
            default=str(default),
            type=_switch if switch else _converter(type(default), limit),
            nargs="?" if switch else None,
            const="yes" if switch else None,
            metavar="yes|no" if switch else _metavar(default, limit),
            help=f"{_comment(text, name)} [default: {_shown(default)}]".replace("%", "%%"),
        )
    return parser


def _comment(text: str, name: str) -> str:
    """Return the comment of the constant `name` in a script's source as one line."""
    found = re.search(rf"^((?:#(?! ----).*\n)*){name}\b[^#=\n]*=[^#\n]*(#.*)?$", text, re.MULTILINE)
    lines = (found[1] + (found[2] or "")).splitlines() if found else []
    comment = "\n".join(filter(None, (line.strip("# ").strip() for line in lines)))
    # choices stand on lines of their own or two spaces apart, which --help would run together
    return re.sub(r"\n(?=\w+: )|  +", "; ", comment).replace("\n", " ")


def _shown(default: Any) -> str:
    """Return a default as it is typed."""
    if isinstance(default, bool):
        return "yes" if default else "no"
    return str(default) or "none"


def _metavar(default: Any, limit: tuple | None) -> str:
    if limit is None:
        return "PATH" if isinstance(default, Path) else type(default).__name__.upper()
    if ... in limit:
        return f"{limit[0]}..{limit[-1]}"
    return "|".join(map(str, limit)) if len(limit) < 8 else "NAME"


def _converter(kind: type, limit: tuple | None) -> Callable[[str], Any]:
    """Return the function that turns a flag's text into a value of `kind` within `limit`."""

    def convert(text: str) -> Any:
        try:
            value = kind(text)
        except ValueError:
            wanted = {int: "a whole number", float: "a number"}.get(kind, kind.__name__)
            raise argparse.ArgumentTypeError(f"{text!r} is not {wanted}") from None
        if limit and ... in limit:
            # written this way round so that NaN, which no comparison admits, is refused
            if not limit[0] <= value <= limit[-1]:
                raise argparse.ArgumentTypeError(
                    f"{text} is not between {limit[0]} and {limit[-1]}"
                )
        elif limit and value not in limit:
            choices = ", ".join(str(choice) for choice in limit)
            raise argparse.ArgumentTypeError(f"{text} is not one of {choices}")
        return value

    return convert


def _switch(text: str) -> bool:
    if text.lower() in ("yes", "true", "on", "1"):
        return True
    if text.lower() in ("no", "false", "off", "0"):
        return False
    raise argparse.ArgumentTypeError(f"{text!r} is neither yes nor no")


def run(main: Callable[[], Any]) -> NoReturn:
    """Run a script's main; turn what a user can mend into one line on stderr and exit status 1."""
    name = Path(sys.argv[0]).name
    try:
        status = main()
        sys.stdout.flush()  # now, while a reader that went away is still met below
        sys.exit(status)
    except UserError as error:
        line = str(error)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # the reader of our output went away (`| head`): nothing is wrong and nobody is listening
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        # a full disk, a read-only folder, a file that is a folder: the system's words say it best
        where = f": {error.filename}" if error.filename else ""
        line = f"{error.strerror or error}{where}. Nothing older was overwritten."
    print(f"{name}: {line}", file=sys.stderr)
    sys.exit(1)
