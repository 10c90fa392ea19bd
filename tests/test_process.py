"""A script is stopped and connected as any command is, from its first import to its last line."""

import ast
import os
import signal
import subprocess
import sys
import time

import pytest
from conftest import REPO, torch_needed
from test_settings import SCRIPTS

from workshop import process
from workshop.messages import UserError

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has none of these signals")
BEGUN = "from workshop import process; process.begin()\n"


def start(code, **how):
    """Start Python on a code of our own in the project's folder."""
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=REPO, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how,
    )  # fmt: skip


def run_main(main, monkeypatch):
    """Run a main as its script would and return the exit status."""
    monkeypatch.setattr(sys, "argv", ["/some/where/thing.py"])
    with pytest.raises(SystemExit) as stopped:
        process.run(main)
    return stopped.value.code or 0


@pytest.mark.parametrize(("answer", "status"), [(None, 0), (0, 0), (130, 130)])
def test_what_main_returns_is_the_exit_status(answer, status, monkeypatch):
    assert run_main(lambda: answer, monkeypatch) == status


def test_a_users_mistake_is_one_line_and_status_1(monkeypatch, capsys):
    def main():
        raise UserError("there is no model.pickle: run `python svm_train.py`")

    assert run_main(main, monkeypatch) == 1
    assert capsys.readouterr() == (
        "",
        "thing.py: there is no model.pickle: run `python svm_train.py`\n",
    )


def test_an_error_of_the_system_is_one_line_that_names_the_file(monkeypatch, capsys, tmp_path):
    assert run_main(lambda: (tmp_path / "no" / "x").write_bytes(b""), monkeypatch) == 1
    line = capsys.readouterr().err
    assert line.startswith("thing.py: No such file or directory: ")
    assert str(tmp_path / "no" / "x") in line
    assert line.count("\n") == 1


def test_ctrl_c_is_status_130_without_a_word(monkeypatch, capsys):
    def main():
        raise KeyboardInterrupt

    assert run_main(main, monkeypatch) == 130
    assert capsys.readouterr() == ("", "")


def test_a_bug_of_ours_keeps_its_traceback(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["thing.py"])
    with pytest.raises(ZeroDivisionError):
        process.run(lambda: 1 / 0)


@pytest.mark.parametrize("lines", [10, 1_000_000])  # met at the last flush, and in the middle
def test_a_reader_that_goes_away_ends_a_script_quietly(lines, monkeypatch):
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    printing = f"lambda: input() or [print(n) for n in range({lines})] and None"
    code = f"from workshop import process; process.run({printing})"
    child = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=REPO,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    child.stdout.close()
    _, complaint = child.communicate("\n", timeout=300)
    assert (child.returncode, complaint) == (1, "")


@pytest.mark.parametrize("script", SCRIPTS)
def test_nothing_is_imported_by_a_script_before_it_begins(script):
    _, first, *_ = ast.parse((REPO / f"{script}.py").read_text("utf-8")).body
    assert ast.unparse(first).splitlines() == [
        "if __name__ == '__main__':",
        "    from workshop import process",
        "    process.begin()",
    ]


@posix
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_during_the_imports_is_quiet(signum):
    child = start(BEGUN + "import time; print('importing', flush=True); time.sleep(60)")
    assert child.stdout.readline() == "importing\n"
    child.send_signal(signum)
    assert child.communicate(timeout=300) == ("", "")
    assert child.returncode == 128 + signum


@posix
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_a_running_main_lets_it_clean_up_and_is_the_status(signum):
    code = BEGUN + (
        "import time\n"
        "def main():\n"
        "    try:\n"
        "        print('at work', flush=True)\n"
        "        time.sleep(60)\n"
        "    finally:\n"
        "        print('cleaned up')\n"
        "process.run(main)"
    )
    child = start(code)
    assert child.stdout.readline() == "at work\n"
    child.send_signal(signum)
    assert child.communicate(timeout=300) == ("cleaned up\n", "")
    assert child.returncode == 128 + signum


