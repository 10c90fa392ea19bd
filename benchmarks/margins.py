"""How sure is each engine of what is no captcha, and what does that cost on real ones?

    python benchmarks/margins.py [--count 10000] [--engines 2 1] [--real FOLDER] [--svm FILE]

Draws `count` pictures that are no captcha, of each kind in turn (noise, gradients, empty paper, and
digits, capitals, three and six letters drawn as the page draws), and as many captchas as one kind
has. Prints a Markdown table for each engine: how many of a kind have a margin above 0.9 and above
0.5, and of captchas how many are right, how many are so sure, and how many wrong ones. An engine is
to be that sure of at most 1 % of what is no captcha: else the exit status is 1. Reads
pretrained/ckpt.pth, and trains an SVM on 2,500 captchas unless --svm names one.
"""

import argparse
import contextlib
import io
import random
import string
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import numpy as np
from bench import machine
from PIL import Image

import evaluate
import recognizers
import segment
import svm_train
from workshop import cutting, decoding, drawing
from workshop.drawing import current, fonts

SURE = 0.9  # margin above which nobody looks again
MOST = 0.01  # of what is no captcha may have that
Draw = Callable[[random.Random], np.ndarray]


# ---- what is no captcha ----


def text(letters: str, lengths: tuple[int, ...]) -> Draw:
    """Return what draws a text of such letters as the page would."""
    from PIL import ImageDraw  # not before the package has told FreeType how to hint

    def draw(rng: random.Random) -> np.ndarray:
        label = rng.choices(letters, k=rng.choice(lengths))
        cuts = [fonts.font(rng.choice(fonts.FONTS[fonts.DEJAVU]), 20) for _ in label]
        widths = [cut.getlength(letter) for cut, letter in zip(cuts, label, strict=True)]
        gap = current.GAP * (sum(widths) + current.GAP * (len(label) - 1) <= current.WIDTH)
        paper = Image.new("RGB", (rng.choice((110, 100)), current.HEIGHT), "white")
        pen, x = ImageDraw.Draw(paper), 0.0
        baseline, ink = rng.randint(*current.BASELINES), rng.choice(current.INKS)
        for cut, letter, width in zip(cuts, label, widths, strict=True):
            pen.text((round(x), baseline), letter, ink, cut, anchor="ls")
            x += width + gap
        return decoding.open_grey(current.jpeg(paper))

    return draw


def shape(rng: random.Random) -> tuple[int, int]:
    """Return the rows and columns of either captcha."""
    return 40, rng.choice((110, 100))


