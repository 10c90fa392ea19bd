"""Run the benchmarks one after the other and write down what they found: `make bench`.

    python benchmarks/bench.py                       all of them, into benchmarks/RESULTS.md
    python benchmarks/bench.py reading.py --out RESULTS.md

What a benchmark prints on stdout, Markdown tables, becomes its section, in place of the one that it
had; other sections stay. One that fails costs the exit status and nothing else: its section says
so, and the others run. Takes up to 30 minutes on two cores. The scripts that look for errors
instead of time (soak.py, kill.py, fuzz.py, margins.py, threads.py) and ablation.py are run by hand.
"""

import argparse
import os
import platform
import subprocess
import sys
import time
from datetime import datetime, timezone
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # also for those who import this
from workshop import files

HERE = Path(__file__).resolve().parent
REPO = HERE.parent
BENCHMARKS = ("reading.py", "crawling.py", "training.py", "growth.py")
PACKAGES = ("torch", "onnxruntime", "scikit-learn", "numpy", "Pillow")


def machine() -> str:
    """Return what figures depend on: processor, cores, load, versions. Imports none of them."""
    about = Path("/proc/cpuinfo")
    lines = about.read_text().splitlines() if about.exists() else []
    names = [line.split(": ")[1] for line in lines if line.startswith("model name")]
    parts = [names[0] if names else platform.processor(), f"{os.cpu_count()} cores"]
    if hasattr(os, "getloadavg"):
        parts.append(f"load {os.getloadavg()[0]:.1f}")
    parts.append(f"Python {platform.python_version()}")
    for package in PACKAGES:
        try:
            parts.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            parts.append(f"no {package}")
    return ", ".join(parts)


def cpu_seconds() -> tuple[float, float]:
    """Return the CPU time that all programs of this machine have had so far (0 where nobody tells,
    Linux does), and of this the benchmarks'.
    """
    try:
        ticks = [
            int(number) for number in Path("/proc/stat").read_text().split("\n")[0].split()[1:]
        ]
    except OSError:
        return 0.0, 0.0
    user, nice, system, _idle, _waiting, *interrupts = ticks[:8]
    own = os.times()
    busy = (user + nice + system + sum(interrupts)) / os.sysconf("SC_CLK_TCK")
    return busy, own.children_user + own.children_system


def run(name: str) -> tuple[bool, str]:
    """Run a benchmark, showing what it prints; return whether it went well, and its section."""
    print(f"== {name}", flush=True)
    section = [f"## {name}", ""]
    began, (busy, own) = time.monotonic(), cpu_seconds()
    with subprocess.Popen(
        [sys.executable, "-u", HERE / name], stdout=subprocess.PIPE, text=True, encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    ) as child:  # fmt: skip
        for line in child.stdout:
            print(line, end="", flush=True)
            section.append(line.rstrip("\n"))
    seconds, (busy_then, own_then) = time.monotonic() - began, cpu_seconds()
    section += ["", f"It took {seconds / 60:.1f} minutes"]
    if busy_then:
        others = (busy_then - busy - own_then + own) / seconds
        section[-1] += f", in which other programs had {max(others, 0):.2f} cores"
    section[-1] += "."
    if child.returncode:
        section += ["", f"**It failed with exit status {child.returncode}.**"]
        print(section[-1], flush=True)
    return child.returncode == 0, "\n".join(section)


def main() -> int:
    """Run what is asked for; write the sections; return 1 where one failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", default=BENCHMARKS, metavar="SCRIPT", help="of these")
    parser.add_argument("--out", type=Path, default=HERE / "RESULTS.md")
    options = parser.parse_args()
    now = datetime.now(timezone.utc)
    done = [run(name) for name in options.names]
    head = (
        "# What the benchmarks found\n\n"
        f"Written by `make bench`, begun {now:%Y-%m-%d %H:%M} UTC; titles with options are runs\n"
        "by hand. Ratio: how many times better ours is than the baseline of the same row,\n"
        "measured in the same run.\n\n"
    )
    older = options.out.read_text(encoding="utf-8") if options.out.exists() else ""
    sections = ["## " + section for section in older.rstrip().split("\n\n## ")[1:]]
    sections += [section for _, section in done]
    by_title = {section.partition("\n")[0]: section for section in sections}
    files.write_whole(options.out, (head + "\n\n".join(by_title.values()) + "\n").encode())
    print(f"written: {options.out}")
    return 0 if all(well for well, _ in done) else 1


if __name__ == "__main__":
    sys.exit(main())
