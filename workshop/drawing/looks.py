"""Captchas in other looks: the page's until 2020 ("legacy"), and varied ones around the rules.

The rules of the old page were measured on 2,242 real captchas: like the page's of today, in Lucida
Sans, whose shapes other fonts lend here, with sheared letters as italics.
"""

import random
from functools import cache, lru_cache
from itertools import accumulate
from math import ceil, floor
from typing import NamedTuple

from PIL import Image, ImageDraw

from workshop.drawing.current import GAP, HEIGHT, INKS, JPEG_QUALITY, inked
from workshop.drawing.fonts import DEJAVU, FONTS, TAILED_L, advance, families, font
from workshop.drawing.letters import Glyph

FONT_SIZE = 20.0
WIDTH = {"current": 110, "legacy": 100}
BASELINES = (19, 30)  # lowest and highest y of the baseline
SLANT = 0.17  # italic is a shear of the upright letter

# Advances of Lucida Sans in 1/1000 em. Not free, so other fonts lend the legacy style the shapes.
LUCIDA_ADVANCES = {
    "a": 552, "b": 630, "c": 518, "d": 630, "e": 557, "f": 367, "g": 623, "h": 620, "i": 289,
    "j": 304, "k": 585, "l": 289, "m": 934, "n": 620, "o": 614, "p": 630, "q": 630, "r": 409,
    "s": 510, "t": 374, "u": 620, "v": 572, "w": 840, "x": 613, "y": 568, "z": 573,
}  # fmt: skip
LUCIDA_BOLD = 0.8  # what bold adds to an advance

SUPERSAMPLE = 4  # glyphs are shaped this much larger and averaged down: exact pixel coverage

# What --vary draws a captcha's letters with: size, stretch, slant, sub-pixel shift right and down.
# So few because every one of them is another shape of each letter, in each font.
GEOMETRIES = tuple(
    (size, stretch, slant, shift)
    for size, stretch, shift, slants in (
        (20.0, 1.0, (0.0, 0.0), (SLANT, 0.13)),
        (20.2, 1.0, (0.33, 0.5), (SLANT, 0.21)),
        (19.8, 0.92, (0.66, 0.5), (SLANT, 0.13)),
        (20.5, 1.0, (0.0, 0.0), (SLANT, 0.21)),
        (19.0, 0.92, (0.33, 0.5), (SLANT, 0.21)),
        (21.5, 1.08, (0.0, 0.0), (SLANT, 0.13)),
    )
    for slant in slants
)


class Look(NamedTuple):
    """What one captcha's letters have in common."""

    families: tuple[str, ...]  # each letter takes one of these
    size: float = FONT_SIZE
    stretch: float = 1.0  # of the letters' width
    slant: float = SLANT
    shift: tuple[float, float] = (0.0, 0.0)  # of the letters' origins: right, down
    gap: int = GAP
    room: int = 0  # pixels that a text may run past the right edge before its gaps are dropped
    ink: tuple[int, int, int] = INKS[0]
    quality: int = JPEG_QUALITY
    stroke: float = 1.0  # exponent of the coverage: below 1 heavier strokes, above lighter
    tailed: bool = False  # an l may have a tail


@cache
def _outline(file: str, letter: str) -> tuple[Image.Image, float, tuple[int, int, int, int]]:
    """Return a letter cut out large, its pixels an em, its box (x0, y0, x1, y1) from its origin."""
    # drawn larger still: a hinter's grid is then a sixteenth of a pixel, which shows no more
    finer = 1 if file.endswith(".pcf.gz") else 4
    large = font(file, int(FONT_SIZE) * SUPERSAMPLE * finer)
    x0, y0, x1, y1 = large.getbbox(letter, anchor="ls")
    left, top = floor(x0 / finer) - 1, floor(y0 / finer) - 1  # a blank rim to interpolate
    right, bottom = ceil(x1 / finer) + 1, ceil(y1 / finer) + 1
    picture = Image.new("L", ((right - left) * finer, (bottom - top) * finer))
    origin = (-left * finer, -top * finer)
    ImageDraw.Draw(picture).text(origin, letter, fill=255, font=large, anchor="ls")
    return picture.reduce(finer), large.size / finer, (left, top, right, bottom)


