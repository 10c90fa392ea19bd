"""What each choice in the ResNet bought: the same short training with one thing changed at a time.

    python benchmarks/ablation.py [--images 60000] [--real FOLDER]

Every variant sees the same number of rendered captchas once (batch 64, one-cycle Adam 0.01, one
thread), then reads 2,000 fresh ones of each style, 2,000 in font families that no training draws,
and, with --real, a folder of real ones. Prints a Markdown table. Figures are captchas right in per
cent; after so few pictures they are not the network's best, only comparable with each other.
"""

import argparse
import contextlib
import io
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parents[1]))
import nn_train
import resnet
from workshop import decoding, drawing
from workshop.engines import resnet_onnx
from workshop.training import dataset, mixture

CPU = torch.device("cpu")


class Averaged(resnet.ResNet20):
    """The paper's head: all columns averaged, then one linear map to the five positions."""

    def __init__(self) -> None:
        super().__init__()
        self.what = nn.Linear(64, resnet.POSITIONS * (resnet.BLANK + 1))

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, 1, 40, 110) to logits (N, 5, 27)."""
        return self.what(self.columns(x).mean(dim=2)).unflatten(1, self.never.shape) + self.never


class Flat(Averaged):
    """Columns kept apart, one linear map from all of them to the five positions."""

    def __init__(self) -> None:
        super().__init__()
        self.what = nn.Linear(64 * 14, resnet.POSITIONS * (resnet.BLANK + 1))

    def forward(self, x: Tensor) -> Tensor:
        """Map (N, 1, 40, 110) to logits (N, 5, 27)."""
        return self.what(self.columns(x).flatten(1)).unflatten(1, self.never.shape) + self.never


class CoarseStem(resnet.ResNet20):
    """The stem goes eight rows down at once, and the first stage none: the network until 2026."""

    def __init__(self) -> None:
        super().__init__()
        self.stem[0] = he(nn.Conv2d(1, 16, (9, 7), stride=(8, 2), padding=(4, 3), bias=False))
        self.stage1 = he(resnet._stage(16, 16, (1, 1)))


class FiveRows(resnet.ResNet20):
    """Stage 2 keeps its five rows: 1.3 times the arithmetic."""

    def __init__(self) -> None:
        super().__init__()
        self.stage2 = he(resnet._stage(16, 32, (1, 2)))
        self.stage3 = he(resnet._stage(32, 64, (1, 2), rows=5))


class TenRows(resnet.ResNet20):
    """Stage 1 keeps the stem's ten rows, stage 2 has five: 1.7 times the arithmetic."""

    def __init__(self) -> None:
        super().__init__()
        self.stage1 = he(resnet._stage(16, 16, (1, 1)))
        self.stage3 = he(resnet._stage(32, 64, (1, 2), rows=5))


class Unprimed(resnet.ResNet20):
    """Starts with torch's own small weights and no idea where letters stand."""

    def __init__(self) -> None:
        super().__init__()
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d):
                layer.reset_parameters()
        nn.init.zeros_(self.place)


def he(module: nn.Module) -> nn.Module:
    """Give convolutions their first weights as resnet.py does."""
    for layer in module.modules():
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    return module


def binarised(threshold: int) -> Callable[[np.ndarray | Tensor], Tensor]:
    """Return a to_input that sees paper from `threshold` grey levels up and ink below."""
    grey = resnet.to_input
    return lambda greys: grey(torch.where(torch.as_tensor(greys) >= threshold, 255, 0).byte())


def dejavu_only(style: str, vary: bool = False) -> tuple[str, ...]:
    """Stand in for drawing.families: no font but DejaVu Sans."""
    return (drawing.DEJAVU,)


def only(*kinds: Callable) -> contextlib.AbstractContextManager:
    """Return a patch: the mixture without its other kinds."""
    shares = {kind: mixture.SHARES[kind] for kind in kinds}
    return patch.object(mixture, "SHARES", shares)


