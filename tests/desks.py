"""What the labeller's tests share: pictures on a desk, what was read in them, what a page shows."""

import time

from recognizers import Reading
from workshop.labelling import desk as desks
from workshop.labelling import readahead, showing


def fill(desk, page, pictures, name="{number}.jpg"):
    """Put pictures in a page's folder; return their file names."""
    names = [name.format(number=number, label=label) for number, (label, _) in enumerate(pictures)]
    for name, (_, data) in zip(names, pictures, strict=True):
        (desk.folders[page] / name).write_bytes(data)
    look(desk)
    return names


def look(desk):
    """Have the folders listed and looked through, as the thread does, but read by no engine."""
    for page in desks.PAGES:
        folder = desk.watch(page)
        desk.ahead._list(folder)
        for name in list(desk.ahead.names[folder]):
            desk.ahead.look(folder, name)


def know(desk, data, text, margin):
    """Let the engine have read a picture."""
    letters = (margin,) * len(text)
    desk.ahead.learn(readahead.digest_of(data), "svm", Reading(text, letters, margin))


def tree(desk):
    """Return all that lies in the three folders, as {"folder/name": bytes}."""
    root = desk.labelled.parent
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def first_of(desk, page="label", order="hardest"):
    return [picture["name"] for picture in showing.state_of(desk, page, order, "", 48)["pictures"]]


def label(desk, name, letters, page="label", tab="tab"):
    digest = readahead.digest_of((desk.folders[page] / name).read_bytes())
    return desks.put(desk, page, tab, name, digest, letters)["name"]


def eventually(condition, expected=True, seconds=20):
    """Assert that something becomes what it should be."""
    end = time.monotonic() + seconds
    while condition() != expected and time.monotonic() < end:
        time.sleep(0.03)
    assert condition() == expected


def name_on(page):
    return page.window.text("#name")
