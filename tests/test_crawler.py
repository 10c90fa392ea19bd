"""The crawler against the real stand-in over HTTP, in both dialects, well-behaved and not."""

import errno
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import flask
import pytest

import cli
import crawler
import faults
import files
import guest
import jaccount
import logins
import recognizers
import standin

REPO = Path(__file__).parents[1]
ALL_FAULTS = (
    "500:0.05,503:0.02,429:0.01,slow:0.05,reset:0.03,truncate:0.03,html:0.02,huge:0.01,loop:0.01,"
    "garbage:0.02,nouuid:0.01,late:0.02,throttle:0.01,locked:0.01,twofactor:0.01,err2:0.01"
)
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals that a test could send")


@pytest.fixture(params=["current", "legacy"])
def dialect(request):
    """Each dialect of the page in turn."""
    return request.param


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def truth(truth, monkeypatch):
    """An engine that knows each picture drawn in this process; the labels by picture."""
    engine(monkeypatch, truth.__getitem__)
    return truth


def engine(monkeypatch, read):
    """Let a function from a picture to its letters stand for each engine."""

    def read_batch(images, rec_mode):
        return [recognizers.Reading(read(image), (), 1.0) for image in images]

    monkeypatch.setattr(recognizers, "read_batch", read_batch)


def wrong(letters):
    """Return other letters."""
    return letters[1:] + ("b" if letters[0] == "a" else "a")


class Run:
    """What one run printed and returned."""

    def __init__(self, capsys, url, *flags):
        """Crawl the page at url, as the command line does. flags: `"--workers", 1`, …"""
        self.error = None
        try:
            self.status = crawler.main(["--site", url, *map(str, flags)])
        except Exception as error:
            self.error = error
        out, self.err = capsys.readouterr()
        self.lines = out.splitlines()
        self.outcomes = [line for line in self.lines if re.match(r"\d+ - ", line)]
        self.count = Counter(line.split(" - ")[1] for line in self.outcomes)

    def check(self, fetched):
        """Check all that is true of every run that fetched so many captchas."""
        if not self.lines:
            raise self.error
        numbers = sorted(int(line.split(" ")[0]) for line in self.outcomes)
        assert numbers == list(range(1, fetched + 1))
        for line in self.outcomes:
            assert re.fullmatch(r"\d+ - (SUCC - [a-z]{4,5}|FAIL|FATAL)", line)
        succ, fail, fatal = (self.count[name] for name in ("SUCC", "FAIL", "FATAL"))
        finished, tally, closing = self.lines[-3:]
        assert (finished, tally) == ("Finished.", f"[SUCC] {succ} [FAIL] {fail}")
        accuracy = f"{succ / (succ + fail):.2%}" if succ + fail else "n/a"
        assert re.fullmatch(
            rf"\[ACC\] {re.escape(accuracy)} \[FATAL\] {fatal}( \[UNSURE\] \d+)? \[RATE\] [\d.]+/s",
            closing,
        )
        return self


def labelled():
    return sorted(Path("labelled").iterdir())


def unlabelled():
    return sorted(Path("unlabelled").iterdir())


def check_labels(audit):
    """Check every file of a run by what the stand-in says it drew."""
    drawn = {
        row["sha256"]: row["label"] for row in faults.read_audit(audit) if row["event"] == "picture"
    }
    for path in labelled():
        data = path.read_bytes()
        files.open_grey(data)
        assert drawn[hashlib.sha256(data).hexdigest()] == path.name.split("_")[0]
    for path in unlabelled():
        assert hashlib.sha256(path.read_bytes()).hexdigest() in drawn


# ---- what is printed and saved ----


def test_the_documented_lines_to_the_letter(dialect, truth, capsys):
    with standin.serve(standin.create_app(dialect)) as url:
        run = Run(capsys, url, "--fetch-count", 40).check(fetched=40)
    assert run.status == 0
    online = [line for line in run.lines if line.endswith("online.")]
    assert sorted(online) == [f"Worker {number} online." for number in range(9)]
    assert run.lines.count("Worker quit.") == 9
    assert run.count == {"SUCC": 40}
    assert run.lines[-2] == "[SUCC] 40 [FAIL] 0"
    assert len(run.lines) == 9 + 40 + 9 + 3


