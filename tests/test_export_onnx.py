"""An exported file reads what its original reads, and is kept only then."""

import re
import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest
from conftest import BOXED, REPO, captchas, onnx_needed

import export_onnx
import recognizers
import resnet
from workshop import cutting, decoding
from workshop.engines import onnx_graph, resnet_onnx, svm_file
from workshop.messages import UserError

pytestmark = onnx_needed
CURRENT = ("current",)  # the style that the clients know

# ---- the files for clients ----


def metadata(path):
    """Return what an ONNX file says about itself."""
    session = resnet_onnx.session_of(path.read_bytes())
    return session, session.get_modelmeta().custom_metadata_map


def test_the_resnet_for_clients_takes_black_and_white_and_gives_five_letters(exported):
    session, about = metadata(exported / "nn_model.onnx")
    (picture,) = session.get_inputs()
    assert (picture.type, picture.shape[1:]) == ("tensor(float)", [1, 40, 110])
    assert [letter.shape[1] for letter in session.get_outputs()] == [26, 26, 26, 26, 27]
    assert about["labels"] == "abcdefghijklmnopqrstuvwxyz"
    assert (about["threshold"], about["version"]) == ("156", "1")
    right = 0
    drawn = captchas(100, 10, styles=CURRENT)
    for label, data in drawn:
        paper = (decoding.open_grey(data) >= 156).astype(np.float32)[None, None]
        letters = [int(output.argmax()) for output in session.run(None, {picture.name: paper})]
        right += label == "".join(chr(97 + letter) for letter in letters if letter < 26)
    assert right >= 97


def test_the_svm_for_clients_takes_a_glyph_and_gives_its_letter(exported):
    session, about = metadata(exported / "svm_model.onnx")
    (glyph,) = session.get_inputs()
    assert about["threshold"] == "156"
    assert about["labels"] == svm_file.load(exported / "model.pickle").letters
    right = total = 0
    for label, data in captchas(40, 11, styles=CURRENT):
        for letter, cut in zip(label, cutting.cut(decoding.open_grey(data), label), strict=False):
            black = np.where(cut.ravel() >= 156, 255, 0).astype(np.float32)
            found, values = session.run(None, {glyph.name: black})
            assert (found.shape, values.shape) == ((1,), (1, len(about["labels"])))
            right += str(found[0]) == letter
            total += 1
    assert total > 150
    assert right / total > 0.95


def test_ink_is_guessed_from_what_is_around_a_pixel():
    grey = np.full((1, 5, 5), 255, np.uint8)
    grey[0, 1:4, 1:4] = [[100, 100, 155], [100, 0, 156], [100, 255, 255]]
    numbers = onnx_graph.neighbourhoods(grey)
    # bit by bit, from the upper left: 156 is paper already
    assert numbers[0, 2, 2] == 0b001_011_111
    assert numbers[0, 0, 0] == 0b100_000_000
    guessed = onnx_graph.guesses(grey, (255 - grey.astype(float)) / 255)
    assert guessed[0b001_011_111] == pytest.approx((1 + 1) / 2)  # seen once, as black as can be
    assert guessed[0b000_010_000] == 1  # never seen: what the pixel itself says
    assert guessed[0b111_101_111] == 0
    assert guessed[0] == 0


@pytest.mark.skipif(not find_spec("pysjtu"), reason="no pysjtu: pip install 'pysjtu[ocr]'")
@pytest.mark.filterwarnings("ignore")
def test_pysjtu_reads_better_with_our_files_than_with_its_own(exported):
    from pysjtu.ocr import LegacyRecognizer, NNRecognizer

    drawn = captchas(150, 12, styles=CURRENT)

    def score(recognizer):
        right = 0
        for label, data in drawn:
            try:
                right += recognizer.recognize(data) == label
            except ValueError:  # its cutting fails on some
                continue
        return right

    scores = {
        "NNRecognizer": [
            score(NNRecognizer()),
            score(NNRecognizer(str(exported / "nn_model.onnx"))),
        ],
        "LegacyRecognizer": [
            score(LegacyRecognizer()),
            score(LegacyRecognizer(str(exported / "svm_model.onnx"))),
        ],
    }
    print(f"right of {len(drawn)}, with its own file and with ours: {scores}")  # pytest -s
    assert scores["NNRecognizer"][1] >= scores["NNRecognizer"][0]
    assert scores["NNRecognizer"][1] >= 0.97 * len(drawn)
    assert scores["LegacyRecognizer"][1] >= scores["LegacyRecognizer"][0]


