"""The stand-in misbehaves on purpose, and its audit tells what it did."""

import hashlib
import io
import os
import re
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from conftest import REPO
from PIL import Image
from visiting import CHINESE, UUID, WRONG_CAPTCHA, WRONG_USER, Visitor, read_audit, says

import standin
from workshop import serving
from workshop.messages import UserError
from workshop.page import faults
from workshop.page.app import DEMO_CODE, DEMO_PASSWORD, DEMO_USER, create_app

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
    with pytest.raises(UserError, match=complaint):
        create_app(faults=spec)
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
        rows.append([row["fault"] for row in read_audit(visitor.audit)[-300:]])
    assert rows[0] == rows[1] != rows[2]
    assert 30 < rows[0].count("500") < 90
    assert 10 < rows[0].count("truncate") < 60
    assert "late" not in rows[0]


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
    with socket.create_connection(("127.0.0.1", urlsplit(base).port), timeout=300) as connection:
        connection.sendall(b"GET /jaccountlogin HTTP/1.1\r\nHost: localhost\r\n\r\n")
        received = b""
        with pytest.raises(ConnectionResetError):
            while chunk := connection.recv(1 << 16):
                received += chunk
            raise AssertionError("the connection was closed in an orderly way")
    announced = int(re.search(rb"Content-Length: (\d+)", received)[1])
    assert 0 < len(received.partition(b"\r\n\r\n")[2]) < announced
    with pytest.raises(requests.RequestException, match="reset by peer"):
        requests.get(base + "/jaccountlogin", timeout=300)


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
    for _ in range(serving.THREADS + 2):  # more than the server has threads
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
    rows = [row["fault"] for row in read_audit(visitor.audit) if row["event"] == "answer"]
    assert rows == ["", "late", "late"]


def test_an_early_verdict_is_about_the_picture_before_and_a_later_one_is_right(visit, clock):
    visitor = visit(faults="early", early_seconds=2)
    first, second = visitor.label(), visitor.label()
    assert says(visitor.answer(second))[0] == WRONG_CAPTCHA["en"]
    visitor.picture()
    assert says(visitor.answer(second))[0] == WRONG_USER["en"]  # early, and of the picture before
    third = visitor.label()
    clock.now += 2
    assert says(visitor.answer(third))[0] == WRONG_USER["en"]
    rows = [row["fault"] for row in read_audit(visitor.audit) if row["event"] == "answer"]
    assert rows == ["early", "early", ""] and first != second


@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        ("throttle", "30秒后"),
        ("locked", "Your jAccount has been locked"),
    ],
)
def test_answers_that_send_a_client_away_carry_the_known_texts(visit, dialect, fault, sign):
    visitor = visit(dialect, faults=fault)
    label = visitor.label()
    assert sign in visitor.answer(label).text


def test_a_second_factor_is_a_page_behind_the_answer_and_its_code_lets_in(visit, dialect):
    visitor = visit(dialect, faults="twofactor")

    def answer(word):
        reply = visitor.answer(visitor.label(), DEMO_USER, word, headers=CHINESE)
        if dialect == "legacy":
            return reply
        told = reply.json()
        assert (told["errno"], told["error"]) == (0, None)
        assert told["url"].startswith("/jaccount/2faVerify?")
        return visitor.get(told["url"], headers=CHINESE)

    def verify(code):
        fields = {"uuid": visitor.form["uuid"], "c": "sms", "code": code}
        verified = visitor.base + "/jaccount/2fa/loginVerify"
        return visitor.http.post(verified, data=fields, timeout=300)

    assert "请进行二次验证" in answer("wrong").text
    assert "Wrong code" in verify(DEMO_CODE).text  # the password was wrong
    assert "请进行二次验证" in answer(DEMO_PASSWORD).text
    refused = verify("000000")
    assert "Two-Step Verification" in refused.text and "Wrong code" in refused.text
    assert "JAAuthCookie" not in visitor.http.cookies
    inside = verify(DEMO_CODE)
    assert {"JAAuthCookie", "JATrustCookie"} <= set(visitor.http.cookies.keys())
    assert "?code=" in inside.history[-1].url and "signed in as" in inside.text


def test_a_server_fault_is_err_2(visit):
    visitor = visit("legacy", faults="err2")
    assert says(visitor.answer(visitor.label()))[1] == "2"


# ---- the audit ----


def test_the_audit_knows_every_picture_answer_and_fault_by_what_was_sent(visit):
    visitor = visit("legacy", faults="nouuid")
    visitor.form["uuid"] = read_audit(visitor.audit)[0]["uuid"]
    picture = visitor.picture().content
    label = read_audit(visitor.audit)[-1]["label"]
    visitor.answer(label)
    visitor.answer(label)
    uuid, digest = visitor.form["uuid"], hashlib.sha256(picture).hexdigest()
    assert [tuple(row.values()) for row in read_audit(visitor.audit)][:3] == [
        ("page", uuid, "", "", "nouuid", ""),
        ("picture", uuid, digest, label, "", ""),
        ("answer", uuid, "", label, "", "WRONG_USER_OR_PASSWORD"),
    ]
    answers = [row for row in read_audit(visitor.audit) if row["event"] == "answer"]
    assert [row["verdict"] for row in answers] == ["WRONG_USER_OR_PASSWORD", "WRONG_CAPTCHA"]


def test_the_audit_of_a_cut_picture_is_about_the_bytes_that_were_sent(visit):
    visitor = visit(faults="truncate")
    digest = hashlib.sha256(visitor.picture().content).hexdigest()
    row = read_audit(visitor.audit)[-1]
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
    rows = read_audit(visitor.audit)
    assert rows[0]["uuid"] == "old" and len(rows) == 1 + 6 * 20
    assert all(re.fullmatch("[0-9a-f]{64}", row["sha256"]) for row in rows[1:])
    with serving.serve(create_app(audit=visitor.audit)):
        assert len(read_audit(visitor.audit)) == len(rows)


@pytest.mark.parametrize("audit", ["no/truth.csv", ".", "/dev/full", "/dev/null"])
def test_an_audit_that_cannot_be_written_is_one_line_before_anything_is_served(tmp_path, audit):
    command = [sys.executable, REPO / "standin.py", "--port", "0", "--audit", audit]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    line = done.stderr.splitlines()[-1]
    assert (done.returncode, done.stdout) == (1, "") and line.startswith("standin.py: ")
    assert "Traceback" not in done.stderr and Path("/dev/null").is_char_device()


@pytest.mark.skipif(sys.platform != "linux", reason="a limit of file sizes is its disk")
def test_a_full_disk_leaves_whole_rows_in_the_audit_and_a_line_on_stderr(tmp_path):
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (400, 400)); "
    serve = "import sys, standin; sys.argv[0] = 'standin.py'; standin.main(sys.argv[1:])"
    command = [sys.executable, "-c", limit + serve, "--port", "0", "--audit", "truth.csv"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(REPO), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        visitor = Visitor(process.stdout.readline().split("/jaccountlogin")[0]).enter()
        statuses = [visitor.picture().status_code for _ in range(6)]
        visitor.http.close()
        process.kill()
        err = process.stderr.read()
    assert statuses[0] == 200 and statuses[-1] == 500
    assert "the audit lacks a row: truth.csv: File too large" in err and "Traceback" not in err
    rows = (tmp_path / "truth.csv").read_text()
    assert rows.endswith("\n") and rows.count("\n") == 1 + statuses.count(200)
