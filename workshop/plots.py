"""What the scripts show, as PNG bytes: contact sheets, how a training went, what was confused."""

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from workshop import decoding, files
from workshop.drawing.fonts import font
from workshop.messages import shown

if TYPE_CHECKING:  # matplotlib takes a while to import
    from matplotlib.figure import Figure

COLUMNS = 4
WIDTH, HEIGHT, HEADING = 236, 136, 44  # pixels of a tile, and of a section's title
FONT = "DejaVuSansMono-Bold.ttf", 16
ENLARGED = 2
# Okabe and Ito's colours, told apart by every eye
BLUE, RED, GREEN = "#0072B2", "#D55E00", "#009E73"
STYLES = {"tesseract": (BLUE, "o"), "svm": (RED, "s"), "resnet": (GREEN, "^")}


class Tile(NamedTuple):
    """A captcha, its text and, where it was read, the reading in as many letters, and a note."""

    picture: Path | bytes
    truth: str
    reading: str = ""
    note: str = ""


def contact_sheet(sections: dict[str, list[Tile]]) -> bytes:
    """Return a PNG with a title and a grid of tiles a section; letters read wrong stand out.

    Raises decoding.PictureError where a tile's picture cannot be read.
    """
    rows = {title: -(-len(tiles) // COLUMNS) for title, tiles in sections.items()}
    height = sum(HEADING + HEIGHT * count for count in rows.values())
    sheet = Image.new("RGB", (COLUMNS * WIDTH, height), "white")
    draw = ImageDraw.Draw(sheet)
    top = 0
    for title, tiles in sections.items():
        draw.text((8, top + 12), title, "black", font(*FONT))
        top += HEADING
        for number, tile in enumerate(tiles):
            x, y = number % COLUMNS * WIDTH + 8, top + number // COLUMNS * HEIGHT
            small = _in_colour(tile.picture)
            enlarged = small.resize((small.width * ENLARGED, small.height * ENLARGED))
            sheet.paste(enlarged, (x, y))
            draw.rectangle((x - 1, y - 1, x + enlarged.width, y + enlarged.height), None, "silver")
            _caption(draw, x, y + enlarged.height + 4, tile)
        top += rows[title] * HEIGHT
    data = io.BytesIO()
    sheet.save(data, "PNG", optimize=True)
    return data.getvalue()


def write_extra(path: Path, draw: Callable[[], bytes]) -> None:
    """Write an optional picture; where that fails, say so on stderr and go on."""
    try:
        files.write_whole(path, draw())
    except Exception as error:
        print(shown(f"without {path}: {error or type(error).__name__}"), file=sys.stderr)


@contextmanager
def _own_style() -> Iterator[None]:
    """Plot in matplotlib's own style inside the block, whatever the user's matplotlibrc says."""
    wanted = os.environ.pop("MPLBACKEND", None)  # where it names none, the import would fail
    try:
        import matplotlib
    finally:
        if wanted is not None:
            os.environ["MPLBACKEND"] = wanted
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        yield


def _in_colour(source: Path | bytes) -> Image.Image:
    grey = decoding.open_grey(source)  # refuses what is no captcha before its pixels are touched
    data = source if isinstance(source, bytes) else files.read_regular(source, decoding.MAX_BYTES)
    with Image.open(io.BytesIO(data)) as picture:
        plain = picture.mode == "RGB" and picture.size in decoding.CAPTCHA_SIZES
        return picture.copy() if plain else Image.fromarray(grey)


def _caption(draw: ImageDraw.ImageDraw, x: int, y: int, tile: Tile) -> None:
    """Write the truth and, under it letter by letter, the reading."""
    bold = font(*FONT)
    indent = x + 56 if tile.reading else x
    draw.text((indent, y), tile.truth, "black", bold)
    if tile.reading:
        draw.text((x, y), "is", "grey", bold)
        draw.text((x, y + 20), "read", "grey", bold)
        for column, (true, read) in enumerate(zip(tile.truth, tile.reading, strict=True)):
            place = indent + column * bold.getlength("m"), y + 20
            draw.text(place, read, "black" if true == read else RED, bold)
    draw.text((x + WIDTH - 24, y + 20), tile.note, "grey", bold, anchor="ra")


@_own_style()
def reliability_diagram(
    known: dict[str, list[tuple[float, float, int]]], saved: dict[str, list[tuple[float, int]]]
) -> bytes:
    """Return a PNG of three plots over the margin: share read right, captchas, what refusing saves.

    known: for each engine (mean margin, share read right, number) of captchas of like margin.
    saved: for each engine (percent refused, wrong readings among the rest).
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(13.2, 4.2), layout="constrained")
    left, middle, right = figure.subplots(1, 3)
    left.plot([0, 1], [0, 1], color="silver", linestyle="--", label="as certain as right")
    for name, points in known.items():
        style = dict(zip(("color", "marker"), STYLES[name], strict=True), label=name)
        margins, shares, counts = zip(*points, strict=True)
        left.plot(margins, shares, linewidth=1, **style)
        middle.plot(margins, counts, linewidth=1, **style)
        right.plot(*zip(*saved[name], strict=True), drawstyle="steps-post", markevery=8, **style)
    left.set_title("Does it know?", fontsize=10)
    left.set(xlabel="margin, the engine's certainty", ylabel="share of captchas read right")
    middle.set_title("How many captchas there are of a certainty", fontsize=10)
    middle.set(xlabel="margin", ylabel="captchas", yscale="log")
    middle.yaxis.set_major_formatter("{x:g}")
    right.set_title("What refusing the least certain saves", fontsize=10)
    right.set(xlabel="captchas refused, %", ylabel="wrong among the rest")
    right.set_ylim(bottom=0)
    right.yaxis.set_major_locator(MaxNLocator(integer=True))
    for axes in (left, middle, right):
        axes.grid(alpha=0.3)
        axes.legend(fontsize=8)
    return _png(figure)


@_own_style()
def training_curves(history: list[dict[str, float]]) -> bytes:
    """Return a PNG of three plots over the epochs: loss, errors, learning rate.

    history: a row an epoch, as nn_train.py writes it to training.csv.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import LogFormatter, MaxNLocator

    figure = Figure(figsize=(9.6, 3.6), layout="constrained")
    loss, errors, rate = figure.subplots(1, 3)
    epochs = [row["epoch"] for row in history]
    loss.plot(epochs, [row["train_loss"] for row in history], color=BLUE, marker="o")
    loss.set(title="training loss", yscale="log")
    for name, label, colour, marker in (
        ("test_sentence", "captchas", RED, "s"),
        ("test_char", "letters", GREEN, "^"),
    ):
        wrong = [max(100 - row[name], 0.001) for row in history]  # a log scale has no zero
        errors.plot(epochs, wrong, color=colour, marker=marker, label=label)
    errors.set(title="wrong in the test, %", yscale="log")
    errors.legend(fontsize=8)
    alone = "o" if len(epochs) == 1 else ""  # a line of one point is none
    rates = [row["lr"] for row in history]
    rate.plot(epochs, rates, color=BLUE, drawstyle="steps-mid", marker=alone)
    rate.set(title="learning rate", yscale="log")
    for axes in (loss, errors, rate):
        axes.yaxis.set_major_formatter("{x:g}")  # 0.01 and not 10 to a power
        axes.yaxis.set_minor_formatter(LogFormatter(minor_thresholds=(1, 0.3)))
        axes.set_xlabel("epoch")
        axes.set_xlim(min(epochs) - 0.5, max(epochs) + 0.5)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
        axes.grid(alpha=0.3, which="both")
    return _png(figure)


@_own_style()
def confusion_picture(matrix: np.ndarray, letters: str) -> bytes:
    """Return a PNG of the mistakes in a confusion matrix (L, L), a row for each true letter.

    The diagonal is left blank, for it would drown them.
    """
    from matplotlib.figure import Figure

    mistakes = matrix - np.diag(np.diag(matrix))
    figure = Figure(figsize=(7.2, 6.6), layout="constrained")
    axes = figure.subplots()
    axes.imshow(mistakes, cmap="Blues", vmin=0, vmax=max(mistakes.max(), 1))
    for row, column in zip(*mistakes.nonzero(), strict=True):
        count = mistakes[row, column]
        colour = "white" if count > mistakes.max() / 2 else "black"
        axes.text(column, row, str(count), ha="center", va="center", color=colour, fontsize=8)
    if not mistakes.any():
        figure.text(0.5, 0.5, "no mistake", ha="center", va="center", fontsize=18)
    axes.set_xticks(range(len(letters)), list(letters))
    axes.set_yticks(range(len(letters)), list(letters))
    right = np.trace(matrix) / max(matrix.sum(), 1)
    axes.set(xlabel="read as", ylabel="letter", title=f"mistakes by letter ({right:.2%} right)")
    return _png(figure)


def _png(figure: "Figure") -> bytes:
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=100)
    return data.getvalue()
