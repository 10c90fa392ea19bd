"""A reading is believed as far as its picture looks like a captcha."""

import random

import numpy as np
import pytest
from conftest import captchas

from workshop import decoding, drawing, files
from workshop.engines import doubt


@pytest.mark.parametrize("style", drawing.STYLES)
def test_the_pages_captchas_are_believed(style):
    drawn = captchas(300, 61, (style,))
    doubted = [label for label, data in drawn if doubt.belief(decoding.open_grey(data), label) < 1]
    assert len(doubted) <= 4


@pytest.mark.parametrize("style", drawing.STYLES)
def test_letters_close_together_are_believed_where_they_had_no_room_to_stand_apart(
    style, monkeypatch
):
    """What the rule is for is the test at the end: it has to change nothing for right readings."""
    drawn = [(label, decoding.open_grey(data)) for label, data in captchas(1500, 63, (style,))]
    believed = [doubt.belief(grey, label) for label, grey in drawn]
    monkeypatch.setattr(doubt, "LEFT_OVER", 1000)
    assert believed == [doubt.belief(grey, label) for label, grey in drawn]
    monkeypatch.setattr(doubt, "LEFT_OVER", -1000)
    assert sum(doubt.belief(grey, label) < 1 for label, grey in drawn) > 30


def test_real_captchas_are_believed(real_folder):
    for path in files.pictures_in(real_folder):
        assert doubt.belief(decoding.open_grey(path), files.label_of(path)) == 1, path.name


@pytest.mark.parametrize("level", [0, 128, 255])
def test_paper_of_one_grey_is_not(level):
    assert doubt.belief(np.full((40, 110), level, np.uint8), "abcd") == 0


def test_neither_specks_nor_a_picture_full_of_ink_are():
    grey = np.full((40, 110), 255, np.uint8)
    grey[::7, ::7] = 0  # 2 %
    grey[0] = 255
    assert doubt.belief(grey, "abcd") == 0
    grey[:12] = 0
    assert doubt.belief(grey, "abcd") == 0
    pale = np.full((40, 110), 220, np.uint8)
    pale[8:] = 255
    assert doubt.belief(pale, "abcd") == 0


def test_a_letter_that_was_read_past_is_seen_by_the_width_of_the_text():
    rng = random.Random(62)
    doubted = 0
    for _ in range(100):
        label = "".join(rng.choices("abdeghknopquvxyz", k=6))
        cuts = rng.choices(range(4), k=6)
        picture = drawing.exact(label, cuts, 25, 0, drawing.INKS[0])
        grey = decoding.open_grey(drawing.jpeg(picture))
        assert doubt.belief(grey, label[:3] + label[4:]) in (0.5, 1)
        doubted += doubt.belief(grey, label[:3] + label[4:]) < 1
    assert doubted > 80


@pytest.mark.parametrize(("label", "read"), [("whrnm", "whmm"), ("rnwmk", "mwmk"), ("wrnw", "wmw")])
def test_letters_close_together_are_doubted_where_they_had_room_to_stand_apart(label, read):
    """As where r and n are read as an m: the whole text is too narrow for a letter fewer."""
    for cuts in ((0, 0, 0, 0, 0), (2, 0, 2, 0, 2)):
        picture = drawing.exact(label, cuts[: len(label)], 25, 0, drawing.INKS[0])
        grey = decoding.open_grey(drawing.jpeg(picture))
        assert doubt.belief(grey, read) == 0.5
