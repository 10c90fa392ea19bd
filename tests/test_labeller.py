"""The labeller: files moved and never lost, over real HTTP, and in a real browser."""

import errno
import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace

import pytest
import requests
from browser import ELEMENT, browser
from conftest import REPO

import cli
import desk as desks
import files
import labeller
import readahead
import recognizers
import render
from loopback import serve
from recognizers import Reading

# as WebDriver names them
ENTER, TAB, ESC, UP, DOWN = "\ue007", "\ue004", "\ue00c", "\ue013", "\ue015"
CTRL, SHIFT = "\ue009", "\ue008"


@pytest.fixture(scope="module")
def drawn():
    """Ten captchas as drawn: (letters, JPEG bytes)."""
    rng = random.Random(5)
    return [render.captcha(rng) for _ in range(10)]


@pytest.fixture
def desk(tmp_path):
    """A desk with an engine whose readings a test hands in; nothing runs in the background."""
    folders = [tmp_path / name for name in ("unlabelled", "labelled", "discarded")]
    for folder in folders[:2]:
        folder.mkdir()
    return desks.Desk(*folders, ["svm"])


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
    desk.ahead.readings[readahead.digest_of(data)] = {"svm": Reading(text, letters, margin)}


def tree(desk):
    """Return all that lies in the three folders, as {"folder/name": bytes}."""
    root = desk.labelled.parent
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def first_of(desk, page="label", order="hardest"):
    return [picture["name"] for picture in desks.state_of(desk, page, order, "", 48)["pictures"]]


# ---- files ----


def test_a_file_is_moved_beside_one_that_has_its_name_already(tmp_path):
    (tmp_path / "1.jpg").write_bytes(b"new")
    (tmp_path / "to").mkdir()
    (tmp_path / "to" / "abcd_1.jpg").write_bytes(b"old")
    after = desks.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert re.fullmatch(r"abcd_1-[0-9a-f]{12}\.jpg", after.name) and after.read_bytes() == b"new"
    assert (tmp_path / "to" / "abcd_1.jpg").read_bytes() == b"old"
    assert not (tmp_path / "1.jpg").exists()


def test_a_move_that_was_killed_in_between_is_ended_by_the_next_one(tmp_path):
    (tmp_path / "1.jpg").write_bytes(b"x")
    os.link(tmp_path / "1.jpg", tmp_path / "abcd_1.jpg")
    assert desks.move(tmp_path / "1.jpg", tmp_path, "abcd_1").name == "abcd_1.jpg"
    assert [path.name for path in tmp_path.iterdir()] == ["abcd_1.jpg"]


def test_a_file_that_is_moved_to_where_it_is_survives(tmp_path):
    (tmp_path / "1.jpg").write_bytes(b"x")
    after = desks.move(tmp_path / "1.jpg", tmp_path, "1")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"x"] and after.exists()


@pytest.mark.parametrize("taken", [False, True])
def test_a_file_is_moved_to_another_disk_without_writing_over(tmp_path, monkeypatch, taken):
    def no_link(*_):
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", no_link)
    (tmp_path / "1.jpg").write_bytes(b"new")
    (tmp_path / "to").mkdir()
    if taken:
        (tmp_path / "to" / "abcd_1.jpg").write_bytes(b"old")
    after = desks.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert after.read_bytes() == b"new" and not (tmp_path / "1.jpg").exists()
    kept = sorted(path.read_bytes() for path in (tmp_path / "to").iterdir())
    assert kept == ([b"new", b"old"] if taken else [b"new"])


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_what_a_link_leads_to_is_in_the_other_folder_afterwards(tmp_path):
    (tmp_path / "there.jpg").write_bytes(b"x")
    (tmp_path / "1.jpg").symlink_to("there.jpg")
    after = desks.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert after.read_bytes() == b"x" and (tmp_path / "there.jpg").exists()


@pytest.mark.parametrize(
    ("name", "unique"),
    [("1f.jpg", "1f"), ("abcd_1f.jpg", "1f"), ("abcd_1_2.jpg", "1_2"), ("a b_1.jpg", "a b_1")],
)
def test_the_part_of_a_name_that_tells_files_apart_stays(tmp_path, name, unique):
    assert desks.unique_of(tmp_path / name) == unique


# ---- what comes next ----


def test_the_hardest_come_first_or_the_easiest_then_the_unread_and_the_skipped_last(desk, drawn):
    names = fill(desk, "label", drawn[:6])
    for (label, data), margin in zip(drawn, (0.5, 0.9, 0.1, 0.7), strict=False):
        know(desk, data, label, margin)
    know(desk, drawn[3][1], "abc", 0.99)  # three letters: no captcha says that
    desks.put_aside(desk, "label", "tab", [names[2]])
    assert first_of(desk) == ["3.jpg", "0.jpg", "1.jpg", "4.jpg", "5.jpg", "2.jpg"]
    assert first_of(desk, order="easiest") == ["1.jpg", "0.jpg", "3.jpg", "4.jpg", "5.jpg", "2.jpg"]


