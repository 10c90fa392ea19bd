"""Files are told by their names, and appear whole or not at all."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from conftest import REPO

from workshop import files
from workshop.messages import UserError

# ---- names ----


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("ABCD_1.jpg", "has to be called in lower case, <label>_<unique>"),
        ("AbcD.jpg", "has to be called in lower case, <label>_<unique>"),
        ("abcd.jpg", "is not called <label>_<unique>"),
        ("abc_1.jpg", "is not called <label>_<unique>"),
    ],
)
def test_a_name_is_told_what_it_lacks(name, why):
    assert files.not_labelled(Path(name)).startswith(why)


def test_a_file_given_for_a_folder_is_told_apart_from_none(tmp_path):
    (tmp_path / "abcd_1.jpg").write_bytes(b"x")
    with pytest.raises(UserError, match="it is a file: give the folder that it is in"):
        files.pictures_in(tmp_path / "abcd_1.jpg")


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


@pytest.mark.parametrize("suffix", ["jpg", "jpeg", "jpe", "jfif", "png", "bmp", "gif", "webp"])
def test_a_picture_is_one_by_the_names_that_browsers_give_in_lower_and_upper_case(suffix):
    assert files.named_as_picture(f"abcd_1.{suffix}")
    assert files.named_as_picture(f"abcd_1.{suffix.upper()}")


def test_what_is_left_out_of_a_folder_is_told_sub_folders_included(tmp_path, capsys):
    for name in ("a_1.jpg", "notes.txt", "x\x1b[2J", ".DS_Store", "y", "z"):
        (tmp_path / name).touch()
    (tmp_path / "old.jpg").mkdir()
    assert [path.name for path in files.pictures_in(tmp_path)] == ["a_1.jpg"]
    assert capsys.readouterr().err == (
        f"left out of {tmp_path}: 5 other files: notes.txt, old.jpg/, x\\x1b[2J, …\n"
    )


# ---- reading ----


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_only_a_regular_file_of_a_bounded_size_is_read_and_nothing_is_waited_for(tmp_path):
    (tmp_path / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "sparse").touch()
    os.truncate(tmp_path / "sparse", 50 << 30)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    assert files.read_regular(tmp_path / "file", 5) == b"12345"
    assert files.read_regular(tmp_path / "link", 5) == b"12345"
    for path, reason in (
        (tmp_path / "file", "it is larger than 4 bytes"),
        (tmp_path / "sparse", "it is larger than 4 bytes"),
        (tmp_path / "pipe", "it is not a regular file"),
        (tmp_path / "folder", "Is a directory"),
        (Path("/dev/zero"), "it is not a regular file"),
        (tmp_path / "dangling", "No such file or directory"),
    ):
        with pytest.raises(OSError, match=reason):
            files.read_regular(path, 4)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
@pytest.mark.parametrize("kind", ["device", "pipe", "folder", ".", "..", "no/x", "x" * 252])
def test_a_file_that_cannot_be_written_is_told_before_the_work(kind, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")
    Path("folder").mkdir()
    path = Path("/dev/null" if kind == "device" else kind)
    with pytest.raises((UserError, OSError)) as refused:
        files.check_targets(Path("fine.png"), None, path)
    assert kind.split("/")[0] in str(refused.value) or "/dev/null" in str(refused.value)
    if kind not in ("..", "no/x", "x" * 252):
        with pytest.raises(OSError, match=r"regular|directory"):
            files.write_whole(path, b"x")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "pipe"]


def test_one_file_is_not_to_become_two(tmp_path):
    (tmp_path / "x").mkdir()
    with pytest.raises(UserError, match="is to become two files"):
        files.check_targets(tmp_path / "a", tmp_path / "b", tmp_path / "x" / ".." / "a")


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
        ".lock": b"",
        "model.pickle.bak1": b"one",
        "model.pickle.bak2": b"two",
    }


LOCKSTEP = """
import sys, time
while not Path("go").exists():
    pass
