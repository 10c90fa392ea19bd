"""The client of the login page, against the stand-in in both dialects and against crafted pages."""

import json
import random
import re
import threading
import time
from contextlib import contextmanager
from functools import partial

import flask
import pytest

from workshop import drawing, serving
from workshop.login import jaccount
from workshop.login.jaccount import Client, UnknownError
from workshop.login.politeness import Manners, StopError
from workshop.page.app import DEMO_PASSWORD, DEMO_USER, create_app

UUID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"
PICTURE = drawing.captcha(random.Random(1))[1]


@contextmanager
def visitor(app, **settings):
    """Serve an app and yield a client of it, and the requests that it has sent so far."""
    seen = []

    @app.before_request
    def note_request():
        values = dict(flask.request.values.items())
        seen.append((flask.request.method, flask.request.path, values))

    with serving.serve(app) as url:
        client = Client(f"{url}/jaccountlogin", Manners(**settings))
        yield client, seen
        client.close()


def crafted(answer, *pictures):
    """Return a login page that a test makes up.

    answer: what the view of the answer returns. pictures: what those of the first pictures return;
    later ones are fine. A function is called.
    """
    app = flask.Flask(__name__)
    drawn = iter(pictures)
    home = "/jaccount/jalogin?sid=s&client=c%2B&returl=r&se=e"
    for path, method, body in (
        ("/jaccountlogin", "GET", lambda: flask.redirect(home)),
        ("/jaccount/jalogin", "GET", f'loginContext = {{ uuid:"{UUID}" }}'),
        ("/jaccount/captcha", "GET", lambda: value_of(next(drawn, PICTURE))),
        ("/jaccount/ulogin", "POST", answer),
    ):
        view = partial(value_of, body)
        app.add_url_rule(path, endpoint=path, view_func=view, methods=[method])
    return app


def value_of(body):
    return body() if callable(body) else body


@pytest.fixture
def slowly():
    """A view that is too late for any visitor who does not wait for its `over`."""

    def view():
        view.over.wait(300)
        return PICTURE

    view.over = threading.Event()
    return view


def test_the_page_confirms_right_letters_and_denies_wrong_ones(dialect, truth):
    with visitor(create_app(dialect)) as (client, _):
        for _ in range(3):
            assert client.answer(truth[client.captcha()]) is True
            client.captcha()
            assert client.answer("zzzzz") is False


def test_it_takes_two_requests_a_captcha(dialect, truth):
    with visitor(create_app(dialect)) as (client, seen):
        client.enter()
        entering = len(seen)
        for number in range(10):
            letters = truth[client.captcha()]
            client.answer(letters if number % 2 else "wrong")
        assert len(seen) == entering + 20
        assert len({values["uuid"] for _, _, values in seen[entering:]}) == 1


def test_the_form_of_an_answer_is_the_pages_own(dialect):
    with visitor(create_app(dialect)) as (client, seen):
        client.captcha()
        client.answer("abcd")
        page, _, (method, path, form) = seen[-3:]
    assert (method, path) == ("POST", "/jaccount/ulogin")
    names = {"sid", "client", "returl", "se", "v", "uuid", "user", "pass", "captcha"}
    assert set(form) == names | ({"lt"} if dialect == "current" else set())
    assert form["captcha"] == "abcd" and form["v"] == ""
    # base64 survives both ways through the address
    assert {name: form[name] for name in page[2]} == page[2]
    assert "+" in form["client"] and "/" in form["client"]


def test_users_are_made_up_long_random_and_never_twice_the_same():
    logins = {jaccount.made_up_login() for _ in range(100)}
    assert len({user for user, _ in logins}) == 100
    assert all(re.fullmatch("no-such-user-[0-9a-f]{24}", user) for user, _ in logins)


