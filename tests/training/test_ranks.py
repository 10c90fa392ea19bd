"""Two processes that train together, for real: one result, one voice, one end."""

import os
import re
import signal
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import REPO
from torch.nn import functional
from trainings import PRECISIONS

import nn_train
import resnet
from workshop.training import dataset, ranks

pytestmark = [
    pytest.mark.usefixtures("one_thread"),
    pytest.mark.skipif(not torch.distributed.is_available(), reason="torch is for one process"),
]
LOSS = re.compile(r"Epoch \[0\] Batch \[(\d)/3\] Loss: (\d+\.\d+) .*\((\d+)/(\d+)\)")
# 19 captchas to train on in batches of 9, 9 and 1: unequal shares, and one rank without any
FLAGS = {"--batch-size": 9, "--optimizer": "sgd", "--use-cuda": "no", "--checkpoints": "kept"}


def flags(pictures, **more):
    """Return the arguments of nn_train.py."""
    settings = FLAGS | {"--labelled": pictures} | {f"--{k}": v for k, v in more.items()}
    return [str(word) for pair in settings.items() for word in pair]


def together(arguments, folder):
    """Start nn_train.py in two processes."""
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "torch.distributed.run", "--standalone"),
            *("--nproc-per-node", "2", REPO / "nn_train.py", *arguments),
        ],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        start_new_session=True,
    )


def by_hand(pictures, precision, optimizer):
    """Return the loss of each batch of the first epoch, the shares computed one after another."""
    bf16 = torch.autocast("cpu", torch.bfloat16, enabled=precision == "bf16")
    settings = Namespace(
        batch_size=9, lr=0.01, end_epoch=0, optimizer=optimizer, scheduler="plateau", stream=0,
        labelled=pictures, seed=1, skip_learned=nn_train.SKIP_LEARNED,
    )  # fmt: skip
    data, _ = dataset.prepare(settings, torch.device("cpu"))
    training = nn_train.build(settings, len(data.targets), torch.device("cpu"))
    losses = []
    for batch, _ in nn_train.plan(training.known, 0, settings):
        training.optimizer.zero_grad()
        loss_sum = 0.0
        for rows in (batch[0::2], batch[1::2]):
            if len(rows):
                with bf16:
                    logits = training.net.train()(resnet.to_input(data.pictures[rows])).float()
                targets = data.targets[rows].flatten()
                loss = functional.cross_entropy(logits.flatten(0, 1), targets, reduction="sum")
                (loss / len(batch)).backward()
                loss_sum += loss.item() / len(batch)
        training.optimizer.step()
        training.by_batch.step()
        losses.append(loss_sum)
    return losses


def test_shares_make_up_the_batch(monkeypatch):
    batch = torch.arange(5, 12)
    for count in (1, 2, 3, 7, 9):
        monkeypatch.setattr(ranks, "COUNT", count)
        shares = []
        for rank in range(count):
            monkeypatch.setattr(ranks, "RANK", rank)
            shares += nn_train.own(batch, 4).tolist()
        assert sorted(shares) == batch.tolist()


@pytest.mark.parametrize("precision", PRECISIONS)
def test_two_processes_take_one_step_and_go_on_from_one_and_one_from_two(
    precision, pictures, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    # what bfloat16 rounds off may be a whole direction of Muon's step
    optimizer = "muon" if precision == "fp32" else "sgd"
    how = {"precision": precision, "optimizer": optimizer}
    first = together(flags(pictures, **how, **{"end-epoch": 0}), tmp_path)
    out, err = first.communicate(timeout=300)
    assert first.returncode == 0, err
    # one voice
    lines = [line.partition(":")[0] for line in out.splitlines()]
    assert [line for line in lines if not line.startswith("Epoch")] == [
        "==> Preparing data..", "==> Building model..", "==> Testing...",
        lines[6], "Saving..", "train_loss", "best", lines[-1],
    ]  # fmt: skip
    assert err.count("settings: ") == err.count("only 24 captchas") == 1
    # the loss of the whole batch, and gradients of all of it
    printed = [found.groups() for line in out.splitlines() if (found := LOSS.match(line))]
    assert [int(row[0]) for row in printed] == [1, 2, 3]
    assert [int(row[3]) for row in printed] == [5 * 9, 5 * 18, 5 * 19]
    means = np.cumsum(by_hand(pictures, precision, optimizer)) / (1, 2, 3)
    assert [float(row[1]) for row in printed] == pytest.approx(means.tolist(), abs=0.002)
    # one process goes on from there
    [path] = Path("kept").glob("ckpt_0_*.pth")
    net, _ = resnet.load(path)
    assert not any(name.startswith("module") for name in net.state_dict())
    assert nn_train.main(flags(pictures, **how, resume="last", **{"end-epoch": 1})) is None
    assert f"Resuming from {path} (epoch 0, " in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_ctrl_c_ends_two_processes_that_went_on_from_one(pictures, tmp_path, monkeypatch):
    """Whichever hears of it first: here it is the second, where that can be told."""
    monkeypatch.chdir(tmp_path)
    nn_train.main(flags(pictures, **{"end-epoch": 0}))
    both = together(flags(pictures, resume="last", **{"end-epoch": 9999}), tmp_path)
    lines = iter(both.stdout.readline, "")
    assert any(line.startswith("Resuming from ") for line in lines)
    assert any(line.startswith("train_loss: ") for line in lines)
    children = Path(f"/proc/{both.pid}/task/{both.pid}/children")
    if children.exists():
        os.kill(int(children.read_text().split()[1]), signal.SIGINT)
    else:
        os.killpg(both.pid, signal.SIGINT)
    out, err = both.communicate(timeout=300)
    latest = max(Path("kept").glob("ckpt_*.pth"), key=lambda path: int(path.name.split("_")[1]))
    assert f"{latest} copied to ckpt.pth" in out, err
    assert Path("ckpt.pth").read_bytes() == latest.read_bytes()
    assert 'nn_train.py", line' not in err  # no traceback of ours; torchrun's own names it
    with pytest.raises(ProcessLookupError):
        os.killpg(both.pid, 0)


def test_a_mistake_is_told_once_and_ends_both(tmp_path):
    both = together(flags("nowhere"), tmp_path)
    out, err = both.communicate(timeout=300)
    assert both.returncode == 1
    assert err.count("nn_train.py: there is no folder nowhere") == 1
    assert out == "==> Preparing data..\n"
