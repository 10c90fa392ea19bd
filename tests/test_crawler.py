"""The crawler against the real stand-in over HTTP, in both dialects, well-behaved and not."""

import errno
import re
import threading
from collections import Counter
from pathlib import Path

import flask
import pytest
from conftest import shown
from crawling import Run, check_labels, engine, labelled, unlabelled, wrong
from visiting import read_audit

import crawler
import recognizers
from workshop import decoding, files, serving
from workshop.login import jaccount, politeness
from workshop.messages import UserError
from workshop.page import logins
from workshop.page.app import DEMO_PASSWORD, DEMO_USER, create_app

pytestmark = pytest.mark.usefixtures("folder")


ALL_FAULTS = (
    "500:0.05,503:0.02,429:0.01,slow:0.05,reset:0.03,truncate:0.03,html:0.02,huge:0.01,loop:0.01,"
    "garbage:0.02,nouuid:0.01,late:0.02,throttle:0.01,locked:0.01,twofactor:0.01,err2:0.01"
)

# ---- what is printed and saved ----


def test_the_documented_lines_to_the_letter(dialect, answers, capsys):
    with serving.serve(create_app(dialect)) as url:
        run = Run(capsys, url, "--fetch-count", 40).check(fetched=40)
    assert run.status == 0
    online = [line for line in run.lines if line.endswith("online.")]
    assert sorted(online) == [f"Worker {number} online." for number in range(9)]
    assert run.lines.count("Worker quit.") == 9
    assert run.count == {"SUCC": 40}
    assert run.lines[-2] == "[SUCC] 40 [FAIL] 0"
    # of today's page, nearly every right reading is proved: one in a thousand reaches the edge
    proved = int(re.search(r"\[PROVED\] (\d+)", run.lines[-1])[1])
    assert proved >= 37 if dialect == "current" else proved == 0
    assert len(run.lines) == 9 + 40 + 9 + 3


def test_right_readings_are_labelled_and_wrong_ones_kept_unlabelled(
    dialect, answers, capsys, monkeypatch, folder
):
    def every_third_is_wrong(image):
        return wrong(answers[image]) if image[-3] % 3 == 0 else answers[image]

    engine(monkeypatch, every_third_is_wrong)
    with serving.serve(create_app(dialect, audit=folder / "audit.csv")) as url:
        run = Run(capsys, url, "--fetch-count", 60).check(fetched=60)
    assert set(run.count) == {"SUCC", "FAIL"}
    assert len(labelled()) == run.count["SUCC"] and len(unlabelled()) == run.count["FAIL"]
    check_labels(folder / "audit.csv")
    printed = [line.split(" - ")[2] for line in run.outcomes if "SUCC" in line]
    assert sorted(printed) == [path.name.split("_")[0] for path in labelled()]
    assert all(re.fullmatch(r"[a-z]{4,5}_[0-9a-f]+\.jpg", path.name) for path in labelled())
    assert all(re.fullmatch(r"[0-9a-f]+\.jpg", path.name) for path in unlabelled())


@pytest.mark.parametrize("terminal", [True, False])
def test_a_terminal_shows_accuracy_and_time_left_on_its_last_line(answers, capsys, terminal):
    with serving.serve(create_app()) as url:
        runs = []
        screen = shown(terminal, lambda: runs.append(Run(capsys, url, "--fetch-count", 60)))
    runs[0].check(fetched=60)
    assert len(runs[0].lines) == 9 + 60 + 9 + 3  # the documented lines, and nothing else
    assert bool(re.search(r"60/60 \[\d\d:\d\d<00:00, .*\[ACC\] 100\.00%", screen)) == terminal
    assert ("%|" in screen) == terminal


