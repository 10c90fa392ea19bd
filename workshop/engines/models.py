"""The model files: which one an engine reads with, what it says of itself, loaded once.

What a file says is read without torch and without running anything of it, and is checked: whoever
wrote the file could have put anything in it, and it is about to be printed.
"""

import io
import os
import re
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from workshop import files
from workshop.engines import unpickle
from workshop.messages import shown

MAX_BYTES = 1 << 24  # of a model file; ours are under 4 MB
NAMES = {  # what a checkpoint's pickle asks for
    "collections.OrderedDict",
    "collections.Counter",
    "torch._utils._rebuild_tensor_v2",
    *(f"torch.{kind}Storage" for kind in ("Float", "BFloat16", "Long", "Int", "Byte")),
}


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


def source(*paths: Path) -> Source | None:
    """Return the first of these files that is there, compared with the last, the one in the box."""
    there = [path for path in paths if path.exists()]
    if not there:
        return None
    mine, boxed = of_file(there[0]), of_file(there[-1]).accuracy
    worse = mine.accuracy is not None and boxed is not None and mine.accuracy < boxed
    return mine._replace(worse_than=boxed) if worse else mine


def of_file(path: Path) -> Source:
    """Return what a ckpt.pth or a model.pickle says; nothing where it is no such file."""
    try:
        data = files.read_regular(path, MAX_BYTES)
        if data.startswith(b"PK"):  # torch's
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                (part,) = (p for p in archive.infolist() if p.filename.endswith("/data.pkl"))
                if part.compress_type != zipfile.ZIP_STORED:
                    return Source(path)
                data = archive.read(part)
        values = unpickle.load(io.BytesIO(data), NAMES)
        accuracy, made = values.get("acc"), values.get("made")
    except Exception:  # nearly anything, of a damaged file; the reading will tell
        return Source(path)
    known = type(accuracy) in (int, float) and 0 <= accuracy <= 100
    dated = type(made) is str and re.match(r"\d{4}-\d{2}-\d{2}(?!\d)", made, re.ASCII)
    return Source(path, float(accuracy) if known else None, dated[0] if dated else None)


_models: dict[str, tuple[tuple[int, int] | None, Any]] = {}  # by path: its version, the model
_loading = threading.Lock()


def loaded(load: Callable[[Path], Any], *paths: Path) -> Any:
    """Return the model in the first file that is there, loaded once for each version of it."""
    for path in paths:
        try:
            status = path.stat()
            version = (status.st_mtime_ns, status.st_size)
            break
        except OSError:
            continue
    else:
        path, version = paths[0], None  # `load` says what is wrong
    name = os.path.abspath(path)  # noqa: PTH100 (ten times faster than Path.resolve)
    if name not in _models or _models[name][0] != version:
        with _loading:
            if name not in _models or _models[name][0] != version:
                _models[name] = (version, load(path))
    return _models[name][1]
