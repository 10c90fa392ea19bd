"""The page's pictures of today are drawn to the byte, and a process that cannot is told so."""

import hashlib
import io
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from conftest import REAL, REPO
from PIL import Image
from renderings import drawn

from workshop import drawing
from workshop.drawing import current, fonts, letters

RED, GREEN, BLUE = (220, 34, 11), (23, 170, 27), (23, 67, 172)

# Five pictures that the page sent from 2022 to 2026: their text, its cuts (0 regular, 1 bold,
# 2 oblique, 3 both), baseline, gap and ink, and the SHA-256 of their JPEG files' scan data.
SENT = [
    ("aoaiq", (0, 2, 1, 0, 3), 25, 10, RED,
     "b738db9d9fc54c1cf44bdb2677ae127915663981af68716e46cb10cce386f396"),
    ("cqmzn", (3, 1, 3, 3, 1), 29, 0, GREEN,
     "c9707c6e200fe92b2e67fe76f8a3698d401b58b4ebb6abc46d9e84e236656a8f"),
    ("ghwty", (3, 1, 3, 2, 1), 18, 10, GREEN,
     "b45c20459730b3cf0115cca14bdd79eba17f70f2abfeda9afe58ef29b20ef28b"),
    ("mfobv", (2, 1, 2, 2, 0), 22, 10, GREEN,
     "314c0737b0a264a9bcb8f776779080abb74c541996b4e42d8de6da7c4e247084"),
    ("pisv", (3, 0, 3, 1), 18, 10, BLUE,
     "8564a2d4e58a41e6c023166d05769367297d96d121ff9fb89202412fe5765957"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "cuts", "baseline", "gap", "ink", "digest"), SENT)
def test_a_picture_that_the_page_sent_is_drawn_to_the_byte(label, cuts, baseline, gap, ink, digest):
    jpeg = drawing.jpeg(drawing.exact(label, cuts, baseline, gap, ink))
    assert hashlib.sha256(jpeg[jpeg.index(b"\xff\xda") :]).hexdigest() == digest
    assert current.gap_of(label, cuts) == gap
    for path in REAL.glob(f"110x40/{label}_*"):  # not part of the repository
        assert path.read_bytes() == jpeg


def test_captchas_by_chance_are_drawn_by_these_rules(monkeypatch):
    asked, exact = [], current.exact
    monkeypatch.setattr(current, "exact", lambda *what: asked.append(what) or exact(*what))
    pictures = drawn(1200)
    labels, cuts, baselines, gaps, inks = zip(*asked, strict=True)
    assert [label for label, _ in pictures] == list(labels)
    assert pictures[7][1] == drawing.jpeg(exact(*asked[7]))
    assert set(baselines) == set(range(18, 30))
    assert min(Counter(baselines).values()) > 1200 / 12 / 2
    assert set(inks) == {RED, GREEN, BLUE}
    assert min(Counter(inks).values()) > 1200 / 3 * 0.85
    assert gaps == tuple(map(current.gap_of, labels, cuts))
    every = Counter(cut for each in cuts for cut in each)
    assert set(every) == {0, 1, 2, 3} and min(every.values()) > 0.23 * every.total()
    # one letter's cut says nothing about the next one's
    assert len(Counter(each[:2] for each in map(tuple, cuts))) == 16


@pytest.mark.parametrize(
    ("label", "cuts", "origins"),
    [
        # advances in pixels: a 12.256 m 19.482 i 5.557, in bold a 13.496 m 20.84 i 6.855
        ("amia", (0, 0, 0, 0), (0, 22, 52, 67)),  # 22.256, 51.738, 67.295
        ("amia", (1, 1, 0, 0), (0, 23, 53, 69)),  # 23.496, 52.978, 68.535: each in the next one's
        ("iiii", (1, 0, 1, 0), (0, 16, 32, 48)),  # 15.557, 32.412, 47.969: the sum is not rounded
    ],
)
def test_a_step_is_the_letters_advance_in_the_next_ones_cut(label, cuts, origins):
    assert tuple(current.origins(label, cuts, 10)) == origins


@pytest.mark.parametrize(
    ("label", "cuts", "gap"),
    [
        ("hhhhh", (0, 0, 0, 0, 0), 10),  # 5 x 12.676 + 40
        ("mmmm", (0, 0, 0, 0), 10),  # 4 x 19.482 + 30 = 107.9
        ("mmmm", (1, 1, 1, 1), 0),  # 4 x 20.84 + 30 = 113.4
    ],
)
def test_the_gaps_are_dropped_where_the_text_would_not_fit(label, cuts, gap):
    assert current.gap_of(label, cuts) == gap


