"""Pictures are opened or refused with a reason; files appear whole or not at all."""

import io
import os
import random
import struct
import subprocess
import sys
import threading
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
from conftest import REPO
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import files
import render
from cli import UserError

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
@pytest.mark.parametrize("form", ["JPEG", "PNG", "BMP", "GIF"])
def test_a_captcha_of_either_size_is_read_from_each_format(size, form):
    grey = files.open_grey(encoded(ramp(*size), form))
    assert (grey.shape, grey.dtype) == ((40, size[0]), np.uint8)
    assert grey[0, 0] <= 2
    assert grey[-1, -1] >= 253


def test_bytes_a_path_and_an_open_picture_are_the_same_to_it(tmp_path):
    _, data = render.captcha(random.Random(1))
    (tmp_path / "a.jpg").write_bytes(data)
    from_bytes = files.open_grey(data)
    assert np.array_equal(from_bytes, files.open_grey(tmp_path / "a.jpg"))
    assert np.array_equal(from_bytes, files.open_grey(str(tmp_path / "a.jpg")))
    with Image.open(tmp_path / "a.jpg") as picture:
        assert np.array_equal(from_bytes, files.open_grey(picture))


def test_the_content_counts_not_the_suffix(tmp_path):
    (tmp_path / "abcd_1.jpg").write_bytes(encoded(ramp(), "PNG"))
    assert np.array_equal(files.open_grey(tmp_path / "abcd_1.jpg"), np.asarray(ramp()))


def test_16_bit_grey_keeps_its_levels():
    deep = Image.fromarray(np.asarray(ramp()).astype(np.uint16) * 257)
    assert np.array_equal(files.open_grey(encoded(deep)), np.asarray(ramp()))


@pytest.mark.parametrize("mode", ["CMYK", "YCbCr", "RGB", "HSV", "RGBA", "LA", "1", "P"])
def test_every_mode_comes_out_with_black_black_and_white_white(mode):
    picture = Image.new("L", (110, 40), 255)
    picture.paste(0, (0, 0, 55, 40))
    if mode in ("HSV", "YCbCr", "CMYK", "P", "RGBA"):
        picture = picture.convert("RGB")
    grey = files.open_grey(picture.convert(mode))
    assert grey.shape == (40, 110)
    assert grey[:, :50].max() <= 3
    assert grey[:, 60:].min() >= 252


def test_a_cmyk_jpeg_is_read():
    grey = files.open_grey(encoded(ramp().convert("RGB").convert("CMYK"), "JPEG", quality=95))
    assert np.abs(grey.astype(int) - np.asarray(ramp())).max() < 12


def test_what_is_transparent_is_white_paper():
    black_letters = Image.new("RGBA", (110, 40), (0, 0, 0, 0))
    black_letters.paste((0, 0, 0, 255), (10, 10, 20, 30))
    for picture in (black_letters, black_letters.convert("LA")):
        grey = files.open_grey(encoded(picture))
        assert grey[0, 0] == 255
        assert grey[15, 15] == 0


def test_a_transparent_palette_colour_is_white_paper():
    picture = Image.new("P", (110, 40), 0)
    picture.putpalette([0, 0, 0, 10, 10, 10])
    picture.paste(1, (10, 10, 20, 30))
    grey = files.open_grey(encoded(picture, "PNG", transparency=0))
    assert (grey[0, 0], grey[15, 15]) == (255, 10)


