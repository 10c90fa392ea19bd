"""Which model file reads, and what it says of itself."""

import pickle

import pytest
from conftest import torch_needed

import recognizers
from recognizers import RESNET, SVM, TESSERACT


def checkpoint(path, **about):
    """An untrained ckpt.pth that says something of itself."""
    import torch

    import resnet

    torch.save({"net": resnet.ResNet20().state_dict()} | about, path)


@torch_needed
def test_the_model_that_reads_says_how_well_it_did_and_when_it_was_made(here):
    assert recognizers.about(RESNET) == recognizers.about(SVM) == []  # no model at all
    checkpoint(here / "ckpt.pth", acc=99.98, made="2026-11-27T10:00:00")
    assert recognizers.about(RESNET) == [
        "resnet reads with ckpt.pth (99.98 % right on its own test set, made 2026-11-27)"
    ]
    checkpoint(here / "ckpt.pth")
    assert recognizers.about(RESNET) == ["resnet reads with ckpt.pth"]
    (here / "model.pickle").write_bytes(pickle.dumps({"acc": 99.5, "made": "2026-11-26"}, 4))
    assert recognizers.about(SVM) == [
        "svm reads with model.pickle (99.50 % right on its own test set, made 2026-11-26)"
    ]
    assert recognizers.about(TESSERACT) == []


@torch_needed
def test_a_model_worse_than_the_one_in_the_box_is_warned_of(here):
    checkpoint(here / "none.pth", acc=99.98)
    checkpoint(here / "ckpt.pth", acc=11.8)
    _, warning = recognizers.about(RESNET)
    assert warning == (
        "ckpt.pth is worse than the model in the box (99.98 % of its own test set): move it away"
        " to read with that one"
    )
    checkpoint(here / "ckpt.pth", acc=99.99)
    assert len(recognizers.about(RESNET)) == 1
    (here / "ckpt.pth").unlink()
    assert recognizers.about(RESNET) == [
        f"resnet reads with {here / 'none.pth'} (99.98 % right on its own test set)"
    ]


@pytest.mark.parametrize(
    "about",
    [
        {"acc": float("nan"), "made": "\x1b[2J"},
        {"acc": "100", "made": "2026-11-27\n\x1b"},
        {"acc": -1, "made": None},
        {"acc": 10**400},
    ],
    ids=str,
)
def test_what_a_model_says_of_itself_is_checked_before_it_is_printed(about, here):
    (here / "model.pickle").write_bytes(pickle.dumps(about, 4))
    (line,) = recognizers.about(SVM)
    assert line in ("svm reads with model.pickle", "svm reads with model.pickle (made 2026-11-27)")


def test_a_damaged_model_is_named_and_nothing_more(here):
    for data in (b"", b"PK\x03\x04", pickle.dumps([1], 4), b"text"):
        (here / "model.pickle").write_bytes(data)
        (here / "ckpt.pth").write_bytes(data)
        assert recognizers.about(SVM) == ["svm reads with model.pickle"]
        assert recognizers.about(RESNET) == ["resnet reads with ckpt.pth"]
