"""Does the user script read what Python reads, and how long does it take? In real browsers.

    python benchmarks/browser.py [--current 1000] [--legacy 300] [--browsers chromium,firefox]

Draws exact `current` and `legacy` captchas, shows them one after the other on a page with
pretrained/jaccount-captcha.user.js in it, and compares with recognizers.read of the same bytes.
Prints Markdown tables: sizes; what was read, and by how much the margins differ; milliseconds from
a picture's load event until field and mark are done, the first reading of a fresh browser apart;
and last, in Python, what other ways to round the weights would cost. Needs Chromium with
its driver, and Firefox.
"""

import argparse
import copy
import random
import statistics
import sys
import tempfile
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
from bench import REPO, machine

sys.path.insert(0, str(REPO / "tests"))
import userscripts
from browser import Browser, browser
from firefox import firefox
from userscripts import SCRIPT, Shown

import recognizers
import resnet
from workshop import decoding, drawing
from workshop.engines import resnet_onnx

FRESH = 5  # browsers started for the first reading
CLOSE = 0.01  # what a margin may be off


def started(name: str, folder: str) -> AbstractContextManager[Browser]:
    """Return a browser to be started."""
    return browser() if name == "chromium" else firefox(Path(folder))


def shown(name: str, pictures: list[bytes]) -> list[Shown]:
    """Return what the user script makes of each picture in a fresh browser."""
    with tempfile.TemporaryDirectory() as folder, started(name, folder) as window:
        page = Path(folder) / "page.html"
        page.write_text(userscripts.PAGE, encoding="utf-8")
        window.open(page.as_uri())
        window.run(SCRIPT)
        return [userscripts.show(window, picture) for picture in pictures]


def sizes() -> None:
    """Print the sizes of the built files."""
    print("| file | kB | of it code |\n|---|---|---|")
    for path in (REPO / "pretrained" / "jaccount-captcha.user.js", REPO / "docs" / "try.html"):
        text = path.read_text(encoding="utf-8")
        code = len(text.encode()) - len(text[text.index("const NETWORK") :])
        print(f"| {path.relative_to(REPO)} | {len(text.encode()) / 1000:.0f} | {code / 1000:.0f} |")


def parity(name: str, drawn: dict[str, list[tuple[str, bytes]]]) -> None:
    """Print a row for each style, and one with the times."""
    times = []
    for style, captchas in drawn.items():
        pictures = [picture for _, picture in captchas]
        found, expected = shown(name, pictures), recognizers.read_batch(pictures)
        pairs = list(zip(found, expected, strict=True))
        same = sum(one.read == other.text for one, other in pairs)
        off = [abs(one.margin - other.margin) for one, other in pairs]
        right = sum(one.read == label for one, (label, _) in zip(found, captchas, strict=True))
        filled = sum(one.kind == "filled" for one in found)
        close = sum(each < CLOSE for each in off) / len(off)
        print(
            f"| {name}, `{style}` | {len(found)} | {right} | {same} | {filled} |"
            f" {close:.1%} | {max(off):.3f} |"
        )
        for one, other in pairs:
            if one.read != other.text:
                print(f"{name}: {one.read} at {one.margin}, Python {other}", file=sys.stderr)
        times += [one.milliseconds for one in found[1:]]
    firsts = [shown(name, [drawn["current"][0][1]])[0].milliseconds for _ in range(FRESH)]
    TIMES.append((name, statistics.median(times), min(times), statistics.median(firsts)))


TIMES: list[tuple[str, float, float, float]] = []


def rounded(count: int) -> None:
    """Print what weights of other precision would read, in Python."""
    net = resnet.load(recognizers.PRETRAINED)[0].double()
    rng = random.Random(9)
    drawn = [drawing.captcha(rng, drawing.STYLES[n % 2]) for n in range(count)]
    greys = resnet_onnx.pad([decoding.open_grey(picture) for _, picture in drawn])
    original = resnet.probabilities(net, resnet.to_input(greys).double())
    margins, texts = original.max(axis=2).prod(axis=1), resnet_onnx.texts(original)
    print("| weights | kB in base64 | read as with float64 | right | margins off by at most |")
    print("|---|---|---|---|---|")
    for bits in (16, 8, 7, 6, 5):
        copied = resnet.folded(copy.deepcopy(net))
        for layer in copied.modules():
            weight = getattr(layer, "weight", None)
            if weight is None:
                continue
            values = weight.detach().numpy()
            if bits == 16:
                values[:] = values.astype(np.float16)
                continue
            top = 2 ** (bits - 1) - 1
            scale = np.abs(values).reshape(len(values), -1).max(axis=1) / top
            scale = scale.reshape(-1, *[1] * (values.ndim - 1))
            values[:] = np.round(values / scale) * scale
        found = resnet.probabilities(copied, resnet.to_input(greys).double())
        read = resnet_onnx.texts(found)
        same = sum(one == other for one, other in zip(read, texts, strict=True))
        right = sum(one == label for one, (label, _) in zip(read, drawn, strict=True))
        off = np.abs(found.max(axis=2).prod(axis=1) - margins).max()
        size = sum(part.numel() for part in net.parameters()) * bits / 8 * 4 / 3 / 1000
        name = "float16" if bits == 16 else f"{bits} bits, a scale an output"
        print(f"| {name} | {size:.0f} | {same} of {count} | {right} | {off:.4f} |")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--current", type=int, default=1000)
    parser.add_argument("--legacy", type=int, default=300)
    parser.add_argument("--rounded", type=int, default=2000, help="captchas for the last table")
    parser.add_argument("--browsers", default="chromium,firefox")
    options = parser.parse_args()
    print(machine() + "\n")
    sizes()
    rng = random.Random(2024)
    drawn = {
        style: [drawing.captcha(rng, style) for _ in range(count)]
        for style, count in (("current", options.current), ("legacy", options.legacy))
    }
    print("\n| browser, captchas | number | right | read as in Python | filled in |", end="")
    print(f" margins within {CLOSE} | off by at most |\n|---|---|---|---|---|---|---|")
    for name in options.browsers.split(","):
        parity(name, drawn)
    print("\n| browser | median ms a picture | least | first reading of a fresh browser |")
    print("|---|---|---|---|")
    for name, median, least, first in TIMES:
        print(f"| {name} | {median:.1f} | {least:.1f} | {first:.0f} |")
    print()
    rounded(options.rounded)


if __name__ == "__main__":
    main()
