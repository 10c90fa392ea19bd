"""Pictures that are no captcha: of every kind, and the letters on them that are certain."""

import io
import random

import numpy as np
import pytest
from PIL import Image

from workshop.drawing import nothing

KINDS = [nothing.noise, nothing.waves, nothing.shapes, nothing.blank, nothing.characters]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_it_has_a_captchas_size_and_no_letter(kind):
    rng = random.Random(4)
    for _ in range(30):
        letters, jpeg = kind(rng)
        assert letters == ""
        assert Image.open(io.BytesIO(jpeg)).size in {(100, 40), (110, 40)}


def test_a_text_of_three_letters_shows_three_and_one_of_six_four_to_be_sure_of():
    rng = random.Random(4)
    shown = [nothing.letters(rng) for _ in range(60)]
    assert {len(letters) for letters, _ in shown} == {3, 4}
    assert all(letters.islower() for letters, _ in shown)
    ends = {3: [], 4: []}
    for letters, jpeg in shown:
        grey = np.asarray(Image.open(io.BytesIO(jpeg)).convert("L"))
        ends[len(letters)].append(np.nonzero(grey.min(axis=0) < 200)[0].max())
    # six letters reach further than three
    assert np.mean(ends[4]) > np.mean(ends[3]) + 15


def test_every_kind_is_drawn_and_the_same_for_the_same_seed():
    rng, again = random.Random(5), random.Random(5)
    drawn = [nothing.nothing(rng) for _ in range(100)]
    assert drawn == [nothing.nothing(again) for _ in range(100)]
    greys = [np.asarray(Image.open(io.BytesIO(jpeg)).convert("L")) for _, jpeg in drawn]
    assert any(len(np.unique(grey)) == 1 for grey in greys)  # blank
    assert any(letters for letters, _ in drawn)
    assert any(len(np.unique(grey)) > 200 for grey in greys)  # noise, waves
