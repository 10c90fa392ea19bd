"""What a pickle holds, without running any of it.

Python's own unpickler calls what a file names. Even where that is next to nothing, a small file can
make it take memory and time without end: a memo entry 32 GB away, an array of terabytes, a key of
tuples that share their parts, which takes ages to hash. Only the operations that plain values,
arrays, tensors and estimators need are known here, and nothing is called: an object is a record of
what would make it. So what is returned is hardly larger than the file.
"""

import pickletools
import zipfile
from collections.abc import Callable, Container
from io import BytesIO
from pickle import UnpicklingError
from typing import Any

TENSOR = "torch._utils._rebuild_tensor_v2"
CHECKPOINT = {  # all that a checkpoint's pickle may ask for
    "collections.OrderedDict", TENSOR, "torch.FloatStorage", "torch.LongStorage",
}  # fmt: skip

MOST = 200_000  # operations in a pickle; our models have 5,000 to 10,000, and some an epoch
VALUES = {
    "BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT",
    "SHORT_BINBYTES", "BINBYTES", "SHORT_BINUNICODE", "BINUNICODE",
}  # fmt: skip
CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
TUPLES = {"EMPTY_TUPLE": 0, "TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3, "TUPLE": None}
IGNORED = {"PROTO", "FRAME"}


class Thing(dict):
    """An object: the name of what would make it, the arguments, the items and attributes to set.

    A state that is no dict of attributes is in `state`.
    """

    state: Any = None

    def __init__(self, name: str, arguments: Any = ()) -> None:
        super().__init__()
        self.name = name
        self.arguments = arguments


def load_archive(data: bytes) -> tuple[Any, Callable[[str], bytes]]:
    """Return the value in the bytes of a torch.save file, and what gives a storage's bytes by key.

    Raises nearly anything for what is no such file.
    """
    archive = zipfile.ZipFile(BytesIO(data))
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > len(data):
        raise ValueError("it is compressed")
    (pickled,) = (part.filename for part in parts if part.filename.endswith("/data.pkl"))
    folder = pickled.removesuffix(".pkl")
    return load(BytesIO(archive.read(pickled))), lambda key: archive.read(f"{folder}/{key}")


def load(stream: BytesIO, names: Container[str] = CHECKPOINT) -> Any:
    """Return the value of the pickle at a stream's position; objects come as Things.

    names: the classes and functions that may occur, as "module.name". Raises UnpicklingError for
    another one, and nearly anything for a broken pickle.
    """
    stack: list[Any] = []
    marks: list[int] = []
    memo: dict[Any, Any] = {}  # by number

    def take(count: int | None) -> list[Any]:
        """Pop the last `count` values; None: all since the last mark."""
        start = marks.pop() if count is None else len(stack) - count
        values = stack[start:]
        del stack[start:]
        return values

    for number, (operation, argument, _) in enumerate(pickletools.genops(stream)):
        name = operation.name
        if number == MOST:
            raise UnpicklingError(f"it has more than {MOST} operations")
        if name in VALUES:
            stack.append(argument)
        elif name in CONSTANTS:
            stack.append(CONSTANTS[name])
        elif name in TUPLES:
            stack.append(tuple(take(TUPLES[name])))
        elif name in ("EMPTY_LIST", "EMPTY_DICT"):
            stack.append([] if name == "EMPTY_LIST" else {})
        elif name == "MARK":
            marks.append(len(stack))
        elif name in ("APPEND", "APPENDS"):
            values = take(1 if name == "APPEND" else None)
            stack[-1].extend(values)
        elif name in ("SETITEM", "SETITEMS"):
            values = take(2 if name == "SETITEM" else None)
            if not all(map(_is_key, values[::2])):
                raise UnpicklingError("it has a key that is neither a name nor a number")
            stack[-1].update(zip(values[::2], values[1::2], strict=True))
        elif name in ("MEMOIZE", "BINPUT", "LONG_BINPUT"):
            memo[len(memo) if argument is None else argument] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(memo[argument])
        elif name in ("GLOBAL", "STACK_GLOBAL"):
            wanted = ".".join(argument.split(" ", 1) if argument else take(2))
            if wanted not in names:
                raise UnpicklingError(f"it asks for {wanted}")
            stack.append(wanted)
        elif name in ("REDUCE", "NEWOBJ"):
            stack.append(Thing(*take(2)))
        elif name == "BINPERSID":  # torch's storages
            stack.append(Thing("storage", *take(1)))
        elif name == "BUILD":
            (state,) = take(1)
            vars(stack[-1]).update(state if isinstance(state, dict) else {"state": state})
        elif name == "STOP":
            return stack.pop()
        elif name not in IGNORED:
            raise UnpicklingError(f"it holds the operation {name}")
    raise UnpicklingError("it has no end")


def _is_key(value: Any) -> bool:
    """Tell whether a dict takes this as a key in no time; large integers can be made to collide."""
    return type(value) is str or (type(value) is int and abs(value) < 1 << 31)
