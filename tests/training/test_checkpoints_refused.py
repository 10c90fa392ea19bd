"""Checkpoints that no training goes on from: other settings, a network alone, strangers'."""

import copy
import math

import pytest
import torch
from trainings import content, written

import nn_train
import resnet
from workshop.messages import UserError

pytestmark = pytest.mark.usefixtures("one_thread")

# ---- of other settings ----


@pytest.mark.parametrize(
    ("flag", "value", "was"),
    [
        ("--seed", 2, "1"),
        ("--batch-size", 4, "8"),
        ("--lr", 0.02, "0.01"),
        ("--optimizer", "sgd", "muon"),
        ("--scheduler", "onecycle", "plateau"),
        ("--precision", "bf16", "fp32"),
    ],
)
def test_another_setting_on_resume_is_refused(flag, value, was, train, checkpoint):
    with pytest.raises(UserError, match=f"was trained with {flag} {was}: resume it with the"):
        train(flag, value, "--resume", "last")
    assert sorted(written()) == [0]


def test_the_length_of_a_onecycle_schedule_cannot_change_half_way(train):
    train("--scheduler", "onecycle", "--end-epoch", 0)
    with pytest.raises(UserError, match="was trained with --end-epoch 0: resume it with"):
        train("--scheduler", "onecycle", "--end-epoch", 1, "--resume", "last")


# ---- of a network alone ----


def test_a_checkpoint_without_the_optimizer_is_a_third_and_cannot_be_resumed(train):
    train("--end-epoch", 0)
    whole = written()[0].stat().st_size
    train("--end-epoch", 0, "--keep-optimizer", "no", "--checkpoints", "small")
    small = written("small")[0]
    assert small.stat().st_size < 0.4 * whole
    resnet.load(small)
    with pytest.raises(UserError, match="holds no training to go on with"):
        train("--checkpoints", "small", "--resume", "last")


@pytest.mark.parametrize(
    "change",
    [
        lambda held: {"net": held["net"]},
        lambda held: held | {"settings": 3},
        lambda held: held | {"optimizer": {"state": {}, "param_groups": []}},
        lambda held: held | {"optimizer": None},
        lambda held: held | {"epoch": "x"},
        lambda held: held | {"epoch": math.inf},
        lambda held: held | {"epoch": 10**12},
        lambda held: held | {"history": held["history"] * 2},
        lambda held: {key: value for key, value in held.items() if key != "optimizer"},
    ],
)
def test_a_network_without_its_training_cannot_be_resumed_and_that_is_one_line(
    change, train, checkpoint
):
    torch.save(change(content(checkpoint)), "bare.pth")
    with pytest.raises(UserError, match=r"^bare\.pth holds no training to go on with: run"):
        train("--resume", "bare.pth")


# ---- of strangers ----


def spoiled(held, value, *keys):
    """Return what a checkpoint holds with one value deep inside replaced."""
    held = copy.deepcopy(held)
    inner = held
    for key in keys[:-1]:
        inner = inner[key]
    assert keys[-1] in inner or isinstance(inner, list)
    inner[keys[-1]] = value
    return held


ENDLESS = torch.zeros(1).expand(10**12)


@pytest.mark.parametrize(
    ("value", "keys"),
    [
        (torch.zeros(2, 2), ("optimizer", "state", 0, "exp_avg")),
        ("x", ("optimizer", "state", 0, "exp_avg")),
        (torch.zeros(()), ("optimizer", "state", 0, "exp_avg")),
        (torch.zeros(1), ("optimizer", "state", 0, "step")),
        (ENDLESS, ("optimizer", "state", 0, "exp_avg")),
        ("a number expanded to the shape", ("optimizer", "state", 1, "exp_avg_sq")),
        ("not finite", ("optimizer", "state", 1, "exp_avg_sq")),
        ([1], ("optimizer", "state", 0)),
        ({}, ("optimizer", "state", 0)),
        ({}, ("optimizer", "state")),
        (math.nan, ("history", 0, "train_loss")),
        (7, ("history", 0, "epoch")),
        ("\x1b[2J", ("settings", "seed")),
        (["1"], ("settings", "seed")),
        (torch.zeros(26, 64), ("trained", "what.weight")),
        (torch.full((27,), math.inf), ("trained", "what.bias")),
        (torch.zeros(9, 4), ("known",)),
        (ENDLESS.view(-1, 1).expand(-1, 3), ("known",)),
        (torch.zeros(19, dtype=torch.int64).expand(3, 19), ("keys",)),
        ([], ("keys",)),
    ],
)
def test_a_strangers_part_of_a_training_that_does_not_fit_is_refused_in_one_line(
    value, keys, train, checkpoint
):
    held = content(checkpoint)
    if keys[-1] == "exp_avg_sq":
        shape = held["optimizer"]["state"][1]["exp_avg_sq"].shape
        number = torch.tensor(math.nan if value == "not finite" else 0.0)
        value = number.repeat(shape) if value == "not finite" else number.expand(shape)
    torch.save(spoiled(held, value, *keys), "evil.pth")
    with pytest.raises(UserError, match=r"^evil\.pth (holds no training to go on|is no checkp)"):
        train("--resume", "evil.pth")
    assert written() == {0: checkpoint}


def test_nothing_of_a_file_is_the_networks_or_the_optimizers_own(train, checkpoint, monkeypatch):
    given = []
    real = resnet.load

    def load(path):
        net, rest = real(path)
        given.append(rest)
        return net, rest

    monkeypatch.setattr(resnet, "load", load)
    used = []
    monkeypatch.setattr(
        nn_train, "train_epoch", lambda training, *_: (used.append(training), 1.0)[1]
    )
    train("--resume", "last")

    def places(value):
        if isinstance(value, torch.Tensor):
            return {value.untyped_storage().data_ptr()} if value.numel() else set()
        parts = value.values() if isinstance(value, dict) else value
        return set().union(*map(places, parts)) if isinstance(value, dict | list) else set()

    training = used[0]
    ours = places([dict(state) for state in training.optimizer.state.values()])
    ours |= places(dict(training.net.state_dict())) | places([training.known])
    assert len(ours) > 300
    assert not ours & places(given[-1])
