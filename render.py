"""Draw captchas like the login page's: labels for free, as many as you like.

    python render.py --count 32486 --out labelled     the ready-made dataset of the workflow
    python render.py --style legacy --seed 7          the page's look until 2020, reproducible
    python render.py --vary --sheet                   a wider world, and sheet.png to look at it

    from render import captcha
    captcha(random.Random(7), "current")              a label and its JPEG file

Writes <out>/<label>_<unique>.jpg. workshop/drawing has the rules. One core draws and writes 4,800
a second, and every core of the machine draws (--jobs).
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import os
import random
import secrets
from argparse import Namespace
from collections.abc import Generator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tqdm import tqdm

from workshop import drawing, files, plots, process
from workshop.drawing import STYLES
from workshop.drawing import captcha as captcha  # for those who import it
from workshop.messages import UserError, counted, shown
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
COUNT = 1000  # captchas to draw
STYLE = "current"  # current: 110x40, since 2022  legacy: 100x40, until 2020  both: half and half
VARY = False  # draw around the measured rules instead of by them (domain randomisation)
FAMILY = "any"  # one font family to draw with, such as "Roboto"; any: those of the style
OUT = Path("labelled")  # folder that gets the pictures
SHEET = False  # also write sheet.png: the first 48 pictures with their labels
SEED = -1  # the same seed gives the same files, byte for byte; -1: another one each time
JOBS = 0  # processes that draw at the same time, which changes no file; 0: one on each core

SHEET_FILE = Path("sheet.png")
CHUNK = 500  # captchas that a process is given to draw at a time
WORTH = 4  # chunks that make it worth to start another process


def numbered(numbers: range, seed: int, settings: Namespace) -> list[tuple[str, bytes, str]]:
    """Return captchas of a run by their numbers: label, JPEG file and that file's name of each.

    Each has a generator of its own, so that it does not matter who draws it.
    """
    rngs = [random.Random(f"{seed} {number}") for number in numbers]  # noqa: S311 (no secrets)
    drawn = [("", b"")] * len(rngs)
    styles = STYLES if settings.style == "both" else (settings.style,)
    for first, style in enumerate(styles):
        every = slice((first - numbers.start) % len(styles), None, len(styles))
        drawn[every] = drawing.captchas(rngs[every], style, settings.vary, settings.family)
    return [
        (label, data, f"{label}_{rng.getrandbits(48):012x}.jpg")
        for (label, data), rng in zip(drawn, rngs, strict=True)
    ]


def draw(numbers: range, seed: int, settings: Namespace) -> int:
    """Write the captchas of these numbers; return how many."""
    for _, data, name in numbered(numbers, seed, settings):
        path = f"{settings.out}/{name}"  # pathlib would take a tenth of the time
        if os.path.exists(path):  # noqa: PTH110
            raise UserError(f"{path} is there already: give another --seed or --out")
        files.write_whole(path, data)
    return len(numbers)


def draw_all(seed: int, settings: Namespace) -> Generator[int, None, None]:
    """Write all captchas, in so many processes as asked for; yield how many more are written."""
    chunks = [
        range(first, min(first + CHUNK, settings.count))
        for first in range(0, settings.count, CHUNK)
    ]
    jobs = max(1, min(settings.jobs or process.cores(), len(chunks) // WORTH))
    work = partial(draw, seed=seed, settings=settings)
    if jobs == 1:
        yield from map(work, chunks)
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, context, initializer=process.mind_the_parent) as pool:
        try:
            yield from pool.map(work, chunks)
        finally:
            # where this is broken off, also while the chunks are handed out, those in work are
            # finished, so that no file is left half-written, and no other is begun
            pool.shutdown(cancel_futures=True)


def main(argv: list[str] | None = None) -> None:
    """Draw COUNT captchas into OUT."""
    settings = settings_parser(
        globals(),
        COUNT=(1, ..., 1000, ..., 10_000_000),
        STYLE=(*STYLES, "both"),
        VARY=False,
        FAMILY=("any", *drawing.FONTS),
        OUT=Path("labelled"),
        SHEET=False,
        SEED=(-1, ..., -1, ..., 2**63),
        JOBS=(0, ..., 0, ..., 1024),
    ).parse_args(argv)
    if settings.family != "any" and not drawing.installed(settings.family):
        raise UserError(
            f"{settings.family} is not on this machine: install it (apt has it as fonts-…)"
        )
    seed = settings.seed if settings.seed >= 0 else secrets.randbits(32)
    files.make_folders(settings.out)
    files.check_targets(SHEET_FILE if settings.sheet else None)
    with (
        tqdm(total=settings.count, unit="captcha", disable=None) as bar,
        closing(draw_all(seed, settings)) as drawn_so_far,
    ):
        for written in drawn_so_far:
            bar.update(written)
    captchas = counted(settings.count, "captcha")
    drawn = f"{captchas} in {settings.out} (style {settings.style}, seed {seed})"
    if settings.sheet:
        first = numbered(range(min(48, settings.count)), seed, settings)
        tiles = [plots.Tile(data, label) for label, data, _ in first]
        files.write_whole(SHEET_FILE, plots.contact_sheet({f"the first of {drawn}": tiles}))
    print(shown(drawn))


if __name__ == "__main__":
    process.run(main)
