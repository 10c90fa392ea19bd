"""The stand-in over real HTTP: what PROTOCOL knows of the page, and misbehaviour on purpose."""

import hashlib
import io
import re
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
import requests
from browser import browser
from PIL import Image

import cli
import faults
import loopback
import standin
from loopback import THREADS

REPO = Path(__file__).parents[1]
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
CHINESE = {"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8"}
both_dialects = pytest.mark.parametrize("dialect", standin.DIALECTS)


class Visitor:
    """Somebody at the login page, who looks up in the audit what the pictures say."""

    def __init__(self, base, audit=None):
        self.base, self.audit = base, audit
        self.http = requests.Session()

    def get(self, path, **options):
        return self.http.get(self.base + path, timeout=20, **options)

    def enter(self):
        self.page = self.get("/jaccountlogin")
        query = dict(parse_qsl(urlsplit(self.page.url).query))
        found = re.search(UUID, self.page.text)
        self.form = query | {"v": "", "uuid": found[0] if found else "", "lt": "p"}
        return self

    def picture(self, **options):
        options = {"headers": {"Referer": self.page.url}} | options
        path = f"/jaccount/captcha?uuid={self.form['uuid']}&t={int(time.time() * 1000)}"
        return self.get(path, **options)

    def label(self):
        """Fetch a picture and return what it says."""
        digest = hashlib.sha256(self.picture().content).hexdigest()
        rows = faults.read_audit(self.audit)
        return next(row["label"] for row in rows if row["sha256"] == digest)

    def answer(self, captcha, user="nobody", word="none", headers=None, **changed):
        fields = self.form | {"user": user, "pass": word, "captcha": captcha} | changed
        return self.http.post(
            self.base + "/jaccount/ulogin", data=fields, headers=headers, timeout=20
        )


@pytest.fixture
def visit(tmp_path):
    """A function that starts a stand-in and sends somebody in."""
    with ExitStack() as stack:

        def start(dialect="current", enter=True, **options):
            audit = tmp_path / "truth.csv"
            app = standin.create_app(dialect, audit=audit, **options)
            visitor = Visitor(stack.enter_context(standin.serve(app)), audit)
            stack.enter_context(visitor.http)
            return visitor.enter() if enter else visitor

        yield start


def says(reply):
    """What an answer to a login says, whichever the dialect: text, and code or err."""
    if reply.headers["Content-Type"].startswith("application/json"):
        told = reply.json()
        assert set(told) == {"errno", "error", "code", "url"}
        assert (told["errno"], told["url"]) == (1, None)
        return told["error"], told["code"]
    shown = re.search(r'<p class="error" id="error"[^>]*>(.*)</p>', reply.text)[1]
    return shown, dict(parse_qsl(urlsplit(reply.url).query))["err"]


# ---- the way in ----


@both_dialects
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


PLACES = {
    "current": [
        r'var loginContext = \{\s*loginType:"password",\s*sid:"[^"]+",\s*client:"[^"]+",'
        r'\s*returl:"[^"]+",\s*se:"[^"]+",\s*v:"",\s*uuid:"(.{36})"\s*\}',
        r'(?m)^\s*window\.location\.href = "expresslogin\?uuid=(.{36})";$',
        r"img\.src = 'captcha\?uuid=(.{36})&t=' \+",
        r"'jaccount://login\?uuid=(.{36})'",
        r'<a id="firefox_link" href="jaccount://login\?uuid=(.{36})">',
        r'<form id="passwordForm" method="post">()',
    ],
    "legacy": [
        r'<form id="form-input" method="post" action="ulogin">()',
        r'<input type="hidden" name="uuid" value="(.{36})">',
        r"\"uuid\": '(.{36})'",
        r"img\.src = 'captcha\?uuid=(.{36})&t=' \+",
        r'(?m)^\s*window\.location\.href = "expresslogin\?uuid=(.{36})";$',
        r"'jaccount://login\?uuid=(.{36})'",
    ],
}


