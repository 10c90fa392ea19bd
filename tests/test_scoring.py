"""Figures are right to the letter."""

from pathlib import Path

import pytest

from workshop import scoring


def read(truth, reading, margin=1.0):
    return scoring.Read(Path(f"{truth}_1.jpg"), truth, reading, margin)


@pytest.mark.parametrize(
    ("truth", "reading", "wrong"),
    [
        ("abcd", "abcd", []),
        ("lvfkq", "lvfqq", [("k", "q")]),
        ("fjxe", "fxe", [("j", "-")]),
        ("fxe", "fjxe", [("-", "j")]),
        ("rnab", "mab", [("r", "-"), ("n", "m")]),
        ("abcd", "", [("a", "-"), ("b", "-"), ("c", "-"), ("d", "-")]),
        ("abcd", "bcda", [("a", "-"), ("-", "a")]),
        ("abcd", "wxyz", [("a", "w"), ("b", "x"), ("c", "y"), ("d", "z")]),
    ],
)
def test_letters_are_compared_along_the_fewest_edits(truth, reading, wrong):
    pairs = scoring.aligned(truth, reading)
    assert "".join(true for true, _ in pairs).replace("-", "") == truth
    assert "".join(letter for _, letter in pairs).replace("-", "") == reading
    assert [pair for pair in pairs if pair[0] != pair[1]] == wrong


def test_a_score_counts_captchas_letters_and_confusions():
    reads = [
        read("abcd", "abcd"),
        read("tvia", "ivia", 0.2),
        read("ttxyz", "tixyz", 0.6),
        read("jklmn", "klmn", 0.9),
    ]
    result = scoring.score(reads, refuse=25)
    assert (result["captchas"], result["right"]) == (4, 1)
    assert (result["letters"], result["letters_right"]) == (18, 15)
    assert result["confusions"] == [["t", "i", 2], ["j", "-", 1]]
    assert (result["refused"], result["wrong_left"]) == (1, 2)
    assert [miss["reading"] for miss in result["misses"]] == ["ivia", "tixyz", "klmn"]


@pytest.mark.parametrize(
    ("percent", "expected"), [(0, (0, 2)), (10, (1, 1)), (19.9, (1, 1)), (20, (2, 1)), (30, (3, 0))]
)
def test_refusing_the_least_certain_leaves_the_others_wrong(percent, expected):
    margins = [0.9, 0.1, 0.95, 0.8, 0.85, 0.99, 0.97, 0.3, 0.7, 0.92]
    reads = [read("abcd", "abcd", margin) for margin in margins]
    reads[1] = read("abcd", "abce", 0.1)
    reads[8] = read("abcd", "abcf", 0.7)
    assert scoring.refusing(reads, percent) == expected


def test_among_equal_margins_the_right_ones_are_refused_first():
    reads = [read("abcd", "abce", 0.5), read("abcd", "abcd", 0.5), read("abcd", "abcd", 0.5)]
    assert scoring.refusing(reads, 50) == (1, 1)
    assert scoring.refusing(reads[::-1], 50) == (1, 1)
