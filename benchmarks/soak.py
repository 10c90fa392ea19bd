"""Does a long crawl of a page that misbehaves lose a captcha, mislabel one, or grow?

    python benchmarks/soak.py                                     1 minute
    python benchmarks/soak.py --captchas 10000 --minutes 120      as long as it takes

Runs the real crawler.py against the real standin.py with faults, then holds what was printed and
saved against the stand-in's audit, the truth of every picture that it sent. Prints what was wrong
(exit status 1), how many faults of each kind there were and what came of them, how many FAIL the
engine had misread, and what the two processes needed from start to end (Linux only). --folder:
where labelled/ and the rest are to lie, with a model.pickle or ckpt.pth where --rec-mode needs one;
it has to be new or hold only models.
"""

import argparse
import csv
import hashlib
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from bench import REPO
from crawling import stand_in

import recognizers
from workshop import decoding, files

# 27 % of the pictures and 27 % of the answers
SPEC = (
    "500:0.05,503:0.02,429:0.01,slow:0.05,reset:0.03,truncate:0.03,html:0.02,huge:0.01,loop:0.01,"
    "garbage:0.02,nouuid:0.01,late:0.02,throttle:0.01,locked:0.01,twofactor:0.01,err2:0.01"
)
EVERY = 5.0  # seconds between two looks at the processes

# faults, and the causes of FATAL that the crawler names for them
CAUSES = {
    ("500",): ("status 500",),
    ("503",): ("status 503",),
    ("429",): ("status 429",),
    ("slow",): ("timed out",),
    ("reset",): ("connection reset", "connection closed", "a reply cut short"),
    ("huge",): ("a body without end",),
    ("loop",): ("redirects without end",),
    ("html", "garbage", "truncate", "err2"): (
        "no picture of a captcha",
        "an answer that is neither right nor wrong",
        "a fault of the server",
    ),
    ("nouuid",): ("a login page without a uuid",),
    ("late",): ("the same letters twice: on which picture is the verdict?",),
    ("throttle",): ("the page asks to slow down",),
    ("locked",): ("the page says that the account is locked",),
    ("twofactor",): ("the page asks for a second factor",),
}


def needs(pid: int) -> tuple[float, int]:
    """Return what a process needs: resident memory in MB, and threads; 0, 0 where nobody tells."""
    try:
        told = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0, 0
    memory, threads = (re.search(rf"{name}:\s+(\d+)", told) for name in ("VmRSS", "Threads"))
    return (int(memory[1]) / 1024, int(threads[1])) if memory and threads else (0.0, 0)


def crawl(folder: Path, options: argparse.Namespace) -> tuple[list[str], str, int]:
    """Crawl; return the crawler's lines, what it said on stderr, and its exit status."""
    misbehaving = "--faults", options.faults, "--audit", folder / "audit.csv"
    with (
        stand_in("--dialect", options.dialect, *misbehaving) as (site, server),
        (folder / "stderr.txt").open("w") as stderr,
    ):
        crawler = subprocess.Popen(
            [
                sys.executable, REPO / "crawler.py", "--site", site,
                "--rec-mode", str(options.rec_mode), "--fetch-count", str(options.captchas),
            ],
            stdout=subprocess.PIPE, stderr=stderr, text=True, cwd=folder,
        )  # fmt: skip
        lines = watch(crawler, server, options.minutes * 60)
    return lines, (folder / "stderr.txt").read_text(), crawler.returncode


def watch(crawler: subprocess.Popen, server: int, limit: float) -> list[str]:
    """Return the crawler's lines; print every now and then what it and the stand-in need.

    server: the stand-in's process id.
    """
    lines, begun, looked, done = [], 0.0, 0.0, 0
    stopped = False
    print("| minute | captchas | captchas/s | crawler MB | threads | stand-in MB | threads |")
    print("|---|---|---|---|---|---|---|")
    for line in crawler.stdout:
        lines.append(line.rstrip("\n"))
        if " - " not in line:
            continue
        now = time.monotonic()
        begun = begun or now
        looked = looked or now
        done += 1
        if now - looked >= max(EVERY, limit / 12):
            rate = done / (now - looked)
            us, them = needs(crawler.pid), needs(server)
            total = sum(" - " in each for each in lines)
            print(
                f"| {(now - begun) / 60:.1f} | {total} | {rate:.1f} | {us[0]:.0f} | {us[1]} "
                f"| {them[0]:.0f} | {them[1]} |",
                flush=True,
            )
            looked, done = now, 0
        if now - begun > limit and not stopped:
            stopped = True
            crawler.send_signal(signal.SIGINT)
    crawler.wait()
    crawler.stdout.close()
    return lines