@both_dialects
def test_the_uuid_stands_in_the_known_places_in_their_order_and_nowhere_else(visit, dialect):
    page = visit(dialect).page.text
    found = [re.search(place, page) for place in PLACES[dialect]]
    assert all(found)
    assert [match.start() for match in found] == sorted(match.start() for match in found)
    uuids = {match[1] for match in found} - {""}
    assert len(uuids) == 1 and re.fullmatch(UUID, uuids.pop())
    assert len(re.findall(UUID, page)) == sum(1 for match in found if match[1])


@both_dialects
def test_the_first_quoted_uuid_of_a_line_is_that_of_the_expresslogin_line(visit, dialect):
    visitor = visit(dialect)
    line = next(line for line in visitor.page.text.splitlines() if re.search('uuid=.*"', line))
    assert "expresslogin" in line
    assert re.search(r'uuid=(.*)"', visitor.page.text)[1] == visitor.form["uuid"]


def test_each_visit_gets_a_uuid_of_its_own_and_the_page_repeats_the_context(visit):
    visitor = visit()
    first = visitor.form["uuid"]
    assert f'returl:"{visitor.form["returl"]}"' in visitor.page.text
    assert visitor.enter().form["uuid"] != first


def test_a_context_cannot_break_out_of_the_page(visit):
    visitor = visit()
    evil = "</script><script>alert(1)</script>"
    page = visitor.get(
        "/jaccount/jalogin", params={"sid": evil, "client": '"', "returl": "x", "se": "'"}
    )
    assert page.status_code == 200
    assert evil not in page.text and "alert(1)" in page.text


@pytest.mark.parametrize(
    "query", ["", "?sid=a&client=b&returl=c", "?sid=a&client=b&returl=c&se=" + "d" * 3000]
)
def test_a_login_page_without_a_sound_context_is_refused(visit, query):
    assert visit(enter=False).get("/jaccount/jalogin" + query).status_code == 400


# ---- the picture ----


