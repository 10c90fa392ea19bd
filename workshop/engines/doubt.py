"""How far a reading can be believed, whatever engine it is of, by a look at the picture.

Two things are no captcha's: hardly any ink, or more than a quarter of the picture full of it; and a
text whose letters stand otherwise than the page sets them: 10 pixels apart where they fit in so,
else close together. The second is mostly a text in which an engine has read a letter too few, such
as m for r and n, or five of six.
"""

import numpy as np

PAPER = 225  # grey level from which on a pixel holds no ink to speak of
LEAST, MOST = 0.02, 0.25  # part of the pixels that hold ink; of 8,000 captchas 0.03 to 0.17
STROKE = 200  # grey level below which a column holds part of a letter
WIDTHS = {"c": 11, "f": 8, "i": 6, "j": 6, "l": 6, "m": 19, "r": 8.5, "s": 11, "t": 8, "w": 17}
WIDTH = 12  # pixels of any other letter, its bearings included
BEARINGS = 2  # pixels of a text's width that lie before its first letter and behind its last
# Pixels between the letters. Of 1,000 captchas of the page, which draws 0 or 10, 3 seem to lie here
# and of 300 real ones none, since the widths above are rough; of six letters read as five 9 in 10.
UNUSUAL = (2.0, 6.0)
APART = 10  # pixels that the page puts between letters where all of them fit into the picture then
# Pixels left over, were letters that stand close together put so far apart: at most 3 in the 2,432
# of 30,000 drawn captchas that stand so, at most 1 in the 48 of 305 real ones.
LEFT_OVER = 5


def belief(grey: np.ndarray, text: str) -> float:
    """Return what to multiply a reading's margin with: 0, a half, or 1.

    grey: (H, W) uint8. text: what was read, two letters or more.
    """
    if not LEAST <= np.count_nonzero(grey < PAPER) / grey.size <= MOST:
        return 0.0
    inked = (grey.min(axis=0) < STROKE).tobytes()
    first = inked.find(1)
    if first < 0:
        return 0.0
    width = inked.rfind(1) + 1 - first + BEARINGS
    gaps = len(text) - 1
    gap = (width - sum(WIDTHS.get(letter, WIDTH) for letter in text)) / gaps
    if gap <= UNUSUAL[0]:
        return 0.5 if grey.shape[1] - width - APART * gaps > LEFT_OVER else 1.0
    return 0.5 if gap < UNUSUAL[1] else 1.0