def test_the_labels_that_the_engine_surely_contradicts_come_first(desk, drawn):
    pictures = drawn[:6]
    names = fill(desk, "review", pictures, "{label}_{number}.jpg")
    for (label, data), text, margin in zip(
        pictures, (None, "wrong", None, "wrong", None), (0.99, 0.6, 0.2, 0.9, 0.5), strict=False
    ):
        know(desk, data, text or label, margin)
    (desk.labelled / "no label.jpg").write_bytes(drawn[9][1])
    know(desk, drawn[9][1], "abcd", 0.5)
    look(desk)
    shown = first_of(desk, "review")
    assert shown == ["no label.jpg", *(names[n] for n in (3, 1, 2, 4, 0))]  # 5 is not yet read
    state = desks.state_of(desk, "review", "", "", 0)
    assert (state["total"], state["read"], state["doubtful"], state["pictures"]) == (7, 6, 3, [])


def test_labels_can_be_looked_through_where_no_engine_works(desk, drawn):
    desk.ahead._drop("svm", "it has no model")
    names = fill(desk, "review", drawn[:3], "{label}_{number}.jpg")
    assert first_of(desk, "review") == sorted(names)


def test_a_picture_that_is_asked_for_comes_first(desk, drawn):
    fill(desk, "label", drawn[:3])
    for first, shown in (("2.jpg", "2.jpg"), ("gone.jpg", "0.jpg"), ("../labelled/x", "0.jpg")):
        state = desks.state_of(desk, "label", "hardest", first, 2)
        assert state["pictures"][0]["name"] == shown


def test_a_long_break_does_not_spoil_the_rate():
    assert desks.rate_of([0.0, 2.0, 4.0]) == pytest.approx(30)
    assert desks.rate_of([0.0, 3600.0]) == pytest.approx(2)
    assert desks.rate_of([5.0]) is None


# ---- reading ahead ----


def test_bad_pictures_are_named_and_left_out(desk, drawn):
    fill(desk, "label", drawn[:1])
    folder = desk.folders["label"]
    (folder / "text.jpg").write_bytes(b"hello")
    (folder / "empty.png").write_bytes(b"")
    (folder / "huge.jpg").write_bytes(bytes(files.MAX_BYTES + 1))
    (folder / "notes.txt").write_bytes(b"hello")
    look(desk)
    state = desks.state_of(desk, "label", "hardest", "", 12)
    assert [picture["name"] for picture in state["pictures"]] == ["0.jpg"]
    assert sorted(name for name, _ in state["bad"]) == ["empty.png", "huge.jpg", "text.jpg"]
    assert all("cannot be read" in why or "larger" in why for _, why in state["bad"])
    assert (state["total"], state["bad_count"]) == (1, 3)


def test_a_file_that_may_not_be_read_is_named(desk, drawn, monkeypatch):
    fill(desk, "label", drawn[:2])
    real = Path.open

    def denied(path, *mode):
        if path.name == "0.jpg":
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, *mode)

    monkeypatch.setattr(Path, "open", denied)
    state = desks.state_of(desk, "label", "hardest", "", 12)
    assert state["bad"] == [("0.jpg", "cannot be read: Permission denied")]
    assert [picture["name"] for picture in state["pictures"]] == ["1.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders on Windows")
def test_a_pipe_or_a_looping_link_does_not_hold_anything_up(desk, drawn):
    os.mkfifo(desk.folders["label"] / "pipe.jpg")
    (desk.folders["label"] / "loop.jpg").symlink_to("loop.jpg")
    (desk.folders["label"] / "folder.jpg").mkdir()
    fill(desk, "label", drawn[:1])
    assert first_of(desk) == ["0.jpg"]


def test_an_engine_that_lacks_something_or_fails_is_left_out_and_the_others_read(
    tmp_path, drawn, monkeypatch, capsys
):
    def lacks(_):
        raise cli.UserError("there is no model")

    def fails(_):
        raise ZeroDivisionError("a bug")

    def reads(greys):
        return [Reading("abcd", (0.9,) * 4, 0.6) for _ in greys]

    for mode, engine in enumerate((lacks, fails, reads)):
        monkeypatch.setitem(recognizers.ENGINES, mode, engine)
    for number, (_, data) in enumerate(drawn):
        (tmp_path / f"{number}.jpg").write_bytes(data)
    ahead = readahead.ReadAhead(["tesseract", "svm", "resnet"])
    ahead.watch(tmp_path, 3)
    for _ in range(5):
        ahead.step()
    assert not ahead.step()
    assert ahead.engines == ["resnet"]
    assert ahead.missing == {
        "tesseract": "there is no model",
        "svm": "failed (ZeroDivisionError: a bug)",
    }
    assert all(ahead.reading(digest).text == "abcd" for digest in ahead.names[tmp_path].values())
    assert len(ahead.names[tmp_path]) == 10
    told = capsys.readouterr().err
    assert "without tesseract: there is no model" in told and "Traceback" in told


