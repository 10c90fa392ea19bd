"""Checkpoints: a training that goes on from one ends as if it had never stopped."""

import os
import shutil
from argparse import Namespace
from pathlib import Path

import pytest
import torch
from trainings import PRECISIONS, content, same, written

import nn_train
import resnet
from workshop import files
from workshop.messages import UserError
from workshop.training import checkpoints, dataset

pytestmark = pytest.mark.usefixtures("one_thread")

# ---- going on after an interruption ----

WAYS = [("muon", "plateau"), ("adam", "onecycle"), ("sgd", "onecycle")]


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize(("optimizer", "scheduler"), WAYS)
def test_a_resumed_training_ends_bit_for_bit_as_an_undisturbed_one(
    optimizer, scheduler, precision, train, monkeypatch
):
    monkeypatch.setattr(nn_train, "FALL", 100)  # captchas: until into the third epoch
    how = ("--optimizer", optimizer, "--scheduler", scheduler, "--end-epoch", 3, "--lr", 0.05)
    how += ("--precision", precision)
    whole, _ = train(*how)
    undisturbed, table = written(), Path("training.csv").read_bytes()
    # as a killed one leaves it: the first two checkpoints
    Path("killed").mkdir()
    for epoch in (0, 1):
        shutil.copy2(undisturbed[epoch], "killed")
    resumed, _ = train(*how, "--checkpoints", "killed", "--resume", "last")
    accuracy = content(undisturbed[1])["acc"]
    assert resumed[2] == (
        f"Resuming from {Path('killed') / undisturbed[1].name} "
        f"(epoch 1, test accuracy {accuracy:.3f} %)"
    )
    # the same lines from there on, those that name the folder aside
    assert resumed[3:-1] == whole[2 + 2 * 7 : -1]
    assert resumed[-2].startswith("best: epoch ")
    assert Path("training.csv").read_bytes() == table
    for epoch in (2, 3):
        ours, theirs = content(written("killed")[epoch]), content(undisturbed[epoch])
        for part in ("net", "trained", "optimizer", "known", "history", "began", "epoch", "acc"):
            assert same(ours[part], theirs[part]), part


def test_the_same_seed_trains_the_same_network_and_another_another(train):
    nets = []
    for folder, seed in (("a", 1), ("b", 1), ("c", 2)):
        train("--seed", seed, "--checkpoints", folder, "--end-epoch", 0)
        nets.append(content(written(folder)[0])["net"])
    assert same(nets[0], nets[1])
    assert not same(nets[0], nets[2])


def test_the_batches_of_each_epoch_differ(train, monkeypatch):
    seen = []
    real = resnet.to_input
    monkeypatch.setattr(
        resnet, "to_input", lambda greys: (seen.append(bytes(greys.numpy())), real(greys))[1]
    )
    monkeypatch.setattr(nn_train, "settle", lambda *_: None)
    train()
    first, second = seen[:3], seen[4:7]
    assert set(first).isdisjoint(second)
    rows = [
        sorted(b"".join(part)[n : n + 4400] for n in range(0, 19 * 4400, 4400))
        for part in (first, second)
    ]
    assert rows[0] == rows[1]  # the same captchas, all of them, in another order


def test_a_checkpoint_can_be_named_and_longer_training_asked_for(train):
    train("--end-epoch", 0)
    first = written()[0]
    out, _ = train("--resume", first, "--end-epoch", 1)
    assert out[2].startswith(f"Resuming from {first} (epoch 0, ")
    assert sorted(written()) == [0, 1]
    assert out[-1].startswith(str(written()[1]))


@pytest.mark.parametrize("how", [("--end-epoch", 0), ("--end-epoch", 9, "--stop-at", 0)])
def test_a_finished_training_that_is_resumed_says_so_and_copies_nothing(how, train):
    train(*how)
    Path("ckpt.pth").write_bytes(b"another one, put here since")
    out, _ = train(*how, "--resume", "last")
    assert out[3:] == [
        "nothing left to train: that was the last epoch asked for. Nothing was copied"
    ]
    assert Path("ckpt.pth").read_bytes() == b"another one, put here since"
    assert sorted(written()) == [0]


def test_no_checkpoint_to_resume_from_is_one_line_before_the_captchas_are_read(train, tmp_path):
    with pytest.raises(UserError, match=r"^no whole checkpoint in checkpoint to resume from"):
        train("--resume", "last", "--labelled", "not read")
    with pytest.raises(UserError, match=r"^there is no gone\.pth to resume from: give a c"):
        train("--resume", "gone.pth", "--labelled", "not read")
    assert not (tmp_path / "ckpt.pth").exists()


