"""The stand-in over real HTTP, from the answer on: verdicts, the way out, what is forgotten."""

import threading
from urllib.parse import urlsplit

import pytest
from crawling import wrong
from visiting import CHINESE, WRONG_CAPTCHA, WRONG_USER, Visitor, says

from workshop.page.app import DEMO_PASSWORD, DEMO_USER

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