# ---- what is done ----


def label(desk, name, letters, page="label", tab="tab"):
    digest = readahead.digest_of((desk.folders[page] / name).read_bytes())
    return desks.put(desk, page, tab, name, digest, letters)["name"]


def test_any_number_of_steps_is_undone_in_turn(desk, drawn):
    fill(desk, "label", drawn[:5])
    before = tree(desk)
    states = [before]
    label(desk, "0.jpg", "abcd")
    states.append(tree(desk))
    label(desk, "1.jpg", "")
    states.append(tree(desk))
    desks.put_aside(desk, "label", "tab", ["2.jpg"])
    label(desk, "3.jpg", "efghi")
    assert {"labelled/abcd_0.jpg", "discarded/1.jpg", "labelled/efghi_3.jpg"} <= set(tree(desk))
    assert first_of(desk) == ["4.jpg", "2.jpg"]
    assert desks.undo(desk, "label", "tab") == {
        "said": "undone: efghi",
        "name": "3.jpg",
        "label": "efghi",
    }
    assert desks.undo(desk, "label", "tab")["name"] == "2.jpg"
    assert first_of(desk) == ["2.jpg", "3.jpg", "4.jpg"]
    while states:
        assert tree(desk) == states.pop()
        if states:
            desks.undo(desk, "label", "tab")
    with pytest.raises(desks.GoneError, match="nothing to undo"):
        desks.undo(desk, "label", "tab")


def test_a_fixed_label_keeps_the_rest_of_the_name_and_is_undone(desk, drawn):
    (name,) = fill(desk, "review", drawn[:1], "wrong_1_a.jpg")
    before = tree(desk)
    assert label(desk, name, "right", "review") == "right_1_a.jpg"
    assert label(desk, "right_1_a.jpg", "", "review") == "right_1_a.jpg"
    assert set(tree(desk)) == {"discarded/right_1_a.jpg"}
    desks.undo(desk, "review", "tab")
    desks.undo(desk, "review", "tab")
    assert tree(desk) == before


def test_an_undo_takes_another_name_where_the_old_one_is_taken(desk, drawn):
    fill(desk, "label", drawn[:1])
    label(desk, "0.jpg", "abcd")
    (desk.folders["label"] / "0.jpg").write_bytes(b"a newcomer")
    back = desks.undo(desk, "label", "tab")["name"]
    assert back != "0.jpg"
    assert tree(desk) == {"unlabelled/0.jpg": b"a newcomer", f"unlabelled/{back}": drawn[0][1]}


def test_a_tab_undoes_its_own_steps_and_a_new_one_those_of_the_session(desk, drawn):
    fill(desk, "label", drawn[:3])
    for tab, name in (("a", "0.jpg"), ("b", "1.jpg"), ("b", "2.jpg")):
        label(desk, name, "abcd", tab=tab)
    assert desks.undo(desk, "label", "a")["name"] == "0.jpg"
    with pytest.raises(desks.GoneError):
        desks.undo(desk, "label", "a")
    assert desks.undo(desk, "label", "new")["name"] == "2.jpg"
    assert desks.undo(desk, "label", "new")["name"] == "1.jpg"


def test_a_step_whose_file_was_moved_again_is_passed_over(desk, drawn):
    fill(desk, "label", drawn[:2])
    label(desk, "0.jpg", "abcd")
    label(desk, "1.jpg", "efgh")
    label(desk, "efgh_1.jpg", "efgx", "review")
    with pytest.raises(desks.GoneError, match="moved"):
        desks.undo(desk, "label", "tab")
    assert desks.undo(desk, "label", "tab")["name"] == "0.jpg"
    assert set(tree(desk)) == {"unlabelled/0.jpg", "labelled/efgx_1.jpg"}


def test_a_picture_that_took_the_name_of_another_is_not_labelled(desk, drawn):
    """Else renaming two files in one tab would make another tab mislabel one of them."""
    names = fill(desk, "review", drawn[:2], "{label}_1.jpg")
    digest = readahead.digest_of(drawn[0][1])
    label(desk, names[0], "zzzz", "review")
    label(desk, names[1], drawn[0][0], "review")  # now under the name that the first one had
    before = tree(desk)
    assert f"labelled/{names[0]}" in before
    with pytest.raises(desks.GoneError):
        desks.put(desk, "review", "other", names[0], digest, "abcd")
    assert tree(desk) == before


# ---- over HTTP ----


@pytest.fixture
def site(desk):
    """The pages of the desk, served; `post` sends what the page sends."""
    with serve(labeller.create_app(desk)) as url, requests.Session() as http:

        def post(path, headers=None, data=None, **body):
            body.setdefault("tab", "tab")
            headers = {"Content-Type": "application/json", "Origin": url} | (headers or {})
            return http.post(url + path, data or json.dumps(body), headers=headers, timeout=20)

        yield SimpleNamespace(url=url, desk=desk, post=post, http=http)


