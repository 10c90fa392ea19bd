"""The page's pictures since 2022, to the byte: what it would send for these letters.

    >>> picture = exact("aoaiq", (0, 2, 1, 0, 3), baseline=25, gap=10, ink=INKS[0])
    >>> Path("aoaiq.jpg").write_bytes(jpeg(picture))

The page's Java draws 4 or 5 letters a to z at 20 px, each in one of DejaVu Sans' four cuts at
random, in one ink on white. Ten real pictures of 2022 to 2026 come out of these rules with no pixel
and no byte of difference.
"""

import io
import random
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from PIL import Image

from workshop.drawing.letters import Glyph, advances, glyphs

Colour = tuple[int, int, int]  # RGB, 0 to 255
Text = tuple[str, tuple[int, ...], int, int, Colour]  # label, cuts, baseline, gap, ink

WIDTH, HEIGHT = 110, 40
GAP = 10  # pixels between two letters, on top of the advance
BASELINES = (18, 29)  # lowest and highest y of the baseline
WHITE = (255, 255, 255)
INKS = ((220, 34, 11), (23, 170, 27), (23, 67, 172))
JPEG_QUALITY = 75

# JPEG keeps a picture in squares of 16 pixels.
SQUARES = 3  # rows of them
FILLED = (112, 16 * SQUARES)  # pixels that they cover, right of and below the picture too
LOWEST = 28  # baseline whose letters keep out of the last 8 rows: below ink there libjpeg differs


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
    paper = Image.new("L", (WIDTH, HEIGHT), 255)
    _draw(paper, label, cuts, baseline, gap, shapes or glyphs())
    return inked(paper, ink)


def _draw(
    paper: Image.Image,
    label: str,
    cuts: Sequence[int],
    baseline: int,
    gap: int,
    shapes: Mapping[tuple[str, int], Glyph],
) -> None:
    """Draw a text on a grey picture."""
    for letter, cut, x in zip(label, cuts, origins(label, cuts, gap), strict=True):
        coverage, left, top = shapes[letter, cut]
        paper.paste(0, (x + left, baseline + top), coverage)


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


def jpeg(picture: Image.Image, quality: int = JPEG_QUALITY, restart: int = 0) -> bytes:
    """Return a picture's JPEG file as the page writes it.

    restart: rows of squares after which it can be decoded anew; 0: none, as on the page.
    """
    buffer = io.BytesIO()
    how = {"quality": quality, "subsampling": "4:2:0", "restart_marker_rows": restart}
    picture.save(buffer, "JPEG", **how)
    buffer.seek(12)
    buffer.write(b"\x02")  # Java writes JFIF 1.02, Pillow 1.01: nothing else differs
    return buffer.getvalue()


def jpegs(texts: Sequence[Text]) -> list[bytes]:
    """Return the JPEG files of the page's pictures of texts, in half the time of one by one.

    texts: at most 1,364, for a JPEG is no higher.
    """
    files: dict[Text, bytes] = {}
    for ink in INKS:
        together = [text for text in texts if text[-1] == ink and text[2] <= LOWEST]
        if together:
            files |= zip(together, _in_one(together, ink), strict=True)
    return [files.get(text) or jpeg(exact(*text)) for text in texts]


def _in_one(texts: Sequence[Text], ink: Colour) -> list[bytes]:
    """Return the JPEG files of texts in one ink, taken out of one picture of them all.

    They stand below each other, each filled up as libjpeg does it. As the JPEG can be decoded anew
    from each of them, what lies between two restart markers is the data of one as it would be in a
    file of its own.
    """
    paper = Image.new("L", (FILLED[0], FILLED[1] * len(texts)), 255)
    for number, (label, cuts, baseline, gap, _) in enumerate(texts):
        _draw(paper, label, cuts, number * FILLED[1] + baseline, gap, glyphs())
    edge = paper.crop((WIDTH - 1, 0, WIDTH, paper.height))
    for x in range(WIDTH, FILLED[0]):
        paper.paste(edge, (x, 0))
    _, data = _parts(jpeg(inked(paper, ink), restart=SQUARES))
    header, _ = _parts(jpeg(Image.new("RGB", (WIDTH, HEIGHT))))
    return [header + part + b"\xff\xd9" for part in re.split(b"\xff[\xd0-\xd7]", data)]


def _parts(file: bytes) -> tuple[bytes, bytes]:
    """Return the header of a JPEG file and its data, without the mark at its end."""
    start = file.index(b"\xff\xda") + 14
    return file[:start], file[start:-2]


def by_chance(label: str, rng: random.Random) -> Text:
    """Return a text with cuts, baseline and ink by chance, as the page draws it."""
    cuts = tuple(rng.choices(range(4), k=len(label)))
    baseline = rng.randint(*BASELINES)
    return label, cuts, baseline, gap_of(label, cuts), rng.choice(INKS)