def test_right_readings_are_labelled_and_wrong_ones_kept_unlabelled(
    dialect, truth, capsys, monkeypatch, folder
):
    def every_third_is_wrong(image):
        return wrong(truth[image]) if image[-3] % 3 == 0 else truth[image]

    engine(monkeypatch, every_third_is_wrong)
    with standin.serve(standin.create_app(dialect, audit=folder / "audit.csv")) as url:
        run = Run(capsys, url, "--fetch-count", 60).check(fetched=60)
    assert set(run.count) == {"SUCC", "FAIL"}
    assert len(labelled()) == run.count["SUCC"] and len(unlabelled()) == run.count["FAIL"]
    check_labels(folder / "audit.csv")
    printed = [line.split(" - ")[2] for line in run.outcomes if "SUCC" in line]
    assert sorted(printed) == [path.name.split("_")[0] for path in labelled()]
    assert all(re.fullmatch(r"[a-z]{4,5}_[0-9a-f]+\.jpg", path.name) for path in labelled())
    assert all(re.fullmatch(r"[0-9a-f]+\.jpg", path.name) for path in unlabelled())


def test_no_picture_of_an_earlier_run_is_written_over(truth, capsys):
    with standin.serve(standin.create_app(seed=1)) as url:
        Run(capsys, url, "--fetch-count", 5)
        before = {path: path.read_bytes() for path in labelled()}
    with standin.serve(standin.create_app(seed=1)) as url:  # the same pictures again
        Run(capsys, url, "--fetch-count", 5)
    assert len(labelled()) == 10
    assert all(path.read_bytes() == data for path, data in before.items())


def test_a_benchmark_writes_nothing(truth, capsys, folder):
    app = standin.create_app(faults="nouuid:0.2,garbage:0.2", seed=3)
    with standin.serve(app) as url:
        run = Run(capsys, url, "--work-mode", 1, "--fetch-count", 60).check(fetched=60)
    assert run.count["SUCC"] and run.count["FATAL"]
    assert list(folder.iterdir()) == []


def test_the_embedded_page_is_the_default_and_is_stopped_at_the_end(capsys, monkeypatch):
    engine(monkeypatch, lambda image: "abcd")
    for dialect, size in (("current", (110, 40)), ("legacy", (100, 40))):
        flags = ("--fetch-count", 3, "--dialect", dialect, "--unlabelled", f"{dialect}/kept")
        run = Run(capsys, "standin", *flags).check(fetched=3)
        for path in Path(dialect, "kept").iterdir():
            files.open_grey(path, sizes=(size,))
        assert run.count == {"FAIL": 3}
        url = re.search(r"http://127\.0\.0\.1:\d+", run.err)[0]
        run = Run(capsys, url)
        assert isinstance(run.error, cli.UserError) and "no connection" in str(run.error)


def test_it_takes_two_requests_a_captcha_and_one_connection_a_worker(truth, capsys):
    app = standin.create_app()
    seen = []
    app.before_request(lambda: seen.append(flask.request.environ["REMOTE_PORT"]))
    with standin.serve(app) as url:
        Run(capsys, url, "--fetch-count", 50, "--workers", 2).check(fetched=50)
    assert len(seen) <= 2 * 50 + 2 * 3
    assert len(set(seen)) <= 2


# ---- readings ----


def test_an_impossible_reading_is_sent_and_denied_by_the_page(dialect, capsys, monkeypatch):
    readings = iter(["", "abc", "abcdefgh", "ABCD", "a/b", "ab cd", "../x"])
    engine(monkeypatch, lambda image: next(readings, "zz"))
    with standin.serve(standin.create_app(dialect)) as url:
        run = Run(capsys, url, "--fetch-count", 8).check(fetched=8)
    assert run.count == {"FAIL": 8}
    assert len(unlabelled()) == 8