@pytest.mark.parametrize(
    "page",
    [
        f'<form id="form-input"><input type="hidden" name="uuid" value="{UUID}"></form>',
        f"""$.ajax({{ data: {{ "uuid": '{UUID}' }} }})""",
        f"img.src = 'captcha?uuid={UUID}&t=' + Date.now();",
        f'var loginContext = {{ sid:"s", returl:"r", v:"", uuid:"{UUID}" }}',
        f'<a id="firefox_link" href="jaccount://login?uuid={UUID}">',
        f'window.location.href = "expresslogin?uuid={UUID}";',
        f"location = 'jaccount://login?uuid={UUID}'",
    ],
)
def test_each_place_where_a_page_may_name_its_uuid_is_enough(page):
    assert jaccount.read_page("http://h/jalogin?sid=s", page).uuid == UUID


@pytest.mark.parametrize(
    "page", ["", "uuid=", 'uuid: "1b4e28ba"', f"<p>{UUID}</p>", 'name="uuid"' * 50_000]
)
def test_a_page_without_a_uuid_is_none(page):
    begin = time.process_time()
    assert jaccount.read_page("http://h/", page) is None
    assert time.process_time() - begin < 5  # no pattern goes over a hostile page again and again


def test_fields_of_the_address_are_base64_in_which_plus_is_no_space():
    page = jaccount.read_page("http://h/?sid=a&client=b+c%2Fd==&se=", f"captcha?uuid={UUID}")
    assert page.form == {
        "sid": "a", "client": "b+c/d==", "returl": "", "se": "", "v": "", "uuid": UUID
    }  # fmt: skip


def told(code, error="", errno=1):
    """An answer of the current dialect."""
    body = {"errno": errno, "error": error, "code": code, "url": None}
    return json.dumps(body), 200, {"Content-Type": "application/json;charset=UTF-8"}


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        (told("WRONG_CAPTCHA", "请正确填写验证码"), False),
        (told("WRONG_USER_OR_PASSWORD"), True),
        (told("WRONG_CREDENTIAL"), True),
        (told(None, "Wrong username or password"), True),
        (told("NEW_CODE", "请正确填写验证码"), False),
        ("<p>请正确填写你的用户名和密码，注意：密码是区分大小写的</p>", True),
        ("<p>Wrong captcha</p>", False),
        (("", 302, {"Location": "/jaccount/jalogin?sid=s&err=0"}), True),
        (("", 302, {"Location": "jalogin?err=1"}), False),
    ],
)
def test_verdicts_of_the_page(answer, right):
    with visitor(crafted(answer)) as (client, seen):
        client.captcha()
        assert client.answer("abcd") is right
        assert seen[-1][0] == "POST"  # and no request more to hear it


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (told("LOCKED", "Your jAccount has been locked"), "the account is locked"),
        (told("TOO_FAST", "请于30秒后重试"), "asks to slow down"),
        ("<h1>请进行二次验证</h1>", "second factor"),
        ("<h1>Two-Step Verification</h1>", "second factor"),
        (told("NEW_CODE", "new text"), "neither right nor wrong"),
        (told(None, "Wrong captcha, or Wrong username or password"), "neither right nor wrong"),
        (told(["WRONG"], {"a": 1}, errno=[0]), "neither right nor wrong"),
        (told(None, errno=False), "neither right nor wrong"),
        ("[" * 100_000, "neither right nor wrong"),
        ("", "neither right nor wrong"),
        (("WRONG_CAPTCHA", 500), "status 500"),
        (("", 302, {"Location": "/jaccount/jalogin?err=2"}), "a fault of the server"),
        (("", 302, {"Location": "http://127.0.0.1:1/jalogin?err=0"}), "leaves the site"),
        (("", 302, {"Location": "/elsewhere?err=0"}), "status 404"),
        (("", 307, {"Location": "/jaccount/jalogin"}), "neither right nor wrong"),
    ],
)
def test_everything_else_is_unknown_and_the_page_is_entered_afresh(answer, cause):
    with visitor(crafted(answer)) as (client, seen):
        client.captcha()
        with pytest.raises(UnknownError, match=cause):
            client.answer("abcd")
        assert sum(method == "POST" for method, _, _ in seen) == 1  # never again
        before = len(seen)
        client.captcha()
        assert seen[before][1] == "/jaccountlogin"


