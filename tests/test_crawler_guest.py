"""The crawler as the guest of a page that is not ours: consent, pace, and leaving."""

import time
from itertools import pairwise

import pytest
from crawling import Run

from workshop import serving
from workshop.login import address, politeness
from workshop.messages import UserError
from workshop.page.app import create_app

pytestmark = pytest.mark.usefixtures("folder")


@pytest.fixture
def foreign(monkeypatch):
    """Loopback is treated as a foreign host, by a guest fifty times as hasty as a real one."""
    monkeypatch.setattr(address, "at_home", lambda url: False)
    monkeypatch.setattr(politeness, "PAUSE", 0.02)
    monkeypatch.setattr(politeness, "JITTER", 0.01)
    monkeypatch.setattr(politeness, "ANSWER_PAUSE", 0.05)


def test_a_foreign_page_needs_consent_before_any_request(answers, foreign, capsys):
    app = create_app()
    seen = []
    app.before_request(lambda: seen.append(1))
    with serving.serve(app) as url:
        run = Run(capsys, url)
    assert isinstance(run.error, UserError) and "--consent yes" in str(run.error)
    assert not seen


def test_the_real_page_is_foreign(capsys):
    run = Run(capsys, "jaccount")
    assert isinstance(run.error, UserError) and "i.sjtu.edu.cn" in str(run.error)


def test_a_guest_comes_with_one_worker_a_pace_and_a_cap(answers, foreign, capsys, monkeypatch):
    monkeypatch.setattr(politeness, "CAPTCHAS", 3)
    app = create_app()
    times = []
    app.before_request(lambda: times.append(time.monotonic()))
    with serving.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes", "--fetch-count", 50).check(fetched=3)
    assert [line for line in run.lines if "online" in line] == ["Worker 0 online."]
    assert len(times) == 3 + 2 * 3
    assert all(later - earlier >= politeness.PAUSE for earlier, later in pairwise(times))


def test_nine_workers_are_an_explicit_choice_and_share_the_pace(answers, foreign, capsys):
    app = create_app()
    times = []
    app.before_request(lambda: times.append(time.monotonic()))
    with serving.serve(app) as url:
        flags = ("--consent", "yes", "--guest-workers", 9, "--fetch-count", 9)
        run = Run(capsys, url, *flags).check(fetched=9)
    assert run.lines.count("Worker quit.") == 9
    assert all(later - earlier >= politeness.PAUSE for earlier, later in pairwise(times))


def test_a_guest_gives_a_picture_time_before_its_answer(answers, foreign, capsys, monkeypatch):
    monkeypatch.setattr(politeness, "ANSWER_PAUSE", 0.3)
    app = create_app(faults="early", early_seconds=0.3)  # hasty answers are judged wrongly
    with serving.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes", "--fetch-count", 4).check(fetched=4)
    assert run.count == {"SUCC": 4}


@pytest.mark.parametrize(
    ("fault", "cause"),
    [
        ("429", "status 429, asking us to come back in 1 s"),
        ("throttle", "slow down"),
        ("locked", "locked"),
        ("twofactor", "second factor"),
        ("403", "status 403"),
    ],
)
def test_a_guest_leaves_at_the_first_sign(dialect, answers, foreign, capsys, fault, cause):
    app = turning(dialect, fault, after_answers=2)
    with serving.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes", "--guest-workers", 3)
    assert isinstance(run.error, politeness.StopError) and cause in str(run.error)
    assert run.count["SUCC"] == 2
    run.check(fetched=sum(run.count.values()))
    if fault in ("403", "429"):
        assert len(app.late) == 1
    else:  # at most one more was on its way while the answer was being read
        assert app.late.index("/jaccount/ulogin") >= len(app.late) - 2


def turning(dialect, fault, after_answers):
    """Return a page that misbehaves after so many answers; `late` is what it is asked then."""
    app = create_app(dialect)
    bad = create_app(dialect, faults="" if fault == "403" else fault)
    bad.extensions["standin"] = app.extensions["standin"]
    if fault == "403":
        bad.before_request_funcs[None].insert(0, lambda: ("", 403))
    good_page, answers, app.late = app.wsgi_app, [], []

    def page(environ, start_response):
        if len(answers) >= after_answers:
            app.late.append(environ["PATH_INFO"])
            return bad.wsgi_app(environ, start_response)
        if environ["REQUEST_METHOD"] == "POST":
            answers.append(1)
        return good_page(environ, start_response)

    app.wsgi_app = page
    return app


def test_a_guest_leaves_after_five_unknown_answers_in_a_row(answers, foreign, capsys, monkeypatch):
    monkeypatch.setattr(politeness, "BACKOFF", (0.001, 0.001, 0.001))
    app = turning("current", "garbage", after_answers=2)
    with serving.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes")
    assert isinstance(run.error, politeness.StopError) and "5 unknown answers" in str(run.error)
    entering = ["/jaccountlogin", "/oauth2/authorize", "/jaccount/jalogin"]
    assert app.late == ["/jaccount/captcha"] * 4 + entering + ["/jaccount/captcha"]