def test_what_was_read_on_fail_is_said_on_stderr_if_asked(capsys, monkeypatch):
    engine(monkeypatch, lambda image: "abcd\x1b[2J")
    with serving.serve(create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 2, "--verbose").check(fetched=2)
        quiet = Run(capsys, url, "--fetch-count", 2).check(fetched=2)
    for number in (1, 2):
        assert rf"crawler.py: {number} - FAIL - read 'abcd\x1b[2J'" in run.err
    assert "abcd" not in quiet.err


def test_no_picture_of_an_earlier_run_is_written_over(answers, capsys):
    with serving.serve(create_app(seed=1)) as url:
        Run(capsys, url, "--fetch-count", 5)
        before = {path: path.read_bytes() for path in labelled()}
    with serving.serve(create_app(seed=1)) as url:  # the same pictures again
        Run(capsys, url, "--fetch-count", 5)
    assert len(labelled()) == 10
    assert all(path.read_bytes() == data for path, data in before.items())


def test_a_benchmark_writes_nothing(answers, capsys, folder):
    app = create_app(faults="nouuid:0.2,garbage:0.2", seed=3)
    with serving.serve(app) as url:
        run = Run(capsys, url, "--work-mode", 1, "--fetch-count", 60).check(fetched=60)
    assert run.count["SUCC"] and run.count["FATAL"]
    assert list(folder.iterdir()) == []


def test_the_embedded_page_is_the_default_and_is_stopped_at_the_end(capsys, monkeypatch):
    engine(monkeypatch, lambda image: "abcd")
    for dialect, size in (("current", (110, 40)), ("legacy", (100, 40))):
        flags = ("--fetch-count", 3, "--dialect", dialect, "--unlabelled", f"{dialect}/kept")
        run = Run(capsys, "standin", *flags).check(fetched=3)
        for path in Path(dialect, "kept").iterdir():
            decoding.open_grey(path, sizes=(size,))
        assert run.count == {"FAIL": 3}
        url = re.search(r"http://127\.0\.0\.1:\d+", run.err)[0]
        run = Run(capsys, url)
        assert isinstance(run.error, UserError) and "no connection" in str(run.error)


def test_it_takes_two_requests_a_captcha_and_one_connection_a_worker(answers, capsys):
    app = create_app()
    seen = []
    app.before_request(lambda: seen.append(flask.request.environ["REMOTE_PORT"]))
    with serving.serve(app) as url:
        Run(capsys, url, "--fetch-count", 50, "--workers", 2).check(fetched=50)
    assert len(seen) <= 2 * 50 + 2 * 3
    assert len(set(seen)) <= 2


# ---- readings ----


def test_an_impossible_reading_is_sent_and_denied_by_the_page(dialect, capsys, monkeypatch):
    readings = iter(["", "abc", "abcdefgh", "ABCD", "a/b", "ab cd", "../x"])
    engine(monkeypatch, lambda image: next(readings, "zz"))
    with serving.serve(create_app(dialect)) as url:
        run = Run(capsys, url, "--fetch-count", 8).check(fetched=8)
    assert run.count == {"FAIL": 8}
    assert len(unlabelled()) == 8


def test_an_impossible_reading_that_the_page_confirms_is_no_label(answers, capsys, monkeypatch):
    engine(monkeypatch, lambda image: f"../{answers[image]}")
    monkeypatch.setattr(logins.Logins, "judge", lambda *args, **kwargs: True)
    with serving.serve(create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 4).check(fetched=4)
    assert run.count == {"FATAL": 4}
    assert labelled() == [] and "impossible reading" in run.err


def test_a_picture_that_the_engine_cannot_open_is_fatal_for_it_alone(answers, capsys, monkeypatch):
    def picky(image):
        if len(answers) > 1 and image[-3] % 3 == 0:  # the first is for warming up
            raise decoding.PictureError("is odd")
        return answers[image]

    engine(monkeypatch, picky)
    with serving.serve(create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 60).check(fetched=60)
    assert set(run.count) == {"SUCC", "FATAL"}
    assert f"FATAL: {run.count['FATAL']} x a picture that the engine cannot open" in run.err