def test_an_impossible_reading_that_the_page_confirms_is_no_label(truth, capsys, monkeypatch):
    engine(monkeypatch, lambda image: f"../{truth[image]}")
    monkeypatch.setattr(logins.Logins, "judge", lambda *args, **kwargs: True)
    with standin.serve(standin.create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 4).check(fetched=4)
    assert run.count == {"FATAL": 4}
    assert labelled() == [] and "impossible reading" in run.err


def test_a_picture_that_the_engine_cannot_open_is_fatal_for_it_alone(truth, capsys, monkeypatch):
    def picky(image):
        if len(truth) > 1 and image[-3] % 3 == 0:  # the first is for warming up
            raise files.PictureError("is odd")
        return truth[image]

    engine(monkeypatch, picky)
    with standin.serve(standin.create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 60).check(fetched=60)
    assert set(run.count) == {"SUCC", "FATAL"}
    assert f"FATAL: {run.count['FATAL']} x a picture that the engine cannot open" in run.err


def test_a_picture_read_with_too_small_a_margin_is_not_answered(truth, capsys, monkeypatch, folder):
    margins = iter([0.9, 0.1, 0.2, 0.5, 0.4999, 0.6, 0.7, 1.0])

    def read_batch(images, rec_mode):
        return [recognizers.Reading(truth[image], (), next(margins)) for image in images]

    monkeypatch.setattr(recognizers, "read_batch", read_batch)
    with standin.serve(standin.create_app(audit=folder / "audit.csv")) as url:
        flags = ("--fetch-count", 4, "--workers", 1, "--margin", 0.5)
        run = Run(capsys, url, *flags).check(fetched=4)  # margin 0.9 goes to the warming up
    assert run.count == {"SUCC": 4}
    assert " [UNSURE] 3 " in run.lines[-1]
    assert len(labelled()) == 4 and len(unlabelled()) == 3
    check_labels(folder / "audit.csv")
    audit = faults.read_audit(folder / "audit.csv")
    assert Counter(row["event"] for row in audit) == {"picture": 7, "answer": 4}


def test_a_margin_that_no_picture_reaches_ends_in_fatal_and_not_never(truth, capsys, monkeypatch):
    unsure = recognizers.Reading("abcd", (0.1,) * 4, 0.1)
    monkeypatch.setattr(recognizers, "read_batch", lambda images, rec_mode: [unsure] * len(images))
    with standin.serve(standin.create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 2, "--margin", 0.5).check(fetched=2)
    assert run.count == {"FATAL": 2}
    assert isinstance(run.error, cli.UserError)  # not one verdict: nothing came of the run


# ---- a page that misbehaves ----


def test_under_faults_nothing_is_lost_and_nothing_is_mislabelled(dialect, truth, capsys, folder):
    audit = folder / "audit.csv"
    app = standin.create_app(dialect, faults=ALL_FAULTS, seed=5, audit=audit, slow_seconds=0.2)
    with standin.serve(app) as url:
        run = Run(capsys, url, "--fetch-count", 150, "--read-timeout", 5).check(fetched=150)
    assert run.status == 0
    assert run.count["SUCC"] > 75 and run.count["FATAL"] > 5
    assert len(labelled()) == run.count["SUCC"] and len(unlabelled()) == run.count["FAIL"]
    check_labels(audit)
    [causes] = [line for line in run.err.splitlines() if "FATAL:" in line]
    assert sum(map(int, re.findall(r"(\d+) x ", causes))) == run.count["FATAL"]
    assert not list(folder.rglob("*.part"))


def test_a_verdict_on_an_earlier_picture_costs_accuracy_but_no_label(truth, capsys, folder):
    audit = folder / "audit.csv"
    with standin.serve(standin.create_app(faults="late:0.5", audit=audit)) as url:
        run = Run(capsys, url, "--fetch-count", 60).check(fetched=60)
    assert run.count["FAIL"] > 10 and run.count["SUCC"] > 10
    check_labels(audit)


