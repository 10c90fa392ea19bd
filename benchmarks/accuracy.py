"""How many captchas a model reads right: the page's, and others that it may meet.

    python benchmarks/accuracy.py [--model FILE] [--engine 1] [--real FOLDER …] [--share 0.1]

Draws every set anew, always the same pictures, from seeds that no training draws with, and reads
it in batches. Prints a Markdown table: captchas right, and those read wrong with a margin above
0.99, which nobody would look at again. Of the page's own, only those count that can be read: a text
that runs past the right edge may draw the very picture of another one. --real takes a folder of
labelled captchas of one's own. --share draws that part of each set.
"""

import argparse
import io
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1]))
import recognizers
from workshop import drawing, files
from workshop.drawing import current, looks, proof

ENOUGH = 0.99  # a margin above which nobody doubts a reading
Captcha = tuple[str, "bytes | Path"]  # its label and its picture
Draw = Callable[[random.Random], "Captcha | None"]  # None: such as nobody can read


def exact(rng: random.Random, rows: tuple[int, ...] = tuple(range(18, 30))) -> Captcha | None:
    """Return one of the page's captchas, or None where other texts draw the same picture."""
    label = drawing.random_label(rng)
    cuts = rng.choices(range(4), k=len(label))
    how = rng.choice(rows), current.gap_of(label, cuts), rng.choice(drawing.INKS)
    if proof.rivals(label, cuts, *how):
        return None
    return label, drawing.jpeg(drawing.exact(label, cuts, *how))


def looking(rng: random.Random, **fields: object) -> Captcha:
    """Return a captcha that looks like today's page but for some fields of drawing.Look."""
    label = drawing.random_label(rng)
    look = drawing.Look(
        families=(drawing.DEJAVU,),
        hinting="page",
        baselines=looks.BASELINES["current"],
        ink=rng.choice(drawing.INKS),
    )._replace(**fields)
    return label, drawing.jpeg(drawing.draw(label, rng, "current", look), look.quality)


def shaken(rng: random.Random) -> Captcha:
    """Return a captcha of the page, another JPEG quality, a pixel off, its ink 8 % off."""
    ink = [round(min(255, level * rng.uniform(0.92, 1.08))) for level in rng.choice(drawing.INKS)]
    label, data = looking(rng, ink=tuple(ink), quality=95)
    picture = Image.open(io.BytesIO(data))
    moved = Image.new("RGB", picture.size, "white")
    moved.paste(picture, (rng.randint(-1, 1), rng.randint(-1, 1)))
    return label, drawing.jpeg(moved, rng.randint(30, 95))


def sets() -> dict[str, tuple[int, Draw]]:
    """Return what is drawn: its name -> how many, how."""
    held_out = [family for family in drawing.HELD_OUT if drawing.installed(family)]
    missing = [family for family in drawing.HELD_OUT if family not in held_out]
    if missing:
        print("not on this machine:", ", ".join(missing), file=sys.stderr)
    return {
        "current, exact": (100_000, exact),
        "legacy": (20_000, partial(drawing.captcha, style="legacy")),
        **{
            f"DejaVu Sans, {name}": (5000, partial(looking, **fields))
            for name, fields in drawing.RASTERISERS.items()
        },
        "exact, baselines 14 to 17 and 30 to 34": (
            5000,
            partial(exact, rows=(14, 15, 16, 17, 30, 31, 32, 33, 34)),
        ),
        **{
            f"a font kept out, {family}": (3000, partial(drawing.captcha, family=family))
            for family in held_out
        },
        "JPEG quality 30 to 95, ±1 pixel, ±8 % ink": (5000, shaken),
        "varied, current": (5000, partial(drawing.captcha, vary=True)),
        "varied, legacy": (5000, partial(drawing.captcha, style="legacy", vary=True)),
    }


def drawn(name: str, count: int, draw: Draw) -> Iterator[Captcha | None]:
    """Yield a set's captchas."""
    rng = random.Random(f"accuracy: {name}")
    for _ in range(count):
        yield draw(rng)


def labelled(folder: Path) -> Iterator[Captcha]:
    """Yield the captchas of a folder whose names have labels."""
    for path in files.pictures_in(folder):
        label = files.label_of(path)
        if label:
            yield label, path


def row(name: str, captchas: Iterator[Captcha | None], engine: int) -> None:
    """Read a set, print its row on stdout and its misses on stderr."""
    began, total, unreadable, certain, wrong = time.monotonic(), 0, 0, 0, []
    while batch := list(islice(captchas, 1024)):
        readable = [captcha for captcha in batch if captcha]
        readings = recognizers.read_batch([picture for _, picture in readable], engine)
        total, unreadable = total + len(readable), unreadable + len(batch) - len(readable)
        for (label, _), reading in zip(readable, readings, strict=True):
            if reading.text != label:
                wrong.append(f"{label}>{reading.text}:{reading.margin:.3f}")
                certain += reading.margin > ENOUGH
    right = total - len(wrong)
    share = f"{100 * right / total:.3f}" if total else ""
    print(f"| {name} | {unreadable} | {right} of {total} | {share} | {certain} |", flush=True)
    print(f"{name}: {time.monotonic() - began:.0f} s", *wrong[:50], file=sys.stderr)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, help="a checkpoint; else what recognizers.py takes")
    parser.add_argument("--engine", type=int, default=recognizers.RESNET, choices=(0, 1, 2))
    parser.add_argument("--real", type=Path, nargs="*", default=[], metavar="FOLDER")
    parser.add_argument("--share", type=float, default=1.0, help="of each set's captchas")
    parser.add_argument("--only", default="", help="sets whose name contains this")
    options = parser.parse_args()
    if options.model:
        recognizers.RESNET_MODEL = recognizers.SVM_MODEL = options.model
    print("| captchas | that nobody can read | right | % | wrong above a margin of 0.99 |")
    print("| --- | --- | --- | --- | --- |")
    for folder in options.real:
        row(f"real, {folder.name}", labelled(folder), options.engine)
    for name, (count, draw) in sets().items():
        if options.only in name:
            row(name, drawn(name, round(count * options.share), draw), options.engine)


if __name__ == "__main__":
    main()
