"""The pictures of evaluate.py, as PNG bytes: contact sheets of captchas, and how engines know."""

import io
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

import files

COLUMNS = 4
WIDTH, HEIGHT, HEADING = 236, 136, 44  # pixels of a tile, and of a section's title
ENLARGED = 2
# Okabe and Ito's colours, told apart by every eye
COLOURS = {"tesseract": "#0072B2", "svm": "#D55E00", "resnet": "#009E73"}
MARKERS = {"tesseract": "o", "svm": "s", "resnet": "^"}
WRONG = "#D55E00"


class Tile(NamedTuple):
    """A captcha, its text and, where it was read, the reading in as many letters, and a note."""

    picture: Path | bytes
    truth: str
    reading: str = ""
    note: str = ""


def contact_sheet(sections: dict[str, list[Tile]]) -> bytes:
    """Return a PNG with a title and a grid of tiles a section; letters read wrong stand out.

    Raises files.PictureError where a tile's picture cannot be read.
    """
    font = _font()
    rows = {title: -(-len(tiles) // COLUMNS) for title, tiles in sections.items()}
    height = sum(HEADING + HEIGHT * count for count in rows.values())
    sheet = Image.new("RGB", (COLUMNS * WIDTH, height), "white")
    draw = ImageDraw.Draw(sheet)
    top = 0
    for title, tiles in sections.items():
        draw.text((8, top + 12), title, "black", font)
        top += HEADING
        for number, tile in enumerate(tiles):
            x, y = number % COLUMNS * WIDTH + 8, top + number // COLUMNS * HEIGHT
            small = _in_colour(tile.picture)
            enlarged = small.resize((small.width * ENLARGED, small.height * ENLARGED))
            sheet.paste(enlarged, (x, y))
            draw.rectangle((x - 1, y - 1, x + enlarged.width, y + enlarged.height), None, "silver")
            _caption(draw, font, (x, y + enlarged.height + 4), tile)
        top += rows[title] * HEIGHT
    data = io.BytesIO()
    sheet.save(data, "PNG", optimize=True)
    return data.getvalue()


def _in_colour(source: Path | bytes) -> Image.Image:
    grey = files.open_grey(source)  # refuses what is no captcha before its pixels are touched
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source) as picture:
        return picture.copy() if picture.mode == "RGB" else Image.fromarray(grey)


def _font() -> ImageFont.FreeTypeFont:
    import matplotlib

    fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return ImageFont.truetype(str(fonts / "DejaVuSansMono-Bold.ttf"), 16)


def _caption(
    draw: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, corner: tuple[int, int], tile: Tile
) -> None:
    """Write the truth and, under it letter by letter, the reading."""
    x, y = corner
    letter_width = font.getlength("m")
    indent = x + 56 if tile.reading else x
    draw.text((indent, y), tile.truth, "black", font)
    if tile.reading:
        draw.text((x, y), "is", "grey", font)
        draw.text((x, y + 20), "read", "grey", font)
        for column, (true, read) in enumerate(zip(tile.truth, tile.reading, strict=True)):
            colour = "black" if true == read else WRONG
            draw.text((indent + column * letter_width, y + 20), read, colour, font)
    draw.text((x + WIDTH - 24, y + 20), tile.note, "grey", font, anchor="ra")


def reliability_diagram(
    known: dict[str, list[tuple[float, float, int]]], saved: dict[str, list[tuple[float, int]]]
) -> bytes:
    """Return a PNG of two plots: do the engines know when they are wrong, and what is that worth.

    known: for each engine (mean margin, share read right, number) of captchas of like margin.
    saved: for each engine (percent refused, wrong readings among the rest).
    """
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot
    from matplotlib.ticker import MaxNLocator

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(9.6, 4.2), layout="constrained")
    left.plot([0, 1], [0, 1], color="silver", linestyle="--", label="as certain as right")
    for number, (name, points) in enumerate(known.items()):
        style = {"color": COLOURS[name], "marker": MARKERS[name], "label": name}
        beside = ((5, 5), (5, -10), (-22, -3))[number % 3]
        left.plot(*list(zip(*points, strict=True))[:2], linewidth=1, **style)
        for x, y, captchas in points:
            text = {"fontsize": 7, "color": COLOURS[name]}
            left.annotate(str(captchas), (x, y), beside, textcoords="offset points", **text)
        right.plot(*zip(*saved[name], strict=True), drawstyle="steps-post", markevery=8, **style)
    left.set_title("Does it know? Beside each point its captchas", fontsize=10)
    left.set(xlabel="margin, the engine's certainty", ylabel="share of captchas read right")
    right.set_title("What refusing the least certain saves", fontsize=10)
    right.set(xlabel="captchas refused, %", ylabel="wrong among the rest")
    right.set_ylim(bottom=0)
    right.yaxis.set_major_locator(MaxNLocator(integer=True))
    for axes in (left, right):
        axes.grid(alpha=0.3)
        axes.legend(fontsize=8)
    data = io.BytesIO()
    figure.savefig(data, format="png", dpi=100)
    pyplot.close(figure)
    return data.getvalue()
