"""Is half a file left, or does the next run not start, when a script is killed at any moment?

    python benchmarks/kill.py               4 kills
    python benchmarks/kill.py --kills 50

A crawl, a segmentation, an SVM and a small ResNet training, as the real commands, are killed (kill
-9) in turn, each after a random part of the time that an undisturbed run takes, in a folder that
nobody tidies up in between. After each kill, every file under a final name has to be whole and
every captcha that the crawler told of has to be there; the next run starts from what is left, the
training with --resume last. At the end an undisturbed run of each has to come to the same files
as one in an empty folder, the network to the last bit. Prints a row a script; exit status 1 where
something was wrong. What is left of a killed run are hidden files, .<name>.<...>.part.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import REPO

import resnet
from workshop import decoding
from workshop.engines import svm_file
from workshop.messages import UserError

TRAIN = ["nn_train.py", "--use-cuda", "no", "--batch-size", "16", "--end-epoch", "3"]
JOBS = {
    "crawler": ["crawler.py", "--rec-mode", "1", "--fetch-count", "300"],
    "segment": ["segment.py"],
    "svm_train": ["svm_train.py"],
    "nn_train": TRAIN,
}
INPUT = {"crawler": "model.pickle", "segment": "labelled", "svm_train": "segmented",
         "nn_train": "labelled"}  # fmt: skip

ENDS = {".png": b"IEND\xaeB`\x82", ".csv": b"\n"}


def run(folder: Path, command: list[str], limit: float | None = None) -> tuple[int | None, str]:
    """Run a command in a folder, killed after `limit` s; return its status and what it printed."""
    with (folder.parent / "printed.txt").open("w+") as printed:
        process = subprocess.Popen(
            [sys.executable, REPO / command[0], *command[1:]],
            cwd=folder, stdout=printed, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            process.wait(limit)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        printed.seek(0)
        return process.returncode, printed.read()


def contents(folder: Path, wrong: list[str]) -> dict[str, bytes]:
    """Return the bytes of all files with a final name; add to `wrong` what is not whole."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir() or path.name.startswith("."):
            continue
        found[path.relative_to(folder).as_posix()] = data = path.read_bytes()
        try:
            if path.suffix in (".jpg", ".bmp"):
                decoding.open_grey(data, sizes=(*decoding.CAPTCHA_SIZES, (20, 20)))
            elif not data.endswith(ENDS.get(path.suffix, b"")):
                wrong.append(f"{path} has no end")
            elif ".pth" in path.name:
                resnet.load(path)
            elif ".pickle" in path.name:
                svm_file.load(path)
        except (decoding.PictureError, UserError) as error:
            wrong.append(f"{path} {error}")
    return found


def outcome(script: str, found: dict[str, bytes], folder: Path) -> object:
    """Return what a run has to come to again: all files, the network, or nothing (the crawler)."""
    if script == "segment":
        return {name: data for name, data in found.items() if name.startswith("segmented/")}
    if script == "svm_train":
        return found["model.pickle"]
    if script == "nn_train":
        net, rest = resnet.load(folder / "ckpt.pth")
        state = {name: tensor.numpy().tobytes() for name, tensor in net.state_dict().items()}
        return state, rest["epoch"], rest["acc"]
    return None


def torture(script: str, stock: Path, folder: Path, kills: int, rng: random.Random) -> list[str]:
    """Kill a script so many times; print its row, return what was wrong."""
    wrong: list[str] = []
    folders = folder / "undisturbed", folder / "killed"
    for place in folders:
        place.mkdir(parents=True)
        source = stock / INPUT[script]
        (shutil.copytree if source.is_dir() else shutil.copy)(source, place / source.name)
    undisturbed, killed = folders
    began = time.monotonic()
    status, printed = run(undisturbed, JOBS[script])
    took = time.monotonic() - began
    if status:
        return [f"{script}: the undisturbed run ended with {status}: {printed}"]
    wanted = outcome(script, contents(undisturbed, wrong), undisturbed)
    done = resumed = seen = 0

    def command() -> list[str]:
        again = script == "nn_train" and any((killed / "checkpoint").glob("ckpt_*.pth"))
        return [*JOBS[script], *(("--resume", "last") if again else ())]

    while done < kills:
        status, printed = run(killed, command(), rng.uniform(0, took))
        resumed += "Resuming from" in printed
        found = contents(killed, wrong)
        told = printed.count(" - SUCC - ")
        saved = sum(name.startswith("labelled/") for name in found)
        if script == "crawler" and not told <= saved - seen <= told + 1:
            wrong.append(f"crawler: {told} captchas told of, {saved - seen} files")
        seen = saved
        if status == 0:  # it was faster this time
            if script == "nn_train":
                shutil.rmtree(killed / "checkpoint")
            continue
        if status != -9 and sys.platform != "win32":
            wrong.append(f"{script}: a run ended with {status}: {printed}")
        done += 1
    parts = sum(1 for _ in killed.rglob(".*.part"))
    status, printed = run(killed, command())
    resumed += "Resuming from" in printed
    if status:
        wrong.append(f"{script}: the last run ended with {status}: {printed}")
    elif outcome(script, contents(killed, wrong), killed) != wanted:
        wrong.append(f"{script}: the last run came to something else than an undisturbed one")
    print(f"| {script} | {done} | {took:.1f} | {resumed} | {parts} | {len(wrong)} |", flush=True)
    return wrong


def main() -> int:
    """Kill each script; print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=4, help="of all scripts together")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        stock = Path(scratch, "stock")
        stock.mkdir()
        for command in (["render.py", "--count", "300", "--seed", "1"], JOBS["segment"],
                        JOBS["svm_train"]):  # fmt: skip
            run(stock, command)
        print("| script | kills | undisturbed run, s | resumed | parts left | wrong |")
        print("|---|---|---|---|---|---|")
        for number, script in enumerate(JOBS):
            kills = (options.kills + number) // len(JOBS)
            wrong += torture(script, stock, Path(scratch, script), kills, rng)
    print("\n".join(f"WRONG: {line}" for line in wrong) or "Nothing was wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
