"""Do processes and threads that read at once hinder each other?

    python benchmarks/company.py [--engine resnet] [--seconds 3]

Starts 1, 2, 4 and 12 processes with 1, 9 and 64 threads each, all of which read drawn captchas one
at a time, encoded bytes to text, for some seconds. Prints a Markdown table of captchas a second of
all together, and what part that is of the best row. Reads the model in the box, by ONNX Runtime
where that is installed (--engine torch: without), or model.pickle (--engine svm).
"""

import argparse
import multiprocessing
import random
import threading
import time
from contextlib import nullcontext
from multiprocessing.synchronize import Barrier
from unittest.mock import patch

from bench import machine

import recognizers
from workshop import drawing, process

PROCESSES, THREADS = (1, 2, 4, 12), (1, 9, 64)
ENGINES = {"resnet": recognizers.RESNET, "torch": recognizers.RESNET, "svm": recognizers.SVM}


def read(
    engine: str, threads: int, seconds: float, start: Barrier, done: "multiprocessing.Queue"
) -> None:
    """Read in so many threads; put the number of captchas read into `done`."""
    recognizers.RESNET_MODEL = recognizers.PRETRAINED
    mode = ENGINES[engine]
    pictures = [drawing.captcha(random.Random(number))[1] for number in range(50)]
    counts = [0] * threads

    def work(number: int) -> None:
        while time.monotonic() < end:
            recognizers.predict(pictures[counts[number] % len(pictures)], mode)
            counts[number] += 1

    loader = "workshop.engines.resnet_onnx.load"
    with patch(loader, return_value=None) if engine == "torch" else nullcontext():
        recognizers.predict(pictures[0], mode)
    start.wait()
    end = time.monotonic() + seconds
    workers = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    done.put(sum(counts))


def rate(engine: str, processes: int, threads: int, seconds: float) -> float:
    """Return the captchas a second of so many processes with so many threads each."""
    context = multiprocessing.get_context("spawn")
    start, done = context.Barrier(processes), context.Queue()
    readers = [
        context.Process(target=read, args=(engine, threads, seconds, start, done))
        for _ in range(processes)
    ]
    for reader in readers:
        reader.start()
    counts = [done.get() for _ in readers]
    for reader in readers:
        reader.join()
    return sum(counts) / seconds


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=ENGINES, default="resnet")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--processes", type=int, nargs="+", default=PROCESSES)
    parser.add_argument("--threads", type=int, nargs="+", default=THREADS)
    options = parser.parse_args()
    print(f"{machine()}, {process.cores()} to use")
    rates = {
        (processes, threads): rate(options.engine, processes, threads, options.seconds)
        for processes in options.processes
        for threads in options.threads
    }
    best = max(rates.values())
    print(f"\n| {options.engine}: processes | threads each | captchas/s | of the best |")
    print("|---|---|---|---|")
    for (processes, threads), found in rates.items():
        print(f"| {processes} | {threads} | {found:.0f} | {found / best:.2f} |")


if __name__ == "__main__":
    main()