def test_last_is_the_last_whole_checkpoint_whatever_the_files_dates(train):
    train("--end-epoch", 2)
    paths = written()
    for epoch, path in paths.items():
        os.utime(path, (9 - epoch, 9 - epoch))  # as a zip, a copy or git leaves them
    cut = paths[2].read_bytes()[:-9000]
    paths[2].write_bytes(cut)
    (Path("checkpoint") / ".ckpt_3_acc_9.pth.0123.part").write_bytes(cut)
    out, err = train("--end-epoch", 2, "--resume", "last")
    assert f"skipped: {paths[2]} is damaged or another network's" in err
    assert out[2].startswith(f"Resuming from {paths[1]} (epoch 1, ")
    # it is written anew, and the damaged one is kept beside it
    assert content(paths[2])["epoch"] == 2
    assert paths[2].with_name(paths[2].name + ".bak1").read_bytes() == cut
    for path in paths.values():
        path.write_bytes(cut)
    with pytest.raises(UserError, match=r"^no whole checkpoint in checkpoint to resume from"):
        train("--end-epoch", 2, "--resume", "last")


# ---- which training, on which captchas ----


def test_last_is_of_the_training_that_went_on_last_and_there_of_the_highest_epoch(train):
    train("--end-epoch", 2, "--seed", 1, "--checkpoints", "first")
    train("--end-epoch", 0, "--seed", 2, "--checkpoints", "second")
    both = Path("both")
    both.mkdir()
    for path in (*written("first").values(), *written("second").values()):
        shutil.copy(path, both)
    newest = written("second")[0].name
    assert checkpoints.find("last", both).name == newest
    train("--end-epoch", 3, "--seed", 1, "--checkpoints", "first", "--resume", "last")
    shutil.copy(written("first")[3], both)
    assert checkpoints.find("last", both).name == written("first")[3].name


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_of_checkpoints_are_told_so_that_no_terminal_obeys_them(tmp_path, train, capsys):
    folder = tmp_path / "sent"
    folder.mkdir()
    (folder / "ckpt_9_\x1b[2J\n.pth").write_bytes(b"damaged")
    torch.save({"net": resnet.ResNet20().state_dict()}, folder / "ckpt_8_\x07.pth")
    with pytest.raises(UserError, match="no whole checkpoint"):
        checkpoints.find("last", folder)
    first, second = sorted(capsys.readouterr().err.splitlines())
    assert "ckpt_8_\\x07.pth does not say when" in first
    assert "ckpt_9_\\x1b[2J\\n.pth is damaged" in second
    train("--end-epoch", 0)
    shutil.copy(written()[0], folder / "ckpt_0_\x1b[2J.pth")
    out, _ = train("--end-epoch", 0, "--checkpoints", "sent", "--resume", "last")
    assert "Resuming from sent/ckpt_0_\\x1b[2J.pth (epoch 0, " in out[2]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_last_passes_over_what_is_no_file(train, checkpoint, capsys):
    os.mkfifo("checkpoint/ckpt_8_acc_1.000000.pth")
    Path("checkpoint/ckpt_9_acc_1.000000.pth").symlink_to("gone")
    Path("checkpoint/ckpt_7_acc_1.000000.pth").mkdir()
    assert checkpoints.find("last", Path("checkpoint")) == checkpoint
    assert capsys.readouterr().err.count("skipped: ") == 3


@pytest.mark.parametrize("scheduler", ["plateau", "onecycle"])
def test_captchas_that_were_added_are_said_and_what_is_known_of_the_others_stays(
    scheduler, train, pictures, tmp_path
):
    grown = tmp_path / "grown"
    shutil.copytree(pictures, grown)
    how = ("--labelled", grown, "--scheduler", scheduler, "--end-epoch", 3)
    train(*how, "--stop-at", 0)
    before = content(written()[0])
    for path in files.pictures_in(pictures):
        shutil.copy(path, grown / f"{files.label_of(path)}_again.jpg")
    train_side, _ = dataset.prepare(
        Namespace(stream=0, labelled=grown, seed=1), torch.device("cpu")
    )
    new = len(train_side.keys) - len(before["keys"])
    _, err = train(*how, "--resume", "last")
    assert f"captchas to learn from have changed: {new} new, 0 gone" in err
    assert sorted(written()) == [0, 1, 2, 3]
    rates = [row["lr"] for row in content(written()[3])["history"]]
    train(*how, "--checkpoints", "anew")
    anew = [row["lr"] for row in content(written("anew")[3])["history"]]
    assert rates == pytest.approx(anew)  # as far along as the epochs are


def test_what_is_known_goes_by_the_captchas_name(train, checkpoint, monkeypatch):
    known = []
    monkeypatch.setattr(
        nn_train, "train_epoch", lambda training, *_: (known.append(training.known.clone()), 1.0)[1]
    )
    held = content(checkpoint)
    table = torch.arange(3.0 * len(held["keys"])).view(-1, 3)
    order = torch.randperm(len(held["keys"]))
    held |= {"keys": held["keys"][order], "known": table[order]}
    torch.save(held, "shuffled.pth")
    train("--resume", "shuffled.pth")
    assert torch.equal(known[-1], table)
