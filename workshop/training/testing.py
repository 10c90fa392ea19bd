"""The test of a network: how much of what it has not seen it reads, and how sure it may be."""

from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

import resnet
from workshop.training import dataset, parts, ranks

TEST_BATCH = 250  # captchas read at once


@torch.inference_mode()  # which is the calling thread's alone
def read(net: resnet.ResNet20, pictures: Tensor) -> Tensor:
    """Return the logits (N, 5, 27) of pictures (N, 40, 110) uint8."""
    return net(resnet.to_input(pictures))


@torch.inference_mode()
def test_accuracy(net: resnet.ResNet20, data: dataset.Data) -> tuple[float, float]:
    """Return how many of the captchas, and of their five positions, are right, in per cent.

    On the way the network's temperature is set so that its probabilities are right on these
    captchas: that at which what they say is the least surprising (temperature scaling, Guo et al.
    2017, "On Calibration of Modern Neural Networks", arXiv:1706.04599).
    """
    net.eval()
    net.temperature.fill_(1)
    pictures = data.pictures[ranks.RANK :: ranks.COUNT].split(TEST_BATCH)
    logits = torch.cat(parts.each(partial(read, resnet.folded(net)), pictures))
    targets = data.targets[ranks.RANK :: ranks.COUNT]
    right = logits.argmax(dim=2) == targets
    # one to four: a test with hardly a mistake in it would ask for less, and make it too sure
    temperatures = torch.logspace(0, 2, 21, 2)
    surprises = [
        functional.cross_entropy(
            (logits / temperature).flatten(0, 1), targets.flatten(), reduction="sum"
        )
        for temperature in temperatures
    ]
    # counted, for a float32 mean prints 80.000001
    figures = torch.stack([right.all(dim=1).sum(), right.sum(), *surprises])
    sentences, letters, *surprises = ranks.total(figures)
    net.temperature.fill_(temperatures[surprises.index(min(surprises))])
    return 100 * sentences / len(data.targets), 100 * letters / data.targets.numel()
