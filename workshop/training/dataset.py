"""Captchas as tensors for nn_train.py: read from labelled/ or drawn, endlessly if asked to.

Pictures stay grey levels of one byte until a batch is made of them: 32,486 take 143 MB. A stream
holds the few batches that are drawn ahead, however many captchas an epoch has.
"""

import hashlib
import io
import math
import random
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info
from tqdm import tqdm

import resnet
from workshop import decoding, drawing, files, process
from workshop.engines import resnet_onnx
from workshop.messages import UserError, shown
from workshop.training import mixture, ranks, readers

TEST_SHARE = 0.2  # of the pictures, chosen by their names
TESTED = -(2**63) + int(TEST_SHARE * 2**64)  # keys below this are tested with
FEW = 10_000  # below so many pictures the network learns them by heart
STREAM_TEST = 10_000  # captchas drawn for the test set of a stream
DRAWN_AHEAD = 2  # batches by each process that draws
CAPTION = 14  # pixels under a picture of the sheet, for its label

Arrays = tuple[np.ndarray, np.ndarray]  # pictures (N, 40, 110) uint8, targets (N, 5) int64


class Data(NamedTuple):
    """Captchas on the device: pictures (N, 40, 110) uint8 grey, targets (N, 5) int64 classes.

    keys: (N,) int64 on the CPU, what their files' names come to; none where they were drawn.
    """

    pictures: Tensor
    targets: Tensor
    keys: Tensor = torch.empty(0, dtype=torch.int64)


def key_of(name: str, seed: int) -> int:
    """Return what a file's name comes to: 64 bits, signed, as good as drawn by lot."""
    text = f"{seed} {name}".encode(errors="surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big", signed=True)