def wrongs(folder: Path, lines: list[str], rows: list[dict[str, str]]) -> list[str]:
    """Return everything that is not as it has to be after a run."""
    found = []
    outcomes = [line.split(" - ") for line in lines if " - " in line]
    count = Counter(outcome[1] for outcome in outcomes)
    if sorted(int(outcome[0]) for outcome in outcomes) != list(range(1, len(outcomes) + 1)):
        found.append("the numbers of the captchas have gaps or repeat")
    if f"[SUCC] {count['SUCC']} [FAIL] {count['FAIL']}" not in lines:
        found.append("the tally is not that of the lines")
    if not any(f"[FATAL] {count['FATAL']} " in line for line in lines[-1:]):
        found.append("the count of FATAL is not that of the lines")
    if lines.count("Worker quit.") != 9:
        found.append(f"{lines.count('Worker quit.')} of 9 workers quit in order")
    sent = [row for row in rows if row["event"] == "picture"]
    drawn = {row["sha256"]: row["label"] for row in sent}
    # of a hundred thousand captchas two may well be drawn alike
    times = Counter(row["sha256"] for row in sent)
    told = Counter(outcome[2] for outcome in outcomes if outcome[1] == "SUCC")
    saved: Counter[str] = Counter()
    digests: Counter[str] = Counter()
    for place in ("labelled", "unlabelled"):
        for path in (folder / place).iterdir():
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            digests[digest] += 1
            if digests[digest] > max(times[digest], 1):
                found.append(f"{path} is saved more often than it was sent")
            if digest not in drawn:
                found.append(f"{path} is no picture that was sent whole")
            elif place == "labelled":
                saved[files.label_of(path) or ""] += 1
                if drawn[digest] != files.label_of(path):
                    found.append(f"{path} says {drawn[digest]}")
            decoding.open_grey(data)
    if told != saved:
        found.append(f"SUCC of {told - saved} without a file, files of {saved - told} without SUCC")
    if digests.total() != count["SUCC"] + count["FAIL"]:
        found.append(
            f"{digests.total()} files for {count['SUCC'] + count['FAIL']} decided captchas"
        )
    return found + [f"{path} is left" for path in folder.rglob("*.part")]


def judged(folder: Path, rec_mode: int, rows: list[dict[str, str]]) -> tuple[int, int]:
    """Return how many FAIL the engine reads otherwise than they were drawn, and how many as drawn.

    The latter can only be for a verdict on another picture.
    """
    recognizers.SVM_MODEL = folder / recognizers.SVM_MODEL
    recognizers.RESNET_MODEL = folder / recognizers.RESNET_MODEL
    drawn = {row["sha256"]: row["label"] for row in rows if row["event"] == "picture"}
    pictures = [path.read_bytes() for path in (folder / "unlabelled").iterdir()]
    right = sum(
        text == drawn.get(hashlib.sha256(picture).hexdigest())
        for picture, text in zip(
            pictures, recognizers.predict_batch(pictures, rec_mode), strict=True
        )
    )
    return len(pictures) - right, right


def denied(rows: list[dict[str, str]]) -> int:
    """Return how many answers the page called wrong for an earlier picture."""
    return sum(row["fault"] == "late" and row["verdict"] == "WRONG_CAPTCHA" for row in rows)


def table(stderr: str, rows: list[dict[str, str]]) -> str:
    """Return the table of faults: how often, and what came of them."""
    [told] = re.findall(r"FATAL: (.*)", stderr) or [""]
    fatal = {cause: int(number) for number, cause in re.findall(r"(\d+) x ([^,]+)", told)}
    known = {cause for causes in CAUSES.values() for cause in causes}
    out = ["| fault | GETs hit | answers hit | FATAL | of the others |", "|---|---|---|---|---|"]
    for names, causes in CAUSES.items():
        hit = [row for row in rows if row["fault"] in names]
        answers = sum(row["event"] == "answer" for row in hit)
        lost = sum(fatal.get(cause, 0) for cause in causes)
        rest = "asked again, went on"
        if names == ("slow",):
            rest = "waited for"
        elif names == ("late",):
            rest = f"{denied(rows)} called wrong for another picture; no label harmed"
        elif len(hit) == lost:
            rest = "none"
        out.append(f"| {', '.join(names)} | {len(hit) - answers} | {answers} | {lost} | {rest} |")
    others = [cause for cause in fatal if cause not in known]
    out += [f"| ? | | | {fatal[cause]} | {cause} |" for cause in others]
    requests = sum(row["event"] in ("picture", "answer") for row in rows)
    struck = sum(row["event"] in ("picture", "answer") and bool(row["fault"]) for row in rows)
    out.append(f"\n{struck} of {requests} picture and answer requests hit: {struck / requests:.1%}")
    return "\n".join(out)


def main() -> int:
    """Crawl, check, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--captchas", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=1.0, help="then Ctrl-C")
    parser.add_argument("--rec-mode", type=int, default=2, choices=(0, 1, 2))
    parser.add_argument("--dialect", default="current", choices=("current", "legacy"))
    parser.add_argument("--faults", default=SPEC)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch)
        if any((folder / name).exists() for name in ("labelled", "unlabelled", "audit.csv")):
            parser.error(f"{folder} is not empty: give a new --folder")
        folder.mkdir(parents=True, exist_ok=True)
        lines, stderr, status = crawl(folder, options)
        if not lines:
            print(stderr, file=sys.stderr)
            return 1
        print("\n" + "\n".join(lines[-3:]) + "\n")
        with (folder / "audit.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        print(table(stderr, rows))
        found = wrongs(folder, lines, rows)
        misread, right = judged(folder, options.rec_mode, rows)
        print(f"{misread + right} FAIL: {misread} misread, {right} read as drawn")
        if right > denied(rows):
            found.append(f"{right} FAIL read as drawn, {denied(rows)} verdicts on another picture")
        if status not in (0, 130):
            found.append(f"the crawler ended with status {status}: {stderr}")
    print("\n".join(f"WRONG: {line}" for line in found) or "Nothing lost, nothing mislabelled.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
