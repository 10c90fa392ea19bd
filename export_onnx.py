"""Export the models as ONNX files, for other programs and for faster reading.

    pip install -r requirements-onnx.txt
    python export_onnx.py        ckpt.pth     -> ckpt.onnx, nn_model.onnx
                                 model.pickle -> svm_model.onnx

ckpt.onnx is the ResNet as it is, written beside its checkpoint; recognizers.py reads with it. The
other two are for clients that read jAccount captchas in black and white already, such as pysjtu:

    NNRecognizer("nn_model.onnx")         (N, 1, 40, 110) float32, 1 where the grey level is 156+
    LegacyRecognizer("svm_model.onnx")    20x20 float32 in a row, a glyph, 255 where it is 156+

Our readers want grey. What black and white lacks is guessed: a pixel gets the ink that the middle
of such a neighbourhood of 3x3 has on average. That alone lifts the ResNet from 98.9 to 99.9 % of
drawn `current` captchas. Every file is compared with its original on drawn captchas before it is
kept; what lay there before is kept as <name>.bak1, .bak2, … A model that is missing is left out.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import hashlib
import random
import sys
from functools import cache
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import numpy as np

import recognizers
from workshop import cli, decoding, files
from workshop.engines import resnet_onnx

# ---- settings: edit here, or give the flag of the same name for one run ----
RESNET_MODEL = Path("ckpt.pth")  # where there is none, the one that comes with the project
SVM_MODEL = Path("model.pickle")  # of svm_train.py; where there is none, it is left out
NN_ONNX = Path("nn_model.onnx")  # gets the ResNet for black and white
SVM_ONNX = Path("svm_model.onnx")  # gets the SVM for black and white
CHECKED = 1000  # captchas to draw and compare the files with their originals on

OPSET = 13  # of ONNX: known to every ONNX Runtime since 2021
VERSION = "1"  # of what the files take and give
THRESHOLD = 156  # grey level from which on clients take a pixel for paper
AROUND = 2 ** np.arange(9).reshape(3, 3)  # numbers the neighbourhoods: bit 4 is the middle
CLASSES = (26, 26, 26, 26, 27)  # of nn_model's five outputs: only the fifth letter can be missing
GUESSED_FROM = 400  # captchas drawn to guess ink from
CLOSE = 1e-4  # by which probabilities or decision values may differ


# ---- black and white ----


@cache  # for both models
def draw(count: int, seed: int) -> tuple[np.ndarray, list[str]]:
    """Return drawn captchas of both styles, (count, 40, 110) uint8 grey, and what they say."""
    from workshop import drawing

    rng = random.Random(seed)  # noqa: S311 (pictures, no secret)
    drawn = [drawing.captcha(rng, drawing.STYLES[n % len(drawing.STYLES)]) for n in range(count)]
    greys = [decoding.open_grey(jpeg) for _, jpeg in drawn]
    return resnet_onnx.pad(greys), [label for label, _ in drawn]


def neighbourhoods(greys: np.ndarray) -> np.ndarray:
    """Return which of the 512 black and white neighbourhoods of 3x3 each pixel is the middle of.

    greys: (N, H, W) uint8. Around a picture is paper.
    """
    black = np.pad(greys < THRESHOLD, ((0, 0), (1, 1), (1, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(black, (3, 3), axis=(1, 2))
    numbers: np.ndarray = np.einsum("nyxij,ij->nyx", windows, AROUND)
    return numbers


def guesses(greys: np.ndarray, inks: np.ndarray) -> np.ndarray:
    """Return the mean ink in the middle of each neighbourhood: (512,) float32.

    greys: (N, H, W) uint8, and their inks, float. One never seen gets what its middle says.
    """
    numbers = neighbourhoods(greys).ravel()
    middle = np.arange(512) // AROUND[1, 1] % 2
    count = np.bincount(numbers, minlength=512) + 1
    guessed: np.ndarray = (np.bincount(numbers, inks.ravel(), 512) + middle) / count
    return guessed.astype(np.float32)


# ---- graphs ----


class Graph:
    """An ONNX graph as it grows; each value in it has a name."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def add(self, operator: str, *inputs: Any, output: str = "", **attributes: Any) -> str:
        """Add an operator and return its output; inputs are names, or arrays: constants."""
        from onnx import helper

        names = [value if isinstance(value, str) else self.constant(value) for value in inputs]
        output = output or f"{operator.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, names, [output], **attributes))
        return output

    def constant(self, value: Any) -> str:
        """Add an array, or a list of strings, and return its name."""
        from onnx import TensorProto, helper, numpy_helper

        name = f"constant{len(self.constants)}"
        self.constants.append(
            helper.make_tensor(name, TensorProto.STRING, [len(value)], value)
            if isinstance(value, list)
            else numpy_helper.from_array(np.ascontiguousarray(value), name)
        )
        return name

    def conv(self, x: str, layer: Any) -> str:
        """Add a convolution of torch."""
        weight, bias = layer.weight.detach().numpy(), layer.bias.detach().numpy()
        return self.add("Conv", x, weight, bias, strides=layer.stride, pads=layer.padding * 2)

    def ink(self, paper: str, threshold: float, guessed: np.ndarray) -> str:
        """Add the guess at the ink of black and white pictures (N, 1, H, W)."""
        black = self.add("Cast", self.add("Less", paper, np.float32(threshold)), to=1)
        kernel = AROUND[None, None].astype(np.float32)
        numbers = self.add("Conv", black, kernel, pads=[1, 1, 1, 1])
        return self.add("Gather", guessed, self.add("Cast", numbers, to=7))

    def model(self, takes: tuple, gives: list[tuple], about: dict[str, str]) -> bytes:
        """Return the bytes of an ONNX file.

        takes, gives: the name, type and shape of the input and the outputs. about: its metadata.
        """
        import onnx
        from onnx import helper

        inputs, outputs = (
            [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in values]
            for values in ([takes], gives)
        )
        graph = helper.make_graph(self.nodes, "captcha", inputs, outputs, self.constants)
        opset = helper.make_opsetid("", OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=7)
        helper.set_model_props(model, {"version": VERSION, "labels": ascii_lowercase} | about)
        onnx.checker.check_model(model, full_check=True)
        data: bytes = model.SerializeToString()
        return data


