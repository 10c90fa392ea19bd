"""How a captcha of the login page is drawn, by the measured rules or around them.

The rules were measured on 2,242 real captchas: 4 or 5 letters, each regular, bold, italic or both;
one colour and one baseline a picture; the first letter at x = 0, whole-pixel advances, each in the
weight of the letter after, 10 px between letters, or none at all where the text would not fit.
"""

import io
import random
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import accumulate
from math import ceil, floor
from pathlib import Path
from string import ascii_lowercase
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from workshop import cli

# ---- the measured rules (lengths in pixels) ----
STYLES = ("current", "legacy")
WIDTH = {"current": 110, "legacy": 100}
HEIGHT = 40
FONT_SIZE = 20.0
GAP = 10  # between two letters, on top of the advance
BASELINES = (19, 30)  # lowest and highest y of the baseline
SLANT = 0.17  # italic is a shear of the upright letter
COLOURS = ((224, 46, 24), (35, 176, 39), (36, 79, 180))
JPEG_QUALITY = 75

# Advances of Lucida Sans in 1/1000 em. Not free, so other fonts lend the legacy style the shapes.
LUCIDA_ADVANCES = {
    "a": 552, "b": 630, "c": 518, "d": 630, "e": 557, "f": 367, "g": 623, "h": 620, "i": 289,
    "j": 304, "k": 585, "l": 289, "m": 934, "n": 620, "o": 614, "p": 630, "q": 630, "r": 409,
    "s": 510, "t": 374, "u": 620, "v": 572, "w": 840, "x": 613, "y": 568, "z": 573,
}  # fmt: skip
LUCIDA_BOLD = 0.8  # what bold adds to an advance

