"""A checkpoint's file: plain values, and tensors made of the file's own bytes.

torch.load chooses between readers of several formats, and a check by another reader may look at
another part of the file. So one reader checks and reads. It takes no more memory than the file.
"""

import io
import math
import zipfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from workshop import files
from workshop.engines import unpickle

MAX_BYTES = 1 << 26  # of a file; ours are under 4 MB
KINDS = {"torch.FloatStorage": torch.float32, "torch.LongStorage": torch.int64}


def read(path: Path) -> Any:
    """Return what a file of torch.save holds. Raises nearly anything for a file that is none."""
    data = files.read_regular(path, MAX_BYTES)
    try:
        held, contents = unpickle.load_archive(data)
    except zipfile.BadZipFile:
        unpickle.load(io.BytesIO(data))  # which says what it asks for
        raise
    numbers: dict[Any, Tensor] = {}
    made: dict[int, Any] = {}  # by identity, for values may be shared in a thousand places

    def tensor(storage: unpickle.Thing, offset: int, shape: Any, steps: Any, *_: Any) -> Tensor:
        _, kind, key, *_ = storage.arguments
        if (kind, key) not in numbers:
            entry = bytearray(contents(key))
            empty = torch.empty(0, dtype=KINDS[kind])  # of nothing, frombuffer makes nothing
            numbers[kind, key] = torch.frombuffer(entry, dtype=KINDS[kind]) if entry else empty
        if math.prod(shape) > len(numbers[kind, key]):
            raise ValueError("a tensor is larger than what the file holds of it")
        return numbers[kind, key].as_strided(shape, steps, offset)

    def make(value: Any) -> Any:
        if id(value) not in made:
            made[id(value)] = again(value)
        return made[id(value)]

    def again(value: Any) -> Any:
        if isinstance(value, unpickle.Thing) and value.name == unpickle.TENSOR:
            return tensor(*value.arguments)
        if isinstance(value, dict):
            return {key: make(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(map(make, value))
        return value

    return make(held)
