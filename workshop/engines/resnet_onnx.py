"""The ResNet without torch: its input and output in NumPy, and the network as an ONNX file.

ONNX Runtime reads a captcha four times sooner than torch and is imported in a moment.
export_onnx.py writes ckpt.onnx beside ckpt.pth, with the SHA-256 of that file in it. It is read
with while the two belong together; else torch reads.
"""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from workshop import files

WIDTH, HEIGHT = 110, 40  # of the widest captcha, in pixels; narrower ones are padded on the right
POSITIONS = 5
BLANK = 26  # the class of position 5 in a captcha of four letters; 0 … 25 are a … z

SOURCE = "checkpoint_sha256"  # in an ONNX file's metadata: the checkpoint that it was made from
MAX_BYTES = 1 << 24  # of a file; ours are under 4 MB


def pad(greys: Sequence[np.ndarray]) -> np.ndarray:
    """Return captchas, (40, W <= 110) uint8 each, with white paper on the right: (N, 40, 110)."""
    padded = np.full((len(greys), HEIGHT, WIDTH), 255, np.uint8)  # np.pad takes ten times as long
    for number, grey in enumerate(greys):
        padded[number, :, : grey.shape[1]] = grey
    return padded


def texts(scores: Any) -> list[str]:
    """Return the likeliest letter at each position.

    scores: (N, 5, 27), an array or a tensor, of logits or of probabilities.
    """
    return [
        "".join(chr(ord("a") + letter) for letter in row if letter != BLANK)
        for row in scores.argmax(2).tolist()
    ]


def session_of(data: bytes) -> Any:
    """Return an onnxruntime.InferenceSession for the bytes of an ONNX file, one thread a call.

    Raises ImportError where ONNX Runtime is not installed, and nearly anything for a bad file.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what a file lacks, the exception says
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])


def network_of(data: bytes) -> Callable[[np.ndarray], np.ndarray]:
    """Return what maps pictures (N, 40, 110) uint8, 255 paper, to probabilities (N, 5, 27) float32.

    data: the bytes of a ckpt.onnx. Raises what `session_of` raises.
    """
    return _network(session_of(data))


def _network(session: Any) -> Callable[[np.ndarray], np.ndarray]:
    return lambda greys: session.run(None, {"grey": greys})[0]


def load(checkpoint: Path) -> Callable[[np.ndarray], np.ndarray] | None:
    """Return the network of the ONNX file beside a checkpoint.

    None without ONNX Runtime, or where no sound file made from this very checkpoint lies there.
    """
    path = checkpoint.with_suffix(".onnx")
    try:
        data, made_from = (files.read_regular(each, MAX_BYTES) for each in (path, checkpoint))
    except OSError:
        return None
    source = hashlib.sha256(made_from).hexdigest()
    if source.encode() not in data:
        return None  # a stale one, told before ONNX Runtime is imported
    try:
        session = session_of(data)
        about = session.get_modelmeta().custom_metadata_map
        net = _network(session)
        sound = about.get(SOURCE) == source and numbers(net)
    except Exception:  # not installed, or a damaged file, for which it raises many kinds
        return None
    return net if sound else None


def numbers(net: Callable[[np.ndarray], np.ndarray]) -> bool:
    """Tell whether a network that maps pictures to probabilities reads bars as numbers.

    Weights may be finite and give none: a variance of -1, or such that their products overflow.
    """
    bars = np.repeat(np.array([255, 60], np.uint8), 5)  # as wide as strokes
    found = net(np.resize(bars, (1, HEIGHT, WIDTH)))
    return found.shape == (1, POSITIONS, BLANK + 1) and bool(np.isfinite(found).all())
