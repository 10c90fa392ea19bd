"""Measure how well each engine reads a folder of captchas whose letters are known.

    python evaluate.py labelled
    python evaluate.py labelled --engines svm,resnet --misread misread.png
    python evaluate.py labelled --prove                which labels are wrong for certain
    python evaluate.py labelled --reliability reliability.png --json > figures.json

Reads `<label>_<anything>.jpg`, `.png` or `.bmp`; writes the two pictures if asked to. An engine
that lacks something (tesseract, a model) is named with the reason and left out, and so are files
without a label and pictures that cannot be read. `ms each` is the median time of one
`recognizers.predict`, encoded bytes to text, warm, with one thread; `a second` is
`recognizers.read_batch` from files, with the threads that it chooses itself.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import argparse
import json
import statistics
import sys
import time
from collections import Counter, defaultdict
from itertools import chain
from pathlib import Path
from typing import Any

from PIL import Image
from tqdm import tqdm

import recognizers
from workshop import decoding, files, plots, process
from workshop.messages import UserError, counted, shown
from workshop.scoring import Read, aligned, judge, refusing, report, score, verdicts
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
ENGINES = "tesseract,svm,resnet"  # what to run, in this order
TIMED = 200  # captchas read one at a time for `ms each`
BATCH = 1000  # captchas handed to an engine at once for `a second`
REFUSE = 1.0  # percent of the captchas, the least certain: how many wrong ones are left then?

MAX_TILES = 240  # misses of an engine on the contact sheet


def captchas_in(folder: Path) -> tuple[dict[Path, str], dict[str, Any]]:
    """Return the captchas of a folder (file -> letters) and a tally of all that it holds."""
    captchas: dict[Path, str] = {}
    sizes: Counter[str] = Counter()
    unlabelled: list[str] = []
    unreadable: dict[str, str] = {}
    paths = files.pictures_in(folder)
    for path in tqdm(paths, desc="opening", unit="file", leave=False, disable=None):
        truth = files.label_of(path)
        if truth is None:
            unlabelled.append(path.name)
            continue
        try:
            height, width = decoding.open_grey(path).shape
        except decoding.PictureError as error:
            unreadable[path.name] = str(error)
            continue
        sizes[f"{width}x{height}"] += 1
        captchas[path] = truth
    if not captchas:
        raise UserError(
            f"{folder} holds no captcha that can be used (not called <label>_<anything>: "
            f"{len(unlabelled)}, unreadable: {len(unreadable)}): {files.HOW_TO_FILL}"
        )
    left_out = {"without_label": unlabelled, "unreadable": unreadable}
    return captchas, {"captchas": len(captchas), "sizes": dict(sizes), **left_out}


# ---- reading and timing ----


def median_ms(paths: list[Path], mode: int) -> float:
    """Return the median milliseconds from one captcha's encoded bytes to its text."""
    from threadpoolctl import threadpool_limits  # scikit-learn brings it

    spent = []
    with threadpool_limits(1):  # NumPy's, and torch's, which the engine has imported by now
        for data in filter(None, map(contents, paths)):
            start = time.perf_counter()
            recognizers.predict(data, mode)
            spent.append(time.perf_counter() - start)
    return 1000 * statistics.median(spent or [0.0])


def contents(path: Path) -> bytes | None:
    """Return the bytes of a captcha; None where it was moved or damaged meanwhile."""
    try:
        data = files.read_regular(path, decoding.MAX_BYTES)
        decoding.open_grey(data)
    except (OSError, decoding.PictureError):
        return None
    return data


def read_all(captchas: dict[Path, str], engine: str, batch: int) -> tuple[list[Read], float]:
    """Return every captcha that is still there as read, and how many captchas a second that was."""
    reads: list[Read] = []
    spent = 0.0
    paths = list(captchas)
    with tqdm(total=len(paths), desc=engine, unit="captcha", leave=False, disable=None) as bar:
        for first in range(0, len(paths), batch):
            some = paths[first : first + batch]
            bar.update(len(some))
            start = time.perf_counter()
            try:
                answers = recognizers.read_batch(some, recognizers.MODES[engine])
            except decoding.PictureError:
                there = {path: data for path in some if (data := contents(path))}
                some = list(there)
                answers = recognizers.read_batch(list(there.values()), recognizers.MODES[engine])
            spent += time.perf_counter() - start
            reads += [
                Read(path, captchas[path], answer.text, answer.margin)
                for path, answer in zip(some, answers, strict=True)
            ]
    return reads, len(reads) / spent


# ---- pictures ----


def tile(picture: bytes, truth: str, reading: str, margin: float) -> plots.Tile:
    """Return a captcha for a contact sheet, truth and reading letter under letter."""
    pairs = aligned(truth, reading)[:10]
    above, below = ("".join(letters) for letters in zip(*pairs, strict=True))
    return plots.Tile(picture, above, below, f"{margin:.3f}")


