"""The stand-in over real HTTP: what PROTOCOL knows of the page."""

import io
import re
import threading
from urllib.parse import urlsplit

import pytest
from crawling import wrong
from PIL import Image
from visiting import CHINESE, UUID, WRONG_CAPTCHA, WRONG_USER, Visitor, says

from workshop.page.app import DEMO_PASSWORD, DEMO_USER, UUID_ORDERS

# ---- the way in ----


def test_several_redirects_lead_to_the_login_page_and_set_a_cookie(visit, dialect):
    visitor = visit(dialect)
    hops = [urlsplit(reply.url).path for reply in (*visitor.page.history, visitor.page)]
    assert hops == ["/jaccountlogin", "/oauth2/authorize", "/jaccount/jalogin"]
    assert {reply.status_code for reply in visitor.page.history} == {302}
    assert "JSESSIONID" in visitor.http.cookies


def test_the_four_values_are_base64_and_percent_encoded(visit):
    visitor = visit()
    assert visitor.form["sid"] == "jaoauth220160718"
    for name in ("client", "returl", "se"):
        assert re.fullmatch(r"\+/\+/[A-Za-z0-9+/]+==", visitor.form[name])
    assert re.search(r"&client=%2B%2F%2B%2F[^&]*%3D%3D&returl=", visitor.page.url)


CONTEXT = (
    r'var loginContext = \{\s*loginType: "password",\s*sid: "[^"]+",\s*client: "[^"]+",'
    r'\s*returl:"[^"]+",\s*se: "[^"]+",\s*v: "",\s*uuid: "(.{36})"\s*\};'
)
APP = [
    r'"/jaccount/sub/(.{36})"',
    r"'qrcode\?uuid=(.{36})&ts='",
    r'(?m)^\s*window\.location\.href = "expresslogin\?uuid=(.{36})";$',
]
PICTURE = [
    r"img\.src = 'captcha\?uuid=(.{36})&t=' \+ \(new Date\(\)\)\.getTime\(\);",
    r"'jaccount://login\?uuid=(.{36})'",
    r'<a id="firefox_link" href="jaccount://login\?uuid=(.{36})" target=',
]
PLACES = {
    "2026-05": [CONTEXT, *PICTURE, *APP],
    "2025-10": [CONTEXT, *APP, *PICTURE],
    "legacy": [
        r'<form id="form-input" method="post" action="ulogin">()',
        r'<input type="hidden" name="uuid" value="(.{36})">',
        r"\"uuid\": '(.{36})'",
        r"img\.src = 'captcha\?uuid=(.{36})&t=' \+",
        r'(?m)^\s*window\.location\.href = "expresslogin\?uuid=(.{36})";$',
        r"'jaccount://login\?uuid=(.{36})'",
    ],
}
ELEMENTS = (
    '<base href="/jaccount/"/>', 'id="firefox_link"', 'id="login-form"', 'id="qr-img"',
    'id="div_warn"', 'id="span_warn"', '<form id="smsForm"', 'id="input-login-mobile"',
    'id="input-login-sms"', 'id="submit-sms-button"', '<form id="passwordForm" method="post">',
    'id="input-login-user" name="user"', 'id="input-login-pass" name="pass"',
    'id="captcha-box" class="captcha-input" style="display: none"',
    'id="input-login-captcha" name="captcha"',
    '<img id="captcha-img" src="" onclick="refreshCaptcha()"', 'id="submit-password-button"',
    "setCaptchaCheckStatus('failed');",
)  # fmt: skip


def visit_in(visit, order):
    """Enter the page whose uuids stand in this order."""
    return visit("legacy") if order == "legacy" else visit(uuid_order=order)


@pytest.mark.parametrize("order", PLACES)
def test_the_uuid_stands_in_the_known_places_in_their_order_and_nowhere_else(visit, order):
    page = visit_in(visit, order).page.text
    found = [re.search(place, page) for place in PLACES[order]]
    assert all(found)
    # the first place is a block whose uuid, not whose start, has its place in the order
    assert [match.end() for match in found] == sorted(match.end() for match in found)
    uuids = {match[1] for match in found} - {""}
    assert len(uuids) == 1 and re.fullmatch(UUID, uuids.pop())
    assert len(re.findall(UUID, page)) == sum(1 for match in found if match[1])