def test_of_an_animation_the_first_frame_is_read():
    frames = [Image.new("L", (110, 40), level) for level in (200, 0, 90)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert np.abs(files.open_grey(data).astype(int) - 200).max() <= 1


def test_an_exif_rotation_of_a_captcha_is_left_alone():
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down: no page sends that, and no reader of letters could use it
    data = encoded(ramp(), "JPEG", exif=exif, quality=95)
    assert files.open_grey(data)[0, 0] < 10


# ---- open_grey: what is refused ----

WHOLE = render.captcha(random.Random(2))[1]
REFUSED = {
    "zero bytes": (b"", "not a JPEG, PNG, BMP, GIF"),
    "text": (b"<html>nothing to see</html>" * 50, "not a JPEG, PNG, BMP, GIF"),
    "cut in the header": (WHOLE[:30], "cannot be read as a picture"),
    "cut in the pixels": (WHOLE[:700], "cannot be read as a picture: image file is truncated"),
    "one pixel": (encoded(ramp(1, 1)), "is 1x1, not 110x40 or 100x40"),
    "turned": (encoded(ramp(40, 110)), "is 40x110, not 110x40 or 100x40"),
    "30,000 x 30,000": (png_header(30_000, 30_000), "cannot be read as a picture: Image size"),
    "no pixels": (png_header(110, 40), "cannot be read as a picture"),
    "too many bytes": (WHOLE + b"\0" * files.MAX_BYTES, "is larger than 1048576 bytes"),
    "another format": (encoded(ramp(), "TIFF"), "not a JPEG, PNG, BMP, GIF"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_captcha_is_refused_with_the_reason(name, tmp_path):
    data, reason = REFUSED[name]
    (tmp_path / "abcd_1.jpg").write_bytes(data)
    for source in (data, tmp_path / "abcd_1.jpg"):
        with pytest.raises(files.PictureError) as refused:
            files.open_grey(source)
        assert reason in str(refused.value)
        assert "\n" not in str(refused.value)
        assert len(str(refused.value)) < 200


def test_a_header_that_claims_a_billion_pixels_costs_no_memory():
    tracemalloc.start()
    with pytest.raises(files.PictureError):
        files.open_grey(png_header(30_000, 30_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000


@pytest.mark.parametrize("name", ["missing.jpg", "folder.jpg"])
def test_a_path_that_is_no_file_is_a_picture_error(name, tmp_path):
    (tmp_path / "folder.jpg").mkdir()
    with pytest.raises(files.PictureError, match=r"^cannot be read as a picture: [\w ]*irectory$"):
        files.open_grey(tmp_path / name)


def test_other_sizes_are_let_in_by_the_caller_alone():
    letter = encoded(ramp(20, 20), "BMP")
    assert files.open_grey(letter, sizes=((20, 20),)).shape == (20, 20)
    with pytest.raises(files.PictureError, match="is 110x40, not 20x20"):
        files.open_grey(encoded(ramp()), sizes=((20, 20),))


@settings(max_examples=300, deadline=None)
@given(
    seed=st.integers(0, 20),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.floats(0, 1),
)
def test_a_damaged_jpeg_is_a_captcha_or_a_picture_error(seed, changes, cut):
    data = bytearray(render.captcha(random.Random(seed))[1])
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    data = bytes(data[: max(1, int(len(data) * (1 - cut**4)))])
    try:
        grey = files.open_grey(data)
    except files.PictureError as error:
        assert "\n" not in str(error)
    else:
        assert grey.shape in ((40, 110), (40, 100))
        assert grey.dtype == np.uint8


# ---- names ----


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("abcd_123.jpg", "abcd"),
        ("abcde_0064.png", "abcde"),
        ("abcd_x_y.bmp", "abcd"),
        ("abcd_.jpg", "abcd"),
        ("abcd.jpg", None),
        ("abc_1.jpg", None),
        ("abcdef_1.jpg", None),
        ("Abcd_1.jpg", None),
        ("ab1d_1.jpg", None),
        ("äbcd_1.jpg", None),
        ("abcd\n_1.jpg", None),
        ("_abcd.jpg", None),
        ("IMG_2041.jpg", None),
    ],
)
def test_a_label_is_four_or_five_letters_before_an_underscore(name, label):
    assert files.label_of(Path("some_folder") / name) == label


def test_pictures_come_by_name_without_what_is_no_picture(tmp_path):
    for name in ("b_1.PNG", "a_1.jpg", "c_1.jpeg", "d_1.bmp", "notes.txt", ".hid_1.jpg", "x.part"):
        (tmp_path / name).touch()
    assert [path.name for path in files.pictures_in(tmp_path)] == [
        "a_1.jpg",
        "b_1.PNG",
        "c_1.jpeg",
        "d_1.bmp",
    ]


@pytest.mark.parametrize("kind", ["missing", "empty", "a file"])
def test_a_folder_without_pictures_says_how_to_fill_it(kind, tmp_path):
    folder = tmp_path / "labelled"
    if kind == "empty":
        folder.mkdir()
    elif kind == "a file":
        folder.touch()
    with pytest.raises(UserError, match=r"labelled.*: `python crawler\.py`"):
        files.pictures_in(folder)


# ---- writing ----


def test_a_written_file_leaves_nothing_beside_it(tmp_path):
    files.write_whole(tmp_path / "a.jpg", b"new")
    files.write_whole(tmp_path / "a.jpg", b"newer")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.jpg", b"newer")]


def test_a_new_picture_never_takes_a_name_that_is_there(tmp_path, monkeypatch):
    names = iter(["00", "aa", "00", "bb", "cc", "dd"])  # of parts and pictures in turn
    monkeypatch.setattr(files.secrets, "token_hex", lambda size: next(names))
    first = files.save_new(tmp_path, "abcd_", ".jpg", b"first")
    assert (first.name, first.read_bytes()) == ("abcd_00.jpg", b"first")
    second = files.save_new(tmp_path, "abcd_", ".jpg", b"second")
    assert (second.name, first.read_bytes()) == ("abcd_bb.jpg", b"first")


def test_nine_threads_that_save_at_once_lose_nothing(tmp_path):
    def save():
        for number in range(20):
            files.save_new(tmp_path, "abcd_", ".jpg", bytes([number]))

    threads = [threading.Thread(target=save) for _ in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = [path.read_bytes() for path in files.pictures_in(tmp_path)]
    assert sorted(kept) == sorted(bytes([number]) for number in range(20) for _ in range(9))


def test_a_replaced_model_is_kept_and_no_backup_is_written_over(tmp_path):
    model = tmp_path / "model.pickle"
    kept = [files.replace_model(model, data) for data in (b"one", b"two", b"three")]
    assert kept[0] == "" and kept[1].endswith("kept as " + str(tmp_path / "model.pickle.bak1"))
    assert kept[2] == kept[1].replace("bak1", "bak2")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "model.pickle": b"three",
        "model.pickle.bak1": b"one",
        "model.pickle.bak2": b"two",
    }


def child(code, tmp_path):
    """Run code with `model`, a path in tmp_path, in a process of its own; return it when ended."""
    head = "import os, sys, cli, files\nfrom pathlib import Path\n"
    head += f"model = Path({str(tmp_path / 'm.pth')!r})\n"
    return subprocess.run(
        [sys.executable, "-c", head + code], cwd=REPO, capture_output=True, text=True, timeout=60
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_a_pipe_called_like_a_picture_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "abcd_1.jpg")
    with pytest.raises(files.PictureError, match="is a pipe"):
        files.open_grey(tmp_path / "abcd_1.jpg")


def test_an_enormous_picture_is_refused_without_another_word(tmp_path):
    (tmp_path / "abcd_1.png").write_bytes(png_header(10_000, 9_500))
    code = "sys.argv = ['x.py']\ntry: files.open_grey(model.with_name('abcd_1.png'))\n"
    code += "except files.PictureError as error: print(error)"
    ended = child(code, tmp_path)
    assert (ended.stdout, ended.stderr) == ("is 10000x9500, not 110x40 or 100x40\n", "")


def test_a_process_killed_before_the_rename_leaves_the_older_file(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    code = "Path.replace = lambda *a: os._exit(9)\nfiles.write_whole(model, b'x' * 9999)"
    assert child(code, tmp_path).returncode == 9
    assert (tmp_path / "m.pth").read_bytes() == b"old"
    parts = [path.name for path in tmp_path.iterdir() if path.name != "m.pth"]
    assert len(parts) == 1
    assert parts[0].startswith(".m.pth.")  # hidden, and read by nobody: pictures_in passes it by
    assert parts[0].endswith(".part")


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is POSIX")
def test_a_full_disk_is_one_line_and_older_files_stay(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "sys.argv = ['nn_train.py']\n"
        "cli.run(lambda: files.replace_model(model, b'x' * 100_000))"
    )
    ended = child(code, tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"nn_train.py: File too large: {tmp_path / 'm.pth'}.")
    assert ended.stderr.count("\n") == 1
    assert "Nothing older was overwritten." in ended.stderr
    assert (tmp_path / "m.pth").read_bytes() == b"old"
    assert not list(tmp_path.glob(".*")), "a part of a file was left behind"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folder permissions are POSIX")
def test_a_read_only_folder_is_one_line_and_older_files_stay(tmp_path):
    (tmp_path / "m.pth").write_bytes(b"old")
    (tmp_path / "m.pth").chmod(0o644)
    tmp_path.chmod(0o555)
    # root writes wherever it likes: a child that gives that up does not
    code = (
        "if os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.argv = ['nn_train.py']\n"
        "cli.run(lambda: files.replace_model(model, b'new'))"
    )
    for folder in list(tmp_path.parents)[:3]:  # pytest's own are 0o700
        if folder.name.startswith("pytest-"):
            folder.chmod(0o755)
    try:
        ended = child(code, tmp_path)
    finally:
        tmp_path.chmod(0o755)
    assert ended.returncode == 1
    assert ended.stderr.startswith("nn_train.py: Permission denied: ")
    assert ended.stderr.count("\n") == 1
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("m.pth", b"old")]
