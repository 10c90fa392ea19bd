"""The stand-in over real HTTP, up to the answer: its way in, its pages, its pictures."""

import io
import re
from urllib.parse import urlsplit

import pytest
from PIL import Image
from visiting import UUID, WRONG_USER, says

from workshop.page.app import UUID_ORDERS

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
