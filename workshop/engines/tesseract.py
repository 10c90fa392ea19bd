"""Tesseract: a captcha laid out like print, read by the program of that name.

Tesseract is made for printed lines: it misreads letters that are far apart, italic among upright
ones, or large. So the letters are first set upright, close to each other, and at two sizes, for
each fails on letters that the other reads. Letters that it often confuses but whose shapes differ
clearly (i, j, l; c, e; g, q) are told apart here.
"""

import os
import re
import tempfile
from collections import ChainMap
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytesseract
from PIL import Image

from workshop import process
from workshop.cutting import APART, groups_of, ink_of
from workshop.drawing import SLANT
from workshop.messages import UserError

ARGUMENTS = (
    "--psm 7 -c tessedit_char_whitelist=abcdefghijklmnopqrstuvwxyz"
    " -c load_system_dawg=0 -c load_freq_dawg=0 -c hocr_char_boxes=1"
)
# in hOCR, the HTML in which tesseract answers: first and last column, confidence, letter
LETTER = re.compile(r"x_bboxes (\d+) \d+ (\d+) \d+; x_conf ([\d.]+)'>([a-z])<")
MISSING = (
    "tesseract is not installed: `sudo apt-get install tesseract-ocr` (Debian, Ubuntu),"
    " `brew install tesseract` (macOS), `winget install UB-Mannheim.TesseractOCR` (Windows),"
    " or choose another --rec-mode"
)
FEW = 4  # captchas that are worth a process of their own, whose start costs as much as ten
BATCH = 100  # captchas that one process reads at most
SIZES = (2.0, 1.5)  # how much larger than drawn
GAP = 3  # columns of paper between letters
BORDER = 10  # pixels of paper around the word
TALL = 18  # rows from which on a letter with a dot is a j; i has 15, j 19
STROKE = 0.4  # ink that is a stroke
HOOK = 6  # columns from which on a foot is a g's tail; a q's is a stem
BAR = 0.7  # of the columns are crossed by an e's bar; by no row in the middle of a c
FAINT = 0.35  # a row of i with less ink than this is the gap under its dot

# One thread a process: on a line this short tesseract's threads only wait for each other.
# pytesseract gives its `environ` to the process it starts, so our own torch is not limited.
pytesseract.pytesseract.environ = ChainMap({"OMP_THREAD_LIMIT": "1"}, os.environ)


