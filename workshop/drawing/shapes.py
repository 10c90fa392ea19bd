"""A letter of any font, at any size, stretched, sheared or moved by parts of a pixel."""

from functools import cache, lru_cache
from math import ceil, floor

import numpy as np
from PIL import Image, ImageDraw

from workshop.drawing.fonts import DEJAVU, FONTS, font, font_files
from workshop.drawing.letters import Glyph
from workshop.drawing.outlines import Outline, by_version_40, outlines

# Letters are filled this much larger and averaged down. Agg flattens curves at the size it fills.
SUPERSAMPLE = 4
SIZES = (20.0, 20.2, 19.8, 20.5, 19.0, 21.5)  # that looks draw with, pixels an em


@lru_cache(maxsize=100_000)
def glyph(
    file: str,
    letter: str,
    size: float,
    stretch: float = 1.0,
    slant: float = 0.0,
    shift: tuple[float, float] = (0.0, 0.0),
    hinting: str = "none",
) -> Glyph:
    """Return a letter at `size` pixels an em, hinted, then stretched, sheared and moved.

    stretch: of its width. slant: how far a row moves right per row up. shift: pixels right, down.
    hinting: one of outlines.HINTINGS. Bitmap fonts have none; "40" is there for DejaVu at SIZES.
    """
    if file.endswith(".pcf.gz"):
        return _from_bitmap(file, letter, size, stretch, slant, shift)
    vertices, codes = _outline(file, letter, size, hinting)
    # y upwards there, downwards here
    x = vertices[:, 0] * stretch + vertices[:, 1] * slant + shift[0]
    y = shift[1] - vertices[:, 1]
    inked = codes != 79  # the vertex of a CLOSEPOLY is none
    left, top = floor(x[inked].min()), floor(y[inked].min())
    right, bottom = ceil(x[inked].max()), ceil(y[inked].max())
    placed = np.stack((x - left, bottom - y), axis=1) * SUPERSAMPLE
    size_filled = (right - left) * SUPERSAMPLE, (bottom - top) * SUPERSAMPLE
    return Glyph(_filled(placed, codes, *size_filled).reduce(SUPERSAMPLE), left, top)


def _filled(vertices: np.ndarray, codes: np.ndarray, width: int, height: int) -> Image.Image:
    """Return what a path covers of each pixel, mode L. y is upwards from the lower edge."""
    from matplotlib.backends.backend_agg import RendererAgg
    from matplotlib.path import Path
    from matplotlib.transforms import IdentityTransform

    renderer = RendererAgg(width, height, 72)
    context = renderer.new_gc()
    context.set_linewidth(0)
    context.set_snap(False)
    renderer.draw_path(context, Path(vertices, codes), IdentityTransform(), (0, 0, 0))
    return Image.fromarray(np.asarray(renderer.buffer_rgba())[..., 3])


def _outline(file: str, letter: str, size: float, hinting: str) -> Outline:
    """Return a letter's outline as this process's FreeType, or another's, hints it."""
    path = str(font_files()[file])
    if hinting == "40":
        dejavu = tuple(str(font_files()[name]) for name in FONTS[DEJAVU])
        return by_version_40(dejavu, SIZES)[path, size][letter]
    return _outlines(path, size, hinting)[letter]


_outlines = cache(outlines)


def _from_bitmap(
    file: str, letter: str, size: float, stretch: float, slant: float, shift: tuple[float, float]
) -> Glyph:
    """Return a letter of a bitmap font, whose one size is larger, transformed like an outline."""
    picture, drawn_at, (x0, y0, x1, y1) = _bitmap(file, letter)
    dx, dy = shift
    scale = drawn_at / size  # bitmap pixels per picture pixel, down and
    across = scale / stretch
    left = floor(x0 / across - slant * y1 / scale + dx)
    right = ceil(x1 / across - slant * y0 / scale + dx)
    top, bottom = floor(y0 / scale + dy), ceil(y1 / scale + dy)
    # The affine map from the enlarged glyph's pixels back to the bitmap's.
    step = across / SUPERSAMPLE
    sheared = (left - dx + slant * (top - dy)) * across
    large = picture.transform(
        ((right - left) * SUPERSAMPLE, (bottom - top) * SUPERSAMPLE),
        Image.Transform.AFFINE,
        (step, step * slant, sheared - x0, 0, scale / SUPERSAMPLE, (top - dy) * scale - y0),
        resample=Image.Resampling.BILINEAR,
    )
    return Glyph(large.reduce(SUPERSAMPLE), left, top)


@cache
def _bitmap(file: str, letter: str) -> tuple[Image.Image, float, tuple[int, int, int, int]]:
    """Return a letter cut out, its pixels an em, its box (x0, y0, x1, y1) from its origin."""
    strike = font(file, 0)  # a bitmap font has one size
    left, top, right, bottom = (round(edge) for edge in strike.getbbox(letter, anchor="ls"))
    picture = Image.new("L", (right - left + 2, bottom - top + 2))  # a blank rim to interpolate
    ImageDraw.Draw(picture).text((1 - left, 1 - top), letter, 255, font=strike, anchor="ls")
    return picture, strike.size, (left - 1, top - 1, right + 1, bottom + 1)
