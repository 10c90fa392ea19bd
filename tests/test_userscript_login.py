"""A person with the user script at the stand-in's login page, in a real browser."""

from types import SimpleNamespace

import pytest
from browser import ENTER
from conftest import REPO, captchas
from flask import Flask, Response
from userscripts import MARK, SCRIPT

from workshop.page import app as standin
from workshop.page.logins import Logins
from workshop.serving import serve

SAVED = REPO.parent / "shared" / "real_pages"
READ = "const box = document.querySelector('#input-login-captcha'); return box && box.value"
KIND = f"const mark = document.querySelector('{MARK}'); return mark && mark.dataset.kind"


everywhere = pytest.mark.parametrize("visitor", ["before", "after", "apart"], indirect=True)


@pytest.fixture
def visitor(request, chromium):
    """A browser with the user script, put in before the page's own scripts.

    Or, by param, after them, or in a world apart, as extensions do.
    """
    window, way = chromium, getattr(request, "param", "before")
    early = way != "after"
    devtools = "/goog/cdp/execute"
    if early:
        params = {"source": SCRIPT} | ({"worldName": "apart"} if way == "apart" else {})
        add = "Page.addScriptToEvaluateOnNewDocument"
        script = window.call("POST", devtools, cmd=add, params=params)

    def arrive():
        """Wait for a login page; the script comes with it, or now."""
        window.wait(
            "return document.readyState === 'complete' && location.href.includes('jalogin')"
        )
        if not early:
            window.run(SCRIPT)

    def go(url):
        window.open(url + "/jaccountlogin")
        arrive()

    def log_in(user="demo", word="letters"):
        for selector, text in (("#input-login-user", user), ("#input-login-pass", word)):
            window.run(f"document.querySelector('{selector}').value = ''")
            window.type(selector, text)
        window.press(ENTER)

    yield SimpleNamespace(window=window, arrive=arrive, go=go, log_in=log_in)
    if early:
        remove = "Page.removeScriptToEvaluateOnNewDocument"
        window.call("POST", devtools, cmd=remove, params=script)


@pytest.mark.parametrize("order", [*standin.UUID_ORDERS, "legacy"])
@everywhere
def test_a_person_types_user_and_password_presses_enter_and_is_in(visitor, order):
    how = {"dialect": "legacy"} if order == "legacy" else {"uuid_order": order}
    with serve(standin.create_app(seed=3, **how)) as url:
        visitor.go(url)
        visitor.window.wait(KIND + " === 'filled'")
        assert visitor.window.run("return document.activeElement.id") != "input-login-captcha"
        visitor.log_in()
        visitor.window.wait("return location.pathname === '/home'")


def attempts(visitor, count, dialect, **login):
    """Log in with what the script fills in, again and again."""
    window, read = visitor.window, set()
    for _ in range(count):
        window.wait(f"{READ} && !{sorted(read)}.includes(box.value)")
        read.add(window.run(READ))
        visitor.log_in(**login)
        if dialect == "legacy":
            window.wait("return location.search.includes('err=') && !window.counted")
            visitor.arrive()
            window.run("counted = true")


def test_a_wrong_password_is_no_wrong_reading(visitor, dialect):
    with serve(standin.create_app(dialect, seed=4)) as url:
        visitor.go(url)
        attempts(visitor, 4, dialect, word="wrong")
        attempts(visitor, 1, "no answer", word="letters")
        visitor.window.wait("return location.pathname === '/home'")


@everywhere
def test_three_readings_told_wrong_in_a_row_and_it_stops(visitor, dialect, monkeypatch):
    monkeypatch.setattr(Logins, "judge", lambda *_, **__: False)
    with serve(standin.create_app(dialect, seed=5)) as url:
        visitor.go(url)
        attempts(visitor, 3, dialect)
        window = visitor.window
        window.wait(KIND + " === 'stopped'")
        assert window.run(READ) == ""
        window.click("#captcha-img")  # another picture changes nothing
        window.wait("return document.querySelector('#captcha-img').complete")
        window.wait(KIND + " === 'stopped'")
        window.click(MARK)
        window.wait(KIND + " === 'filled'")


