"""What the tests of render.py share: captchas and letters drawn on demand."""

import io
import random

import numpy as np
from PIL import Image

from workshop import drawing

SIZE = {"current": (110, 40), "legacy": (100, 40)}


def drawn(count, style="current", seed=0, **how):
    """Return labels and JPEG files of a stream."""
    rng = random.Random(seed)
    return [drawing.captcha(rng, style, **how) for _ in range(count)]


def opened(source):
    """Return the bytes or the file of a picture as a picture."""
    return Image.open(io.BytesIO(source if isinstance(source, bytes) else source.read_bytes()))


class Scripted:
    """In place of a random.Random: the wanted style of each letter and the wanted baseline."""

    def __init__(self, kinds, baseline):
        self.kinds, self.baseline = list(kinds), baseline

    def randrange(self, _):
        """Return the next letter's style: 0 regular, 1 bold, 2 italic, 3 both."""
        return self.kinds.pop(0)

    def randint(self, *_):
        """Return the baseline."""
        return self.baseline

    def choice(self, options):
        """Return the first of whatever else there is to choose."""
        return options[0]


def ink(label, kinds=(0, 0, 0, 0, 0), baseline=24, style="current", **look):
    """Return a drawing of letters as (40, W) float, 0 paper … 255 ink (the letters are black)."""
    look = drawing.Look(**{"families": (drawing.DEJAVU,), "ink": (0, 0, 0)} | look)
    return 255.0 - np.asarray(drawing.draw(label, Scripted(kinds, baseline), style, look))[:, :, 0]


def columns(picture):
    """Return the first and the last column with ink."""
    inked = np.flatnonzero(picture.max(axis=0) > 0)
    return inked[0], inked[-1]
