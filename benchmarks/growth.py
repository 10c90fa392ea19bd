"""What each step of the workflow costs as the captchas become more: time and peak memory.

    python benchmarks/growth.py                               1,000 and 10,000 captchas
    python benchmarks/growth.py --sizes 1000 10000 100000
    python benchmarks/growth.py --sizes                       the peaks alone

Every step is the real command in a process of its own. Times are those of the process and its
children, the peak memory is that of the largest of them. `a captcha` is the CPU time for one, as a
multiple of the first size's: 1 where a step is linear, less while the start of the process weighs,
more where it is worse than linear. `nan`: nobody tells what a process needed (Windows).

svm_train.py learns from SAMPLE letters at most, some 6,700 captchas; nn_train.py runs for one epoch
on four fifths of the captchas. The second table holds the peaks against what is promised. Needs
requirements-onnx.txt.
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

# nothing large: Linux counts what this process has as what its children had
from bench import REPO, machine

DRAW = "render.py --seed 1 --count {}"
TRAIN = "nn_train.py --end-epoch 0"
STEPS = (
    DRAW,
    "segment.py",
    "svm_train.py",
    TRAIN,
    "evaluate.py labelled --engines svm",
    "evaluate.py labelled --engines resnet",
)
CRAWL = "crawler.py --rec-mode 2 --work-mode 1 --fetch-count {}"
READ = """
import sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path; import recognizers
recognizers.predict_batch(sorted(Path("labelled").iterdir()), recognizers.RESNET)
assert "torch" not in sys.modules, "onnxruntime is not installed"
"""


class Cost(NamedTuple):
    """What a process and its children needed: seconds, and the largest one's peak in MB."""

    wall: float
    cpu: float
    memory: float


def cost(folder: Path, *arguments: str | Path) -> Cost:
    """Run Python in a folder; return what that needed, or exit with what it said."""
    said = folder / "said.txt"
    began = time.perf_counter()
    with said.open("w") as file:
        child = subprocess.Popen([sys.executable, *arguments], cwd=folder, stdout=file, stderr=file)
    cpu = memory = math.nan
    if hasattr(os, "wait4"):
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        cpu = used.ru_utime + used.ru_stime
        memory = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
    if child.wait():
        sys.exit(f"{arguments[0]}: exit status {child.returncode}\n{said.read_text()}")
    return Cost(time.perf_counter() - began, cpu, memory)


def script(folder: Path, command: str, count: int) -> Cost:
    """Run one of our scripts in a folder; return what it needed."""
    name, *flags = command.format(count).split()
    done = cost(folder, REPO / name, *flags)
    print(f"{name}, {count}: {done}", file=sys.stderr)
    return done


def growth(sizes: list[int]) -> None:
    """Print what each step needs at each size."""
    rows: dict[str, list[Cost]] = {step: [] for step in STEPS}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            for step in STEPS:
                rows[step].append(script(Path(folder), step, size))
    print("\n| step | captchas | wall | CPU | peak memory | a captcha |\n|---|---|---|---|---|---|")
    for step, costs in rows.items():
        for size, (wall, cpu, memory) in zip(sizes, costs, strict=True):
            times = cpu / size / (costs[0].cpu / sizes[0])
            name = step.partition(" --seed")[0]
            needs = f"{wall:.1f} s | {cpu:.1f} s | {memory:.0f} MB | {times:.2f}"
            print(f"| {name} | {size:,} | {needs} |")


def peaks(captchas: int, few: int) -> None:
    """Print the peak memory of what is promised, few: captchas that are crawled, or read singly."""
    print("\n| peak memory | ours | promised | ratio |\n|---|---|---|---|")

    def row(what: str, done: Cost, promised: int) -> None:
        ratio = promised / done.memory
        print(f"| {what} | {done.memory:.0f} MB | {promised} MB | {ratio:.1f} |", flush=True)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script(folder, DRAW, captchas)
        paths = sorted((folder / "labelled").iterdir())
        # the ResNet in the box, by ONNX Runtime, until there is a ckpt.pth
        one_by_one = cost(folder, REPO / "recognizers.py", *paths[:few])
        row(f"reading {len(paths[:few])} captchas one by one, ONNX Runtime", one_by_one, 150)
        row(
            f"reading {captchas} with predict_batch, ONNX Runtime",
            cost(folder, "-c", READ, REPO),
            150,
        )
        row(f"crawling {few}, ResNet by ONNX Runtime", script(folder, CRAWL, few), 400)
        row(f"training on {captchas}, test set included", script(folder, TRAIN, captchas), 1500)
        row(f"crawling {few}, ResNet by torch", script(folder, CRAWL, few), 400)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--documented", type=int, default=32_486, help="captchas of the peaks")
    parser.add_argument("--few", type=int, default=1000, help="captchas crawled for the peaks")
    options = parser.parse_args()
    print(machine())
    if options.sizes:
        growth(options.sizes)
    peaks(options.documented, options.few)


if __name__ == "__main__":
    main()