@lru_cache(maxsize=100_000)
def glyph(
    file: str, letter: str, size: float, stretch: float, slant: float, dx: float, dy: float
) -> Glyph:
    """Return a letter at `size` pixels per em, stretched, sheared and moved by (dx, dy) pixels."""
    picture, drawn_at, (x0, y0, x1, y1) = _outline(file, letter)
    scale = drawn_at / size  # outline pixels per picture pixel, down and
    across = scale / stretch
    left = floor(x0 / across - slant * y1 / scale + dx)
    right = ceil(x1 / across - slant * y0 / scale + dx)
    top, bottom = floor(y0 / scale + dy), ceil(y1 / scale + dy)
    # The affine map from the enlarged glyph's pixels back to the outline's.
    step = across / SUPERSAMPLE
    sheared = (left - dx + slant * (top - dy)) * across
    large = picture.transform(
        ((right - left) * SUPERSAMPLE, (bottom - top) * SUPERSAMPLE),
        Image.Transform.AFFINE,
        (step, step * slant, sheared - x0, 0, scale / SUPERSAMPLE, (top - dy) * scale - y0),
        # off the measured size an eighth of a pixel less exact, and twice as fast
        resample=Image.Resampling.BILINEAR if size == FONT_SIZE else Image.Resampling.NEAREST,
    )
    return Glyph(large.reduce(SUPERSAMPLE), left, top)


def look_of(rng: random.Random, style: str, vary: bool, family: str = "any") -> Look:
    """Return how the next captcha looks, by the measured rules or, with `vary`, around them."""
    names = families(style, vary) if family == "any" else (family,)
    if not vary:
        return Look(families=(rng.choice(names),), ink=rng.choice(INKS))
    mixed, geometry = rng.random() < 0.2, rng.choice(GEOMETRIES)
    return Look(
        names if mixed else (rng.choice(names),),
        *geometry,
        gap=rng.choice((0, 0, 0, 6, 8, 9, GAP, GAP, GAP, GAP, GAP, 11, 12, 14, 20)),
        room=rng.choice((0, 0, 1, 3)),
        ink=(rng.randrange(256), rng.randrange(180), rng.randrange(200))
        if rng.random() < 0.3
        else rng.choice(INKS),
        quality=rng.choice((60, 70, 75, 75, 75, 85, 95)),
        stroke=rng.choice((0.7, 0.85, 1, 1, 1, 1.2, 1.5)),
        tailed=rng.random() < 0.1,
    )


def _place(
    label: str, rng: random.Random, style: str, look: Look
) -> list[tuple[tuple[str, str, float, float], int]]:
    """Return for each letter (its font file, itself, its stretch, its slant), its origin's x."""
    letters, widths, bolds = [], [], []
    for letter in label:
        family = look.families[0] if len(look.families) == 1 else rng.choice(look.families)
        if letter == "l" and family in TAILED_L and not look.tailed:
            family = DEJAVU
        names = FONTS[family]
        italic, bold = divmod(rng.randrange(4), 2)
        file, slant = names[bold], look.slant if italic else 0.0
        if style == "current" and italic and len(names) == 4:
            file, slant = names[bold + 2 * italic], 0.0
        # the advance in regular and in bold
        width = [advance(name, letter) * look.size * look.stretch for name in names[:2]]
        stretch = look.stretch
        if style == "legacy":
            lucida = LUCIDA_ADVANCES[letter] / 1000 * look.size
            # a wider font is narrowed: Lucida's letters do not overlap either
            stretch *= round(min(1.0, (lucida + bold * LUCIDA_BOLD) / width[bold]), 2)
            width = [lucida, lucida + LUCIDA_BOLD]
        letters.append((file, letter, stretch, slant))
        widths.append([round(advance) for advance in width])
        bolds.append(bold)
    text_width = sum(width[bold] for width, bold in zip(widths, bolds, strict=True))
    gap = look.gap if text_width + look.gap * (len(label) - 1) <= WIDTH[style] + look.room else 0
    # A letter's advance is taken in the next one's weight. Least squares over 300 real captchas:
    # being bold moves a letter itself by 0.8 px, and does not move the one after it any further.
    steps = [width[after] + gap for width, after in zip(widths, bolds[1:], strict=False)]
    return list(zip(letters, accumulate(steps, initial=0), strict=True))


def draw(label: str, rng: random.Random, style: str, look: Look) -> Image.Image:
    """Return a captcha that says `label` as an RGB picture on white."""
    letters = _place(label, rng, style, look)
    baseline = rng.randint(*BASELINES)
    paper = Image.new("L", (WIDTH[style], HEIGHT), 255)
    for (file, letter, stretch, slant), x in letters:
        coverage, left, top = glyph(file, letter, look.size, stretch, slant, *look.shift)
        paper.paste(0, (x + left, baseline + top), coverage)
    return inked(paper, look.ink, look.stroke)
