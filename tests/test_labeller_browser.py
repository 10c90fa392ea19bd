"""A person at the labeller's page: a real browser, driven by the keyboard."""

import errno
import os

import pytest
from browser import BACKSPACE, CTRL, ENTER, ESC, SHIFT, TAB, UP
from desks import eventually, fill, know, label, name_on, tree

from recognizers import Reading
from workshop.labelling import readahead


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


def test_all_proved_and_all_sure_ones_are_accepted_with_one_key_each_and_undone(page, drawn):
    fill(page.desk, "label", drawn[:4])
    page.desk.sure = 0.9
    for (letters, data), margin in zip(drawn[:4], (0.95, 0.2, 0.99, 0.3), strict=True):
        know(page.desk, data, letters, margin)
    page.desk.ahead.proofs[readahead.digest_of(drawn[1][1])] = {drawn[1][0]: True}
    before = tree(page.desk)
    page.go()
    page.window.wait("return !document.querySelector('#accept').hidden")
    assert page.window.text("#proved") == "Accept 1 proved"
    assert page.window.text("#sure") == "Accept 3 sure: 90 % or more"
    page.press("ab=")
    assert page.window.text("#status") == "Save or delete first what you have typed."
    page.press(CTRL + "a")
    page.press(BACKSPACE + "=")
    eventually(lambda: f"labelled/{drawn[1][0]}_1.jpg" in tree(page.desk))
    eventually(lambda: page.window.text("#status"), "1 accepted")
    page.press("+")
    eventually(lambda: len(page.desk.steps), 2)
    labels = {f"labelled/{drawn[n][0]}_{n}.jpg" for n in (0, 1, 2)}
    eventually(lambda: set(tree(page.desk)), labels | {"unlabelled/3.jpg"})
    eventually(lambda: page.window.text("#status"), "2 accepted")
    assert name_on(page) == "3.jpg"
    page.press("+")
    eventually(lambda: page.window.text("#status"), "There is nothing of that kind.")
    page.press(UP)
    eventually(lambda: page.window.text("#status"), "undone: 2 back again")
    page.press(CTRL + "z")
    eventually(lambda: tree(page.desk), before)


@pytest.mark.parametrize("path", ["/", "/review"])
def test_what_reads_is_on_the_page_and_stands_out_where_the_box_has_better(page, drawn, path):
    fill(page.desk, "label" if path == "/" else "review", drawn[:1], "abcd_{number}.jpg")
    know(page.desk, drawn[0][1], "abcd", 0.5)
    page.desk.sources = [
        {"engine": "svm", "path": "my.pickle", "accuracy": 11.8, "made": "2026-11-20"}
        | {"worse_than": 99.98}
    ]
    page.go(path)
    assert page.window.text("#about .worse") == (
        "svm: my.pickle, 11.80 % right when tested, made 2026-11-20, "
        "worse than the model in the box (99.98 %)"
    )
    page.desk.sources[0]["worse_than"] = None
    page.window.wait("return document.querySelector('#about li').className === ''")


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
    fill(page.desk, "label", drawn[3:4], "c.jpg")
    page.window.wait("return document.querySelector('#figures').textContent.includes('3 left')")
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
        patch.setattr(os, "replace", full)
        page.press("abcd" + ENTER)
        eventually(lambda: "No space left" in page.window.text("#status"))
    for (letters, data), margin in zip(drawn, (0.9, 0.2, 0.1), strict=False):
        know(page.desk, data, letters, margin)  # by which it would come last
    page.window.wait("return document.querySelector('#readings button')")
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
