"""Captchas as tensors: which side of the split they fall on, and what a stream draws."""

import os
import shutil
import signal
import time
from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import shown
from PIL import Image
from trainings import but_the_sheet, command, content, needs_signals, same, written

import nn_train
import resnet
from workshop import decoding, files, process
from workshop.engines import resnet_onnx
from workshop.messages import UserError
from workshop.training import dataset, mixture, readers

pytestmark = pytest.mark.usefixtures("one_thread")


def test_fewer_than_ten_thousand_captchas_draw_a_warning_and_more_do_not(capsys, monkeypatch):
    keys = np.linspace(-(2.0**63), 2.0**63 - 1024, 10_000).astype(int)
    arrays = np.zeros((10_000, 40, 110), np.uint8), np.zeros((10_000, 5), int), keys
    settings = Namespace(stream=0, labelled=Path("x"), seed=1)
    for count in (9_999, 10_000):
        monkeypatch.setattr(dataset, "read_labelled", lambda *_, n=count: [a[:n] for a in arrays])
        train, test = dataset.prepare(settings, torch.device("cpu"))
        assert len(train.targets) + len(test.targets) == count
        assert len(test.targets) == 2000
        assert ("captchas: below 10000" in capsys.readouterr().err) is (count < 10_000)


def test_the_split_is_by_file_and_the_same_for_the_same_seed(pictures):
    def split(seed):
        settings = Namespace(stream=0, labelled=pictures, seed=seed)
        return [
            {row.numpy().tobytes() for row in part.pictures}
            for part in dataset.prepare(settings, torch.device("cpu"))
        ]

    (train, test), again, other = split(1), split(1), split(2)
    assert len(train) + len(test) == 24
    assert not train & test
    assert [train, test] == again
    assert test != other[1]
    assert train | test == other[0] | other[1]


def test_a_captcha_that_comes_later_moves_no_other_to_the_other_side(pictures, tmp_path):
    def sides(folder):
        settings = Namespace(stream=0, labelled=folder, seed=1)
        train, test = dataset.prepare(settings, torch.device("cpu"))
        return [{row.numpy().tobytes() for row in side.pictures} for side in (train, test)]

    few = tmp_path / "few"
    few.mkdir()
    paths = files.pictures_in(pictures)
    for path in paths[::2]:
        shutil.copy(path, few)
    train, test = sides(few)
    for path in paths[1::2]:
        shutil.copy(path, few)
        grown_train, grown_test = sides(few)
        assert train <= grown_train and test <= grown_test
    assert len(grown_train) + len(grown_test) == 24


def test_a_fifth_of_the_names_is_tested_with():
    names = [f"abcd_{number}.jpg" for number in range(10_000)]
    assert 1900 < sum(dataset.key_of(name, 1) < dataset.TESTED for name in names) < 2100


@pytest.mark.parametrize("processes", ["none", "three", "killed"])
def test_pictures_and_targets_belong_together(processes, pictures, tmp_path, monkeypatch):
    if processes != "none":
        monkeypatch.setattr(readers, "WORTH", 5)
        monkeypatch.setattr(process, "cores", lambda: 3)
    children = []
    start = readers._start

    def started(folder):
        children.append(start(folder))
        if processes == "killed" and len(children) == 2:
            children[1].kill()
        return children[-1]

    monkeypatch.setattr(readers, "_start", started)
    folder = tmp_path / "labelled"
    shutil.copytree(pictures, folder)
    for number in range(12):  # which are skipped
        (folder / f"abcd_{number}.jpg").write_bytes(b"")
    *arrays, keys = dataset.read_labelled(folder, 1)
    paths = sorted(files.pictures_in(pictures), key=lambda path: dataset.key_of(path.name, 1))
    assert keys.tolist() == [dataset.key_of(path.name, 1) for path in paths]
    for path, picture, target in zip(paths, *arrays, strict=True):
        assert (picture == resnet_onnx.pad([decoding.open_grey(path)])).all()
        assert resnet.to_targets(files.label_of(path)) == target.tolist()
    assert len(children) == (0 if processes == "none" else 3)
    assert all(child.returncode is not None for child in children)


def test_a_public_dataset_of_pngs_and_short_names_drops_in(pictures, tmp_path):
    for number, path in enumerate(files.pictures_in(pictures)):
        Image.fromarray(decoding.open_grey(path)).save(
            tmp_path / f"{files.label_of(path)}_{number}.PNG", "PNG"
        )
    read, targets, _ = dataset.read_labelled(tmp_path, 1)
    assert (len(read), targets.shape) == (24, (24, 5))