def test_an_answer_whose_reply_is_late_is_not_sent_again(slowly):
    with visitor(crafted(slowly)) as (client, seen):
        client.captcha()
        client.visitor.web.read_timeout = 0.2
        with pytest.raises(UnknownError, match="timed out"):
            client.answer("abcd")
        slowly.over.set()
        assert [path for _, path, _ in seen].count("/jaccount/ulogin") == 1


def test_a_success_stops_everybody_and_no_cookie_is_kept(dialect, truth, monkeypatch):
    demo = DEMO_USER, DEMO_PASSWORD
    monkeypatch.setattr(jaccount, "made_up_login", lambda: demo)
    with visitor(create_app(dialect)) as (client, seen):
        letters = truth[client.captcha()]
        with pytest.raises(StopError, match="let a made-up user in"):
            client.answer(letters)
        assert len(client.visitor.web.cookies) == 0
        before = len(seen)
        with pytest.raises(StopError):
            client.captcha()
        assert len(seen) == before


LET_IN = "", 200, {"Set-Cookie": "JAAuthCookie=x; Path=/"}


@pytest.mark.parametrize(
    ("answer", "later"),
    [(told(None, errno=0), PICTURE), (("", 302, {"Location": "/jaccount/captcha"}), LET_IN)],
)
def test_a_success_is_one_without_a_cookie_too_and_behind_a_redirect(answer, later):
    with visitor(crafted(answer, PICTURE, later)) as (client, _):
        client.captcha()
        with pytest.raises(StopError, match="let a made-up user in"):
            client.answer("abcd")


@pytest.mark.parametrize(
    "bad",
    [b"", b"<html>", PICTURE[: len(PICTURE) // 2], ("", 503), ("", 302, {"Location": "/"}), b"GIF"],
)
def test_a_get_that_failed_is_sent_again(bad):
    with visitor(crafted("", bad, bad)) as (client, seen):
        assert client.captcha() == PICTURE
        assert [path for _, path, _ in seen].count("/jaccount/captcha") == 3
        assert [path for _, path, _ in seen].count("/jaccountlogin") == 1


def test_a_get_that_fails_for_good_is_unknown_after_a_bounded_number_of_requests():
    with visitor(crafted("", *[b"<html>"] * 99)) as (client, seen):
        with pytest.raises(UnknownError, match="no picture of a captcha"):
            client.captcha()
        assert len(seen) <= 8


def test_a_picture_that_timed_out_is_not_asked_for_again_under_the_same_uuid(slowly):
    with visitor(crafted("", slowly)) as (client, seen):
        client.enter()
        client.visitor.web.read_timeout = 1  # enough for the pictures that come
        assert client.captcha() == PICTURE
        slowly.over.set()
        paths = [path.rpartition("/")[2] for _, path, _ in seen]
    assert paths == ["jaccountlogin", "jalogin", "captcha"] * 2


def test_no_request_is_sent_after_the_time_for_one_captcha():
    with visitor(crafted("", *[b"<html>"] * 99)) as (client, seen):
        client.visitor.captcha_timeout = 0.01
        client.begin()
        with pytest.raises(UnknownError):
            client.captcha()
        assert len(seen) <= 3


def test_at_home_a_wait_longer_than_the_time_for_one_captcha_is_not_begun():
    busy = "", 503, {"Retry-After": "3600"}
    with visitor(crafted("", busy)) as (client, seen):
        with pytest.raises(UnknownError, match="status 503"):
            client.captcha()
        assert seen[-1][1] == "/jaccount/captcha"


def test_the_same_right_letters_twice_are_not_believed():
    with visitor(crafted(told("WRONG_USER_OR_PASSWORD"))) as (client, _):
        client.captcha()
        assert client.answer("abcd") is True
        client.captcha()
        with pytest.raises(UnknownError, match="same letters twice"):
            client.answer("abcd")
