"""What holds for every script: killed at any moment, on a full disk, in a folder it may not change.

The scripts run in forks of one process (forks.py), which has imported them all.
"""

import io
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from nursery import ONNX, TRAIN, taken_from
from trainings import same

import resnet
from workshop import decoding
from workshop.engines import resnet_onnx, svm_file

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks are POSIX")


RUNS = {  # script -> its flags, the folders that it needs
    "crawler": (("--fetch-count", 12, "--workers", 3), ()),
    "segment": (("--labelled", "few"), ("few",)),
    "svm_train": ((), ("segmented",)),
    "nn_train": (TRAIN, ("few",)),
}


def whole(path):
    """Return a file's bytes; fail where it is not what its name says, from its first byte on."""
    data = path.read_bytes()
    if path.suffix in (".jpg", ".bmp"):
        decoding.open_grey(data, sizes=(*decoding.CAPTCHA_SIZES, (20, 20)))
    elif path.suffix == ".png":
        assert data.startswith(b"\x89PNG") and data.endswith(b"IEND\xaeB`\x82")
    elif ".pth" in path.name:
        resnet.load(path)
    elif ".onnx" in path.name:
        resnet_onnx.session_of(data)
    elif ".pickle" in path.name:
        svm_file.load(path)
    elif path.suffix == ".csv":
        header, *rows = data.decode().splitlines()
        assert {row.count(",") for row in rows} <= {header.count(",")}
        assert data.endswith(b"\n")
    else:
        raise AssertionError(f"what is {path}?")
    return data


