"""What a person does in the labeller: label, discard, put aside, accept many, undo.

Files are moved, never copied, changed, written over or deleted. An action names the picture by its
file name and the digest of the bytes that were shown; where that is not what lies there, nothing is
done. The actions are called with the desk's lock held. What is `said` in an answer is a text of
texts.py, with the answer's other values in {braces}.
"""

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from workshop import files
from workshop.labelling.moving import GoneError, check, move, unique_of
from workshop.labelling.readahead import Prove, Read, ReadAhead

PAGES = ("label", "review")
KINDS = ("proved", "sure")  # of readings that are accepted many at a time


class Move(NamedTuple):
    """A file that was moved."""

    before: Path
    after: Path
    digest: str
    label: str = ""  # that it got


class Step(NamedTuple):
    """Something done that can be undone."""

    tab: str  # the browser's window that did it
    page: str
    action: str  # label, discard, accept or aside
    moment: float  # s
    moves: Sequence[Move]
    names: Sequence[str]  # put aside: skipped, or looked at and found right


class Desk:
    """The three folders, and what was done to them in this session."""

    def __init__(
        self,
        unlabelled: Path,
        labelled: Path,
        discarded: Path,
        engines: list[str],
        read: Read,
        prove: Prove | None = None,
        sure: float = 1.0,  # the margin from which a reading is sure
    ) -> None:
        self.folders = {"label": unlabelled, "review": labelled}
        self.labelled, self.discarded, self.sure = labelled, discarded, sure
        self.ahead = ReadAhead(engines, read, prove)
        self.lock = self.ahead.lock
        self.sources: list[dict[str, Any]] = []  # what the engines read with, to be shown
        self.steps: list[Step] = []
        self.aside: dict[str, dict[str, None]] = {page: {} for page in PAGES}  # in this order
        self.tabs: set[str] = set()  # that have done something

    def watch(self, page: str) -> Path:
        """Return a page's folder, and have it read from now on."""
        folder = self.folders[page]
        self.ahead.watch(folder, len(self.ahead.engines) if page == "label" else 1)
        return folder

    def note(
        self, tab: str, page: str, action: str, moves: Sequence[Move], names: Sequence[str] = ()
    ) -> None:
        """Keep a step, for undo."""
        self.steps.append(Step(tab, page, action, time.monotonic(), moves, names))
        self.tabs.add(tab)


def acceptable(desk: Desk, kind: str) -> dict[str, str]:
    """Return the captchas to label whose surest reading is of a kind: name -> letters.

    "proved", or "sure": proved, or read with a margin of desk.sure or more. Those that a person
    has skipped are left to that person.
    """
    ahead, found = desk.ahead, {}
    for name, digest in ahead.names[desk.watch("label")].items():
        best = ahead.reading(digest)
        if best is None or name in desk.aside["label"] or not files.is_label(best.text):
            continue
        if ahead.proved(digest) or (kind == "sure" and best.margin >= desk.sure):
            found[name] = best.text
    return found


# ---- what is done ----


def put(desk: Desk, page: str, tab: str, name: str, digest: str, label: str) -> dict[str, str]:
    """Move a picture to labelled/ under its label, or to discarded/ where that is "".

    Raises GoneError where it is not what was shown.
    """
    folder = desk.watch(page)
    if name not in desk.ahead.names[folder]:  # no name becomes a path that was not listed
        raise GoneError(name)
    if page == "review" and label and label == files.label_of(Path(name)):
        check(folder / name, digest)
        return {"said": "{label} stays", "name": name, "label": label}
    moved = _put(desk, folder / name, digest, label)
    action, said = ("label", "{label} saved") if label else ("discard", "discarded")
    desk.note(tab, page, action, [moved])
    return {"said": said, "name": moved.after.name, "label": label}


def _put(desk: Desk, path: Path, digest: str, label: str) -> Move:
    check(path, digest)
    if label:
        after = move(path, desk.labelled, f"{label}_{unique_of(path)}")
    else:
        after = move(path, desk.discarded, path.stem)
    desk.ahead.moved(path, after, digest)
    return Move(path, after, digest, label)


def accept(desk: Desk, tab: str, kind: str) -> dict[str, Any]:
    """Label all that is acceptable, in one step.

    What another window has moved meanwhile is left out. Where the system refuses one (a name that
    would be too long), the others are labelled, and then it raises the first OSError.
    """
    folder, moves, refused = desk.watch("label"), [], None
    for name, label in acceptable(desk, kind).items():
        try:
            moves.append(_put(desk, folder / name, desk.ahead.names[folder][name], label))
        except GoneError:
            continue
        except OSError as error:
            refused = refused or error
    if moves:
        desk.note(tab, "label", "accept", moves)
    if refused:
        raise refused
    return {"said": "{count} accepted", "count": len(moves)}


def put_aside(desk: Desk, page: str, tab: str, names: list[str]) -> dict[str, Any]:
    """Leave pictures for later: on the page that reviews, they have been looked at."""
    there = desk.ahead.names[desk.watch(page)]
    found = [name for name in names if name in there]
    if not found:
        raise GoneError(names[0])
    for name in found:
        desk.aside[page].pop(name, None)
        desk.aside[page][name] = None  # the latest one last
    desk.note(tab, page, "aside", [], found)
    return {"said": "skipped" if page == "label" else "{count} looked at", "count": len(found)}


def undo(desk: Desk, page: str, tab: str) -> dict[str, Any]:
    """Take back the latest step of a tab, or of any where it has done nothing; return what it was.

    Of many files that were moved, those that were moved again since stay where they are. Raises
    GoneError where there is no step, or where no file of it is there any more.
    """
    for step in reversed(desk.steps):
        if step.page == page and (step.tab == tab or tab not in desk.tabs):
            break
    else:
        raise GoneError(text="there is nothing to undo")
    desk.steps.remove(step)
    for name in step.names:
        desk.aside[page].pop(name, None)
    if step.action == "aside":
        return {"said": "undone: back again", "name": step.names[0], "label": ""}
    back = _back(desk, step)
    answer = {"name": back[0].name, "label": step.moves[0].label, "count": len(back)}
    if step.action == "accept":
        return answer | {"said": "undone: {count} back again", "label": ""}
    return answer | {"said": "undone: {label}" if answer["label"] else "undone: discarded"}


def _back(desk: Desk, step: Step) -> list[Path]:
    """Move the files of a step back; return where they are now."""
    back = []
    left = list(step.moves)
    while left:
        before, after, digest, _ = left[0]
        try:
            check(after, digest)
            back.append(move(after, before.parent, before.stem))
        except GoneError:
            gone = after.name
        except OSError:
            desk.steps.append(step._replace(moves=left))  # to be undone when the system lets it
            raise
        else:
            desk.ahead.moved(after, back[-1], digest)
        left.pop(0)
    if not back:
        raise GoneError(gone)
    return back


def tally(desk: Desk) -> dict[str, int]:
    """Return what a session has done, by name."""
    done: Counter[tuple[str, str]] = Counter()
    for step in desk.steps:
        done[step.page, step.action] += len(step.moves)
    return {
        "LABELLED": done["label", "label"] + done["label", "accept"],
        "FIXED": done["review", "label"],
        "DISCARDED": done["label", "discard"] + done["review", "discard"],
    }
