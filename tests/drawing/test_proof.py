"""What a picture of today's page proves about its text."""

import io
import random
from string import ascii_lowercase

import numpy as np
import pytest
from conftest import REAL, captchas
from PIL import Image

import recognizers
from workshop import decoding, drawing, files
from workshop.drawing import current, letters, proof


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


# ---- proofs ----


def drawn(rng, letters="abcdefghijklmnopqrstuvwxyz"):
    """Return a text of these letters, how it is drawn and its JPEG file."""
    label = "".join(rng.choices(letters, k=rng.choice((4, 5))))
    cuts = tuple(rng.choices(range(4), k=len(label)))
    gap = current.gap_of(label, cuts)
    how = proof.Proof(cuts, rng.randint(18, 29), gap, rng.choice(drawing.INKS))
    return label, how, drawing.jpeg(drawing.exact(label, *how))


def test_a_right_reading_is_proved_with_all_that_it_was_drawn_with():
    rng = random.Random(1)
    for _ in range(60):
        label, how, jpeg = drawn(rng)
        assert recognizers.prove(jpeg, label) == how


def test_a_wrong_reading_is_never_proved():
    rng = random.Random(2)
    for number in range(12):
        label, _, jpeg = drawn(rng)
        wrong = {label[:at] + letter + label[at + 1 :] for at in (0, len(label) - 1, number % 4)
                 for letter in ascii_lowercase} - {label}  # fmt: skip
        wrong |= {label[:-1], label[1:], label + "i", label + "l", label[::-1]} - {label}
        for text in wrong:
            assert recognizers.prove(jpeg, text) is None, (label, text)


def test_letters_that_touch_are_proved_too():
    rng, tight = random.Random(3), 0
    for _ in range(40):
        label, how, jpeg = drawn(rng, "mwdbq")
        reaches_the_edge = bool(proof.rivals(label, *how, cautious=True))
        assert recognizers.prove(jpeg, label) == (None if reaches_the_edge else how)
        tight += how.gap == 0
    assert tight > 10


def test_the_pages_own_pictures_are_proved():
    pictures = sorted(REAL.glob("110x40/*"))
    if not pictures:
        pytest.skip("no real captchas: they are not part of the repository")
    for path in pictures:
        assert recognizers.prove(path, files.label_of(path)), path.name


def test_a_picture_of_the_old_page_is_not_proved():
    for label, jpeg in captchas(5, 4, ["legacy"]):
        assert recognizers.prove(jpeg, label) is None


@pytest.mark.parametrize(
    "other",
    [
        {"hinting": "40"}, {"hinting": "none"}, {"gap": 9}, {"baselines": (30, 30)},
        {"quality": 80}, {"paper": (245, 245, 245)}, {"stroke": 0.85}, {"ink": (60, 60, 60)},
    ],
    ids=str,
)  # fmt: skip
def test_a_picture_that_differs_from_the_pages_in_one_thing_is_not_proved(other):
    rng = random.Random(4)
    page = drawing.Look(families=(drawing.DEJAVU,), hinting="page", baselines=(18, 29))
    jpeg = drawing.jpeg(drawing.draw("quad", rng, "current", page))
    assert recognizers.prove(jpeg, "quad")
    look = page._replace(**other)
    jpeg = drawing.jpeg(drawing.draw("quad", rng, "current", look), look.quality)
    assert recognizers.prove(jpeg, "quad") is None


@pytest.mark.parametrize("newer", [False, True])
def test_a_regular_y_is_proved_whichever_freetype_drew_it(newer):
    shapes = letters.glyphs_of_newer_freetype() if newer else letters.glyphs()
    jpeg = drawing.jpeg(drawing.exact("yyay", (0, 0, 1, 2), 21, 10, drawing.INKS[2], shapes))
    assert recognizers.prove(jpeg, "yyay").cuts == (0, 0, 1, 2)


def test_a_picture_is_proved_in_every_shape_that_predict_takes(tmp_path):
    label, how, jpeg = drawn(random.Random(5))
    path = tmp_path / "captcha.jpg"
    path.write_bytes(jpeg)
    png = io.BytesIO()
    Image.open(path).save(png, "PNG")
    page = Image.open(io.BytesIO(jpeg))
    for image in (jpeg, path, str(path), page, png.getvalue(), *map(page.convert, ("L", "RGBA"))):
        assert recognizers.prove(image, label) == how


def test_what_is_no_page_of_today_or_no_label_is_just_not_proved():
    label, _, jpeg = drawn(random.Random(6))
    page = Image.open(io.BytesIO(jpeg))
    again = io.BytesIO()
    page.save(again, "JPEG", quality=60)
    for image in (
        again.getvalue(), page.resize((220, 80)), Image.new("RGB", (110, 40), "white"),
        Image.new("L", (110, 40)), Image.new("1", (110, 40)), Image.new("RGB", (100, 40)),
        Image.effect_noise((110, 40), 99), page.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    ):  # fmt: skip
        assert recognizers.prove(image, label) is None
    for text in ("", "abc", "ABCD", label + "x" * 5, "ab d", label + "\n"):
        assert recognizers.prove(jpeg, text) is None


def test_a_picture_that_cannot_be_read_is_refused_as_predict_refuses_it(tmp_path):
    for image in (b"junk", tmp_path / "none.jpg"):
        with pytest.raises(decoding.PictureError):
            recognizers.prove(image, "abcd")


@pytest.mark.parametrize(("label", "cuts"), PAST)
def test_a_text_that_another_may_draw_too_is_not_proved(label, cuts):
    jpeg = drawing.jpeg(drawing.exact(label, cuts, 20, 10, drawing.INKS[0]))
    for text in (label, label + "i", label + "l"):
        assert recognizers.prove(jpeg, text) is None
