"""How soon nn_train.py gets a ResNet to 99.4 %, beside the plain loop of the documented workflow.

    python benchmarks/training.py                          about 6 minutes on two cores
    python benchmarks/training.py --busy                   two threads or one, quiet or busy: 3
    python benchmarks/training.py --plain-epochs 51        lets the plain loop run to the end: hours
    python benchmarks/training.py --scheduler onecycle --end-epoch 4    flags for nn_train.py

Draws the documented data set (32,486 `current` captchas, of which 25,989 to learn from and 6,497 to
test), then runs the real command on it with --stop-at 99.4, once for each of --runs seeds. The
plain loop runs for --plain-minutes, half of them before ours and half after. So its speed is
measured, and what whole trainings would take is worked out from that: the rows say where. --busy
trains one epoch by default and with OMP_NUM_THREADS=1, on a quiet machine and beside two processes
a core that do nothing but compute.
"""

import argparse
import math
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import torch
from bench import REPO, machine
from plain import PlainNet, for_a_while, plain_accuracy, plain_steps, plain_to_the_mark

from workshop.process import cores

DOCUMENTED_EPOCHS = 51
# The plain loop needs so many at least: after three it reads 2.1 % of the test set. Counted apart,
# in bfloat16, for its epochs take minutes: docs/NOTES.md, 1 December 2026, evening.
PLAIN_EPOCHS = 4
BATCH_LINE = re.compile(r"Epoch \[(\d+)\] Batch .* \[Sentence\] \S+ \(\d+/(\d+)\)")


# ---- ours ----


class Ours(NamedTuple):
    """One run of nn_train.py: times in seconds.

    reached: from the data in memory to the test that met the mark, all tests included; infinite if
    none did. whole: of the command. epochs: each with its test and its files. rate: captchas a
    second of the first epoch, the start included; later ones may leave out what is known
    (SKIP_LEARNED).
    """

    reached: float
    whole: float
    reading: float
    epochs: list[float]
    rate: float
    accuracy: float


def ours(
    labelled: Path, seed: int, mark: float, flags: list[str], threads: str | None = None
) -> Ours:
    """Run the real command till it stops; threads: what OMP_NUM_THREADS is set to."""
    command = [sys.executable, "-u", REPO / "nn_train.py", "--labelled", labelled]
    command += ["--stop-at", str(mark), "--seed", str(seed), *flags]
    began = time.perf_counter()
    variables = {key: value for key, value in os.environ.items() if key != "OMP_NUM_THREADS"}
    variables |= {"OMP_NUM_THREADS": threads} if threads else {}
    built = epoch_began = reached = math.inf
    seen, rate, accuracy, epochs = 0, 0.0, 0.0, []
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, cwd=folder, env=variables
        ) as child,
    ):
        for line in child.stdout:
            now = time.perf_counter()
            if line.startswith("==> Building"):
                built = epoch_began = now
            elif found := BATCH_LINE.match(line):
                seen = int(found[2])
            elif line.startswith("==> Testing"):
                rate = rate or seen / (now - epoch_began)
            elif found := re.match(r"Test Acc: \[Sentence\] (\S+)", line):
                accuracy = float(found[1])
                if accuracy >= mark:
                    reached = min(reached, now - built)
            elif line.startswith("train_loss"):
                epochs.append(now - epoch_began)
                epoch_began = now
    if child.returncode:
        sys.exit(f"nn_train.py ended with status {child.returncode}")
    whole = time.perf_counter() - began
    return Ours(reached, whole, built - began, epochs, rate, accuracy)


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Have so many processes compute meanwhile."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


# ---- the tables ----


def quiet_and_busy(labelled: Path, flags: list[str]) -> None:
    """Print what one epoch takes, with its test and its files."""
    processes = 2 * cores()
    print(f"\n| the first epoch | quiet | beside {processes} busy processes | ratio |")
    print("|---|---|---|---|")
    took = []
    for what, threads in (("as it is", None), ("OMP_NUM_THREADS=1", "1")):
        seconds = []
        for count in (0, processes):
            with busy(count):
                run = ours(labelled, 1, 101, ["--end-epoch", "0", *flags], threads)
            seconds += run.epochs
        took.append(seconds)
        print(f"| {what} | {seconds[0]:.1f} s | {seconds[1]:.1f} s "
              f"| {seconds[1] / seconds[0]:.2f} |", flush=True)  # fmt: skip
    ratios = [f"{one / all_cores:.2f}" for all_cores, one in zip(*took, strict=True)]
    print(f"| ratio | {' | '.join(ratios)} | |", flush=True)


