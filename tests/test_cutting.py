"""Every letter of a captcha comes out whole and on its own, or the captcha is not cut."""

import io
import random

import numpy as np
import pytest

from workshop import cutting, decoding, drawing, files

PAPER = 255


def paper(width=110):
    return np.full((40, width), PAPER, np.uint8)


def drawn(label, gap, style="current", seed=1):
    """A captcha's grey levels with a given gap; a seed stands for one choice of weights, slants."""
    look = drawing.Look(families=(drawing.DEJAVU,), gap=gap, room=1000)
    buffer = io.BytesIO()
    picture = drawing.draw(label, random.Random(seed), style, look)
    picture.save(buffer, "JPEG", quality=look.quality, subsampling="4:2:0")
    return decoding.open_grey(buffer.getvalue())


def likeness(one, other):
    """The correlation of two glyphs' ink, either moved by up to a pixel: a stray pixel of a
    neighbour moves the middle that a glyph is centred by.
    """
    return max(
        np.corrcoef(one.ravel(), np.roll(other, (dy, dx), (0, 1)).ravel())[0, 1]
        for dy in (-1, 0, 1)
        for dx in (-1, 0, 1)
    )


# ---- ink, groups, seams ----


def test_ink_is_one_where_darkest_and_rows_without_text_are_left_off():
    grey = paper()
    grey[10:15, 3:6] = 100
    ink = cutting.ink_of(grey)
    assert ink.shape == (5, 110)
    assert ink[:, 3:6] == pytest.approx(1)
    assert ink.sum() == pytest.approx(15)


def test_a_blank_picture_has_no_ink_no_groups_and_no_letters():
    noisy = paper()
    noisy[5, 7] = PAPER - cutting.NOISE
    assert cutting.ink_of(noisy).shape == (0, 110)
    assert cutting.groups_of(cutting.ink_of(noisy)) == []
    assert cutting.lattice_of(noisy).pieces == []
    assert cutting.cut(noisy, "abcd") == []


def test_groups_end_where_no_letter_reaches_across():
    ink = np.zeros((4, 30), np.float32)
    ink[:, [0, 1, 5, 10, 29]] = 1  # 4 columns from ink to ink, then 5, then 19
    assert cutting.groups_of(ink) == [(0, 6), (10, 11), (29, 30)]


def test_a_seam_follows_the_slant_between_strokes_that_no_straight_cut_can_part():
    ink = np.zeros((20, 30), np.float32)
    for row in range(20):
        shift = (19 - row) // 3
        ink[row, 5 + shift] = ink[row, 9 + shift] = 1
    assert (ink[:, 5:16].sum(axis=0) > 0).all(), "every column is inked"
    cost, path = cutting.seams_of(ink)
    assert cost[10] < 0.5, "some seam between them is free but for its steps to the side"
    assert cost[9 + 3] > 0.9 or cost[8 + 3] > 0.9, "and one along a stroke is not"
    assert path.shape == ink.shape
    assert (np.abs(np.diff(path, axis=0)) <= 1).all()
    assert path[:, 10][int(ink.sum(axis=1) @ np.arange(20) / ink.sum())] == 10


def test_the_best_path_is_the_one_found_by_hand():
    worth = {(0, 1): 1.0, (0, 2): 5.0, (0, 3): 9.0, (1, 2): 2.0, (1, 3): 4.5, (2, 3): 1.0}
    glyphs = np.zeros((len(worth), 20, 20))
    lattice = cutting.Lattice([0, 9, 18, 27], np.zeros(4), list(worth), glyphs, False)

    def best(letters):
        path = cutting.best_path(lattice, np.array([list(worth.values())] * letters))
        return [lattice.pieces[piece] for piece in path]

    # two letters over the cuts 0, 1, 2, 3: by cut 1 worth 1 + 4.5, by cut 2 worth 5 + 1
    assert best(2) == [(0, 2), (2, 3)]
    assert best(1) == [(0, 3)]
    assert best(3) == [(0, 1), (1, 2), (2, 3)]
    assert best(4) == []


# ---- glyphs ----


