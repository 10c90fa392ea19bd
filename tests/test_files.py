"""Files are told by their names, and appear whole or not at all."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from conftest import REPO

from workshop import files
from workshop.cli import UserError

# ---- names ----


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("abcd_123.jpg", "abcd"),
        ("abcde_0064.png", "abcde"),
        ("abcd_x_y.bmp", "abcd"),
        ("abcd_.jpg", "abcd"),
        ("abcd.jpg", None),
        ("abc_1.jpg", None),
        ("abcdef_1.jpg", None),
        ("Abcd_1.jpg", None),
        ("ab1d_1.jpg", None),
        ("äbcd_1.jpg", None),
        ("abcd\n_1.jpg", None),
        ("_abcd.jpg", None),
        ("IMG_2041.jpg", None),
    ],
)
def test_a_label_is_four_or_five_letters_before_an_underscore(name, label):
    assert files.label_of(Path("some_folder") / name) == label


def test_pictures_come_by_name_without_what_is_no_picture(tmp_path):
    for name in ("b_1.PNG", "a_1.jpg", "c_1.jpeg", "d_1.bmp", "notes.txt", ".hid_1.jpg", "x.part"):
        (tmp_path / name).touch()
    assert [path.name for path in files.pictures_in(tmp_path)] == [
        "a_1.jpg",
        "b_1.PNG",
        "c_1.jpeg",
        "d_1.bmp",
    ]


@pytest.mark.parametrize("kind", ["missing", "empty", "a file"])
def test_a_folder_without_pictures_says_how_to_fill_it(kind, tmp_path):
    folder = tmp_path / "labelled"
    if kind == "empty":
        folder.mkdir()
    elif kind == "a file":
        folder.touch()
    with pytest.raises(UserError, match=r"labelled.*: `python crawler\.py`"):
        files.pictures_in(folder)


# ---- writing ----


def test_a_written_file_leaves_nothing_beside_it(tmp_path):
    files.write_whole(tmp_path / "a.jpg", b"new")
    files.write_whole(tmp_path / "a.jpg", b"newer")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.jpg", b"newer")]


def test_a_new_picture_never_takes_a_name_that_is_there(tmp_path, monkeypatch):
    names = iter(["00", "aa", "00", "bb", "cc", "dd"])  # of parts and pictures in turn
    monkeypatch.setattr(files.secrets, "token_hex", lambda size: next(names))
    first = files.save_new(tmp_path, "abcd_", ".jpg", b"first")
    assert (first.name, first.read_bytes()) == ("abcd_00.jpg", b"first")
    second = files.save_new(tmp_path, "abcd_", ".jpg", b"second")
    assert (second.name, first.read_bytes()) == ("abcd_bb.jpg", b"first")


def test_nine_threads_that_save_at_once_lose_nothing(tmp_path):
    def save():
        for number in range(20):
            files.save_new(tmp_path, "abcd_", ".jpg", bytes([number]))

    threads = [threading.Thread(target=save) for _ in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = [path.read_bytes() for path in files.pictures_in(tmp_path)]
    assert sorted(kept) == sorted(bytes([number]) for number in range(20) for _ in range(9))


def test_a_replaced_model_is_kept_and_no_backup_is_written_over(tmp_path):
    model = tmp_path / "model.pickle"
    kept = [files.replace_model(model, data) for data in (b"one", b"two", b"three")]
    assert kept[0] == "" and kept[1].endswith("kept as " + str(tmp_path / "model.pickle.bak1"))
    assert kept[2] == kept[1].replace("bak1", "bak2")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "model.pickle": b"three",
        "model.pickle.bak1": b"one",
        "model.pickle.bak2": b"two",
    }


def child(code, tmp_path):
    """Run code with `model`, a path in tmp_path, in a process of its own; return it when ended."""
    head = "import os, sys, cli, files\nfrom pathlib import Path\n"
    head += f"model = Path({str(tmp_path / 'm.pth')!r})\n"
    return subprocess.run(
        [sys.executable, "-c", head + code], cwd=REPO, capture_output=True, text=True, timeout=60
    )


def test_a_process_killed_before_the_rename_leaves_the_older_file(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    code = "Path.replace = lambda *a: os._exit(9)\nfiles.write_whole(model, b'x' * 9999)"
    assert child(code, tmp_path).returncode == 9
    assert (tmp_path / "m.pth").read_bytes() == b"old"
    parts = [path.name for path in tmp_path.iterdir() if path.name != "m.pth"]
    assert len(parts) == 1
    assert parts[0].startswith(".m.pth.")  # hidden, and read by nobody: pictures_in passes it by
    assert parts[0].endswith(".part")


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is POSIX")
def test_a_full_disk_is_one_line_and_older_files_stay(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "sys.argv = ['nn_train.py']\n"
        "cli.run(lambda: files.replace_model(model, b'x' * 100_000))"
    )
    ended = child(code, tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"nn_train.py: File too large: {tmp_path / 'm.pth'}.")
    assert ended.stderr.count("\n") == 1
    assert "Nothing older was overwritten." in ended.stderr
    assert (tmp_path / "m.pth").read_bytes() == b"old"
    assert not list(tmp_path.glob(".*")), "a part of a file was left behind"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folder permissions are POSIX")
def test_a_read_only_folder_is_one_line_and_older_files_stay(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    (tmp_path / "m.pth").chmod(0o644)
    tmp_path.chmod(0o555)
    # root writes wherever it likes: a child that gives that up does not
    code = (
        "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.argv = ['nn_train.py']\n"
        "cli.run(lambda: files.replace_model(model, b'new'))"
    )
    for folder in list(tmp_path.parents)[:3]:  # pytest's own are 0o700
        if folder.name.startswith("pytest-"):
            folder.chmod(0o755)
    try:
        ended = child(code, tmp_path)
    finally:
        tmp_path.chmod(0o755)
    assert ended.returncode == 1
    assert ended.stderr.startswith("nn_train.py: Permission denied: ")
    assert ended.stderr.count("\n") == 1
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("m.pth", b"old")]
