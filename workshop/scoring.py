"""How right an engine was, what refusing the least certain saves, which labels are proved wrong."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from workshop import decoding
from workshop.drawing import proof


class Read(NamedTuple):
    """A captcha as an engine read it, and how certain of the whole that is, 0 … 1."""

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
    """Return how many labels are proved, which files (path -> text) prove another, how many none.

    captchas: file -> label. reads: what engines read in them, which is tried as well.
    """
    texts: defaultdict[Path, set[str]] = defaultdict(set)
    for read in reads:
        texts[read.path].add(read.reading)
    proved, wrong = 0, {}
    for path, label in tqdm(captchas.items(), desc="proving", unit="captcha", disable=None):
        try:
            picture = decoding.open_colour(path, proof.PAGE)
        except decoding.PictureError:  # moved or damaged meanwhile
            continue
        tried = [label, *sorted(texts[path] - {label})]
        said = picture and next((text for text in tried if proof.prove(picture, text)), None)
        if said == label:
            proved += 1
        elif said:
            wrong[str(path)] = said
    return {"proved": proved, "wrong": wrong, "not_proved": len(captchas) - proved - len(wrong)}


# ---- in words ----


def report(engines: dict[str, dict[str, Any]], refuse: float) -> Iterator[str]:
    """Yield the lines of the table and what stands under it."""
    columns = "{:<10}{:>22}{:>24}{:>10}{:>10}"
    yield columns.format("engine", "captchas right", "letters right", "ms each", "a second")
    notes = []
    for name, result in engines.items():
        if "skipped" in result:
            yield f"{name:<10} skipped: {result['skipped']}"
            continue
        shares = (
            f"{result[right]}/{result[of]} {100 * result[right] / result[of]:6.2f} %"
            for right, of in (("right", "captchas"), ("letters_right", "letters"))
        )
        speeds = f"{result['ms_one_thread']:.2f}", f"{result['per_second_batch']:.0f}"
        yield columns.format(name, *shares, *speeds)
        common = [f"{true}->{read} {times}" for true, read, times in result["confusions"][:8]]
        notes.append(
            f"{name}: refusing the least certain {refuse:g} % ({result['refused']}) leaves "
            f"{result['wrong_left']} wrong; confusions: {', '.join(common) or 'none'}"
        )
    yield from notes


def verdicts(proved: int, wrong: dict[str, str], not_proved: int) -> Iterator[str]:
    """Yield the lines of what `judge` found."""
    yield f"labels: {proved} proved right, {len(wrong)} proved wrong, {not_proved} not proved"
    yield from (f"wrong label: {path} says {text}" for path, text in wrong.items())
