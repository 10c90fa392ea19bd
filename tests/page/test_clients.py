"""Each way in which public clients read the page leads in, and is told what went wrong.

The clients here are our own writing; what they look for and where is what public ones do.
"""

import json
import re
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest
import requests
from conftest import REPO
from visiting import CHINESE, WRONG_CAPTCHA, WRONG_USER

from workshop import serving
from workshop.login import address, jaccount, politeness
from workshop.page.app import DEMO_PASSWORD, DEMO_USER, UUID_ORDERS, create_app

SAVED = REPO.parent / "shared" / "real_pages"
FIELDS = ("sid", "client", "returl", "se")


@pytest.fixture(params=[*UUID_ORDERS, "legacy"])
def page(request, truth):
    """The login page in each form: its address, the visitor who has opened it, what they see."""
    legacy = request.param == "legacy"
    options = {} if legacy else {"uuid_order": request.param}
    app = create_app("legacy" if legacy else "current", **options)
    with serving.serve(app) as site, requests.Session() as web:
        opened = web.get(f"{site}/jaccountlogin", timeout=300)
        yield SimpleNamespace(
            form=request.param, site=site, web=web, url=opened.url, text=opened.text, truth=truth
        )


def query(page):
    return dict(parse_qsl(urlsplit(page.url).query))


# ---- where the uuid and the context are found ----


def by_regex(page):
    """`name: "…"`, with the space after the colon that all but returl have."""
    found = {"uuid": re.search(r'uuid: "([0-9a-f-]+)"', page.text)[1]}
    return found | {name: re.search(rf'{name}: ?"(.*?)"', page.text)[1] for name in FIELDS}


def by_first_captcha(page):
    return query(page) | {"uuid": re.search(r"captcha\?uuid=(.*?)&t=", page.text)[1]}


def by_hidden_input(page):
    return query(page) | {"uuid": re.search(r'name="uuid" value="(.*?)"', page.text)[1]}


def by_login_context(page):
    """LoginContext cut out, its names quoted, and read as JSON."""
    block = re.search(r"loginContext = (\{.*?\});?\s*$", page.text, re.M | re.S)[1]
    told = json.loads(re.sub(r"(?m)^\s*(\w+):", r'"\1":', block))
    return {name: told[name] for name in (*FIELDS, "uuid")}


def by_login_context_line_by_line(page):
    block = page.text.split("loginContext = {")[1].split("}")[0]
    lines = (line.strip().rstrip(",").partition(":") for line in block.strip().splitlines())
    told = {name: value.strip().strip('"') for name, _, value in lines}
    return {name: told[name] for name in (*FIELDS, "uuid")}


def by_first_quoted_uuid(page):
    """As the newest pysjtu: greedily up to the last double quote of the first such line."""
    return query(page) | {"uuid": re.findall(r'(?<=uuid=).*(?=")', page.text)[0]}


WAYS_TO_FIND = {  # and the forms of the page that do not have it
    by_regex: ["legacy"],
    by_first_captcha: [],
    by_hidden_input: ["2026-05", "2025-10"],
    by_login_context: ["legacy"],
    by_login_context_line_by_line: ["legacy"],
    by_first_quoted_uuid: ["2026-05"],  # there it fails on the real page as well
}


def letters(page, found, **options):
    """Fetch a picture as most clients do, and return what it says."""
    options = {
        "params": {"uuid": found["uuid"], "t": 1},
        "headers": {"Referer": page.url},
    } | options
    picture = page.web.get(f"{page.site}/jaccount/captcha", timeout=300, **options)
    assert picture.status_code == 200
    return page.truth[picture.content]


def answer(page, found, captcha, word=DEMO_PASSWORD, lt="p", headers=None, **options):
    fields = found | {"v": "", "user": DEMO_USER, "pass": word, "captcha": captcha}
    fields |= {"lt": lt} if lt else {}
    options.setdefault("data", fields)
    return page.web.post(f"{page.site}/jaccount/ulogin", headers=headers, timeout=300, **options)


def let_in(page, reply):
    """Go on as a client does that is told where by `url`, or was led there; tell whether it is in.

    By the final address, by a code on the way, and by the cookie: all three have to agree.
    """
    if reply.headers["Content-Type"].startswith("application/json"):
        told = reply.json()
        assert told["errno"] == 0
        reply = page.web.get(urljoin(page.url, told["url"]), timeout=300)
    by_address = "jalogin" not in reply.url and urlsplit(reply.url).path == "/home"
    by_code = "?code=" in reply.url and any("?code=" in hop.url for hop in reply.history)
    by_cookie = "JAAuthCookie" in page.web.cookies
    assert by_address == by_code == by_cookie
    return by_address


@pytest.mark.parametrize("way", WAYS_TO_FIND, ids=lambda way: way.__name__)
def test_the_uuid_is_found_in_each_way_that_a_form_of_the_page_has(page, way):
    if page.form in WAYS_TO_FIND[way]:
        pytest.skip("this form of the page does not have it")
    found = way(page)
    assert {name: found[name] for name in FIELDS} == query(page)
    assert let_in(page, answer(page, found, letters(page, found)))


def test_the_first_quoted_uuid_is_none_on_the_page_of_2026(page):
    if page.form != "2026-05":
        pytest.skip("it is one elsewhere")
    assert 'target="' in by_first_quoted_uuid(page)["uuid"]