@posix
def test_an_interruption_that_an_import_makes_another_error_of_is_quiet_too():
    code = BEGUN + (
        "import signal\n"
        "def main():\n"
        "    try:\n"
        "        signal.raise_signal(signal.SIGINT)\n"
        "    except BaseException:\n"
        "        raise ImportError('numpy failed to import')\n"
        "process.run(main)"
    )
    child = start(code)
    assert child.communicate(timeout=300) == ("", "")
    assert child.returncode == 130


@posix
def test_a_signal_after_the_last_line_is_quiet():
    code = BEGUN + (
        "import atexit, time\n"
        "atexit.register(lambda: print('done', flush=True) or time.sleep(60))\n"
        "process.run(lambda: None)"
    )
    child = start(code)
    assert child.stdout.readline() == "done\n"
    child.send_signal(signal.SIGINT)
    assert child.communicate(timeout=300) == ("", "")
    assert child.returncode == 130


@posix
def test_what_nohup_keeps_from_a_script_stays_unheard():
    ignored = BEGUN + "process.run(lambda: print(flush=True) or input() and 0)"
    code = f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN); exec({ignored!r})"
    child = start(code)
    child.stdout.readline()
    child.send_signal(signal.SIGHUP)
    time.sleep(0.2)
    child.communicate("on\n", timeout=300)
    assert child.returncode == 0


@posix
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_script_runs_with_its_streams_closed(closed, tmp_path):
    draw = f"exec {sys.executable} {REPO / 'render.py'} --count 1 --seed 1 {closed}"
    assert subprocess.run(["sh", "-c", draw], cwd=tmp_path).returncode == 0
    assert len(list((tmp_path / "labelled").iterdir())) == 1


def test_what_an_encoding_lacks_is_escaped(tmp_path):
    for encoding in ("utf-8:strict", "ascii:strict"):
        environment = os.environ | {"PYTHONIOENCODING": encoding}
        child = start(BEGUN + r"print('\udcd1é')", env=environment)
        out, err = child.communicate(timeout=300)
        assert (out, err) == ("\\udcd1" + ("é" if "utf" in encoding else "\\xe9") + "\n", "")


@pytest.mark.parametrize("mistake", ["CONSENT = yes", "# all gone"])
def test_a_name_that_python_does_not_know_in_the_settings_is_one_line(mistake, tmp_path):
    script = tmp_path / "thing.py"
    lines = f"import sys; sys.path.insert(0, {str(REPO)!r})\n{BEGUN}{mistake}\nprint(CONSENT)"
    script.write_text(lines)
    done = subprocess.run([sys.executable, script], capture_output=True, text=True)
    assert done.returncode == 2
    where = f"{mistake} in line 3" if "yes" in mistake else "print(CONSENT) in line 4"
    assert done.stderr.startswith(f"thing.py: error: {where}: name ")
    assert done.stderr.count("\n") == 1


def test_a_bug_keeps_its_traceback():
    child = start(BEGUN + "def bug(): return nothing\nbug()")
    _, err = child.communicate(timeout=300)
    assert child.returncode == 1 and err.startswith("Traceback")


@pytest.mark.parametrize(
    ("raised", "line"),
    [
        ("bytearray(1 << 60)", "out of memory"),
        ("__import__('numpy').empty(1 << 60, 'u1')", "out of memory"),
        pytest.param("__import__('torch').empty(1 << 60)", "out of memory", marks=torch_needed),
        ('(_ for _ in ()).throw(RuntimeError("can\'t start new thread"))', "no further thread"),
    ],
)
def test_too_little_memory_is_one_line(raised, line, monkeypatch, capsys):
    assert run_main(lambda: eval(raised), monkeypatch) == 1  # noqa: S307 (the texts above)
    err = capsys.readouterr().err
    assert err.startswith(f"thing.py: {line}") and err.count("\n") == 1


def test_only_the_cores_that_this_process_may_use_are_counted():
    if not hasattr(os, "sched_setaffinity"):
        pytest.skip("no affinity here")
    code = "import os; from workshop import process; os.cpu_count = lambda: 128\n"
    code += "os.sched_setaffinity(0, [min(os.sched_getaffinity(0))]); print(process.cores())"
    assert start(code).communicate(timeout=300)[0] == "1\n"
    assert process.cores() >= 1