def read_batch(greys: list[np.ndarray]) -> list[tuple[str, list[float]]]:
    """Return each captcha's text and tesseract's confidence in each letter, 0 to 1.

    greys: (H, W) uint8 each. The confidence is halved where the two sizes were read differently.
    Raises UserError where tesseract is missing or fails.
    """
    cores = process.cores()
    # For a few, one core is left to others: two processes on two cores gain less than they cost.
    count = max(min(cores - 1, len(greys) // FEW), -(-len(greys) // BATCH))
    parts = [greys[number::count] for number in range(count)]
    readings: list[tuple[str, list[float]]] = [("", [])] * len(greys)
    with ThreadPoolExecutor(cores) as pool:
        for number, part in enumerate(pool.map(_ask, parts)):
            readings[number::count] = part
    return readings


def _ask(greys: list[np.ndarray]) -> list[tuple[str, list[float]]]:
    """Return the readings of one tesseract process."""
    inks = [ink_of(grey) for grey in greys]
    pages = [repack(ink, size) for ink in inks for size in SIZES]
    with tempfile.TemporaryDirectory(prefix="captchas-") as folder:
        path = str(Path(folder, "captchas.tif"))
        pages[0].save(path, save_all=True, append_images=pages[1:], dpi=(300, 300))
        try:
            hocr = pytesseract.image_to_pdf_or_hocr(path, config=ARGUMENTS, extension="hocr")
        except pytesseract.TesseractNotFoundError:
            raise UserError(MISSING) from None
        except pytesseract.TesseractError as error:
            raise UserError(f"tesseract failed: {' '.join(error.message.split())}") from None
    answers = [LETTER.findall(page) for page in hocr.decode().split("<div class='ocr_page'")[1:]]
    if len(answers) != len(pages):
        raise UserError(f"tesseract read {len(answers)} of {len(pages)} pages: is it 4.1 or newer?")
    both = zip(pages, answers, strict=True)
    return [settle(ink, [one_each(ink, *next(both)) for _ in SIZES]) for ink in inks]


def one_each(
    ink: np.ndarray, page: Image.Image, answer: list[tuple[str, ...]]
) -> list[tuple[str, float]]:
    """Return what LETTER found in the answer to a captcha's page as (letter, confidence) pairs.

    Tesseract may read one shape twice, a b as b and h. Where each group of ink is one letter, the
    surest of a group's readings is kept.
    """
    found = [(int(x) + int(end), letter, float(sure) / 100) for x, end, sure, letter in answer]
    groups = groups_of(ink)
    apart = all(after - end >= APART - 1 for (_, end), (after, _) in pairwise(groups))
    there = groups_of(1 - np.asarray(page, np.float32) / 255)
    if apart and len(found) > len(groups) == len(there) > 1:
        surest: dict[int, tuple[str, float]] = {}
        for middle, letter, sure in found:
            off = [abs(start + stop - middle) for start, stop in there]
            group = off.index(min(off))
            if sure > surest.get(group, ("", 0.0))[1]:
                surest[group] = letter, sure
        if len(surest) == len(groups):
            return [surest[group] for group in range(len(groups))]
    return [(letter, sure) for _, letter, sure in found]


def repack(ink: np.ndarray, size: float) -> Image.Image:
    """Return a captcha as a printed word: letters upright and close, `size` times larger.

    ink: (h, W) float32, 0 paper … 1 ink.
    """
    parts = []
    for start, stop in groups_of(ink):
        parts += [upright(ink[:, max(start - 1, 0) : stop + 1]), np.zeros((len(ink), GAP))]
    word = np.hstack(parts[:-1]) if parts else np.zeros((1, 1))
    grey = Image.fromarray((255.5 - 255 * word).astype(np.uint8))
    width, height = round(grey.width * size), round(grey.height * size)
    page = Image.new("L", (width + 2 * BORDER, height + 2 * BORDER), 255)
    page.paste(grey.resize((width, height), Image.Resampling.BICUBIC), (BORDER, BORDER))
    return page


def upright(ink: np.ndarray) -> np.ndarray:
    """Return a letter's ink (h, w), sheared upright where that gathers it in fewer columns."""
    height, width = ink.shape
    room = int(SLANT * height) + 1
    sheared = Image.fromarray((255 * ink).astype(np.uint8)).transform(
        (width + room, height),
        Image.Transform.AFFINE,
        (1, -SLANT, SLANT * height - room / 2, 0, 1, 0),
        Image.Resampling.BICUBIC,
    )
    straight = np.asarray(sheared, np.float32) / 255
    if (straight.sum(axis=0) ** 2).sum() < 1.05 * (ink.sum(axis=0) ** 2).sum():
        return ink
    columns = np.flatnonzero(straight.max(axis=0) > 0.2)
    return straight[:, max(columns[0] - 1, 0) : columns[-1] + 2]


def settle(ink: np.ndarray, answers: list[list[tuple[str, float]]]) -> tuple[str, list[float]]:
    """Return one reading from what was read at each size: (letter, confidence) pairs.

    The best has as many letters as there are groups of ink, else 4 or 5, and the surest worst one.
    """
    groups = groups_of(ink)

    def worth(answer: list[tuple[str, float]]) -> tuple[bool, bool, float]:
        fits = len(answer) == len(groups)
        return fits, len(answer) in (4, 5), min((sure for _, sure in answer), default=0.0)

    best = max(answers, key=worth)
    text = "".join(letter for letter, _ in best)
    letters = [sure for _, sure in best]
    for answer in answers:
        for place in range(len(text)):
            if len(answer) != len(text) or answer[place][0] != text[place]:
                letters[place] /= 2
    if len(text) == len(groups):
        parts = [ink[:, start:stop] for start, stop in groups]
        text = "".join(by_shape(*pair) for pair in zip(text, parts, strict=True))
    return text, letters


def by_shape(letter: str, ink: np.ndarray) -> str:
    """Return the letter, or the one that it is often confused with where its ink (h, w) says so.

    A gap sets a dot apart in i and j, of which j is taller; an e has a bar; the tail of a g turns.
    """
    rows = ink.max(axis=1) > FAINT
    inked = np.flatnonzero(rows)
    if not len(inked):
        return letter
    body = ink[inked[0] : inked[-1] + 1]
    if letter in ("i", "j", "l"):
        if rows[inked[0] : inked[-1]].all():
            return "l" if letter == "i" else letter
        return "j" if len(body) >= TALL else "i"
    if body.shape[1] < HOOK:
        return letter
    if letter in ("c", "e"):
        middle = len(body) // 2
        across = (body[middle - 1 : middle + 3] > STROKE).mean(axis=1).max(initial=0)
        return "e" if across > BAR else "c"
    if letter in ("g", "q"):
        return "g" if (body[-3:].max(axis=0) > STROKE).sum() >= HOOK else "q"
    return letter
