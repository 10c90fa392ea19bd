"""How a captcha is read with the support vector machine.

One SVM a letter says by how much a glyph is that letter (above 0) or not (below). Where letters
stand apart, each is the one whose SVM is surest. Where they touch, segment.py proposes cuts, all
pieces between them are judged, and the best way through wins: half a letter, or two at once, is
like nothing that the SVMs know, so their surest answer is a low one.
"""

import math
import threading
from collections.abc import Sequence

import numpy as np

from workshop.cutting import Lattice, best_path, lattice_of
from workshop.engines.svm_file import PIXELS, Model

# What a cut costs for each unit of ink that it crosses, in SVM decision values: where the letters
# stand apart, and where they may be drawn over each other.
CROSSING, CROSSING_TIGHT = 1.0, 0.3
ALONE = 1 << 18  # multiplications up to which OpenBLAS starts no threads
FEWEST, MOST = 4, 5  # letters in a captcha
FITTED = 8  # letters that fit a picture at most, if it is no captcha
# Decision value from which on a glyph is rather a letter than none: the lowest value in a text is
# above it in 99 of 100 real captchas, in 10 of 100 texts of digits, in no text of capitals.
A_LETTER, SHARPNESS = 0.3, 0.05

_reading = threading.Lock()


def ink_of(glyphs: np.ndarray) -> np.ndarray:
    """Return glyphs (P, 20, 20) uint8 as what the SVM sees: (P, 400) float32, 0 paper … 1 ink."""
    return (255 - glyphs.reshape(len(glyphs), PIXELS)).astype(np.float32) / 255


def decide(model: Model, glyphs: np.ndarray) -> np.ndarray:
    """Return by how much each glyph is each letter: (P, L) decision values, mostly -1.5 to 1.5."""
    x = _product(ink_of(glyphs) - model.mean, model.axes)
    # -gamma times the squared distances, in place: there are thousands of support vectors
    power = _product((2 * model.gamma) * x, model.support)
    power -= model.gamma * (x**2).sum(axis=1)[:, None]
    power -= model.gamma * model.squares
    # rounded, a distance may be below 0, and its kernel without end for a model made to be so
    np.minimum(power, 0, out=power)
    return _product(np.exp(power, out=power), model.weights) + model.bias


def _product(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return one @ other in parts so small that OpenBLAS stays in this thread.

    Its threads gain nothing here, and lose much where others want the cores: nine workers of the
    crawler, or a training beside it.
    """
    (rows, inner), columns = one.shape, other.shape[1]
    result = np.empty((rows, columns), np.float32)
    high = max(1, min(rows, ALONE // (inner * min(columns, 64))))
    wide = max(1, ALONE // (inner * high))
    for top in range(0, rows, high):
        for left in range(0, columns, wide):
            part = result[top : top + high, left : left + wide]
            np.matmul(one[top : top + high], other[:, left : left + wide], out=part)
    return result


def read(model: Model, grey: np.ndarray) -> tuple[str, list[float], float]:
    """Return a captcha's text, each letter's probability, and that of its being 4 or 5 letters.

    grey: (H, W) uint8. The text is "" and the probability 0 where there is no text. One thread
    reads at a time: NumPy gives Python's lock away at each step, and then nine took turns for half
    of their time.
    """
    with _reading:
        return _read(model, grey)


def _read(model: Model, grey: np.ndarray) -> tuple[str, list[float], float]:
    lattice = lattice_of(grey)
    if not lattice.pieces:
        return "", [], 0.0
    values = decide(model, lattice.glyphs)
    if len(lattice.pieces) == len(lattice.cuts) - 1 in (FEWEST, MOST):  # there is one way
        fits, chosen, best = 1.0, values.argmax(axis=1), values.max(axis=1)
        shares = np.exp((values - best[:, None]) / model.temperature)
        found = (1 - model.slip) / shares.sum(axis=1)
    else:
        crossed = lattice.cost[[j for _, j in lattice.pieces], None]
        values -= (CROSSING if lattice.spaced else CROSSING_TIGHT) * crossed
        path = best_path(lattice, np.broadcast_to(values.max(axis=1), (MOST, len(values))), FEWEST)
        if not path:
            return "", [], 0.0
        chosen, best = values[path].argmax(axis=1), values[path].max(axis=1)
        found, fits = probabilities(model, lattice, values, chosen)
    # the SVMs tell letters from each other and, by a low value, from what is none
    sure = [
        # a number of its own takes less than an array of five
        share * (0.5 + 0.5 * math.tanh((value - A_LETTER) / (2 * SHARPNESS)))
        for share, value in zip(found.tolist(), best.tolist(), strict=True)
    ]
    return "".join([model.letters[letter] for letter in chosen.tolist()]), sure, fits


def probabilities(
    model: Model, lattice: Lattice, values: np.ndarray, chosen: Sequence[int] | np.ndarray
) -> tuple[np.ndarray, float]:
    """Return the probability of each letter read, over all ways to cut and all letters, and that
    of 4 or 5 letters among all numbers of them.

    values: (P, L), what each piece is worth as each letter. chosen: the letter (a column of
    values) at each position. Forward and backward sums over the lattice, as in a hidden Markov
    model.
    """
    top = values.max()
    shares = np.exp((values - top).astype(np.float64) / model.temperature)
    starts, stops = np.array(lattice.pieces).T
    count = len(lattice.cuts)
    step = np.zeros((count, count))
    step[starts, stops] = shares.sum(axis=1)
    forward, backward = [np.eye(count)[0]], [np.eye(count)[-1]]
    for _ in range(FITTED):
        forward.append(forward[-1] @ step)
        backward.append(step @ backward[-1])

    def ways_of(length: int, less: float = 0.0) -> float:
        """Return the sum over all ways to cut it into so many letters, each worth so much less."""
        # `top` was taken off once for each letter, so that many and few are not yet comparable
        more = (length - len(chosen)) * (float(top) - less) / model.temperature
        return float(forward[length][-1]) * math.exp(min(more, 300.0))

    whole = sum(ways_of(length) for length in range(FEWEST, MOST + 1))
    others = sum(
        ways_of(length, A_LETTER) for length in range(1, FITTED + 1) if not FEWEST <= length <= MOST
    )
    found = []
    for position, letter in enumerate(chosen):
        ways = forward[position][starts] * backward[len(chosen) - position - 1][stops]
        share = (ways * shares[:, letter]).sum() / whole if whole else 0.0
        found.append((1 - model.slip) * share)
    return np.array(found), whole / (whole + others) if whole else 0.0
