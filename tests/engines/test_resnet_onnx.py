"""The ResNet by ONNX Runtime reads as by torch, and with no file of another checkpoint."""

import hashlib
import subprocess
import sys

import numpy as np
import pytest
import torch
from conftest import BOXED, REPO, captchas, onnx_needed

import recognizers
import resnet
from recognizers import RESNET
from workshop.engines import models, resnet_onnx

pytestmark = onnx_needed


@pytest.fixture
def beside(here, exported):
    """A working folder with a checkpoint and the ONNX file beside it."""
    for name in ("ckpt.pth", "ckpt.onnx"):
        (here / name).write_bytes((exported / name).read_bytes())
    return here


def by_torch(monkeypatch, pictures):
    """Return the readings of the ResNet by torch."""
    models._models.clear()
    with monkeypatch.context() as patch:
        patch.setattr(resnet_onnx, "load", lambda path: None)
        readings = recognizers.read_batch(pictures, RESNET)
    models._models.clear()
    return readings


def test_hundreds_of_captchas_read_as_torch_reads_them(beside, monkeypatch):
    pictures = [data for _, data in captchas(300, 3)]
    expected = by_torch(monkeypatch, pictures)
    found = recognizers.read_batch(pictures, RESNET)
    assert models.loaded(None, recognizers.RESNET_MODEL).__module__ == resnet_onnx.__name__
    assert [reading.text for reading in found] == [reading.text for reading in expected]
    for one, other in zip(found, expected, strict=True):
        assert one.letters == pytest.approx(other.letters, abs=1e-4)
        assert one.margin == pytest.approx(other.margin, abs=1e-4)


def test_reading_with_it_does_not_import_torch(beside):
    label, data = captchas(1, 5)[0]
    (beside / "captcha.jpg").write_bytes(data)
    code = (
        "import sys; import recognizers; status = recognizers.main(['captcha.jpg']);"
        "print('torch' in sys.modules, status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=beside,
        env={"PYTHONPATH": str(REPO)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"{label}\nFalse 0\n"
    settings, which = done.stderr.splitlines()
    assert settings == "settings: as shipped" and "resnet reads with ckpt.pth" in which


def test_after_a_training_the_old_file_is_not_used(beside, monkeypatch):
    pictures = [data for _, data in captchas(3, 6)]
    before = recognizers.read_batch(pictures, RESNET)
    torch.manual_seed(0)
    torch.save({"net": resnet.ResNet20().state_dict()}, "ckpt.pth")
    after = recognizers.read_batch(pictures, RESNET)
    assert after != before
    assert after == by_torch(monkeypatch, pictures)


@pytest.mark.parametrize("harm", ["cut", "scrambled", "missing", "another network", "huge"])
def test_a_file_that_is_not_sound_is_left_to_torch(harm, beside, monkeypatch):
    label, data = captchas(1, 7)[0]
    path = beside / "ckpt.onnx"
    whole = path.read_bytes()
    if harm == "cut":
        path.write_bytes(whole[: len(whole) // 2])
    elif harm == "scrambled":
        path.write_bytes(whole[:99] + bytes(99) + whole[198:])
    elif harm == "missing":
        path.unlink()
    elif harm == "huge":
        monkeypatch.setattr(resnet_onnx, "MAX_BYTES", len(whole) - 1)
    else:
        import onnx

        other = onnx.load_from_string(whole)
        other.graph.input[0].name = other.graph.node[0].input[0] = "another"
        assert other.graph.node[0].op_type == "Cast"  # the one that takes the picture
        path.write_bytes(other.SerializeToString())
    assert resnet_onnx.load(beside / "ckpt.pth") is None
    assert recognizers.predict(data, RESNET) == label


def test_a_file_made_for_another_checkpoint_is_told_by_its_metadata(beside):
    path = beside / "ckpt.onnx"
    source = hashlib.sha256((beside / "ckpt.pth").read_bytes()).hexdigest()
    # the right name in the wrong place
    data = path.read_bytes().replace(source.encode(), b"0" * 64) + b"\x12\x40" + source.encode()
    path.write_bytes(data)
    about = resnet_onnx.session_of(data).get_modelmeta().custom_metadata_map
    assert about[resnet_onnx.SOURCE] == "0" * 64
    assert resnet_onnx.load(beside / "ckpt.pth") is None


def test_a_file_that_gives_no_numbers_is_left_to_torch(beside, monkeypatch):
    nothing = np.full((1, 5, 27), np.nan, np.float32)
    monkeypatch.setattr(resnet_onnx, "_network", lambda session: lambda greys: nothing)
    assert resnet_onnx.load(beside / "ckpt.pth") is None


def test_without_onnx_runtime_torch_reads(beside, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert resnet_onnx.load(beside / "ckpt.pth") is None
    label, data = captchas(1, 8)[0]
    assert recognizers.predict(data, RESNET) == label


def test_the_model_in_the_box_is_read_without_torch():
    assert resnet_onnx.load(BOXED), "a stale pretrained/ckpt.onnx: python export_onnx.py"
