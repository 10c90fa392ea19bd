"""The labeller's desk: three folders, which picture comes next, what was done and how it is undone.

Files are moved, never copied, changed, written over or deleted. A step names the picture by its
file name and the digest of the bytes that were shown; where they do not agree with what lies there,
nothing is done. Whoever calls a function of "what is done" holds the desk's lock.
"""

import base64
import time
from collections import Counter
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, NamedTuple

from workshop import files
from workshop.labelling.moving import MOVED, GoneError, check, move, unique_of
from workshop.labelling.readahead import Picture, Read, ReadAhead

PAGES = ("label", "review")
ORDERS = ("hardest", "easiest")
SHOWN = {"label": 12, "review": 48}  # pictures that a page gets at a time
BAD_SHOWN = 100  # files that are no captchas, named on the page
RECENT = 30  # labels that the rate is taken from
PAUSE = 30.0  # s between two labels that count in the rate; a longer break counts as this


class Step(NamedTuple):
    """Something done that can be undone."""

    tab: str  # the browser's window that did it
    page: str
    action: str  # label, discard or aside
    moment: float  # s
    names: list[str]  # put aside: skipped, or looked at and found right
    before: Path = Path()  # the file that was moved
    after: Path = Path()
    digest: str = ""
    label: str = ""


class Desk:
    """The three folders, and what was done to them in this session."""

    def __init__(
        self, unlabelled: Path, labelled: Path, discarded: Path, engines: list[str], read: Read
    ) -> None:
        """engines: names, the most trusted one first. read: how one of them reads pictures."""
        self.folders = {"label": unlabelled, "review": labelled}
        self.labelled, self.discarded = labelled, discarded
        self.ahead = ReadAhead(engines, read)
        self.lock = self.ahead.lock
        self.steps: list[Step] = []
        self.aside: dict[str, dict[str, None]] = {page: {} for page in PAGES}  # in this order
        self.tabs: set[str] = set()  # that have done something

    def watch(self, page: str) -> Path:
        """Return a page's folder, and have it read from now on."""
        folder = self.folders[page]
        self.ahead.watch(folder, len(self.ahead.engines) if page == "label" else 1)
        return folder

    def note(self, step: Step) -> None:
        """Keep a step, for undo."""
        self.steps.append(step)
        self.tabs.add(step.tab)


# ---- what comes next ----


