"""The checkpoints of nn_train.py: written whole each epoch, found again, checked before use."""

import io
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR, ReduceLROnPlateau

import resnet
from workshop import cli, files
from workshop.training import ranks

COLUMNS = ("epoch", "train_loss", "test_sentence", "test_char", "lr")  # of training.csv
SAME_ON_RESUME = (
    "batch_size", "lr", "optimizer", "scheduler", "skip_learned", "stream", "seed",
)  # fmt: skip


class Training(NamedTuple):
    """What a checkpoint has to bring back.

    model: the network as it is trained: itself, or by several ranks together.
    averaged: the mean of its last weights, which is what is tested and kept.
    known: (N, 3) float32, each captcha's loss, 1 where it was read right, and its right letters,
    all when it was last trained on; infinite where it never was.
    history: a row an epoch: epoch, train_loss, test_sentence and test_char in per cent, lr.
    """

    net: resnet.ResNet20
    model: nn.Module
    averaged: resnet.ResNet20
    known: Tensor
    optimizer: torch.optim.Optimizer
    scheduler: OneCycleLR | ReduceLROnPlateau
    history: list[dict[str, float]]


def save(training: Training, epoch: int, accuracy: float, settings: Namespace) -> Path:
    """Write the checkpoint of an epoch whole and return its path."""
    checkpoint = {
        "net": training.averaged.state_dict(),
        "epoch": epoch,
        "acc": accuracy,
        "settings": {name: str(value) for name, value in vars(settings).items()},
    }
    if settings.keep_optimizer:
        checkpoint["trained"] = training.net.state_dict()
        # a stream's captchas do not come again
        checkpoint["known"] = training.known[:0] if settings.stream else training.known
        checkpoint["optimizer"] = training.optimizer.state_dict()
        checkpoint["scheduler"] = training.scheduler.state_dict()
        checkpoint["history"] = training.history
    buffer = io.BytesIO()
    torch.save(checkpoint, buffer)
    path = settings.checkpoints / f"ckpt_{epoch}_acc_{accuracy:.6f}.pth"
    files.replace_model(path, buffer.getvalue())
    return path


def find(resume: str, folder: Path) -> Path:
    """Return the checkpoint that RESUME names; `last` is the one written last that is whole."""
    if resume != "last":
        resnet.load(Path(resume))  # says what is wrong with it before all captchas are read
        return Path(resume)
    for path in sorted(folder.glob("ckpt_*.pth"), key=lambda path: -path.stat().st_mtime_ns):
        try:
            resnet.load(path)
        except cli.UserError:
            print(f"skipped: {path} is damaged or another network's", file=sys.stderr)
        else:
            return path
    raise cli.UserError(f"no whole checkpoint in {folder} to resume from: run without --resume")


def alike(value: Any, pattern: Any) -> bool:
    """Tell whether plain data has the keys, lengths and kinds of values that other data has."""
    if isinstance(pattern, dict):
        fits = isinstance(value, dict) and value.keys() == pattern.keys()
        return fits and all(alike(value[key], pattern[key]) for key in pattern)
    if isinstance(pattern, list | tuple):
        fits = isinstance(value, list | tuple) and len(value) == len(pattern)
        return fits and all(map(alike, value, pattern))
    if pattern is None or isinstance(pattern, bool):
        return value is None or isinstance(value, bool)
    if isinstance(pattern, str):
        return value == pattern
    return isinstance(value, int | float)


def restore(training: Training, path: Path, settings: Namespace) -> int:
    """Bring a training back to where a checkpoint left it; return the next epoch."""
    net, rest = ranks.from_first(lambda: resnet.load(path))
    # the onecycle schedule is laid out from the first epoch to the last
    same = SAME_ON_RESUME + (("end_epoch",) if settings.scheduler == "onecycle" else ())
    try:
        saved = dict(rest["settings"])
        for name in same:
            if saved[name] != str(getattr(settings, name)):
                flag = name.replace("_", "-")
                raise cli.UserError(
                    f"{path} was trained with --{flag} {saved[name]}: resume it with the same"
                )
        optimizer, scheduler = training.optimizer, training.scheduler
        groups = optimizer.state_dict()["param_groups"]
        if not (
            alike(rest["optimizer"]["param_groups"], groups)
            and alike(rest["scheduler"], scheduler.state_dict())
        ):
            raise ValueError("of another structure")
        trained, known = rest["trained"], rest["known"]
        if not resnet.fits(trained, net.state_dict()) or known.shape[1:] != (3,):
            raise ValueError("of another network")
        training.net.load_state_dict(trained)
        training.averaged.load_state_dict(net.state_dict())
        if len(known) == len(training.known):  # else the captchas have changed
            training.known.copy_(known)
        optimizer.load_state_dict(rest["optimizer"])
        scheduler.load_state_dict(rest["scheduler"])
        for weights, state in optimizer.state.items():
            for moment in state.values():  # of the weights' shape, or a count of steps
                if not (moment.shape in (weights.shape, ()) and moment.isfinite().all()):
                    raise ValueError("moments that do not fit")
        for row in rest["history"]:
            figures = {name: float(row[name]) for name in COLUMNS}
            training.history.append(figures | {"epoch": int(row["epoch"])})
        epoch, accuracy = int(rest["epoch"]), float(rest["acc"])
    except (AttributeError, KeyError, TypeError, ValueError):
        # a network on its own, or a stranger's file
        raise cli.UserError(
            f"{path} holds no training to go on with: run without --resume"
        ) from None
    print(f"Resuming from {path} (epoch {epoch}, test accuracy {accuracy:.3f} %)")
    return epoch + 1