# ---- the fonts: family -> regular and bold file, and the obliques where they are files too ----
DEJAVU = "DejaVu Sans"
FONTS = {
    DEJAVU: tuple(f"DejaVuSans{cut}.ttf" for cut in ("", "-Bold", "-Oblique", "-BoldOblique")),
    # the closest to Lucida Sans, closest first (correlation of the glyphs .98 to .97)
    "Lucida Sans": ("LucidaSansRegular.ttf", "LucidaSansDemiBold.ttf"),
    "Go": ("Go-Regular.ttf", "Go-Bold.ttf"),
    "Lucida bitmap": ("luRS24.pcf.gz", "luBS24.pcf.gz"),
    "Clear Sans": ("ClearSans-Regular.ttf", "ClearSans-Bold.ttf"),
    "Oxygen": ("Oxygen-Sans.ttf", "Oxygen-Sans-Bold.ttf"),
    "Noto Sans": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "Liberation Sans": ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    "PT Sans": ("PTS55F.ttf", "PTS75F.ttf"),
    # further away: only --vary draws with these
    "B612": ("B612-Regular.otf", "B612-Bold.otf"),
    "Cabin": ("Cabin-Regular.otf", "Cabin-Bold.otf"),
    "Carlito": ("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
    "DejaVu Sans Condensed": ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
    "FreeSans": ("FreeSans.ttf", "FreeSansBold.ttf"),
    "Karla": ("Karla-Regular.otf", "Karla-Bold.otf"),
    "Lato": ("Lato-Regular.ttf", "Lato-Bold.ttf"),
    "Liberation Sans Narrow": ("LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
    "Loma": ("Loma.ttf", "Loma-Bold.ttf"),
    "Noto Sans Display": ("NotoSansDisplay-Regular.ttf", "NotoSansDisplay-Bold.ttf"),
    "Umpush": ("Umpush.ttf", "Umpush-Bold.ttf"),
    # kept out of every training, to measure what a font never seen costs: only --family draws them
    "Cantarell": ("Cantarell-Regular.otf", "Cantarell-Bold.otf"),
    "Inter": ("Inter-Regular.otf", "Inter-Bold.otf"),
    "Roboto": ("Roboto-Regular.ttf", "Roboto-Bold.ttf"),
}
LEGACY_FAMILIES = tuple(FONTS)[:9]
HELD_OUT = ("Cantarell", "Inter", "Roboto")
BITMAP_SIZE = 34  # of the one strike in a .pcf.gz of 24 points at 100 dpi
TAILED_L = ("B612", "Go", "Karla", "Oxygen", "PT Sans")  # the page's l has none: DejaVu's instead
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


class Glyph(NamedTuple):
    """A letter as drawn: its coverage (mode L), its corner relative to the origin in pixels."""

    coverage: Image.Image
    left: int
    top: int


class Look(NamedTuple):
    """What one captcha's letters have in common."""

    families: tuple[str, ...]  # each letter takes one of these
    size: float = FONT_SIZE
    stretch: float = 1.0  # of the letters' width
    slant: float = SLANT
    shift: tuple[float, float] = (0.0, 0.0)  # of the letters' origins: right, down
    gap: int = GAP
    room: int = 0  # pixels that a text may run past the right edge before its gaps are dropped
    colour: tuple[int, int, int] = COLOURS[0]
    quality: int = JPEG_QUALITY
    stroke: float = 1.0  # exponent of the coverage: below 1 heavier strokes, above lighter
    tailed: bool = False  # an l may have a tail


@lru_cache
def font_files() -> dict[str, Path]:
    """Return the font files of this machine by name; matplotlib's DejaVu is always among them."""
    matplotlib = find_spec("matplotlib")
    if matplotlib is None or matplotlib.origin is None:
        raise cli.UserError("matplotlib carries the font: pip install -r requirements.txt")
    places = (
        "/usr/share /usr/share/X11 /usr/local/share /Library C:/Windows ~/.local/share ~/Library"
    )
    folders = [Path(place, "fonts").expanduser() for place in places.split()] + [
        Path.home() / ".fonts",
        Path(matplotlib.origin).parent / "mpl-data/fonts/ttf",  # last: these win
    ]
    wanted = {name for names in FONTS.values() for name in names}
    found = sorted(path for folder in folders for path in folder.rglob("*") if path.name in wanted)
    return {path.name: path for path in found} | {
        path.name: path for path in folders[-1].glob("DejaVu*.ttf")
    }


@lru_cache
def families(style: str, vary: bool = False) -> tuple[str, ...]:
    """Return the font families of this machine that a style draws with; DejaVu Sans at least."""
    if style == "current" and not vary:
        return (DEJAVU,)
    names = set(FONTS) - set(HELD_OUT) if vary else LEGACY_FAMILIES
    return tuple(name for name in FONTS if name in names and installed(name))


def installed(family: str) -> bool:
    """Tell whether this machine has the files of a font family."""
    return all(file in font_files() for file in FONTS[family])


@cache
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    """Return a font at `size` pixels per em, or at the only size that a bitmap font has."""
    size = BITMAP_SIZE if file.endswith(".pcf.gz") else size
    return ImageFont.truetype(font_files()[file], size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _outline(file: str, letter: str) -> tuple[Image.Image, int, tuple[int, ...]]:
    """Return a letter cut out large, its pixels an em, its box (x0, y0, x1, y1) from its origin."""
    font = _font(file, int(FONT_SIZE) * SUPERSAMPLE)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(letter, anchor="ls"))
    picture = Image.new("L", (right - left + 2, bottom - top + 2))  # a blank rim to interpolate
    ImageDraw.Draw(picture).text((1 - left, 1 - top), letter, fill=255, font=font, anchor="ls")
    return picture, int(font.size), (left - 1, top - 1, right + 1, bottom + 1)


@cache
def _advance(file: str, letter: str) -> float:
    """Return a letter's advance in em."""
    font = _font(file, 2048)  # most fonts' own grid: at another size a hinter rounds
    return font.getlength(letter) / font.size


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
        return Look(families=(rng.choice(names),), colour=rng.choice(COLOURS))
    mixed, geometry = rng.random() < 0.2, rng.choice(GEOMETRIES)
    return Look(
        names if mixed else (rng.choice(names),),
        *geometry,
        gap=rng.choice((0, 0, 0, 6, 8, 9, GAP, GAP, GAP, GAP, GAP, 11, 12, 14, 20)),
        room=rng.choice((0, 0, 1, 3)),
        colour=(rng.randrange(256), rng.randrange(180), rng.randrange(200))
        if rng.random() < 0.3
        else rng.choice(COLOURS),
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
        width = [_advance(name, letter) * look.size * look.stretch for name in names[:2]]
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
    paper.putpalette(_palette(look.colour, look.stroke))
    return paper.convert("RGB")


@lru_cache
def _palette(colour: tuple[int, int, int], stroke: float) -> bytes:
    """Return the RGB of every level from all ink, 0, to white paper, 255."""
    amount = (1 - np.arange(256) / 255)[:, None] ** stroke
    return (255.5 - amount * (255 - np.array(colour))).astype(np.uint8).tobytes()


def random_label(rng: random.Random) -> str:
    """Return 4 or 5 letters a to z, uniform, repeats allowed."""
    return "".join(rng.choices(ascii_lowercase, k=rng.choice((4, 5))))


def captcha(
    rng: random.Random, style: str = "current", vary: bool = False, family: str = "any"
) -> tuple[str, bytes]:
    """Return the next captcha of a stream: its label and its JPEG file.

    style: one of STYLES. family: a key of FONTS that is installed, or "any" of the style's.
    The same state of rng gives the same bytes on the same machine.
    """
    label = random_label(rng)
    look = look_of(rng, style, vary, family)
    buffer = io.BytesIO()
    draw(label, rng, style, look).save(buffer, "JPEG", quality=look.quality, subsampling="4:2:0")
    return label, buffer.getvalue()
