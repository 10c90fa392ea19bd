"""Read captchas: tesseract, SVM and ResNet-20 behind one function.

    python recognizers.py captcha.jpg                 the letters in it
    python recognizers.py --rec-mode 1 labelled/*.jpg

    from recognizers import predict
    predict("captcha.jpg", rec_mode=2)                "abcd"

The SVM reads with the model.pickle of the working folder, the ResNet with its ckpt.pth or, where
there is none, with pretrained/ckpt.pth beside this file. Both are loaded once, and again when the
file has changed. Every function may be called from any number of threads.
"""

import argparse
import os
import re
import sys
import tempfile
import threading
from collections import ChainMap
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import cli
import files

if TYPE_CHECKING:  # each engine imports what it needs when it is first used
    import numpy as np
    from PIL import Image

    Picture = bytes | str | PathLike[str] | Image.Image
    Grey = np.ndarray  # (H, W) uint8, 255 white

# ---- settings: edit here, or give the flag of the same name for one run ----
REC_MODE = 2  # 0: tesseract  1: svm  2: resnet

TESSERACT, SVM, RESNET = 0, 1, 2
SVM_MODEL = Path("model.pickle")
RESNET_MODEL = Path("ckpt.pth")
PRETRAINED = Path(__file__).resolve().parent / "pretrained" / "ckpt.pth"
RESNET_BATCH = 256  # pictures that go through the network at once

TESSERACT_BATCH = 100  # pictures that one tesseract process reads
TESSERACT_ARGUMENTS = (
    "--psm 7 -c tessedit_char_whitelist=abcdefghijklmnopqrstuvwxyz"
    " -c load_system_dawg=0 -c load_freq_dawg=0 -c hocr_char_boxes=1"
)
NO_TESSERACT = (
    "tesseract is not installed: `sudo apt-get install tesseract-ocr` (Debian, Ubuntu),"
    " `brew install tesseract` (macOS), `winget install UB-Mannheim.TesseractOCR` (Windows),"
    " or choose another --rec-mode"
)
SIZES = (2.0, 1.5)  # tesseract is asked at both, for each fails on letters that the other reads
LETTER_GAP = 3  # columns between the letters that tesseract sees
BORDER = 10  # white pixels around its word
SLANT = 0.17  # of an italic letter, which is set upright before tesseract sees it


class Reading(NamedTuple):
    """What an engine read.

    letters: the probability that each letter is right (tesseract: its own confidence, which is no
    probability). margin: one number for the whole, 0 to 1; the lower, the likelier a mistake.
    """

    text: str
    letters: tuple[float, ...]
    margin: float


def predict(image: "Picture", rec_mode: int = REC_MODE) -> str:
    """Return the letters in a captcha.

    image: encoded bytes, a path, or a PIL image, 110x40 or 100x40. The answer is what was read,
    which need not be 4 or 5 letters. Raises files.PictureError for what is no such picture, and
    cli.UserError where the engine lacks something (tesseract, a model).
    """
    return read(image, rec_mode).text


def predict_batch(images: "Sequence[Picture]", rec_mode: int = REC_MODE) -> list[str]:
    """Return the letters in each captcha: the same as `predict`, sooner."""
    return [reading.text for reading in read_batch(images, rec_mode)]


def read(image: "Picture", rec_mode: int = REC_MODE) -> Reading:
    """Return the letters in a captcha and how sure they are; raises what `predict` raises."""
    return read_batch([image], rec_mode)[0]


def read_batch(images: "Sequence[Picture]", rec_mode: int = REC_MODE) -> list[Reading]:
    """Return the reading of each captcha; raises what `predict` raises, for the first bad one."""
    if rec_mode not in ENGINES:
        raise cli.UserError(f"rec_mode {rec_mode!r} is none of 0 tesseract, 1 svm, 2 resnet")
    return ENGINES[rec_mode]([files.open_grey(image) for image in images])


# ---- models ----

_models: dict[str, tuple[tuple[int, int] | None, Any]] = {}
_loading = threading.Lock()


