"""A pickle is read as what it says, runs nothing, and takes no more memory than its size."""

import collections
import io
import pickle
import struct
import sys

import numpy as np
import pytest
from bombs import met

from workshop.engines import svm_file, unpickle

PLAIN = {
    "letters": "abc", "unicode": "验证码" * 99, "bytes": b"\0\xff" * 200, "none": None,
    "numbers": [0, -1, 255, 65536, 2**31, -(2**40), 0.25, True, False],
    "tuples": [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)], "nested": {"a": {3: ["x"]}, "b": []},
}  # fmt: skip


def loaded(data, *names):
    return unpickle.load(io.BytesIO(data), names)


# ---- what is read ----


@pytest.mark.parametrize("protocol", [2, 4])
def test_plain_values_come_out_as_they_went_in(protocol):
    values = PLAIN if protocol == 4 else {k: v for k, v in PLAIN.items() if k != "bytes"}
    found = loaded(pickle.dumps(values, protocol))
    assert found == values
    assert type(found["numbers"][-1]) is bool


def test_what_is_named_twice_is_the_same_and_the_next_pickle_follows():
    shared = ["x"]
    stream = io.BytesIO(pickle.dumps([shared, shared], 4) + pickle.dumps("next", 4) + b"rest")
    one, other = unpickle.load(stream, ())
    assert one is other
    assert unpickle.load(stream, ()) == "next"
    assert stream.read() == b"rest"


def test_an_object_is_what_would_make_it_and_what_it_would_hold():
    array = loaded(pickle.dumps(np.arange(3, dtype="<i4"), 4), *svm_file.NAMES)
    assert array.name.endswith("multiarray._reconstruct")
    _, shape, kind, by_column, data = array.state
    assert (shape, kind.arguments[0], by_column, data) == ((3,), "i4", False, array.state[-1])
    assert np.frombuffer(data, "<i4").tolist() == [0, 1, 2]
    ordered = collections.OrderedDict(a=1)
    ordered.note = "x"
    found = loaded(pickle.dumps(ordered, 2), "collections.OrderedDict")
    assert (dict(found), found.note, found.arguments) == ({"a": 1}, "x", ())


# ---- what is not ----


def test_a_name_that_is_not_let_in_is_refused_with_itself():
    for protocol in (0, 2, 4):
        with pytest.raises(pickle.UnpicklingError, match=r"^it asks for collections\.Counter$"):
            loaded(pickle.dumps(collections.Counter(), protocol), "collections.OrderedDict")


def bombs():
    """Pickles that take memory or time without end where pickle.load reads them: name -> bytes."""

    def text(value):
        return b"\x8c" + bytes([len(value)]) + value.encode()

    def number(value):
        data = pickle.encode_long(value)
        return b"\x8a" + bytes([len(data)]) + data

    def named(module, name):
        return text(module) + text(name) + b"\x93"

    array, kind = named("numpy", "ndarray"), named("numpy", "dtype")
    empty = named("numpy._core.multiarray", "_reconstruct") + array + b"K\0\x85C\1b\x87R"
    doubled = b")\x94" + b"".join(b"h%ch%c\x86\x94" % (n, n) for n in range(60))
    opened = {
        "a memo of 32 GB": b"Nr\xff\xff\xff\x7f.",
        "a memo of terabytes": b"Np99999999999\n.",
        "bytes of 8 GB": b"\x8e" + struct.pack("<Q", 1 << 33) + b".",
        "a bytearray of 8 GB": b"\x96" + struct.pack("<Q", 1 << 33) + b".",
        "a text of 8 GB": b"\x8d" + struct.pack("<Q", 1 << 33) + b".",
        "a frame of a terabyte": b"\x95" + struct.pack("<Q", 1 << 40) + b"N.",
        "an integer of 2 GB": b"\x8b\xff\xff\xff\x7f.",
        "an integer of millions of digits": b"L" + b"9" * (1 << 22) + b"L\n.",
        "an array of terabytes": array + number(10**12) + b"\x85\x85R.",
        "an array of 16 GB of objects": array + number(2 * 10**9) + b"\x85" + text("O") + b"\x86R.",
        "an array that grows to 8 GB": empty + b"(K\1" + number(10**9) + b"\x85"
        + kind + text("O8") + b"\x89\x88\x87R\x89]tb.",
        "an element of 2 GB": named("numpy._core.multiarray", "scalar")
        + kind + text("V2000000000") + b"\x89\x88\x87R\x85R.",
        "a key that takes ages to hash": doubled + b"}h\x3cNs.",
        "a key that overflows the stack": b")" + b"\x85" * 40_000 + b"\x94}h\0Ns.",
        "keys that collide": b"}("
        + b"".join(number((2**61 - 1) * n) + b"N" for n in range(1, 20_000)) + b"u.",
        "lists in lists": b"]" * 1_000_000 + b"a" * 999_999 + b".",
        "millions of lists": b"(" + b"]" * (1 << 23) + b"l.",
        "millions of sets": b"(" + b"\x8f" * (1 << 22) + b"l.",
        "a list that doubles": b"]" + b"2" * 100 + b".",
        "no end": b"N" * 100,
        "nothing on the stack": b"a.",
        "no mark": b"t.",
    }  # fmt: skip
    return {name: b"\x80\x04" + data for name, data in opened.items()}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited and measured as Linux does")
def test_pickles_that_take_memory_or_time_without_end_are_refused(tmp_path):
    read = "unpickle.load(io.BytesIO(path.read_bytes()), svm_file.NAMES)"
    found, grown = met(bombs(), read, tmp_path, limit=1 << 30)
    assert grown < 60
    read = {name for name, what in found.items() if what.startswith("read")}
    # these come out as a few bytes that say what would be made
    assert read == {
        "a frame of a terabyte",
        "a memo of 32 GB",
        "an array of 16 GB of objects",
        "an array of terabytes",
        "an array that grows to 8 GB",
        "an element of 2 GB",
    }
    assert "MemoryError" not in str(found)
    assert found["a key that takes ages to hash"].endswith(
        "it has a key that is neither a name nor a number"
    )
    assert found["lists in lists"].endswith("it has more than 200000 operations")
    assert found["millions of sets"].endswith("it holds the operation EMPTY_SET")