def sorted_out(desk: Desk, folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Return a folder's captchas, name -> digest, and what is none of them, name -> why."""
    names, why = desk.ahead.names[folder], desk.ahead.bad
    bad = {name: why[digest] for name, digest in names.items() if digest in why}
    return {name: digest for name, digest in names.items() if name not in bad}, bad


def by_margin(desk: Desk, names: dict[str, str], order: str) -> list[str]:
    """Return the captchas to label, the one to show first first. names: name -> digest.

    Those that nobody has read follow the others, and those skipped come last.
    """
    place = {name: number for number, name in enumerate(desk.aside["label"], start=1)}

    def key(name: str) -> tuple[int, bool, float, str]:
        reading = desk.ahead.reading(names[name])
        margin = reading.margin if reading and files.LABEL.fullmatch(reading.text) else 0.0
        return place.get(name, 0), not reading, margin if order == "hardest" else -margin, name

    return sorted(names, key=key)


def doubts(desk: Desk, names: dict[str, str]) -> dict[str, float]:
    """Return how much the engine doubts each label that has not been looked at, by name.

    -1: not at all … 1: it is sure of another one. 2: the name has no label. Left out are those
    that it has yet to read.
    """
    aside, ahead = desk.aside["review"], desk.ahead
    found = {}
    for name, digest in names.items():
        reading = ahead.reading(digest)
        if name in aside or (reading is None and ahead.engines):
            continue
        label = label_in(name)
        if label is None:
            found[name] = 2.0
        elif reading is None:
            found[name] = 0.0
        else:
            found[name] = -reading.margin if reading.text == label else reading.margin
    return found


@lru_cache(maxsize=1 << 17)
def label_in(name: str) -> str | None:
    """Return the label that a file name gives: files.label_of, for thousands again and again."""
    return files.label_of(Path(name))


def rate_of(moments: list[float]) -> float | None:
    """Return the labels a minute, from the times (s) of the latest; None before there are two."""
    gaps = [min(later - earlier, PAUSE) for earlier, later in pairwise(moments[-RECENT:])]
    return 60 * len(gaps) / max(sum(gaps), 0.1) if gaps else None


def as_json(desk: Desk, picture: Picture) -> dict[str, Any]:
    """Return a picture as a page gets it, with its bytes: what is labelled is what was shown."""
    known = desk.ahead.readings[picture.digest]
    return {
        "name": picture.name,
        "digest": picture.digest,
        "label": label_in(picture.name) or "",
        # browsers tell the format by the content
        "source": "data:image/jpeg;base64," + base64.b64encode(picture.data).decode(),
        "readings": [
            {"engine": engine, **known[engine]._asdict()}
            for engine in desk.ahead.engines
            if engine in known
        ],
    }


def state_of(desk: Desk, page: str, order: str, first: str, count: int) -> dict[str, Any]:
    """Return what a page shows: figures, and `count` pictures. first: the one to begin with."""
    ahead, aside = desk.ahead, desk.aside[page]
    folder = desk.watch(page)
    with ahead.lock:
        names, _ = sorted_out(desk, folder)
        if page == "review":
            doubtful = doubts(desk, names)
            wanted = sorted(doubtful, key=lambda name: (-doubtful[name], name)) if count else []
        else:
            doubtful, wanted = {}, by_margin(desk, names, order) if count else []
        if first in names:
            wanted = [first, *(name for name in wanted if name != first)]
        looks = (ahead.look(folder, name) for name in wanted)
        pictures = list(islice(filter(None, looks), count))
        if count:
            ahead.urgent[folder] = [picture.name for picture in pictures]
        names, bad = sorted_out(desk, folder)  # some have been looked at for the first time
        steps = [step for step in desk.steps if step.page == page]
        return {
            "pictures": [as_json(desk, picture) for picture in pictures],
            "total": len(names),
            "read": sum(ahead.reading(digest) is not None for digest in names.values()),
            "aside": sum(name in names for name in aside),
            "doubtful": sum(doubt > 0 for doubt in doubtful.values()),
            "done": sum(step.action != "aside" for step in steps),
            "rate": rate_of([step.moment for step in steps if step.action == "label"]),
            "steps": len(steps),
            "engines": ahead.engines,
            "missing": ahead.missing,
            "bad": list(bad.items())[:BAD_SHOWN],
            "bad_count": len(bad),
        }


# ---- what is done ----


def put(desk: Desk, page: str, tab: str, name: str, digest: str, label: str) -> dict[str, str]:
    """Move a picture to labelled/ under its label, or to discarded/ where that is "".

    Raises GoneError where it is not what was shown.
    """
    folder = desk.watch(page)
    if name not in desk.ahead.names[folder]:  # no name becomes a path that was not listed
        raise GoneError(f"{name} {MOVED}")
    path = folder / name
    check(path, digest)
    if page == "review" and label == files.label_of(path):
        return {"said": f"{label} stays", "name": name}
    try:
        if label:
            after = move(path, desk.labelled, f"{label}_{unique_of(path)}")
        else:
            after = move(path, desk.discarded, path.stem)
    except FileNotFoundError:
        raise GoneError(f"{name} {MOVED}") from None
    desk.ahead.moved(path, after, digest)
    action = "label" if label else "discard"
    desk.note(Step(tab, page, action, time.monotonic(), [], path, after, digest, label))
    return {"said": f"{label} saved" if label else "discarded", "name": after.name}


def put_aside(desk: Desk, page: str, tab: str, names: list[str]) -> dict[str, str]:
    """Leave pictures for later: on the page that reviews, they have been looked at."""
    there = desk.ahead.names[desk.watch(page)]
    names = [name for name in names if name in there]
    if not names:
        raise GoneError(f"it {MOVED}")
    for name in names:
        desk.aside[page].pop(name, None)
        desk.aside[page][name] = None  # the latest one last
    desk.note(Step(tab, page, "aside", time.monotonic(), names))
    return {"said": "skipped" if page == "label" else f"{len(names)} looked at"}


def undo(desk: Desk, page: str, tab: str) -> dict[str, str]:
    """Take back the latest step of a tab, or of any where it has done nothing; return what it was.

    Raises GoneError where there is none, or where the file was moved again since.
    """
    for step in reversed(desk.steps):
        if step.page == page and (step.tab == tab or tab not in desk.tabs):
            break
    else:
        raise GoneError("there is nothing to undo")
    desk.steps.remove(step)
    for name in step.names:
        desk.aside[page].pop(name, None)
    if step.action == "aside":
        return {"said": "undone: back again", "name": step.names[0], "label": ""}
    check(step.after, step.digest)
    try:
        back = move(step.after, step.before.parent, step.before.stem)
    except OSError:
        desk.steps.append(step)  # to be undone when the system lets it
        raise
    desk.ahead.moved(step.after, back, step.digest)
    said = f"undone: {step.label or 'discarded'}"
    return {"said": said, "name": back.name, "label": step.label}


def tally(desk: Desk) -> dict[str, int]:
    """Return what a session has done, by name."""
    done = Counter((step.page, step.action) for step in desk.steps)
    return {
        "LABELLED": done["label", "label"],
        "FIXED": done["review", "label"],
        "DISCARDED": done["label", "discard"] + done["review", "discard"],
    }