def _loaded(path: Path, load: Callable[[Path], Any]) -> Any:
    """Return the model in a file, loaded once for each version of the file."""
    name = os.path.abspath(path)  # noqa: PTH100 (ten times faster than Path.resolve)
    try:
        status = path.stat()
        version = (status.st_mtime_ns, status.st_size)
    except OSError:
        version = None  # `load` says what is wrong
    if name not in _models or _models[name][0] != version:
        with _loading:
            if name not in _models or _models[name][0] != version:
                _models[name] = (version, load(path))
    return _models[name][1]


# ---- SVM ----


def _read_svm(greys: "list[Grey]") -> list[Reading]:
    import svm

    model = _loaded(SVM_MODEL, svm.load)
    readings = []
    for grey in greys:
        text, letters = svm.read(model, grey)
        readings.append(Reading(text, tuple(letters), _product(letters) if letters else 0.0))
    return readings


def _product(numbers: Sequence[float]) -> float:
    product = 1.0
    for number in numbers:
        product *= number
    return product


# ---- ResNet ----


def _read_resnet(greys: "list[Grey]") -> list[Reading]:
    import numpy as np
    import torch

    import resnet

    path = RESNET_MODEL if RESNET_MODEL.exists() or not PRETRAINED.exists() else PRETRAINED
    net, _ = _loaded(path, resnet.load)
    readings = []
    for first in range(0, len(greys), RESNET_BATCH):
        batch = np.stack([resnet.pad(grey) for grey in greys[first : first + RESNET_BATCH]])
        with torch.inference_mode():
            logits = net(resnet.to_input(batch))  # (N, 5, 27)
            sure = logits.softmax(dim=2).amax(dim=2).tolist()
        for text, letters in zip(resnet.texts(logits), sure, strict=True):
            # the fifth belongs to the whole also where it says that there is no fifth letter
            readings.append(Reading(text, tuple(letters[: len(text)]), _product(letters)))
    return readings


# ---- tesseract ----


