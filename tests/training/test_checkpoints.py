"""Checkpoints: a training that goes on from one ends as if it had never stopped."""

import copy
import math
import os
import shutil
from pathlib import Path

import pytest
import torch
from trainings import BATCH, content, same, written

import resnet
from workshop import cli

pytestmark = pytest.mark.usefixtures("one_thread")

# ---- going on after an interruption ----

WAYS = [("adam", "plateau"), ("sgd", "onecycle")]


@pytest.mark.parametrize(("optimizer", "scheduler"), WAYS)
def test_a_resumed_training_ends_bit_for_bit_as_an_undisturbed_one(optimizer, scheduler, train):
    how = ("--optimizer", optimizer, "--scheduler", scheduler, "--end-epoch", 3, "--lr", 0.05)
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
    assert Path("training.csv").read_bytes() == table
    for epoch in (2, 3):
        ours, theirs = content(written("killed")[epoch]), content(undisturbed[epoch])
        for part in ("net", "optimizer", "scheduler", "epoch", "acc"):
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


def test_a_finished_training_that_is_resumed_only_copies(train):
    train("--end-epoch", 0)
    Path("ckpt.pth").unlink()
    out, _ = train("--end-epoch", 0, "--resume", "last")
    assert not any(BATCH.fullmatch(line) for line in out)
    assert Path("ckpt.pth").read_bytes() == written()[0].read_bytes()


@pytest.fixture
def trained(train):
    """The checkpoint of epoch 0 of a training in the current folder."""
    train("--end-epoch", 0)
    return written()[0]


@pytest.mark.parametrize(
    ("flag", "value", "was"),
    [
        ("--seed", 2, "1"),
        ("--batch-size", 4, "8"),
        ("--lr", 0.02, "0.01"),
        ("--optimizer", "sgd", "adam"),
        ("--scheduler", "onecycle", "plateau"),
    ],
)
def test_another_setting_on_resume_is_refused(flag, value, was, train, trained):
    with pytest.raises(cli.UserError, match=f"was trained with {flag} {was}: resume it with the"):
        train(flag, value, "--resume", "last")
    assert sorted(written()) == [0]


def test_the_length_of_a_onecycle_schedule_cannot_change_half_way(train):
    train("--scheduler", "onecycle", "--end-epoch", 0)
    with pytest.raises(cli.UserError, match="was trained with --end-epoch 0: resume it with"):
        train("--scheduler", "onecycle", "--end-epoch", 1, "--resume", "last")


def test_no_checkpoint_to_resume_from_is_one_line_before_the_captchas_are_read(train, tmp_path):
    with pytest.raises(cli.UserError, match=r"^no whole checkpoint in checkpoint to resume from"):
        train("--resume", "last", "--labelled", "not read")
    with pytest.raises(cli.UserError, match=r"^there is no gone\.pth"):
        train("--resume", "gone.pth", "--labelled", "not read")
    assert not (tmp_path / "ckpt.pth").exists()


def test_last_is_the_last_whole_checkpoint(train):
    train("--end-epoch", 2)
    paths = written()
    for epoch, path in paths.items():
        os.utime(path, (epoch, epoch))
    cut = paths[2].read_bytes()[:-9000]
    paths[2].write_bytes(cut)
    os.utime(paths[2], (9, 9))
    (Path("checkpoint") / ".ckpt_3_acc_9.pth.0123.part").write_bytes(cut)
    out, err = train("--end-epoch", 2, "--resume", "last")
    assert f"skipped: {paths[2]} is damaged or another network's" in err
    assert out[2].startswith(f"Resuming from {paths[1]} (epoch 1, ")
    # it is written anew, and the damaged one is kept beside it
    assert content(paths[2])["epoch"] == 2
    assert paths[2].with_name(paths[2].name + ".bak1").read_bytes() == cut
    for path in paths.values():
        path.write_bytes(cut)
    with pytest.raises(cli.UserError, match=r"^no whole checkpoint in checkpoint to resume from"):
        train("--end-epoch", 2, "--resume", "last")


@pytest.mark.parametrize(
    "change",
    [
        lambda held: {"net": held["net"]},
        lambda held: held | {"settings": 3},
        lambda held: held | {"optimizer": {"state": {}, "param_groups": []}},
        lambda held: held | {"optimizer": None},
        lambda held: held | {"scheduler": 3},
        lambda held: held | {"epoch": "x"},
    ],
)
def test_a_network_without_its_training_cannot_be_resumed_and_that_is_one_line(
    change, train, trained
):
    torch.save(change(content(trained)), "bare.pth")
    with pytest.raises(cli.UserError, match=r"^bare\.pth holds no training to go on with: run"):
        train("--resume", "bare.pth")


def spoiled(held, value, *keys):
    """Return what a checkpoint holds with one value deep inside replaced."""
    held = copy.deepcopy(held)
    inner = held
    for key in keys[:-1]:
        inner = inner[key]
    assert keys[-1] in inner or isinstance(inner, list)
    inner[keys[-1]] = value
    return held


@pytest.mark.parametrize(
    ("value", "keys"),
    [
        (torch.zeros(2, 2), ("optimizer", "state", 0, "exp_avg")),
        ("x", ("optimizer", "state", 0, "exp_avg")),
        (torch.full((16, 1, 4, 4), math.nan), ("optimizer", "state", 0, "exp_avg_sq")),
        ([1], ("optimizer", "state", 0)),
        ("fast", ("optimizer", "param_groups", 0, "lr")),
        (3, ("optimizer", "param_groups", 0, "betas")),
        ([0], ("optimizer", "param_groups", 0, "params")),
        ("os.system", ("scheduler", "mode")),
        (None, ("scheduler", "best")),
        ([], ("scheduler", "_last_lr")),
        (torch.zeros(26, 64), ("trained", "what.weight")),
        (torch.zeros(9, 4), ("known",)),
    ],
)
def test_a_strangers_part_of_a_training_that_does_not_fit_is_refused_in_one_line(
    value, keys, train, trained
):
    torch.save(spoiled(content(trained), value, *keys), "evil.pth")
    with pytest.raises(cli.UserError, match=r"^evil\.pth holds no training to go on with: run"):
        train("--resume", "evil.pth")
    assert written() == {0: trained}


def test_a_checkpoint_without_the_optimizer_is_a_third_and_cannot_be_resumed(train):
    train("--end-epoch", 0)
    whole = written()[0].stat().st_size
    train("--end-epoch", 0, "--keep-optimizer", "no", "--checkpoints", "small")
    small = written("small")[0]
    assert small.stat().st_size < 0.4 * whole
    resnet.load(small)
    with pytest.raises(cli.UserError, match="holds no training to go on with"):
        train("--checkpoints", "small", "--resume", "last")