def add_resnet(graph: Graph, net: Any, x: str) -> str:
    """Add resnet.ResNet20, its batch norms folded: from ink (N, 1, 40, 110) to (N, 5, 27)."""
    x = graph.add("Relu", graph.conv(x, net.stem[0]))
    for block in (*net.stage1, *net.stage2, *net.stage3):
        shortcut = graph.conv(x, block.shortcut[0]) if len(block.shortcut) else x
        y = graph.conv(graph.add("Relu", graph.conv(x, block.conv1)), block.conv2)
        x = graph.add("Relu", graph.add("Add", y, shortcut))
    columns = graph.add("Squeeze", x, np.array([2]))  # (N, 64, 14)
    places = graph.add("Add", graph.conv(columns, net.where), net.place.detach().numpy())
    attention = graph.add("Softmax", places, axis=2)  # (N, 5, 14)
    letters = graph.add("MatMul", attention, graph.add("Transpose", columns, perm=[0, 2, 1]))
    logits = graph.add("MatMul", letters, (net.what.weight / net.temperature).detach().numpy().T)
    bias = net.what.bias / net.temperature + net.never
    return graph.add("Add", logits, bias.detach().numpy())


def resnet_graph(net: Any, source: str) -> bytes:
    """Return a resnet.ResNet20, its batch norms folded, as resnet_onnx.Net wants it."""
    graph = Graph()
    ink = graph.add("Sub", np.float32(255), graph.add("Cast", "grey", to=1))
    ink = graph.add("Div", graph.add("Unsqueeze", ink, np.array([1])), np.float32(255))
    gives = graph.add("Softmax", add_resnet(graph, net, ink), axis=2, output="probabilities")
    about = {resnet_onnx.SOURCE: source, "input": "grey levels, paper 255; 40x100 end in paper"}
    return graph.model(("grey", 2, ["N", 40, 110]), [(gives, 1, ["N", 5, 27])], about)


def binary_resnet_graph(net: Any, guessed: np.ndarray) -> bytes:
    """Return the same for clients that show it black and white, an output for each letter."""
    graph = Graph()
    logits = add_resnet(graph, net, graph.ink("picture", THRESHOLD / 255, guessed))
    logits = graph.add("Flatten", logits)
    gives = []
    for position, classes in enumerate(CLASSES):
        start = position * max(CLASSES)
        ends = np.array([start]), np.array([start + classes])
        name = graph.add("Slice", logits, *ends, np.array([1]), output=f"letter{position + 1}")
        gives.append((name, 1, ["N", classes]))
    about = {"threshold": str(THRESHOLD), "input": "paper 1 (grey level 156 and above), ink 0"}
    return graph.model(("picture", 1, ["N", 1, 40, 110]), gives, about)


def svm_graph(model: Any, guessed: np.ndarray) -> bytes:
    """Return a svm.Model for clients that show it black and white glyphs."""
    graph = Graph()
    paper = graph.add("Reshape", "glyphs", np.array([-1, 1, 20, 20]))
    x = graph.add("Flatten", graph.ink(paper, THRESHOLD, guessed))
    x = graph.add("MatMul", graph.add("Sub", x, model.mean), model.axes)
    squares = graph.add("ReduceSum", graph.add("Mul", x, x), np.array([1]))  # (N, 1)
    squares = graph.add("Add", squares, model.squares)
    products = graph.add("MatMul", graph.add("Mul", x, np.float32(2)), model.support.T)
    distances = graph.add("Sub", squares, products)  # squared, to each support vector
    kernel = graph.add("Exp", graph.add("Mul", distances, np.float32(-model.gamma)))
    values = graph.add("MatMul", kernel, model.weights)
    values = graph.add("Add", values, model.bias, output="values")
    best = graph.add("ArgMax", values, axis=1, keepdims=0)
    label = graph.add("Gather", list(model.letters), best, output="label")
    about = {
        "labels": model.letters,
        "threshold": str(THRESHOLD),
        "input": "glyphs of 20x20 pixels, one after the other, paper 255 (156 and above), ink 0",
    }
    gives = [(label, 8, ["N"]), (values, 1, ["N", len(model.letters)])]
    return graph.model(("glyphs", 1, ["N times 400"]), gives, about)


