"""What a page of the labeller shows: which captchas come next, what was read in them, figures."""

import base64
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from workshop import files
from workshop.labelling.actions import KINDS, Desk, acceptable
from workshop.labelling.moving import Picture

ORDERS = ("hardest", "easiest")
SHOWN = {"label": 12, "review": 48}  # pictures that a page gets at a time
BAD_SHOWN = 100  # files that are no captchas, named on the page
RECENT = 30  # labels that the rate is taken from
PAUSE = 30.0  # s between two labels that count in the rate; a longer break counts as this


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
        margin = reading.margin if reading and files.is_label(reading.text) else 0.0
        return place.get(name, 0), not reading, margin if order == "hardest" else -margin, name

    return sorted(names, key=key)


def doubts(desk: Desk, names: dict[str, str]) -> dict[str, float]:
    """Return how much the engine doubts each label that has not been looked at, by name.

    -2: it is proved. -1: not at all … 1: the engine is sure of another one. 2: another one is
    proved. 3: the name has no label. Left out are those that are yet to be read.
    """
    aside, ahead = desk.aside["review"], desk.ahead
    found = {}
    for name, digest in names.items():
        reading = ahead.reading(digest)
        if name in aside or (reading is None and ahead.engines):
            continue
        label = label_in(name)
        if label is None:
            found[name] = 3.0
        elif reading is None:
            found[name] = 0.0
        elif proved := ahead.proved(digest):
            found[name] = -2.0 if proved == label else 2.0
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
    proved = desk.ahead.proved(picture.digest)
    return {
        "name": picture.name,
        "digest": picture.digest,
        "label": label_in(picture.name) or "",
        # browsers tell the format by the content
        "source": "data:image/jpeg;base64," + base64.b64encode(picture.data).decode(),
        "proved": proved,
        "readings": [
            {"engine": engine, **reading._asdict(), "proved": reading.text == proved}
            for engine, reading in desk.ahead.ranked(picture.digest)
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
            "done": sum(len(step.moves) for step in steps),
            "rate": rate_of([step.moment for step in steps if step.action == "label"]),
            "steps": len(steps),
            "engines": ahead.engines,
            "about": [each for each in desk.sources if each["engine"] in ahead.engines],
            "threshold": desk.sure,
            **{kind: len(acceptable(desk, kind)) if page == "label" else 0 for kind in KINDS},
            "missing": ahead.missing,
            "bad": list(bad.items())[:BAD_SHOWN],
            "bad_count": len(bad),
        }
