"""What each engine reads in grey pictures, in one form."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from workshop import files
from workshop.messages import UserError

if TYPE_CHECKING:  # each engine imports what it needs when it is first used
    import numpy as np

    Greys = list[np.ndarray]  # (H, W) uint8 each, 255 white


class Reading(NamedTuple):
    """What an engine read.

    letters: the probability that each letter is right (tesseract: its own confidence, which is no
    probability). margin: one number for the whole, 0 to 1; the lower, the likelier a mistake.
    """

    text: str
    letters: tuple[float, ...]
    margin: float


def as_reading(text: str, letters: list[float], captcha: float = 1.0) -> Reading:
    """Return a reading; its margin is the product of its letters' numbers, 0 where it is no label.

    captcha: the probability that the picture is one.
    """
    margin = captcha * math.prod(letters) if files.is_label(text) else 0.0
    return Reading(text, tuple(letters), margin)


def by_tesseract(greys: "Greys") -> list[Reading]:
    """Return what tesseract reads."""
    from workshop.engines import tesseract

    return [as_reading(*found) for found in tesseract.read_batch(greys)]


def by_svm(greys: "Greys", *paths: Path) -> list[Reading]:
    """Return what the SVM reads whose file is the first of these that is there."""
    from workshop.engines import models, svm, svm_file

    model = models.loaded(svm_file.load, models.first(*paths))
    return [as_reading(*svm.read(model, grey)) for grey in greys]


def by_resnet(greys: "Greys", *paths: Path) -> list[Reading]:
    """Return what the ResNet reads whose file is the first of these that is there."""
    from workshop.engines import models, resnet_onnx

    path = models.first(*paths)
    probabilities = models.loaded(_load_resnet, path)(resnet_onnx.pad(greys))  # (N, 5, 27)
    sure = probabilities.max(axis=2).tolist()
    readings = [
        # the fifth belongs to the whole also where it says that there is no fifth letter
        Reading(text, tuple(letters[: len(text)]), math.prod(letters))
        for text, letters in zip(resnet_onnx.texts(probabilities), sure, strict=True)
    ]
    if any(math.isnan(each.margin) for each in readings):  # in this picture alone
        raise _no_numbers(path)
    return readings


def _load_resnet(path: Path) -> "Callable[[np.ndarray], np.ndarray]":
    """Return what maps pictures (N, 40, 110) uint8 to probabilities (N, 5, 27)."""
    from workshop.engines import resnet_onnx

    if net := resnet_onnx.load(path):
        return net
    import resnet

    trained = resnet.folded(resnet.load(path)[0])

    def read(greys: "np.ndarray") -> "np.ndarray":
        return resnet.probabilities(trained, resnet.to_input(greys))

    if not resnet_onnx.numbers(read):
        raise _no_numbers(path)
    return read


def _no_numbers(path: Path) -> UserError:
    return UserError(
        f"{path} holds weights that give no numbers: train one with `python nn_train.py`, or move"
        " it away to read with the one in the box"
    )
