"""A step in two parts, which two cores compute side by side: each by a thread of its own.

torch's own threads meet at every operator. On a network this small that gains little, and where
other programs take a core away, every operator waits for the thread that is held up. These threads
meet once a step. It is cut the same way whatever the number of cores, and what its parts give
is added up in their order: the same seed gives the same weights, to the last bit, on any of them.
"""

import copy
import ctypes
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

import torch
from torch import Tensor

import resnet

PARTS = 2  # of a step. Each costs 7 ms however small it is: on two cores four take a fifth longer
SMALLEST = 32  # captchas in a part; in fewer the operators' own overhead outweighs the arithmetic
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # of mallopt(3)

Result = TypeVar("Result")


@cache
def _pool() -> ThreadPoolExecutor | None:
    """Return the threads, or none where OMP_NUM_THREADS asks for a single one."""
    asked = os.environ.get("OMP_NUM_THREADS", "")
    count = min(int(asked) if asked.isdecimal() and int(asked) else PARTS, PARTS)
    torch.set_num_threads(1)  # within an operator
    _keep_memory()
    return ThreadPoolExecutor(count) if count > 1 else None


def _keep_memory() -> None:
    """Have glibc keep what is freed: each step asks for the same again, and pages that come anew
    from the system are cleared first.
    """
    with suppress(AttributeError, OSError, TypeError):  # on a Mac, on Windows, where musl is
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(M_TRIM_THRESHOLD, 1 << 30)
        mallopt(M_MMAP_THRESHOLD, 1 << 25)


def each(work: Callable[..., Result], *items: Iterable[Any]) -> list[Result]:
    """Return what work gives for each of the items, like map(); by the threads."""
    pool = _pool()
    return list(pool.map(work, *items) if pool else map(work, *items))


def cut(rows: Tensor) -> list[Tensor]:
    """Return rows (N,) in parts: one on a graphics card, and none where there are no rows."""
    count = min(PARTS, max(1, len(rows) // SMALLEST)) if rows.device.type == "cpu" else 1
    return [part for part in rows.tensor_split(count) if len(part)]


def replicas(net: resnet.ResNet20) -> list[resnet.ResNet20]:
    """Return a network and others that compute with its weights, one for each part of a batch.

    Gradients they have of their own, and the running statistics of their batch norms: of these
    only the first one's are kept, which has seen a fair share.
    """
    nets = [net]
    if next(net.parameters()).device.type == "cpu":
        nets += [copy.deepcopy(net) for _ in range(PARTS - 1)]
        for other in nets[1:]:
            for weights, own in zip(other.parameters(), net.parameters(), strict=True):
                weights.data = own.data
    return nets


def add_gradients(nets: list[resnet.ResNet20]) -> list[Tensor]:
    """Return the first network's gradients, to which the others' were added, zeros for none."""
    gradients = []
    for weights in zip(*(net.parameters() for net in nets), strict=True):
        first = weights[0]
        if first.grad is None:
            first.grad = torch.zeros_like(first)
        for other in weights[1:]:
            if other.grad is not None:
                first.grad += other.grad
                other.grad = None
        gradients.append(first.grad)
    return gradients
