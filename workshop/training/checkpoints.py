"""The checkpoints of nn_train.py: written whole each epoch, found again, checked before use."""

import io
import math
import sys
import warnings
from argparse import Namespace
from dataclasses import dataclass, field
from datetime import datetime, timezone
from itertools import chain
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.optim.lr_scheduler import LinearLR, OneCycleLR, ReduceLROnPlateau

import resnet
from workshop import files
from workshop.messages import UserError, shown
from workshop.training import ranks
from workshop.training.muon import Muon, is_turned

COLUMNS = ("epoch", "train_loss", "test_sentence", "test_char", "lr")  # of training.csv
SAME_ON_RESUME = (
    "batch_size", "lr", "optimizer", "scheduler", "precision", "skip_learned", "stream", "seed",
)  # fmt: skip
ADAM = ("step", "exp_avg", "exp_avg_sq")


def now() -> str:
    """Return the date and time in UTC, to the microsecond."""
    return datetime.now(timezone.utc).isoformat()


@dataclass
class Training:
    """What a checkpoint has to bring back.

    nets: the network, and others with the same weights for further parts of a batch.
    averaged: the mean of its last weights, which is what is tested and kept.
    known: (N, 3) float32, each captcha's loss, 1 where it was read right, and its right letters,
    all when it was last trained on; infinite where it never was. For a stream of one batch only.
    keys: (N,) int64, what the names of these captchas come to; none for a stream.
    history: a row an epoch: epoch, train_loss, test_sentence and test_char in per cent, lr.
    began: when the training began, which tells it from others.
    """

    nets: list[resnet.ResNet20]
    averaged: resnet.ResNet20
    known: Tensor
    optimizer: torch.optim.Optimizer
    by_batch: LinearLR | OneCycleLR
    by_epoch: ReduceLROnPlateau | None
    keys: Tensor = field(default_factory=lambda: torch.empty(0, dtype=torch.int64))
    history: list[dict[str, float]] = field(default_factory=list)
    began: str = field(default_factory=now)

    @property
    def net(self) -> resnet.ResNet20:
        """The network that is trained."""
        return self.nets[0]


def path_of(row: dict[str, float], folder: Path) -> Path:
    """Return where the checkpoint of an epoch lies."""
    return folder / f"ckpt_{row['epoch']}_acc_{row['test_sentence']:.6f}.pth"


def save(training: Training, settings: Namespace) -> Path:
    """Write the checkpoint of the latest epoch whole and return its path."""
    row = training.history[-1]
    checkpoint = {
        "net": training.averaged.state_dict(),
        "epoch": row["epoch"],
        "acc": row["test_sentence"],
        "made": now(),
        "began": training.began,
        "settings": {name: str(value) for name, value in vars(settings).items()},
    }
    if settings.keep_optimizer:
        checkpoint["trained"] = training.net.state_dict()
        checkpoint["optimizer"] = training.optimizer.state_dict()
        checkpoint["keys"] = training.keys
        checkpoint["known"] = training.known[: len(training.keys)].clone()
        checkpoint["history"] = training.history
    buffer = io.BytesIO()
    torch.save(checkpoint, buffer)
    path = path_of(row, settings.checkpoints)
    files.replace_model(path, buffer.getvalue())
    return path


def find(resume: str, folder: Path) -> Path:
    """Return the checkpoint that RESUME names; `last` is the last whole one of the last training.

    By what the files say inside: their own dates are those of a copy.
    """
    if resume != "last":
        if not Path(resume).exists():
            raise UserError(f"there is no {resume} to resume from: give a checkpoint or `last`")
        resnet.load(Path(resume))  # says what is wrong with it before all captchas are read
        return Path(resume)
    found: list[tuple[str, int, Path]] = []
    newest: dict[str, str] = {}
    for path in sorted(folder.glob("ckpt_*.pth")):
        try:
            _, rest = resnet.load(path)
            made, began, epoch = str(rest["made"]), str(rest["began"]), int(rest["epoch"])
        except UserError:
            print(shown(f"skipped: {path} is damaged or another network's"), file=sys.stderr)
        except (KeyError, OverflowError, TypeError, ValueError):
            print(shown(f"skipped: {path} does not say when it was made"), file=sys.stderr)
        else:
            found.append((began, epoch, path))
            newest[began] = max(made, newest.get(began, ""))
    if not found:
        raise UserError(f"no whole checkpoint in {folder} to resume from: run without --resume")
    return max(found, key=lambda one: (newest[one[0]], *one))[-1]