def test_drawn_captchas_are_of_both_styles_and_the_same_for_the_same_seed():
    pictures, targets = dataset.draw(20, "7", False)
    assert (pictures.shape, pictures.dtype) == ((20, 40, 110), np.uint8)
    assert (targets.shape, targets.min() >= 0, targets.max() <= 26) == ((20, 5), True, True)
    again, _ = dataset.draw(20, "7", False)
    other, _ = dataset.draw(20, "8", False)
    assert (pictures == again).all()
    assert (pictures != other).any()
    assert (pictures[1::2, :, 100:] == 255).all()  # legacy ones are padded


def test_what_is_learned_from_is_the_mixture_and_the_same_for_the_same_seed(monkeypatch):
    pictures, targets = dataset.draw(20, "7", True)
    again, _ = dataset.draw(20, "7", True)
    assert (pictures == again).all()
    monkeypatch.setattr(mixture, "SHARES", {mixture.none: 1.0})
    _, none = dataset.draw(20, "7", True)
    assert (none[:, 4] == resnet.NOTHING).all() and (targets[:, 4] != resnet.NOTHING).any()


def stream(**more):
    """Return the settings of a stream of two epochs of three batches."""
    settings = {"stream": 11, "batch_size": 4, "seed": 3, "end_epoch": 1}
    return Namespace(**settings | more)


def test_the_test_captchas_of_a_stream_are_by_the_rules_and_in_no_epoch(monkeypatch):
    monkeypatch.setattr(dataset, "STREAM_TEST", 6)
    none, test = dataset.prepare(stream(), torch.device("cpu"))
    assert none is None
    expected, _ = dataset.draw(6, "3 test", False)
    assert (test.pictures.numpy() == expected).all()
    seen = {row.tobytes() for pictures, _ in dataset.Stream(stream(), 0) for row in pictures}
    assert len(seen) == 2 * 11
    assert not seen & {row.tobytes() for row in expected}


def test_the_batches_of_a_stream_are_the_same_however_many_processes_draw_them(monkeypatch):
    whole = [pictures.tobytes() for pictures, _ in dataset.Stream(stream(), 0)]
    assert len(set(whole)) == 6
    shared = [None] * 6
    for number in range(4):
        worker = Namespace(id=number, num_workers=4)
        monkeypatch.setattr(dataset, "get_worker_info", lambda worker=worker: worker)
        shared[number::4] = [pictures.tobytes() for pictures, _ in dataset.Stream(stream(), 0)]
    assert shared == whole


def test_a_stream_that_goes_on_begins_with_the_epoch_that_comes_next():
    whole = [targets.tolist() for _, targets in dataset.Stream(stream(), 0)]
    assert [len(targets) for targets in whole] == [4, 4, 3, 4, 4, 3]
    assert [targets.tolist() for _, targets in dataset.Stream(stream(), 1)] == whole[3:]


def test_a_stream_holds_a_few_batches_however_long_it_is():
    endless = stream(stream=10**9, batch_size=2, end_epoch=10_000)
    drawn = dataset.Stream(endless, 0).__iter__()
    assert [len(next(drawn)[0]) for _ in range(3)] == [2, 2, 2]
    settings = Namespace(**vars(endless), lr=0.1, optimizer="sgd", scheduler="onecycle")
    training = nn_train.build(settings, 10**9, torch.device("cpu"))
    assert training.known.shape == (2, 3)


# ---- the data ----


def test_what_is_no_labelled_captcha_is_named_and_skipped(train, pictures, tmp_path):
    folder = tmp_path / "downloaded"
    shutil.copytree(pictures, folder)
    good = (folder / files.pictures_in(folder)[0].name).read_bytes()
    bad = {
        "text_1.jpg": b"not a picture",
        "empty_1.jpg": b"",
        "half_1.jpg": good[: len(good) // 2],
        "ABCD_1.jpg": good,
        "abc_1.jpg": good,
        "nolabel.jpg": good,
    }
    for name, data in bad.items():
        (folder / name).write_bytes(data)
    Image.new("RGB", (300, 100)).save(folder / "huge_1.png")
    (folder / "notes.txt").write_text("no picture's suffix: not even looked at")
    (folder / "abcd_folder.jpg").mkdir()
    out, err = train("--labelled", folder, "--end-epoch", 0)
    skipped = {Path(line.split()[1]).name: line for line in err if line.startswith("skipped: ")}
    assert skipped.keys() == {*bad, "huge_1.png"}
    assert f"left out of {folder}: 2 other files: abcd_folder.jpg/, notes.txt" in err
    assert skipped["huge_1.png"].endswith("is 300x100, not 110x40 or 100x40")
    assert files.not_labelled(Path("ABCD_1.jpg")) in skipped["ABCD_1.jpg"]
    plain, _ = train("--labelled", pictures, "--end-epoch", 0)
    assert out[2:5] == plain[2:5]  # the 24 good ones are left


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda folder: None, "there is no folder .*: `python crawler"),
        (lambda folder: folder.mkdir(), "holds no pictures: `python crawler"),
        (
            lambda folder: (folder.mkdir(), (folder / "abcd_1.jpg").write_bytes(b"x")),
            "holds no labelled captchas: `python crawler",
        ),
    ],
    ids=["missing", "empty", "nothing good"],
)
def test_a_folder_without_captchas_is_one_line_and_nothing_is_touched(make, line, train, tmp_path):
    Path("ckpt.pth").write_bytes(b"a week of work")
    make(tmp_path / "data")
    with pytest.raises(UserError, match=line):
        train("--labelled", tmp_path / "data")
    assert Path("ckpt.pth").read_bytes() == b"a week of work"
    assert not Path("checkpoint").exists()