@pytest.mark.parametrize("order", ["2025-10", "legacy"])
def test_the_first_quoted_uuid_of_a_line_is_that_of_the_expresslogin_line(visit, order):
    visitor = visit_in(visit, order)
    line = next(line for line in visitor.page.text.splitlines() if re.search('uuid=.*"', line))
    assert "expresslogin" in line
    assert re.search(r'uuid=(.*)"', visitor.page.text)[1] == visitor.form["uuid"]


@pytest.mark.parametrize("order", UUID_ORDERS)
def test_the_elements_that_clients_look_for_stand_in_the_pages_order(visit, order):
    page = visit(uuid_order=order).page.text
    assert all(page.count(element) == 1 for element in ELEMENTS)
    places = [page.index(element) for element in ELEMENTS]
    assert places == sorted(places)


def test_each_visit_gets_a_uuid_of_its_own_and_the_page_repeats_the_context(visit):
    visitor = visit()
    first = visitor.form["uuid"]
    assert f'returl:"{visitor.form["returl"]}"' in visitor.page.text
    assert f'se: "{visitor.form["se"]}"' in visitor.page.text
    assert visitor.enter().form["uuid"] != first


def test_a_context_cannot_break_out_of_the_page(visit):
    visitor = visit()
    evil = "</script><script>alert(1)</script>"
    page = visitor.get(
        "/jaccount/jalogin", params={"sid": evil, "client": '"', "returl": "x", "se": "'"}
    )
    assert page.status_code == 200
    assert evil not in page.text and "alert(1)" in page.text


@pytest.mark.parametrize("query", ["", "?client=b&returl=c", "?sid=a&se=" + "d" * 3000])
def test_a_login_page_without_a_sound_context_is_refused(visit, query):
    assert visit(enter=False).get("/jaccount/jalogin" + query).status_code == 400


@pytest.mark.parametrize("query", ["sid=mail", "sid=mail&client=&returl=r&se=s"])
def test_the_login_page_opens_with_sid_alone_and_with_an_empty_client(visit, query, dialect):
    visitor = visit(dialect).enter("/jaccount/jalogin?" + query)
    assert says(visitor.answer(visitor.label()))[0] == WRONG_USER["en"]


# ---- the picture ----


@pytest.mark.parametrize(
    ("dialect", "style", "size"),
    [
        ("current", "dialect", (110, 40)),
        ("legacy", "dialect", (100, 40)),
        ("current", "legacy", (100, 40)),
        ("legacy", "current", (110, 40)),
    ],
)
def test_the_picture_is_a_jpeg_of_its_style(visit, dialect, style, size):
    reply = visit(dialect, style=style).picture()
    assert reply.headers["Content-Type"] == "image/jpeg"
    with Image.open(io.BytesIO(reply.content)) as picture:
        assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", size)


def test_every_get_draws_a_new_picture(visit):
    visitor = visit()
    assert len({visitor.picture().content for _ in range(5)}) == 5


@pytest.mark.parametrize("referer", ["", "https://example.org/jaccount/jalogin", "http://["])
def test_the_current_page_wants_a_referer_of_its_host_and_the_legacy_one_nothing(visit, referer):
    current, legacy = visit("current"), visit("legacy")
    assert current.picture(headers={"Referer": referer}).status_code == 403
    assert current.picture(headers={"Referer": current.base + "/"}).status_code == 200
    assert legacy.picture(headers={"Referer": referer}).status_code == 200


@pytest.mark.parametrize("query", ["", "?uuid=", "?uuid=00000000-0000-4000-8000-000000000000"])
def test_without_a_known_uuid_there_is_a_picture_that_no_answer_is_for(visit, dialect, query):
    visitor = visit(dialect)
    label = visitor.label()
    stray = visitor.get("/jaccount/captcha" + query, headers={"Referer": visitor.base + "/"})
    with Image.open(io.BytesIO(stray.content)) as picture:
        assert picture.format == "JPEG"
    assert says(visitor.answer(label))[0] == WRONG_USER["en"]  # its picture is still the latest


