"""What the labeller's tests share: pictures on a desk, what was read in them, what a page shows."""

import json
import random
import time
from types import SimpleNamespace

import pytest
import requests

from recognizers import Reading
from workshop import drawing
from workshop.labelling import actions, readahead, showing


def fill(desk, page, pictures, name="{number}.jpg"):
    """Put pictures in a page's folder; return their file names."""
    names = [name.format(number=number, label=label) for number, (label, _) in enumerate(pictures)]
    for name, (_, data) in zip(names, pictures, strict=True):
        (desk.folders[page] / name).write_bytes(data)
    look(desk)
    return names


def look(desk):
    """Have the folders listed and looked through, as the thread does, but read by no engine."""
    for page in actions.PAGES:
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
    return actions.put(desk, page, tab, name, digest, letters)["name"]


def eventually(condition, expected=True, seconds=300):
    """Assert that something becomes what it should be."""
    end = time.monotonic() + seconds
    while condition() != expected and time.monotonic() < end:
        time.sleep(0.03)
    assert condition() == expected


def name_on(page):
    return page.window.text("#name")


# ---- fixtures, which conftest.py hands on ----


@pytest.fixture(scope="module")
def drawn():
    """Ten captchas as drawn: (letters, JPEG bytes)."""
    rng = random.Random(5)
    return [drawing.captcha(rng) for _ in range(10)]


@pytest.fixture
def desk(tmp_path):
    """A desk with an engine whose readings a test hands in; nothing runs in the background."""
    import labeller

    folders = [tmp_path / name for name in ("unlabelled", "labelled", "discarded")]
    for folder in folders[:2]:
        folder.mkdir()
    return actions.Desk(*folders, ["svm"], labeller.read)


@pytest.fixture
def site(desk):
    """The pages of the desk, served; `post` sends what the page sends."""
    import labeller
    from workshop.serving import serve

    with serve(labeller.create_app(desk)) as url, requests.Session() as http:

        def post(path, headers=None, data=None, **body):
            body.setdefault("tab", "tab")
            headers = {"Content-Type": "application/json", "Origin": url} | (headers or {})
            return http.post(url + path, data or json.dumps(body), headers=headers, timeout=300)

        yield SimpleNamespace(url=url, desk=desk, post=post, http=http)


@pytest.fixture(scope="module")
def chromium():
    """One browser for all; each test's site is another origin, which remembers nothing."""
    from browser import browser

    with browser("--window-size=1100,900") as window:
        yield window


@pytest.fixture
def page(chromium, site):
    """The site in the browser, for a person at the keyboard who hardly ever touches a mouse."""

    def value(selector="#letters"):
        return chromium.run(f"return document.querySelector({selector!r}).value")

    def go(path="/"):
        chromium.open(site.url + path)
        there = "#work:not([hidden]), #empty:not([hidden]), #grid form"
        chromium.wait(f"return document.querySelector({there!r})")

    yield SimpleNamespace(
        window=chromium,
        desk=site.desk,
        press=chromium.press,
        devtools=chromium.devtools,
        value=value,
        go=go,
    )
    chromium.devtools("Emulation.clearDeviceMetricsOverride")
    chromium.devtools("Emulation.setEmulatedMedia", features=[])
