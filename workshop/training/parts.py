"""A batch in parts, which the cores compute side by side: each by a thread of its own.

torch's own threads meet at every operator. On a network this small that gains little, and where
other programs take a core away, every operator waits for the thread that is held up. These threads
meet once a step. A batch is cut the same way whatever the number of cores, and what its parts give
is added up in their order: the same seed gives the same weights, to the last bit, on any of them.
"""

import copy
import ctypes
import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar

import torch
from torch import Tensor

import resnet
from workshop.process import cores

PARTS = 4  # of a batch. More than two cores need: so a part that is held up holds up a quarter
SMALLEST = 32  # captchas in a part; in fewer the operators' own overhead outweighs the arithmetic
CROWDED = 0.75  # of the cores' time, below which other programs have the rest
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # of mallopt(3)

Result = TypeVar("Result")


_crowded = False  # other programs had a good part of the cores when parts were last computed


def each(work: Callable[..., Result], *items: Iterable[Any]) -> list[Result]:
    """Return what work gives for each of the items, like map(); on all cores.

    By a thread a core. By a thread a part where other programs compute, too, for a core is shared
    by the thread.
    """
    global _crowded
    asked = os.environ.get("OMP_NUM_THREADS", "")
    most = min(int(asked) if asked.isdecimal() and int(asked) else PARTS, PARTS)
    threads = most if _crowded else min(most, cores())
    began, computed = time.perf_counter(), time.process_time()
    pool = _pool(threads)
    found = list(pool.map(work, *items) if pool else map(work, *items))
    if len(found) % min(threads, cores()) == 0:  # else some core has nothing to do at the end
        full = (time.perf_counter() - began) * min(threads, cores())
        _crowded = time.process_time() - computed < CROWDED * full
    return found


@cache
def _pool(threads: int) -> ThreadPoolExecutor | None:
    """Return so many threads, or none for a single one."""
    torch.set_num_threads(1)  # within an operator
    _keep_memory()
    return ThreadPoolExecutor(threads) if threads > 1 else None


def _keep_memory() -> None:
    """Have glibc keep what is freed: each step asks for the same again, and pages that come anew
    from the system are cleared first.
    """
    with suppress(AttributeError, OSError, TypeError):  # on a Mac, on Windows, where musl is
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(M_TRIM_THRESHOLD, 1 << 30)
        mallopt(M_MMAP_THRESHOLD, 1 << 25)


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
