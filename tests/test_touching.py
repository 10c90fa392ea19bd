"""Letters that touch are made up of single ones, and what is cut out wrongly is no letter."""

import numpy as np

from workshop import touching


def bar(width, height=14):
    """Return the glyph of a black rectangle."""
    picture = np.full((20, 20), 255, np.uint8)
    top, left = (20 - height) // 2, (20 - width) // 2
    picture[top : top + height, left : left + width] = 0
    return picture


def test_two_letters_share_as_many_columns_as_asked_for_and_stand_on_one_line():
    ink, meet = touching.together(np.stack([bar(8), bar(6, 10)]), "dn", 2)
    assert (ink.shape, meet) == ((14, 12), 7.0)
    assert ink.sum(axis=0).tolist() == [14] * 8 + [10] * 4
    apart, _ = touching.together(np.stack([bar(8), bar(6)]), "dn", -1)
    assert apart.sum(axis=0).tolist() == [14] * 8 + [0] + [14] * 6
    below, _ = touching.together(np.stack([bar(8), bar(6)]), "dp", 0)
    assert below.shape == (18, 14)  # a p reaches four rows below the line


def test_a_thin_letter_is_not_drawn_over_wholly():
    ink, _ = touching.together(np.stack([bar(4), bar(12)]), "im", 4)
    assert ink.shape[1] == 4 + 12 - 1


def test_touching_letters_are_parted_where_they_meet_and_wrong_pieces_have_no_name():
    glyphs, letters = np.stack([bar(8), bar(6)] * 20), np.array(["n", "u"] * 20)
    pictures, names = touching.learned(glyphs, letters, 50, seed=3)
    assert (names == "n").sum() + (names == "u").sum() == 100
    assert 0 < (names == "").sum() < 50
    assert pictures.shape == (len(names), 20, 20)
    widths = (pictures < 128).any(axis=1).sum(axis=1)
    meant = {"n": 8, "u": 6}
    for letter, usual in meant.items():
        assert abs(widths[names == letter].mean() - usual) < 3
    again, _ = touching.learned(glyphs, letters, 50, seed=3)
    assert (again == pictures).all()


def test_no_pair_is_asked_for_and_none_is_made():
    pictures, names = touching.learned(np.stack([bar(8), bar(6)]), np.array(["n", "u"]), 0, 1)
    assert pictures.shape == (0, 20, 20) and names.shape == (0,)