def shown(site, page="label"):
    return site.http.get(f"{site.url}/state/{page}", timeout=20).json()["pictures"]


def test_a_label_arrives_and_a_second_one_for_the_same_picture_is_told_that_it_is_gone(site, drawn):
    fill(site.desk, "label", drawn[:2])
    picture = shown(site)[0]
    ask = {"name": picture["name"], "digest": picture["digest"]}
    assert site.post("/label/label", label="abcd", **ask).json()["said"] == "abcd saved"
    after = tree(site.desk)
    assert after["labelled/abcd_0.jpg"] == drawn[0][1]
    second = site.post("/label/label", label="efgh", tab="other", **ask)
    assert (second.status_code, tree(site.desk)) == (409, after)
    assert "moved meanwhile" in second.json()["error"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Content-Type": "text/plain"}, 415),  # all that a foreign form can send unasked
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
@pytest.mark.parametrize("action", ["label", "discard", "aside", "again", "undo"])
def test_a_foreign_page_cannot_do_anything(site, drawn, headers, status, action):
    fill(site.desk, "label", drawn[:2])
    label(site.desk, "1.jpg", "abcd")
    before, steps = tree(site.desk), list(site.desk.steps)
    ask = shown(site)[0] | {"label": "abcd"}
    del ask["source"]
    assert site.post(f"/label/{action}", headers, **ask).status_code == status
    assert (tree(site.desk), site.desk.steps) == (before, steps)
    assert site.post(f"/label/{action}", **ask).status_code == 200  # it was the headers alone


@pytest.mark.parametrize("action", ["label", "discard", "aside"])
@pytest.mark.parametrize(
    "name", ["../labelled/abcd_9.jpg", "{root}/secret.jpg", "..", "", "0.jpg\0", ".0.jpg"]
)
def test_a_name_from_the_browser_is_no_path(site, drawn, action, name):
    fill(site.desk, "label", drawn[:1])
    root = site.desk.labelled.parent
    for path in (root / "secret.jpg", site.desk.labelled / "abcd_9.jpg"):
        path.write_bytes(drawn[1][1])
    before = tree(site.desk)
    ask = {"name": name.format(root=root), "digest": readahead.digest_of(drawn[1][1])}
    assert site.post(f"/label/{action}", label="abcd", **ask).status_code == 409
    assert tree(site.desk) == before


@pytest.mark.parametrize("letters", ["", "abc", "abcdef", "ABCD", "ab/d", "../x", "abcd\n", "äbcd"])
def test_a_label_is_4_or_5_letters_before_it_becomes_a_name(site, drawn, letters):
    fill(site.desk, "label", drawn[:1])
    ask = shown(site)[0] | {"label": letters}
    answer = site.post("/label/label", name=ask["name"], digest=ask["digest"], label=letters)
    assert (answer.status_code, set(tree(site.desk))) == (400, {"unlabelled/0.jpg"})
    assert answer.json()["error"] == "a label is 4 or 5 letters from a to z"


@pytest.mark.parametrize("data", ["", "{", "[]", "7", '{"name": 7}', '{"tab": null}'])
def test_what_is_no_request_of_the_page_is_refused_in_words(site, drawn, data):
    fill(site.desk, "label", drawn[:1])
    answer = site.post("/label/discard", data=data or " ")
    assert answer.status_code == 400 and answer.json()["error"]
    assert set(tree(site.desk)) == {"unlabelled/0.jpg"}


def test_a_full_disk_is_told_and_the_picture_stays(site, drawn, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "labelled")

    fill(site.desk, "label", drawn[:1])
    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(files, "write_whole", full)
    ask = shown(site)[0]
    answer = site.post("/label/label", name=ask["name"], digest=ask["digest"], label="abcd")
    assert answer.status_code == 500
    assert answer.json()["error"] == f"not saved: {os.strerror(errno.ENOSPC)}: labelled"
    assert set(tree(site.desk)) == {"unlabelled/0.jpg"} and not site.desk.steps


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_name_that_is_no_text_is_labelled_all_the_same(site, drawn):
    fill(site.desk, "label", drawn[:1], "\udcff.jpg")
    ask = shown(site)[0]
    assert ask["name"] == "\udcff.jpg"
    assert site.post("/label/discard", name=ask["name"], digest=ask["digest"]).status_code == 200
    assert (site.desk.discarded / "\udcff.jpg").read_bytes() == drawn[0][1]


# ---- in a browser ----


@pytest.fixture(scope="module")
def chromium():
    """One browser for all; each test's site is another origin, which remembers nothing."""
    with browser("--window-size=1100,900") as window:
        yield window


@pytest.fixture
def page(chromium, site):
    """The site in the browser; `press` is a person at the keyboard, who never touches a mouse."""

    def press(keys):
        held, actions = [], []
        for key in keys:
            actions.append({"type": "keyDown", "value": key})
            if key in (CTRL, SHIFT):
                held.append(key)
            else:
                actions.append({"type": "keyUp", "value": key})
        actions += [{"type": "keyUp", "value": key} for key in held]
        keyboard = {"type": "key", "id": "keyboard", "actions": actions}
        chromium.call("POST", "/actions", actions=[keyboard])

    def devtools(command, **params):
        chromium.call("POST", "/goog/cdp/execute", cmd=command, params=params)

    def value(selector="#letters"):
        return chromium.run(f"return document.querySelector({selector!r}).value")

    def go(path="/"):
        chromium.open(site.url + path)
        there = "#work:not([hidden]), #empty:not([hidden]), #grid form"
        chromium.wait(f"return document.querySelector({there!r})")

    yield SimpleNamespace(
        window=chromium, desk=site.desk, press=press, devtools=devtools, value=value, go=go
    )
    devtools("Emulation.clearDeviceMetricsOverride")
    devtools("Emulation.setEmulatedMedia", features=[])


def eventually(condition, expected=True, seconds=20):
    """Assert that something becomes what it should be."""
    end = time.monotonic() + seconds
    while condition() != expected and time.monotonic() < end:
        time.sleep(0.03)
    assert condition() == expected


def name_on(page):
    return page.window.text("#name")


def test_a_person_labels_with_the_keyboard_alone(page, drawn):
    fill(page.desk, "label", drawn[:6])
    for number, (letters, data) in enumerate(drawn[:6]):
        know(page.desk, data, letters, 0.1 * (number + 1))
    before = tree(page.desk)
    page.go()
    page.press("ABcd1" + ENTER)  # in capitals, and with a slip of the finger
    page.press(TAB + ENTER)
    page.press(ESC)
    page.press("-")
    eventually(lambda: page.window.text("#status"), "discarded")
    page.press("xy" + ENTER)  # too short: nothing happens, and it stays to be gone on with
    assert "4 or 5 letters" in page.window.text("#status")
    page.press("zw" + ENTER)
    done = {
        "labelled/abcd_0.jpg": drawn[0][1],
        f"labelled/{drawn[1][0]}_1.jpg": drawn[1][1],
        "unlabelled/2.jpg": drawn[2][1],
        "discarded/3.jpg": drawn[3][1],
        "labelled/xyzw_4.jpg": drawn[4][1],
        "unlabelled/5.jpg": drawn[5][1],
    }
    eventually(lambda: tree(page.desk), done)
    page.window.wait("return document.querySelector('#figures').textContent.includes('4 done')")
    page.press("ab")
    page.press(UP)
    eventually(page.value, "xyzw")
    page.press(ENTER)
    eventually(lambda: (name_on(page), page.value()), ("5.jpg", "ab"))  # as it was left
    page.press(UP)
    eventually(page.value, "xyzw")
    page.press(CTRL + "z")
    eventually(lambda: name_on(page), "3.jpg")
    for name in ("2.jpg", "1.jpg", "0.jpg"):
        page.press(UP)
        eventually(lambda: name_on(page), name)
    assert page.value() == "abcd" and tree(page.desk) == before
    page.press("efgh" + ENTER)  # what was undone is selected: typing replaces it
    eventually(lambda: "labelled/efgh_0.jpg" in tree(page.desk))
    page.press(CTRL + "z")
    eventually(lambda: name_on(page), "0.jpg")


def test_tab_goes_through_the_readings_and_then_on(page, drawn):
    fill(page.desk, "label", drawn[:1])
    page.desk.ahead.engines = ["svm", "tesseract"]
    for engine, text in (("svm", "abcd"), ("tesseract", "abc")):
        reading = Reading(text, (0.99,) * len(text), 0.9)
        page.desk.ahead.readings[readahead.digest_of(drawn[0][1])][engine] = reading
    page.go()
    for key, text in ((TAB, "abcd"), (TAB, "abc"), (" ", "abcd"), (" ", "abc")):
        page.press(key)
        assert page.value() == text
    focus = "return document.activeElement.id || document.activeElement.textContent"
    page.press(TAB)
    assert page.window.run(focus) == "Save"
    page.press(SHIFT + TAB)
    assert page.window.run(focus) == "letters"
    page.window.click("#readings li:last-child button")
    assert (page.value(), page.window.run(focus)) == ("abc", "letters")


def test_a_reload_in_the_middle_loses_nothing(page, drawn):
    fill(page.desk, "label", drawn[:5])
    page.go()
    page.press("abcd" + ENTER)
    page.press(ESC)
    page.press("ef")
    page.go()
    eventually(page.value, "ef")
    assert name_on(page) == "2.jpg"
    page.press("gh" + ENTER)
    page.window.call("POST", "/refresh")  # right behind it
    eventually(lambda: "labelled/efgh_2.jpg" in tree(page.desk))
    eventually(lambda: name_on(page), "3.jpg")
    label(page.desk, "4.jpg", "zzzz", tab="other")  # which is not for this one to undo
    page.press(UP)
    eventually(lambda: name_on(page), "2.jpg")
    page.press(UP)
    eventually(lambda: name_on(page), "1.jpg")
    page.press(UP)
    eventually(page.value, "abcd")


def test_two_tabs_at_once_do_not_mislabel(page, drawn):
    fill(page.desk, "label", drawn[:3])
    page.go()
    window = page.window
    one = window.call("GET", "/window")
    two = window.call("POST", "/window/new", type="tab")["handle"]
    try:
        window.call("POST", "/window", handle=two)
        page.go()
        assert name_on(page) == "0.jpg"  # as in the first one
        page.press("abcd" + ENTER)
        eventually(lambda: "labelled/abcd_0.jpg" in tree(page.desk))
        window.call("POST", "/window", handle=one)
        page.press("efgh" + ENTER)
        eventually(lambda: "moved meanwhile" in window.text("#status"))
        assert name_on(page) == "1.jpg"
        page.press("ijkl" + ENTER)
        eventually(lambda: name_on(page), "2.jpg")
        eventually(
            lambda: set(tree(page.desk)),
            {"labelled/abcd_0.jpg", "labelled/ijkl_1.jpg", "unlabelled/2.jpg"},
        )
        window.call("POST", "/window", handle=two)
        page.press(UP)
        eventually(lambda: "labelled/abcd_0.jpg" not in tree(page.desk))
        assert "labelled/ijkl_1.jpg" in tree(page.desk)
    finally:
        window.call("POST", "/window", handle=two)
        window.call("DELETE", "/window")
        window.call("POST", "/window", handle=one)


def test_nothing_that_arrives_changes_the_picture_that_is_typed_for(page, drawn):
    fill(page.desk, "label", drawn[1:3], "b{number}.jpg")
    page.go()
    page.press("ab")
    (page.desk.folders["label"] / "b0.jpg").rename(page.desk.labelled.parent / "elsewhere.jpg")
    know(page.desk, drawn[2][1], "zzzz", 0.1)
    fill(page.desk, "label", drawn[:1], "a.jpg")
    page.window.wait("return queue.some(picture => picture.name === 'a.jpg')")
    assert (name_on(page), page.value()) == ("b0.jpg", "ab")
    page.press("cd" + ENTER)
    eventually(lambda: "moved meanwhile" in page.window.text("#status"))
    assert not page.desk.steps


def test_an_input_method_is_left_alone(page, drawn):
    fill(page.desk, "label", drawn[:2])
    page.go()
    for text in ("-", "abcd"):
        page.devtools("Input.imeSetComposition", text=text, selectionStart=0, selectionEnd=0)
    for kind in ("keyDown", "keyUp"):  # the Enter that ends a composition
        page.devtools("Input.dispatchKeyEvent", type=kind, key="Enter", windowsVirtualKeyCode=229)
    page.devtools("Input.dispatchKeyEvent", type="keyDown", key="Escape", windowsVirtualKeyCode=229)
    assert (name_on(page), page.value()) == ("0.jpg", "abcd")
    page.devtools("Input.insertText", text="你好")
    eventually(page.value, "")
    assert "input method" in page.window.text("#status")
    page.devtools("Input.insertText", text="ａbＣd")  # full width
    assert page.value() == "abcd"
    assert not page.desk.steps


def test_keys_with_modifiers_stay_the_browsers(page, drawn):
    fill(page.desk, "label", drawn[:2])
    page.go()
    page.press("abc")
    page.press(CTRL + "z")  # what is typed is undone first
    assert not page.desk.steps and page.value() != "abc"
    page.press(CTRL + SHIFT + ESC)
    page.press(CTRL + "-")
    page.press(CTRL + "0")
    assert name_on(page) == "0.jpg" and not page.desk.steps


def test_what_could_not_be_saved_comes_back_with_what_was_typed(page, drawn, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    fill(page.desk, "label", drawn[:3])
    page.go()
    with monkeypatch.context() as patch:
        patch.setattr(os, "link", full)
        patch.setattr(files, "write_whole", full)
        page.press("abcd" + ENTER)
        eventually(lambda: "No space left" in page.window.text("#status"))
    for (letters, data), margin in zip(drawn, (0.9, 0.2, 0.1), strict=False):
        know(page.desk, data, letters, margin)  # by which it would come last
    page.window.wait("return queue[0].readings.length")
    page.press("efgh" + ENTER)
    eventually(lambda: (name_on(page), page.value()), ("0.jpg", "abcd"))
    page.press(ENTER)
    eventually(
        lambda: set(tree(page.desk)),
        {"labelled/abcd_0.jpg", "labelled/efgh_1.jpg", "unlabelled/2.jpg"},
    )


def test_an_empty_folder_is_a_friendly_page_that_fills_by_itself(page, drawn):
    page.go()
    assert "Nothing to label" in page.window.text("#empty")
    assert "python crawler.py" in page.window.text("#empty")
    (page.desk.folders["label"] / "<b>bad.jpg").write_bytes(b"no picture")
    fill(page.desk, "label", drawn[:1])
    page.window.wait("return !document.querySelector('#work').hidden")
    assert page.window.text("#bad summary") == "1 file is no captcha and left out"
    page.window.click("#bad summary")
    assert page.window.text("#bad li").startswith("<b>bad.jpg cannot be read")
    page.press("abcd" + ENTER)
    eventually(lambda: "All done" in page.window.text("#empty"))
    page.press(CTRL + "z")
    eventually(page.value, "abcd")


def tiles(page, part="field.value"):
    return page.window.run(
        f"return [...document.querySelectorAll('#grid form')].map(form => form.{part})"
    )


def test_wrong_labels_are_found_fixed_discarded_and_undone(page, drawn):
    labels = ["aaaa", "bbbb", "cccc", *(letters for letters, _ in drawn[3:8])]
    pictures = [(label, data) for label, (_, data) in zip(labels, drawn, strict=False)]
    fill(page.desk, "review", pictures, "{label}_{number}.jpg")
    for number, (letters, data) in enumerate(drawn[:8]):
        know(page.desk, data, letters, 0.9 - 0.1 * number)
    before = tree(page.desk)
    page.go("/review")
    assert tiles(page) == ["aaaa", "bbbb", "cccc", *reversed(labels[3:])]
    assert "3 doubtful" in page.window.text("#figures")
    page.press(" " + ENTER)  # the reading
    page.press("zzzz" + ENTER)  # another one, in place of the label
    page.press("-")
    page.press(ENTER)  # right as it is
    fixed = {f"labelled/{drawn[0][0]}_0.jpg": drawn[0][1], "labelled/zzzz_1.jpg": drawn[1][1]}
    fixed |= {"discarded/cccc_2.jpg": drawn[2][1]}
    fixed |= {f"labelled/{labels[n]}_{n}.jpg": drawn[n][1] for n in range(3, 8)}
    eventually(lambda: tree(page.desk), fixed)
    page.window.wait("return document.querySelector('#grid form').className === 'fixed'")
    assert page.window.run("return document.activeElement.value") == labels[6]
    page.press("q")
    page.press(CTRL + ENTER)
    assert "not saved" in page.window.text("#status")
    page.press(ESC)
    page.press(CTRL + ENTER)
    eventually(lambda: "All looked at" in page.window.text("#empty"))
    page.press(CTRL + "z")
    eventually(lambda: len(tiles(page)), 7)
    for steps in (2, 1, 0):
        page.press(CTRL + "z")
        eventually(lambda steps=steps: len(page.desk.steps), steps)
    eventually(lambda: tree(page.desk), before)
    eventually(lambda: tiles(page)[:3], ["aaaa", "bbbb", "cccc"])
    page.window.click("#grid li:nth-child(2) .take")  # or with a mouse, or a finger
    eventually(lambda: f"labelled/{drawn[1][0]}_1.jpg" in tree(page.desk))


def test_a_label_fixed_in_another_tab_is_not_fixed_again(page, drawn):
    fill(
        page.desk, "review", [("aaaa", drawn[0][1]), ("bbbb", drawn[1][1])], "{label}_{number}.jpg"
    )
    for letters, data in drawn[:2]:
        know(page.desk, data, letters, 0.9)
    page.go("/review")
    label(page.desk, "aaaa_0.jpg", "cccc", "review", "other")
    page.press("dddd" + ENTER)
    eventually(lambda: tiles(page, "className")[0], "gone")
    assert set(tree(page.desk)) == {"labelled/cccc_0.jpg", "labelled/bbbb_1.jpg"}
    assert page.window.run("return document.activeElement.value") == "bbbb"


def test_thousands_are_reviewed_page_by_page_while_they_are_being_read(page, drawn):
    rows = [
        (f"ab{chr(97 + n // 26)}{chr(97 + n % 26)}", drawn[0][1] + bytes([n])) for n in range(120)
    ]
    fill(page.desk, "review", rows, "{label}_{number}.jpg")
    for number, (_, data) in enumerate(rows[:-1]):
        know(page.desk, data, "zzzz", number / 200)
    page.go("/review")
    assert page.window.text("#empty h2") == "Reading 120 captchas …"
    page.window.click("#start")
    eventually(lambda: len(tiles(page)), 48)
    assert tiles(page)[0] == rows[118][0]
    know(page.desk, rows[119][1], "zzzz", 0.99)  # read in the meantime
    page.press(CTRL + ENTER + ENTER)  # twice is once: nobody has seen the next page
    eventually(lambda: tiles(page)[0], rows[119][0])
    assert "48 of 120 looked at" in page.window.text("#figures")


def test_the_arrows_lead_up_and_down_the_grid(page, drawn):
    fill(page.desk, "review", drawn, "{label}_{number}.jpg")
    for letters, data in drawn:
        know(page.desk, data, letters, 0.9)
    page.go("/review")
    columns = page.window.run(
        "const {gridTemplateColumns} = getComputedStyle(document.querySelector('#grid'));"
        "return gridTemplateColumns.split(' ').length"
    )
    assert columns > 1
    page.press(DOWN)
    assert page.window.run("return document.activeElement.value") == tiles(page)[columns]
    page.press(UP)
    assert page.window.run("return document.activeElement.value") == tiles(page)[0]


@pytest.mark.parametrize("path", ["/", "/review"])
def test_both_pages_fit_a_phone_and_the_dark_and_name_what_they_show(page, drawn, path):
    long = "a" * 120 + ".jpg"
    fill(page.desk, "label", drawn[:1], long)
    fill(page.desk, "review", drawn[:3], "{label}_{number}" + long)
    for letters, data in drawn[:3]:
        know(page.desk, data, letters, 0.9)
    (page.desk.folders["label"] / f"bad{long}").write_bytes(b"no picture")
    (page.desk.labelled / f"bad{long}").write_bytes(b"no picture")
    look(page.desk)
    page.devtools(
        "Emulation.setDeviceMetricsOverride",
        width=320,
        height=640,
        deviceScaleFactor=2,
        mobile=True,
    )
    page.go(path)
    page.window.click("#bad summary")
    assert page.window.run("return [innerWidth, document.documentElement.scrollWidth]") == [
        320,
        320,
    ]
    brightness = (
        "return getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)[0]"
    )
    assert page.window.run(brightness) > 200
    page.devtools(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}]
    )
    assert page.window.run(brightness) < 60
    found = page.window.call(
        "POST", "/elements", using="css selector", value="input, button, select, progress, img"
    )
    visible = [each for each in found if page.window.run("return arguments[0].offsetParent", each)]
    assert len(visible) > 5
    names = [page.window.call("GET", f"/element/{each[ELEMENT]}/computedlabel") for each in visible]
    assert all(names)
    assert (path == "/") == ("Letters of the captcha, 4 or 5" in names)
    assert page.window.run("return document.querySelector('[role=status]').id") == "status"
    keys = page.window.text(".keys")
    assert all(key in keys for key in ("Enter", "Esc", "-", "Ctrl Z"))