def test_a_picture_read_with_too_small_a_margin_is_not_answered(
    answers, capsys, monkeypatch, folder
):
    margins = iter([0.9, 0.1, 0.2, 0.5, 0.4999, 0.6, 0.7, 1.0])

    def read_batch(images, rec_mode):
        return [recognizers.Reading(answers[image], (), next(margins)) for image in images]

    monkeypatch.setattr(recognizers, "read_batch", read_batch)
    with serving.serve(create_app(audit=folder / "audit.csv")) as url:
        flags = ("--fetch-count", 4, "--workers", 1, "--margin", 0.5)
        run = Run(capsys, url, *flags).check(fetched=4)  # margin 0.9 goes to the warming up
    assert run.count == {"SUCC": 4}
    assert " [UNSURE] 3 " in run.lines[-1]
    assert len(labelled()) == 4 and len(unlabelled()) == 3
    check_labels(folder / "audit.csv")
    audit = read_audit(folder / "audit.csv")
    assert Counter(row["event"] for row in audit) == {"picture": 7, "answer": 4}


def test_a_margin_that_no_picture_reaches_ends_in_fatal_and_not_never(answers, capsys, monkeypatch):
    unsure = recognizers.Reading("abcd", (0.1,) * 4, 0.1)
    monkeypatch.setattr(recognizers, "read_batch", lambda images, rec_mode: [unsure] * len(images))
    with serving.serve(create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 2, "--margin", 0.5).check(fetched=2)
    assert run.count == {"FATAL": 2}
    assert isinstance(run.error, UserError)  # not one verdict: nothing came of the run


# ---- a page that misbehaves ----


def test_under_faults_nothing_is_lost_and_nothing_is_mislabelled(dialect, answers, capsys, folder):
    audit = folder / "audit.csv"
    app = create_app(dialect, faults=ALL_FAULTS, seed=5, audit=audit, slow_seconds=0.2)
    with serving.serve(app) as url:
        run = Run(capsys, url, "--fetch-count", 150, "--read-timeout", 5).check(fetched=150)
    assert run.status == 0
    assert run.count["SUCC"] > 75 and run.count["FATAL"] > 5
    assert len(labelled()) == run.count["SUCC"] and len(unlabelled()) == run.count["FAIL"]
    check_labels(audit)
    [causes] = [line for line in run.err.splitlines() if "FATAL:" in line]
    assert sum(map(int, re.findall(r"(\d+) x ", causes))) == run.count["FATAL"]
    assert not list(folder.rglob("*.part"))


def test_a_verdict_on_an_earlier_picture_costs_accuracy_but_no_label(answers, capsys, folder):
    audit = folder / "audit.csv"
    with serving.serve(create_app(faults="late:0.5", audit=audit)) as url:
        run = Run(capsys, url, "--fetch-count", 60).check(fetched=60)
    assert run.count["FAIL"] > 10 and run.count["SUCC"] > 10
    check_labels(audit)


def test_a_page_without_a_uuid_is_fatal_and_kept_once_to_be_looked_at(answers, capsys, folder):
    app = create_app()
    with serving.serve(app) as url:
        entered = threading.Event()
        answered = threading.Event()

        @app.after_request
        def break_after_the_first(response):
            if flask.request.path.endswith("jalogin"):
                if entered.is_set():
                    response.set_data("<html>a new design</html>")
                entered.set()
            if flask.request.path.endswith("ulogin"):
                answered.set()
            if flask.request.path.endswith("captcha") and answered.is_set():
                response.status_code = 404  # the page has to be entered again
            return response

        run = Run(capsys, url, "--fetch-count", 5, "--workers", 1).check(fetched=5)
    assert run.count == {"SUCC": 1, "FATAL": 4}
    [kept] = folder.glob("unknown_*.txt")
    assert kept.read_text() == "<html>a new design</html>"
    assert f"a login page without a uuid: what came is kept in {kept.name}" in run.err


