"""How right an engine was: whole captchas, letters, and what refusing the least certain saves.

And how right labels are, for certain: by drawing the captchas of today's page again.
"""

from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from workshop import decoding
from workshop.drawing import proof


class Read(NamedTuple):
    """A captcha as an engine read it: its file, the letters in the file's name, the reading, and
    how certain the engine is of the whole, 0 … 1.
    """

    path: Path
    truth: str
    reading: str
    margin: float

    @property
    def right(self) -> bool:
        return self.truth == self.reading


def aligned(truth: str, reading: str) -> list[tuple[str, str]]:
    """Return the pairs (true letter, letter read) of the fewest edits, "-" where one has no letter.

    aligned("fjxe", "fxe") is [("f", "f"), ("j", "-"), ("x", "x"), ("e", "e")]. A wrong letter goes
    before a missing and an extra one that cost the same.
    """
    row = [(n, [("-", letter) for letter in reading[:n]]) for n in range(len(reading) + 1)]
    for i, true in enumerate(truth, start=1):
        above, row = row, [(i, [(letter, "-") for letter in truth[:i]])]
        for j, read in enumerate(reading, start=1):
            ways = (
                (above[j - 1][0] + (true != read), [*above[j - 1][1], (true, read)]),
                (above[j][0] + 1, [*above[j][1], (true, "-")]),
                (row[j - 1][0] + 1, [*row[j - 1][1], ("-", read)]),
            )
            row.append(min(ways, key=lambda way: way[0]))
    return row[-1][1]


def refusing(reads: list[Read], percent: float) -> tuple[int, int]:
    """Return how many captchas that refuses, rounded down, and how many of the rest are wrong.

    The least certain go first and, among equals, the right ones: a tie never flatters.
    """
    refused = int(len(reads) * percent / 100)
    by_margin = sorted(reads, key=lambda read: (read.margin, not read.right))
    return refused, sum(not read.right for read in by_margin[refused:])


def score(reads: list[Read], refuse: float) -> dict[str, Any]:
    """Return the figures of one engine. refuse: percent."""
    pairs = [pair for read in reads for pair in aligned(read.truth, read.reading)]
    confusions = Counter((true, read) for true, read in pairs if true != read)
    refused, wrong_left = refusing(reads, refuse)
    misses = [read for read in reads if not read.right]
    return {
        "captchas": len(reads),
        "right": len(reads) - len(misses),
        "letters": sum(len(read.truth) for read in reads),
        "letters_right": sum(true == read for true, read in pairs),
        "refused": refused,
        "wrong_left": wrong_left,
        "confusions": [[*pair, times] for pair, times in confusions.most_common()],
        "misses": [{**miss._asdict(), "path": str(miss.path)} for miss in misses],
    }


def judge(captchas: dict[Path, str], reads: list[Read]) -> dict[str, Any]:
    """Return how many labels are proved, which captchas prove another text, and how many neither.

    captchas: file -> label. reads: what engines read in them, to be tried as well.
    """
    texts: defaultdict[Path, set[str]] = defaultdict(set)
    for read in reads:
        texts[read.path].add(read.reading)
    proved, wrong = 0, {}
    for path, label in tqdm(captchas.items(), desc="proving", unit="captcha", disable=None):
        try:
            picture = decoding.open_colour(path, proof.PAGE)
        except decoding.PictureError:  # moved or damaged meanwhile
            picture = None
        tried = [label, *sorted(texts[path] - {label})] if picture else []
        said = next((text for text in tried if picture and proof.prove(picture, text)), None)
        if said == label:
            proved += 1
        elif said:
            wrong[str(path)] = said
    return {"proved": proved, "wrong": wrong, "not_proved": len(captchas) - proved - len(wrong)}
