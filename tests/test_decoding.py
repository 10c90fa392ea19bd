"""A picture is opened as grey levels, or refused with a reason and at no cost."""

import io
import os
import random
import struct
import subprocess
import sys
import tracemalloc
import zlib

import numpy as np
import pytest
from conftest import REPO
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from workshop import decoding, drawing

SIZES = [(110, 40), (100, 40)]


def encoded(picture, form="PNG", **options):
    data = io.BytesIO()
    picture.save(data, form, **options)
    return data.getvalue()


def ramp(width=110, height=40):
    """A grey picture with every level from black to white in it."""
    levels = np.linspace(0, 255, width * height).round().astype(np.uint8)
    return Image.fromarray(levels.reshape(height, width))


def png_header(width, height):
    """A PNG that claims a size and holds no pixels."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
        + struct.pack(">I", 0)
        + b"IDAT"
        + struct.pack(">I", zlib.crc32(b"IDAT"))
    )


# ---- open_grey: what is read ----


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP", "GIF", "WEBP"])
def test_a_captcha_of_either_size_is_read_from_each_format(size, form):
    grey = decoding.open_grey(encoded(ramp(*size), form))
    assert (grey.shape, grey.dtype) == ((40, size[0]), np.uint8)
    assert grey[0, 0] <= 2
    assert grey[-1, -1] >= 253


def test_bytes_a_path_and_an_open_picture_are_the_same_to_it(tmp_path):
    _, data = drawing.captcha(random.Random(1))
    (tmp_path / "a.jpg").write_bytes(data)
    from_bytes = decoding.open_grey(data)
    assert np.array_equal(from_bytes, decoding.open_grey(tmp_path / "a.jpg"))
    assert np.array_equal(from_bytes, decoding.open_grey(str(tmp_path / "a.jpg")))
    with Image.open(tmp_path / "a.jpg") as picture:
        assert np.array_equal(from_bytes, decoding.open_grey(picture))


def test_the_content_counts_not_the_suffix(tmp_path):
    (tmp_path / "abcd_1.jpg").write_bytes(encoded(ramp(), "PNG"))
    assert np.array_equal(decoding.open_grey(tmp_path / "abcd_1.jpg"), np.asarray(ramp()))


def test_16_bit_grey_keeps_its_levels():
    deep = Image.fromarray(np.asarray(ramp()).astype(np.uint16) * 257)
    assert np.array_equal(decoding.open_grey(encoded(deep)), np.asarray(ramp()))


@pytest.mark.parametrize("kind", [np.uint16, np.int32], ids=["I;16", "I"])
def test_deep_grey_that_holds_8_bits_keeps_its_levels(kind):
    deep = Image.fromarray(np.asarray(ramp()).astype(kind))
    assert deep.mode.startswith("I")
    assert np.array_equal(decoding.open_grey(deep), np.asarray(ramp()))


@pytest.mark.parametrize("mode", ["CMYK", "YCbCr", "RGB", "HSV", "RGBA", "LA", "1", "P"])
def test_every_mode_comes_out_with_black_black_and_white_white(mode):
    picture = Image.new("L", (110, 40), 255)
    picture.paste(0, (0, 0, 55, 40))
    if mode in ("HSV", "YCbCr", "CMYK", "P", "RGBA"):
        picture = picture.convert("RGB")
    grey = decoding.open_grey(picture.convert(mode))
    assert grey.shape == (40, 110)
    assert grey[:, :50].max() <= 3
    assert grey[:, 60:].min() >= 252


def test_a_cmyk_jpeg_is_read():
    grey = decoding.open_grey(encoded(ramp().convert("RGB").convert("CMYK"), "JPEG", quality=95))
    assert np.abs(grey.astype(int) - np.asarray(ramp())).max() < 12


def test_what_is_transparent_is_white_paper():
    black_letters = Image.new("RGBA", (110, 40), (0, 0, 0, 0))
    black_letters.paste((0, 0, 0, 255), (10, 10, 20, 30))
    for picture in (black_letters, black_letters.convert("LA")):
        grey = decoding.open_grey(encoded(picture))
        assert grey[0, 0] == 255
        assert grey[15, 15] == 0


def test_a_transparent_palette_colour_is_white_paper():
    picture = Image.new("P", (110, 40), 0)
    picture.putpalette([0, 0, 0, 10, 10, 10])
    picture.paste(1, (10, 10, 20, 30))
    grey = decoding.open_grey(encoded(picture, "PNG", transparency=0))
    assert (grey[0, 0], grey[15, 15]) == (255, 10)


def test_of_an_animation_the_first_frame_is_read():
    frames = [Image.new("L", (110, 40), level) for level in (200, 0, 90)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert np.abs(decoding.open_grey(data).astype(int) - 200).max() <= 1


def test_an_exif_rotation_of_a_captcha_is_left_alone():
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down: no page sends that, and no reader of letters could use it
    data = encoded(ramp(), "JPEG", exif=exif, quality=95)
    assert decoding.open_grey(data)[0, 0] < 10


def test_a_picture_that_is_handed_in_stays_as_it_was(tmp_path):
    (tmp_path / "a.jpg").write_bytes(drawing.captcha(random.Random(1))[1])
    with Image.open(tmp_path / "a.jpg") as untouched, Image.open(tmp_path / "a.jpg") as picture:
        decoding.open_grey(picture)
        assert (picture.mode, picture.size) == ("RGB", (110, 40))
        assert picture.tobytes() == untouched.tobytes()
        decoding.open_grey(picture)  # decoded by now
        assert picture.mode == "RGB"


# ---- open_grey: paper, ink and size ----


def drawn(seed, style="current"):
    """A captcha without the noise of JPEG, as levels."""
    grey = decoding.open_grey(drawing.captcha(random.Random(seed), style)[1])
    return np.where(grey > 250, 255, grey).astype(np.uint8)


@pytest.mark.parametrize("style", ["current", "legacy"])
def test_white_paper_is_left_bit_for_bit(style):
    for seed in range(20):
        _, data = drawing.captcha(random.Random(seed), style)
        with Image.open(io.BytesIO(data)) as picture:
            picture.draft("L", picture.size)
            assert np.array_equal(decoding.open_grey(data), np.asarray(picture))


@pytest.mark.parametrize("paper", [250, 245, 200, 128])
def test_grey_paper_becomes_white_and_black_stays_black(paper):
    grey = drawn(1)
    found = decoding.open_grey(Image.fromarray((grey.astype(int) * paper // 255).astype(np.uint8)))
    assert np.abs(found.astype(int) - grey).max() <= 255 / paper + 1
    assert (found == 255).sum() >= (grey == 255).sum()


@pytest.mark.parametrize("paper", [0, 10, 100])
def test_light_letters_on_dark_paper_become_dark_on_white(paper):
    grey = drawn(2)
    light = 255 - grey.astype(int) * (255 - paper) // 255
    found = decoding.open_grey(Image.fromarray(light.astype(np.uint8)))
    assert np.abs(found.astype(int) - grey).max() <= 255 / (255 - paper) + 1


def test_letters_that_cover_nearly_half_of_the_paper_are_no_paper():
    half = np.full((40, 110), 255, np.uint8)
    half[:, :55] = 0
    assert np.array_equal(decoding.open_grey(Image.fromarray(half)), half)


@pytest.mark.parametrize("scale", [1.25, 1.5, 2, 3])
@pytest.mark.parametrize("style", ["current", "legacy"])
def test_a_screenshot_of_a_dense_display_is_scaled_back(scale, style):
    grey = drawn(3, style)
    exact = grey.shape[1] * scale
    for width in {int(exact), round(exact + 0.1)}:  # 137.5 pixels are 137 or 138
        large = Image.fromarray(grey).resize((width, int(40 * scale)), Image.Resampling.BICUBIC)
        found = decoding.open_grey(encoded(large.convert("RGB")))
        assert found.shape == grey.shape
        assert np.abs(found.astype(int) - grey).mean() < 4


@pytest.mark.parametrize("size", [(440, 160), (121, 44), (139, 50), (220, 40), (110, 80), (55, 20)])
def test_any_other_size_is_refused_by_its_numbers(size):
    with pytest.raises(
        decoding.PictureError, match=rf"^is {size[0]}x{size[1]}, not 110x40 or 100x40"
    ):
        decoding.open_grey(Image.new("L", size, 255))


def test_letters_cut_by_segment_are_not_taken_for_captchas():
    bold = np.full((20, 20), 255, np.uint8)
    bold[1:19, 1:19] = 40
    assert np.array_equal(decoding.open_grey(encoded(Image.fromarray(bold)), ((20, 20),)), bold)


# ---- open_grey: what is refused ----

WHOLE = drawing.captcha(random.Random(2))[1]
REFUSED = {
    "zero bytes": (b"", "not a JPEG, PNG, BMP, GIF, WEBP"),
    "text": (b"<html>nothing to see</html>" * 50, "not a JPEG, PNG, BMP, GIF, WEBP"),
    "cut in the header": (WHOLE[:30], "cannot be read as a picture"),
    "cut in the pixels": (WHOLE[:700], "cannot be read as a picture: image file is truncated"),
    "one pixel": (encoded(ramp(1, 1)), "is 1x1, not 110x40 or 100x40"),
    "turned": (encoded(ramp(40, 110)), "is 40x110, not 110x40 or 100x40"),
    "30,000 x 30,000": (png_header(30_000, 30_000), "cannot be read as a picture: Image size"),
    "no pixels": (png_header(110, 40), "cannot be read as a picture"),
    "too many bytes": (WHOLE + b"\0" * decoding.MAX_BYTES, "is larger than 1048576 bytes"),
    "another format": (encoded(ramp(), "TIFF"), "not a JPEG, PNG, BMP, GIF, WEBP"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_captcha_is_refused_with_the_reason(name, tmp_path):
    data, reason = REFUSED[name]
    (tmp_path / "abcd_1.jpg").write_bytes(data)
    for source in (data, tmp_path / "abcd_1.jpg"):
        with pytest.raises(decoding.PictureError) as refused:
            decoding.open_grey(source)
        assert reason in str(refused.value)
        assert "\n" not in str(refused.value)
        assert len(str(refused.value)) < 200


def test_a_header_that_claims_a_billion_pixels_costs_no_memory():
    tracemalloc.start()
    with pytest.raises(decoding.PictureError):
        decoding.open_grey(png_header(30_000, 30_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000


@pytest.mark.parametrize("name", ["missing.jpg", "folder.jpg"])
def test_a_path_that_is_no_file_is_a_picture_error(name, tmp_path):
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(
        decoding.PictureError, match=r"^cannot be read as a picture: .*(irectory|not a r)"
    ):
        decoding.open_grey(tmp_path / name)


def test_other_sizes_are_let_in_by_the_caller_alone():
    letter = encoded(ramp(20, 20), "BMP")
    assert decoding.open_grey(letter, sizes=((20, 20),)).shape == (20, 20)
    with pytest.raises(decoding.PictureError, match="is 110x40, not 20x20"):
        decoding.open_grey(encoded(ramp()), sizes=((20, 20),))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_a_pipe_called_like_a_picture_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "abcd_1.jpg")
    with pytest.raises(decoding.PictureError, match="not a regular file"):
        decoding.open_grey(tmp_path / "abcd_1.jpg")


def test_an_enormous_picture_is_refused_without_another_word(tmp_path):
    (tmp_path / "abcd_1.png").write_bytes(png_header(10_000, 9_500))
    code = "from workshop import decoding\ntry: decoding.open_grey('abcd_1.png')\n"
    code += "except decoding.PictureError as error: print(error)"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(REPO)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (ended.stdout, ended.stderr) == ("is 10000x9500, not 110x40 or 100x40\n", "")


@settings(max_examples=300, deadline=None)
@given(
    seed=st.integers(0, 20),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.floats(0, 1),
)
def test_a_damaged_jpeg_is_a_captcha_or_a_picture_error(seed, changes, cut):
    data = bytearray(drawing.captcha(random.Random(seed))[1])
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    data = bytes(data[: max(1, int(len(data) * (1 - cut**4)))])
    try:
        grey = decoding.open_grey(data)
    except decoding.PictureError as error:
        assert "\n" not in str(error)
    else:
        assert grey.shape in ((40, 110), (40, 100))
        assert grey.dtype == np.uint8
