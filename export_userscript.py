"""Export the ResNet as a user script for the browser, and as a page to try it on.

    python export_userscript.py      ckpt.pth -> jaccount-captcha.user.js, try.html

The user script reads the captcha of the login page in the browser and fills it in; the page reads
any picture that is dropped on it. Both are one file each with network and code inside: nothing is
fetched and nothing is sent. The two in the repository are made by

    python export_userscript.py --resnet-model pretrained/ckpt.pth \
        --userscript pretrained/jaccount-captcha.user.js --try-page docs/try.html

The code is in workshop/browser/: picture.js and reader.js in both, userscript.js with mark.js or
try.html around them. Weights are 8-bit, with a scale for each output channel. The rounded network
is compared with its original on drawn captchas before anything is written; what lay there before is
kept as <name>.bak1, .bak2, …
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import base64
import hashlib
import json
import textwrap
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import numpy as np

import recognizers
from workshop import decoding, drawing, files, process
from workshop.engines import doubt, resnet_onnx
from workshop.messages import UserError, counted, shown
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
RESNET_MODEL = Path("ckpt.pth")  # where there is none, the one that comes with the project
USERSCRIPT = Path("jaccount-captcha.user.js")  # gets the user script
TRY_PAGE = Path("try.html")  # gets the page to try it on
MARGIN = 0.45  # of a reading (recognizers.read): below it the user script leaves the field empty
CHECKED = 1000  # captchas to draw and compare the rounded network with its original on

VERSION = "1.1.0"  # of the user script: browsers update to a higher one only
TEMPLATES = Path(__file__).resolve().parent / "workshop" / "browser"
TOP = 127  # weights are whole numbers from -TOP to TOP times their scale
LINE = 120  # characters of weights in a line
CLOSE = 0.01  # by which the margin of 99 % of the captchas may differ


# ---- the network ----


def packed(net: Any) -> tuple[dict[str, Any], Any]:
    """Return a resnet.ResNet20 as reader.js wants it, and the network that this is, rounded.

    A layer is [outputs, inputs, kernel height, width, stride down, across, border above and below,
    at the sides]. `weights`: int8, (outputs, height, width, inputs) of one layer after the other.
    `floats`: scales and biases of each, then what is added to attention and logits.
    """
    import resnet

    net = resnet.folded(net.double())  # in float64, which is rounded alike on every processor
    net.what.weight.data /= net.temperature
    net.what.bias.data /= net.temperature
    net.temperature.fill_(1)
    weights: list[np.ndarray] = []
    floats: list[np.ndarray] = []

    def pack(layer: Any) -> list[int]:
        weight = layer.weight.detach().numpy()
        largest = np.abs(weight).reshape(len(weight), -1).max(axis=1)
        scales = np.float32(largest / TOP).clip(1e-30)
        each = scales.astype(float).reshape(-1, *[1] * (weight.ndim - 1))
        whole = np.round(weight / each).clip(-TOP, TOP)
        weight[:] = whole * each  # in the network, too
        flat = weight.ndim < 4  # one row: a Conv1d, a Linear
        kernel = whole.reshape(*whole.shape[:2], 1, -1) if flat else whole
        weights.append(kernel.transpose(0, 2, 3, 1))
        floats.extend((scales, layer.bias.detach().numpy()))
        strides, borders = getattr(layer, "stride", (1,)), getattr(layer, "padding", (0,))
        if flat:
            strides, borders = (1, *strides), (0, *borders)
        return [*kernel.shape, *strides, *borders]

    network: dict[str, Any] = {
        "sizes": decoding.CAPTCHA_SIZES,
        "letters": ascii_lowercase,
        "doubt": {name: value for name, value in vars(doubt).items() if name.isupper()},
        "positions": resnet_onnx.POSITIONS,
        "columns": net.place.shape[1],
        "stem": pack(net.stem[0]),
        "blocks": [
            [pack(layer) for layer in (block.conv1, block.conv2, *block.shortcut)]
            for block in (*net.stage1, *net.stage2, *net.stage3)
        ],
        "where": pack(net.where),
        "what": pack(net.what),
    }
    floats += [net.place.detach().numpy(), net.never.numpy()]
    network["floats"] = b"".join(part.astype("<f4").tobytes() for part in floats)
    network["weights"] = b"".join(part.astype(np.int8).tobytes() for part in weights)
    return network, net


def check(net: Any, rounded: Any, count: int, sure: float) -> str:
    """Return in words how many drawn captchas the rounded copy of a network reads.

    sure: the margin from which on a reading counts. Raises UserError where the two read otherwise.
    """
    import resnet

    drawn = drawing.sample(count, seed=1)
    greys = resnet_onnx.pad([decoding.open_grey(jpeg) for _, jpeg in drawn])
    x = resnet.to_input(greys).double()
    original, copied = (resnet.probabilities(each, x) for each in (net.double(), rounded))
    margins = np.array([found.max(axis=2).prod(axis=1) for found in (original, copied)])
    other = (original.argmax(axis=2) != copied.argmax(axis=2)).any(axis=1)
    others = int((other & (margins.max(axis=0) >= sure)).sum())
    off = float(np.quantile(np.abs(margins[0] - margins[1]), 0.99))
    if others or not off < CLOSE:
        raise UserError(
            f"nothing was written: with 8-bit weights {others} of {counted(count, 'captcha')}"
            f" would read otherwise, and margins be off by {off:.2g}; train on until it is surer"
        )
    texts = resnet_onnx.texts(copied)
    right = sum(text == label for text, (label, _) in zip(texts, drawn, strict=True))
    return f"{right} of {counted(count, 'drawn captcha')} read whole"


# ---- the files ----


def literal(network: dict[str, Any]) -> str:
    """Return a network as a piece of JavaScript."""
    fields = []
    for name, value in network.items():
        if isinstance(value, bytes):
            lines = textwrap.wrap(base64.b64encode(value).decode(), LINE)
            fields.append(f"  {name}: `\n" + "\n".join(lines) + "`,")
        else:
            fields.append(f"  {name}: {json.dumps(value)},")
    return "const NETWORK = {\n" + "\n".join(fields) + "\n};"


def filled(
    template: str, network: dict[str, Any], digest: str, accuracy: str, margin: float = MARGIN
) -> bytes:
    """Return a template of workshop/browser/ with all that it names."""
    text = (TEMPLATES / template).read_text(encoding="utf-8")
    parts = {
        name: (TEMPLATES / f"{name}.js").read_text(encoding="utf-8").strip()
        for name in ("mark", "picture", "reader")
    } | {
        "network": literal(network),
        "sample": base64.b64encode((TEMPLATES / "sample.jpg").read_bytes()).decode(),
        "version": VERSION,
        "digest": digest,
        "accuracy": accuracy,
        "margin": str(margin),
    }
    for name, part in parts.items():
        text = text.replace("{{" + name + "}}", part)
    return text.encode()


def main(argv: list[str] | None = None) -> None:
    """Export the checkpoint."""
    import resnet

    settings = settings_parser(
        globals(),
        RESNET_MODEL=Path("ckpt.pth"),
        USERSCRIPT=Path("jaccount-captcha.user.js"),
        TRY_PAGE=Path("try.html"),
        MARGIN=(0.0, ..., 0.45, ..., 1.0),
        CHECKED=(1, ..., 1000, ..., 10_000),
    ).parse_args(argv)
    files.check_targets(settings.userscript, settings.try_page)
    checkpoint = settings.resnet_model
    if checkpoint == RESNET_MODEL and not checkpoint.exists():
        checkpoint = recognizers.PRETRAINED
    net, _ = resnet.load(checkpoint)
    digest = hashlib.sha256(checkpoint.read_bytes()).hexdigest()
    network, rounded = packed(net)
    accuracy = check(net, rounded, settings.checked, settings.margin)
    for target, name in (settings.userscript, "userscript.js"), (settings.try_page, "try.html"):
        data = filled(name, network, digest, accuracy, settings.margin)
        kept = files.replace_model(target, data)
        figures = f"{accuracy}, {len(data) / 1000:.0f} kB"
        print(shown(f"{checkpoint} -> {target}: {figures}{kept}"))


if __name__ == "__main__":
    process.run(main)
