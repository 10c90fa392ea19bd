"""What the README says, in English and Chinese, can be done: its commands run, what it names is."""

import ast
import importlib
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import flask
import pytest
from conftest import REPO, TORCH, torch_needed

from workshop import serving
from workshop.page.app import create_app
from workshop.page.logins import Logins

CONTRIBUTING = (REPO / "CONTRIBUTING.md").read_text(encoding="utf-8")
README = (REPO / "README.md").read_text(encoding="utf-8")
CHINESE = (REPO / "README.zh-CN.md").read_text(encoding="utf-8")
BOTH = pytest.mark.parametrize("page", [README, CHINESE], ids=["README.md", "README.zh-CN.md"])
COMMANDS, CHINESE_COMMANDS = (
    re.findall(r"^\$ python (.+)$", page, re.MULTILINE) for page in (README, CHINESE)
)
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)

ERRORS = ("UserError", "StopError", "stop")  # and what raises them
SYSTEM_SAYS = ("No space left on device", "Permission denied", "error: …")  # and argparse

# what makes a command quick: later flags win over those in the README
QUICK = {
    "recognizers.py": [],
    "render.py": ["--count", "40"],
    "crawler.py": ["--fetch-count", "12", "--workers", "2"],
    "segment.py": [],
    "svm_train.py": [],
    "nn_train.py": ["--end-epoch", "0", "--batch-size", "8", "--use-cuda", "no"],
    "evaluate.py": ["--engines", "svm,resnet", "--timed", "2"],
}


def run(script, *arguments, cwd):
    return subprocess.run(
        [sys.executable, REPO / script, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=300,
    )


@torch_needed
def test_the_commands_of_the_workflow_run_one_after_the_other(tmp_path):
    assert {command.split()[0] for command in COMMANDS} == set(QUICK)
    (tmp_path / "docs").mkdir()
    shutil.copy(REPO / "docs" / "captcha.jpg", tmp_path / "docs")
    for command in COMMANDS:
        script, *arguments = command.split()
        ended = run(script, *arguments, *QUICK[script], cwd=tmp_path)
        assert ended.returncode == 0, f"{command}\n{ended.stdout}\n{ended.stderr}"
    assert {"labelled", "segmented", "model.pickle", "checkpoint", "ckpt.pth", "misread.png"} <= {
        path.name for path in tmp_path.iterdir()
    }


def test_the_commands_in_chinese_are_those_in_english_in_their_order():
    rest = iter(COMMANDS)
    assert len(CHINESE_COMMANDS) > 7
    assert [command for command in CHINESE_COMMANDS if command not in rest] == []


@BOTH
def test_the_first_captcha_is_read_as_the_page_says(page):
    command, text = re.search(r"^\$ python (recognizers\.py .+)\n([a-z]+)$", page, re.M).groups()
    assert run(*command.split(), cwd=REPO).stdout == f"{text}\n"


def test_each_page_leads_to_the_other_in_its_first_lines():
    assert "](README.zh-CN.md)" in "".join(README.splitlines()[:4])
    assert "](README.md)" in "".join(CHINESE.splitlines()[:4])


def log_in(folder, *changes):
    """Run the README's login with texts of it changed; return how it ended, and its requests."""
    code = next(text for language, text in BLOCKS if language == "python")
    app, asked = create_app(), []
    app.before_request(lambda: asked.append((flask.request.method, flask.request.path)) or None)
    with serving.serve(app) as url:
        for text, new in (("http://127.0.0.1:8000", url), *changes):
            assert code.count(f'"{text}"') == 1
            code = code.replace(f'"{text}"', f'"{new}"')
        (folder / "login.py").write_text(code)
        ended = subprocess.run(
            [sys.executable, folder / "login.py"],
            env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(REPO)},
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=300,
        )
    return ended, asked.count(("POST", "/jaccount/ulogin"))


def test_the_program_that_logs_in_is_let_in(tmp_path):
    ended, answers = log_in(tmp_path)
    assert (ended.returncode, answers) == (0, 1), ended.stderr
    assert re.match(r"logged in: http://127.0.0.1:\d+/oauth2/authorize\?", ended.stdout)


def test_the_program_that_logs_in_gives_up_after_a_wrong_password(tmp_path):
    ended, answers = log_in(tmp_path, ("letters", "guess"))
    assert (ended.returncode, answers) == (1, 1)
    assert ended.stderr.splitlines()[-1] == "not logged in: Wrong username or password"


def test_the_program_that_logs_in_gives_up_after_five_wrong_captchas(tmp_path, monkeypatch):
    monkeypatch.setattr(Logins, "judge", lambda *args, **kwargs: False)
    ended, answers = log_in(tmp_path)
    assert (ended.returncode, answers) == (1, 5)
    assert "five captchas" in ended.stderr


