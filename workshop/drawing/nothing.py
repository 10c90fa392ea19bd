"""Pictures that are no captcha, for the network to learn to be unsure of.

Trained on captchas alone, it read `jjjj` in a black picture with a margin of 1.000.
"""

import random
from string import ascii_lowercase, ascii_uppercase, digits

import numpy as np
from PIL import Image, ImageDraw

from workshop.drawing.current import GAP, HEIGHT, INKS, inked, jpeg
from workshop.drawing.fonts import DEJAVU, FONTS, advance, families, font
from workshop.drawing.looks import WIDTH

WIDTHS = tuple(WIDTH.values())


def nothing(rng: random.Random) -> tuple[str, bytes]:
    """Return the letters that a reader of five positions can be sure of, and a JPEG file.

    Most have none; a text of three letters has all, one of six its first four.
    """
    kind = rng.choice((noise, noise, waves, shapes, blank, characters, characters, letters))
    return kind(rng)


def letters(rng: random.Random) -> tuple[str, bytes]:
    """Return a text that is a letter too short or too long."""
    text = "".join(rng.choices(ascii_lowercase, k=rng.choice((3, 6))))
    return text[:4], _written(text, rng)


def characters(rng: random.Random) -> tuple[str, bytes]:
    """Return four or five digits or capitals, written like a captcha."""
    kind = rng.choice((digits, ascii_uppercase, digits + ascii_uppercase))
    return "", _written("".join(rng.choices(kind, k=rng.choice((4, 5)))), rng)


def _written(text: str, rng: random.Random) -> bytes:
    style = rng.choice(tuple(WIDTH))
    names = FONTS[DEJAVU if rng.random() < 0.5 else rng.choice(families(style, vary=True))]
    cuts = [rng.choice(names) for _ in text]
    width = sum(advance(file, letter) * 20 for file, letter in zip(cuts, text, strict=True))
    gap = rng.choice((0, 6, GAP, GAP, GAP, 12))
    if width + gap * (len(text) - 1) > WIDTH[style]:
        gap = 0
    paper = Image.new("L", (WIDTH[style], HEIGHT), 255)
    pen, x, baseline = ImageDraw.Draw(paper), 0.0, rng.randint(16, 31)
    size = rng.choice((19, 20, 20, 20, 21))
    for file, letter in zip(cuts, text, strict=True):
        pen.text((round(x), baseline), letter, fill=0, font=font(file, size), anchor="ls")
        x += advance(file, letter) * size + gap
    ink = rng.choice(INKS) if rng.random() < 0.7 else (rng.randrange(256), rng.randrange(180), 90)
    return jpeg(inked(paper, ink), _quality(rng))


def noise(rng: random.Random) -> tuple[str, bytes]:
    """Return pixels by chance: fine or coarse, grey or black and white, strong or faint."""
    chance = np.random.default_rng(rng.getrandbits(64))
    size, width = rng.choice((1, 1, 2, 4, 8)), rng.choice(WIDTHS)
    levels = chance.random((HEIGHT // size, width // size + 1))
    if rng.random() < 0.3:
        levels = np.where(levels < rng.choice((0.05, 0.2, 0.5, 0.8, 0.95)), 1.0, 0.0)
    elif rng.random() < 0.4:
        levels = chance.normal(rng.random(), rng.choice((0.1, 0.3, 1)), levels.shape)
    return _shaded(np.kron(levels, np.ones((size, size)))[:, :width].clip(0, 1), rng)


def waves(rng: random.Random) -> tuple[str, bytes]:
    """Return a gradient, straight or round, once or over and over."""
    width, angle = rng.choice(WIDTHS), rng.uniform(0, 2 * np.pi)
    y, x = np.mgrid[:HEIGHT, :width] / HEIGHT
    levels = np.cos(angle) * x + np.sin(angle) * y
    if rng.random() < 0.3:
        levels = np.hypot(x - rng.uniform(0, 2), y - rng.random())
    if rng.random() < 0.3:
        levels = np.sin(levels * rng.uniform(3, 40))
    levels -= levels.min()
    return _shaded(levels / levels.max(), rng)


def blank(rng: random.Random) -> tuple[str, bytes]:
    """Return a picture of one grey level, white in half of the cases."""
    level = 255 if rng.random() < 0.5 else rng.choice((0, 250, rng.randrange(256)))
    return _shaded(np.full((HEIGHT, rng.choice(WIDTHS)), level / 255), rng, strong=True)


def shapes(rng: random.Random) -> tuple[str, bytes]:
    """Return lines, boxes and rings, some of them filled."""
    width = rng.choice(WIDTHS)
    picture = Image.new("L", (width, HEIGHT), 255)
    pen = ImageDraw.Draw(picture)
    for _ in range(rng.randint(1, 8)):
        left, right = sorted(rng.choices(range(-10, width + 10), k=2))
        top, bottom = sorted(rng.choices(range(-10, HEIGHT + 10), k=2))
        ink, thick = rng.randrange(200), rng.randint(1, 4)
        if rng.random() < 0.3:
            ends = rng.choice((top, bottom)), rng.choice((top, bottom))
            pen.line((left, ends[0], right, ends[1]), ink, thick)
        else:
            outline = rng.choice((pen.rectangle, pen.ellipse))
            outline((left, top, right, bottom), rng.choice((None, ink)), ink, thick)
    return "", jpeg(picture, _quality(rng))


def _shaded(levels: np.ndarray, rng: random.Random, *, strong: bool = False) -> tuple[str, bytes]:
    """Return levels (H, W) from 0 to 1 as a picture, from black to white or between two greys."""
    dark, light = (0, 255)
    if not strong and rng.random() < 0.6:
        dark, light = rng.randrange(256), rng.randrange(256)
    greys = dark + levels * (light - dark)
    return "", jpeg(Image.fromarray(greys.astype(np.uint8)), _quality(rng))


def _quality(rng: random.Random) -> int:
    return rng.choice((50, 75, 75, 95))