def misread_sheet(reads: dict[str, list[Read]]) -> bytes:
    """Return a PNG of what each engine read wrong, the most certain mistakes first."""
    sections = {}
    for engine, read in reads.items():
        misses = sorted((r for r in read if not r.right), key=lambda miss: -miss.margin)
        title = f"{engine}: {len(misses)} of {len(read)} misread"
        if len(misses) > MAX_TILES:
            title += f", the {MAX_TILES} most certain shown"
        opened = ((miss, contents(miss.path)) for miss in misses[:MAX_TILES])
        sections[title] = [tile(data, *miss[1:]) for miss, data in opened if data]
    return plots.contact_sheet(sections)


def reliability_diagram(reads: dict[str, list[Read]]) -> bytes:
    """Return a PNG that shows whether a margin of 0.9 is right nine times in ten."""
    known, saved = {}, {}
    for engine, read in reads.items():
        tenths = defaultdict(list)
        for each in read:
            tenths[min(int(each.margin * 10), 9)].append((each.margin, each.right))
        known[engine] = [
            (statistics.fmean(margins), statistics.fmean(right), len(right))
            for _, some in sorted(tenths.items())
            for margins, right in [zip(*some, strict=True)]
        ]
        saved[engine] = [(step / 4, refusing(read, step / 4)[1]) for step in range(41)]
    return plots.reliability_diagram(known, saved)


# ---- the command ----


def parse(argv: list[str] | None) -> argparse.Namespace:
    """Return the settings of a run; `engines` is a list of names."""
    parser = settings_parser(
        globals(),
        ENGINES="tesseract,svm,resnet",
        TIMED=(1, ..., 200, ..., 100_000),
        BATCH=(1, ..., 1000, ..., 100_000),
        REFUSE=(0.0, ..., 1.0, ..., 50.0),
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="captchas named <label>_…")
    parser.add_argument("--misread", type=Path, metavar="PNG", help="contact sheet of the misses")
    parser.add_argument("--reliability", type=Path, metavar="PNG", help="reliability diagram")
    proving = "judge labels for certain by drawing them again"
    parser.add_argument("--prove", action="store_true", help=proving)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON alone")
    settings = parser.parse_args(argv)
    settings.engines = recognizers.named(settings.engines, parser, least=1)
    files.check_targets(settings.misread, settings.reliability)
    return settings


def main(argv: list[str] | None = None) -> None:
    """Read a folder with each engine and report."""
    settings = parse(argv)
    captchas, tally = captchas_in(settings.folder)
    for name, why in tally["unreadable"].items():
        print(shown(f"skipped: {settings.folder / name} {why}"), file=sys.stderr)
    if unlabelled := tally["without_label"]:
        some = ", ".join(unlabelled[:3]) + (", …" if len(unlabelled) > 3 else "")
        line = f"skipped: {len(unlabelled)} not called <label>_<anything> in lower case: {some}"
        print(shown(line), file=sys.stderr)

    engines: dict[str, dict[str, Any]] = {}
    reads: dict[str, list[Read]] = {}
    for name in settings.engines:
        mode = recognizers.MODES[name]
        for line in recognizers.about(mode):
            print(f"evaluate.py: {line}", file=sys.stderr)
        try:
            recognizers.predict(Image.new("L", decoding.CAPTCHA_SIZES[0], 255), mode)  # loads it
            read, per_second = read_all(captchas, name, settings.batch)
            ms = median_ms(list(captchas)[: settings.timed], mode)
        except UserError as error:
            engines[name] = {"skipped": str(error)}
            continue
        if len(read) < len(captchas):
            gone = counted(len(captchas) - len(read), "captcha")
            print(f"skipped: {gone} moved or changed since the start ({name})", file=sys.stderr)
        if not read:
            engines[name] = {"skipped": "no captcha is there any more"}
            continue
        reads[name] = read
        speeds = {"ms_one_thread": ms, "per_second_batch": per_second}
        engines[name] = score(read, settings.refuse) | speeds
    if not reads:
        reasons = "; ".join(f"{name}: {result['skipped']}" for name, result in engines.items())
        raise UserError(f"no engine could be run: {reasons}")

    figures = {"folder": str(settings.folder), **tally, "engines": engines}
    if settings.prove:
        figures["labels"] = judge(captchas, [*chain(*reads.values())])
    if settings.json:
        print(json.dumps(figures, indent=1))
    else:
        sizes = ", ".join(f"{count} of {size}" for size, count in tally["sizes"].items())
        print(shown(f"{settings.folder}: {counted(len(captchas), 'captcha')} ({sizes})"))
        labels = verdicts(**figures["labels"]) if settings.prove else ()
        for line in (*report(engines, settings.refuse), *labels):
            print(shown(line))
    out = sys.stderr if settings.json else sys.stdout
    pictures = {settings.misread: misread_sheet, settings.reliability: reliability_diagram}
    for path, picture in pictures.items():
        if path:
            files.write_whole(path, picture(reads))
            print(shown(f"written: {path}"), file=out)


if __name__ == "__main__":
    process.run(main)
