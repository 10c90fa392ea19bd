"""Draw captchas like the login page's: labels for free, as many as you like.

    python render.py --count 32486 --out labelled     the ready-made dataset of the workflow
    python render.py --style legacy --seed 7          the page's look until 2020, reproducible
    python render.py --vary --sheet                   a wider world, and sheet.png to look at it

Writes <out>/<label>_<unique>.jpg. workshop/drawing has the rules.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import random
import secrets
from pathlib import Path

from tqdm import tqdm

from workshop import cli, drawing, files, plots

# ---- settings: edit here, or give the flag of the same name for one run ----
COUNT = 1000  # captchas to draw
STYLE = "current"  # current: 110x40, since 2022  legacy: 100x40, until 2020  both: half and half
VARY = False  # draw around the measured rules instead of by them (domain randomisation)
FAMILY = "any"  # one font family to draw with, such as "Roboto"; any: those of the style
OUT = Path("labelled")  # folder that gets the pictures
SHEET = False  # also write sheet.png: the first 48 pictures with their labels
SEED = -1  # the same seed gives the same files, byte for byte; -1: another one each time

SHEET_FILE = Path("sheet.png")


def main(argv: list[str] | None = None) -> None:
    """Draw COUNT captchas into OUT."""
    settings = cli.settings_parser(
        globals(),
        COUNT=(1, ..., 1000, ..., 10_000_000),
        STYLE=(*drawing.STYLES, "both"),
        VARY=False,
        FAMILY=("any", *drawing.FONTS),
        OUT=Path("labelled"),
        SHEET=False,
        SEED=(-1, ..., -1, ..., 2**63),
    ).parse_args(argv)
    if settings.family != "any" and not drawing.installed(settings.family):
        raise cli.UserError(
            f"{settings.family} is not on this machine: install it (apt has it as fonts-…)"
        )
    seed = settings.seed if settings.seed >= 0 else secrets.randbits(32)
    rng = random.Random(seed)  # noqa: S311 (pictures, not secrets)
    styles = drawing.STYLES if settings.style == "both" else (settings.style,)
    files.make_folders(settings.out)
    files.check_targets(SHEET_FILE if settings.sheet else None)
    tiles: list[plots.Tile] = []
    for number in tqdm(range(settings.count), unit="captcha", disable=None):
        label, data = drawing.captcha(
            rng, styles[number % len(styles)], settings.vary, settings.family
        )
        # named by the stream, not by chance: the same seed gives the same names too
        path = settings.out / f"{label}_{rng.getrandbits(48):012x}.jpg"
        if path.exists():
            raise cli.UserError(f"{path} is there already: give another --seed or --out")
        files.write_whole(path, data)
        if len(tiles) < 48:
            tiles.append(plots.Tile(data, label))
    drawn = f"{settings.count} captchas in {settings.out} (style {settings.style}, seed {seed})"
    if settings.sheet:
        files.write_whole(SHEET_FILE, plots.contact_sheet({f"the first of {drawn}": tiles}))
    print(cli.shown(drawn))


if __name__ == "__main__":
    cli.run(main)