def test_coverage_blends_linearly_and_is_rounded_down_after_a_half():
    inks = [RED, GREEN, BLUE]
    papers = [np.asarray(drawing.exact("o", (0,), 20, 10, ink)).reshape(-1, 3) for ink in inks]
    coverage = np.zeros((40, 110))
    glyph = letters.glyphs()["o", 0]
    height, width = glyph.coverage.height, glyph.coverage.width
    top, left = 20 + glyph.top, glyph.left
    coverage[top : top + height, left : left + width] = np.asarray(glyph.coverage)
    for ink, paper in zip(inks, papers, strict=True):
        blended = np.floor(255.5 - coverage.reshape(-1, 1) / 255 * (255 - np.array(ink)))
        assert (paper == blended).all()


def test_a_file_is_the_pages_jfif():
    ((_, jpeg),) = drawn(1)
    assert jpeg[6:11] == b"JFIF\0" and jpeg[11:13] == b"\x01\x02"  # 1.02, as Java writes it
    assert Image.open(io.BytesIO(jpeg)).size == (110, 40)


# Letters past the right edge, and below the last row of squares that a JPEG keeps whole.
TEXTS = [
    (label, (cut,) * len(label), baseline, gap, ink)
    for label in ("mmmm", "gjpqy", "abcd")
    for cut in range(4)
    for baseline in range(18, 30)
    for gap, ink in ((10, RED), (0, GREEN), (10, BLUE))
]


def test_pictures_drawn_together_are_those_drawn_one_by_one():
    assert current.jpegs(TEXTS) == [drawing.jpeg(drawing.exact(*text)) for text in TEXTS]
    assert current.jpegs([]) == []


@pytest.mark.parametrize("how", [{}, {"style": "legacy"}, {"vary": True}])
def test_captchas_drawn_together_are_those_drawn_one_by_one(how):
    alone, together = ([random.Random(number) for number in range(60)] for _ in range(2))
    one_by_one = [drawing.captcha(rng, **how) for rng in alone]
    assert drawing.captchas(together, **how) == one_by_one
    # and the generators have gone as far, for what is drawn next
    assert [rng.random() for rng in together] == [rng.random() for rng in alone]


# ---- what can keep a process from it ----


def told(program):
    """Return what a new process that runs a program says on stderr, line by line."""
    environment = {k: v for k, v in os.environ.items() if k != "FREETYPE_PROPERTIES"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=REPO, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stderr.splitlines()


def test_whoever_loads_pillows_fonts_after_the_package_does_no_harm():
    assert told("import workshop; from PIL import ImageFont; "
                "from workshop.drawing import letters; letters.glyphs()") == []  # fmt: skip


def test_a_process_that_loaded_pillows_fonts_before_is_told_so_once():
    line, *more = told(
        "from PIL import ImageFont; import random; from workshop import drawing;"
        "[drawing.captcha(random.Random(1)) for _ in range(3)]"
    )
    assert line.startswith("captchas are drawn nearly as the page draws them: Pillow's font module")
    assert "FREETYPE_PROPERTIES=truetype:interpreter-version=35" in line and not more


@pytest.fixture
def fresh():
    """The letters drawn anew."""
    letters.glyphs.cache_clear()
    yield
    letters.glyphs.cache_clear()


def test_a_freetype_that_hints_otherwise_is_named_in_one_line(monkeypatch, capsys, fresh):
    monkeypatch.setattr(letters, "KNOWN_LETTERS", "0" * 64)
    monkeypatch.setattr("workshop.FONTS_LOADED_BEFORE", False)
    assert drawn(2)
    (line,) = capsys.readouterr().err.splitlines()
    assert "FreeType 2." in line and "hints otherwise" in line


def test_a_font_that_is_not_the_known_one_is_named_in_one_line(
    monkeypatch, capsys, tmp_path, fresh
):
    other = tmp_path / "DejaVuSans.ttf"
    other.write_bytes(Path(fonts.font_files()["DejaVuSans-Bold.ttf"]).read_bytes())
    known = fonts.font_files() | {"DejaVuSans.ttf": other}
    monkeypatch.setattr(fonts, "font_files", lambda: known)
    fonts.font.cache_clear()
    assert letters.glyphs()
    fonts.font.cache_clear()
    (line,) = capsys.readouterr().err.splitlines()
    assert f"{other} is not the known font" in line


def test_the_same_state_of_the_generator_gives_the_same_picture():
    first, again = (drawing.captcha(random.Random(3)) for _ in range(2))
    assert first == again