# ---- how the picture is asked for, and the answer sent ----


@pytest.mark.parametrize("referer", ["{site}", "{site}/", "{site}/jaccount/jalogin", "{url}"])
def test_a_referer_that_names_the_host_is_enough(page, referer):
    found = by_first_captcha(page)
    headers = {"Referer": referer.format(site=page.site, url=page.url)}
    assert let_in(page, answer(page, found, letters(page, found, headers=headers)))


def test_t_may_be_left_out_and_no_cookie_is_needed(page):
    found = by_first_captcha(page)
    page.web.cookies.clear()
    captcha = letters(page, found, params={"uuid": found["uuid"]})
    page.web.cookies.clear()
    assert let_in(page, answer(page, found, captcha))


@pytest.mark.parametrize("lt", ["p", ""])
def test_an_answer_may_leave_lt_out_and_may_come_in_the_query(page, lt):
    found = by_first_captcha(page)
    fields = found | {"v": "", "user": DEMO_USER, "pass": DEMO_PASSWORD}
    fields |= {"captcha": letters(page, found), "lt": lt}
    reply = answer(page, found, "", data=None, params=fields)
    is_json = reply.headers["Content-Type"].startswith("application/json")
    assert is_json == (lt == "p" and page.form != "legacy")
    assert let_in(page, reply)


def test_a_login_may_begin_at_the_page_itself_with_the_sid_alone(page):
    opened = page.web.get(f"{page.site}/jaccount/jalogin?sid=jaoauth220160718", timeout=300)
    page.url, page.text = opened.url, opened.text
    found = {"client": "", "returl": "", "se": ""} | by_first_captcha(page)
    assert let_in(page, answer(page, found, letters(page, found)))


# ---- how a failure is told ----


@pytest.mark.parametrize("headers", [None, CHINESE], ids=["English", "Chinese"])
@pytest.mark.parametrize("lt", ["p", ""])
@pytest.mark.parametrize(
    ("wrong_captcha", "texts", "code", "err"),
    [
        (True, WRONG_CAPTCHA, "WRONG_CAPTCHA", "1"),
        (False, WRONG_USER, "WRONG_USER_OR_PASSWORD", "0"),
    ],
    ids=["captcha", "password"],
)
def test_a_failure_is_told_by_text_and_by_code_or_err(
    page, headers, lt, wrong_captcha, texts, code, err
):
    found = by_first_captcha(page)
    captcha = letters(page, found) + ("x" if wrong_captcha else "")
    reply = answer(page, found, captcha, word="wrong", lt=lt, headers=headers)
    assert texts["zh" if headers else "en"] in reply.text
    if lt and page.form != "legacy":
        assert (reply.json()["errno"], reply.json()["code"]) == (1, code)
    else:
        assert f"&err={err}" in reply.url
    assert "JAAuthCookie" not in page.web.cookies


# ---- programs that there are ----


@pytest.mark.skipif(not find_spec("pysjtu"), reason="pip install pysjtu, to try the real one")
@pytest.mark.parametrize("order", UUID_ORDERS)
def test_the_real_pysjtu_logs_in_on_the_order_of_2025_and_never_on_that_of_2026(
    order, truth, monkeypatch
):
    from pysjtu import consts, session
    from pysjtu.exceptions import LoginException

    with serving.serve(create_app(uuid_order=order)) as site:
        monkeypatch.setattr(consts, "LOGIN_POST_URL", f"{site}/jaccount/ulogin")
        monkeypatch.setattr(consts, "CAPTCHA_URL", f"{site}/jaccount/captcha")
        monkeypatch.setattr(session, "CAPTCHA_REFERER", f"{site}/jaccount/jalogin")
        reader = SimpleNamespace(recognize=truth.__getitem__)
        visitor = session.Session(ocr=reader, base_url=site, retry=[0, 0])
        try:
            if order == "2025-10":
                visitor.login(DEMO_USER, DEMO_PASSWORD)
            else:
                with pytest.raises(LoginException):
                    visitor.login(DEMO_USER, DEMO_PASSWORD)
        finally:
            visitor._client.close()


@pytest.mark.skipif(
    not SAVED.is_dir(), reason="no saved real pages: they are not in the repository"
)
@pytest.mark.parametrize("name", ["jalogin_2025-10.html", "jalogin_2026-05.html"])
def test_our_client_reads_the_saved_real_pages_in_place_of_the_template(name, truth):
    saved = (Path(SAVED) / name).read_text(encoding="utf-8")
    old = {field: re.search(rf'\b{field}: ?"(.*?)"', saved)[1] for field in (*FIELDS, "uuid")}
    app = create_app()

    @app.after_request
    def serve_the_saved_page(response):
        if response.status_code == 200 and response.mimetype == "text/html":
            uuid = re.search(r'uuid: "(.*?)"', response.get_data(as_text=True))[1]
            response.set_data(saved.replace(old["uuid"], uuid))
        return response

    with serving.serve(app) as site:
        client = jaccount.Client(address.entry_url(site), politeness.Manners())
        assert client.answer(truth[client.captcha()]) is True
        client.captcha()
        assert client.answer("zzzzz") is False
        client.close()
    page = jaccount.read_page("https://host/jaccount/jalogin?sid=s", saved)
    assert page.uuid == old["uuid"] and page.form["lt"] == "p"
