"""The models as ONNX files: the ResNet as it is, and both for clients that show black and white.

Our readers want grey. Where a client shows black and white, a pixel gets the mean ink in the middle
of such a neighbourhood of 3x3. That lifts the ResNet from 98.9 to 99.9 % of drawn captchas.
"""

from string import ascii_lowercase
from typing import Any

import numpy as np

from workshop.engines.resnet_onnx import SOURCE

OPSET = 13  # of ONNX: known to every ONNX Runtime since 2021
VERSION = "1"  # of what the files take and give
THRESHOLD = 156  # grey level from which on clients take a pixel for paper
AROUND = 2 ** np.arange(9).reshape(3, 3)  # numbers the neighbourhoods: bit 4 is the middle
CLASSES = (26, 26, 26, 26, 27)  # of nn_model's five outputs: only the fifth letter can be missing


# ---- black and white ----


def neighbourhoods(greys: np.ndarray) -> np.ndarray:
    """Return which of the 512 neighbourhoods each pixel of greys (N, H, W) is the middle of."""
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
    """Return a resnet.ResNet20, its batch norms folded, as resnet_onnx.network_of wants it."""
    graph = Graph()
    ink = graph.add("Sub", np.float32(255), graph.add("Cast", "grey", to=1))
    ink = graph.add("Div", graph.add("Unsqueeze", ink, np.array([1])), np.float32(255))
    gives = graph.add("Softmax", add_resnet(graph, net, ink), axis=2, output="probabilities")
    about = {SOURCE: source, "input": "grey levels, paper 255; 40x100 end in paper"}
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
    products = graph.add("MatMul", graph.add("Mul", x, np.float32(2)), model.support)
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