# ---- exports ----


def export_resnet(checkpoint: Path, target: Path, pictures: np.ndarray, labels: list[str]) -> None:
    """Write ckpt.onnx beside a checkpoint, unless it is there, and nn_model.onnx.

    pictures: (N, 40, 110) uint8 grey. labels: what they say.
    """
    import torch

    import resnet

    net, _ = resnet.load(checkpoint)
    folded = resnet.folded(net)

    def original(ink: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            parts = torch.from_numpy(ink[:, None].astype(np.float32)).split(250)
            return torch.cat([net(part) for part in parts]).softmax(dim=2).numpy()

    if resnet_onnx.load(checkpoint) is None:
        beside = checkpoint.with_suffix(".onnx")
        data = resnet_graph(folded, hashlib.sha256(checkpoint.read_bytes()).hexdigest())
        found = resnet_onnx.Net(data)(pictures)
        off = compare(beside, original((255 - pictures) / np.float32(255)), found)
        keep(beside, data, checkpoint, off, right(resnet_onnx.texts(found), labels, "captchas"))

    seen = draw(GUESSED_FROM, seed=2)[0]
    guessed = guesses(seen, (255 - seen) / 255)
    data = binary_resnet_graph(folded, guessed)
    paper = (pictures >= THRESHOLD).astype(np.float32)[:, None]
    outputs = resnet_onnx.session_of(data).run(None, {"picture": paper})
    logits = torch.full((len(pictures), len(CLASSES), max(CLASSES)), resnet.NEVER)
    for position, output in enumerate(outputs):
        logits[:, position, : output.shape[1]] = torch.from_numpy(output)
    found = logits.softmax(dim=2).numpy()
    off = compare(target, original(guessed[neighbourhoods(pictures)]), found)
    keep(target, data, checkpoint, off, right(resnet_onnx.texts(found), labels, "captchas"))


def export_svm(pickled: Path, target: Path, pictures: np.ndarray, labels: list[str]) -> None:
    """Write svm_model.onnx; pictures and labels as in `export_resnet`."""
    from workshop import cutting
    from workshop.engines import svm

    model = svm.load(pickled)

    def cut(pictures: np.ndarray, labels: list[str]) -> tuple[np.ndarray, str]:
        cuts = [cutting.cut(grey, label) for grey, label in zip(pictures, labels, strict=True)]
        letters = "".join(label for label, glyphs in zip(labels, cuts, strict=True) if glyphs)
        return np.array([glyph for glyphs in cuts for glyph in glyphs]), letters

    seen, _ = cut(*draw(GUESSED_FROM, seed=2))
    guessed = guesses(seen, svm.ink_of(seen))
    data = svm_graph(model, guessed)
    glyphs, truth = cut(pictures, labels)
    black = np.where(glyphs >= THRESHOLD, 255, 0).astype(np.float32)
    letters, values = resnet_onnx.session_of(data).run(None, {"glyphs": black.ravel()})
    inks = guessed[neighbourhoods(glyphs)]
    off = compare(target, svm.decide(model, 255 - 255 * inks), values)
    keep(target, data, pickled, off, right(list(letters), list(truth), "letters"))


def compare(target: Path, original: np.ndarray, copy: np.ndarray) -> float:
    """Return by how much a copy's numbers are off; refuse one that gives other answers.

    Both: probabilities or decision values, the largest along the last axis being the answer.
    """
    off = float(np.abs(original - copy).max())
    others = int((original.argmax(axis=-1) != copy.argmax(axis=-1)).sum())
    if others or not off < CLOSE:
        raise cli.UserError(
            f"{target} was not written: its numbers would be off by {off:.2g} and {others} letters"
            " be others; try other versions of onnx and onnxruntime"
        )
    return off


def right(answers: list[str], truth: list[str], what: str) -> str:
    """Return in words how many answers are right."""
    count = sum(answer == true for answer, true in zip(answers, truth, strict=True))
    return f"{count} of {len(truth)} {what} right"


def keep(target: Path, data: bytes, source: Path, off: float, figures: str) -> None:
    """Write a file that reads like its original, and say so."""
    kept = files.replace_model(target, data)
    size = len(data) / 1e6
    print(f"{source} -> {target}: off by at most {off:.6f}, {figures}, {size:.1f} MB{kept}")


def main(argv: list[str] | None = None) -> None:
    """Export each model that is there."""
    settings = cli.settings_parser(
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
        raise cli.UserError(
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
            print(f"no {target}: there is no {source}, make one with `{how}`", file=sys.stderr)
    if not there:
        raise cli.UserError("there is nothing to export")
    files.check_targets(checkpoint.with_suffix(".onnx"), *(export[1] for export in there))
    pictures, labels = draw(settings.checked, seed=1)
    for source, target, export, _ in there:
        export(source, target, pictures, labels)


if __name__ == "__main__":
    cli.run(main)
