"""The user script on pages with a captcha, kind and hostile ones, in a real browser."""

import io

import numpy as np
import pytest
from browser import ENTER
from conftest import REPO, captchas
from flask import Flask, Response
from PIL import Image
from userscripts import PAGE, SCRIPT, show, url_of

import recognizers
from workshop import decoding, files
from workshop.serving import serve

FIELD = "document.getElementById('input-login-captcha')"
PICTURE = "document.getElementById('captcha-img')"
JPEG = {"Content-Type": "image/jpeg"}
MARK = "document.querySelector('[data-kind]')"


@pytest.fixture
def empty(chromium, tmp_path):
    """A page with a captcha's elements and no picture, without a script."""
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    chromium.open(page.as_uri())
    return chromium


@pytest.fixture
def window(empty):
    """The same with the user script in it."""
    empty.run(SCRIPT)
    return empty


def encoded(picture, kind="PNG"):
    file = io.BytesIO()
    picture.save(file, kind)
    return url_of(file.getvalue(), kind.lower())


# ---- what it reads ----


def test_it_reads_what_python_reads(window):
    drawn = captchas(100, 31)
    readings = recognizers.read_batch([data for _, data in drawn])
    close = 0
    for (_, picture), reading in zip(drawn, readings, strict=True):
        shown = show(window, picture)
        assert shown.read == reading.text
        assert shown.kind == ("unsure" if not shown.text else "filled")
        close += abs(shown.margin - reading.margin) < 0.01
    assert close >= 99


def test_it_reads_real_captchas(window, real_folder):
    for path in files.pictures_in(real_folder)[:15]:
        shown = show(window, path.read_bytes())
        assert (shown.text, shown.kind) == (files.label_of(path), "filled")