def read_labelled(folder: Path, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return a folder's captchas in the order of their keys, and these: (N,) int64.

    (N, 40, 110) uint8 and (N, 5) int64. A file that is no captcha is named and skipped. Raises
    UserError where too few are left.
    """
    skipped: list[str] = []
    names: list[str] = []  # a path takes four times the memory
    for path in files.pictures_in(folder):
        if files.label_of(path):
            names.append(path.name)
        else:
            skipped.append(shown(f"skipped: {path} {files.not_labelled(path)}"))
    keys = np.array([key_of(name, seed) for name in names], np.int64)
    order = keys.argsort()
    names = [names[number] for number in order]
    pictures = np.empty((len(names), resnet_onnx.HEIGHT, resnet_onnx.WIDTH), np.uint8)
    targets = np.empty((len(names), resnet.POSITIONS), np.int64)
    with tqdm(total=len(names), desc="reading", unit="file", disable=None) as bar:
        good = readers.read(folder, names, pictures, bar.update)
    count = 0
    for number, name in enumerate(names):
        path = folder / name
        try:
            if not good[number]:  # or there was no time for it
                pictures[number] = resnet_onnx.pad([decoding.open_grey(path)])[0]
            if count < number:
                pictures[count] = pictures[number]
            targets[count] = resnet.to_targets(str(files.label_of(path)))
            order[count] = order[number]
            count += 1
        except decoding.PictureError as error:
            skipped.append(shown(f"skipped: {path} {error}"))
    print(*sorted(skipped), sep="\n", end="\n" if skipped else "", file=sys.stderr)
    if count < 2:
        raise UserError(f"{folder} holds no labelled captchas: {files.HOW_TO_FILL}")
    return pictures[:count], targets[:count], keys[order[:count]]


def draw(count: int, seed: str, to_learn_from: bool, waited_for: bool = False) -> Arrays:
    """Return drawn captchas, (count, 40, 110) uint8 and (count, 5) int64.

    to_learn_from: the mixture that one trains on, else captchas by the rules, both styles in turn.
    waited_for: show a bar on a terminal.
    """
    rng = random.Random(seed)  # noqa: S311 (pictures, not secrets)
    pictures = np.empty((count, resnet_onnx.HEIGHT, resnet_onnx.WIDTH), dtype=np.uint8)
    targets = []
    numbers = range(count)
    bar = tqdm(numbers, desc="drawing", unit="captcha", disable=None) if waited_for else numbers
    for number in bar:
        if to_learn_from:
            classes, grey = mixture.example(rng)
        else:
            style = drawing.STYLES[number % len(drawing.STYLES)]
            classes, jpeg = mixture.by_the_rules(rng, style)
            grey = decoding.open_grey(jpeg)
        pictures[number] = resnet_onnx.pad([grey])
        targets.append(classes)
    return pictures, np.array(targets)


def prepare(settings: Namespace, device: torch.device) -> tuple[Data | None, Data]:
    """Return the train and the test set; a stream has no train set, it is drawn batch by batch.

    A captcha falls on its side by its file's name and the seed alone. So one that comes later moves
    no other, and none that was trained on is ever tested on.
    """
    if settings.stream:
        seed = f"{settings.seed} test"
        drawn = ranks.from_first(lambda: draw(STREAM_TEST, seed, False, waited_for=True))
        return None, on_device(drawn, device)
    pictures, targets, keys = ranks.from_first(
        lambda: read_labelled(settings.labelled, settings.seed)
    )
    if len(targets) < FEW:
        print(
            f"only {len(targets)} captchas: below {FEW} the network tends to learn them by heart "
            "and to fail on others; 20,000 or more are good",
            file=sys.stderr,
        )
    cut = int(np.searchsorted(keys, TESTED))
    cut = min(max(cut, 1), len(keys) - 1)  # of a handful all may fall on one side
    train = on_device((pictures[cut:], targets[cut:]), device)
    test = on_device((pictures[:cut], targets[:cut]), device)
    return train._replace(keys=torch.from_numpy(keys[cut:])), test


def on_device(arrays: Arrays, device: torch.device) -> Data:
    """Return arrays as tensors that lie on the device."""
    pictures, targets = arrays
    return Data(torch.from_numpy(pictures).to(device), torch.from_numpy(targets).to(device))


def show(data: Data) -> bytes:
    """Return the first pictures of a data set, each over its label, as a PNG: eight in a row.

    Raises nearly anything where there is no torchvision, or one that belongs to another torch.
    """
    from torchvision.transforms.v2 import functional
    from torchvision.utils import make_grid

    font = ImageFont.load_default()
    tiles = []
    for picture, targets in zip(data.pictures[:64].cpu(), data.targets[:64].tolist(), strict=True):
        tile = Image.new("L", (resnet_onnx.WIDTH, resnet_onnx.HEIGHT + CAPTION), 255)
        tile.paste(Image.fromarray(picture.numpy()))
        ImageDraw.Draw(tile).text((4, resnet_onnx.HEIGHT), resnet.to_label(targets), 0, font)
        tiles.append(functional.pil_to_tensor(tile))
    buffer = io.BytesIO()
    functional.to_pil_image(make_grid(tiles, nrow=8, pad_value=128)).save(buffer, "PNG")
    return buffer.getvalue()


# ---- a stream ----


class Stream(IterableDataset):
    """The batches of a stream from an epoch on, each drawn by a seed of its own.

    So they are the same, in the same order, however many processes draw them.
    """

    def __init__(self, settings: Namespace, first: int) -> None:
        self.size, self.batch_size = settings.stream, settings.batch_size
        self.seed = settings.seed
        self.epochs = range(first, settings.end_epoch + 1)

    def __iter__(self) -> Iterator[Arrays]:
        """Yield this process's share of the batches."""
        worker = get_worker_info()
        length = math.ceil(self.size / self.batch_size)
        numbers = range(self.epochs.start * length, self.epochs.stop * length)
        for number in numbers[worker.id :: worker.num_workers] if worker else numbers:
            epoch, batch = divmod(number, length)
            count = min(self.batch_size, self.size - batch * self.batch_size)
            yield draw(count, f"{self.seed} {epoch} {batch}", True)


def stream(settings: Namespace, first: int, device: torch.device) -> Iterator[Data]:
    """Yield the batches of a stream, which other processes draw ahead on the other cores."""
    batches: Iterator[Arrays] = iter(())
    if ranks.RANK == 0:
        loader = DataLoader(
            Stream(settings, first),
            batch_size=None,
            collate_fn=as_drawn,
            num_workers=workers(),
            prefetch_factor=DRAWN_AHEAD,
            worker_init_fn=mind_the_parent,
            # a fork of a process that has used OpenMP threads can hang
            multiprocessing_context="spawn",
        )
        # to stop is for this process alone, from the start: an ignored signal is inherited, though
        # not on Windows
        with process.on_stop(signal.SIG_IGN):
            batches = iter(loader)
    length = math.ceil(settings.stream / settings.batch_size)
    for _ in range(length * (settings.end_epoch + 1 - first)):
        yield on_device(ranks.from_first(lambda: next(batches)), device)


def workers() -> int:
    """Return how many processes draw: one for each core that this one may use, but its own."""
    return max(1, min(process.cores() - 1, 16))


def as_drawn(arrays: Any) -> Any:
    """Return a batch as it is: tensors would need memory that containers are given little of."""
    return arrays


def mind_the_parent(_: int) -> None:
    """Leave it to the process that trains to stop, and end where that is killed."""
    process.mind_the_parent()
