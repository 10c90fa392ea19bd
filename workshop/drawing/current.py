"""The page's pictures since 2022, to the byte: what it would send for these letters.

    >>> picture = exact("aoaiq", (0, 2, 1, 0, 3), baseline=25, gap=10, ink=INKS[0])
    >>> Path("aoaiq.jpg").write_bytes(jpeg(picture))

The page's Java draws 4 or 5 letters a to z at 20 px, each in one of DejaVu Sans' four cuts at
random, in one ink on white. Ten real pictures of 2022 to 2026 come out of these rules with no pixel
and no byte of difference.
"""

import io
import random
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from PIL import Image

from workshop.drawing.letters import Glyph, advances, glyphs

Colour = tuple[int, int, int]  # RGB, 0 to 255

WIDTH, HEIGHT = 110, 40
GAP = 10  # pixels between two letters, on top of the advance
BASELINES = (18, 29)  # lowest and highest y of the baseline
WHITE = (255, 255, 255)
INKS = ((220, 34, 11), (23, 170, 27), (23, 67, 172))
JPEG_QUALITY = 75


def gap_of(label: str, cuts: Sequence[int]) -> int:
    """Return the pixels between the letters of a text: GAP, or 0 where it would not fit then."""
    text = sum(advances()[cut][letter] for letter, cut in zip(label, cuts, strict=True))
    return GAP if text + GAP * (len(label) - 1) <= WIDTH else 0


def origins(label: str, cuts: Sequence[int], gap: int) -> list[int]:
    """Return the x of each letter's origin, the first at 0.

    A letter's step is its advance in the cut of the letter that comes; the sum is rounded only to
    draw with it.
    """
    x, places = 0.0, [0]
    for letter, cut in zip(label, cuts[1:], strict=False):
        x += advances()[cut][letter] + gap
        places.append(round(x))
    return places


def exact(
    label: str,
    cuts: Sequence[int],
    baseline: int,
    gap: int,
    ink: Colour,
    shapes: Mapping[tuple[str, int], Glyph] | None = None,
) -> Image.Image:
    """Return the page's picture of a text, RGB, 110x40.

    cuts: for each letter 0 regular, 1 bold, 2 oblique or 3 bold oblique. baseline: the y on which
    the letters stand. gap: pixels between letters, GAP or 0 on the page. ink: one of INKS there.
    shapes: other glyphs than the page's.
    """
    shapes = shapes or glyphs()
    paper = Image.new("L", (WIDTH, HEIGHT), 255)
    for letter, cut, x in zip(label, cuts, origins(label, cuts, gap), strict=True):
        coverage, left, top = shapes[letter, cut]
        paper.paste(0, (x + left, baseline + top), coverage)
    return inked(paper, ink)


def inked(
    paper: Image.Image,
    ink: Colour,
    ground: Colour = WHITE,
    stroke: float = 1.0,
) -> Image.Image:
    """Return a grey picture, 0 where ink covers a pixel and 255 where none does, in RGB.

    ground: the paper's colour. stroke: an exponent of the coverage: below 1 heavier strokes.
    """
    paper.putpalette(_palette(ink, ground, stroke))
    return paper.convert("RGB")


@lru_cache
def _palette(ink: Colour, ground: Colour, stroke: float) -> bytes:
    """Return the RGB of every level from all ink, 0, to bare paper, 255."""
    amount = (1 - np.arange(256) / 255)[:, None] ** stroke
    return (np.array(ground) + 0.5 - amount * np.subtract(ground, ink)).astype(np.uint8).tobytes()


def jpeg(picture: Image.Image, quality: int = JPEG_QUALITY) -> bytes:
    """Return a picture's JPEG file as the page writes it."""
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, subsampling="4:2:0")
    buffer.seek(12)
    buffer.write(b"\x02")  # Java writes JFIF 1.02, Pillow 1.01: nothing else differs
    return buffer.getvalue()


def by_chance(label: str, rng: random.Random) -> Image.Image:
    """Return the page's picture of a text, with cuts, baseline and ink by chance."""
    cuts = rng.choices(range(4), k=len(label))
    return exact(label, cuts, rng.randint(*BASELINES), gap_of(label, cuts), rng.choice(INKS))
