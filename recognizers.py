"""Read captchas: tesseract, SVM and ResNet-20 behind one function.

    python recognizers.py captcha.jpg                  the letters in it
    python recognizers.py --rec-mode 1 unlabelled      a folder, a line a picture
    curl -s … | python recognizers.py - --json         letters, certainty and margin

    from recognizers import predict
    predict("captcha.jpg", rec_mode=2)                "abcd"

The SVM reads with the model.pickle of the working folder, the ResNet with its ckpt.pth or, where
there is none, with pretrained/ckpt.pth beside this file. Both are loaded once, and again when the
file has changed. Every function may be called from any number of threads.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from glob import glob
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workshop import decoding, files, process
from workshop.engines.batching import Batching
from workshop.engines.reading import Reading, by_resnet, by_svm, by_tesseract
from workshop.messages import UserError, shown
from workshop.settings import settings_parser

if TYPE_CHECKING:
    import numpy as np

    from workshop.decoding import Picture
    from workshop.drawing.proof import Proof
    from workshop.engines import models

# ---- settings: edit here, or give the flag of the same name for one run ----
REC_MODE = 2  # 0: tesseract  1: svm  2: resnet

TESSERACT, SVM, RESNET = 0, 1, 2
MODES = {"tesseract": TESSERACT, "svm": SVM, "resnet": RESNET}
SVM_MODEL = Path("model.pickle")
RESNET_MODEL = Path("ckpt.pth")
PRETRAINED = Path(__file__).resolve().parent / "pretrained" / "ckpt.pth"
BATCH = 1024  # pictures that are held in memory at once
PART = 64  # pictures that a core decodes and the ResNet reads at once
SHOWN = 100  # pictures after which the command prints what was read
ENGINES: dict[int, Callable[..., list[Reading]]]
ENGINES = {TESSERACT: by_tesseract, SVM: by_svm, RESNET: by_resnet}


def predict(image: "Picture", rec_mode: int = REC_MODE) -> str:
    """Return the letters in a captcha.

    image: encoded bytes, a path, or a PIL image, 110x40 or 100x40. The answer is what was read,
    which need not be 4 or 5 letters. Raises decoding.PictureError for what is no such picture, and
    UserError where the engine lacks something (tesseract, a model).
    """
    return read(image, rec_mode).text


def predict_batch(images: "Sequence[Picture]", rec_mode: int = REC_MODE) -> list[str]:
    """Return the letters in each captcha: the same as `predict`, sooner."""
    return [reading.text for reading in read_batch(images, rec_mode)]


def read(image: "Picture", rec_mode: int = REC_MODE) -> Reading:
    """Return the letters in a captcha and how sure they are; raises what `predict` raises."""
    reading: Reading
    reading = _together(image) if rec_mode == RESNET else read_batch([image], rec_mode)[0]
    return reading


def read_batch(images: "Sequence[Picture]", rec_mode: int = REC_MODE) -> list[Reading]:
    """Return the reading of each captcha, sooner than one by one; raises what `predict` raises."""
    if rec_mode not in ENGINES:
        raise UserError(f"rec_mode {rec_mode!r} is none of 0 tesseract, 1 svm, 2 resnet")
    size = PART if rec_mode == RESNET else BATCH  # the SVM's Python gains nothing from threads
    parts = [images[first : first + size] for first in range(0, len(images), size)]
    if rec_mode != RESNET or len(parts) < 2:
        found = [_read_part(part, rec_mode) for part in parts]
    else:
        from concurrent.futures import ThreadPoolExecutor  # which takes its time to import

        with ThreadPoolExecutor(process.cores()) as pool:
            found = list(pool.map(_read_part, parts, repeat(rec_mode)))
    return list(chain.from_iterable(found))


# threads that read at once would take turns at each step of each picture
_together = Batching(partial(read_batch, rec_mode=RESNET), company=0, patience=0.001)


def _read_part(images: "Sequence[Picture]", rec_mode: int) -> list[Reading]:
    return _read_greys([decoding.open_grey(image) for image in images], rec_mode)


def _read_greys(greys: "list[np.ndarray]", rec_mode: int) -> list[Reading]:
    """Return an engine's readings, with smaller margins where a picture looks like no captcha."""
    from workshop.engines import doubt

    try:
        readings = ENGINES[rec_mode](greys, *_model_files(rec_mode)) if greys else []
    except OSError as error:  # the system refuses what the engine needs
        of = f" ({error.filename})" if error.filename else ""
        raise UserError(
            f"{list(MODES)[rec_mode]} cannot be run: {error.strerror or error}{of}"
        ) from error
    return [
        Reading(text, letters, margin * doubt.belief(grey, text) if margin else 0.0)
        for grey, (text, letters, margin) in zip(greys, readings, strict=True)
    ]


