"""How a captcha of the login page is drawn: exactly, as it was until 2020, or varied.

current  its pictures of today, to the byte     letters  their 104 glyphs
looks    its pictures until 2020, and varied    fonts    what these are drawn with
"""

import random
from collections.abc import Sequence
from string import ascii_lowercase

from workshop.drawing import current
from workshop.drawing.current import HEIGHT, INKS, exact, jpeg
from workshop.drawing.fonts import DEJAVU, FONTS, HELD_OUT, families, installed
from workshop.drawing.looks import RASTERISERS, SLANT, WIDTH, Look, draw, look_of

__all__ = [
    "DEJAVU", "FONTS", "HEIGHT", "HELD_OUT", "INKS", "RASTERISERS", "SLANT", "STYLES", "WIDTH",
    "Look", "captcha", "captchas", "draw", "exact", "families", "installed", "jpeg", "look_of",
    "random_label", "sample",
]  # fmt: skip

STYLES = ("current", "legacy")


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
    if _exact(style, vary, family):
        return label, jpeg(current.exact(*current.by_chance(label, rng)))
    look = look_of(rng, style, vary, family)
    return label, jpeg(draw(label, rng, style, look), look.quality)


def captchas(
    rngs: Sequence[random.Random], style: str = "current", vary: bool = False, family: str = "any"
) -> list[tuple[str, bytes]]:
    """Return the next captcha of each of many streams, as captcha() does, but sooner."""
    if not _exact(style, vary, family):
        return [captcha(rng, style, vary, family) for rng in rngs]
    texts = [current.by_chance(random_label(rng), rng) for rng in rngs]
    return [(text[0], file) for text, file in zip(texts, current.jpegs(texts), strict=True)]


def _exact(style: str, vary: bool, family: str) -> bool:
    """Tell whether captchas of these rules are the page's pictures of today."""
    return style == "current" and not vary and family in ("any", DEJAVU)


def sample(count: int, seed: int) -> list[tuple[str, bytes]]:
    """Return so many captchas, of both styles in turn: their labels and their JPEG files."""
    rng = random.Random(seed)  # noqa: S311 (pictures, no secret)
    return [captcha(rng, STYLES[number % len(STYLES)]) for number in range(count)]
