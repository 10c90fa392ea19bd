"""Captchas as tensors: which side of the split they fall on, and what a stream draws."""

from argparse import Namespace
from pathlib import Path

import numpy as np
import torch
from PIL import Image

import dataset
import files
import render
import resnet


def test_fewer_than_ten_thousand_captchas_draw_a_warning_and_more_do_not(capsys, monkeypatch):
    arrays = np.zeros((10_000, 40, 110), np.uint8), np.zeros((10_000, 5), int)
    settings = Namespace(stream=0, labelled=Path("x"), seed=1)
    for count in (9_999, 10_000):
        monkeypatch.setattr(dataset, "read_labelled", lambda _, n=count: [a[:n] for a in arrays])
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
    assert (len(train), len(test)) == (19, 5)
    assert not train & test
    assert [train, test] == again
    assert test != other[1]
    assert train | test == other[0] | other[1]


def test_pictures_and_targets_belong_together(pictures):
    arrays = dataset.read_labelled(pictures)
    for path, picture, target in zip(files.pictures_in(pictures), *arrays, strict=True):
        assert (picture == resnet.pad(files.open_grey(path))).all()
        assert resnet.to_targets(files.label_of(path)) == target.tolist()


def test_a_public_dataset_of_pngs_and_short_names_drops_in(pictures, tmp_path):
    for number, path in enumerate(files.pictures_in(pictures)):
        Image.fromarray(files.open_grey(path)).save(
            tmp_path / f"{files.label_of(path)}_{number}.PNG", "PNG"
        )
    read, targets = dataset.read_labelled(tmp_path)
    assert (len(read), targets.shape) == (24, (24, 5))


def test_drawn_captchas_are_of_both_styles_and_the_same_for_the_same_seed():
    pictures, targets = dataset.draw(20, 7, 0.5)
    assert (pictures.shape, pictures.dtype) == ((20, 40, 110), np.uint8)
    assert (targets.shape, targets.min() >= 0, targets.max() <= 26) == ((20, 5), True, True)
    again, _ = dataset.draw(20, 7, 0.5)
    other, _ = dataset.draw(20, 8, 0.5)
    assert (pictures == again).all()
    assert (pictures != other).any()
    assert (pictures[1::2, :, 100:] == 255).all()  # legacy ones are padded


def test_both_styles_take_turns_and_the_asked_share_varies(monkeypatch):
    asked = []
    real = render.captcha

    def spied(rng, style, vary):
        asked.append((style, vary))
        return real(rng, style, vary)

    monkeypatch.setattr(render, "captcha", spied)
    for share in (0, 1, 0.5):
        asked.clear()
        dataset.draw(40, 1, share)
        assert [style for style, _ in asked] == ["current", "legacy"] * 20
        assert abs(sum(vary for _, vary in asked) - 40 * share) <= (10 if share == 0.5 else 0)


def test_the_test_captchas_of_a_stream_are_by_the_rules_and_in_no_epoch(monkeypatch):
    monkeypatch.setattr(dataset, "STREAM_TEST", 6)
    none, test = dataset.prepare(Namespace(stream=16, seed=3), torch.device("cpu"))
    assert none is None
    expected, _ = dataset.draw(6, 7, 0)
    assert (test.pictures.numpy() == expected).all()
    seeds = {2 * (3 + 1000 * (epoch + 1)) for epoch in range(1000)}
    assert 7 not in seeds
