"""Export the models as ONNX files, for other programs and for faster reading.

    pip install -r requirements-onnx.txt
    python export_onnx.py        ckpt.pth     -> ckpt.onnx, nn_model.onnx
                                 model.pickle -> svm_model.onnx

ckpt.onnx is the ResNet as it is, written beside its checkpoint; recognizers.py reads with it. The
other two are for clients that read jAccount captchas in black and white already, such as pysjtu:

    NNRecognizer("nn_model.onnx")         (N, 1, 40, 110) float32, 1 where the grey level is 156+
    LegacyRecognizer("svm_model.onnx")    20x20 float32 in a row, a glyph, 255 where it is 156+

Every file is compared with its original on drawn captchas before it is kept; what lay there before
is kept as <name>.bak1, .bak2, … A model that is missing is left out.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import hashlib
import sys
from functools import cache
from pathlib import Path

import numpy as np

import recognizers
from workshop import decoding, files, process
from workshop.engines import onnx_graph, resnet_onnx
from workshop.messages import UserError, counted, shown
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
RESNET_MODEL = Path("ckpt.pth")  # where there is none, the one that comes with the project
SVM_MODEL = Path("model.pickle")  # of svm_train.py; where there is none, it is left out
NN_ONNX = Path("nn_model.onnx")  # gets the ResNet for black and white
SVM_ONNX = Path("svm_model.onnx")  # gets the SVM for black and white
CHECKED = 1000  # captchas to draw and compare the files with their originals on

GUESSED_FROM = 400  # captchas drawn to guess ink from
CLOSE = 1e-4  # by which probabilities or decision values may differ


@cache  # for both models
def draw(count: int, seed: int) -> tuple[np.ndarray, list[str]]:
    """Return drawn captchas of both styles, (count, 40, 110) uint8 grey, and what they say."""
    from workshop import drawing

    drawn = drawing.sample(count, seed)
    greys = [decoding.open_grey(jpeg) for _, jpeg in drawn]
    return resnet_onnx.pad(greys), [label for label, _ in drawn]


def export_resnet(checkpoint: Path, target: Path, pictures: np.ndarray, labels: list[str]) -> None:
    """Write ckpt.onnx beside a checkpoint, unless it is there, and nn_model.onnx.

    pictures: (N, 40, 110) uint8 grey. labels: what they say.
    """
    import torch

    import resnet

    net, _ = resnet.load(checkpoint)
    folded = resnet.folded(net)

    def original(ink: np.ndarray) -> np.ndarray:
        return resnet.probabilities(net, torch.from_numpy(ink[:, None].astype(np.float32)))

    if resnet_onnx.load(checkpoint) is None:
        data = onnx_graph.resnet_graph(folded, hashlib.sha256(checkpoint.read_bytes()).hexdigest())
        both = original((255 - pictures) / np.float32(255)), resnet_onnx.network_of(data)(pictures)
        answers = resnet_onnx.texts(both[1])
        keep(checkpoint, checkpoint.with_suffix(".onnx"), data, both, answers, labels, "captcha")

    seen = draw(GUESSED_FROM, seed=2)[0]
    guessed = onnx_graph.guesses(seen, (255 - seen) / 255)
    data = onnx_graph.binary_resnet_graph(folded, guessed)
    paper = (pictures >= onnx_graph.THRESHOLD).astype(np.float32)[:, None]
    outputs = resnet_onnx.session_of(data).run(None, {"picture": paper})
    wanted = original(guessed[onnx_graph.neighbourhoods(pictures)])
    logits = torch.full(wanted.shape, resnet.NEVER)
    for position, output in enumerate(outputs):
        logits[:, position, : output.shape[1]] = torch.from_numpy(output)
    both = wanted, logits.softmax(dim=2).numpy()
    keep(checkpoint, target, data, both, resnet_onnx.texts(both[1]), labels, "captcha")


def export_svm(pickled: Path, target: Path, pictures: np.ndarray, labels: list[str]) -> None:
    """Write svm_model.onnx; pictures and labels as in `export_resnet`."""
    from workshop import cutting
    from workshop.engines import svm, svm_file

    model = svm_file.load(pickled)

    def cut(pictures: np.ndarray, labels: list[str]) -> tuple[np.ndarray, str]:
        cuts = [cutting.cut(grey, label) for grey, label in zip(pictures, labels, strict=True)]
        letters = "".join(label for label, glyphs in zip(labels, cuts, strict=True) if glyphs)
        return np.array([glyph for glyphs in cuts for glyph in glyphs]), letters

    seen, _ = cut(*draw(GUESSED_FROM, seed=2))
    guessed = onnx_graph.guesses(seen, svm.ink_of(seen))
    data = onnx_graph.svm_graph(model, guessed)
    glyphs, truth = cut(pictures, labels)
    black = np.where(glyphs >= onnx_graph.THRESHOLD, 255, 0).astype(np.float32)
    letters, values = resnet_onnx.session_of(data).run(None, {"glyphs": black.ravel()})
    inks = guessed[onnx_graph.neighbourhoods(glyphs)]
    both = svm.decide(model, 255 - 255 * inks), values
    keep(pickled, target, data, both, list(letters), list(truth), "letter")


def keep(
    source: Path,
    target: Path,
    data: bytes,
    both: tuple[np.ndarray, np.ndarray],
    answers: list[str],
    truth: list[str],
    what: str,
) -> None:
    """Write a file and say how it reads; refuse one that gives other answers than its original.

    both: the original's and the file's probabilities or decision values, of which the largest along
    the last axis is the answer.
    """
    original, copy = both
    off = float(np.abs(original - copy).max())
    others = int((original.argmax(axis=-1) != copy.argmax(axis=-1)).sum())
    if others or not off < CLOSE:
        raise UserError(
            f"{target} was not written: its numbers would be off by {off:.2g}, letters that"
            f" read otherwise: {others}; try other versions of onnx and onnxruntime"
        )
    right = sum(answer == true for answer, true in zip(answers, truth, strict=True))
    figures = f"{right} of {counted(len(truth), what)} right, {len(data) / 1e6:.1f} MB"
    kept = files.replace_model(target, data)
    print(shown(f"{source} -> {target}: off by at most {off:.6f}, {figures}{kept}"))


def main(argv: list[str] | None = None) -> None:
    """Export each model that is there."""
    settings = settings_parser(
        globals(),
        RESNET_MODEL=Path("ckpt.pth"),
        SVM_MODEL=Path("model.pickle"),
        NN_ONNX=Path("nn_model.onnx"),
        SVM_ONNX=Path("svm_model.onnx"),
        CHECKED=(1, ..., 1000, ..., 10_000),
    ).parse_args(argv)
    try:
        import onnx  # noqa: F401
        import onnxruntime  # noqa: F401
    except ImportError as error:
        raise UserError(
            f"{error.name} is not installed: pip install -r requirements-onnx.txt"
        ) from None
    checkpoint = settings.resnet_model
    if checkpoint == RESNET_MODEL and not checkpoint.exists():
        checkpoint = recognizers.PRETRAINED
    exports = [
        (checkpoint, settings.nn_onnx, export_resnet, "python nn_train.py"),
        (settings.svm_model, settings.svm_onnx, export_svm, "python svm_train.py"),
    ]
    there = [export for export in exports if export[0].exists()]
    for source, target, _, how in exports:
        if not source.exists():
            line = f"no {target}: there is no {source}, make one with `{how}`"
            print(shown(line), file=sys.stderr)
    if not there:
        raise UserError("there is nothing to export")
    files.check_targets(checkpoint.with_suffix(".onnx"), *(export[1] for export in there))
    pictures, labels = draw(settings.checked, seed=1)
    for source, target, export, _ in there:
        export(source, target, pictures, labels)


if __name__ == "__main__":
    process.run(main)
