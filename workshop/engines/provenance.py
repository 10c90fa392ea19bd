"""What a model file says of itself: how well it read its test set, and when it was made.

Read without torch and without running anything of the file, and checked: whoever wrote the file
could have put anything in it, and it is about to be printed.
"""

import io
import re
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

from workshop import files
from workshop.engines import unpickle

MAX_BYTES = 1 << 24  # of a model file; ours are under 4 MB
NAMES = {  # what a checkpoint's pickle asks for
    "collections.OrderedDict",
    "collections.Counter",
    "torch._utils._rebuild_tensor_v2",
    *(f"torch.{kind}Storage" for kind in ("Float", "BFloat16", "Long", "Int", "Byte")),
}


class Provenance(NamedTuple):
    """accuracy: per cent of the model's own test set that it read right. made: YYYY-MM-DD.

    None where the file does not say.
    """

    accuracy: float | None = None
    made: str | None = None

    def __str__(self) -> str:
        right = "" if self.accuracy is None else f"{self.accuracy:.2f} % right on its own test set"
        return ", ".join(filter(None, (right, self.made and f"made {self.made}")))


def of_model(path: Path) -> Provenance:
    """Return what a ckpt.pth or a model.pickle says; nothing where it is no such file."""
    try:
        data = files.read_regular(path, MAX_BYTES)
        if data.startswith(b"PK"):  # torch's
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                (part,) = (p for p in archive.infolist() if p.filename.endswith("/data.pkl"))
                if part.compress_type != zipfile.ZIP_STORED:
                    return Provenance()
                data = archive.read(part)
        return _checked(unpickle.load(io.BytesIO(data), NAMES))
    except Exception:  # nearly anything, of a damaged file; the reading will tell
        return Provenance()


def _checked(values: Any) -> Provenance:
    accuracy, made = values.get("acc"), values.get("made")
    known = type(accuracy) in (int, float) and 0 <= accuracy <= 100
    dated = type(made) is str and re.match(r"\d{4}-\d{2}-\d{2}(?!\d)", made, re.ASCII)
    return Provenance(float(accuracy) if known else None, dated[0] if dated else None)