def contents(folder):
    """Return the bytes of each file in a folder that has a final name; each has to be whole."""
    return {
        path.relative_to(folder).as_posix(): whole(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not re.fullmatch(r"\..*\.part|\..*lock", path.name)
    }


def trained(data):
    """Return what a checkpoint's bytes hold, apart from when and where they were written."""
    import torch

    kept = torch.load(io.BytesIO(data), weights_only=True)
    return {name: kept[name] for name in ("net", "trained", "optimizer", "epoch", "acc")}


# ---- killed ----


@pytest.mark.parametrize("script", ["crawler", "segment", "svm_train"])
def test_killed_in_the_middle_or_before_any_of_its_changes_it_leaves_whole_files_and_starts_again(
    script, nursery, stock, tmp_path
):
    flags, needed = RUNS[script]
    undisturbed = taken_from(stock, tmp_path / "undisturbed", needed)
    assert nursery.run(undisturbed, script, *flags) == 0
    wanted = contents(undisturbed)

    folder = taken_from(stock, tmp_path / "killed", needed)
    assert nursery.run(folder, script, *flags, cut=500) == -signal.SIGXFSZ
    contents(folder)
    assert list(folder.rglob(".*.part"))
    step = {"crawler": 5, "segment": 11, "svm_train": 2}[script]
    kills = 0
    while (status := nursery.run(folder, script, *flags, kill_at=kills * step)) != 0:
        assert status == -9, nursery.err
        kills += 1
        contents(folder)
        if script == "crawler":
            succ = nursery.out.count(" - SUCC - ")
            saved = len(list(folder.glob("labelled/*.jpg")))
            assert succ <= saved <= succ + 1  # the file comes first, then its line
            shutil.rmtree(folder / "labelled", ignore_errors=True)
    assert kills >= 2
    if script != "crawler":
        found = contents(folder)
        assert {name: found[name] for name in wanted if "." in name} == wanted


def test_a_training_killed_anywhere_resumes_to_the_very_same_network(nursery, stock, tmp_path):
    flags, needed = RUNS["nn_train"]
    wanted = trained(contents(stock)["ckpt.pth"])
    resumed = 0
    # with the first checkpoint half written, and some time after it
    for number, moment in enumerate(({"cut": 100_000}, {"kill_at": 14})):
        folder = taken_from(stock, tmp_path / f"killed {number}", needed)
        status = nursery.run(folder, "nn_train", *flags, **moment)
        assert status in (-signal.SIGKILL, -signal.SIGXFSZ), nursery.err
        whole_ones = sorted(name for name in contents(folder) if "/ckpt_" in name)
        resume = ("--resume", "last") if whole_ones else ()
        assert nursery.run(folder, "nn_train", *flags, *resume) == 0, nursery.err
        if resume:
            resumed += 1
            assert f"Resuming from {Path(whole_ones[-1])} (epoch" in nursery.out
        assert same(trained(contents(folder)["ckpt.pth"]), wanted)
    assert resumed


# ---- nowhere to write ----

HALF = ("few", "segmented", "model.pickle", "ckpt.pth")
HALF += ("ckpt.onnx", "nn_model.onnx") if ONNX else ()
WRITERS = {
    "crawler": ("--fetch-count", 12, "--workers", 3),
    "evaluate": ("few", "--engines", "svm", "--misread", "misread.png", "--timed", 1),
    "nn_train": TRAIN,
    "render": ("--count", 3, "--out", "drawn"),
    "segment": ("--labelled", "few", "--segmented", "cut"),
    "standin": ("--port", 0, "--audit", "truth.csv"),
    "svm_train": (),
}
if ONNX:
    WRITERS["export_onnx"] = ("--checked", 4)


@pytest.fixture(scope="module")
def full_disk(stock, tmp_path_factory):
    """A folder with some of the stock on a disk that has no byte left."""
    folder = tmp_path_factory.mktemp("disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder]
    if sys.platform != "linux" or os.geteuid() or subprocess.run(mount).returncode:
        pytest.skip("a small disk to fill can be mounted by root on Linux only")
    try:
        yield fill(taken_from(stock, folder / "work", HALF))
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def fill(folder):
    """Write until the disk is full; return the folder."""
    with (folder.parent / "filler").open("wb", buffering=0) as filler:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                pass
    return folder


def check_one_line(nursery, folder, script, before, reason, status):
    """Check that a script ended as told, with one line of why, and changed no older file."""
    err = nursery.err
    assert status == 1, err
    assert "Traceback" not in err
    lines = [line for line in err.splitlines() if line.startswith(f"{script}.py: ")]
    assert reason in lines[-1], err
    assert " a bug" not in err
    after = contents(folder)
    assert {name: after[name] for name in before} == before
    assert not list(folder.rglob(".*.part"))


@pytest.mark.parametrize("script", WRITERS)
def test_a_full_disk_is_one_line_and_older_files_are_intact(script, nursery, full_disk):
    before = contents(full_disk)
    status = nursery.run(full_disk, script, *WRITERS[script])
    check_one_line(nursery, full_disk, script, before, "No space left on device", status)


@pytest.mark.parametrize("script", WRITERS)
def test_a_limit_on_the_size_of_files_is_one_line_and_older_files_are_intact(
    script, nursery, stock, tmp_path
):
    folder = taken_from(stock, tmp_path / "work", HALF)
    before = contents(folder)
    status = nursery.run(folder, script, *WRITERS[script], largest=30)
    check_one_line(nursery, folder, script, before, "File too large", status)


@pytest.mark.parametrize("script", WRITERS)
def test_a_read_only_folder_is_one_line_and_older_files_are_intact(
    script, nursery, stock, tmp_path
):
    folder = taken_from(stock, tmp_path / "work", HALF)
    before = contents(folder)
    open_to_all(folder)
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        status = nursery.run(folder, script, *WRITERS[script], nobody=True)
        check_one_line(nursery, folder, script, before, "Permission denied", status)
    finally:
        folder.chmod(0o755)


def open_to_all(folder):
    """Let another user reach a folder: pytest's own are closed."""
    for parent in list(folder.parents)[:4]:
        if "pytest-" in str(parent):
            parent.chmod(0o755)


def test_a_label_that_a_full_disk_refuses_is_told_and_the_picture_stays(
    nursery, stock, full_disk, tmp_path
):
    shutil.copytree(stock / "few", tmp_path / "unlabelled")
    before, disk = contents(tmp_path), contents(full_disk)
    folders = [tmp_path / "unlabelled", "few", "discarded"]
    status = nursery.run(full_disk, "labeller", *folders)
    check_one_line(nursery, full_disk, "labeller", disk, "No space left on device", status)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("closed", ["unlabelled", "labelled", "both"])
def test_a_label_that_a_read_only_folder_refuses_is_told_and_the_picture_stays(
    closed, nursery, stock, tmp_path
):
    folder = tmp_path / "work"
    open_to_all(folder)
    for name in ("unlabelled", "labelled", "discarded"):
        shutil.copytree(stock / "few", folder / name)
        (folder / name).chmod(0o555 if closed in (name, "both") else 0o777)
    before = contents(folder)
    status = nursery.run(folder, "labeller", "unlabelled", "labelled", "discarded", nobody=True)
    check_one_line(nursery, folder, "labeller", before, "not saved: Permission denied", status)
    assert contents(folder) == before


def test_a_label_needs_no_room_on_the_disk(nursery, stock, tmp_path):
    shutil.copytree(stock / "few", tmp_path / "unlabelled")
    folders = ["unlabelled", "labelled", "discarded"]
    before = contents(tmp_path)
    assert nursery.run(tmp_path, "labeller", *folders, largest=30) == 0, nursery.err
    after = contents(tmp_path)
    assert sorted(after.values()) == sorted(before.values())
    assert [sum(name.startswith(each) for name in after) for each in folders] == [7, 1, 1]


# ---- the same seed, the same bytes ----


def test_the_same_seed_gives_the_same_pictures_letters_and_svm(nursery, stock, tmp_path):
    """The network's turn is above: what was killed before its first checkpoint starts anew."""
    assert nursery.run(tmp_path, "render", "--count", 40, "--seed", 2) == 0
    assert nursery.run(tmp_path, "segment") == 0
    assert nursery.run(tmp_path, "svm_train") == 0
    again, first = contents(tmp_path), contents(stock)
    for name in again:
        assert again[name] == first[name], name