def test_the_same_seed_draws_the_same_pictures_in_the_same_order(visit):
    one, same, other = (visit(seed=seed) for seed in (5, 5, 6))
    pictures = [[visitor.picture().content for _ in range(3)] for visitor in (one, same, other)]
    assert pictures[0] == pictures[1] != pictures[2]


# ---- the answer ----


KNOWN_AS = {
    ("current", "captcha"): "WRONG_CAPTCHA",
    ("legacy", "captcha"): "1",
    ("current", "user"): "WRONG_USER_OR_PASSWORD",
    ("legacy", "user"): "0",
}


@pytest.mark.parametrize(("headers", "language"), [(None, "en"), (CHINESE, "zh")])
def test_wrong_letters_are_called_so_in_the_language_asked_for(visit, dialect, headers, language):
    visitor = visit(dialect)
    told = says(visitor.answer(wrong(visitor.label()), headers=headers))
    assert told == (WRONG_CAPTCHA[language], KNOWN_AS[dialect, "captcha"])


@pytest.mark.parametrize(("headers", "language"), [(None, "en"), (CHINESE, "zh")])
def test_the_right_letters_with_a_made_up_user_are_called_a_wrong_user(
    visit, dialect, headers, language
):
    visitor = visit(dialect)
    told = says(visitor.answer(visitor.label(), headers=headers))
    assert told == (WRONG_USER[language], KNOWN_AS[dialect, "user"])


def test_a_demo_user_with_a_wrong_password_is_a_wrong_user(visit):
    visitor = visit()
    reply = visitor.answer(visitor.label(), DEMO_USER, "guess")
    assert says(reply)[1] == "WRONG_USER_OR_PASSWORD"


def test_an_answer_may_come_in_the_query_string(visit, dialect):
    visitor = visit(dialect)
    fields = visitor.form | {"user": "nobody", "pass": "none", "captcha": visitor.label()}
    reply = visitor.http.post(visitor.base + "/jaccount/ulogin", params=fields, timeout=300)
    assert says(reply)[0] == WRONG_USER["en"]


def test_any_answer_uses_the_picture_up_and_the_uuid_lives_on(visit, dialect):
    visitor = visit(dialect)
    label = visitor.label()
    assert says(visitor.answer("wrong"))[0] == WRONG_CAPTCHA["en"]
    assert says(visitor.answer(label))[0] == WRONG_CAPTCHA["en"]
    label = visitor.label()
    assert says(visitor.answer(label))[0] == WRONG_USER["en"]
    assert says(visitor.answer(label))[0] == WRONG_CAPTCHA["en"]
    assert says(visitor.answer(visitor.label()))[0] == WRONG_USER["en"]


def test_only_the_latest_picture_counts(visit):
    visitor = visit()
    earlier = visitor.label()
    visitor.picture()
    assert says(visitor.answer(earlier))[0] == WRONG_CAPTCHA["en"]


