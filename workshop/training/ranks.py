"""Several processes that train one network together, as torchrun starts them.

    torchrun --nproc-per-node 4 nn_train.py     a process a graphics card, or for some of the cores
    torchrun --nnodes 2 --node-rank 0 --master-addr HOST --nproc-per-node 4 nn_train.py
                                                on two machines; on the other one, --node-rank 1

Each process, called by its number a rank, computes its share of every batch; the gradients are
added up over all of them, so that all take the same step. Batch norms take their statistics from
a rank's own share: see average().
Rank 0, on the machine of --node-rank 0, alone reads, draws, prints and saves. A process started
without torchrun is rank 0 of one, and nothing here does anything.
"""

import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, TypeVar

import torch
from torch import Tensor, distributed

from workshop.messages import UserError

Result = TypeVar("Result")


def _told(name: str, default: int) -> int:
    """Return a number of torchrun's; what is no number is somebody else's variable."""
    text = os.environ.get(name, "")
    return int(text) if text.isdecimal() else default


COUNT = _told("WORLD_SIZE", 1)  # torchrun's words: processes on all machines,
RANK = _told("RANK", 0) if COUNT > 1 else 0  # which of them this one is,
LOCAL_COUNT = _told("LOCAL_WORLD_SIZE", 1)  # those on its machine,
LOCAL_RANK = _told("LOCAL_RANK", 0)  # and which of them this one is

stop_asked = False  # Ctrl-C was pressed, and the other ranks have not heard of it yet


def quiet() -> None:
    """Leave it to rank 0 to print; a traceback is shown by whomever it happens to."""
    if RANK:
        sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115 (for good)
        sys.excepthook = lambda *error: traceback.print_exception(*error, file=sys.__stderr__)


@contextmanager
def together(device: torch.device) -> Iterator[None]:
    """Join the other ranks, by NCCL on CUDA, by gloo on the CPU; Ctrl-C then waits for total()."""
    if COUNT == 1:
        yield
        return

    def hear(*_: Any) -> None:
        global stop_asked
        stop_asked = True

    before = signal.signal(signal.SIGINT, hear)
    # torchrun ends all ranks where one dies; rank 0 may take long to draw an epoch's captchas
    backend = "nccl" if device.type == "cuda" else "gloo"
    distributed.init_process_group(backend, timeout=timedelta(days=1))
    try:
        yield
        # one that ends early, with the status of a Ctrl-C, has torchrun end the others at once
        distributed.barrier()
    finally:
        distributed.destroy_process_group()
        signal.signal(signal.SIGINT, before)


def from_first(make: Callable[[], Result]) -> Result:
    """Return on every rank what make() returns on rank 0, or raise what it raises there."""
    if COUNT == 1:
        return make()
    box: list[Any] = [None]
    if RANK == 0:
        heard = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            if stop_asked:
                raise KeyboardInterrupt
            box = [make()]
        except (UserError, OSError, KeyboardInterrupt) as error:
            box = [error]
        signal.signal(signal.SIGINT, heard)
    distributed.broadcast_object_list(box)
    if isinstance(box[0], BaseException):
        raise box[0]
    return box[0]


def add_up(tensors: list[Tensor]) -> None:
    """Replace tensors, gradients of a step, by their sum over the ranks."""
    if COUNT > 1:
        sums = torch.cat([tensor.flatten() for tensor in tensors])
        distributed.all_reduce(sums)
        sizes = [tensor.numel() for tensor in tensors]
        for tensor, added in zip(tensors, sums.split(sizes), strict=True):
            tensor.copy_(added.view_as(tensor))


def total(figures: Tensor) -> Any:
    """Return figures added up over the ranks, as numbers: the one wait for the device.

    Raises KeyboardInterrupt on all ranks where Ctrl-C was pressed on one.
    """
    if COUNT == 1:
        return figures.tolist()
    asked = figures.new_full((1,), stop_asked)
    summed = torch.cat([figures.flatten(), asked])
    distributed.all_reduce(summed)
    if summed[-1]:
        raise KeyboardInterrupt
    return summed[:-1].view_as(figures).tolist()


def average(tensors: Iterable[Tensor]) -> None:
    """Replace tensors by their mean over the ranks: the running statistics of batch norms."""
    if COUNT > 1:
        for tensor in tensors:
            distributed.all_reduce(tensor)
            tensor.copy_(tensor / COUNT)


def collect(table: Tensor, rows: Tensor) -> None:
    """Give all ranks the rows of a table (N, columns) that each of them alone has right."""
    if COUNT > 1:
        shares = torch.zeros_like(table)
        shares[rows] = table[rows]
        distributed.all_reduce(shares)
        table.copy_(shares)
