"""What a picture of today's page proves about its text."""

import numpy as np
import pytest

from workshop import drawing
from workshop.drawing import current, proof


def picture(text, cuts, baseline=20, gap=10):
    drawn = drawing.exact(text, cuts, baseline, gap, drawing.INKS[0])
    return proof.decoded(drawing.jpeg(drawn))


# A letter's step is as wide as it is in the next one's cut: these four reach the right edge with
# their gaps, and so does, unseen, a narrow fifth if the page measures texts in regular letters.
PAST = ("kmnm", (0, 3, 1, 0)), ("ummo", (0, 0, 3, 1))


@pytest.mark.parametrize(("label", "cuts"), PAST)
def test_texts_that_draw_the_same_picture_are_rivals(label, cuts):
    page = picture(label, cuts)
    others = proof.rivals(label, cuts, 20, 10, cautious=True)
    assert others == [label + "i", label + "l"]
    for text in others:
        nearest = min(np.abs(picture(text, (*cuts, cut)) - page).max() for cut in range(4))
        assert nearest <= 4


@pytest.mark.parametrize(("label", "cuts"), PAST)
def test_texts_that_fit_by_their_own_letters_have_no_rivals(label, cuts):
    assert current.gap_of(label, cuts) == 10
    assert all(current.gap_of(label + "i", (*cuts, cut)) == 0 for cut in range(4))
    assert proof.rivals(label, cuts, 20, 10) == []


def test_a_text_inside_the_picture_has_no_rivals():
    assert proof.rivals("abcd", (0, 1, 2, 3), 20, 10) == []
    assert proof.rivals("mmmmm", (1, 1, 1, 1, 1), 20, 0) == []  # 104.2 px
