"""Draw the README's picture: a few captchas of both styles and what an engine reads in them.

    python docs/readings.py                writes docs/readings.png, and its first as captcha.jpg
    python docs/readings.py --rec-mode 0   by tesseract

Run it again whenever a reader or the renderer has changed, and look at what comes out.
"""

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import evaluate
import recognizers
from workshop import drawing, files, plots, process
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
REC_MODE = 2  # 0: tesseract  1: svm  2: resnet
SEED = 8  # of the captchas
OUT = Path(__file__).with_name("readings.png")  # the picture; captcha.jpg lies beside it

TITLES = {"current": "the page since 2022, 110x40", "legacy": "the page until 2020, 100x40"}


def main(argv: list[str] | None = None) -> None:
    """Draw, read and show eight captchas."""
    settings = settings_parser(
        globals(),
        REC_MODE=(2, 1, 0),
        SEED=(0, ..., 8, ..., 2**63),
        OUT=Path(__file__).with_name("readings.png"),
    ).parse_args(argv)
    rng = random.Random(settings.seed)  # noqa: S311 (pictures, not secrets)
    sections: dict[str, list[plots.Tile]] = {}
    for style, title in TITLES.items():
        tiles = sections.setdefault(title, [])
        for _ in range(plots.COLUMNS):
            truth, picture = drawing.captcha(rng, style)
            if not any(sections.values()):
                files.write_whole(settings.out.with_name("captcha.jpg"), picture)
            reading = recognizers.read(picture, settings.rec_mode)
            tiles.append(evaluate.tile(picture, truth, reading.text, reading.margin))
    files.write_whole(settings.out, plots.contact_sheet(sections))


if __name__ == "__main__":
    process.run(main)
