"""Files read and decoded on all cores, by processes that know nothing of torch.

Threads would take turns: half of a file's time is Python's. Processes of multiprocessing's would
import nn_train.py first, and torch with it. These run this module as a program: the names of files
on stdin, what was read on stdout. They end where that is closed, and leave Ctrl-C to the script.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path

import numpy as np

from workshop import decoding, process
from workshop.engines import resnet_onnx

CHUNK = 64  # pictures that a process hands over at once
WORTH = 2000  # files that make up for the start of a process


def read(
    folder: Path, names: Sequence[str], pictures: np.ndarray, tell: Callable[[int], object]
) -> np.ndarray:
    """Read files into pictures (N, 40, 110) uint8; return which of them are captchas, (N,) bool.

    tell: gets the number of files of each chunk that is done. What a process that was killed has
    left counts as no captcha.
    """
    good = np.zeros(len(names), bool)
    count = min(process.cores(), len(names) // WORTH)
    if count < 2:
        first = 0
        for right, greys in chunks(str(folder), names):
            rows = slice(first, first := first + len(right))
            good[rows], pictures[rows] = right, greys
            tell(len(right))
        return good

    def take(child: subprocess.Popen, first: int, last: int) -> None:
        assert child.stdin and child.stdout  # noqa: S101 (for the type checker)
        with suppress(OSError):  # it was killed
            child.stdin.write(b"\0".join(map(os.fsencode, names[first:last])))
            child.stdin.close()
        for start in range(first, last, CHUNK):
            rows = slice(start, min(start + CHUNK, last))
            right = child.stdout.read(rows.stop - rows.start)
            size = child.stdout.readinto(pictures[rows].reshape(-1).data)  # type: ignore[attr-defined]
            if size == pictures[rows].nbytes:
                good[rows] = np.frombuffer(right, bool)
            tell(rows.stop - rows.start)

    bounds = np.linspace(0, len(names), count + 1).astype(int).tolist()
    with ExitStack() as stack, ThreadPoolExecutor(count) as pool:
        children = [stack.enter_context(_start(folder)) for _ in range(count)]
        try:
            list(pool.map(take, children, bounds[:-1], bounds[1:]))
        finally:
            for child in children:
                child.kill()
    return good


def _start(folder: Path) -> subprocess.Popen:
    return subprocess.Popen(  # noqa: S603 (this file)
        [sys.executable, "-m", __name__, folder.resolve()],
        cwd=Path(__file__).parents[2],  # where this package is found
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def chunks(folder: str, names: Sequence[str]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield which files are captchas, (n,) bool, and these, (n, 40, 110) uint8, chunk by chunk."""
    for first in range(0, len(names), CHUNK):
        some = names[first : first + CHUNK]
        good = np.ones(len(some), bool)
        pictures = np.full((len(some), resnet_onnx.HEIGHT, resnet_onnx.WIDTH), 255, np.uint8)
        for number, name in enumerate(some):
            try:
                grey = decoding.open_grey(os.path.join(folder, name))  # noqa: PTH118 (sooner)
                pictures[number, :, : grey.shape[1]] = grey
            except decoding.PictureError:
                good[number] = False
        yield good, pictures


def main() -> None:
    """Read the files that stdin names, parted by zeros, in a folder, the argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    names = [os.fsdecode(name) for name in sys.stdin.buffer.read().split(b"\0")]
    for good, pictures in chunks(sys.argv[1], names):
        sys.stdout.buffer.write(good.tobytes() + pictures.tobytes())


if __name__ == "__main__":
    main()
