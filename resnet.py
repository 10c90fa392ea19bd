"""ResNet-20 for captchas: a grey picture in, five letters out.

    layer                      output (C x H x W)     parameters
    input: 1 - grey / 255      1 x 40 x 110
    stem: 7x7, stride 4x2      16 x 10 x 55                  816
    stage 1: 3 basic blocks    16 x 5 x 55                14,304
    stage 2: 3 basic blocks    32 x 3 x 28                51,648
    stage 3: 3 basic blocks    64 x 1 x 14                86,912
    where: attention           5 x 14                      1,035
    what: letter or blank      5 x 27                      1,755
    total                                                156,470

Three stages of three basic blocks as in He et al. 2015, "Deep Residual Learning for Image
Recognition" (arXiv:1512.03385), section 4.2, with projections where the size changes. Stem and head
are ours. Letters stand beside each other and some of them touch, so the network is coarse down the
picture and fine across it: each stage halves the rows, and stage 3 makes one of three. The columns
stay apart until each of the five positions has chosen, by attention, where in the picture to look;
one classifier then names what stands there. Averaging all columns away, as the paper does, forgets
where a letter stood: those nets repeat a neighbour (lvfkq -> lvfqq).
"""

import copy
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from workshop.engines import pth
from workshop.engines.resnet_onnx import BLANK, POSITIONS
from workshop.messages import UserError

NEVER = -1e4  # the blank's logit at the first positions; finite, so that zero times it is no NaN
BATCH = 256  # pictures that go through the network at once, to read them
NOTHING = -1  # the target of a position where no letter is certain; the network has no such class


class BasicBlock(nn.Module):
    """Two convolutions beside a shortcut.

    3x3, with a border of zeros. Or, where `rows` is given, the first makes a single row of so many,
    and the second is flat, for nothing lies above and below a row.
    """

    def __init__(self, width_in: int, width: int, stride: tuple[int, int], rows: int = 0) -> None:
        super().__init__()
        first, second, padding = ((rows, 3), (1, 3), (0, 1)) if rows else (3, 3, 1)
        self.conv1 = nn.Conv2d(width_in, width, first, stride, padding, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, second, padding=padding, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.shortcut = nn.Sequential()
        if width_in != width or stride != (1, 1):
            self.shortcut = nn.Sequential(
                nn.Conv2d(width_in, width, (rows or 1, 1), stride, bias=False),
                nn.BatchNorm2d(width),
            )

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, width_in, H, W) to (N, width, H / stride, W / stride), or to one row."""
        out = functional.relu(self.bn1(self.conv1(x)), inplace=True)
        out = self.bn2(self.conv2(out)).add_(self.shortcut(x))
        return functional.relu(out, inplace=True)


class ResNet20(nn.Module):
    """The network of the table above."""

    temperature: Tensor
    never: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(1, 16, 7, stride=(4, 2), padding=3, bias=False),
            nn.BatchNorm2d(16),
            nn.ReLU(inplace=True),
        )
        self.stage1 = _stage(16, 16, (2, 1))
        self.stage2 = _stage(16, 32, (2, 2))
        self.stage3 = _stage(32, 64, (1, 2), rows=3)
        self.where = nn.Conv1d(64, POSITIONS, 3, padding=1)
        self.place = nn.Parameter(_usual_places())
        self.what = nn.Linear(64, BLANK + 1)
        never = torch.zeros(POSITIONS, BLANK + 1)
        never[:-1, BLANK] = NEVER
        self.register_buffer("never", never, persistent=False)
        self.register_buffer("temperature", torch.ones(()))  # set by training/testing.py
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                # He et al. 2015 (arXiv:1502.01852). torch's own first weights are so much smaller
                # that Adam's first steps at lr 0.01 tear them apart.
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            elif isinstance(layer, BasicBlock):
                # Goyal et al. 2017 (arXiv:1706.02677), section 5.1: each block begins as its
                # shortcut alone.
                nn.init.zeros_(layer.bn2.weight)

    def forward(self, x: Tensor) -> Tensor:
        """Map pictures (N, 1, 40, W <= 110) float, 0 paper … 1 ink, to logits (N, 5, 27)."""
        columns = self.columns(x)  # (N, 64, columns)
        place = self.place[:, : columns.shape[2]]
        attention = (self.where(columns) + place).softmax(dim=2)  # (N, 5, columns)
        letters = attention @ columns.transpose(1, 2)  # (N, 5, 64)
        return self.what(letters) / self.temperature + self.never

    def columns(self, x: Tensor) -> Tensor:
        """Return what is seen in each column of pictures (N, 1, 40, W): (N, 64, W / 8)."""
        return self.stage3(self.stage2(self.stage1(self.stem(x)))).squeeze(2)


def _usual_places() -> Tensor:
    """Return where letters mostly stand, (5, 14), added to the attention before its softmax.

    Two and a half columns, 20 pixels, from one to the next, give or take one and a half. A network
    that starts from there has its first letters right several times sooner.
    """
    expected = 0.9 + 2.5 * torch.arange(POSITIONS).unsqueeze(1)
    return -(((torch.arange(14) - expected) / 1.5) ** 2) / 2


def _stage(width_in: int, width: int, stride: tuple[int, int], rows: int = 0) -> nn.Sequential:
    return nn.Sequential(
        BasicBlock(width_in, width, stride, rows),
        BasicBlock(width, width, (1, 1), min(rows, 1)),
        BasicBlock(width, width, (1, 1), min(rows, 1)),
    )


def to_input(greys: np.ndarray | Tensor) -> Tensor:
    """Return grey levels (N, 40, W) uint8 as the network's input (N, 1, 40, W) float32."""
    paper = torch.as_tensor(greys).unsqueeze(1)
    return (255 - paper).float().div_(255).contiguous(memory_format=torch.channels_last)


