"""Which fonts render.py draws with, and how --vary draws around the rules."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from conftest import REPO
from matplotlib import ft2font
from renderings import SIZE, columns, drawn, ink, opened

from workshop import decoding, drawing

# the FreeType in matplotlib's wheels is 2.6.1 for long, which has no such interpreter
FREETYPE = tuple(int(part) for part in ft2font.__freetype_version__.split("."))
INTERPRETER_40 = FREETYPE >= (2, 7)

# ---- fonts ----


@pytest.fixture
def elsewhere(monkeypatch):
    """A function that hides this machine's font folders, all but matplotlib's, and adds files."""
    walk = os.walk

    def hide(**folders):
        def walked(folder):
            if "mpl-data" in folder:
                yield from walk(folder)
            elif Path(folder).name in folders:
                yield folder, [], folders[Path(folder).name]

        monkeypatch.setattr(drawing.fonts.os, "walk", walked)
        return drawing.fonts.font_files.__wrapped__()

    return hide


def test_dejavu_is_found_on_every_machine(elsewhere):
    """It comes with matplotlib: a machine without a single font folder has it."""
    found = elsewhere()
    assert set(drawing.FONTS[drawing.DEJAVU]) <= set(found)
    assert all(path.is_file() and "mpl-data" in str(path) for path in found.values())


def test_matplotlibs_dejavu_wins_over_another_copy(elsewhere):
    """Wherever that lies: the same version everywhere draws the same letters."""
    found = elsewhere(fonts=["DejaVuSans.ttf", "Go-Regular.ttf"])
    assert "mpl-data" in str(found["DejaVuSans.ttf"])
    assert "mpl-data" not in str(found["Go-Regular.ttf"])


@pytest.mark.skipif(sys.platform != "linux", reason="a user without a name is made by unshare")
@pytest.mark.parametrize("home", ["none", "somebody else's"])
def test_a_home_that_is_none_or_not_ones_own_is_left_out(home, tmp_path):
    (tmp_path / ".fonts").mkdir(mode=0o000)
    command = ["unshare", "-U", "--map-user=12345", "--map-group=12345", "env", "-u", "HOME"]
    command += [] if home == "none" else [f"HOME={tmp_path}"]
    code = "from workshop import drawing; print(len(drawing.fonts.font_files()))"
    done = subprocess.run([*command, sys.executable, "-c", code], cwd=REPO, capture_output=True)
    if b"unshare" in done.stderr:
        pytest.skip("this machine lets nobody be another user")
    assert done.returncode == 0 and int(done.stdout) >= 4, done.stderr.decode()


def test_the_legacy_style_draws_with_the_nine_closest_fonts_and_vary_with_all_but_the_held_out(
    monkeypatch,
):
    monkeypatch.setattr(drawing.fonts, "installed", lambda family: True)
    drawing.families.cache_clear()
    legacy, varied = drawing.families("legacy"), drawing.families("legacy", True)
    drawing.families.cache_clear()
    assert set(legacy) == {
        "DejaVu Sans", "Lucida Sans", "Go", "Lucida bitmap", "Clear Sans", "Oxygen", "Noto Sans",
        "Liberation Sans", "PT Sans",
    }  # fmt: skip
    assert set(varied) == set(drawing.FONTS) - set(drawing.HELD_OUT)


def test_the_current_style_is_dejavu_and_the_legacy_style_takes_what_is_there(fonts):
    assert drawing.families("current") == ("DejaVu Sans",)
    fonts(drawing.DEJAVU)
    assert drawing.families("legacy") == drawing.families("current", True) == ("DejaVu Sans",)
    label, jpeg = drawn(1, "legacy")[0]
    assert label and jpeg


def test_every_family_that_is_installed_is_drawn_with(placed):
    for vary in (False, True):
        families = drawing.families("legacy", vary)
        assert drawing.DEJAVU in families
        placed.clear()
        drawn(40 * len(families), "legacy", vary=vary)
        files_seen = {file for file, *_ in placed}
        assert files_seen == {f for name in families for f in drawing.FONTS[name][:2]}


def test_families_held_out_of_training_are_in_no_style():
    assert set(drawing.HELD_OUT) < set(drawing.FONTS)
    for style in drawing.STYLES:
        for vary in (False, True):
            assert not set(drawing.families(style, vary)) & set(drawing.HELD_OUT)


def test_a_tailed_l_is_replaced_by_dejavus(placed, fonts):
    tailed = [name for name in drawing.fonts.TAILED_L if drawing.installed(name)]
    if not tailed:
        pytest.skip("no font with a tailed l on this machine (Debian: fonts-go)")
    ink("lala", (0, 1, 2, 3), style="legacy", families=(tailed[0],))
    ours, theirs = drawing.FONTS[drawing.DEJAVU], drawing.FONTS[tailed[0]]
    assert [file for file, *_ in placed] == [ours[0], theirs[1], ours[0], theirs[1]]
    placed.clear()
    ink("lala", (0, 1, 2, 3), style="legacy", families=(tailed[0],), tailed=True)
    assert {file for file, *_ in placed} == set(theirs)


# ---- --vary ----


def test_vary_mixes_everything_around_the_rules_and_without_it_nothing_varies():
    rng = random.Random(2)
    plain = {drawing.look_of(rng, "current", vary=False)._replace(ink=None) for _ in range(99)}
    rule = drawing.Look(families=(drawing.DEJAVU,), baselines=(18, 29))
    assert plain == {rule._replace(ink=None)}
    varied = [drawing.look_of(rng, "current", vary=True) for _ in range(500)]
    for field in drawing.Look._fields:
        values = Counter(getattr(look, field) for look in varied)
        assert len(values) > 1, field
        if field not in ("families", "ink"):
            assert getattr(rule, field) in values, f"{field}: the measured value is among them"
    assert {look.ink for look in varied} > set(drawing.INKS)
    assert any(len(look.families) > 1 for look in varied) or len(drawing.families("x", True)) == 1


def test_varied_captchas_have_their_styles_size_and_ink_and_several_qualities():
    tables = set()
    for style in drawing.STYLES:
        for label, jpeg in drawn(40, style, vary=True):
            grey = decoding.open_grey(jpeg)
            assert grey.shape == SIZE[style][::-1]
            assert (grey < 200).sum() > 12 * len(label)
            tables.add(str(opened(jpeg).quantization))
    assert len(tables) >= 4


def test_varied_captchas_draw_their_letters_from_few_shapes():
    """That they are drawn as fast as plain ones rests on it: a shape is made once and kept."""
    drawing.looks.glyph.cache_clear()
    drawn(1500, vary=True, family=drawing.DEJAVU)
    # letters in four cuts, each by some rasterisers at some sizes
    assert len(drawing.looks.GEOMETRIES) == 16
    assert drawing.looks.glyph.cache_info().currsize <= 4 * 26 * 40


def test_varied_geometries_have_the_measured_one_and_go_both_ways_from_it():
    rule = drawing.Look(families=())
    measured = (rule.size, rule.stretch, rule.slant, rule.shift, rule.hinting)
    assert measured in drawing.looks.GEOMETRIES
    sizes, stretches, slants, *_ = map(set, zip(*drawing.looks.GEOMETRIES, strict=True))
    for values, measured in ((sizes, 20), (stretches, 1), (slants, 0.17)):
        assert min(values) < measured < max(values)


@pytest.mark.parametrize(
    ("look", "more"),
    [({"stroke": 0.7}, True), ({"stroke": 1.5}, False), ({"size": 21.5}, True)],
)
def test_heavier_strokes_and_larger_letters_are_more_ink(look, more):
    assert (ink("aemn", **look).sum() > ink("aemn").sum()) == more


def test_stretched_letters_are_wider_and_no_higher():
    plain, wide = ink("aaaa"), ink("aaaa", stretch=1.08)
    assert columns(wide)[1] > columns(plain)[1] + 3
    assert (plain.max(axis=1) > 60).sum() == (wide.max(axis=1) > 60).sum()


def test_a_shifted_glyph_is_the_same_letter_elsewhere():
    still, moved = ink("hhhh"), None
    for family in (drawing.DEJAVU,):
        file = drawing.FONTS[family][0]
        at = drawing.looks.glyph(file, "h", 20.0)
        moved = drawing.looks.glyph(file, "h", 20.0, shift=(0.5, 0.0))

    def centre(shape):
        return np.average(
            np.arange(shape.coverage.width) + shape.left,
            weights=np.asarray(shape.coverage).sum(axis=0),
        )

    assert centre(moved) - centre(at) == pytest.approx(0.5, abs=0.05)
    ink_of = [float(np.asarray(shape.coverage).sum()) for shape in (moved, at)]
    assert ink_of[0] == pytest.approx(ink_of[1], rel=0.02)
    assert still.any()


# ---- the same letters by other rasterisers ----


@pytest.mark.parametrize("name", drawing.RASTERISERS)
def test_another_rasteriser_draws_the_same_letters_in_other_pixels(name):
    def by(**look):
        return ink("hiva", (0, 1, 2, 3), **look).ravel()

    page, other = by(hinting="page"), by(**drawing.RASTERISERS[name])
    if name != "interpreter 40" or INTERPRETER_40:
        assert np.abs(page - other).max() > 15
    # a sheared letter of two storeys is another than the font's own oblique
    assert np.corrcoef(page, other)[0, 1] > (0.75 if name == "sheared" else 0.85)


def test_the_pages_letters_in_a_look_are_the_pages():
    with_look = ink("quad", (0, 1, 2, 3), hinting="page", baseline=20)
    exact = drawing.exact("quad", (0, 1, 2, 3), 20, 10, (0, 0, 0))
    assert np.array_equal(with_look, 255.0 - np.asarray(exact)[:, :, 0])


def test_an_outline_hinted_by_interpreter_35_is_the_pages_letter_but_for_rounding():
    """Its stems stand on whole pixels, as those of no other rasteriser here do."""
    page, outlined = (ink("hill", (0,) * 4, hinting=by) for by in ("page", "35"))
    assert np.abs(page - outlined).max() < 24
    if INTERPRETER_40:
        assert np.abs(page - ink("hill", (0,) * 4, hinting="40")).max() > 60


def test_letters_at_parts_of_a_pixel_stand_nearer_their_places():
    pictures = [ink("iiiii", subpixel=sub, gap=0) for sub in (False, True)]
    # the fifth i stands at 4 x 5.557 = 22.23: at 22 and at 22.25
    middles = [np.average(range(22, 30), weights=p[:, 22:30].sum(axis=0)) for p in pictures]
    assert middles[1] - middles[0] == pytest.approx(0.25, abs=0.1)


def test_a_varied_text_stands_on_every_row_that_keeps_it_in_the_picture(placed):
    look = drawing.Look(families=(drawing.DEJAVU,))
    for seed in range(300):
        drawing.draw("hgxa", random.Random(seed), "current", look)
    # 16 rows above the baseline and 5 below, or one less
    assert {row for *_, row in placed} == set(range(15, 37))