def test_a_page_without_a_uuid_is_fatal_and_kept_once_to_be_looked_at(truth, capsys, folder):
    app = standin.create_app(uuids=1)
    with standin.serve(app) as url:
        entered = threading.Event()
        known = app.extensions["standin"].logins

        @app.after_request
        def break_after_the_first(response):
            if flask.request.path.endswith("jalogin"):
                if entered.is_set():
                    response.set_data("<html>a new design</html>")
                entered.set()
            if flask.request.path.endswith("ulogin"):
                known.begin(
                    {}
                )  # the only uuid that is remembered: the page has to be entered again
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
def test_what_is_no_login_page_is_said_in_one_line(truth, capsys, body, cause):
    app = flask.Flask(__name__)
    app.get("/jaccountlogin")(lambda: body)
    with standin.serve(app) as url:
        run = Run(capsys, url)
    assert isinstance(run.error, cli.UserError)
    assert cause in str(run.error) and "\n" not in str(run.error)
    assert run.lines == []


def test_a_success_ends_the_run(dialect, truth, capsys, monkeypatch):
    demo = standin.DEMO_USER, standin.DEMO_PASSWORD
    monkeypatch.setattr(jaccount, "made_up_login", lambda: demo)
    with standin.serve(standin.create_app(dialect)) as url:
        run = Run(capsys, url, "--fetch-count", 100)
    assert isinstance(run.error, guest.StopError) and "made-up user" in str(run.error)
    run.check(fetched=run.count["FATAL"])
    assert labelled() == []


# ---- as a guest ----


@pytest.fixture
def foreign(monkeypatch):
    """Loopback is treated as a foreign host, by a guest fifty times as hasty as a real one."""
    monkeypatch.setattr(guest, "at_home", lambda url: False)
    monkeypatch.setattr(guest, "PAUSE", 0.02)
    monkeypatch.setattr(guest, "JITTER", 0.01)


def test_a_foreign_page_needs_consent_before_any_request(truth, foreign, capsys):
    app = standin.create_app()
    seen = []
    app.before_request(lambda: seen.append(1))
    with standin.serve(app) as url:
        run = Run(capsys, url)
    assert isinstance(run.error, cli.UserError) and "--consent yes" in str(run.error)
    assert not seen


def test_the_real_page_is_foreign(capsys):
    run = Run(capsys, "jaccount")
    assert isinstance(run.error, cli.UserError) and "i.sjtu.edu.cn" in str(run.error)


def test_a_guest_comes_with_one_worker_a_pace_and_a_cap(truth, foreign, capsys, monkeypatch):
    monkeypatch.setattr(guest, "CAPTCHAS", 3)
    app = standin.create_app()
    times = []
    app.before_request(lambda: times.append(time.monotonic()))
    with standin.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes", "--fetch-count", 50).check(fetched=3)
    assert [line for line in run.lines if "online" in line] == ["Worker 0 online."]
    assert len(times) == 3 + 2 * 3
    assert all(later - earlier >= guest.PAUSE for earlier, later in pairwise(times))


def test_nine_workers_are_an_explicit_choice_and_share_the_pace(truth, foreign, capsys):
    app = standin.create_app()
    times = []
    app.before_request(lambda: times.append(time.monotonic()))
    with standin.serve(app) as url:
        flags = ("--consent", "yes", "--guest-workers", 9, "--fetch-count", 9)
        run = Run(capsys, url, *flags).check(fetched=9)
    assert run.lines.count("Worker quit.") == 9
    assert all(later - earlier >= guest.PAUSE for earlier, later in pairwise(times))


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
def test_a_guest_leaves_at_the_first_sign(dialect, truth, foreign, capsys, fault, cause):
    app = turning(dialect, fault, after_answers=2)
    with standin.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes", "--guest-workers", 3)
    assert isinstance(run.error, guest.StopError) and cause in str(run.error)
    assert run.count["SUCC"] == 2
    run.check(fetched=sum(run.count.values()))
    if fault in ("403", "429"):
        assert len(app.late) == 1
    else:  # at most one more was on its way while the answer was being read
        assert app.late.index("/jaccount/ulogin") >= len(app.late) - 2