def test_many_answers_at_a_time_to_one_picture_are_judged_once(visit):
    visitor = visit()
    label, texts = visitor.label(), []
    threads = [
        threading.Thread(target=lambda: texts.append(says(visitor.answer(label))[0]))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(texts) == [WRONG_CAPTCHA["en"]] * 7 + [WRONG_USER["en"]]


def test_one_who_wants_british_english_first_is_not_answered_in_chinese(visit):
    visitor = visit("legacy")
    reply = visitor.answer("zzzz", headers={"Accept-Language": "en-GB,zh;q=0.5"})
    assert '<html lang="en">' in reply.text


def test_a_legacy_answer_is_a_redirect_whose_page_says_the_same(visit):
    visitor = visit("legacy")
    reply = visitor.answer("zzzz", headers={"Accept-Language": "zh"})
    redirect = reply.history[0]
    assert (redirect.status_code, urlsplit(reply.url).path) == (302, "/jaccount/jalogin")
    assert "&returl=%2B%2F%2B%2F" in redirect.headers["Location"]
    assert redirect.headers["Location"].endswith("&err=1")
    assert visitor.form["returl"] in reply.text.replace("&#43;", "+")


@pytest.mark.parametrize(("wrong", "err"), [("", "0"), ("z", "1")])
def test_without_lt_an_answer_is_a_redirect_to_a_page_that_says_it(visit, wrong, err):
    visitor = visit()
    reply = visitor.answer(visitor.label() + wrong, lt="", headers=CHINESE)
    assert reply.history[0].status_code == 302
    assert says(reply) == ((WRONG_CAPTCHA if wrong else WRONG_USER)["zh"], err)


def test_a_login_by_text_message_is_told_that_there_is_none(visit):
    told = visit().answer("123456", mobile="1", lt="s").json()
    assert told["errno"] == 1 and "no messages" in told["error"]


def test_a_current_answer_is_json_that_looks_like_the_pages(visit):
    reply = visit().answer("zzzz", headers=CHINESE)
    assert reply.headers["Content-Type"] == "application/json;charset=UTF-8"
    assert reply.content.decode().strip() == (
        '{"errno":1,"error":"请正确填写验证码","code":"WRONG_CAPTCHA","url":null}'
    )


def test_a_client_that_mangles_the_context_meets_a_server_fault(visit, dialect):
    visitor = visit(dialect)
    told = says(visitor.answer(visitor.label(), se=visitor.form["se"].replace("+", " ")))
    assert told[1] == {"current": "SERVER_FAULT", "legacy": "2"}[dialect]


# ---- success ----


@pytest.mark.parametrize(("page", "lt"), [("legacy", "p"), ("current", "p"), ("current", "")])
def test_the_demo_account_gets_in_and_stays_in(visit, page, lt):
    visitor = visit(page)
    inside = visitor.answer(visitor.label(), DEMO_USER, DEMO_PASSWORD, lt=lt)
    assert {"JAAuthCookie", "JAVisitedSites"} <= set(visitor.http.cookies.keys())
    if page == "current" and lt:
        told = inside.json()
        assert (told["errno"], told["error"]) == (0, None)
        assert told["url"].startswith("/oauth2/authorize?jatkt=")
        inside = visitor.get(told["url"])
    hops = [urlsplit(hop.url) for hop in (*inside.history, inside)]
    assert [hop.path for hop in hops][-3:] == ["/oauth2/authorize", "/jaccountlogin", "/home"]
    assert hops[-2].query.startswith("code=")
    assert f"signed in as {DEMO_USER}" in inside.text
    # who is in does not see the login page again, by either way
    again = visitor.get(urlsplit(visitor.page.url).path + "?" + urlsplit(visitor.page.url).query)
    assert urlsplit(again.history[0].headers["Location"]).path == "/oauth2/authorize"
    assert urlsplit(visitor.get("/").url).path == "/home"
    visitor.http.post(visitor.base + "/jaccount/logout", timeout=300)
    assert urlsplit(visitor.get("/home").url).path == "/jaccount/jalogin"


def test_a_made_up_ticket_or_code_opens_nothing(visit):
    visitor = visit(enter=False)
    for path in ("/oauth2/authorize?jatkt=x", "/jaccountlogin?code=x", "/home?code=x"):
        assert urlsplit(visitor.get(path).url).path == "/jaccount/jalogin"


def test_nobody_gets_in_by_a_made_up_cookie(visit):
    visitor = visit()
    visitor.http.cookies.set("JAAuthCookie", "x")
    assert urlsplit(visitor.get("/home").url).path == "/jaccount/jalogin"


# ---- what the server forgets ----


def test_a_uuid_that_is_not_used_expires_with_its_answer(visit, clock):
    visitor = visit(lifetime=10)
    for _ in range(3):
        clock.now += 9
        label = visitor.label()  # each use renews it
    assert says(visitor.answer(label))[0] == WRONG_USER["en"]
    label = visitor.label()
    clock.now += 11
    assert says(visitor.answer(label))[0] == WRONG_CAPTCHA["en"]
    assert says(visitor.answer(visitor.label()))[0] == WRONG_CAPTCHA["en"]


def test_the_longest_unused_uuid_is_dropped_for_a_new_one(visit):
    first = visit(uuids=2)
    second, third = (Visitor(first.base, first.audit).enter() for _ in range(2))
    told = [says(one.answer(one.label()))[0] for one in (first, second, third)]
    assert told == [WRONG_CAPTCHA["en"], WRONG_USER["en"], WRONG_USER["en"]]
    for visitor in (second, third):
        visitor.http.close()
