"""What a checkpoint's file holds: plain values, and tensors of its own bytes.

torch.load chooses between readers of several formats, and where another reader has checked a file
before, the two need not have looked at the same part of it. So one reads and decides here: zipfile
finds the entries, unpickle.py tells what the pickle among them would make, and a tensor is made of
the bytes of its entry. It can take no more memory than the file does.
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
TENSOR = "torch._utils._rebuild_tensor_v2"
KINDS = {"torch.FloatStorage": torch.float32, "torch.LongStorage": torch.int64}  # of numbers
NAMES = {"collections.OrderedDict", TENSOR, *KINDS}  # all that the pickle may ask for


def read(path: Path) -> Any:
    """Return what a file of torch.save holds. Raises nearly anything for a file that is none."""
    data = files.read_regular(path, MAX_BYTES)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        unpickle.load(io.BytesIO(data), NAMES)  # which says what it asks for
        raise
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > len(data):
        raise ValueError("it is compressed")
    (pickled,) = (part.filename for part in parts if part.filename.endswith("/data.pkl"))
    folder = pickled.removesuffix("data.pkl")
    numbers: dict[Any, Tensor] = {}
    made: dict[int, Any] = {}  # by identity, for values may be shared in a thousand places

    def tensor(storage: unpickle.Thing, offset: int, shape: Any, steps: Any, *_: Any) -> Tensor:
        _, kind, key, *_ = storage.arguments
        if (kind, key) not in numbers:
            entry = bytearray(archive.read(f"{folder}data/{key}"))
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
        if isinstance(value, unpickle.Thing) and value.name == TENSOR:
            return tensor(*value.arguments)
        if isinstance(value, dict):
            return {key: make(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(map(make, value))
        return value

    return make(unpickle.load(io.BytesIO(archive.read(pickled)), NAMES))