for number in range(40):
    files.replace_model(model, f"{sys.argv[1]} {number}".encode())
"""


def test_two_programs_that_replace_one_model_in_lockstep_lose_nothing(tmp_path):
    code = f"{HEAD}model = Path('m.pth')\n{LOCKSTEP}"
    environment = os.environ | {"PYTHONPATH": str(REPO)}
    both = [
        subprocess.Popen([sys.executable, "-c", code, name], cwd=tmp_path, env=environment)
        for name in "ab"
    ]
    (tmp_path / "go").touch()
    assert [each.wait(timeout=300) for each in both] == [0, 0]
    kept = {path.read_bytes().decode() for path in tmp_path.glob("m.pth*")}
    assert kept == {f"{name} {number}" for name in "ab" for number in range(40)}


def test_a_lock_is_held_by_one_and_let_go_by_the_system(tmp_path):
    with files.locked(tmp_path / ".lock"):
        code = f"def main():\n with files.locked(Path({str(tmp_path / '.lock')!r})): pass\n"
        code += "sys.argv = ['thing.py']; process.run(main)"
        ended = child(code, tmp_path)
        assert ended.returncode == 1 and "another program is writing into" in ended.stderr
    assert child(code, tmp_path).returncode == 0
    assert child(code.replace("pass", "os._exit(9)"), tmp_path).returncode == 9
    assert child(code, tmp_path).returncode == 0


HEAD = "import os, sys\nfrom workshop import files, process\nfrom pathlib import Path\n"


def child(code, tmp_path):
    """Run code with `model`, a path in tmp_path, in a process of its own; return it when ended."""
    head = HEAD + f"model = Path({str(tmp_path / 'm.pth')!r})\n"
    return subprocess.run(
        [sys.executable, "-c", head + code], cwd=REPO, capture_output=True, text=True, timeout=300
    )


def test_a_process_killed_before_the_rename_leaves_the_older_file(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    code = "os.replace = lambda *a: os._exit(9)\nfiles.write_whole(model, b'x' * 9999)"
    assert child(code, tmp_path).returncode == 9
    assert (tmp_path / "m.pth").read_bytes() == b"old"
    parts = [path.name for path in tmp_path.iterdir() if path.name != "m.pth"]
    assert len(parts) == 1
    assert parts[0].startswith(".")  # hidden, and read by nobody: pictures_in passes it by
    assert parts[0].endswith(".part")


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is POSIX")
def test_a_full_disk_is_one_line_and_older_files_stay(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "sys.argv = ['nn_train.py']\n"
        "process.run(lambda: files.replace_model(model, b'x' * 100_000))"
    )
    ended = child(code, tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"nn_train.py: File too large: {tmp_path / 'm.pth'}.")
    assert ended.stderr.count("\n") == 1
    assert "Nothing older was overwritten." in ended.stderr
    assert (tmp_path / "m.pth").read_bytes() == b"old"
    assert not list(tmp_path.glob(".*.part")), "a part of a file was left behind"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folder permissions are POSIX")
def test_a_read_only_folder_is_one_line_and_older_files_stay(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    (tmp_path / "m.pth").chmod(0o644)
    tmp_path.chmod(0o555)
    # root writes wherever it likes: a child that gives that up does not
    code = (
        "import filelock\n"  # nobody may not read where it lies
        "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.argv = ['nn_train.py']\n"
        "process.run(lambda: files.replace_model(model, b'new'))"
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


def test_a_folder_that_is_to_be_made_is_not_called_as_a_picture(tmp_path):
    with pytest.raises(UserError, match=r"captcha\.jpg is to be a folder"):
        files.make_folders(tmp_path / "captcha.jpg")
    assert not list(tmp_path.iterdir())
    (tmp_path / "old.jpg").mkdir()  # one that is there is the user's own idea
    files.make_folders(tmp_path / "old.jpg", tmp_path / "v1.2")