# ---- the script ----


def test_what_lay_there_is_kept_and_a_fresh_file_is_left_alone(here, capsys):
    (here / "ckpt.pth").write_bytes(BOXED.read_bytes())
    (here / "nn_model.onnx").write_bytes(b"mine")
    export_onnx.main(["--checked", "4"])
    out, err = capsys.readouterr()
    assert "ckpt.pth -> ckpt.onnx: off by at most 0.0" in out
    assert "the previous one kept as nn_model.onnx.bak1" in out
    assert "no svm_model.onnx: there is no model.pickle" in err
    assert (here / "nn_model.onnx.bak1").read_bytes() == b"mine"
    export_onnx.main(["--checked", "4"])
    assert "ckpt.onnx" not in capsys.readouterr().out
    assert not (here / "ckpt.onnx.bak1").exists()


def test_without_a_checkpoint_the_model_in_the_box_is_exported(here, monkeypatch, exported):
    monkeypatch.setattr(recognizers, "PRETRAINED", exported / "ckpt.pth")
    export_onnx.main(["--checked", "4"])
    assert sorted(path.name for path in here.iterdir()) == [".lock", "nn_model.onnx"]


@pytest.mark.parametrize("name", ["ckpt.onnx", "nn_model.onnx", "svm_model.onnx"])
def test_a_copy_that_reads_otherwise_is_not_kept(name, here, exported, monkeypatch):
    (here / name).write_bytes(b"mine")
    source, target, export = here / "ckpt.pth", here / "nn_model.onnx", export_onnx.export_resnet
    source.write_bytes(BOXED.read_bytes())
    if name == "ckpt.onnx":
        folded = resnet.folded

        def wrong(net):
            net = folded(net)
            net.what.bias.data[0] += 100
            return net

        monkeypatch.setattr(resnet, "folded", wrong)
    else:
        ink = onnx_graph.Graph.ink
        monkeypatch.setattr(
            onnx_graph.Graph,
            "ink",
            lambda graph, paper, threshold, guessed: ink(graph, paper, threshold, guessed[::-1]),
        )
    if name == "svm_model.onnx":
        source, target, export = exported / "model.pickle", here / name, export_onnx.export_svm
    with pytest.raises(UserError, match=f"{name} was not written: its numbers would be off by"):
        export(source, target, *export_onnx.draw(20, seed=13))
    assert (here / name).read_bytes() == b"mine"


def test_nothing_to_export_is_said_in_one_line(here):
    with pytest.raises(UserError, match="there is nothing to export"):
        export_onnx.main([])


@pytest.mark.parametrize("package", ["onnx", "onnxruntime"])
def test_a_missing_package_is_said_with_how_to_install_it(package, here, monkeypatch):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(UserError, match=r"pip install -r requirements-onnx\.txt"):
        export_onnx.main([])


def test_the_command_exports_both_models(here, trained):
    (here / "ckpt.pth").write_bytes(BOXED.read_bytes())
    (here / "model.pickle").write_bytes(trained)
    done = subprocess.run(
        [sys.executable, str(REPO / "export_onnx.py"), "--checked", "10"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.fullmatch(r"settings: .*checked=10\n", done.stderr)
    lines = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "ckpt.pth -> ckpt.onnx",
        "ckpt.pth -> nn_model.onnx",
        "model.pickle -> svm_model.onnx",
    ]
    assert all(re.search(r"\d+ of \d+ (captchas|letters) right", line) for line in lines)
