"""A training that is stopped, or that the system stops, keeps what there was."""

import signal
from pathlib import Path

import pytest
import torch
from trainings import (
    SHEET,
    command,
    needs_signals,
    written,
)  # fmt: skip

import nn_train
from workshop import files
from workshop.messages import UserError
from workshop.training import results

pytestmark = pytest.mark.usefixtures("one_thread")


def test_ctrl_c_before_the_first_checkpoint_is_one_line_and_status_130(train, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    Path("ckpt.pth").write_bytes(b"a week of work")
    monkeypatch.setattr(nn_train, "train_epoch", interrupted)
    _, err = train(status=130)
    assert err[-1] == "stopped before the first checkpoint was written: nothing to keep"
    assert Path("ckpt.pth").read_bytes() == b"a week of work"


def test_ctrl_c_while_the_first_checkpoint_is_written_keeps_it(train, monkeypatch):
    real = files.replace_model

    def interrupted(path, data):
        kept = real(path, data)
        if path.parent.name == "checkpoint":
            signal.raise_signal(signal.SIGINT)
        return kept

    monkeypatch.setattr(files, "replace_model", interrupted)
    before = signal.getsignal(signal.SIGINT)
    out, _ = train("--end-epoch", 9, status=130)
    assert sorted(written()) == [0]
    assert out[-1] == f"{written()[0]} copied to ckpt.pth"
    assert signal.getsignal(signal.SIGINT) is before


def test_a_folder_of_checkpoints_has_one_training_at_a_time(train, monkeypatch):
    real = results.save

    def meanwhile(*of_the_first):
        monkeypatch.setattr(results, "save", real)
        with pytest.raises(UserError, match="another program is writing into checkpoint"):
            train()
        train("--checkpoints", "other", "--end-epoch", 0)
        real(*of_the_first)

    monkeypatch.setattr(results, "save", meanwhile)
    train()
    assert sorted(written()) == [0, 1]
    train("--resume", "last", "--end-epoch", 2)  # and it lets go of it
    assert sorted(written()) == [0, 1, 2]


@pytest.mark.parametrize(
    "use_up", [lambda: torch.empty(1 << 60, dtype=torch.int8), lambda: bytearray(1 << 60)]
)
def test_out_of_memory_is_one_line(use_up, train, monkeypatch):
    monkeypatch.setattr(nn_train, "train_epoch", lambda *_: use_up())
    with pytest.raises(UserError, match=r"^out of memory: lower batch_size$"):
        train()


@needs_signals
def test_ctrl_c_leaves_the_latest_checkpoint_as_ckpt_pth(pictures, tmp_path):
    child = command("--labelled", pictures, "--batch-size", 8, "--end-epoch", 10_000, cwd=tmp_path)
    lines = iter(child.stdout.readline, "")
    assert any(line.startswith("train_loss: ") for line in lines)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Traceback" not in err
    last = out.splitlines()[-1]
    paths = written(tmp_path / "checkpoint")
    assert last == f"{paths[max(paths)].relative_to(tmp_path)} copied to ckpt.pth"
    assert (tmp_path / "ckpt.pth").read_bytes() == paths[max(paths)].read_bytes()


def test_a_full_disk_is_one_line_and_keeps_what_there_was(train, monkeypatch):
    resource = pytest.importorskip("resource", reason="no limit on file sizes on this system")
    Path("ckpt.pth").write_bytes(b"a week of work")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            train("--end-epoch", 0)  # process.run makes one line of it
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert Path("ckpt.pth").read_bytes() == b"a week of work"
    left = sorted(path.name for path in Path("checkpoint").iterdir())
    assert left == [".lock", ".training.lock", *["batch.png"] * SHEET]