def turning(dialect, fault, after_answers):
    """Return a page that misbehaves after so many answers; `late` is what it is asked then."""
    app = standin.create_app(dialect)
    bad = standin.create_app(dialect, faults="" if fault == "403" else fault)
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


def test_a_guest_leaves_after_five_unknown_answers_in_a_row(truth, foreign, capsys, monkeypatch):
    monkeypatch.setattr(jaccount, "BACKOFF", (0.001, 0.001, 0.001))
    app = turning("current", "garbage", after_answers=2)
    with standin.serve(app) as url:
        run = Run(capsys, url, "--consent", "yes")
    assert isinstance(run.error, guest.StopError) and "5 unknown answers" in str(run.error)
    entering = ["/jaccountlogin", "/oauth2/authorize", "/jaccount/jalogin"]
    assert app.late == ["/jaccount/captcha"] * 4 + entering + ["/jaccount/captcha"]


# ---- errors on this side ----


def test_a_worker_that_meets_a_bug_says_so_and_the_run_fails_loudly(truth, capsys, monkeypatch):
    def buggy(image):
        if len(labelled()) >= 5:
            raise KeyError("oops")
        return truth[image]

    Path("labelled").mkdir()
    engine(monkeypatch, buggy)
    with standin.serve(standin.create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 1000)
    assert isinstance(run.error, KeyError)
    assert re.search(r"worker \d met a bug, and the run ends: KeyError\('oops'\)", run.err)
    run.check(fetched=sum(run.count.values()))
    assert run.count["SUCC"] == len(labelled()) and 1 <= run.count["FATAL"] <= 9


def test_a_full_disk_ends_the_run_with_the_tally_of_what_was_saved(truth, capsys, monkeypatch):
    save_new = files.save_new

    def save_five(folder, prefix, suffix, data):
        if len(labelled()) == 5:
            raise OSError(errno.ENOSPC, "No space left on device", str(folder))
        return save_new(folder, prefix, suffix, data)

    monkeypatch.setattr(files, "save_new", save_five)
    with standin.serve(standin.create_app()) as url:
        run = Run(capsys, url, "--fetch-count", 1000)
    assert isinstance(run.error, OSError) and run.error.errno == errno.ENOSPC
    run.check(fetched=sum(run.count.values()))
    assert run.count["SUCC"] == len(labelled()) == 5
    assert "bug" not in run.err


def test_a_missing_engine_is_said_before_the_page_is_troubled(truth, capsys, monkeypatch):
    def missing(image):
        raise cli.UserError("no tesseract here: apt-get install tesseract-ocr")

    engine(monkeypatch, missing)
    app = standin.create_app()
    seen = []
    app.before_request(lambda: seen.append(1))
    with standin.serve(app) as url:
        run = Run(capsys, url)
    assert isinstance(run.error, cli.UserError) and run.lines == [] and not seen


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
    assert text.count("[default:") == 15
    assert not re.findall(r"--[\w-]+ \S+ \[default:", text)


# ---- the real command, and how it is stopped ----

KNOWS_NOTHING = """
import sys, recognizers
abcd = recognizers.Reading("abcd", (), 1.0)
recognizers.read_batch = lambda images, rec_mode: [abcd] * len(images)
import cli, crawler
sys.argv[0] = "crawler.py"
cli.run(crawler.main)
"""


SAVES_SLOWLY = """
import time, files
write_whole = files.write_whole
files.write_whole = lambda path, data: (write_whole(path, data), time.sleep(0.05))
"""