def noise(rng: random.Random) -> np.ndarray:
    """Return noise: of all levels, around a grey, specks on paper, coarse, or stripes."""
    numbers = np.random.default_rng(rng.getrandbits(32))
    size, kind = shape(rng), rng.randrange(5)
    if kind == 0:
        return numbers.integers(0, 256, size, dtype=np.uint8)
    if kind == 1:
        levels = numbers.normal(rng.uniform(40, 255), rng.uniform(3, 90), size)
        return levels.clip(0, 255).astype(np.uint8)
    if kind == 2:
        specks = numbers.random(size) < rng.uniform(0.002, 0.4)
        return np.where(specks, rng.randrange(130), 255).astype(np.uint8)
    if kind == 3:
        coarse = rng.choice((2, 3, 4, 6, 8, 12))
        small = numbers.integers(0, 256, (40 // coarse + 1, 110 // coarse + 1), dtype=np.uint8)
        return np.asarray(Image.fromarray(small).resize(size[::-1], Image.Resampling.BICUBIC))
    axis = rng.randrange(2)
    line = numbers.integers(0, 256, size[1 - axis], dtype=np.uint8)
    return np.broadcast_to(line if axis == 0 else line[:, None], size).copy()


def gradient(rng: random.Random) -> np.ndarray:
    """Return a change from one grey to another: across, or from a point outwards."""
    y, x = np.mgrid[: shape(rng)[0], : shape(rng)[1]]
    angle = rng.uniform(0, 2 * np.pi)
    way = np.cos(angle) * x + np.sin(angle) * y
    if rng.random() < 0.3:
        way = np.hypot(x - rng.uniform(0, 110), y - rng.uniform(0, 40))
    way = (way - way.min()) / np.ptp(way)
    first, last = rng.randrange(256), rng.randrange(256)
    return (first + (last - first) * way).round().astype(np.uint8)


def empty(rng: random.Random) -> np.ndarray:
    """Return paper of one grey, or black."""
    return np.full(shape(rng), rng.choice((0, 255, rng.randrange(256))), np.uint8)


KINDS: dict[str, Draw] = {
    "noise": noise,
    "gradients": gradient,
    "empty paper": empty,
    "digits": text(string.digits, (4, 5)),
    "capitals": text(string.ascii_uppercase, (4, 5)),
    "three letters": text(string.ascii_lowercase, (3,)),
    "six letters": text(string.ascii_lowercase, (6,)),
}


# ---- measuring ----


def captchas(style: str) -> Callable[[random.Random, int], list[tuple[str, np.ndarray]]]:
    """Return what draws so many captchas of a style: letters and picture."""

    def draw(rng: random.Random, count: int) -> list[tuple[str, np.ndarray]]:
        drawn = (drawing.captcha(rng, style) for _ in range(count))
        return [(label, decoding.open_grey(data)) for label, data in drawn]

    return draw


def real(folder: Path) -> list[tuple[str, np.ndarray]]:
    """Return the labelled captchas of a folder."""
    with contextlib.redirect_stderr(io.StringIO()):
        found, _ = evaluate.captchas_in(folder)
    return [(label, decoding.open_grey(path)) for path, label in found.items()]


def read(greys: list[np.ndarray], mode: int) -> list[recognizers.Reading]:
    """Return the readings of pictures."""
    return recognizers.read_batch([Image.fromarray(grey) for grey in greys], mode)


def trained(folder: Path) -> Path:
    """Return a model.pickle that learned from 2,500 captchas."""
    rng = random.Random(21)
    (folder / "segmented").mkdir()
    for number in range(2500):
        label, data = drawing.captcha(rng, drawing.STYLES[number % 2])
        glyphs = cutting.cut(decoding.open_grey(data), label)
        segment.save(glyphs, Path(f"{label}_{number}.jpg"), folder / "segmented")
    flags = ("--segmented", "segmented"), ("--model", "model.pickle"), ("--picture", "picture.png")
    with patch("builtins.print"), contextlib.redirect_stderr(io.StringIO()):
        svm_train.main([word for flag, name in flags for word in (flag, str(folder / name))])
    return folder / "model.pickle"


def share(margins: np.ndarray, limit: float) -> str:
    """Return how many margins are above a limit, in per cent."""
    return f"{100 * (margins > limit).mean():.2f} %"


def measure(mode: int, each: int, folder: Path | None) -> float:
    """Print an engine's table; return the share of what is no captcha that it is sure of."""
    name = list(recognizers.MODES)[mode]
    print(f"\n| {name}: no captcha | pictures | margin > {SURE} | > 0.5 | largest |")
    print("|---|---|---|---|---|")
    margins = {}
    for kind, draw in KINDS.items():
        rng = random.Random(kind)
        margins[kind] = np.array([r.margin for r in read([draw(rng) for _ in range(each)], mode)])
        some = margins[kind]
        print(f"| {kind} | {each} | {share(some, SURE)} | {share(some, 0.5)} | {some.max():.3f} |")
    together = np.concatenate(list(margins.values()))
    print(
        f"| all | {len(together)} | {share(together, SURE)} | {share(together, 0.5)} | |",
        flush=True,
    )

    columns = f"pictures | right | right, margin > {SURE} | > 0.5 | wrong, > {SURE}"
    print(f"\n| {name}: captchas | {columns} |")
    print("|---|---|---|---|---|---|")
    sets = {style: captchas(style)(random.Random(style), each) for style in drawing.STYLES}
    sets |= (
        {f"real, {part.name}": real(part) for part in sorted(folder.iterdir())} if folder else {}
    )
    for kind, drawn in sets.items():
        readings = read([grey for _, grey in drawn], mode)
        right = np.array([r.text == label for r, (label, _) in zip(readings, drawn, strict=True)])
        some = np.array([r.margin for r in readings])
        wrong = int((some[~right] > SURE).sum())
        sure = f"{share(some[right], SURE)} | {share(some[right], 0.5)}"
        print(
            f"| {kind} | {len(drawn)} | {100 * right.mean():.2f} % | {sure} | {wrong} |", flush=True
        )
    return float((together > SURE).mean())


def main() -> None:
    """Measure each engine."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000, help="pictures that are no captcha")
    parser.add_argument("--engines", type=int, nargs="+", default=[2, 1, 0])
    parser.add_argument("--real", type=Path, help="folder with folders of labelled real captchas")
    parser.add_argument("--svm", type=Path, help="a model.pickle, instead of training one")
    options = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        recognizers.RESNET_MODEL = recognizers.PRETRAINED
        if recognizers.SVM in options.engines:
            recognizers.SVM_MODEL = options.svm or trained(Path(folder))
        found = [
            measure(mode, -(-options.count // len(KINDS)), options.real) for mode in options.engines
        ]
    if max(found) > MOST:
        sys.exit(f"an engine is sure of {100 * max(found):.2f} % of what is no captcha")


if __name__ == "__main__":
    main()
