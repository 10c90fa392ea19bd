"""Do processes and threads that read at once hinder each other?

    python benchmarks/company.py [--engine resnet] [--seconds 1] [--rounds 5]

Starts 1, 2, 4 and 12 processes with 1, 9 and 64 threads each, all of which read drawn captchas one
at a time, encoded bytes to text, for some seconds. Prints a Markdown table of captchas a second of
all together, and what part that is of the best row. All rows are run in turn, round by round, and
the best round of each counts: what else a machine does only slows them down. Reads the model in the
box, by ONNX Runtime where that is installed (--engine torch: without), or model.pickle (--engine
svm).
"""

import argparse
import multiprocessing
import random
import threading
import time
from contextlib import nullcontext
from itertools import cycle, product
from multiprocessing.synchronize import Barrier
from typing import Any
from unittest.mock import patch

from bench import machine

import recognizers
from workshop import drawing, process

PROCESSES, THREADS = (1, 2, 4, 12), (1, 9, 64)
WARM_UP = 0.5  # seconds till all threads read
ENGINES = {"resnet": recognizers.RESNET, "torch": recognizers.RESNET, "svm": recognizers.SVM}


def read(
    engine: str, threads: int, window: Any, ready: Barrier, done: "multiprocessing.Queue"
) -> None:
    """Read in so many threads; put the number of captchas read inside the window into `done`.

    window: when that begins and ends, by the monotonic clock, which all processes share; a picture
    begun in it and not finished would be much of what 64 threads read.
    """
    recognizers.RESNET_MODEL = recognizers.PRETRAINED
    mode = ENGINES[engine]
    pictures = [drawing.captcha(random.Random(number))[1] for number in range(50)]
    counts = [0] * threads

    def work(number: int) -> None:
        for picture in cycle(pictures):
            recognizers.predict(picture, mode)
            now = time.monotonic()
            if now > window[1]:
                return
            counts[number] += now > window[0]

    loader = "workshop.engines.resnet_onnx.load"
    with patch(loader, return_value=None) if engine == "torch" else nullcontext():
        recognizers.predict(pictures[0], mode)
    ready.wait()
    ready.wait()  # the window is set
    workers = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    done.put(sum(counts))


def rate(engine: str, processes: int, threads: int, seconds: float) -> float:
    """Return the captchas a second of so many processes with so many threads each."""
    context = multiprocessing.get_context("spawn")
    window = context.Array("d", 2, lock=False)
    ready, done = context.Barrier(processes + 1), context.Queue()
    readers = [
        context.Process(target=read, args=(engine, threads, window, ready, done))
        for _ in range(processes)
    ]
    for reader in readers:
        reader.start()
    ready.wait()
    begin = time.monotonic() + WARM_UP
    window[:] = [begin, begin + seconds]
    ready.wait()
    counts = [done.get() for _ in readers]
    for reader in readers:
        reader.join()
    return sum(counts) / seconds


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=ENGINES, default="resnet")
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--processes", type=int, nargs="+", default=PROCESSES)
    parser.add_argument("--threads", type=int, nargs="+", default=THREADS)
    options = parser.parse_args()
    print(f"{machine()}, {process.cores()} to use")
    if options.engine == "svm" and not recognizers.SVM_MODEL.exists():
        parser.error("there is no model.pickle here: make one with `python svm_train.py`")
    rows = list(product(options.processes, options.threads))
    rates = dict.fromkeys(rows, 0.0)
    for _, row in product(range(options.rounds), rows):
        rates[row] = max(rates[row], rate(options.engine, *row, options.seconds))
    best = max(rates.values())
    print(f"\n| {options.engine}: processes | threads each | captchas/s | of the best |")
    print("|---|---|---|---|")
    for (processes, threads), found in rates.items():
        print(f"| {processes} | {threads} | {found:.0f} | {found / best:.2f} |")


if __name__ == "__main__":
    main()