def test_a_wrong_answer_brings_a_new_reading(visitor, dialect):
    with serve(standin.create_app(dialect, seed=6)) as url:
        visitor.go(url)
        visitor.window.wait(KIND + " === 'filled'")
        first = visitor.window.run(READ)
        visitor.window.type("#input-login-captcha", "q")
        visitor.log_in()
        if dialect == "legacy":
            visitor.window.wait("return location.search.includes('err=1')")
            visitor.arrive()
        visitor.window.wait(f"{READ} && box.value.slice(0, 4) !== '{first[:4]}'")
        visitor.log_in()
        visitor.window.wait("return location.pathname === '/home'")


def test_a_click_on_the_picture_brings_a_new_reading(visitor, dialect):
    with serve(standin.create_app(dialect, seed=7)) as url:
        visitor.go(url)
        visitor.window.wait(KIND + " === 'filled'")
        first = visitor.window.run(READ)
        visitor.window.click("#captcha-img")
        visitor.window.wait(f"{READ} && box.value !== '{first}'")
        visitor.log_in()
        visitor.window.wait("return location.pathname === '/home'")


def test_two_tabs_at_once_both_get_in(visitor, dialect):
    window = visitor.window
    with serve(standin.create_app(dialect, seed=8)) as url:
        visitor.go(url)
        one = window.call("GET", "/window")
        two = window.call("POST", "/window/new", type="tab")["handle"]
        try:
            for tab in (two, one):
                window.call("POST", "/window", handle=tab)
                if tab == two:
                    window.open(url + "/jaccountlogin")
                    window.wait("return document.readyState === 'complete'")
                    window.run(f"if (!document.querySelector('{MARK}')) {{ {SCRIPT} }}")
                window.wait(KIND + " === 'filled'")
                visitor.log_in()
                window.wait("return location.pathname === '/home'")
        finally:
            window.call("POST", "/window", handle=two)
            window.call("DELETE", "/window")
            window.call("POST", "/window", handle=one)


@pytest.mark.parametrize("look", ["wide", "200 %", "phone", "dark"])
def test_the_mark_stands_in_the_field_beside_the_picture(visitor, look):
    window = visitor.window
    scale, width = {"200 %": (2, 550), "phone": (3, 360)}.get(look, (1, 1100))
    window.devtools(
        "Emulation.setDeviceMetricsOverride",
        width=width, height=800, deviceScaleFactor=scale, mobile=look == "phone",
    )  # fmt: skip
    colours = [{"name": "prefers-color-scheme", "value": "dark" if look == "dark" else "light"}]
    window.devtools("Emulation.setEmulatedMedia", features=colours)
    try:
        with serve(standin.create_app(seed=9)) as url:
            visitor.go(url)
            window.wait(KIND + " === 'filled'")
            box = "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()"
            shapes = (MARK, "#input-login-captcha", "#captcha-img")
            mark, field, picture = (window.run(box, shape) for shape in shapes)
    finally:
        window.devtools("Emulation.clearDeviceMetricsOverride")
        window.devtools("Emulation.setEmulatedMedia", features=[])
    assert field["left"] < mark["left"] < mark["right"] <= min(field["right"], picture["left"])
    assert field["top"] <= mark["top"] < mark["bottom"] <= field["bottom"]


@pytest.mark.parametrize("saved", ["jalogin_2025-10.html", "jalogin_2026-05.html"])
def test_the_saved_pages_are_read_too(saved, visitor, dialect):
    if not (SAVED / saved).exists():
        pytest.skip(f"no {saved}: the saved pages are not part of the repository")
    label, picture = captchas(1, 40, styles=(dialect,))[0]
    app = Flask(__name__)
    pages = {"jalogin": ((SAVED / saved).read_text(encoding="utf-8"), "text/html")}
    pages["captcha"] = (picture, "image/jpeg")

    @app.get("/jaccount/<name>")
    def answer(name):
        data, kind = pages.get(name, ("", "text/plain"))
        return Response(data, mimetype=kind)

    with serve(app) as url:
        visitor.window.open(url + "/jaccount/jalogin")
        visitor.arrive()
        # its own scripts are not saved with it
        visitor.window.run("document.getElementById('captcha-box').style.display = 'block'")
        visitor.window.run("refreshCaptcha()")
        visitor.window.wait(f"{READ} === '{label}'")
        assert visitor.window.run(KIND) == "filled"
