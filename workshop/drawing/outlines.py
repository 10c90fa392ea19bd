"""Letters' outlines, hinted by FreeType or not, through matplotlib, which is on every machine.

FreeType takes its TrueType interpreter once a process: version 35 here (workshop/__init__.py).
Run as a script, this file pickles what another version makes of given files at given sizes:

    FREETYPE_PROPERTIES=truetype:interpreter-version=40 python outlines.py 20,20.5 DejaVuSans.ttf
"""

import os
import pickle
import subprocess
import sys
from functools import cache
from string import ascii_lowercase

import numpy as np

HINTINGS = ("none", "35", "40", "light")  # light: vertically, by the autohinter


# A letter's path as matplotlib has it: vertices (n, 2) in pixels, y upwards, and codes (n,).
Outline = tuple[np.ndarray, np.ndarray]


def outlines(path: str, size: float, hinting: str) -> dict[str, Outline]:
    """Return the outlines of a to z at `size` pixels an em, by this process's interpreter."""
    import matplotlib
    from matplotlib import ft2font

    # what later versions do without being told, and know by another name
    scaled: dict = {"hinting_factor": 1} if matplotlib.__version_info__ < (3, 11) else {}
    name = {"none": "NO_HINTING", "light": "TARGET_LIGHT"}.get(hinting, "DEFAULT")
    if hasattr(ft2font, "LoadFlags"):
        flags = ft2font.LoadFlags[name]
    else:
        flags = getattr(ft2font, f"LOAD_{name}")
    font = ft2font.FT2Font(path, **scaled)
    font.set_size(size, 72)  # points at 72 dots an inch: pixels
    drawn = {}
    for letter in ascii_lowercase:
        font.load_char(ord(letter), flags=flags)
        drawn[letter] = font.get_path()
    return drawn


@cache
def by_version_40(paths: tuple[str, ...], sizes: tuple[float, ...]) -> dict:
    """Return (path, size) -> outlines as FreeType's version 40 interpreter hints them."""
    done = subprocess.run(  # noqa: S603 (this very file)
        [sys.executable, __file__, ",".join(map(str, sizes)), *paths],
        env=os.environ | {"FREETYPE_PROPERTIES": "truetype:interpreter-version=40"},
        stdout=subprocess.PIPE,
        check=True,
    )
    return pickle.loads(done.stdout)  # noqa: S301 (this very file wrote it)


if __name__ == "__main__":
    asked = [(path, float(size)) for path in sys.argv[2:] for size in sys.argv[1].split(",")]
    pickle.dump({key: outlines(*key, "40") for key in asked}, sys.stdout.buffer)