def _read_tesseract(greys: "list[Grey]") -> list[Reading]:
    parts = [
        greys[first : first + TESSERACT_BATCH] for first in range(0, len(greys), TESSERACT_BATCH)
    ]
    if len(parts) < 2:
        return [reading for part in parts for reading in _ask_tesseract(part)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [reading for readings in pool.map(_ask_tesseract, parts) for reading in readings]


def _ask_tesseract(greys: "list[Grey]") -> list[Reading]:
    """Return the readings of one tesseract process."""
    import pytesseract

    import segment

    # One thread a process: tesseract's own threads only wait for each other on a line this short.
    # pytesseract hands its `environ` to the child, so this limits the child and not our torch.
    pytesseract.pytesseract.environ = ChainMap({"OMP_THREAD_LIMIT": "1"}, os.environ)
    inks = [segment.ink_of(grey) for grey in greys]
    pages = [_repack(ink, size) for ink in inks for size in SIZES]
    with tempfile.TemporaryDirectory(prefix="captchas-") as folder:
        path = str(Path(folder, "captchas.tif"))
        pages[0].save(path, save_all=True, append_images=pages[1:], dpi=(300, 300))
        try:
            answer = pytesseract.image_to_pdf_or_hocr(
                path, config=TESSERACT_ARGUMENTS, extension="hocr"
            )
        except pytesseract.TesseractNotFoundError:
            raise cli.UserError(NO_TESSERACT) from None
        except pytesseract.TesseractError as error:
            raise cli.UserError(f"tesseract failed: {' '.join(error.message.split())}") from None
    read_pages = [
        [(letter, float(sure) / 100) for sure, letter in LETTER.findall(page)]
        for page in answer.decode().split("<div class='ocr_page'")[1:]
    ]
    sizes = len(SIZES)
    return [
        _settle(ink, read_pages[sizes * number : sizes * (number + 1)])
        for number, ink in enumerate(inks)
    ]


LETTER = re.compile(r"x_conf ([\d.]+)'>([a-z])<")  # in hOCR, tesseract's HTML


def _repack(ink: "np.ndarray", size: float) -> "Image.Image":
    """Return a captcha as a word set like print: letters upright and close, `size` times larger.

    ink: (h, W) float32, 0 paper … 1 ink.
    """
    import numpy as np
    from PIL import Image

    import segment

    columns = []
    for start, stop in segment.groups_of(ink):
        columns += [
            _upright(ink[:, max(start - 1, 0) : stop + 1]),
            np.zeros((len(ink), LETTER_GAP)),
        ]
    word = np.hstack(columns[:-1]) if columns else np.zeros((1, 1))
    grey = Image.fromarray((255.5 - 255 * word).astype(np.uint8))
    grey = grey.resize(
        (round(grey.width * size), round(grey.height * size)), Image.Resampling.BICUBIC
    )
    page = Image.new("L", (grey.width + 2 * BORDER, grey.height + 2 * BORDER), 255)
    page.paste(grey, (BORDER, BORDER))
    return page


def _upright(ink: "np.ndarray") -> "np.ndarray":
    """Return a letter's ink (h, w), sheared upright if that gathers it in fewer columns."""
    import numpy as np
    from PIL import Image

    height, width = ink.shape
    margin = int(SLANT * height) + 1
    picture = Image.fromarray((255 * ink).astype(np.uint8))
    sheared = picture.transform(
        (width + margin, height),
        Image.Transform.AFFINE,
        (1, -SLANT, SLANT * height - margin / 2, 0, 1, 0),
        Image.Resampling.BICUBIC,
    )
    upright = np.asarray(sheared, np.float32) / 255
    if (upright.sum(axis=0) ** 2).sum() < 1.05 * (ink.sum(axis=0) ** 2).sum():
        return ink
    columns = np.flatnonzero(upright.max(axis=0) > 0.2)
    return upright[:, max(columns[0] - 1, 0) : columns[-1] + 2]


def _settle(ink: "np.ndarray", answers: list[list[tuple[str, float]]]) -> Reading:
    """Return one reading from what tesseract said at each size: (letter, confidence) pairs.

    The likeliest has as many letters as the picture has groups, and tesseract's highest confidence
    in its worst letter.
    """
    import segment

    groups = segment.groups_of(ink)

    def rank(answer: list[tuple[str, float]]) -> tuple[bool, bool, float]:
        fits = len(answer) == len(groups)
        return fits, len(answer) in (4, 5), min((sure for _, sure in answer), default=0.0)

    best = max(answers, key=rank)
    text = "".join(letter for letter, _ in best)
    letters = tuple(sure for _, sure in best)
    if len(text) == len(groups):
        text = "".join(
            _dotted(letter, ink[:, start:stop])
            for letter, (start, stop) in zip(text, groups, strict=True)
        )
    return Reading(text, letters, min(letters, default=0.0))


def _dotted(letter: str, ink: "np.ndarray") -> str:
    """Return i or l, whichever it is, by whether a row without ink sets a dot apart."""
    if letter not in "il":
        return letter
    rows = ink.max(axis=1) > 0.35
    inked = rows.nonzero()[0]
    return "i" if len(inked) and not rows[inked[0] : inked[-1]].all() else "l"


ENGINES: dict[int, Callable[..., list[Reading]]] = {
    TESSERACT: _read_tesseract,
    SVM: _read_svm,
    RESNET: _read_resnet,
}


def main(argv: list[str] | None = None) -> int:
    """Print the letters in each picture named on the command line."""
    parser = cli.settings_parser(globals(), REC_MODE=(TESSERACT, SVM, RESNET))
    parser.add_argument("pictures", nargs="+", type=Path, metavar="PICTURE", help="a captcha")
    settings: argparse.Namespace = parser.parse_args(argv)
    bad = 0
    for path in settings.pictures:
        try:
            text = predict(path, settings.rec_mode)
        except files.PictureError as error:
            print(f"recognizers.py: {path} {error}", file=sys.stderr)
            bad += 1
            continue
        print(text if len(settings.pictures) == 1 else f"{path}: {text}")
    return 1 if bad else 0


if __name__ == "__main__":
    cli.run(main)
