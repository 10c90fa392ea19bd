"""The model files: which one an engine reads with, what it says of itself, loaded once.

What a file says is read without torch, runs nothing, and is checked before it is printed.
"""

import io
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from workshop import files
from workshop.engines import unpickle
from workshop.messages import shown

MAX_BYTES = 1 << 24  # of a model file; ours are under 4 MB


class Source(NamedTuple):
    """The model file that an engine reads with, and what it says of itself.

    accuracy: per cent of its own test set. made: YYYY-MM-DD. None where it does not say.
    worse_than: the accuracy of the model in the box where that is the better one.
    """

    path: Path
    accuracy: float | None = None
    made: str | None = None
    worse_than: float | None = None

    def lines(self, engine: str) -> list[str]:
        """Return it in a line or two for the terminal."""
        right = "" if self.accuracy is None else f"{self.accuracy:.2f} % right on its own test set"
        told = ", ".join(filter(None, (right, self.made and f"made {self.made}")))
        path = shown(self.path)
        lines = [f"{engine} reads with {path}" + (f" ({told})" if told else "")]
        if self.worse_than is not None:
            lines.append(
                f"{path} is worse than the model in the box ({self.worse_than:.2f} % of its own"
                " test set): move it away to read with that one"
            )
        return lines


def first(*paths: Path) -> Path:
    """Return the first of these files that is there; where none is, the first."""
    return next(filter(os.path.exists, paths), paths[0])


def source(*paths: Path) -> Source | None:
    """Return what `first` says of itself, compared with the last, the one in the box."""
    path = first(*paths)
    if not path.exists():
        return None
    mine, boxed = of_file(path), of_file(paths[-1]).accuracy
    worse = mine.accuracy is not None and boxed is not None and mine.accuracy < boxed
    return mine._replace(worse_than=boxed) if worse else mine


def of_file(path: Path) -> Source:
    """Return what a ckpt.pth or a model.pickle says; nothing where it is no such file."""
    try:
        data = files.read_regular(path, MAX_BYTES)
        if data.startswith(b"PK"):  # torch's
            values, _ = unpickle.load_archive(data)
        else:
            values = unpickle.load(io.BytesIO(data))
        accuracy, made = values.get("acc"), values.get("made")
    except Exception:  # nearly anything, of a damaged file; the reading will tell
        return Source(path)
    known = type(accuracy) in (int, float) and 0 <= accuracy <= 100
    dated = type(made) is str and re.match(r"\d{4}-\d{2}-\d{2}(?!\d)", made, re.ASCII)
    return Source(path, float(accuracy) if known else None, dated[0] if dated else None)


_models: dict[str, tuple[tuple[int, ...] | None, Any]] = {}  # by path: its version, the model
_loading = threading.Lock()


def loaded(load: Callable[[Path], Any], path: Path) -> Any:
    """Return the model in a file, loaded once for each version of it."""
    name = os.fspath(path)  # which in another working folder is another file
    try:
        status = os.stat(name)  # noqa: PTH116 (pathlib takes several times as long)
        version = (status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size)
    except OSError:
        version = None  # `load` says what is wrong
    with _loading:
        if name not in _models or _models[name][0] != version:
            _models[name] = (version, load(path))
        return _models[name][1]
