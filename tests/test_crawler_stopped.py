"""The crawler as a command, and how it is stopped: Ctrl-C once and twice, kill, a closed pipe."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import REPO, tesseract_needed
from crawling import labelled, unlabelled

from workshop import serving
from workshop.login import address, jaccount, politeness
from workshop.page.app import create_app

pytestmark = pytest.mark.usefixtures("folder")
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no signals that a test could send")

KNOWS_NOTHING = """
import sys, recognizers
abcd = recognizers.Reading("abcd", (), 1.0)
recognizers.read_batch = lambda images, rec_mode: [abcd] * len(images)
import crawler
from workshop import process
sys.argv[0] = "crawler.py"
process.run(crawler.main)
"""


SAVES_SLOWLY = """
import time
from workshop import files
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
    process.wait(timeout=300)
    return out.splitlines(), err


@posix
@pytest.mark.parametrize(
    ("signum", "dialect"),
    [(signal.SIGINT, "current"), (signal.SIGTERM, "legacy"), (signal.SIGHUP, "current")],
)
def test_ctrl_c_once_finishes_what_is_in_flight_and_tallies(signum, dialect):
    process = command("standin", "--dialect", dialect, "--fetch-count", 1_000_000)
    lines = read_until(process, "^20 - ")
    if signum == signal.SIGINT:
        os.killpg(process.pid, signum)  # as a terminal does, embedded page included
    else:
        process.send_signal(signum)
    rest, err = the_rest(process)
    lines += rest
    numbers = sorted(int(line.split(" ")[0]) for line in lines if " - " in line)
    assert process.returncode == 128 + signum
    assert numbers == list(range(1, numbers[-1] + 1))
    assert lines.count("Worker quit.") == 9 and lines[-3] == "Finished."
    assert lines[-2] == f"[SUCC] 0 [FAIL] {numbers[-1]}"
    assert len(unlabelled()) == numbers[-1]
    assert "once more leaves at once" in err and "Traceback" not in err


@posix
def test_ctrl_c_twice_leaves_at_once_with_nothing_half_written():
    app = create_app()
    silent = threading.Event()
    app.before_request(lambda: silent.wait(60) and None)
    silent.set()
    with serving.serve(app) as url:
        process = command(url, "--fetch-count", 1_000_000, "--read-timeout", 600)
        lines = read_until(process, "^20 - ")
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
    read_until(process, "^20 - ")
    process.kill()
    _, err = the_rest(process)
    url = re.search(r"http://127\.0\.0\.1:\d+", err)[0]
    client = jaccount.Client(address.entry_url(url), politeness.Manners())
    for _ in range(100):
        client.begin()
        try:
            client.enter()
        except politeness.UnknownError as error:
            if error.cause == "no connection":
                break
        time.sleep(0.1)
    else:
        raise AssertionError("the embedded page is still there")
    client.close()


@posix
def test_a_closed_pipe_ends_the_run_quietly():
    process = command("standin", "--fetch-count", 1_000_000)
    read_until(process, "^5 - ")
    process.stdout.close()
    process.wait(timeout=300)
    err = process.stderr.read()
    process.stderr.close()
    assert process.returncode == 1 and "Traceback" not in err and " a bug" not in err


@tesseract_needed
def test_the_real_command_with_the_real_tesseract(folder):
    done = subprocess.run(
        [sys.executable, REPO / "crawler.py", "--fetch-count", "6", "--workers", "2"],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    succ, fail = map(int, re.search(r"^\[SUCC\] (\d+) \[FAIL\] (\d+)$", done.stdout, re.M).groups())
    assert succ + fail == 6 and succ >= 2
    assert len(labelled()) == succ and len(unlabelled()) == fail
