"""A person at the labeller's pages: a real browser, driven by the keyboard."""

import errno
import os
import time
from types import SimpleNamespace

import pytest
from browser import ELEMENT, browser
from desks import fill, know, label, look, tree

import files
import readahead
from recognizers import Reading

# as WebDriver names them
ENTER, TAB, ESC, UP, DOWN = "\ue007", "\ue004", "\ue00c", "\ue013", "\ue015"
CTRL, SHIFT = "\ue009", "\ue008"


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
    page.press("zw")
    assert not page.window.text("#status")
    page.press(ENTER)
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


def test_a_letter_too_many_in_a_label_stands_out(page, drawn):
    fill(page.desk, "review", [("abcde", drawn[0][1])], "{label}_{number}.jpg")
    know(page.desk, drawn[0][1], "abcd", 0.9)
    page.go("/review")
    assert page.window.text("#grid .unsure") == "·"
    assert "the tile is coloured" in page.window.text("#hint")
    page.press(" ")
    assert page.value("#grid input") == "abcd"


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
