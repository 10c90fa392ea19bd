"""How a script ends, and what it tells on the way: one-line errors, text that is safe to print.

Exit status: 0 done, 1 something that the line on stderr tells how to mend, 2 a setting that cannot
be, 129, 130 or 143 stopped by SIGHUP, Ctrl-C or SIGTERM.
"""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from workshop import process


class UserError(Exception):
    """What a user can mend. Its text is one line: what is wrong and what to do."""


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
