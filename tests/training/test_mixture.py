"""What a stream trains on: every kind in its share, each with the classes that it shows."""

import io
import random
from collections import Counter

import numpy as np
import pytest
from PIL import Image

import resnet
from workshop import decoding, drawing
from workshop.engines import resnet_onnx
from workshop.training import mixture

WHITE = drawing.jpeg(Image.new("RGB", (110, 40), "white"))
CAPTCHAS = [mixture.by_the_rules, mixture.tight, mixture.varied]


def said(classes):
    return resnet_onnx.texts(np.eye(27)[[classes]])[0]


@pytest.mark.parametrize("kind", CAPTCHAS, ids=lambda kind: kind.__name__)
def test_a_captcha_comes_with_the_classes_of_its_label(kind, monkeypatch):
    labels, real = [], drawing.random_label
    monkeypatch.setattr(drawing, "random_label", lambda rng: labels.append(real(rng)) or labels[-1])
    classes, jpeg = kind(random.Random(3))
    assert said(classes) == labels[-1]
    assert Image.open(io.BytesIO(jpeg)).size in {(100, 40), (110, 40)}


def test_a_tight_captcha_leaves_no_gap_for_its_letters():
    """Ten pixels between letters would need more room than there is."""
    rng = random.Random(3)
    for _ in range(20):
        classes, jpeg = mixture.tight(rng)
        assert len(said(classes)) == 5
        grey = np.asarray(Image.open(io.BytesIO(jpeg)).convert("L"))
        empty = (grey > 240).all(axis=0)
        inside = empty[: np.nonzero(~empty)[0].max()]
        runs = "".join("x" if column else " " for column in inside).split()
        assert max(map(len, runs), default=0) < 8


def test_nothing_is_to_be_said_of_what_is_no_captcha():
    rng = random.Random(3)
    shown = [mixture.none(rng)[0] for _ in range(100)]
    assert {classes.count(resnet.NOTHING) for classes in shown} == {1, 2, 5}
    assert all(classes[4] == resnet.NOTHING for classes in shown)
    assert all(0 <= c < 26 or c == resnet.NOTHING for classes in shown for c in classes)


def test_every_kind_has_its_share(monkeypatch):
    names = {kind.__name__: share for kind, share in mixture.SHARES.items()}
    assert sum(names.values()) == pytest.approx(1)
    drawn = Counter()
    spies = {
        lambda rng, name=name: (drawn.update([name]), ([], WHITE))[1]: share
        for name, share in names.items()
    }
    monkeypatch.setattr(mixture, "SHARES", spies)
    rng = random.Random(3)
    for _ in range(2000):
        mixture.example(rng)
    assert {name: count / 2000 for name, count in drawn.items()} == pytest.approx(names, abs=0.03)


def test_a_part_of_the_pictures_is_seen_as_a_browser_sees_them(monkeypatch):
    """By its colours, whose greys are darker around the letters than the JPEG's own."""
    red = drawing.jpeg(drawing.exact("mmmm", (1, 1, 1, 1), 25, 0, (220, 34, 11)))
    monkeypatch.setattr(mixture, "SHARES", {lambda rng: ([0] * 5, red): 1.0})
    rng = random.Random(3)
    seen = Counter(mixture.example(rng)[1].tobytes() for _ in range(300))
    (own, often), (colours, count) = seen.most_common()
    assert own == decoding.open_grey(red).tobytes()
    assert count / 300 == pytest.approx(mixture.IN_COLOUR, abs=0.07)
    assert colours != own and often + count == 300