def to_targets(label: str) -> list[int]:
    """Return a label's five classes: `abcd` -> [0, 1, 2, 3, 26]."""
    return [ord(letter) - ord("a") for letter in label] + [BLANK] * (POSITIONS - len(label))


def to_label(targets: Sequence[int]) -> str:
    """Return the label of five classes, a question mark where nothing is to be said."""
    letters = (
        "?" if target == NOTHING else chr(ord("a") + target)
        for target in targets
        if target != BLANK
    )
    return "".join(letters)


def folded(net: ResNet20) -> ResNet20:
    """Return a network in eval mode that computes the same a quarter sooner.

    Its batch norms are merged into the convolutions before them, and its weights lie
    channels-last, which a CPU's convolutions like.
    """
    net = copy.deepcopy(net)
    net.stem[0] = fuse_conv_bn_eval(net.stem[0], net.stem[1])  # type: ignore[type-var, arg-type]
    net.stem[1] = nn.Identity()
    for block in (*net.stage1, *net.stage2, *net.stage3):
        block.conv1, block.bn1 = fuse_conv_bn_eval(block.conv1, block.bn1), nn.Identity()
        block.conv2, block.bn2 = fuse_conv_bn_eval(block.conv2, block.bn2), nn.Identity()
        if len(block.shortcut):
            block.shortcut = nn.Sequential(fuse_conv_bn_eval(*block.shortcut))
    return net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def probabilities(net: ResNet20, x: Tensor) -> np.ndarray:
    """Return what a network says of inputs (N, 1, 40, W), BATCH at a time: (N, 5, 27)."""
    with torch.inference_mode():
        parts = [net(part) for part in x.split(BATCH)]
        found: np.ndarray = torch.cat(parts).softmax(dim=2).numpy()
    return found


def load(path: Path) -> tuple[ResNet20, dict[str, Any]]:
    """Return the network of a checkpoint, ready to read, and what else lies in the file.

    Raises UserError where the file is missing, damaged, or holds another network.
    """
    train = "train one with `python nn_train.py`"
    retrain = f"{train}, or move it away to read with the one in the box"
    try:
        checkpoint = pth.read(path)
    except FileNotFoundError:
        raise UserError(f"there is no {path}: {train}") from None
    except Exception as error:  # many kinds: a cut file, a pickle that asks for code, a text file
        raise UserError(f"{path} is no checkpoint ({_reason(error)}): {retrain}") from None
    state: Any = checkpoint.get("net") if isinstance(checkpoint, dict) else None
    net = ResNet20()
    if not fits(state, net.state_dict()):
        raise UserError(f"{path} holds another network than resnet.py's: {retrain}")
    finite = all(tensor.isfinite().all() for tensor in state.values())
    if not (finite and state["temperature"] > 0):
        raise UserError(f"{path} holds weights that are not finite: {retrain}")
    net.load_state_dict(state)
    return net.eval(), {key: checkpoint[key] for key in checkpoint if key != "net"}


def _reason(error: Exception) -> str:
    """Return in a few words why a file was refused."""
    code = re.search(r"asks for ([\w.]+)", str(error))
    if code:
        return f"it asks for {code[1]}, and a network is numbers only"
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return "damaged or something else"


def fits(state: Any, expected: dict[str, Tensor]) -> bool:
    """Tell whether a state has the tensors that are expected, no more, no less, no other."""
    return (isinstance(state, dict) and state.keys() == expected.keys()) and all(
        isinstance(state[key], Tensor)
        and (state[key].shape, state[key].dtype) == (tensor.shape, tensor.dtype)
        for key, tensor in expected.items()
    )
