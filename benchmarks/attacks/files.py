"""What is no file, names that a terminal would obey, and paths that cannot be written."""

import os
import shutil
import stat
from pathlib import Path
from typing import Any

from attacks.trial import TRAIN, Case, written


def pipe(name: str) -> Any:
    def prepare(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        os.mkfifo(folder / name)

    return prepare


def sparse(name: str) -> Any:
    def prepare(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).touch()
        os.truncate(folder / name, 50 << 30)

    return prepare


def dangling(name: str) -> Any:
    return lambda folder: (folder / name).symlink_to(folder / "nowhere")


def device(folder: Path) -> None:
    """Make a device of our own: the machine's may be lost in the trial."""
    try:
        os.mknod(folder / "null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
    except OSError:
        os.mkfifo(folder / "null")  # not root


def still_device(folder: Path) -> str:
    return "the device is gone" if stat.S_ISREG((folder / "null").lstat().st_mode) else ""


def renamed(name: str) -> Any:
    """Return what gives a captcha a name, and a picture that is none another one like it."""

    def prepare(folder: Path) -> None:
        shutil.copy(folder / "one.jpg", folder / "few" / name)
        (folder / "few" / f"bad{name}").write_bytes(b"no picture")

    return prepare


# ---- the cases ----


def cases() -> list[Case]:
    """Return the cases of files, names and outputs."""
    last = f"{TRAIN} 2 --resume last"
    found = [
        Case("ckpt.onnx: a pipe", "recognizers.py one.jpg", pipe("ckpt.onnx"), (0,)),
        Case("resume last: a pipe", last, pipe("checkpoint/ckpt_9_acc_9.pth"), (0,)),
        Case(
            "resume last: a name that a terminal obeys",
            last,
            written("checkpoint/ckpt_9_acc_\x1b[2J\n.pth", b"damaged"),
            (0,),
        ),
        Case("resume last: a dangling link", last, dangling("checkpoint/ckpt_9_acc_9.pth"), (0,)),
        Case("picture: a pipe", "segment.py --labelled few", pipe("few/abcd_p.jpg"), (0,)),
        Case("picture: 50 GB", "segment.py --labelled few", sparse("few/abcd_p.jpg"), (0,)),
    ]
    for name in ("\x1b[2J\n\x07", "\x1b]0;owned\x07", os.fsdecode(b"\xd1\xe9")):
        for command in ("segment.py --labelled few", "evaluate.py few --engines svm --timed 1"):
            called = f"{command.split(' ')[0]} and a name of {name!r}"
            found.append(Case(called, command, renamed(f"abcd_{name}.jpg"), (0,)))
    for target in ("null", "", ".", "no/x", "few"):
        for flags in ("svm_train.py --model", "svm_train.py --picture", "export_onnx.py --nn-onnx",
                      "evaluate.py few --engines svm --misread"):  # fmt: skip
            command = f"{flags} {target}"
            found.append(Case(f"output: {command}", command, device, wrong=still_device))
    return found
