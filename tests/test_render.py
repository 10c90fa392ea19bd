"""Captchas are drawn by the measured rules, the same from the same seed, and never over a file."""

import io
import os
import random
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from conftest import REPO
from PIL import Image, ImageFont, JpegImagePlugin

import cli
import files
import plots
import render

# The luminance and chrominance tables of the JPEG standard (ITU-T T.81, Annex K), natural order.
LUMINANCE = (
    16, 11, 10, 16, 24, 40, 51, 61,
    12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77,
    24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101,
    72, 92, 95, 98, 112, 100, 103, 99,
)  # fmt: skip
CHROMINANCE = (
    17, 18, 24, 47, 99, 99, 99, 99,
    18, 21, 26, 66, 99, 99, 99, 99,
    24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99,
) + (99,) * 32  # fmt: skip

SIZE = {"current": (110, 40), "legacy": (100, 40)}
NAME = re.compile(r"([a-z]{4,5})_([0-9a-f]{12})\.jpg")


def quality_75(table):
    """Return a standard table as libjpeg scales it at quality 75: half of it, rounded."""
    return [(50 * value + 50) // 100 for value in table]


def drawn(count, style="current", seed=0, **how):
    """Return labels and JPEG files of a stream."""
    rng = random.Random(seed)
    return [render.captcha(rng, style, **how) for _ in range(count)]


def opened(source):
    """Return the bytes or the file of a picture as a picture."""
    return Image.open(io.BytesIO(source if isinstance(source, bytes) else source.read_bytes()))


def contents(folder):
    """Return a folder's files: name -> bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class Scripted:
    """In place of a random.Random: the wanted style of each letter and the wanted baseline."""

    def __init__(self, kinds, baseline):
        self.kinds, self.baseline = list(kinds), baseline

    def randrange(self, _):
        """Return the next letter's style: 0 regular, 1 bold, 2 italic, 3 both."""
        return self.kinds.pop(0)

    def randint(self, *_):
        """Return the baseline."""
        return self.baseline

    def choice(self, options):
        """Return the first of whatever else there is to choose."""
        return options[0]


def ink(label, kinds=(0, 0, 0, 0, 0), baseline=24, style="current", **look):
    """Return a drawing of letters as (40, W) float, 0 paper … 255 ink (the letters are black)."""
    look = render.Look(**{"families": (render.DEJAVU,), "colour": (0, 0, 0)} | look)
    return 255.0 - np.asarray(render.draw(label, Scripted(kinds, baseline), style, look))[:, :, 0]


def columns(picture):
    """Return the first and the last column with ink."""
    inked = np.flatnonzero(picture.max(axis=0) > 0)
    return inked[0], inked[-1]


@pytest.fixture
def placed(monkeypatch):
    """A list that gets (file, letter, x of its origin, baseline) of every letter drawn."""
    letters, shapes = [], []
    glyph, paste = render.glyph, Image.Image.paste

    def spied_glyph(file, letter, *rest):
        shapes.append((file, letter, glyph(file, letter, *rest)))
        return shapes[-1][2]

    def spied_paste(paper, ink, corner, coverage):
        file, letter, shape = shapes[-1]
        letters.append((file, letter, corner[0] - shape.left, corner[1] - shape.top))
        paste(paper, ink, corner, coverage)

    monkeypatch.setattr(render, "glyph", spied_glyph)
    monkeypatch.setattr(Image.Image, "paste", spied_paste)
    return letters


# ---- what comes out ----


@pytest.mark.parametrize("style", render.STYLES)
def test_a_captcha_is_a_jpeg_like_the_pages(style):
    for label, jpeg in drawn(20, style):
        picture = opened(jpeg)
        assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", SIZE[style])
        assert jpeg[2:4] == b"\xff\xe0" and jpeg[6:11] == b"JFIF\0"
        assert b"\xff\xc0" in jpeg and b"\xff\xc2" not in jpeg[:700]  # baseline, not progressive
        assert JpegImagePlugin.get_sampling(picture) == 2  # 4:2:0
        assert picture.quantization == {0: quality_75(LUMINANCE), 1: quality_75(CHROMINANCE)}
        assert files.LABEL.fullmatch(label)
        assert 900 < len(jpeg) < 2000


def test_real_captchas_are_made_the_same_way(real_folder):
    for path in sorted(real_folder.iterdir())[:20]:
        real = opened(path)
        style = "current" if real.width == 110 else "legacy"
        ours = opened(drawn(1, style)[0][1])
        assert (real.size, real.mode, real.info.keys()) == (ours.size, ours.mode, ours.info.keys())
        assert real.quantization == ours.quantization
        assert [layer[:3] for layer in real.layer] == [layer[:3] for layer in ours.layer]


def test_labels_are_four_or_five_letters_half_and_half_and_every_letter_is_as_likely():
    rng = random.Random(5)
    labels = [render.random_label(rng) for _ in range(4000)]
    assert all(files.LABEL.fullmatch(label) for label in labels)
    assert 0.46 < np.mean([len(label) == 4 for label in labels]) < 0.54
    for position in range(4):
        counts = Counter(label[position] for label in labels)
        assert len(counts) == 26
        assert min(counts.values()) > 0.6 * 4000 / 26
        assert max(counts.values()) < 1.5 * 4000 / 26
    assert any(len(set(label)) < len(label) for label in labels)  # repeats are allowed


def test_the_same_state_of_the_generator_gives_the_same_captchas():
    assert drawn(8, seed=1) == drawn(8, seed=1)
    assert drawn(8, seed=1) != drawn(8, seed=2)


# ---- the measured rules ----


def test_one_colour_a_picture_a_third_each_on_white():
    colours = Counter()
    for seed in range(150):
        rng = random.Random(seed)
        look = render.look_of(rng, "current", vary=False)
        pixels = np.asarray(render.draw("hmwk", rng, "current", look)).reshape(-1, 3).astype(float)
        assert (pixels.max(axis=0) == 255).all()
        # every pixel lies between the paper's white and the ink's colour
        amount = (255 - pixels) / (255 - np.array(look.colour))
        assert np.ptp(amount, axis=1).max() < 0.05
        assert amount.max() == pytest.approx(1, abs=0.01)
        colours[look.colour] += 1
    assert set(colours) == {(224, 46, 24), (35, 176, 39), (36, 79, 180)}
    assert min(colours.values()) > 30


def test_a_jpeg_shows_one_of_the_three_colours():
    inks = 255 - np.array(render.COLOURS, dtype=float)
    for _, jpeg in drawn(30):
        ink = 255 - np.asarray(opened(jpeg)).reshape(-1, 3).astype(float).mean(axis=0)
        alike = inks @ ink / np.linalg.norm(inks, axis=1) / np.linalg.norm(ink)
        assert alike.max() > 0.96 and alike.max() - np.sort(alike)[-2] > 0.03


def test_the_baseline_is_any_of_the_twelve_rows_and_one_for_all_letters(placed):
    for seed in range(300):
        rng = random.Random(seed)
        render.draw("abcd", rng, "current", render.look_of(rng, "current", vary=False))
    rows = [{row for *_, row in placed[start : start + 4]} for start in range(0, len(placed), 4)]
    assert all(len(row) == 1 for row in rows)
    counts = Counter(row.pop() for row in rows)
    assert set(counts) == set(range(19, 31))
    assert min(counts.values()) > 300 / 12 / 3


@pytest.mark.parametrize("baseline", [19, 24, 30])
def test_letters_stand_on_their_baseline(baseline):
    picture = ink("hhxx", baseline=baseline)
    assert picture[baseline - 1].max() > 200
    assert picture[baseline:].max() < 30
    # an x is 0.547 em high in DejaVu Sans, an h 0.76
    height = np.flatnonzero(picture.max(axis=1) > 128)
    assert height[-1] - height[0] + 1 == round(0.76 * 20)


def test_the_first_letters_origin_is_the_left_edge(placed):
    for style in render.STYLES:
        for seed in range(50):
            placed.clear()
            drawn(1, style, seed)
            assert placed[0][2] == 0
    first, _ = columns(ink("hhhh"))
    assert first in (1, 2)  # an h begins 0.091 em right of its origin in DejaVu Sans


@pytest.mark.parametrize(
    ("label", "kinds", "origins"),
    [
        # advances of DejaVu Sans in em: a 0.613 m 0.974 i 0.278 l 0.278; bold: a 0.6748 m 1.042
        ("amil", (0, 0, 0, 0), (0, 12, 31, 37)),
        ("amil", (2, 2, 2, 2), (0, 12, 31, 37)),
        # each step is as wide as the letter is in the weight of the next one
        ("amil", (1, 1, 0, 0), (0, 13, 32, 38)),
        ("amil", (3, 0, 3, 0), (0, 12, 33, 39)),
    ],
)
def test_origins_of_the_current_style_are_advances_rounded_to_whole_pixels(
    label, kinds, origins, placed
):
    ink(label, kinds)
    assert tuple(x for _, _, x, _ in placed) == tuple(o + 10 * n for n, o in enumerate(origins))


def test_origins_of_the_legacy_style_are_lucidas_whatever_the_font(placed):
    for family in render.families("legacy"):
        placed.clear()
        ink("amil", (0, 1, 2, 3), style="legacy", families=(family,))
        # 11.04 + 0.8 for the bold m, 18.68, 5.78 + 0.8 for the bold l
        assert [x for _, _, x, _ in placed] == [0, 12 + 10, 31 + 20, 38 + 30]


@pytest.mark.parametrize("style", render.STYLES)
def test_letters_stand_10_px_apart_or_touch_where_the_text_would_not_fit(style, placed):
    """The advances are worked out here from the fonts themselves and from the published table."""
    folder = Path(render.font_files()["DejaVuSans.ttf"]).parent
    regular, bold = (
        ImageFont.truetype(folder / name, 2048, layout_engine=ImageFont.Layout.BASIC)
        for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
    )
    lucida = dict(
        re.findall(
            r"([a-z])(\d+)",
            "a552 b630 c518 d630 e557 f367 g623 h620 i289 j304 k585 l289 m934 n620 o614 p630 q630 "
            "r409 s510 t374 u620 v572 w840 x613 y568 z573",
        )
    )

    def advance(file, letter):
        if style == "legacy":
            return round(int(lucida[letter]) / 50 + 0.8 * ("Bold" in file))
        return round((bold if "Bold" in file else regular).getlength(letter) / 2048 * 20)

    rng, tight = random.Random(11), Counter()
    look = render.Look(families=(render.DEJAVU,))
    labels = [render.random_label(rng) for _ in range(2000)]
    for label in labels:
        placed.clear()
        render.draw(label, rng, style, look)
        widths = [advance(file, letter) for file, letter, *_ in placed[: len(label)]]
        fits = sum(widths) + 10 * (len(label) - 1) <= SIZE[style][0]
        steps = np.diff([x for _, _, x, _ in placed])
        # how far a letter reaches is measured in the next one's weight
        reach = [
            advance(file, letter) for letter, (file, *_) in zip(label[:-1], placed[1:], strict=True)
        ]
        assert list(steps) == [width + 10 * fits for width in reach], label
        tight[len(label)] += not fits
    fives = sum(len(label) == 5 for label in labels)
    if style == "legacy":
        assert tight[4] == 0
        assert 0.25 < tight[5] / fives < 0.35
    else:
        assert 0.02 < tight[5] / fives < 0.12


@pytest.mark.parametrize(
    ("label", "last"),
    [("hhhhh", 4 * (12 + 10)), ("hhhhb", 4 * 12)],  # 100 px with gaps, and 101: h is 12, b 13
)
def test_a_text_as_wide_as_the_picture_is_spaced_and_one_pixel_more_is_not(label, last, placed):
    ink(label, style="legacy")
    assert placed[4][2] == last


def test_regular_bold_italic_and_both_are_a_quarter_each_and_independent(placed):
    for seed in range(400):
        drawn(1, "current", seed)
    names = Counter(file for file, *_ in placed)
    assert set(names) == set(render.FONTS[render.DEJAVU])
    assert min(names.values()) / len(placed) > 0.2
    pairs = Counter(zip([p[0] for p in placed], [p[0] for p in placed[1:]], strict=False))
    assert len(pairs) == 16


def test_bold_is_heavier_and_italic_leans_to_the_right():
    regular, bold, italic, both = (ink("llll", [kind] * 4)[:, :12] for kind in range(4))
    assert bold.sum() > 1.3 * regular.sum()
    assert both.sum() > 1.3 * italic.sum()

    def lean(picture):
        top, bottom = picture[10:14].sum(axis=0), picture[19:23].sum(axis=0)
        return np.average(range(12), weights=top) - np.average(range(12), weights=bottom)

    assert abs(lean(regular)) < 0.1
    assert 1 < lean(italic) < 2.5  # 9 rows at a slope of 0.17 to 0.2
    legacy = ink("llll", (2, 2, 2, 2), style="legacy")[:, :12]
    assert lean(legacy) == pytest.approx(9 * 0.17, abs=0.15)


def test_an_italic_of_the_legacy_style_is_the_upright_sheared():
    """Two-storey a included: sheared back, it is the regular letter."""
    upright, italic = (ink("aaaa", [k] * 4, style="legacy")[:, :21] for k in (0, 2))
    back = np.zeros_like(italic)
    for row in range(40):
        shift = 0.17 * (24 - row - 0.5)
        back[row] = np.interp(np.arange(21) + shift, np.arange(21), italic[row])
    assert np.corrcoef(back.ravel(), upright.ravel())[0, 1] > 0.95


def test_a_letter_is_cut_off_at_the_edges_and_nothing_wraps_around():
    # five bold w of 17 px with gaps of 5: the last begins at x = 88, too wide for what is left
    wide = ink("wwwww", (1, 1, 1, 1, 1), style="legacy", gap=5, room=99)
    assert wide.shape == (40, 100)
    assert wide[:, 99].max() > 0
    assert np.array_equal(
        wide[:, :88], ink("wwwwi", (1, 1, 1, 1, 1), style="legacy", gap=5)[:, :88]
    )
    hanging = ink("gjpq", baseline=39)
    assert hanging[:20].max() == 0 and hanging[39].max() > 0


# ---- fonts ----


@pytest.fixture
def fonts(monkeypatch):
    """A function that leaves this machine with these font families only."""
    # known before the patch, and forgotten after it
    known = dict(render.font_files())

    def leave(*names):
        kept = {file: known[file] for name in names for file in render.FONTS[name]}
        monkeypatch.setattr(render, "font_files", lambda: kept)
        render.families.cache_clear()

    yield leave
    render.families.cache_clear()


def test_dejavu_is_found_on_every_machine(monkeypatch, tmp_path):
    """It comes with matplotlib: a machine without a single font folder has it."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    real = Path.rglob
    monkeypatch.setattr(
        Path, "rglob", lambda self, pattern: real(self, pattern) if "mpl-data" in str(self) else []
    )
    found = render.font_files.__wrapped__()
    assert set(render.FONTS[render.DEJAVU]) <= set(found)
    assert all(path.is_file() and "mpl-data" in str(path) for path in found.values())


def test_matplotlibs_dejavu_wins_over_another_copy(monkeypatch):
    """Wherever that lies: the same version everywhere draws the same letters."""
    real = Path.rglob
    others = [Path("/a/DejaVuSans.ttf"), Path("/zzz/DejaVuSans.ttf")]
    monkeypatch.setattr(
        Path, "rglob", lambda self, name: [*real(self, name), *others] if "mpl" in str(self) else []
    )
    assert "mpl-data" in str(render.font_files.__wrapped__()["DejaVuSans.ttf"])


def test_the_legacy_style_draws_with_the_nine_closest_fonts_and_vary_with_all_but_the_held_out(
    monkeypatch,
):
    monkeypatch.setattr(render, "installed", lambda family: True)
    render.families.cache_clear()
    legacy, varied = render.families("legacy"), render.families("legacy", True)
    render.families.cache_clear()
    assert set(legacy) == {
        "DejaVu Sans", "Lucida Sans", "Go", "Lucida bitmap", "Clear Sans", "Oxygen", "Noto Sans",
        "Liberation Sans", "PT Sans",
    }  # fmt: skip
    assert set(varied) == set(render.FONTS) - set(render.HELD_OUT)


def test_the_current_style_is_dejavu_and_the_legacy_style_takes_what_is_there(fonts):
    assert render.families("current") == ("DejaVu Sans",)
    fonts(render.DEJAVU)
    assert render.families("legacy") == render.families("current", True) == ("DejaVu Sans",)
    label, jpeg = drawn(1, "legacy")[0]
    assert label and jpeg


def test_every_family_that_is_installed_is_drawn_with(placed):
    for vary in (False, True):
        families = render.families("legacy", vary)
        assert render.DEJAVU in families
        placed.clear()
        drawn(40 * len(families), "legacy", vary=vary)
        files_seen = {file for file, *_ in placed}
        assert files_seen == {f for name in families for f in render.FONTS[name][:2]}


def test_families_held_out_of_training_are_in_no_style():
    assert set(render.HELD_OUT) < set(render.FONTS)
    for style in render.STYLES:
        for vary in (False, True):
            assert not set(render.families(style, vary)) & set(render.HELD_OUT)


def test_a_tailed_l_is_replaced_by_dejavus(placed, fonts):
    tailed = [name for name in render.TAILED_L if render.installed(name)]
    if not tailed:
        pytest.skip("no font with a tailed l on this machine (Debian: fonts-go)")
    ink("lala", (0, 1, 2, 3), style="legacy", families=(tailed[0],))
    ours, theirs = render.FONTS[render.DEJAVU], render.FONTS[tailed[0]]
    assert [file for file, *_ in placed] == [ours[0], theirs[1], ours[0], theirs[1]]
    placed.clear()
    ink("lala", (0, 1, 2, 3), style="legacy", families=(tailed[0],), tailed=True)
    assert {file for file, *_ in placed} == set(theirs)


# ---- --vary ----


def test_vary_mixes_everything_around_the_rules_and_without_it_nothing_varies():
    rng = random.Random(2)
    plain = {render.look_of(rng, "current", vary=False)._replace(colour=None) for _ in range(99)}
    assert plain == {render.Look(families=(render.DEJAVU,), colour=None)}
    varied = [render.look_of(rng, "current", vary=True) for _ in range(500)]
    rule = render.Look(families=(render.DEJAVU,))
    for field in render.Look._fields:
        values = Counter(getattr(look, field) for look in varied)
        assert len(values) > 1, field
        if field not in ("families", "colour"):
            assert getattr(rule, field) in values, f"{field}: the measured value is among them"
    assert {look.colour for look in varied} > set(render.COLOURS)
    assert any(len(look.families) > 1 for look in varied) or len(render.families("x", True)) == 1


def test_varied_captchas_have_their_styles_size_and_ink_and_several_qualities():
    tables = set()
    for style in render.STYLES:
        for label, jpeg in drawn(40, style, vary=True):
            grey = files.open_grey(jpeg)
            assert grey.shape == SIZE[style][::-1]
            assert (grey < 200).sum() > 12 * len(label)
            tables.add(str(opened(jpeg).quantization))
    assert len(tables) >= 4


def test_varied_captchas_draw_their_letters_from_few_shapes():
    """That they are drawn as fast as plain ones rests on it: a shape is made once and kept."""
    render.glyph.cache_clear()
    drawn(1500, vary=True, family=render.DEJAVU)
    # regular, bold and both obliques of 26 letters
    assert len(render.GEOMETRIES) == 12
    assert render.glyph.cache_info().currsize <= 4 * 26 * 6


def test_varied_geometries_have_the_measured_one_and_go_both_ways_from_it():
    rule = render.Look(families=())
    assert (rule.size, rule.stretch, rule.slant, rule.shift) in render.GEOMETRIES
    sizes, stretches, slants, _ = map(set, zip(*render.GEOMETRIES, strict=True))
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
    for family in (render.DEJAVU,):
        file = render.FONTS[family][0]
        at = render.glyph(file, "h", 20.0, 1.0, 0.0, 0.0, 0.0)
        moved = render.glyph(file, "h", 20.0, 1.0, 0.0, 0.5, 0.0)

    def centre(shape):
        return np.average(
            np.arange(shape.coverage.width) + shape.left,
            weights=np.asarray(shape.coverage).sum(axis=0),
        )

    assert centre(moved) - centre(at) == pytest.approx(0.5, abs=0.05)
    ink_of = [float(np.asarray(shape.coverage).sum()) for shape in (moved, at)]
    assert ink_of[0] == pytest.approx(ink_of[1], rel=0.02)
    assert still.any()


# ---- against the real ones ----


def likeness(path, family):
    """Return how a real captcha correlates with the best rendering of its label, and its baseline.

    The style of each letter is found from left to right, for each baseline and both spacings.
    """
    label, real = files.label_of(path), 255.0 - files.open_grey(path)
    style = "current" if real.shape[1] == 110 else "legacy"
    best = (0.0, 0)
    for gap in (10, 0):
        for baseline in range(18, 32):
            kinds = []
            for end in range(1, len(label) + 1):
                scores = []
                for kind in range(4):
                    ours = ink(
                        label[:end], [*kinds, kind], baseline, style,
                        families=(family,), gap=gap, room=99,
                    )  # fmt: skip
                    right = columns(ours)[1] + 1
                    scores.append(
                        np.corrcoef(ours[:, :right].ravel(), real[:, :right].ravel())[0, 1]
                    )
                kinds.append(int(np.argmax(scores)))
            ours = ink(label, kinds, baseline, style, families=(family,), gap=gap, room=99)
            best = max(best, (np.corrcoef(ours.ravel(), real.ravel())[0, 1], baseline))
    return best


def test_renderings_look_like_the_real_captchas(real_folder):
    paths = sorted(real_folder.iterdir())[:3]
    found = [likeness(path, render.DEJAVU) for path in paths]
    scores, baselines = zip(*found, strict=True)
    # 0.84 to 0.89 where a letter's advance is in its own weight, 0.91 to 0.94 in the next one's
    assert min(scores) > 0.9, found
    assert all(18 <= baseline <= 30 for baseline in baselines)


# ---- the command ----


def test_the_same_seed_writes_the_same_files_byte_for_byte_and_another_seed_others(
    tmp_path, capsys
):
    for folder, seed in (("a", "7"), ("b", "7"), ("c", "8")):
        render.main(["--count", "12", "--out", str(tmp_path / folder), "--seed", seed])
    a, b, c = (contents(tmp_path / name) for name in "abc")
    assert a == b
    assert not a.keys() & c.keys()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"12 captchas in {tmp_path / 'a'} (style current, seed 7)"


def test_files_are_called_label_unique_jpg_and_hold_what_their_name_says(tmp_path):
    render.main(["--count", "30", "--out", str(tmp_path), "--seed", "1"])
    paths = sorted(tmp_path.iterdir())
    assert len(paths) == 30
    assert all(NAME.fullmatch(path.name) for path in paths)
    assert all(files.open_grey(path).shape == (40, 110) for path in paths)
    drawn_labels, rng = [], random.Random(1)
    for _ in range(30):
        drawn_labels.append(render.captcha(rng)[0])
        rng.getrandbits(48)
    assert sorted(drawn_labels) == [files.label_of(path) for path in paths]


def test_without_a_seed_each_run_differs_and_names_the_seed_it_took(tmp_path, capsys):
    for folder in "ab":
        render.main(["--count", "4", "--out", str(tmp_path / folder)])
    assert contents(tmp_path / "a") != contents(tmp_path / "b")
    seed = re.search(r"seed (\d+)\)", capsys.readouterr().out)[1]
    render.main(["--count", "4", "--out", str(tmp_path / "again"), "--seed", seed])
    assert contents(tmp_path / "again") == contents(tmp_path / "a")


@pytest.mark.parametrize(
    ("style", "widths"),
    [("current", [110] * 6), ("legacy", [100] * 6), ("both", [100] * 3 + [110] * 3)],
)
def test_style_picks_the_size_and_both_is_half_and_half(style, widths, tmp_path):
    render.main(["--count", "6", "--style", style, "--out", str(tmp_path), "--seed", "2"])
    assert sorted(opened(path).width for path in tmp_path.iterdir()) == widths


def test_family_draws_with_one_family_only(tmp_path, placed):
    render.main(["--count", "8", "--out", str(tmp_path), "--family", "DejaVu Sans", "--vary"])
    assert {file for file, *_ in placed} <= set(render.FONTS[render.DEJAVU])


def test_vary_is_a_switch_of_the_command(tmp_path):
    for folder, extra in (("plain", []), ("varied", ["--vary"])):
        render.main(["--count", "30", "--seed", "4", "--out", str(tmp_path / folder), *extra])
    kinds = [
        {str(opened(path).quantization) for path in (tmp_path / name).iterdir()}
        for name in ("plain", "varied")
    ]
    assert len(kinds[0]) == 1 < len(kinds[1])


def test_a_family_that_is_not_installed_is_refused_in_one_line(fonts, tmp_path):
    fonts(render.DEJAVU)
    with pytest.raises(cli.UserError, match=r"^Go is not on this machine: install it"):
        render.main(["--family", "Go", "--out", str(tmp_path / "new")])
    assert not (tmp_path / "new").exists()


def test_a_family_that_nobody_knows_is_a_bad_setting(capsys):
    with pytest.raises(SystemExit) as stopped:
        render.main(["--family", "Comic Sans"])
    assert stopped.value.code == 2
    assert "is not one of any, DejaVu Sans" in capsys.readouterr().err


def test_a_picture_that_is_there_is_never_drawn_over(tmp_path):
    arguments = ["--count", "5", "--out", str(tmp_path), "--seed", "7"]
    render.main(arguments)
    before = contents(tmp_path)
    one = sorted(tmp_path.iterdir())[2]
    one.write_bytes(b"precious")
    with pytest.raises(cli.UserError, match=r"is there already: give another --seed or --out$"):
        render.main(arguments)
    assert contents(tmp_path) == before | {one.name: b"precious"}


def test_more_captchas_can_be_added_to_a_folder(tmp_path):
    for seed in ("1", "2"):
        render.main(["--count", "5", "--out", str(tmp_path), "--seed", seed])
    assert len(list(tmp_path.iterdir())) == 10


@pytest.fixture
def sections(monkeypatch):
    """What plots.contact_sheet is asked to draw: title -> tiles."""
    asked, draw = {}, plots.contact_sheet
    monkeypatch.setattr(plots, "contact_sheet", lambda given: asked.update(given) or draw(given))
    return asked


def test_sheet_shows_the_first_48_with_their_labels_at_readme_width(
    tmp_path, monkeypatch, sections
):
    monkeypatch.chdir(tmp_path)
    render.main(["--count", "50", "--sheet", "--style", "both", "--seed", "5"])
    rng = random.Random(5)
    stream = []
    for number in range(48):
        stream.append(render.captcha(rng, render.STYLES[number % 2]))
        rng.getrandbits(48)  # the name
    ((title, tiles),) = sections.items()
    assert "50 captchas in labelled (style both, seed 5)" in title
    assert [(tile.truth, tile.picture) for tile in tiles] == stream
    sheet = opened(tmp_path / "sheet.png")
    assert sheet.format == "PNG" and 800 < sheet.width < 1000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["labelled", "sheet.png"]


def test_no_sheet_is_drawn_unasked(tmp_path, monkeypatch, sections):
    monkeypatch.chdir(tmp_path)
    render.main(["--count", "2"])
    assert [path.name for path in tmp_path.iterdir()] == ["labelled"] and not sections


def command(*arguments, cwd, **how):
    """Run the real command and return what came of it."""
    return subprocess.run(
        [sys.executable, str(REPO / "render.py"), *map(str, arguments)],
        cwd=cwd, capture_output=True, text=True, timeout=60, **how,
    )  # fmt: skip


def test_the_real_command_fills_labelled_and_says_so(tmp_path):
    done = command("--count", 3, "--seed", 1, cwd=tmp_path)
    assert done.returncode == 0
    assert re.fullmatch(r"settings: count=3 style=current .* seed=1\n", done.stderr)
    assert done.stdout == "3 captchas in labelled (style current, seed 1)\n"
    assert len(list((tmp_path / "labelled").iterdir())) == 3


def test_a_folder_that_cannot_be_is_one_line_and_status_1(tmp_path):
    (tmp_path / "file").write_text("no folder")
    done = command("--count", 3, "--out", tmp_path / "file", cwd=tmp_path)
    assert done.returncode == 1
    settings, line = done.stderr.splitlines()
    assert settings.startswith("settings: ") and line.startswith("render.py: ")
    assert str(tmp_path / "file") in done.stderr
    assert (tmp_path / "file").read_text() == "no folder"


def test_a_folder_that_may_not_be_written_is_one_line_and_status_1(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write everywhere")
    done = command("--count", 3, "--out", folder, cwd=tmp_path)
    assert done.returncode == 1
    _, line = done.stderr.splitlines()
    assert line.startswith("render.py: Permission denied: ")


def test_a_full_disk_is_one_line_and_leaves_no_half_file(tmp_path):
    resource = pytest.importorskip("resource", reason="no limit on file sizes on this system")
    done = command(
        "--count", 3, cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500)),
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 2 and "Traceback" not in done.stderr
    assert list((tmp_path / "labelled").iterdir()) == []
