"""Captchas in other looks: the page's until 2020 ("legacy"), and varied ones around the rules.

The rules of the old page were measured on 2,242 real captchas: like the page's of today, in Lucida
Sans, whose shapes other fonts lend here, with sheared letters as italics.
"""

import random
from itertools import accumulate, pairwise
from math import floor
from typing import NamedTuple

from PIL import Image

from workshop.drawing.current import GAP, HEIGHT, INKS, JPEG_QUALITY, WHITE, Colour, inked
from workshop.drawing.fonts import DEJAVU, FONTS, TAILED_L, advance, families
from workshop.drawing.letters import CUTS, Glyph, glyphs
from workshop.drawing.shapes import SIZES, glyph

FONT_SIZE = 20.0
WIDTH = {"current": 110, "legacy": 100}
BASELINES = {"current": (18, 29), "legacy": (19, 30)}  # lowest and highest y of the baseline
SLANT = 0.17  # italic is a shear of the upright letter

# Advances of Lucida Sans in 1/1000 em. Not free, so other fonts lend the legacy style the shapes.
LUCIDA_ADVANCES = {
    "a": 552, "b": 630, "c": 518, "d": 630, "e": 557, "f": 367, "g": 623, "h": 620, "i": 289,
    "j": 304, "k": 585, "l": 289, "m": 934, "n": 620, "o": 614, "p": 630, "q": 630, "r": 409,
    "s": 510, "t": 374, "u": 620, "v": 572, "w": 840, "x": 613, "y": 568, "z": 573,
}  # fmt: skip
LUCIDA_BOLD = 0.65  # what bold adds to an advance


# What --vary draws with: size, stretch, slant, shift right and down, hinting. So few because
# each is another shape of each letter, in each font.
GEOMETRIES = tuple(
    (size, stretch, slant, shift, hinting)
    for size, stretch, shift, hinting, slants in (
        (20.0, 1.0, (0.0, 0.0), "none", (SLANT, 0.13)),
        (20.0, 1.0, (0.0, 0.0), "35", (SLANT, 0.21)),
        (20.0, 1.0, (0.0, 0.0), "light", (SLANT, 0.13)),
        (20.2, 1.0, (0.33, 0.5), "none", (SLANT, 0.21)),
        (19.8, 0.92, (0.66, 0.5), "none", (SLANT, 0.13)),
        (20.5, 1.0, (0.0, 0.0), "35", (SLANT, 0.21)),
        (19.0, 0.92, (0.33, 0.5), "none", (SLANT, 0.21)),
        (21.5, 1.08, (0.0, 0.0), "none", (SLANT, 0.13)),
    )
    for slant in slants
)

# DejaVu Sans as other programs draw it: today's page may be drawn like that tomorrow.
RASTERISERS: dict[str, dict] = {
    "interpreter 40": {"hinting": "40"},  # FreeType's default, and so Pillow's and browsers'
    "unhinted": {"hinting": "none"},
    "light": {"hinting": "light"},
    "sheared": {"hinting": "35", "sheared": True, "slant": 0.2126},  # FT_GlyphSlot_Oblique's slant
    "sub-pixel": {"hinting": "none", "subpixel": True},
}


class Look(NamedTuple):
    """What one captcha's letters have in common."""

    families: tuple[str, ...]  # each letter takes one of these
    size: float = FONT_SIZE
    stretch: float = 1.0  # of the letters' width
    slant: float = SLANT
    shift: tuple[float, float] = (0.0, 0.0)  # of the letters' origins: right, down
    hinting: str = "none"  # one of outlines.HINTINGS, or "page": DejaVu's letters as the page's
    sheared: bool = False  # italics are sheared uprights even where a font has obliques
    subpixel: bool = False  # letters stand at quarters of a pixel, not at whole ones
    jitter: int = 0  # pixels that each letter may stand off its place, right or left
    gap: int = GAP
    room: int = 0  # pixels that a text may run past the right edge before its gaps are dropped
    baselines: tuple[int, int] | None = None  # lowest and highest y; None: see draw()
    ink: Colour = INKS[0]
    paper: Colour = WHITE
    quality: int = JPEG_QUALITY
    stroke: float = 1.0  # exponent of the coverage: below 1 heavier strokes, above lighter
    tailed: bool = False  # an l may have a tail


def look_of(rng: random.Random, style: str, vary: bool, family: str = "any") -> Look:
    """Return how the next captcha looks, by the measured rules or, with `vary`, around them.

    Half of the varied ones of today's page have its very letters, a quarter the same font by
    another rasteriser, a quarter another font.
    """
    names = families(style, vary) if family == "any" else (family,)
    if not vary:
        return Look(families=(rng.choice(names),), baselines=BASELINES[style], ink=rng.choice(INKS))
    look = Look(
        families=(DEJAVU,),
        jitter=rng.choice((0, 0, 0, 1)),
        gap=rng.choice((0, 0, 0, 6, 8, 9, GAP, GAP, GAP, GAP, GAP, 11, 12, 14, 20)),
        room=rng.choice((0, 0, 1, 3)),
        baselines=rng.choice((None, BASELINES[style])),
        ink=_ink(rng),
        paper=rng.choice((WHITE, WHITE, WHITE, _paper(rng))),
        quality=rng.choice((30, 45, 60, 70, 75, 75, 75, 75, 85, 95)),
        stroke=rng.choice((0.7, 0.85, 1, 1, 1, 1, 1.2, 1.5)),
        tailed=rng.random() < 0.1,
    )
    letters = rng.random()
    if style == "current" and DEJAVU in names and letters < 0.5:
        return look._replace(hinting="page")
    if style == "current" and DEJAVU in names and letters < 0.75:
        rasteriser = RASTERISERS[rng.choice(list(RASTERISERS))]
        return look._replace(size=rng.choice((FONT_SIZE, FONT_SIZE, *SIZES)), **rasteriser)
    mixed = rng.random() < 0.2
    size, stretch, slant, shift, hinting = rng.choice(GEOMETRIES)
    chosen = names if mixed else (rng.choice(names),)
    return look._replace(
        families=chosen, size=size, stretch=stretch, slant=slant, shift=shift, hinting=hinting
    )