def command(url, *flags, before=""):
    """Start a crawler process with an engine that guesses. before: code that runs first."""
    return subprocess.Popen(
        [sys.executable, "-c", before + KNOWS_NOTHING, "--site", url, *map(str, flags)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=os.environ | {"PYTHONPATH": f"{REPO}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"},
    )


def read_until(process, pattern):
    """Return the lines of a process up to the first that matches."""
    lines = []
    while not (lines and re.search(pattern, lines[-1])):
        line = process.stdout.readline()
        assert line, process.stderr.read()
        lines.append(line.rstrip("\n"))
    return lines


def the_rest(process):
    """Return what a process has still to say, on stdout (lines) and on stderr, until it ends."""
    out, err = process.stdout.read(), process.stderr.read()
    process.stdout.close()
    process.stderr.close()
    process.wait(timeout=60)
    return out.splitlines(), err


@posix
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_once_finishes_what_is_in_flight_and_tallies(signum, dialect):
    process = command("standin", "--dialect", dialect, "--fetch-count", 1_000_000)
    lines = read_until(process, "^50 - ")
    if signum == signal.SIGINT:
        os.killpg(process.pid, signum)  # as a terminal does, embedded page included
    else:
        process.send_signal(signum)
    rest, err = the_rest(process)
    lines += rest
    numbers = sorted(int(line.split(" ")[0]) for line in lines if " - " in line)
    assert process.returncode == 130
    assert numbers == list(range(1, numbers[-1] + 1))
    assert lines.count("Worker quit.") == 9 and lines[-3] == "Finished."
    assert lines[-2] == f"[SUCC] 0 [FAIL] {numbers[-1]}"
    assert len(unlabelled()) == numbers[-1]
    assert "once more leaves at once" in err and "Traceback" not in err


@posix
def test_ctrl_c_twice_leaves_at_once_with_nothing_half_written():
    app = standin.create_app()
    silent = threading.Event()
    app.before_request(lambda: silent.wait(60) and None)
    silent.set()
    with standin.serve(app) as url:
        process = command(url, "--fetch-count", 1_000_000, "--read-timeout", 600)
        lines = read_until(process, "^50 - ")
        silent.clear()  # now nothing in flight comes to an end
        process.send_signal(signal.SIGINT)
        assert any("once more" in process.stderr.readline() for _ in range(3))
        process.send_signal(signal.SIGINT)
        rest, err = the_rest(process)
        silent.set()
    lines += rest
    assert process.returncode == 130 and "Finished." not in lines
    assert len(unlabelled()) == sum(" - FAIL" in line for line in lines)
    assert not list(Path("unlabelled").glob(".*")) and "Traceback" not in err


@posix
def test_leaving_at_once_still_leaves_a_line_for_each_file():
    process = command("standin", "--fetch-count", 1_000_000, before=SAVES_SLOWLY)
    lines = read_until(process, "^20 - ")
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGTERM)
    rest, _ = the_rest(process)
    assert process.returncode == 130 and "Finished." not in rest
    assert len(unlabelled()) == sum(" - FAIL" in line for line in lines + rest)


@posix
def test_a_killed_crawler_leaves_no_embedded_page_behind():
    process = command("standin", "--fetch-count", 1_000_000)
    read_until(process, "^50 - ")
    process.kill()
    _, err = the_rest(process)
    url = re.search(r"http://127\.0\.0\.1:\d+", err)[0]
    client = jaccount.Client(guest.entry_url(url), guest.Manners())
    for _ in range(100):
        client.begin()
        try:
            client.enter()
        except jaccount.UnknownError as error:
            if error.cause == "no connection":
                break
        time.sleep(0.1)
    else:
        raise AssertionError("the embedded page is still there")
    client.web.close()


@posix
def test_a_closed_pipe_ends_the_run_quietly():
    process = command("standin", "--fetch-count", 1_000_000)
    read_until(process, "^5 - ")
    process.stdout.close()
    process.wait(timeout=60)
    err = process.stderr.read()
    process.stderr.close()
    assert process.returncode == 1 and "Traceback" not in err and "bug" not in err


@pytest.mark.skipif(not shutil.which("tesseract"), reason="tesseract is not installed")
def test_the_real_command_with_the_real_tesseract(folder):
    done = subprocess.run(
        [sys.executable, REPO / "crawler.py", "--fetch-count", "12", "--workers", "2"],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    succ, fail = map(int, re.search(r"^\[SUCC\] (\d+) \[FAIL\] (\d+)$", done.stdout, re.M).groups())
    assert succ + fail == 12 and succ >= 5
    assert len(labelled()) == succ and len(unlabelled()) == fail