CAPTCHAS = [kind for kind in mixture.SHARES if kind is not mixture.none]
RULES = (mixture.by_the_rules, mixture.tight)

# name, what replaces what
VARIANTS: list[tuple[str, list]] = [
    ("as it is", []),
    ("head: global average", [patch("resnet.ResNet20", Averaged)]),
    ("head: flat, columns kept", [patch("resnet.ResNet20", Flat)]),
    ("stem: 9x7, stride 8x2", [patch("resnet.ResNet20", CoarseStem)]),
    ("stage 2: five rows", [patch("resnet.ResNet20", FiveRows)]),
    ("stage 1: ten rows, stage 2: five", [patch("resnet.ResNet20", TenRows)]),
    ("start: torch's own", [patch("resnet.ResNet20", Unprimed)]),
    ("input: paper from grey 156", [patch("resnet.to_input", binarised(156))]),
    ("input: paper from grey 190", [patch("resnet.to_input", binarised(190))]),
    ("drawing: captchas alone", [only(*CAPTCHAS)]),
    ("drawing: by the rules alone", [only(*RULES)]),
    ("drawing: all varied", [only(mixture.by_another_rasteriser, mixture.varied)]),
    ("drawing: one rasteriser", [only(*RULES, mixture.varied)]),
    ("fonts: DejaVu Sans alone", [patch("workshop.drawing.looks.families", dejavu_only)]),
]


def held_out(count: int) -> dataset.Data:
    """Return captchas in both styles, drawn by the rules in fonts that no training draws."""
    rng = random.Random(7)
    families = [name for name in drawing.HELD_OUT if drawing.installed(name)] or [drawing.DEJAVU]
    drawn = [
        drawing.captcha(rng, drawing.STYLES[number % 2], family=rng.choice(families))
        for number in range(count)
    ]
    pictures = resnet_onnx.pad([decoding.open_grey(jpeg) for _, jpeg in drawn])
    targets = np.array([resnet.to_targets(label) for label, _ in drawn])
    return dataset.on_device((pictures, targets), CPU)


def main() -> None:
    """Train and measure every variant; print a row each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--images", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--real", type=Path)
    parser.add_argument("--only", default="", help="variants whose name contains this")
    options = parser.parse_args()
    torch.set_num_threads(1)
    fresh = dataset.on_device(dataset.draw(4000, "5", False), CPU)
    tests = {
        "current": dataset.Data(fresh.pictures[0::2], fresh.targets[0::2]),
        "legacy": dataset.Data(fresh.pictures[1::2], fresh.targets[1::2]),
        "fonts never seen": held_out(2000),
    }
    if options.real:
        tests["real"] = dataset.on_device(dataset.read_labelled(options.real, 1)[:2], CPU)
    print(f"torch {torch.__version__}, 1 thread, {options.images} captchas, seed {options.seed}")
    print("| variant | " + " | ".join(tests) + " | CPU s |")
    print("|---|" + "---|" * (len(tests) + 1))
    for name, patches in VARIANTS:
        if options.only not in name:
            continue
        with contextlib.ExitStack() as stack:
            for replacement in patches:
                stack.enter_context(replacement)
            data = dataset.on_device(dataset.draw(options.images, "2", True), CPU)
            settings = argparse.Namespace(
                seed=options.seed, optimizer="adam", scheduler="onecycle", lr=0.01,
                end_epoch=0, batch_size=64, stream=0, skip_learned=0.0,
                precision="auto",
            )  # fmt: skip
            training = nn_train.build(settings, options.images, CPU)
            began = time.process_time()
            with contextlib.redirect_stdout(io.StringIO()):
                nn_train.train_epoch(training, data, 0, settings)
            spent = time.process_time() - began
            right = [nn_train.test_accuracy(training.averaged, test)[0] for test in tests.values()]
        print(f"| {name} | " + " | ".join(f"{r:.2f}" for r in right) + f" | {spent:.0f} |")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