@pytest.mark.parametrize(
    ("body", "cause"),
    [("<h1>It works!</h1>", "without a uuid"), (("", 404), "status 404"), (b"\xff\xd8", "uuid")],
)
def test_what_is_no_login_page_is_said_in_one_line(answers, capsys, body, cause):
    app = flask.Flask(__name__)
    app.get("/jaccountlogin")(lambda: body)
    with serving.serve(app) as url:
        run = Run(capsys, url)
    assert isinstance(run.error, UserError)
    assert cause in str(run.error) and "\n" not in str(run.error)
    assert run.lines == []


def test_a_success_ends_the_run(dialect, answers, capsys, monkeypatch):
    demo = DEMO_USER, DEMO_PASSWORD
    monkeypatch.setattr(jaccount, "made_up_login", lambda: demo)
    with serving.serve(create_app(dialect)) as url:
        run = Run(capsys, url, "--fetch-count", 100)
    assert isinstance(run.error, politeness.StopError) and "made-up user" in str(run.error)
    run.check(fetched=run.count["FATAL"])
    assert labelled() == []


# ---- errors on this side ----


def test_a_worker_that_meets_a_bug_says_so_and_the_run_fails_loudly(answers, capsys, monkeypatch):
    def buggy(image):
        if len(labelled()) >= 5:
            raise KeyError("oops")
        return answers[image]

    Path("labelled").mkdir()
    engine(monkeypatch, buggy)
    with serving.serve(create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 1000)
    assert isinstance(run.error, KeyError)
    assert re.search(r"worker \d met a bug, and the run ends: KeyError\('oops'\)", run.err)
    run.check(fetched=sum(run.count.values()))
    assert run.count["SUCC"] == len(labelled()) and 1 <= run.count["FATAL"] <= 9


def test_a_full_disk_ends_the_run_with_the_tally_of_what_was_saved(answers, capsys, monkeypatch):
    save_new = files.save_new

    def save_five(folder, prefix, suffix, data):
        if len(labelled()) == 5:
            raise OSError(errno.ENOSPC, "No space left on device", str(folder))
        return save_new(folder, prefix, suffix, data)

    monkeypatch.setattr(files, "save_new", save_five)
    with serving.serve(create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 1000)
    assert isinstance(run.error, OSError) and run.error.errno == errno.ENOSPC
    run.check(fetched=sum(run.count.values()))
    assert run.count["SUCC"] == len(labelled()) == 5
    assert " a bug" not in run.err


def test_a_missing_engine_is_said_before_the_page_is_troubled(answers, capsys, monkeypatch):
    def missing(image):
        raise UserError("no tesseract here: apt-get install tesseract-ocr")

    engine(monkeypatch, missing)
    app = create_app()
    seen = []
    app.before_request(lambda: seen.append(1))
    with serving.serve(app) as url:
        run = Run(capsys, url)
    assert isinstance(run.error, UserError) and run.lines == [] and not seen


@pytest.mark.parametrize(
    "flags",
    [
        ("--rec-mode", "3"), ("--work-mode", "2"), ("--workers", "0"), ("--fetch-count", "0"),
        ("--dialect", "klingon"), ("--margin", "nan"), ("--read-timeout", "-1"),
        ("--consent", "maybe"),
    ],
)  # fmt: skip
def test_a_setting_out_of_range_is_refused(flags, capsys):
    with pytest.raises(SystemExit) as refusal:
        crawler.main(list(flags))
    assert refusal.value.code == 2 and flags[0] in capsys.readouterr().err


def test_help_explains_every_setting(capsys):
    with pytest.raises(SystemExit):
        crawler.main(["--help"])
    text = " ".join(capsys.readouterr().out.split())
    assert text.count("[default:") == 16
    assert not re.findall(r"--[\w-]+ \S+ \[default:", text)
