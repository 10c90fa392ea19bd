"""What a stream trains on: captchas by the rules and around them, and pictures that are none."""

import io
import random
from collections.abc import Callable

import numpy as np
from PIL import Image

import resnet
from workshop import decoding, drawing
from workshop.drawing import current
from workshop.drawing.nothing import nothing

STEP = 22  # pixels from one letter to the next, on average
IN_COLOUR = 0.2  # share of the pictures whose greys are taken from their colours

Example = tuple[list[int], bytes]  # its five classes as in resnet.to_targets, its JPEG file


def by_the_rules(rng: random.Random, style: str = "any") -> Example:
    """Return a captcha as the page draws it ("current"), or drew it until 2020 ("legacy")."""
    return _example(drawing.captcha(rng, rng.choice(drawing.STYLES) if style == "any" else style))


def tight(rng: random.Random) -> Example:
    """Return a captcha whose letters stand close for want of room; by the rules 1 in 20 is one."""
    while True:
        label, cuts = _text(rng)
        if current.gap_of(label, cuts) == 0:
            return _exact(label, cuts, rng)


def uneven(rng: random.Random) -> Example:
    """Return a captcha whose letters stand far from where they mostly do: wide or narrow ones.

    Where the fourth letter stands at the right edge, or the fifth before it, it is hard to count.
    """
    texts = [_text(rng) for _ in range(16)]
    spaced = [text for text in texts if current.gap_of(*text)] or texts
    return _exact(*max(spaced, key=_unevenness), rng)


def _unevenness(text: tuple[str, list[int]]) -> float:
    """Return by how many pixels at most a letter is off its usual place."""
    places = current.origins(*text, current.GAP)
    return max(abs(place - STEP * number) for number, place in enumerate(places))


def _text(rng: random.Random) -> tuple[str, list[int]]:
    label = drawing.random_label(rng)
    return label, rng.choices(range(4), k=len(label))


def _exact(label: str, cuts: list[int], rng: random.Random) -> Example:
    """Return a text as the page draws it."""
    how = rng.randint(*current.BASELINES), current.gap_of(label, cuts), rng.choice(current.INKS)
    return _example((label, current.jpeg(current.exact(label, cuts, *how))))


def by_another_rasteriser(rng: random.Random) -> Example:
    """Return a captcha of today's page whose letters another program might have drawn."""
    look = drawing.look_of(rng, "current", vary=True, family=drawing.DEJAVU)
    look = look._replace(**rng.choice(tuple(drawing.RASTERISERS.values())))
    label = drawing.random_label(rng)
    picture = drawing.draw(label, rng, "current", look)
    return _example((label, drawing.jpeg(picture, look.quality)))


def varied(rng: random.Random) -> Example:
    """Return a captcha in a look around the rules (domain randomisation)."""
    return _example(drawing.captcha(rng, rng.choice(drawing.STYLES), vary=True))


def none(rng: random.Random) -> Example:
    """Return a picture that is no captcha: nothing is to be said where no letter is certain."""
    letters, jpeg = nothing(rng)
    classes = [ord(letter) - ord("a") for letter in letters]
    return classes + [resnet.NOTHING] * (resnet.POSITIONS - len(letters)), jpeg


def _example(captcha: tuple[str, bytes]) -> Example:
    label, jpeg = captcha
    return resnet.to_targets(label), jpeg


SHARES: dict[Callable[[random.Random], Example], float] = {
    by_the_rules: 0.30, tight: 0.06, uneven: 0.08,
    by_another_rasteriser: 0.20, varied: 0.31, none: 0.05,
}  # fmt: skip


def example(rng: random.Random) -> tuple[list[int], np.ndarray]:
    """Return the next picture to learn from: its five classes, its grey levels (40, W) uint8."""
    (kind,) = rng.choices(tuple(SHARES), tuple(SHARES.values()))
    classes, jpeg = kind(rng)
    if rng.random() < IN_COLOUR:
        # What a browser or a screenshot gives: a JPEG's colours are coarser than its brightness, so
        # that beside coloured letters the greys of its RGB are not those that it was made of.
        return classes, decoding.open_grey(Image.open(io.BytesIO(jpeg)).convert("RGB"))
    return classes, decoding.open_grey(jpeg)