def test_a_glyph_keeps_its_size_and_stands_in_the_middle():
    ink = np.zeros((30, 50), np.float32)
    ink[3:10, 21:26] = 1
    picture = cutting.glyph(ink)
    assert picture.shape == (20, 20)
    assert picture.dtype == np.uint8
    rows, columns = np.nonzero(picture == 0)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (6, 12, 7, 11)
    assert (picture == 255).sum() == 400 - 35


@pytest.mark.parametrize(("height", "width"), [(20, 20), (18, 26), (31, 9), (40, 40)])
def test_a_glyph_larger_than_its_picture_is_squeezed_not_cropped(height, width):
    frame = np.zeros((40, 60), np.float32)
    frame[:height, :width] = 1
    frame[4 : height - 4, 4 : width - 4] = 0
    inked = cutting.glyph(frame) < 128
    rows, columns = np.nonzero(inked)
    assert rows.max() - rows.min() + 1 == min(height, 20)
    assert columns.max() - columns.min() + 1 == min(width, 20)
    for side in (inked[rows.min()], inked[rows.max()]):
        assert side[columns.min() : columns.max() + 1].all(), "the whole frame is there"
    for side in (inked[:, columns.min()], inked[:, columns.max()]):
        assert side[rows.min() : rows.max() + 1].all(), "the whole frame is there"


def test_a_piece_without_ink_is_paper():
    assert (cutting.glyph(np.full((9, 7), 0.1, np.float32)) == 255).all()


# ---- cutting ----


@pytest.mark.parametrize("width", [100, 110])
def test_ink_in_the_first_and_in_the_last_column_is_kept(width):
    grey = paper(width)
    for left in (0, 30, 60, width - 6):
        grey[10:20, left : left + 6] = 40
    for picture in cutting.cut(grey, "nnnn"):
        rows, columns = np.nonzero(picture < 128)
        assert rows.max() - rows.min() == 9
        assert columns.max() - columns.min() == 5
    assert len(cutting.cut(grey, "nnnn")) == 4


@pytest.mark.parametrize("style", drawing.STYLES)
def test_touching_letters_come_out_as_they_look_when_drawn_apart(style):
    alike = []
    for label in ("quick", "jumps", "wavy", "mfltx", "iljr"):
        for seed in (1, 2, 3):
            gap = 10 if len(label) == 4 else 8  # so that the widest five fit too
            apart = cutting.cut(drawn(label, gap, style, seed), label)
            touching = cutting.cut(drawn(label, 0, style, seed), label)
            assert len(apart) == len(touching) == len(label)
            alike += map(likeness, apart, touching)
    # all but a v or two that reach over their neighbour
    assert np.mean(np.array(alike) > 0.85) > 0.95


def test_wide_gaps_belong_to_no_letter():
    usual, wide = (cutting.cut(drawn("abcd", gap), "abcd") for gap in (10, 20))
    assert len(usual) == len(wide) == 4
    assert all(likeness(*pair) > 0.95 for pair in zip(usual, wide, strict=True))


@pytest.mark.parametrize(
    ("says", "labelled"),
    [("abcde", "abcd"), ("abcd", "abcde"), ("mwmw", "ilil"), ("ilil", "mwmw")],
)
def test_a_captcha_that_does_not_show_its_label_is_not_cut(says, labelled):
    assert cutting.cut(drawn(says, 10), says)
    assert cutting.cut(drawn(says, 10), labelled) == []
    assert cutting.cut(drawn(says, 0), labelled) == [] or len(says) != len(labelled)


def test_nearly_all_rendered_captchas_are_cut():
    rng = random.Random(4)
    uncut = 0
    for number in range(200):
        label, data = drawing.captcha(rng, drawing.STYLES[number % 2], vary=number % 4 > 1)
        glyphs = cutting.cut(decoding.open_grey(data), label)
        assert len(glyphs) in (0, len(label))
        uncut += not glyphs
    assert uncut <= 2


def test_real_captchas_are_cut(real_folder):
    paths = sorted(real_folder.iterdir())
    uncut = [
        path.name
        for path in paths
        if not cutting.cut(decoding.open_grey(path), files.label_of(path) or "")
    ]
    assert len(uncut) <= len(paths) // 100, uncut