def test_two_captchas_are_enough_to_train_on(train, pictures, tmp_path):
    (tmp_path / "two").mkdir()
    for path in files.pictures_in(pictures)[:2]:
        shutil.copy(path, tmp_path / "two")
    out, _ = train("--labelled", tmp_path / "two", "--end-epoch", 0)
    assert "(0/1)" in out[2] and out[-1].endswith("copied to ckpt.pth")


# ---- a stream of new captchas ----


def test_a_stream_trains_on_new_captchas_each_epoch_and_resumes_as_if_never_stopped(
    train, monkeypatch
):
    monkeypatch.setattr(dataset, "STREAM_TEST", 16)
    drawn = []
    real = nn_train.train_batch
    monkeypatch.setattr(
        nn_train,
        "train_batch",
        lambda t, data, *rest: (drawn.append(data), real(t, data, *rest))[1],
    )
    out, err = train("--stream", 12, "--labelled", "nowhere")
    assert any(line.startswith("Epoch [1] Batch [2/2]") for line in out)
    assert not any("only" in line for line in err)  # no warning: a stream is endless
    for number, (data, count) in enumerate(zip(drawn, (8, 4) * 2, strict=True)):
        expected, _ = dataset.draw(count, f"1 {number // 2} {number % 2}", True)
        assert (data.pictures.numpy() == expected).all()
    # the same again from the first checkpoint
    undisturbed = written()
    Path("killed").mkdir()
    shutil.copy2(undisturbed[0], "killed")
    train("--stream", 12, "--checkpoints", "killed", "--resume", "last")
    assert same(content(written("killed")[1])["net"], content(undisturbed[1])["net"])


def test_only_what_is_waited_for_is_drawn_behind_a_bar_and_only_on_a_terminal():
    def drawing(waited_for):
        return lambda: dataset.draw(3, "1", True, waited_for)

    assert "drawing: 100%" in shown(True, drawing(True))
    assert not shown(True, drawing(False))  # which would cross the lines of the training
    assert not shown(False, drawing(True))


def test_a_stream_that_reaches_its_mark_leaves_no_process_behind(train, monkeypatch):
    from multiprocessing import active_children

    monkeypatch.setattr(dataset, "STREAM_TEST", 4)
    train("--stream", 8, "--stop-at", 0, "--end-epoch", 9)
    assert sorted(written()) == [0]
    assert active_children() == []


@pytest.fixture
def endless(tmp_path):
    """The real command in an endless epoch, whose captchas other processes draw."""
    child = command("--stream", 10_000_000, "--batch-size", 8, cwd=tmp_path, start_new_session=True)
    assert any(line.startswith("Epoch [0] Batch [2/") for line in iter(child.stdout.readline, ""))
    yield child
    with pytest.raises(ProcessLookupError):  # soon nobody of the group is left
        for _ in range(600):
            os.killpg(child.pid, 0)
            time.sleep(0.1)


@needs_signals
def test_ctrl_c_ends_a_stream_and_the_process_that_draws_it_quietly(endless):
    """The terminal sends it to both."""
    os.killpg(endless.pid, signal.SIGINT)
    _, err = endless.communicate(timeout=60)
    assert endless.returncode == 130
    settings, *told = err.splitlines()
    assert settings.startswith("settings: batch_size=8 ")
    assert but_the_sheet(told) == [
        *["no CUDA device here (or a CPU-only torch): training on the CPU"]
        * (not torch.cuda.is_available()),
        "stopped before the first checkpoint was written: nothing to keep",
    ]


@needs_signals
def test_the_process_that_draws_does_not_outlive_a_training_that_is_killed(endless):
    endless.kill()
    endless.communicate(timeout=60)
