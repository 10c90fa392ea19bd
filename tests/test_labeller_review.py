"""A person at the labeller's second page, that reviews; and both pages on a phone."""

import pytest
from browser import CTRL, DOWN, ELEMENT, ENTER, ESC, UP
from desks import eventually, fill, know, label, look, tree


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


def test_five_wide_letters_and_how_sure_they_are_stand_on_one_line(page, drawn):
    fill(page.desk, "review", [("mwmwm", drawn[0][1])], "{label}_{number}.jpg")
    know(page.desk, drawn[0][1], "mwmwm", 1.0)
    for width in (320, 390, 800, 1280):
        page.devtools(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=800,
            deviceScaleFactor=1,
            mobile=False,
        )
        page.go("/review")
        lines = page.window.run(
            "const box = document.querySelector('.take .sure');"
            "const {lineHeight} = getComputedStyle(box);"
            "return [box.textContent, box.getClientRects().length,"
            " box.getBoundingClientRect().height < 2 * parseFloat(lineHeight),"
            " document.documentElement.scrollWidth <= innerWidth]"
        )
        assert lines == ["100 %", 1, True, True]


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
