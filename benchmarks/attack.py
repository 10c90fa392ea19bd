"""What gets through of what strangers send, and of what accidents do?

    python benchmarks/attack.py                 every case: under five minutes on two cores
    python benchmarks/attack.py --only pipe     those whose names have this in them

Each case is a real command in a folder of its own, with a crafted file, a hostile page, a second
writer, an extreme setting or a signal, and with a limit on its memory and its processor time. It
has to end as told: with one line on stderr that starts with the script's name, or quietly with
128 + the signal; never with a traceback, a crash, a wait without end, a byte that a terminal
obeys, or something of the user's changed. Prints a line a case; exit status 1 where one got
through.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from attacks import accidents, files, models, pages
from attacks.trial import TRAIN, Case, Ended, judge, run
from bench import REPO

from workshop import process


def attempt(case: Case, stock: Path, trials: Path) -> tuple[str, Ended]:
    """Return what got through in a case, and how it ended."""
    folder = Path(tempfile.mkdtemp(dir=trials))
    shutil.copytree(stock, folder, dirs_exist_ok=True, symlinks=True)
    case.prepare(folder)
    if case.command:
        ended = run(folder, case)
        told = judge(case, ended, folder)
    else:
        ended, told = Ended(0, "", "", 0, 0), case.wrong(folder)
    shutil.rmtree(folder, ignore_errors=True)
    return told, ended


def main() -> int:
    """Try every case."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="the cases whose names have this in them")
    parser.add_argument(
        "--seed", type=int, default=random.randrange(1 << 20), help="of the moments"
    )
    flags = parser.parse_args()
    random.seed(flags.seed)
    began = time.monotonic()
    through = 0
    with tempfile.TemporaryDirectory() as place:
        stock, trials = Path(place, "stock"), Path(place, "trials")
        stock.mkdir()
        trials.mkdir()
        for command in ("render.py --count 40 --seed 2", "render.py --count 9 --seed 3 --out few",
                        "segment.py", "svm_train.py", f"{TRAIN} 1"):  # fmt: skip
            script, *arguments = command.split(" ")
            subprocess.run([sys.executable, REPO / script, *arguments], cwd=stock, check=True,
                           capture_output=True)  # fmt: skip
        shutil.copy(next((stock / "few").iterdir()), stock / "one.jpg")
        tried = [
            case
            for kind in (models, files, pages, accidents)
            for case in kind.cases()
            if flags.only in case.name
        ]
        # half of them wait most of the time: for a page, or for the moment of their signal
        with ThreadPoolExecutor(2 * process.cores()) as pool:
            for case, (told, ended) in zip(
                tried, pool.map(lambda case: attempt(case, stock, trials), tried), strict=True
            ):
                through += bool(told)
                cost = f"{ended.seconds:5.1f} s {ended.megabytes:5.0f} MB"
                print(
                    f"{cost}  {'THROUGH' if told else 'held':8}{case.name!r:.70}  {told}",
                    flush=True,
                )
    print(
        f"{len(tried)} cases, {through} got through,"
        f" {time.monotonic() - began:.0f} s, seed {flags.seed}"
    )
    return 1 if through else 0


if __name__ == "__main__":
    sys.exit(main())
