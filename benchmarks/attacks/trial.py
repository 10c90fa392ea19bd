"""One trial: a command in a folder, how it may end, how it ended, and what got through."""

import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from bench import REPO

MEGABYTES, SECONDS = 1500, 60  # of a case: at its peak, and of processor time
PATIENCE = 240  # s; who takes longer waits for what never comes
SCREEN = re.compile(r"[^\n\r\t -~\u00a0-\U0010ffff]")  # what a terminal might obey
TRAIN = "nn_train.py --use-cuda no --labelled few --batch-size 4 --end-epoch"


class Case(NamedTuple):
    """A command, what is done to its folder before, how it may end, and what is looked at then."""

    name: str
    command: str
    prepare: Callable[[Path], None] = lambda folder: None
    status: tuple[int, ...] = (1, 2)
    wrong: Callable[[Path], str] = lambda folder: ""
    environment: dict[str, str] = {}  # noqa: RUF012
    stop: tuple[int, float] | None = None  # a signal, and after how many seconds


class Ended(NamedTuple):
    """How a command ended: its status, what it printed, its MB at the peak, its seconds."""

    status: int
    out: str
    err: str
    megabytes: float
    seconds: float


def run(folder: Path, case: Case) -> Ended:
    """Run a case's command in a folder."""
    script, *flags = case.command.split(" ")
    paths = folder / ".out", folder / ".err"

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_DATA, (8 << 30, 8 << 30))  # the machine has to survive

    with paths[0].open("wb") as out, paths[1].open("wb") as err:
        child = subprocess.Popen(
            [sys.executable, REPO / script, *flags], cwd=folder, stdout=out, stderr=err,
            stdin=subprocess.DEVNULL, preexec_fn=limited,
            env=os.environ | {"OMP_NUM_THREADS": "1"} | case.environment,
        )  # fmt: skip
        end = time.monotonic() + PATIENCE
        signalled = False
        while True:
            pid, status, used = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            now = time.monotonic()
            if case.stop and not signalled and now > end - PATIENCE + case.stop[1]:
                signalled = handles(child.pid, case.stop[0])
                if signalled:
                    child.send_signal(case.stop[0])
            if now > end:
                child.kill()
            time.sleep(0.02)
    child.returncode = os.waitstatus_to_exitcode(status)
    printed = [path.read_text("utf-8", "backslashreplace") for path in paths]
    return Ended(child.returncode, *printed, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)


def handles(pid: int, signum: int) -> bool:
    """Tell whether a script has begun: on a busy machine Python itself takes long to start."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:  # no Linux
        return True
    caught = int(status.split("SigCgt:")[1].split()[0], 16)
    # SIGTERM's handler comes after that of SIGINT, which Python has one for as well
    return all(caught & 1 << (number - 1) for number in (signal.SIGTERM, signum))


def judge(case: Case, ended: Ended, folder: Path) -> str:
    """Return what got through, or nothing."""
    if ended.status < 0:
        return f"ended by {signal.Signals(-ended.status).name}"
    if ended.status not in case.status:
        return f"exit status {ended.status}: {ended.err.splitlines()[-1:]}"
    if "Traceback" in ended.err:
        return "a traceback"
    if found := SCREEN.search(ended.out + ended.err):
        return f"{found[0]!r} on the terminal"
    script = case.command.split(" ")[0]
    last = (ended.err.splitlines() or [""])[-1]
    if ended.status in (1, 2) and not last.startswith((f"{script}: ", "skipped: ")):
        return f"not told: {last}"
    if ended.megabytes > MEGABYTES:
        return "too much memory"
    return case.wrong(folder)


def written(name: str, data: bytes) -> Any:
    """Return what writes a file into a folder."""

    def prepare(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_bytes(data)

    return prepare