@pytest.mark.parametrize(
    ("dialect", "style", "size"),
    [
        ("current", None, (110, 40)),
        ("legacy", None, (100, 40)),
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


def test_the_current_page_wants_its_own_address_as_the_referer_and_the_legacy_one_nothing(visit):
    current, legacy = visit("current"), visit("legacy")
    assert current.picture(headers={}).status_code == 403
    assert current.picture(headers={"Referer": current.base + "/"}).status_code == 403
    assert current.picture().status_code == 200
    assert legacy.picture(headers={}).status_code == 200


def test_the_same_seed_draws_the_same_pictures_in_the_same_order(visit):
    one, same, other = (visit(seed=seed) for seed in (5, 5, 6))
    pictures = [[visitor.picture().content for _ in range(3)] for visitor in (one, same, other)]
    assert pictures[0] == pictures[1] != pictures[2]


# ---- the answer ----

WRONG_CAPTCHA = {"en": "Wrong captcha", "zh": "请正确填写验证码"}
WRONG_USER = {
    "en": "Wrong username or password",
    "zh": "请正确填写你的用户名和密码，注意：密码是区分大小写的",
}
KNOWN_AS = {
    ("current", "captcha"): "WRONG_CAPTCHA",
    ("legacy", "captcha"): "1",
    ("current", "user"): "WRONG_USER_OR_PASSWORD",
    ("legacy", "user"): "0",
}


@both_dialects
@pytest.mark.parametrize(("headers", "language"), [(None, "en"), (CHINESE, "zh")])
def test_wrong_letters_are_called_so_in_the_language_asked_for(visit, dialect, headers, language):
    visitor = visit(dialect)
    wrong = visitor.label()[::-1] + "q"
    told = says(visitor.answer(wrong[:5], headers=headers))
    assert told == (WRONG_CAPTCHA[language], KNOWN_AS[dialect, "captcha"])


@both_dialects
@pytest.mark.parametrize(("headers", "language"), [(None, "en"), (CHINESE, "zh")])
def test_the_right_letters_with_a_made_up_user_are_called_a_wrong_user(
    visit, dialect, headers, language
):
    visitor = visit(dialect)
    told = says(visitor.answer(visitor.label(), headers=headers))
    assert told == (WRONG_USER[language], KNOWN_AS[dialect, "user"])


def test_a_demo_user_with_a_wrong_password_is_a_wrong_user(visit):
    visitor = visit()
    reply = visitor.answer(visitor.label(), standin.DEMO_USER, "guess")
    assert says(reply)[1] == "WRONG_USER_OR_PASSWORD"


@both_dialects
def test_an_answer_may_come_in_the_query_string(visit, dialect):
    visitor = visit(dialect)
    fields = visitor.form | {"user": "nobody", "pass": "none", "captcha": visitor.label()}
    reply = visitor.http.post(visitor.base + "/jaccount/ulogin", params=fields, timeout=20)
    assert says(reply)[0] == WRONG_USER["en"]


@both_dialects
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


def test_a_legacy_answer_is_a_redirect_whose_page_says_the_same(visit):
    visitor = visit("legacy")
    reply = visitor.answer("zzzz", headers={"Accept-Language": "zh"})
    redirect = reply.history[0]
    assert (redirect.status_code, urlsplit(reply.url).path) == (302, "/jaccount/jalogin")
    assert "&returl=%2B%2F%2B%2F" in redirect.headers["Location"]
    assert redirect.headers["Location"].endswith("&err=1")
    assert visitor.form["returl"] in reply.text.replace("&#43;", "+")


def test_a_current_answer_is_json_that_looks_like_the_pages(visit):
    reply = visit().answer("zzzz", headers=CHINESE)
    assert reply.headers["Content-Type"] == "application/json;charset=UTF-8"
    assert reply.content.decode().strip() == (
        '{"errno":1,"error":"请正确填写验证码","code":"WRONG_CAPTCHA","url":null}'
    )


@both_dialects
def test_a_client_that_mangles_the_context_meets_a_server_fault(visit, dialect):
    visitor = visit(dialect)
    told = says(visitor.answer(visitor.label(), se=visitor.form["se"].replace("+", " ")))
    assert told[1] == {"current": "SERVER_FAULT", "legacy": "2"}[dialect]


# ---- success ----


@both_dialects
def test_the_demo_account_gets_in_and_stays_in(visit, dialect):
    visitor = visit(dialect)
    reply = visitor.answer(visitor.label(), standin.DEMO_USER, standin.DEMO_PASSWORD)
    assert {"JAAuthCookie", "JAVisitedSites"} <= set(visitor.http.cookies.keys())
    if dialect == "legacy":
        assert [hop.status_code for hop in reply.history] == [302, 302]
        inside = reply
    else:
        told = reply.json()
        assert (told["errno"], told["error"]) == (0, None)
        inside = visitor.http.get(told["url"], timeout=20)
    assert urlsplit(inside.url).path == "/home"
    assert f"signed in as {standin.DEMO_USER}" in inside.text
    # who is in does not see the login page again, by either way
    again = visitor.get(urlsplit(visitor.page.url).path + "?" + urlsplit(visitor.page.url).query)
    assert urlsplit(again.history[0].headers["Location"]).path == "/oauth2/authorize"
    assert urlsplit(visitor.get("/").url).path == "/home"
    visitor.http.post(visitor.base + "/jaccount/logout", timeout=20)
    assert urlsplit(visitor.get("/home").url).path == "/jaccount/jalogin"


def test_nobody_gets_in_by_a_made_up_cookie(visit):
    visitor = visit()
    visitor.http.cookies.set("JAAuthCookie", "x")
    assert urlsplit(visitor.get("/home").url).path == "/jaccount/jalogin"


# ---- what the server forgets ----


def test_an_unknown_uuid_gets_no_picture_and_no_right_answer(visit):
    visitor = visit()
    label = visitor.label()
    visitor.form["uuid"] = "00000000-0000-4000-8000-000000000000"
    assert visitor.picture().status_code == 404
    assert says(visitor.answer(label))[0] == WRONG_CAPTCHA["en"]


def test_a_uuid_that_is_not_used_expires_with_its_answer(visit):
    visitor = visit(lifetime=0.4)
    for _ in range(3):
        time.sleep(0.2)
        assert visitor.picture().status_code == 200  # each use renews it
    label = visitor.label()
    time.sleep(0.5)
    assert says(visitor.answer(label))[0] == WRONG_CAPTCHA["en"]
    assert visitor.picture().status_code == 404


def test_the_longest_unused_uuid_is_dropped_for_a_new_one(visit):
    first = visit(uuids=2)
    second, third = (Visitor(first.base, first.audit).enter() for _ in range(2))
    assert [visitor.picture().status_code for visitor in (first, second, third)] == [404, 200, 200]
    for visitor in (second, third):
        visitor.http.close()


# ---- the doors ----


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1:80", "[", ""])
def test_a_foreign_host_name_is_refused(visit, host):
    reply = visit(enter=False).get("/jaccountlogin", headers={"Host": host})
    assert reply.status_code in (400, 403)


@pytest.mark.parametrize(
    "host", ["localhost:8000", "jaccount.localhost", "[::1]:8000", "127.0.0.2"]
)
def test_every_name_of_this_machine_is_served(visit, host):
    reply = visit(enter=False).get("/jaccountlogin", headers={"Host": host}, allow_redirects=False)
    assert reply.headers["Location"].startswith(f"http://{host}/oauth2/authorize?")


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1"])
def test_a_foreign_origin_is_refused_and_nothing_allows_cors(visit, origin):
    visitor = visit()
    label = visitor.label()
    refused = visitor.answer(label, headers={"Origin": origin})
    assert refused.status_code == 403
    assert not any(name.lower().startswith("access-control") for name in refused.headers)
    accepted = visitor.answer(label, headers={"Origin": visitor.base})
    assert says(accepted)[0] == WRONG_USER["en"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux answers to all of 127.*.*.*")
def test_only_one_loopback_address_is_listened_on(visit):
    port = urlsplit(visit(enter=False).base).port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_body_that_is_too_long_is_refused(visit):
    reply = visit().answer("x" * 200_000)
    assert reply.status_code == 413


def test_nothing_of_the_page_comes_from_elsewhere(visit):
    page = visit().page
    assert not re.search(r"""(src|href)\s*=\s*["']?(https?:)?//""", page.text)
    assert "default-src 'self'" in page.headers["Content-Security-Policy"]


# ---- the server ----


@pytest.mark.parametrize("threads", [0, THREADS])
def test_a_stopped_server_leaves_neither_port_nor_thread(threads):
    before = threading.active_count()
    with standin.serve(standin.create_app(), threads=threads) as base:
        port = urlsplit(base).port
        assert base == f"http://127.0.0.1:{port}"
        with requests.Session() as http:
            assert http.get(base, timeout=20).status_code == 200
    assert threading.active_count() == before
    with standin.serve(standin.create_app(), port) as again:
        assert urlsplit(again).port == port


def test_a_server_without_threads_waits_for_no_reader(monkeypatch):
    def listener(port):
        listening = listen(port)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        return listening

    listen = loopback._listener
    monkeypatch.setattr(loopback, "_listener", listener)
    page = "/jaccount/jalogin?" + "&".join(f"{name}=x" for name in standin.CONTEXT)
    asks = f"GET {page} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() * 80
    with standin.serve(standin.create_app(), threads=0) as base, socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.connect(("127.0.0.1", urlsplit(base).port))
        deaf.sendall(asks)
        assert Visitor(base).enter().picture().status_code == 200
        received = b""  # what was asked in one go is answered whole
        while received.count(b"</html>") < 80:
            received += deaf.recv(1 << 16)


def test_a_taken_port_is_one_line_that_says_what_to_do(visit):
    port = urlsplit(visit(enter=False).base).port
    with pytest.raises(cli.UserError, match=f"port {port} .* cannot be had .*--port"):
        standin.serve(standin.create_app(), port).__enter__()
    command = [sys.executable, "standin.py", "--port", str(port)]
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    _, line = done.stderr.splitlines()
    assert line.startswith("standin.py: ") and str(port) in line


def test_the_real_command_serves_a_login_that_works(tmp_path):
    audit = tmp_path / "truth.csv"
    command = [sys.executable, "standin.py", "--port", "0", "--dialect", "legacy"]
    command += ["--style", "current", "--seed", "3", "--audit", str(audit)]
    with subprocess.Popen(command, cwd=REPO, stdout=subprocess.PIPE, text=True) as process:
        try:
            base = process.stdout.readline().split("/jaccountlogin")[0]
            visitor = Visitor(base, audit).enter()
            reply = visitor.answer(visitor.label(), standin.DEMO_USER, standin.DEMO_PASSWORD)
            assert "signed in as" in reply.text
            visitor.http.close()
        finally:
            process.terminate()


# ---- faults ----


@pytest.mark.parametrize(
    ("spec", "complaint"),
    [
        ("500:0.1,sloow:0.1", r"'sloow' is not a fault: choose from 500, 503, 429, slow,"),
        ("slow:x", "'slow:x': the share goes from 0 to 1"),
        ("slow:", "'slow:': the share goes from 0 to 1"),
        ("slow:1.5", "'slow:1.5': the share"),
        ("slow:nan", "'slow:nan': the share"),
        ("slow:-0.1", "'slow:-0.1': the share"),
        ("slow:0.1,slow:0.1", "slow is given twice"),
        ("slow:0.6,late:0.6", "of answer requests add up to 1.2"),
        (",", "'' is not a fault"),
    ],
)
def test_a_mistyped_spec_is_refused_with_what_is_wrong(spec, complaint, capsys):
    with pytest.raises(cli.UserError, match=complaint):
        standin.create_app(faults=spec)
    with pytest.raises(SystemExit) as exit:
        standin.main(["--faults", spec])
    assert exit.value.code == 2
    assert re.search(complaint, capsys.readouterr().err)


def test_the_documented_spec_is_understood():
    spec = (
        "500:0.05,503:0.02,429:0.01,slow:0.05,reset:0.03,truncate:0.03,html:0.02,huge:0.01,"
        "loop:0.01,garbage:0.02,nouuid:0.01,late:0.02, throttle:0.01, locked:0.01, twofactor:0.01"
    )
    shares = faults.parse(spec)
    assert len(shares) == 15 and shares["truncate"] == 0.03
    assert faults.parse("") == {} and faults.parse("late") == {"late": 1.0}


def test_each_fault_hits_its_share_of_the_requests_it_can_and_a_seed_repeats_it(visit):
    rows = []
    for seed in (1, 1, 2):
        visitor = visit("legacy", seed=seed, faults="500:0.2,truncate:0.1,late:0.3", enter=False)
        for _ in range(300):
            visitor.get("/jaccount/captcha?uuid=x")
        rows.append([row["fault"] for row in faults.read_audit(visitor.audit)[-300:]])
    assert rows[0] == rows[1] != rows[2]
    assert 30 < rows[0].count("500") < 90
    assert 10 < rows[0].count("truncate") < 60
    assert "late" not in rows[0]


@both_dialects
@pytest.mark.parametrize("status", [500, 503, 429])
def test_statuses_come_with_retry_after_where_they_have_one(visit, dialect, status):
    visitor = visit(dialect, faults=str(status), enter=False)
    for reply in (visitor.get("/jaccountlogin"), visitor.get("/jaccount/captcha?uuid=x")):
        assert reply.status_code == status
        assert ("Retry-After" in reply.headers) == (status != 500)


def test_a_slow_body_drips_and_is_whole(visit):
    visitor = visit(faults="slow", slow_seconds=0.2, enter=False)
    start = time.monotonic()
    visitor.enter()
    assert time.monotonic() - start >= 3 * 0.2  # two redirects and the page
    with Image.open(io.BytesIO(visitor.picture().content)) as picture:
        picture.load()


def test_a_reset_breaks_the_connection_in_the_middle_of_the_body(visit):
    base = visit(faults="reset", enter=False).base
    with socket.create_connection(("127.0.0.1", urlsplit(base).port), timeout=20) as connection:
        connection.sendall(b"GET /jaccountlogin HTTP/1.1\r\nHost: localhost\r\n\r\n")
        received = b""
        with pytest.raises(ConnectionResetError):
            while chunk := connection.recv(1 << 16):
                received += chunk
            raise AssertionError("the connection was closed in an orderly way")
    announced = int(re.search(rb"Content-Length: (\d+)", received)[1])
    assert 0 < len(received.partition(b"\r\n\r\n")[2]) < announced
    with pytest.raises(requests.RequestException, match="reset by peer"):
        requests.get(base + "/jaccountlogin", timeout=20)


def test_a_truncated_picture_is_half_a_jpeg_that_http_calls_whole(visit):
    visitor = visit(faults="truncate")
    reply = visitor.picture()
    assert int(reply.headers["Content-Length"]) == len(reply.content)
    with pytest.raises(OSError), Image.open(io.BytesIO(reply.content)) as picture:
        picture.load()


def test_html_and_garbage_come_where_a_picture_or_an_answer_belongs(visit):
    visitor = visit(faults="html")
    assert visitor.picture().headers["Content-Type"].startswith("text/html")
    assert visitor.answer("abcd").text.startswith("<!doctype html>")
    visitor = visit(faults="garbage", seed=1)
    with pytest.raises(OSError), Image.open(io.BytesIO(visitor.picture().content)) as picture:
        picture.load()
    bodies = {visitor.answer("abcd").content for _ in range(40)}
    assert bodies == set(faults.BROKEN_ANSWERS)


def test_a_huge_body_does_not_end_and_the_server_lives_on(visit):
    visitor = visit("legacy", faults="huge", enter=False)
    for _ in range(THREADS + 2):  # more than the server has threads
        with visitor.get("/jaccount/captcha?uuid=x", stream=True) as reply:
            received = 0
            for chunk in reply.iter_content(1 << 16):
                received += len(chunk)
                if received > 4 << 20:
                    break
            assert received > 4 << 20


def test_a_redirect_loop_has_no_end(visit):
    visitor = visit(faults="loop", enter=False)
    with pytest.raises(requests.TooManyRedirects):
        visitor.get("/jaccountlogin")


@both_dialects
def test_a_page_without_a_uuid_has_none_in_any_place(visit, dialect):
    page = visit(dialect, faults="nouuid").page
    assert page.status_code == 200 and "expresslogin?uuid=" in page.text
    assert not re.search(UUID, page.text)


def test_a_late_verdict_is_about_the_picture_before(visit):
    visitor = visit(faults="late")
    first = visitor.label()
    assert says(visitor.answer(first))[0] == WRONG_USER["en"]  # no earlier one to be late with
    second = visitor.label()
    assert says(visitor.answer(second))[0] == WRONG_CAPTCHA["en"]
    visitor.picture()
    assert says(visitor.answer(second))[0] == WRONG_USER["en"]
    rows = [row["fault"] for row in faults.read_audit(visitor.audit) if row["event"] == "answer"]
    assert rows == ["", "late", "late"]


@both_dialects
@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        ("throttle", "30秒后"),
        ("locked", "Your jAccount has been locked"),
        ("twofactor", "Two-Step Verification"),
    ],
)
def test_answers_that_send_a_client_away_carry_the_known_texts(visit, dialect, fault, sign):
    visitor = visit(dialect, faults=fault)
    label = visitor.label()
    assert sign in visitor.answer(label).text
    if fault == "twofactor":
        assert "请进行二次验证" in visitor.answer(label, headers=CHINESE).text


def test_a_server_fault_is_err_2(visit):
    visitor = visit("legacy", faults="err2")
    assert says(visitor.answer(visitor.label()))[1] == "2"


# ---- the audit ----


def test_the_audit_knows_every_picture_answer_and_fault_by_what_was_sent(visit):
    visitor = visit("legacy", faults="nouuid")
    visitor.form["uuid"] = faults.read_audit(visitor.audit)[0]["uuid"]
    picture = visitor.picture().content
    label = faults.read_audit(visitor.audit)[-1]["label"]
    visitor.answer(label)
    visitor.answer(label)
    uuid, digest = visitor.form["uuid"], hashlib.sha256(picture).hexdigest()
    assert [tuple(row.values()) for row in faults.read_audit(visitor.audit)][:3] == [
        ("page", uuid, "", "", "nouuid", ""),
        ("picture", uuid, digest, label, "", ""),
        ("answer", uuid, "", label, "", "WRONG_USER_OR_PASSWORD"),
    ]
    answers = [row for row in faults.read_audit(visitor.audit) if row["event"] == "answer"]
    assert [row["verdict"] for row in answers] == ["WRONG_USER_OR_PASSWORD", "WRONG_CAPTCHA"]


def test_the_audit_of_a_cut_picture_is_about_the_bytes_that_were_sent(visit):
    visitor = visit(faults="truncate")
    digest = hashlib.sha256(visitor.picture().content).hexdigest()
    row = faults.read_audit(visitor.audit)[-1]
    assert (row["sha256"], row["fault"]) == (digest, "truncate")
    assert re.fullmatch("[a-z]{4,5}", row["label"])


def test_an_audit_is_appended_to_in_whole_lines_by_many_threads(visit):
    visitor = visit("legacy")
    visitor.audit.write_text(visitor.audit.read_text() + "picture,old,,abcd,,\n")
    visitors = [Visitor(visitor.base, visitor.audit).enter() for _ in range(6)]

    def fetch(one):
        for _ in range(20):
            one.picture()
        one.http.close()

    threads = [threading.Thread(target=fetch, args=(one,)) for one in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = faults.read_audit(visitor.audit)
    assert rows[0]["uuid"] == "old" and len(rows) == 1 + 6 * 20
    assert all(re.fullmatch("[0-9a-f]{64}", row["sha256"]) for row in rows[1:])
    with standin.serve(standin.create_app(audit=visitor.audit)):
        assert len(faults.read_audit(visitor.audit)) == len(rows)


def test_an_audit_that_cannot_be_written_is_one_line(tmp_path):
    command = [sys.executable, "standin.py", "--port", "0", "--audit", str(tmp_path / "no" / "x")]
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, timeout=60)
    _, line = done.stderr.splitlines()
    assert done.returncode == 1 and line.startswith("standin.py: ")


# ---- a person ----


@both_dialects
def test_a_person_logs_in_with_a_browser(tmp_path, dialect):
    audit = tmp_path / "truth.csv"
    wrong = WRONG_CAPTCHA["zh" if dialect == "legacy" else "en"]
    language = "zh-CN" if dialect == "legacy" else "en"

    def latest_label():
        window.wait("const i = document.getElementById('captcha-img'); return i.naturalWidth")
        return faults.read_audit(audit)[-1]["label"]

    def fill(captcha):
        for field, text in (
            ("user", standin.DEMO_USER),
            ("pass", standin.DEMO_PASSWORD),
            ("captcha", captcha),
        ):
            window.run(f"document.getElementById('input-login-{field}').value = ''")
            window.type(f"#input-login-{field}", text)
        window.click(".submit")

    app = standin.create_app(dialect, audit=audit)
    with standin.serve(app) as base, browser(language=language) as window:
        window.open(base)
        latest_label()
        fill("wrong")
        window.wait("return document.getElementById('error')?.textContent.trim()")
        assert window.text("#error") == wrong
        # the picture was refreshed, by the script or with the page
        window.wait("const i = document.getElementById('captcha-img'); return i.complete")
        fill(latest_label())
        window.wait("return location.pathname == '/home'")
        assert standin.DEMO_USER in window.text("h1")
