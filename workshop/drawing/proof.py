"""What a picture of today's page proves about its text, now that its drawing is known."""

import io
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

import numpy as np
from PIL import Image

from workshop.drawing.current import INKS, WIDTH, Colour, exact, gap_of, jpeg, origins
from workshop.drawing.letters import advances, glyphs

# Levels that a decoded pixel may be off: JPEG decoders round differently, and one glyph, the
# regular y, is drawn up to 3 levels apart by different versions of FreeType.
TOLERANCE = 4


def decoded(data: bytes) -> np.ndarray:
    """Return a picture's pixels (H, W, 3) as int16."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(np.int16)


def rivals(
    label: str,
    cuts: Sequence[int],
    baseline: int,
    gap: int,
    ink: Colour = INKS[0],
    cautious: bool = False,
) -> list[str]:
    """Return the other texts that the page draws as this picture too, but for TOLERANCE levels.

    Only a text that runs past the right edge has any: what is left of its last letter may be a part
    of another, or nothing may be left of it. cautious: also such as keep their gaps only if the
    page measures a text otherwise than in its letters' own cuts, which is not known.
    """
    if not _past_the_edge(label, cuts, gap):
        return []
    drawn = exact(label, cuts, baseline, gap, ink)
    plain, page = np.asarray(drawn).astype(np.int16), decoded(jpeg(drawn))
    found = set()
    for text, those in _with_other_endings(label, cuts):
        other = exact(text, those, baseline, gap, ink)
        if (
            text not in found
            and (_may_have(text, gap) if cautious else gap_of(text, those) == gap)
            # JPEG moves no pixel this far, and comparing before it is sooner
            and np.abs(np.asarray(other) - plain).max() < 64
            and np.abs(decoded(jpeg(other)) - page).max() <= TOLERANCE
        ):
            found.add(text)
    return sorted(found)


def _may_have(text: str, gap: int) -> bool:
    """Tell whether the page could draw a text with this gap, in whichever cuts it measures it."""
    least = sum(min(widths[letter] for widths in advances()) for letter in text)
    return gap == 0 or least + gap * (len(text) - 1) <= WIDTH


def _past_the_edge(label: str, cuts: Sequence[int], gap: int) -> bool:
    """Tell whether a text's last letter is cut, or a letter after it could stand unseen."""
    x = origins(label, cuts, gap)[-1]
    glyph = glyphs()[label[-1], cuts[-1]]
    unseen = len(label) == 4 and origins(label + "m", [*cuts, 1], gap)[-1] >= WIDTH - 2
    return x + glyph.left + glyph.coverage.width > WIDTH or unseen


def _with_other_endings(label: str, cuts: Sequence[int]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the texts that differ in the last letter, lack the fifth or have one more."""
    start = tuple(cuts[:-1])
    for cut in range(4):
        for letter in ascii_lowercase:
            if letter != label[-1]:
                yield label[:-1] + letter, (*start, cut)
            if len(label) == 4:
                yield label + letter, (*cuts, cut)
    if len(label) == 5:
        yield label[:-1], start