def test_pictures_that_the_page_does_not_send_are_read_as_python_reads_them(window):
    drawn = captchas(6, 32)
    for (_, data), (scale, grey) in zip(
        drawn, [(1, 240), (1.25, 255), (1.5, 255), (2, 255), (3, 230), (2, 0)], strict=True
    ):
        picture = Image.open(io.BytesIO(data)).convert("L")
        picture = picture.resize((round(picture.width * scale), round(picture.height * scale)))
        if grey:
            picture = picture.point(lambda level, grey=grey: level * grey // 255)
        else:
            picture = picture.point(lambda level: 255 - level)
        reading = recognizers.read(picture)
        shown = show(window, encoded(picture))
        assert shown.read == reading.text
        assert shown.margin == pytest.approx(reading.margin, abs=0.01)


def test_the_grey_levels_are_pythons(empty):
    code = (REPO / "workshop" / "browser" / "picture.js").read_text("utf-8")
    rng = np.random.default_rng(1)
    for size in [(110, 40), (165, 60), (300, 120)]:
        picture = Image.fromarray(rng.integers(0, 256, (size[1], size[0], 3), np.uint8))
        script = (
            code + "const NETWORK = { sizes: [[110, 40], [100, 40]] };"
            "const [url, done] = arguments; const image = new Image();"
            "image.onload = () => done([...greyLevels(image).levels]); image.src = url;"
        )
        levels = empty.call("POST", "/execute/async", script=script, args=[encoded(picture)])
        off = np.abs(np.array(levels) - decoding.open_grey(picture).ravel().astype(int))
        assert off.max() <= 1  # Pillow sums in fixed point
        assert (off > 0).mean() < 0.001


# ---- what it does ----


def test_a_new_picture_replaces_what_was_read_but_not_what_a_person_typed(window):
    (first, one), (second, two), (_, three) = captchas(3, 33)
    assert show(window, one).text == first
    assert show(window, two).text == second
    window.type("#input-login-captcha", "x")
    assert window.run(f"return {MARK}.dataset.kind") == "yours"
    assert show(window, three)[:2] == (second + "x", "yours")
    window.run(f"{FIELD}.value = ''")
    assert show(window, one).text == first


def test_the_page_hears_of_it_as_of_typing(window):
    window.run(f"heard = []; document.forms[0].oninput = event => heard.push({FIELD}.value)")
    label, picture = captchas(1, 34)[0]
    show(window, picture)
    assert window.run("return heard") == [label]
    assert window.run("return document.activeElement.tagName") == "BODY"  # the focus stays


def test_a_reading_goes_when_another_picture_is_asked_for(window):
    show(window, captchas(1, 34)[0][1])
    window.run(f"{PICTURE}.src = 'http://127.0.0.1:9/never.jpg'")
    window.wait(f"return {FIELD}.value === ''")
    window.wait(f"return {MARK}.dataset.kind === 'failed'")


def test_what_is_no_captcha_is_left_to_the_person_and_a_click_asks_for_another(window):
    noise = np.random.default_rng(2).integers(0, 256, (40, 110), np.uint8)
    shown = show(window, encoded(Image.fromarray(noise)))
    assert (shown.text, shown.kind) == ("", "unsure")
    assert "Click for another picture" in shown.tooltip
    window.run(f"asked = 0; {PICTURE}.onclick = () => asked++")
    window.run(f"{MARK}.focus(); {MARK}.click()")
    assert window.run("return asked") == 1


@pytest.mark.parametrize("size", [(111, 40), (20, 8), (4000, 3000)])
def test_a_picture_of_another_size_is_left_alone_and_the_mark_says_why(size, window):
    shown = show(window, encoded(Image.new("L", size, 255)))
    assert (shown.text, shown.kind) == ("", "size")
    assert f"{size[0]}×{size[1]}" in shown.tooltip


def test_a_blank_picture_is_not_read(window):
    assert show(window, encoded(Image.new("L", (110, 40), 255))).kind == "unsure"


@pytest.mark.parametrize("when", ["there from the start", "put there later", "replaced"])
def test_the_picture_is_found_whenever_the_page_shows_it(when, empty):
    (_, one), (label, two) = captchas(2, 35)
    if when == "there from the start":
        show_it = f"{PICTURE}.src = arguments[0]"
        empty.run(show_it, url_of(two))
        empty.wait(f"return {PICTURE}.complete && {PICTURE}.naturalWidth")
        empty.run(SCRIPT)
    elif when == "put there later":
        empty.run("document.body.innerHTML = '<p>wait</p>'")
        empty.run(SCRIPT)
        empty.run(
            "document.body.innerHTML = '<input id=input-login-captcha><img id=captcha-img>';"
            f"{PICTURE}.src = arguments[0]",
            url_of(two),
        )
    else:
        empty.run(SCRIPT)
        empty.run(f"{PICTURE}.src = arguments[0]", url_of(one))
        empty.wait(f"return {FIELD}.value")
        empty.run(
            f"const other = {PICTURE}.cloneNode(); {PICTURE}.replaceWith(other);"
            "other.src = arguments[0]",
            url_of(two),
        )
    empty.wait(f"return {FIELD}.value === '{label}'")


def test_a_page_without_a_captcha_is_left_as_it_was(empty):
    empty.run("document.body.innerHTML = '<form><input name=user><img id=logo></form>'")
    before = empty.run("return document.documentElement.outerHTML")
    empty.run(SCRIPT)
    empty.run("document.getElementById('logo').src = arguments[0]", url_of(captchas(1, 36)[0][1]))
    empty.wait("return document.getElementById('logo').complete")
    empty.run("document.getElementById('logo').removeAttribute('src')")
    assert empty.run("return document.documentElement.outerHTML") == before


# ---- pages that mean harm, or are broken ----

HOSTILE = {
    "naturalWidth": f"Object.defineProperty({PICTURE}, 'naturalWidth', {{ get() {{ throw 1 }} }})",
    "value": f"Object.defineProperty({FIELD}, 'value', {{ get() {{ throw Error('no') }} }})",
    "tagName": f"Object.defineProperty({FIELD}, 'tagName', {{ get() {{ throw null }} }})",
    "canvas": "HTMLCanvasElement.prototype.getContext = () => null",
    "by id": "document.getElementById = () => { throw Error('no') }",
    "no field": f"{FIELD}.remove()",
    "other kinds": f"{FIELD}.outerHTML = '<div id=input-login-captcha></div>'",
    "prototype": "Object.prototype.colour = Array.prototype.sum = () => { throw Error('no') }",
}


@pytest.mark.parametrize("harm", HOSTILE)
def test_what_a_page_breaks_stays_in_the_script(harm, empty):
    empty.run("errors = []; addEventListener('error', event => errors.push(event.message))")
    find = "const picture = document.getElementById('captcha-img');"
    empty.run(
        find + "show = url => { picture.src = url }; loads = 0; picture.onload = () => loads++"
    )
    empty.run(HOSTILE[harm])
    empty.run(SCRIPT)
    empty.run("show(arguments[0])", url_of(captchas(1, 37)[0][1]))
    empty.wait("return loads")
    assert empty.run("return errors") == []


def test_a_picture_of_another_site_is_not_looked_at(window):
    app = Flask(__name__)
    app.add_url_rule("/a.jpg", view_func=lambda: Response(captchas(1, 37)[0][1], 200, JPEG))
    with serve(app) as url:
        shown = show(window, url + "/a.jpg")
    assert (shown.text, shown.kind) == ("", "unreadable")
    assert "SecurityError" in shown.tooltip


def test_user_name_and_password_are_never_looked_at(empty):
    empty.run(
        """
        touched = [];
        for (const type of ['text', 'password']) {
            const input = document.createElement('input');
            input.type = type;
            for (const name of ['value', 'name', 'defaultValue']) {
                Object.defineProperty(input, name, { get() { touched.push(type + name) } });
            }
            document.forms[0].prepend(input);
        }
        """
    )
    empty.run(SCRIPT)
    label, picture = captchas(1, 38)[0]
    assert show(empty, picture).text == label
    empty.run("document.querySelector('[type=password]').focus()")
    empty.press("secret" + ENTER)
    assert empty.run("return touched") == []


def test_pictures_in_quick_succession_end_with_the_last_one(window):
    drawn = captchas(40, 39)
    window.run(
        f"for (const url of arguments[0]) {PICTURE}.src = url", [url_of(d) for _, d in drawn]
    )
    window.wait(f"return {FIELD}.value === '{drawn[-1][0]}'")
