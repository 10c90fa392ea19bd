"""What the tests of a training share: its lines, what it leaves behind, the real command."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from conftest import REPO

from workshop.training import devices

try:
    import torchvision  # noqa: F401
except Exception:  # a CPU build of torch beside a torchvision of the CUDA builds, or none
    SHEET = False
else:
    SHEET = True
sheet_needed = pytest.mark.skipif(
    not SHEET, reason="no torchvision that belongs to this torch: a training has no batch.png"
)

# ---- the documented lines ----
BATCH = re.compile(
    r"Epoch \[(\d+)\] Batch \[(\d+)/(\d+)\] Loss: (\d+\.\d{3}) \| Traininig Acc: "
    r"\[Sentence\] (\d+\.\d{3})% \((\d+)/(\d+)\) \[Char\] (\d+\.\d{3})% \((\d+)/(\d+)\)"
)
TEST = re.compile(r"Test Acc: \[Sentence\] (\d+\.\d{6}) \[Char\] (\d+\.\d{6})")
LOSS = re.compile(r"train_loss: (\d+\.\d+)")
NAME = re.compile(r"ckpt_(\d+)_acc_(\d+\.\d{6})\.pth")


def but_the_sheet(lines):
    """Return what a training said on stderr, but for the note that it has no batch.png."""
    without = [line for line in lines if line.startswith("without batch.png: torchvision")]
    assert len(without) == (not SHEET)
    return [line for line in lines if line not in without]


def written(folder="checkpoint"):
    """Return the checkpoints of a folder: epoch -> path."""
    found = {}
    for path in Path(folder).iterdir():
        name = NAME.fullmatch(path.name)
        if name:
            found[int(name[1])] = path
        else:
            assert path.name in ("batch.png", ".lock", ".training.lock"), path
    return found


def content(path):
    """Return what a checkpoint holds; plain data, so that a stranger's needs no trust."""
    return torch.load(path, weights_only=True)


def same(a, b):
    """Tell whether two values are equal to the last bit, tensors inside included."""
    if isinstance(a, torch.Tensor):
        return torch.equal(a, b)
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    return a == b


def command(*arguments, cwd, environment=None, **how):
    """Start the real command, its output line by line."""
    variables = {"OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"} | (environment or {})
    return subprocess.Popen(
        [sys.executable, str(REPO / "nn_train.py"), *map(str, arguments)],
        cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=os.environ | variables, **how,
    )  # fmt: skip


PRECISIONS = [
    "fp32",
    pytest.param(
        "bf16",
        marks=pytest.mark.skipif(
            not devices.has_bfloat16(torch.device("cpu")), reason="this processor has no bfloat16"
        ),
    ),
]
needs_signals = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
