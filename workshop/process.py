"""How a script is a well-behaved command: signals, streams, processor cores, worker processes.

Scripts call `begin` before their heavy imports.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock, Thread, current_thread, main_thread
from types import FrameType, TracebackType
from typing import Any

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
    _listen(leave)


def unraisable(ignored: Any) -> None:
    """End the process where Ctrl-C came in a destructor, whose exceptions Python only prints."""
    if ignored.exc_type is KeyboardInterrupt:
        os._exit(130)
    sys.__unraisablehook__(ignored)


def leave(number: int, _: FrameType | None) -> None:
    """End the process at once."""
    os._exit(128 + number)


@contextmanager
def on_stop(handler: Handler) -> Iterator[None]:
    """Have the signals to stop call a handler inside the block."""
    before = _listen(handler)
    try:
        yield
    finally:
        for number, handler_before in before.items():
            signal.signal(number, handler_before)


def _listen(handler: Handler) -> dict[int, Any]:
    """Have the signals to stop call a handler; return the handlers before.

    A signal that this process was started to ignore (nohup, a background job) stays ignored, and
    Python lets the main thread alone handle signals.
    """
    if current_thread() is not main_thread():
        return {}
    before = {number: signal.getsignal(number) for number in STOPS}
    before = {number: was for number, was in before.items() if was is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, handler)
    return before


def status_of(stop: KeyboardInterrupt) -> int:
    """Return the exit status of a script that was stopped: 130 by Ctrl-C, 143 by SIGTERM."""
    return 128 + (stop.args[0] if stop.args else signal.SIGINT)


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print what ended the script: a traceback, for that is a bug of ours, if it is none of the
    user's mistakes at the top of the script: `CONSENT = yes`, a setting that was taken out.
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
