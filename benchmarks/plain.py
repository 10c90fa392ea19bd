"""The plain loop that training.py measures nn_train.py by: the documented workflow, written out."""

import math
import statistics
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.lr_scheduler import ReduceLROnPlateau
from torch.utils.data import DataLoader, Dataset

import resnet

BATCH = 320


class Step(NamedTuple):
    """A batch of the plain loop: what it took from the first file to the weights."""

    captchas: int
    seconds: float
    loss: float


class Files(Dataset):
    """Captchas as the documented workflow reads them: each decoded when its turn comes."""

    def __init__(self, paths: list[Path]) -> None:
        self.paths = paths

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        path = self.paths[index]
        grey = np.array(Image.open(path).convert("L"))
        paper = torch.from_numpy(grey >= 156).float().unsqueeze(0)
        return paper, torch.tensor(resnet.to_targets(path.name.partition("_")[0]))


class Block(nn.Module):
    """Two 3x3 convolutions beside a shortcut."""

    def __init__(self, before: int, width: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(before, width, 3, stride, padding=1, bias=False)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn1, self.bn2 = nn.BatchNorm2d(width), nn.BatchNorm2d(width)
        self.shortcut = nn.Sequential()
        if before != width:
            conv = nn.Conv2d(before, width, 1, stride, bias=False)
            self.shortcut = nn.Sequential(conv, nn.BatchNorm2d(width))

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, before, H, W) to (N, width, H / stride, W / stride)."""
        out = self.bn2(self.conv2(functional.relu(self.bn1(self.conv1(x)))))
        return functional.relu(out + self.shortcut(x))


class PlainNet(nn.Module):
    """The ResNet-20 of He et al. 2015, section 4.2, with a head for each letter."""

    def __init__(self) -> None:
        super().__init__()
        blocks = [Block(16, 16, 1) for _ in range(3)]
        blocks += [Block(16, 32, 2), Block(32, 32, 1), Block(32, 32, 1)]
        blocks += [Block(32, 64, 2), Block(64, 64, 1), Block(64, 64, 1)]
        stem = nn.Conv2d(1, 16, 3, padding=1, bias=False), nn.BatchNorm2d(16), nn.ReLU()
        self.trunk = nn.Sequential(*stem, *blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.heads = nn.ModuleList(nn.Linear(64, 27) for _ in range(5))

    def forward(self, x: Tensor) -> list[Tensor]:
        """Map (N, 1, H, W) to five logits (N, 27)."""
        x = self.trunk(x)
        return [head(x) for head in self.heads]


def plain_steps(net: PlainNet, train: list[Path]) -> Iterator[Step]:
    """Train without end, a batch a step: Adam, and a plateau of the epochs' losses."""
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    scheduler = ReduceLROnPlateau(optimizer)
    while True:
        losses = []
        began = time.perf_counter()
        for pictures, targets in DataLoader(Files(train), BATCH, shuffle=True):
            net.train()
            heads = net(pictures)
            loss = sum(functional.cross_entropy(heads[n], targets[:, n]) for n in range(5))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            yield Step(len(targets), time.perf_counter() - began, losses[-1])
            began = time.perf_counter()
        scheduler.step(statistics.fmean(losses))


def for_a_while(steps: Iterator[Step], seconds: float) -> list[Step]:
    """Return the steps of some time, two at least."""
    done = [next(steps), next(steps)]
    while sum(step.seconds for step in done) < seconds:
        done.append(next(steps))
    return done


@torch.inference_mode()
def plain_accuracy(net: PlainNet, test: list[Path]) -> float:
    """Return how many captchas are read right, in per cent."""
    net.eval()
    right = 0
    for pictures, targets in DataLoader(Files(test), BATCH):
        answers = torch.stack([logits.argmax(dim=1) for logits in net(pictures)], dim=1)
        right += int((answers == targets).all(dim=1).sum())
    return 100 * right / len(test)


def plain_to_the_mark(train: list[Path], test: list[Path], mark: float, epochs: int) -> float:
    """Train the plain net until its test meets the mark; return the seconds, tests included."""
    net = PlainNet()
    steps = plain_steps(net, train)
    began = time.perf_counter()
    for epoch in range(epochs):
        for _ in islice(steps, math.ceil(len(train) / BATCH)):
            pass
        accuracy, seconds = plain_accuracy(net, test), time.perf_counter() - began
        print(f"plain: epoch {epoch}, {accuracy:.3f} %, {seconds:.0f} s", file=sys.stderr)
        if accuracy >= mark:
            return seconds
    return math.inf