# ---- the command ----


@pytest.mark.parametrize("page", ["label", "review"])
def test_a_missing_folder_is_one_line(tmp_path, monkeypatch, page):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(labeller, "serve", None)
    folder = {"label": "unlabelled", "review": "labelled"}[page]
    with pytest.raises(cli.UserError, match=f"there is no folder {folder}: .*crawler.py"):
        labeller.main(["--page", page])


@pytest.mark.parametrize(
    "wrong",
    [["--engines", "svm,cnn"], ["--discarded", "labelled"], ["--order", "any"], ["--port", "-1"]],
)
def test_a_mistyped_setting_is_refused(tmp_path, monkeypatch, capsys, wrong):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(labeller, "serve", None)
    with pytest.raises(SystemExit) as ended:
        labeller.main(wrong)
    assert ended.value.code == 2 and wrong[0] in capsys.readouterr().err


def test_the_command_serves_reads_ahead_labels_and_ends_with_a_tally(tmp_path, drawn):
    (tmp_path / "unlabelled").mkdir()
    for number, (_, data) in enumerate(drawn[:3]):
        (tmp_path / "unlabelled" / f"{number}.jpg").write_bytes(data)
    command = [sys.executable, REPO / "labeller.py", "--port", "0", "--open", "no"]
    command += ["--engines", "tesseract,svm"]
    with ExitStack() as stack:
        process = stack.enter_context(
            subprocess.Popen(
                command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
        stack.callback(process.kill)
        url = process.stdout.readline().split()[0].rstrip("/")
        with requests.Session() as http:
            end = time.monotonic() + 60
            state = {"read": 0, "missing": {}}
            while time.monotonic() < end and not (state["read"] == 3 and state["missing"]):
                time.sleep(0.1)
                state = http.get(f"{url}/state/label", timeout=20).json()
            picture = state["pictures"][0]
            data = (tmp_path / "unlabelled" / picture["name"]).read_bytes()
            expected = recognizers.read(data, recognizers.TESSERACT)
            assert picture["readings"] == [
                {
                    "engine": "tesseract",
                    "text": expected.text,
                    "letters": pytest.approx(list(expected.letters)),
                    "margin": pytest.approx(expected.margin),
                }
            ]
            assert state["missing"]["svm"].startswith("there is no model.pickle")
            body = {"tab": "t", "name": picture["name"], "digest": picture["digest"]}
            answer = http.post(f"{url}/label/label", json=body | {"label": "abcd"}, timeout=20)
            assert answer.status_code == 200
        process.send_signal(signal.CTRL_C_EVENT if os.name == "nt" else signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert out.splitlines()[-2:] == ["Finished.", "[LABELLED] 1 [FIXED] 0 [DISCARDED] 0"]
    assert process.returncode == 130
    kept = tmp_path / "labelled" / f"abcd_{picture['name']}"
    assert hashlib.sha256(kept.read_bytes()).hexdigest().startswith(picture["digest"])