def _ink(rng: random.Random) -> Colour:
    """Return one of the page's inks, often a little off, or any that is dark enough to read."""
    kind = rng.random()
    if kind < 0.3:
        return rng.randrange(256), rng.randrange(180), rng.randrange(200)
    red, green, blue = rng.choice(INKS)
    if kind < 0.6:
        return red, green, blue
    strength = rng.uniform(0.9, 1.08)  # of what the ink takes from white
    red, green, blue = (
        max(0, round(255 - (255 - level) * strength)) for level in (red, green, blue)
    )
    return red, green, blue


def _paper(rng: random.Random) -> Colour:
    """Return a paper that is not quite white."""
    grey = rng.randrange(225, 256)
    red, green, blue = (min(255, grey + rng.randrange(-8, 9)) for _ in range(3))
    return red, green, blue


class _Letter(NamedTuple):
    """A letter that is to be drawn."""

    file: str
    letter: str
    stretch: float
    slant: float
    cut: int  # 0 regular  1 bold  2 italic  3 both
    widths: tuple[float, float]  # its advance in regular and in bold, in pixels


def _chosen(letter: str, rng: random.Random, style: str, look: Look) -> _Letter:
    """Return a letter with its font and its cut, by chance."""
    family = look.families[0] if len(look.families) == 1 else rng.choice(look.families)
    if letter == "l" and family in TAILED_L and not look.tailed:
        family = DEJAVU
    names = FONTS[family]
    cut = rng.randrange(4)
    italic, bold = divmod(cut, 2)
    file, slant = names[bold], look.slant if italic else 0.0
    if style == "current" and italic and len(names) == 4 and not look.sheared:
        file, slant = names[cut], 0.0
    widths = [advance(name, letter) * look.size * look.stretch for name in names[:2]]
    stretch = look.stretch
    if style == "legacy":
        lucida = LUCIDA_ADVANCES[letter] / 1000 * look.size
        # a wider font is narrowed: Lucida's letters do not overlap either
        stretch *= round(min(1.0, (lucida + bold * LUCIDA_BOLD) / widths[bold]), 2)
        widths = [lucida, lucida + LUCIDA_BOLD]
    return _Letter(file, letter, stretch, slant, cut, (widths[0], widths[1]))


def _places(letters: list[_Letter], style: str, look: Look) -> list[float]:
    """Return the x of each letter's origin, not rounded."""
    text_width = sum(each.widths[each.cut % 2] for each in letters)
    gap = look.gap if text_width + look.gap * (len(letters) - 1) <= WIDTH[style] + look.room else 0
    # A letter's advance is taken in the next one's weight. Least squares over 300 real captchas:
    # being bold moves a letter itself by 0.8 px, and does not move the one after it any further.
    steps = [each.widths[after.cut % 2] + gap for each, after in pairwise(letters)]
    return list(accumulate(steps, initial=0.0))


def shape_of(each: _Letter, look: Look, x: float) -> tuple[Glyph, int]:
    """Return a letter's coverage and the whole pixel at which its origin stands."""
    if look.hinting == "page":
        return glyphs()[each.letter, CUTS.index(each.file)], round(x)
    dx, dy = look.shift
    if look.subpixel:
        x, part = divmod(floor(x * 4 + 0.5), 4)
        dx += part / 4
    how = (look.size, each.stretch, each.slant, (dx, dy), look.hinting)
    return glyph(each.file, each.letter, *how), round(x)


def draw(label: str, rng: random.Random, style: str, look: Look) -> Image.Image:
    """Return a captcha that says `label` as an RGB picture.

    A look without baselines takes any that cuts off one row of the letters at most.
    """
    letters = [_chosen(letter, rng, style, look) for letter in label]
    shapes = [
        shape_of(each, look, x)
        for each, x in zip(letters, _places(letters, style, look), strict=True)
    ]
    low, high = look.baselines or (
        -min(shape.top for shape, _ in shapes) - 1,
        HEIGHT - max(shape.top + shape.coverage.height for shape, _ in shapes) + 1,
    )
    baseline = rng.randint(low, high)
    paper = Image.new("L", (WIDTH[style], HEIGHT), 255)
    for (coverage, left, top), x in shapes:
        off = rng.randint(-look.jitter, look.jitter) if look.jitter else 0
        paper.paste(0, (x + left + off, baseline + top), coverage)
    return inked(paper, look.ink, look.paper, look.stroke)