@pytest.mark.parametrize("script", sorted(set(re.findall(r"\b[a-z_/]+\.py\b", README + CHINESE))))
def test_a_script_that_is_named_is_there_with_the_flags_named(script, capsys):
    assert (REPO / script).is_file()
    used = {
        flag
        for line in re.findall(rf"{re.escape(script)} ([^\n#|]*)", README + CHINESE)
        for flag in re.findall(r"(?<!\S)--[a-z-]+", line)
    }
    if used and (TORCH or script != "nn_train.py"):
        with pytest.raises(SystemExit):
            importlib.import_module(Path(script).stem).main(["--help"])
        assert used <= set(re.findall(r"--[a-z-]+", capsys.readouterr().out))


def test_every_file_of_the_repository_has_a_line_that_says_what_it_is():
    named = set(re.findall(r"`([a-z_]+\.py)`", README + CONTRIBUTING))
    assert {path.name for path in REPO.glob("*.py")} <= named


def test_every_file_that_a_script_writes_is_in_the_table_of_files():
    rows = README.split("## Files")[1].split("\n\n")[1]
    paths = [*REPO.glob("*.py"), REPO / "workshop" / "training" / "results.py"]
    sources = [path.read_text(encoding="utf-8") for path in paths]
    written = re.findall(r"Path\(\"([a-z_]+\.[a-z]+)\"\)", "".join(sources))
    assert len(written) > 6
    assert [name for name in written if f"`{name}`" not in rows] == []


def test_every_setting_named_is_a_setting_of_a_script():
    sources = "".join(path.read_text(encoding="utf-8") for path in REPO.glob("*.py"))
    named = set(re.findall(r"`([A-Z][A-Z_]{2,}|lr|batch_size|end_epoch)\b", README + CHINESE))
    named -= {"SUCC", "FAIL", "FATAL", "PATH", "PIP_EXTRA_INDEX_URL", "PYTHONPATH"}
    assert len(named) >= 5
    for name in named:
        assert re.search(rf"^{name} = ", sources, re.MULTILINE), f"{name} is no setting"


SOURCES = [*REPO.glob("*.py"), *(REPO / "workshop").rglob("*.py")]


def texts_in(source):
    """Return a script's string constants with … for what is filled in."""
    return [
        "".join(
            part.value if isinstance(part, ast.Constant) else "…"
            for part in (node.values if isinstance(node, ast.JoinedStr) else [node])
        )
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.JoinedStr)
        or (isinstance(node, ast.Constant) and isinstance(node.value, str))
    ]


def test_every_error_in_the_troubleshooting_is_one_that_a_script_can_give():
    rows = README.split("| it says |")[1].split("\n\n")[0].splitlines()[2:]
    said = [text for row in rows for text in re.findall(r"`([^`]+)`", row.split(" | ")[0])]
    said = [text for text in said if text not in SYSTEM_SAYS]
    known = "\n".join(
        text for path in SOURCES for text in texts_in(path.read_text(encoding="utf-8"))
    )
    assert len(said) > 45
    assert [text for text in said if text.removesuffix("…").strip() not in known] == []


def test_every_error_that_a_script_can_give_is_in_the_troubleshooting():
    rows = README.split("| it says |")[1].split("\n\n")[0]
    said = [text.strip("… ") for text in re.findall(r"`([^`]+)`", rows)]
    given = [
        (path.name, texts[0])
        for path in SOURCES
        if path.name != "faults.py"  # which standin.py says as argparse does
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] in ERRORS
        and node.args
        and (texts := texts_in(ast.unparse(node.args[0])))
    ]
    assert len(given) > 30
    assert [error for error in given if not any(text in error[1] for text in said)] == []


@BOTH
def test_the_make_targets_named_are_in_the_makefile(page):
    makefile = (REPO / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"(?:^|`|cpu )make ([a-z]+)", page, re.MULTILINE))
    assert {"demo", "test"} <= targets
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"make {target}"


def anchors_in(text):
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@BOTH
def test_every_link_within_the_repository_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)]+)\)", page):
        if target.startswith("https://"):
            continue
        name, _, anchor = "".join(target.split()).partition("#")
        text = (REPO / (name or "README.md")).read_text(encoding="utf-8", errors="replace")
        assert not anchor or anchor in anchors_in(text), target


@BOTH
def test_the_headings_go_down_one_level_at_a_time(page):
    levels = [len(marks) for marks in re.findall(r"^(#+) ", page, re.MULTILINE)]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
