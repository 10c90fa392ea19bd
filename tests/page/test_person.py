"""A person logs in to the stand-in with a browser, and the real command serves it."""

import subprocess
import sys

import pytest
from browser import browser
from conftest import REPO
from visiting import WRONG_CAPTCHA, Visitor, read_audit

from workshop import serving
from workshop.page.app import DEMO_PASSWORD, DEMO_USER, create_app

LOADED = "const i = document.getElementById('captcha-img'); return i && i.naturalWidth"
WAYS_IN = [("2026-05", "en"), ("2025-10", "zh-CN"), ("legacy", "zh-CN")]


@pytest.mark.parametrize(("order", "language"), WAYS_IN)
def test_a_person_logs_in_with_a_browser(tmp_path, order, language):
    audit = tmp_path / "truth.csv"
    legacy = order == "legacy"
    error, submit = ("#error", ".submit") if legacy else ("#span_warn", "#submit-password-button")
    uuids = {} if legacy else {"uuid_order": order}
    app = create_app("legacy" if legacy else "current", audit=audit, **uuids)

    def fill(captcha):
        for field, text in (
            ("user", DEMO_USER),
            ("pass", DEMO_PASSWORD),
            ("captcha", captcha),
        ):
            window.run(f"document.getElementById('input-login-{field}').value = ''")
            window.type(f"#input-login-{field}", text)
        window.click(submit)

    with serving.serve(app) as base, browser(language=language) as window:
        window.open(base)
        window.wait(LOADED)
        before = window.run("return document.getElementById('captcha-img').src")
        fill("w ro ng")
        window.wait(f"return document.querySelector('{error}')?.textContent.trim()")
        assert window.text(error) == WRONG_CAPTCHA[language[:2]]
        # the picture was refreshed, by the script or with the page
        window.wait(f"return document.getElementById('captcha-img').src != '{before}'")
        window.wait(LOADED)
        fill(last(audit))
        window.wait("return location.pathname == '/home'")
        assert DEMO_USER in window.text("h1")


def last(audit):
    """What the latest picture says."""
    return read_audit(audit)[-1]["label"]


def test_the_picture_is_hidden_until_the_script_shows_it_and_a_click_draws_another(tmp_path):
    app = create_app(audit=tmp_path / "truth.csv")
    with serving.serve(app) as base, browser() as window:
        window.open(base)
        window.wait(LOADED)
        window.click("#captcha-img")
        window.wait("return document.getElementById('captcha-img').complete")
        rows = read_audit(tmp_path / "truth.csv")
        assert len({row["uuid"] for row in rows}) == 1 and len(rows) == 2
        window.click("#submit-password-button")  # nothing is sent without a user name
        assert window.text("#span_warn") == "Please enter your user name"
        window.run("switchLoginType('sms')")
        window.click("#sms-btn")
        assert "no messages" in window.text("#span_warn")


# ---- the real command ----


def test_the_real_command_serves_a_login_that_works(tmp_path):
    audit = tmp_path / "truth.csv"
    command = [sys.executable, "standin.py", "--port", "0", "--dialect", "legacy"]
    command += ["--style", "current", "--seed", "3", "--audit", str(audit)]
    with subprocess.Popen(command, cwd=REPO, stdout=subprocess.PIPE, text=True) as process:
        try:
            base = process.stdout.readline().split("/jaccountlogin")[0]
            visitor = Visitor(base, audit).enter()
            reply = visitor.answer(visitor.label(), DEMO_USER, DEMO_PASSWORD)
            assert "signed in as" in reply.text
            visitor.http.close()
        finally:
            process.terminate()