def prove(image: "Picture", text: str) -> "Proof | None":
    """Return how today's page drew these letters as this picture; None where that is not certain.

    image: what `predict` takes. A proof has the letters' cuts, baseline, gap and ink with which the
    page's drawing of the text equals this picture but for 4 levels, where no other text does. Takes
    1 to 2 ms. A picture of another page or size, or saved again, is not proved. Raises
    decoding.PictureError for what cannot be read as a picture.
    """
    from workshop.drawing import proof

    picture = decoding.open_colour(image, proof.PAGE)
    return proof.prove(picture, text) if picture else None


# ---- models ----


def _model_files(rec_mode: int) -> tuple[Path, ...]:
    """Return where an engine looks for its model; the first that is there reads."""
    return {SVM: (SVM_MODEL,), RESNET: (RESNET_MODEL, PRETRAINED)}.get(rec_mode, ())


def source(rec_mode: int) -> "models.Source | None":
    """Return what an engine reads with: None for tesseract, and where there is no model."""
    from workshop.engines import models

    paths = _model_files(rec_mode)
    return models.source(*paths) if paths else None


def about(rec_mode: int) -> list[str]:
    """Return what `source` tells in a line or two, for a script to print on stderr."""
    found = source(rec_mode)
    return found.lines(list(MODES)[rec_mode]) if found else []


def named(setting: str, parser: argparse.ArgumentParser, least: int = 0) -> list[str]:
    """Return the engines that a setting ENGINES names, each once; a usage error for another.

    least: how many it has to name.
    """
    names = list(dict.fromkeys(setting.replace(",", " ").split()))
    if set(names) - set(MODES) or len(names) < least:
        parser.error(f"argument --engines: {setting!r} is not some of {', '.join(MODES)}")
    return names


# ---- the command ----


def sources(names: list[str], windows: bool = os.name == "nt") -> Iterator[Path | bytes]:
    """Yield each picture that is named on the command line: a path, or what stdin gives for "-".

    A folder stands for the pictures in it, and on Windows, whose shell does not do that, a pattern
    for the files that fit.
    """
    for name in names:
        if name == "-":
            yield sys.stdin.buffer.read(decoding.MAX_BYTES + 1)
        elif Path(name).is_dir():
            yield from files.pictures_in(Path(name))
        elif windows and not Path(name).exists() and (found := sorted(glob(name))):  # noqa: PTH207
            yield from map(Path, found)
        else:
            yield Path(name)


def read_each(
    pictures: Sequence[Path | bytes], rec_mode: int
) -> Iterator[tuple[str, Reading | decoding.PictureError]]:
    """Yield the name of each picture and what was read in it, or why it cannot be read."""
    for first in range(0, len(pictures), SHOWN):
        some = pictures[first : first + SHOWN]
        greys: dict[int, np.ndarray] = {}
        errors: dict[int, decoding.PictureError] = {}
        for number, picture in enumerate(some):
            try:
                greys[number] = decoding.open_grey(picture)
            except decoding.PictureError as error:
                errors[number] = error
        readings = dict(zip(greys, _read_greys(list(greys.values()), rec_mode), strict=True))
        for number, picture in enumerate(some):
            name = "-" if isinstance(picture, bytes) else str(picture)
            yield name, errors.get(number) or readings[number]


def main(argv: list[str] | None = None) -> int:
    """Print the letters in each picture named on the command line."""
    parser = settings_parser(globals(), REC_MODE=(RESNET, SVM, TESSERACT))
    parser.add_argument("pictures", nargs="+", metavar="PICTURE", help="a captcha, a folder, or -")
    parser.add_argument("--json", action="store_true", help="print all that is known as JSON")
    settings: argparse.Namespace = parser.parse_args(argv)
    pictures = list(sources(settings.pictures))
    for line in about(settings.rec_mode):
        print(f"recognizers.py: {line}", file=sys.stderr)
    alone = len(pictures) == 1 and not Path(settings.pictures[0]).is_dir()
    results: list[dict[str, Any]] = []
    bad = 0
    for name, reading in read_each(pictures, settings.rec_mode):
        if isinstance(reading, decoding.PictureError):
            print("recognizers.py:", shown(f"{name} {reading}"), file=sys.stderr)
            results.append({"picture": name, "error": str(reading)})
            bad += 1
            continue
        results.append({"picture": name} | reading._asdict())
        if not settings.json:
            print(reading.text if alone else f"{shown(name)}: {reading.text}", flush=True)
    if settings.json:
        print(json.dumps(results, indent=1, allow_nan=False))
    return 1 if bad else 0


if __name__ == "__main__":
    process.run(main)
