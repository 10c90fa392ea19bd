"""Captchas as tensors for nn_train.py: read from labelled/ or drawn, endlessly if asked to.

Pictures stay grey levels of one byte until a batch is made of them: 32,486 take 143 MB.
"""

import io
import random
import signal
import sys
from argparse import Namespace
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor
from tqdm import tqdm

import resnet
from workshop import cli, drawing, files, process
from workshop.engines import resnet_onnx
from workshop.training import mixture, ranks

TRAIN_SHARE = 0.8  # of the pictures; the rest is the test set
FEW = 10_000  # below so many pictures the network learns them by heart
STREAM_TEST = 10_000  # captchas drawn for the test set of a stream
CAPTION = 14  # pixels under a picture of the sheet, for its label


class Data(NamedTuple):
    """Captchas on the device: pictures (N, 40, 110) uint8 grey, targets (N, 5) int64 classes."""

    pictures: Tensor
    targets: Tensor


def read_labelled(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return a folder's captchas, (N, 40, 110) uint8 and (N, 5) int64, in the order of their names.

    A file that is no captcha is named and skipped. Raises UserError where too few are left.
    """
    pictures, targets = [], []
    for path in tqdm(files.pictures_in(folder), desc="reading", unit="file", disable=None):
        label = files.label_of(path)
        try:
            if label is None:
                raise files.PictureError(files.not_labelled(path))
            pictures.append(files.open_grey(path))
            targets.append(resnet.to_targets(label))
        except files.PictureError as error:
            tqdm.write(f"skipped: {path} {error}", file=sys.stderr)
    if len(pictures) < 2:
        raise cli.UserError(f"{folder} holds no labelled captchas: {files.HOW_TO_FILL}")
    return resnet_onnx.pad(pictures), np.array(targets)


def draw(
    count: int, seed: int, to_learn_from: bool, waited_for: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    """Return drawn captchas, (count, 40, 110) uint8 and (count, 5) int64.

    to_learn_from: the mixture that one trains on, else captchas by the rules, both styles in turn.
    waited_for: show a bar on a terminal.
    """
    rng = random.Random(seed)  # noqa: S311 (pictures, not secrets)
    pictures = np.empty((count, resnet_onnx.HEIGHT, resnet_onnx.WIDTH), dtype=np.uint8)
    targets = []
    hidden = None if waited_for else True
    for number in tqdm(range(count), desc="drawing", unit="captcha", disable=hidden):
        if to_learn_from:
            classes, grey = mixture.example(rng)
        else:
            style = drawing.STYLES[number % len(drawing.STYLES)]
            classes, jpeg = mixture.by_the_rules(rng, style)
            grey = files.open_grey(jpeg)
        pictures[number] = resnet_onnx.pad([grey])
        targets.append(classes)
    return pictures, np.array(targets)


def prepare(settings: Namespace, device: torch.device) -> tuple[Data | None, Data]:
    """Return the train and the test set; a stream has no train set, it is drawn epoch by epoch."""
    if settings.stream:
        # an odd seed: those of the epochs are even
        seed = 2 * settings.seed + 1
        drawn = ranks.from_first(lambda: draw(STREAM_TEST, seed, False, waited_for=True))
        return None, on_device(drawn, device)
    pictures, targets = ranks.from_first(lambda: read_labelled(settings.labelled))
    if len(targets) < FEW:
        print(
            f"only {len(targets)} captchas: below {FEW} the network tends to learn them by heart "
            "and to fail on others; 20,000 or more are good",
            file=sys.stderr,
        )
    # by file: the same files and seed give the same two parts
    order = np.random.default_rng(settings.seed).permutation(len(targets))
    cut = min(round(len(order) * TRAIN_SHARE), len(order) - 1)
    train, test = order[:cut], order[cut:]
    return (
        on_device((pictures[train], targets[train]), device),
        on_device((pictures[test], targets[test]), device),
    )


def on_device(arrays: tuple[np.ndarray, np.ndarray], device: torch.device) -> Data:
    """Return arrays as tensors that lie on the device for the whole training."""
    pictures, targets = arrays
    return Data(torch.from_numpy(pictures).to(device), torch.from_numpy(targets).to(device))


def show(data: Data) -> bytes:
    """Return the first pictures of a data set, each over its label, as a PNG: eight in a row.

    Raises nearly anything where there is no torchvision, or one that belongs to another torch.
    """
    from torchvision.transforms.v2 import functional
    from torchvision.utils import make_grid

    font = ImageFont.load_default()
    pictures, targets = data.pictures[:64].cpu(), data.targets[:64].cpu()
    tiles = []
    for picture, row in zip(pictures, targets.tolist(), strict=True):
        tile = Image.new("L", (resnet_onnx.WIDTH, resnet_onnx.HEIGHT + CAPTION), 255)
        tile.paste(Image.fromarray(picture.numpy()))
        ImageDraw.Draw(tile).text((4, resnet_onnx.HEIGHT), resnet.to_label(row), 0, font)
        tiles.append(functional.pil_to_tensor(tile))
    buffer = io.BytesIO()
    functional.to_pil_image(make_grid(tiles, nrow=8, pad_value=128)).save(buffer, "PNG")
    return buffer.getvalue()


def epochs(
    settings: Namespace, first: int, train: Data | None, device: torch.device
) -> Iterator[tuple[int, Data]]:
    """Yield (epoch, its training data) from epoch `first` on."""
    numbers = range(first, settings.end_epoch + 1)
    if train is not None:
        yield from ((epoch, train) for epoch in numbers)
        return
    with closing(draw_ahead(settings, numbers)) as drawn:
        for epoch in numbers:
            yield epoch, on_device(ranks.from_first(drawn.__next__), device)


def draw_ahead(
    settings: Namespace, numbers: range
) -> Generator[tuple[np.ndarray, np.ndarray], None, None]:
    """Yield the captchas of a stream's epochs; a second process draws the next while one trains."""
    # Spawned, for a fork of a process that has used OpenMP threads can hang.
    context = get_context("spawn")
    with ProcessPoolExecutor(1, context, initializer=process.mind_the_parent) as pool:

        def ahead(epoch: int) -> Future:
            seed = 2 * (settings.seed + 1000 * (epoch + 1))
            return pool.submit(draw, settings.stream, seed, True, epoch == numbers[0])

        try:
            # Ctrl-C is for this process alone, from the start: an ignored signal is inherited,
            # though not on Windows
            listening = signal.signal(signal.SIGINT, signal.SIG_IGN)
            coming = ahead(numbers[0])
            signal.signal(signal.SIGINT, listening)
            for epoch in numbers:
                drawn = coming.result()
                if epoch < settings.end_epoch:
                    coming = ahead(epoch + 1)
                yield drawn
        finally:
            for child in active_children():
                child.terminate()  # in the middle of an epoch that nobody will train on