def restore(training: Training, path: Path, settings: Namespace) -> int:
    """Bring a training back to where a checkpoint left it; return the next epoch.

    What a file holds is copied into what the program has made for it, and only where it fits.
    """
    net, rest = ranks.from_first(lambda: resnet.load(path))
    # the onecycle schedule is laid out from the first epoch to the last
    same = SAME_ON_RESUME + (("end_epoch",) if settings.scheduler == "onecycle" else ())
    try:
        for name in same:
            saved, flag = rest["settings"][name], name.replace("_", "-")
            if not (isinstance(saved, str) and len(saved) < 40 and saved.isprintable()):
                raise ValueError("no setting of ours")
            if saved != str(getattr(settings, name)):
                raise UserError(
                    f"{path} was trained with --{flag} {saved}: resume it with the same"
                )
        history = [{name: float(row[name]) for name in COLUMNS} for row in rest["history"]]
        if not all(map(math.isfinite, (figure for row in history for figure in row.values()))):
            raise ValueError("a history that is not finite")
        if [row["epoch"] for row in history] != list(range(len(history))):
            raise ValueError("a history with gaps")
        if type(rest["epoch"]) is not int or len(history) != rest["epoch"] + 1:
            raise ValueError("a history of another epoch")
        _restore_network(training, net, rest["trained"])
        _restore_moments(training, rest["optimizer"]["state"])
        _restore_known(training, rest["keys"], rest["known"])
        training.began = rest["began"] if isinstance(rest["began"], str) else now()
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError):
        # a network on its own, or a stranger's file
        raise UserError(f"{path} holds no training to go on with: run without --resume") from None
    training.history += [row | {"epoch": number} for number, row in enumerate(history)]
    _restore_schedule(training, settings)
    last = training.history[-1]
    accuracy = f"test accuracy {last['test_sentence']:.3f} %"
    print(shown(f"Resuming from {path} (epoch {last['epoch']}, {accuracy})"))
    return len(history)


def _restore_network(training: Training, net: resnet.ResNet20, trained: Any) -> None:
    if not resnet.fits(trained, net.state_dict()):
        raise ValueError("of another network")
    if not all(tensor.isfinite().all() for tensor in trained.values()):
        raise ValueError("weights that are not finite")
    training.net.load_state_dict(trained)
    training.averaged.load_state_dict(net.state_dict())


def _moments(optimizer: torch.optim.Optimizer, weights: Tensor) -> tuple[str, ...]:
    """Return what an optimizer remembers of some weights."""
    if isinstance(optimizer, Muon) and is_turned(weights):
        return ADAM[:2]
    return ADAM if isinstance(optimizer, torch.optim.Adam) else ("momentum_buffer",)


def _restore_moments(training: Training, state: Any) -> None:
    """Give the optimizer what it remembers of the steps so far."""
    own = {}
    groups = training.optimizer.param_groups
    for number, weights in enumerate(chain.from_iterable(group["params"] for group in groups)):
        own[number] = {
            name: torch.zeros(()) if name == "step" else torch.zeros_like(weights)
            for name in _moments(training.optimizer, weights)
        }
        if not resnet.fits(state[number], own[number]):
            raise ValueError("moments of another shape")
        for name, moment in own[number].items():
            moment.copy_(state[number][name])
            if not moment.isfinite().all():
                raise ValueError("moments that are not finite")
    numbered = training.optimizer.state_dict()["param_groups"]
    training.optimizer.load_state_dict({"state": own, "param_groups": numbered})


def _restore_known(training: Training, keys: Any, known: Any) -> None:
    """Take over what is known of the captchas that are still there; say where they have changed."""
    expected = {"keys": keys.new_empty(len(keys), dtype=torch.int64)}
    expected["known"] = torch.empty(len(keys), 3)
    if not resnet.fits({"keys": keys, "known": known}, expected):
        raise ValueError("what is known is of another shape")
    if not len(keys):
        return
    keys, order = keys.sort()
    places = torch.searchsorted(keys, training.keys).clamp(max=len(keys) - 1)
    there = keys[places] == training.keys
    table = torch.full((len(training.keys), 3), math.inf)
    table[there] = known[order[places[there]]]
    training.known.copy_(table)
    new, gone = int((~there).sum()), len(keys) - int(there.sum())
    if new or gone:
        print(f"captchas to learn from have changed: {new} new, {gone} gone", file=sys.stderr)


def _restore_schedule(training: Training, settings: Namespace) -> None:
    """Bring the learning rate to where it stands after the epochs in the history."""
    by_batch, history = training.by_batch, training.history
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that no step was taken before: they were, by another run
        if isinstance(by_batch, OneCycleLR):
            # laid out for as many captchas as there are now, and as far along as the epochs are
            share = len(history) / (settings.end_epoch + 1)
            by_batch.last_epoch = min(round(share * by_batch.total_steps), by_batch.total_steps) - 1
            by_batch.step()
            return
        batches = math.ceil((settings.stream or len(training.known)) / settings.batch_size)
        for row in history:  # in this order, so that the rates are the same to the last bit
            for _ in range(min(batches, by_batch.total_iters - by_batch.last_epoch)):
                by_batch.step()
            training.by_epoch.step(row["train_loss"])  # type: ignore[union-attr]
