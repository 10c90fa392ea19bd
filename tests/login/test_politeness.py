"""Whose page it is, and the rules for a page that is not ours."""

import threading
import time
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from itertools import pairwise

import pytest

from workshop.login import address, politeness
from workshop.messages import UserError


@pytest.fixture
def quick(monkeypatch):
    """A guest who is fifty times as hasty as a real one."""
    monkeypatch.setattr(politeness, "PAUSE", 0.02)
    monkeypatch.setattr(politeness, "JITTER", 0.01)


@pytest.mark.parametrize(
    ("site", "entry"),
    [
        ("jaccount", "https://i.sjtu.edu.cn/jaccountlogin"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/jaccountlogin"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/jaccountlogin"),
        ("https://example.org/other/login?x=1", "https://example.org/other/login?x=1"),
        ("http://[::1]:8000", "http://[::1]:8000/jaccountlogin"),
    ],
)
def test_a_site_is_entered_at_its_jaccountlogin(site, entry):
    assert address.entry_url(site) == entry


@pytest.mark.parametrize(
    "site",
    [
        "",
        "stand-in",
        "127.0.0.1:8000",
        "ftp://127.0.0.1",
        "http://",
        "http://127.0.0.1:99999",
        "http://[::1",
        "http://127.0.0.1@example.org",
        "http://127.0.0.1\\@example.org",
        "http://example.org\\.sjtu.edu.cn/",
        "http://127.0.0.1 .example.org",
    ],
)
def test_what_is_no_plain_address_is_refused_in_one_line(site):
    with pytest.raises(UserError) as refusal:
        address.entry_url(site)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "home"),
    [
        ("http://127.0.0.1:8000/", True),
        ("http://127.9.9.9/", True),
        ("http://[::1]:8000/", True),
        ("http://localhost:8000/", True),
        ("http://localhost.example.org/", False),
        ("http://127.0.0.1.example.org/", False),
        ("http://10.0.0.1/", False),
        ("http://0.0.0.0/", False),
        (address.REAL_PAGE, False),
    ],
)
def test_only_loopback_is_home(url, home):
    assert address.at_home(url) is home


HOME = "http://127.0.0.1:8000/jaccountlogin"


@pytest.mark.parametrize(
    ("url", "entry", "within"),
    [
        ("http://127.0.0.1:8000/jaccount/jalogin?sid=1", HOME, True),
        ("http://127.0.0.1:8001/jaccount/jalogin", HOME, False),
        ("https://127.0.0.1:8000/jaccount/jalogin", HOME, False),
        ("http://localhost:8000/", HOME, False),
        ("file:///etc/passwd", HOME, False),
        ("http://127.0.0.1:8000@example.org/", HOME, False),
        ("http://127.0.0.1:8000\\@example.org/", HOME, False),
        ("http://[::1", HOME, False),
        ("https://jaccount.sjtu.edu.cn/jaccount/jalogin", address.REAL_PAGE, True),
        ("https://i.sjtu.edu.cn/oauth2/authorize", address.REAL_PAGE, True),
        ("http://jaccount.sjtu.edu.cn/jaccount/jalogin", address.REAL_PAGE, False),
        ("https://jaccount.sjtu.edu.cn:444/", address.REAL_PAGE, False),
        ("https://evil.sjtu.edu.cn/", address.REAL_PAGE, False),
        ("https://jaccount.sjtu.edu.cn/", HOME, False),
    ],
)
def test_redirects_stay_within_the_site(url, entry, within):
    assert address.within_site(url, entry) is within


def test_the_pause_of_a_guest_is_at_least_a_second():
    assert politeness.PAUSE >= 1 and politeness.JITTER > 0 and politeness.ANSWER_PAUSE >= 2


def test_all_guests_together_send_one_request_at_a_time_with_a_pause_after_each(quick):
    manners = politeness.Manners(guest=True)
    turns = []

    def visit():
        for _ in range(3):
            with manners.turn():
                begin = time.monotonic()
                time.sleep(0.01)
                turns.append((begin, time.monotonic()))

    threads = [threading.Thread(target=visit) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(turns) == 9
    turns.sort()
    for (_, end), (begin, _) in pairwise(turns):
        assert begin - end >= politeness.PAUSE - 0.001


def test_a_guest_waits_as_long_as_retry_after_asks_and_tells_how_long(quick):
    manners = politeness.Manners(guest=True)
    manners.unknown("status 503", wait=0.3, unwelcome=False)
    begin = time.monotonic()
    with manners.turn() as waited:
        pass
    assert time.monotonic() - begin >= 0.29
    assert 0.29 <= waited <= time.monotonic() - begin


def test_a_guest_who_is_leaving_does_not_sit_out_a_long_wait(quick):
    manners = politeness.Manners(guest=True)
    manners.hold(200)
    manners.leaving.set()
    with pytest.raises(politeness.StopError), manners.turn():
        pass
    assert manners.stopped is None  # the user stopped the run, not the page


def test_a_guest_asked_to_wait_for_very_long_leaves(quick):
    manners = politeness.Manners(guest=True)
    with pytest.raises(politeness.StopError, match="come back in 3600 s"):
        manners.unknown("status 503", wait=3600, unwelcome=False)
    assert manners.leaving.is_set()


def test_an_unwelcome_guest_leaves_and_nobody_sends_another_request(quick):
    manners = politeness.Manners(guest=True)
    with pytest.raises(politeness.StopError, match="status 403"):
        manners.unknown("status 403", wait=0, unwelcome=True)
    with pytest.raises(politeness.StopError), manners.turn():
        raise AssertionError("a request was sent")


def test_five_unknown_answers_in_a_row_are_enough_but_a_verdict_starts_anew(quick):
    manners = politeness.Manners(guest=True)
    for _ in range(4):
        manners.unknown("garbage", wait=0, unwelcome=False)
    manners.verdict()
    for _ in range(4):
        manners.unknown("garbage", wait=0, unwelcome=False)
    with pytest.raises(politeness.StopError, match="5 unknown answers in a row"):
        manners.unknown("garbage", wait=0, unwelcome=False)


def test_at_home_there_are_no_rules():
    manners = politeness.Manners()
    for _ in range(20):
        manners.unknown("status 403", wait=1000, unwelcome=True)
    with manners.turn() as waited:
        assert waited == 0
    assert not manners.leaving.is_set()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("120", 120), ("0", 0), ("", 0), ("soon", 0), ("-5", 0), ("1e9", 0), ("９", 0)],
)
def test_retry_after_in_seconds(header, seconds):
    assert politeness.retry_after(header) == seconds


def test_retry_after_as_a_date():
    then = datetime.now(timezone.utc) + timedelta(seconds=100)
    for header in (format_datetime(then, usegmt=True), format_datetime(then)):
        assert 95 < politeness.retry_after(header) <= 100
