"""The user script in a real Firefox: in the page, and kept apart from it as Greasemonkey does."""

import json

import pytest
from browser import ENTER
from conftest import captchas
from firefox import firefox
from flask import Flask
from userscripts import MARK, PAGE, SCRIPT, show

import recognizers
from workshop.page import app as standin
from workshop.serving import serve

MANIFEST = {
    "manifest_version": 2,
    "name": "user script",
    "version": "1",
    "content_scripts": [{"matches": ["http://127.0.0.1/*"], "js": ["script.js"]}],
}
IN_PAGE = """
const script = document.createElement('script');
script.textContent = arguments[0];
document.body.append(script);
"""


@pytest.fixture(scope="module", params=["in the page", "kept apart"])
def window(request, tmp_path_factory):
    """A Firefox, and a function that opens a page with the user script in it."""
    apart = request.param == "kept apart"
    with firefox(tmp_path_factory.mktemp("profile")) as window:
        if apart:
            folder = tmp_path_factory.mktemp("extension")
            (folder / "manifest.json").write_text(json.dumps(MANIFEST))
            (folder / "script.js").write_text(SCRIPT, encoding="utf-8")
            window.call("POST", "/addon", path=str(folder), temporary=True)

        def visit(url):
            window.open(url)
            if not apart:
                window.run(IN_PAGE, SCRIPT)

        window.visit = visit
        yield window


def test_it_reads_what_python_reads(window):
    drawn = captchas(30, 61)
    app = Flask(__name__)
    app.add_url_rule("/", view_func=lambda: PAGE)
    with serve(app) as url:
        window.visit(url)
        close = 0
        for _, picture in drawn:
            shown, reading = show(window, picture), recognizers.read(picture)
            assert shown.read == reading.text
            close += abs(shown.margin - reading.margin) < 0.01
        assert close >= 29


def test_a_person_types_user_and_password_presses_enter_and_is_in(window, dialect):
    with serve(standin.create_app(dialect, seed=3)) as url:
        window.visit(url + "/jaccountlogin")
        window.wait(f"return document.querySelector('{MARK}')?.dataset.kind === 'filled'")
        window.type("#input-login-user", "demo")
        window.type("#input-login-pass", "letters" + ENTER)
        window.wait("return location.pathname === '/home'")
