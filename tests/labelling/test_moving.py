"""A picture is moved once, never half, and never over another."""

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPO

from workshop.labelling import moving


def test_a_file_is_moved_beside_one_that_has_its_name_already(tmp_path):
    (tmp_path / "1.jpg").write_bytes(b"new")
    (tmp_path / "to").mkdir()
    (tmp_path / "to" / "abcd_1.jpg").write_bytes(b"old")
    after = moving.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert re.fullmatch(r"abcd_1-[0-9a-f]{12}\.jpg", after.name) and after.read_bytes() == b"new"
    assert (tmp_path / "to" / "abcd_1.jpg").read_bytes() == b"old"
    assert not (tmp_path / "1.jpg").exists()


def test_a_file_that_is_moved_to_where_it_is_survives(tmp_path):
    (tmp_path / "1.jpg").write_bytes(b"x")
    after = moving.move(tmp_path / "1.jpg", tmp_path, "1")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"x"] and after.exists()


@pytest.mark.parametrize("taken", [False, True])
def test_a_file_is_moved_to_another_disk_without_writing_over(tmp_path, monkeypatch, taken):
    rename = os.replace

    def other_disk(path, target):
        if Path(path).parent != Path(target).parent:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        rename(path, target)

    monkeypatch.setattr(os, "replace", other_disk)
    (tmp_path / "1.jpg").write_bytes(b"new")
    (tmp_path / "to").mkdir()
    if taken:
        (tmp_path / "to" / "abcd_1.jpg").write_bytes(b"old")
    after = moving.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert after.read_bytes() == b"new" and not (tmp_path / "1.jpg").exists()
    kept = sorted(path.read_bytes() for path in (tmp_path / "to").iterdir())
    assert kept == ([b"new", b"old"] if taken else [b"new"])


RACER = """
import sys, time
from pathlib import Path
from workshop.labelling import moving
folder, letters, go, number = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
print("ready", flush=True)
while not go.exists():
    pass
for name in range(number):
    try:
        moving.move(folder / f"{name}.jpg", folder.parent / "labelled", f"{letters}_{name}")
    except moving.GoneError:
        continue
    print(name, flush=True)
"""


def test_of_two_processes_that_move_the_same_pictures_one_succeeds_with_each(tmp_path):
    number = 1000
    folder = tmp_path / "unlabelled"
    folder.mkdir()
    for name in range(number):
        (folder / f"{name}.jpg").write_bytes(str(name).encode())
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, folder, letters, tmp_path / "go", str(number)],
            env=os.environ | {"PYTHONPATH": str(REPO)},
            stdout=subprocess.PIPE,
            text=True,
        )
        for letters in ("aaaa", "bbbb")
    ]
    assert [racer.stdout.readline() for racer in racers] == ["ready\n"] * 2
    (tmp_path / "go").touch()
    told = [racer.communicate(timeout=300)[0].split() for racer in racers]
    assert [racer.returncode for racer in racers] == [0, 0]
    kept = sorted(int(path.read_bytes()) for path in (tmp_path / "labelled").iterdir())
    assert kept == list(range(number)) and not list(folder.iterdir())
    assert sorted(map(int, told[0] + told[1])) == kept  # who succeeded knows it, who failed as well


def test_a_kill_in_between_leaves_the_picture_where_it_was_and_it_is_moved_later(
    tmp_path, monkeypatch
):
    class Killed(BaseException):
        pass

    def killed(*_):
        raise Killed

    (tmp_path / "1.jpg").write_bytes(b"x")
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killed)
        with pytest.raises(Killed):
            moving.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert (tmp_path / "1.jpg").read_bytes() == b"x"
    after = moving.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert sorted(path.read_bytes() for path in tmp_path.rglob("*.jpg")) == [b"", b"x"]
    assert after.read_bytes() == b"x" and moving.files.label_of(after) == "abcd"


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EACCES])
def test_a_move_that_the_system_refuses_leaves_everything_as_it_was(tmp_path, monkeypatch, reason):
    def refused(*_):
        raise OSError(reason, os.strerror(reason))

    (tmp_path / "1.jpg").write_bytes(b"x")
    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(OSError, match=os.strerror(reason)):
        moving.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert [path.name for path in tmp_path.rglob("*.jpg")] == ["1.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_what_a_link_leads_to_is_in_the_other_folder_afterwards(tmp_path):
    (tmp_path / "there.jpg").write_bytes(b"x")
    (tmp_path / "1.jpg").symlink_to("there.jpg")
    after = moving.move(tmp_path / "1.jpg", tmp_path / "to", "abcd_1")
    assert after.read_bytes() == b"x" and (tmp_path / "there.jpg").exists()


@pytest.mark.parametrize(
    ("name", "unique"),
    [("1f.jpg", "1f"), ("abcd_1f.jpg", "1f"), ("abcd_1_2.jpg", "1_2"), ("a b_1.jpg", "a b_1")],
)
def test_the_part_of_a_name_that_tells_files_apart_stays(tmp_path, name, unique):
    assert moving.unique_of(tmp_path / name) == unique
