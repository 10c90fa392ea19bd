"""How a script begins and ends: signals and exit statuses, streams, one-line errors, cores.

Scripts call `begin` before their heavy imports, and `run` with their main at the end.

Exit status: 0 done, 1 something that the line on stderr tells how to mend, 2 a setting that cannot
be, 129, 130 or 143 stopped by SIGHUP, Ctrl-C or SIGTERM.
"""

import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock, Thread, current_thread, main_thread
from types import FrameType, TracebackType
from typing import Any, NoReturn

from workshop.messages import UserError, shown

Handler = Callable[[int, FrameType | None], Any] | signal.Handlers
STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def begin() -> None:
    """From here on a signal to stop ends the process at once and without a message, a mistake in
    the settings block is one line, and stdin, stdout and stderr can be used, also where closed.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed: `>&-`, a daemon, pythonw.exe
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (for good)
    for stream in (sys.stdout, sys.stderr):
        # letters that the terminal's encoding lacks, and names that are not in any
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.excepthook = tell
    sys.unraisablehook = unraisable
    _listen(lambda number, _: os._exit(128 + number))


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
        with on_stop(interrupt):
            status = main()
            sys.stdout.flush()  # now, while a reader that went away is still met below
        sys.exit(status)
    except UserError as error:
        line = str(error)
    except KeyboardInterrupt as stop:
        sys.exit(status_of(stop))
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


def status_of(stop: KeyboardInterrupt) -> int:
    """Return the exit status of a script that was stopped: 130 by Ctrl-C, 143 by SIGTERM."""
    return 128 + (stop.args[0] if stop.args else signal.SIGINT)


# ---- signals ----


@contextmanager
def on_stop(handler: Handler) -> Iterator[None]:
    """Install a handler for the signals to stop inside the block."""
    before = _listen(handler)
    try:
        yield
    finally:
        for number, handler_before in before.items():
            signal.signal(number, handler_before)


def _listen(handler: Handler) -> dict[int, Any]:
    """Install a handler for the signals to stop; return the handlers before.

    A signal that this process was started to ignore (nohup, a background job) stays ignored. Only
    the main thread can install handlers.
    """
    if current_thread() is not main_thread():
        return {}
    before = {number: signal.getsignal(number) for number in STOPS}
    before = {number: was for number, was in before.items() if was is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, handler)
    return before


def unraisable(ignored: Any) -> None:
    """End the process where Ctrl-C came in a destructor, whose exceptions Python only prints."""
    if ignored.exc_type is KeyboardInterrupt:
        os._exit(130)
    sys.__unraisablehook__(ignored)


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print a traceback, or one line for a mistake in the settings block: `CONSENT = yes`, or a
    setting that was removed.
    """
    if isinstance(error, KeyboardInterrupt):
        os._exit(130)
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace and isinstance(error, NameError) and trace.tb_frame.f_code.co_name == "<module>":
        script = Path(trace.tb_frame.f_code.co_filename)
        line = script.read_text(encoding="utf-8").splitlines()[trace.tb_lineno - 1]
        print(
            f"{script.name}: error: {line.partition('#')[0].strip()} in line {trace.tb_lineno}: "
            f"{error}; what is text has to be in quotes, what is not is True, False or a number",
            file=sys.stderr,
        )
        os._exit(2)
    sys.__excepthook__(kind, error, trace)


# ---- the machine ----


def cores() -> int:
    """Return how many processor cores this process may use, which a container may keep few."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def mind_the_parent() -> None:
    """In a worker process: ignore Ctrl-C, and end when the parent is killed."""
    from multiprocessing import parent_process

    from tqdm import tqdm

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tqdm.set_lock(RLock())  # its own is a semaphore, which a terminated process would leave behind
    parent = parent_process()
    assert parent is not None  # noqa: S101

    def follow() -> None:
        parent.join()
        os._exit(1)

    Thread(target=follow, daemon=True).start()
