"""The page to try the reader on: docs/try.html, opened from the disk, in a real browser."""

import base64

import pytest
from browser import ENTER, TAB
from conftest import REPO, captchas

import recognizers

SHOWN = "return !document.querySelector('#result').hidden"
DROP = """
const [kind, bytes, name] = arguments;
const data = new DataTransfer();
data.items.add(new File([Uint8Array.from(atob(bytes), byte => byte.charCodeAt(0))], name));
document.dispatchEvent(kind === 'paste'
    ? new ClipboardEvent('paste', { clipboardData: data })
    : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
"""


@pytest.fixture
def window(chromium):
    chromium.open((REPO / "docs" / "try.html").as_uri())
    return chromium


def drop(window, data, kind="drop", name="captcha.jpg"):
    window.run(DROP, kind, base64.b64encode(data).decode(), name)


@pytest.mark.parametrize("way", ["choose", "drop", "paste"])
def test_a_picture_is_read_letter_by_letter(way, window, tmp_path):
    label, picture = captchas(1, 51)[0]
    if way == "choose":
        (tmp_path / "captcha.jpg").write_bytes(picture)
        window.type("#file", str(tmp_path / "captcha.jpg"))
    else:
        drop(window, picture, way)
    window.wait(SHOWN)
    assert window.text("#said strong") == label
    letters = "return [...document.querySelectorAll('#letters th')].map(cell => cell.textContent)"
    assert window.run(letters) == list(label)
    sure = window.run("return document.querySelector('#letters td').textContent")
    assert float(sure.removesuffix(" %")) / 100 == pytest.approx(
        recognizers.read(picture).letters[0], abs=0.01
    )


def test_the_bands_go_from_left_to_right_over_the_picture(window):
    window.click("#sample")
    window.wait(SHOWN)
    places = (
        "return [...document.querySelectorAll('#letters td:last-child')].map(c => c.textContent)"
    )
    starts = [float(place.split(" to ")[0]) for place in window.run(places)]
    assert len(starts) == 5 and starts == sorted(starts) and starts[-1] > 60
    picture, bands = (
        window.run(f"return document.querySelector('#{name}').getBoundingClientRect().toJSON()")
        for name in ("picture", "bands")
    )
    assert [round(picture[side]) for side in ("left", "right", "top", "bottom")] == [
        round(bands[side]) for side in ("left", "right", "top", "bottom")
    ]
    assert "read as tkgnk" in window.run("return document.querySelector('#picture').ariaLabel")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no picture", "No picture"),
        (b"\xff" * (1 << 21), "larger than 1 MB"),
        ((REPO / "docs" / "readings.png").read_bytes(), "pixels, a captcha 110×40 or 100×40"),
    ],
)
def test_what_is_no_captcha_is_said_to_be_none(data, said, window):
    window.click("#sample")
    window.wait(SHOWN)
    drop(window, data)
    window.wait(f"return document.querySelector('#said').textContent.includes('{said}')")
    assert not window.run(SHOWN)


def test_it_is_used_with_the_keyboard_alone(window):
    focus = "return document.activeElement.id"
    window.press(TAB)
    assert window.run(focus) == "file"
    window.press(TAB)
    assert window.run(focus) == "sample"
    window.press(ENTER)
    window.wait(SHOWN)
    assert window.run("return document.querySelector('#said').getAttribute('role')") == "status"


def test_it_fits_a_phone(window):
    window.devtools(
        "Emulation.setDeviceMetricsOverride",
        width=320, height=640, deviceScaleFactor=2, mobile=True,
    )  # fmt: skip
    try:
        window.click("#sample")
        window.wait(SHOWN)
        assert window.run("return document.documentElement.scrollWidth") <= 320
    finally:
        window.devtools("Emulation.clearDeviceMetricsOverride")


def test_it_may_not_send_anything(window):
    window.run(
        "addEventListener('securitypolicyviolation', event => refused = event.violatedDirective);"
        "refused = ''; fetch('http://127.0.0.1:9/').catch(() => 0)"
    )
    window.wait("return refused === 'connect-src'")
