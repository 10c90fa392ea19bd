"""What tesseract is shown, and what is made of its answers."""

import os

import numpy as np
import pytest
from conftest import captchas, tesseract_needed

import recognizers
from recognizers import TESSERACT
from workshop import cutting, drawing, process
from workshop.engines import tesseract
from workshop.messages import UserError


@tesseract_needed
def test_tesseract_reads_most_rendered_captchas():
    truth = captchas(24, 41)
    texts = recognizers.predict_batch([data for _, data in truth], TESSERACT)
    assert sum(text == label for text, (label, _) in zip(texts, truth, strict=True)) >= 20


@tesseract_needed
def test_tesseract_reads_on_in_the_order_of_the_pictures_over_several_processes(monkeypatch):
    monkeypatch.setattr(tesseract, "BATCH", 2)
    pictures = [data for _, data in captchas(5, 42)]
    monkeypatch.setattr(process, "cores", lambda: 2)
    parts = recognizers.predict_batch(pictures, TESSERACT)
    monkeypatch.setattr(tesseract, "BATCH", 100)
    assert parts == recognizers.predict_batch(pictures, TESSERACT)


@tesseract_needed
@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cores are given out on Linux")
def test_no_more_tesseracts_than_this_process_may_use_cores(monkeypatch):
    started = []
    monkeypatch.setattr(os, "cpu_count", lambda: 128)
    monkeypatch.setattr(tesseract, "_ask", lambda greys: started.append(1) or [("", [])])
    allowed = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(allowed)})
        tesseract.read_batch([np.zeros((40, 110), np.uint8)] * 40)
    finally:
        os.sched_setaffinity(0, allowed)
    assert len(started) == 1


def test_without_tesseract_a_line_says_how_to_get_it(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="tesseract is not installed: `sudo apt-get install"):
        recognizers.predict(captchas(1, 43)[0][1], TESSERACT)


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for tesseract is a shell script")
def test_the_child_alone_is_held_to_one_thread(monkeypatch, tmp_path):
    fake = tmp_path / "tesseract"
    fake.write_text(f'#!/bin/sh\necho "$OMP_THREAD_LIMIT" >{tmp_path}/limit\nexit 7\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("OMP_THREAD_LIMIT", raising=False)
    with pytest.raises(UserError, match="tesseract failed"):
        recognizers.predict(captchas(1, 43)[0][1], TESSERACT)
    assert (tmp_path / "limit").read_text() == "1\n"
    assert "OMP_THREAD_LIMIT" not in os.environ


def test_an_italic_letter_is_set_upright_and_an_upright_one_left_alone():
    upright = np.zeros((20, 12), np.float32)
    upright[2:18, 4:6] = 1
    italic = np.zeros((20, 12), np.float32)
    for row in range(2, 18):
        left = round(8 - tesseract.SLANT * row)
        italic[row, left : left + 2] = 1
    assert tesseract.upright(upright) is upright
    straight = tesseract.upright(italic)
    assert straight.sum() == pytest.approx(italic.sum(), rel=0.15)
    assert straight.sum(axis=0).max() > 1.3 * italic.sum(axis=0).max()


def test_the_word_that_tesseract_sees_has_narrow_gaps_and_a_margin():
    ink = np.zeros((10, 80), np.float32)
    ink[:, [5, 30, 60]] = 1
    page = 255 - np.asarray(tesseract.repack(ink, 1.0), np.int32)
    columns = np.flatnonzero(page.max(axis=0) > 128)
    assert len(columns) == 3
    assert np.diff(columns).max() < 10
    assert columns[0] >= tesseract.BORDER
    assert page.shape[0] == 10 + 2 * tesseract.BORDER


def test_the_reading_with_as_many_letters_as_groups_wins_and_doubt_is_halved():
    ink = np.zeros((20, 100), np.float32)
    ink[:, [5, 25, 45, 65]] = 1
    sure, unsure = [("a", 0.9), ("b", 0.9), ("c", 0.9), ("d", 0.9)], [(x, 0.5) for x in "abce"]
    assert tesseract.settle(ink, [[("a", 0.99)], unsure])[0] == "abce"
    five = [(letter, 0.95) for letter in "abcde"]
    assert tesseract.settle(ink, [five, unsure])[0] == "abce"
    assert tesseract.settle(ink, [unsure, sure]) == ("abcd", [0.9, 0.9, 0.9, 0.45])
    assert tesseract.settle(ink, [[], []]) == ("", [])


def test_the_dot_tells_i_from_l_and_the_height_i_from_j():
    stroke = np.zeros((15, 3), np.float32)
    stroke[:, 1] = 1
    dotted = stroke.copy()
    dotted[2:4] = 0
    tall = np.vstack((dotted, stroke[:4]))
    assert [tesseract.by_shape(letter, stroke) for letter in "ilj"] == ["l", "l", "j"]
    assert [tesseract.by_shape(letter, dotted) for letter in "ilj"] == ["i", "i", "i"]
    assert [tesseract.by_shape(letter, tall) for letter in "ilj"] == ["j", "j", "j"]


def test_c_and_e_and_g_and_q_are_told_apart_by_their_shapes_in_every_cut():
    for letter, other in ("ce", "ec", "gq", "qg"):
        for cut in range(4):
            picture = drawing.exact(letter, (cut,), 24, 10, drawing.INKS[0]).convert("L")
            ink = cutting.ink_of(np.asarray(picture))
            ((start, stop),) = cutting.groups_of(ink)
            assert tesseract.by_shape(other, ink[:, start:stop]) == letter


def test_of_two_readings_of_one_shape_the_surer_is_kept():
    ink = np.zeros((20, 60), np.float32)
    ink[:, [5, 20, 35, 50]] = 1
    page = tesseract.repack(ink, 1.0)
    starts = [start for start, _ in cutting.groups_of(255 - np.asarray(page, np.float32))]
    found = [(start, start, 90, letter) for start, letter in zip(starts, "abkd", strict=True)]
    twice = [*found[:2], (starts[1], starts[1] + 2, 80, "h"), *found[2:]]
    kept = [("a", 0.9), ("b", 0.9), ("k", 0.9), ("d", 0.9)]
    assert tesseract.one_each(ink, page, twice) == kept
    assert tesseract.one_each(ink, page, found) == kept