def row(what: str, ours: float, plain: float, unit: str, more_is_better: bool = False) -> None:
    """Print a row of the table."""
    ratio = ours / plain if more_is_better else plain / ours
    print(f"| {what} | {ours:,.0f} {unit} | {plain:,.0f} {unit} | {ratio:.1f} |", flush=True)


def report(runs: list[Ours], plain_rate: float, size: int, mark: str, reached: float) -> None:
    """Print what was measured and what follows from it.

    plain_rate: captchas a second. size: captchas of an epoch. mark: in words. reached: seconds of
    the plain loop to the mark where it was run that far, else 0.
    """
    print("\n| training | ours | plain | ratio |\n|---|---|---|---|")
    rate = statistics.median(run.rate for run in runs)
    row("captchas a second, ours in the first epoch; both measured", rate, plain_rate, "/s", True)
    ours_reached = statistics.median(run.reached for run in runs)
    if reached:
        row(f"to {mark}, tests included; both measured", ours_reached, reached, "s")
    row(
        f"to {mark}: ours measured, tests included; plain, a lower bound: {PLAIN_EPOCHS} epochs, "
        "which it needs at least, at the measured speed, without tests",
        ours_reached, PLAIN_EPOCHS * size / plain_rate, "s",
    )  # fmt: skip
    epoch = statistics.median(seconds for run in runs for seconds in run.epochs)
    row(
        f"the {DOCUMENTED_EPOCHS} documented epochs, both worked out: ours from the median of the "
        "measured epochs, with tests and checkpoints; plain from its measured speed, without",
        DOCUMENTED_EPOCHS * epoch, DOCUMENTED_EPOCHS * size / plain_rate, "s",
    )  # fmt: skip
    print(f"\n| ours, seed | epochs | test accuracy | to {mark} | whole command | reading files |")
    print("|---|---|---|---|---|---|")
    for seed, run in enumerate(runs, 1):
        print(
            f"| {seed} | {len(run.epochs)} | {run.accuracy:.2f} % | {run.reached:.1f} s "
            f"| {run.whole:.1f} s | {run.reading:.1f} s |"
        )


def main() -> None:
    """Draw the data, run both, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--count", type=int, default=32486, help="captchas, test set included")
    parser.add_argument("--stop-at", type=float, default=99.4, help="the mark, in per cent")
    parser.add_argument("--runs", type=int, default=3, help="of ours, with seeds from 1")
    parser.add_argument("--plain-minutes", type=float, default=2.0)
    parser.add_argument("--plain-epochs", type=int, default=0, help="train the plain loop as well")
    parser.add_argument("--busy", action="store_true", help="beside other processes, only that")
    options, flags = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        labelled = Path(folder, "labelled")
        command = [REPO / "render.py", "--count", str(options.count), "--seed", "1"]
        drawn = [sys.executable, *command, "--style", "current", "--out", labelled]
        subprocess.run(drawn, check=True, stdout=subprocess.DEVNULL)
        if options.busy:
            print(machine())
            quiet_and_busy(labelled, flags)
            return
        paths = sorted(labelled.iterdir())
        random.Random(1).shuffle(paths)
        cut = round(0.8 * len(paths))
        train, test = paths[:cut], paths[cut:]
        print(f"{machine()}. {len(train)} captchas to learn from, {len(test)} to test.")
        torch.manual_seed(1)
        net = PlainNet()
        steps = plain_steps(net, train)
        done = for_a_while(steps, 30 * options.plain_minutes)
        runs = [ours(labelled, seed, options.stop_at, flags) for seed in range(1, options.runs + 1)]
        done += for_a_while(steps, 30 * options.plain_minutes)
        accuracy = plain_accuracy(net, test[:1000])
        reached = 0.0
        if options.plain_epochs:
            reached = plain_to_the_mark(train, test, options.stop_at, options.plain_epochs)
    plain_rate = statistics.median(step.captchas / step.seconds for step in done)
    report(runs, plain_rate, len(train), f"{options.stop_at:g} % right", reached)
    seen, seconds = (sum(numbers) for numbers in list(zip(*done, strict=True))[:2])
    print(
        f"\nOurs: `nn_train.py --stop-at {' '.join([str(options.stop_at), *flags])}`, times are "
        f"medians of {len(runs)} runs. Plain: {seen:,} captchas in {seconds:.0f} s, then loss "
        f"{done[-1].loss:.2f} and {accuracy:.2f} % of {len(test[:1000])} test captchas; its speed "
        f"is the median of {len(done)} batches."
    )


if __name__ == "__main__":
    main()
