"""How fast captchas are read, each engine beside the plain way of doing it.

    python benchmarks/reading.py [--count 512] [--runs 5]

Reads rendered `current` captchas, encoded bytes to text, with pretrained/ckpt.pth (its ONNX file is
made here), an SVM trained here on 600 captchas, and tesseract. Prints Markdown tables of medians
over the runs; ratio is how many times sooner ours is. Needs requirements-onnx.txt.
"""

import argparse
import io
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytesseract
import torch
from bench import REPO, machine
from PIL import Image
from threadpoolctl import threadpool_limits

import export_onnx
import recognizers
import resnet
import segment
import svm_train
from workshop import cutting, decoding, drawing
from workshop.engines import batching, models, resnet_onnx, svm, svm_file

Read = Callable[[bytes], str]


# ---- the plain ways ----


def plain_resnet(checkpoint: Path) -> Read:
    """Return a reader as most write it: the network as trained, picture by picture."""
    net, _ = resnet.load(checkpoint)

    def read(data: bytes) -> str:
        grey = resnet_onnx.pad([np.array(Image.open(io.BytesIO(data)).convert("L"))])
        with torch.inference_mode():
            return resnet_onnx.texts(net((255 - torch.from_numpy(grey)[None]).float() / 255))[0]

    return read


def decoded(data: bytes) -> np.ndarray:
    """Return a JPEG's grey levels as soon as Pillow can."""
    picture = Image.open(io.BytesIO(data), formats=("JPEG",))
    picture.draft("L", picture.size)
    return np.asarray(picture)


def resnet_limit() -> Read:
    """Return what has to be done for a captcha and nothing else: decode it, run the network."""
    net = resnet_onnx.load(Path("ckpt.pth"))
    padded = np.full((1, resnet_onnx.HEIGHT, resnet_onnx.WIDTH), 255, np.uint8)

    def read(data: bytes) -> str:
        padded[0] = decoded(data)
        net(padded)
        return ""

    return read


def svm_limit(pictures: Sequence[bytes]) -> Read:
    """Return the same for the SVM: decode it, judge the pieces that it was cut into before."""
    model = svm_file.load(Path("model.pickle"))
    glyphs = {data: cutting.lattice_of(decoding.open_grey(data)).glyphs for data in pictures}

    def read(data: bytes) -> str:
        decoded(data)
        svm.decide(model, glyphs[data])
        return ""

    return read


def plain_svm(drawn: list[tuple[str, bytes]]) -> Read:
    """Return the documented method: cut at empty columns, pixel by pixel, and ask one SVC."""
    from sklearn.svm import SVC

    def glyphs(data: bytes) -> list[list[int]]:
        image = Image.open(io.BytesIO(data)).convert("L").point([0] * 156 + [1] * 100, "1")
        columns = [
            any(image.getpixel((x, y)) == 0 for y in range(image.height))
            for x in range(image.width)
        ]
        found, start = [], None
        for x, inked in enumerate([*columns, False]):
            if inked and start is None:
                start = x
            elif not inked and start is not None:
                letter = image.crop((start, 0, x, image.height))
                rows = [
                    y
                    for y in range(letter.height)
                    if any(letter.getpixel((x, y)) == 0 for x in range(letter.width))
                ]
                letter = letter.crop((0, rows[0], letter.width, rows[-1] + 1))
                square = Image.new("1", (20, 20), 1)
                square.paste(letter, ((20 - letter.width) // 2, (20 - letter.height) // 2))
                found.append(
                    [int(square.getpixel((x, y)) != 0) for y in range(20) for x in range(20)]
                )
                start = None
        return found

    x, y = [], []
    for label, data in drawn:
        cut = glyphs(data)
        if len(cut) == len(label):
            x += cut
            y += label
    model = SVC(kernel="linear").fit(x, y)

    def read(data: bytes) -> str:
        cut = glyphs(data)
        return "".join(model.predict(cut)) if cut else ""

    return read


def plain_tesseract(data: bytes) -> str:
    """Ask a process of its own about one picture, with tesseract's own number of threads."""
    config = "--psm 7 -c tessedit_char_whitelist=abcdefghijklmnopqrstuvwxyz"
    return str(pytesseract.image_to_string(Image.open(io.BytesIO(data)), config=config)).strip()


# ---- measuring ----


def each_ms(read: Read, pictures: Sequence[bytes], runs: int) -> float:
    """Return the median milliseconds of one captcha, warm, over `runs` rounds."""
    times = []
    read(pictures[0])
    for _ in range(runs):
        for data in pictures:
            began = time.perf_counter()
            read(data)
            times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)


def rate(do: Callable[[], object], count: int, runs: int) -> float:
    """Return the median number of captchas a second."""
    do()
    rates = []
    for _ in range(runs):
        began = time.perf_counter()
        do()
        rates.append(count / (time.perf_counter() - began))
    return statistics.median(rates)


def start_s(arguments: list[str], runs: int) -> float:
    """Return the median seconds that a fresh Python takes for something."""
    times = []
    warm_up = min(1, runs - 1)  # the first one fills the caches
    for _ in range(warm_up + runs):
        began = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return statistics.median(times[warm_up:])


def reader(mode: int) -> Read:
    """Return our engine of that number."""
    return lambda data: recognizers.predict(data, mode)


def row(what: str, ours: float, plain: float, unit: str, sooner: float) -> None:
    """Print a row of a table."""
    print(f"| {what} | {ours:.3g} {unit} | {plain:.3g} {unit} | {sooner:.1f} |", flush=True)


# ---- the tables ----


def one_captcha(pictures: list[bytes], runs: int, plain: dict[str, Read]) -> None:
    """Print what one captcha costs on one thread."""
    print("\n| one captcha, warm, one thread | ours | plain | ratio |\n|---|---|---|---|")
    with threadpool_limits(1):
        base = each_ms(plain["resnet"], pictures[:100], runs)
        ours = each_ms(reader(recognizers.RESNET), pictures[:100], runs)
        row("ResNet by ONNX Runtime", ours, base, "ms", base / ours)
        bound = each_ms(resnet_limit(), pictures[:100], runs)
        row("… and its limit: Pillow's decoder, then the network", ours, bound, "ms", bound / ours)
        models._models.clear()
        with patch("workshop.engines.resnet_onnx.load", return_value=None):
            ours = each_ms(reader(recognizers.RESNET), pictures[:100], runs)
        models._models.clear()
        row("ResNet by torch", ours, base, "ms", base / ours)
        ours = each_ms(reader(recognizers.SVM), pictures[:100], runs)
        base = each_ms(plain["svm"], pictures[:100], runs)
        row("SVM", ours, base, "ms", base / ours)
        bound = each_ms(svm_limit(pictures[:100]), pictures[:100], runs)
        row("… and its limit: Pillow's decoder, then the kernels", ours, bound, "ms", bound / ours)
    ours = each_ms(reader(recognizers.TESSERACT), pictures[:8], runs)
    base = each_ms(plain["tesseract"], pictures[:8], runs)
    row("tesseract, which ours asks at two sizes", ours, base, "ms", base / ours)


def many(pictures: list[bytes], runs: int, plain: dict[str, Read]) -> None:
    """Print how many captchas a second a batch reads on all cores, and nine threads."""
    print(f"\n| many captchas, {os.cpu_count()} cores | ours | plain | ratio |\n|---|---|---|---|")

    def compare(name: str, mode: int) -> None:
        ours = rate(lambda: recognizers.predict_batch(pictures, mode), len(pictures), runs)
        base = rate(lambda: [plain[name](data) for data in pictures[:50]], 50, runs)
        row(f"{name}: predict_batch, or one by one", ours, base, "/s", ours / base)

    compare("resnet", recognizers.RESNET)
    compare("svm", recognizers.SVM)
    # Ours as the crawler's nine workers ask it; the plain way without tesseract.py's one thread.
    ask = batching.Batching(
        lambda some: recognizers.predict_batch(some, recognizers.TESSERACT), 9, patience=0.2
    )
    some = pictures[:54]
    with ThreadPoolExecutor(9) as nine:
        ours, cost = rate_and_cpu(lambda: list(nine.map(ask, some)), len(some))
        with patch.object(pytesseract.pytesseract, "environ", os.environ):
            base, much = rate_and_cpu(lambda: list(nine.map(plain["tesseract"], some)), len(some))
    row("tesseract: nine threads batched, or a process a picture", ours, base, "/s", ours / base)
    row("… CPU time of a captcha", cost, much, "ms", much / cost)


def rate_and_cpu(do: Callable[[], object], count: int) -> tuple[float, float]:
    """Return the captchas a second, and the CPU ms of one, that of child processes included."""
    began, cpu = time.perf_counter(), sum(os.times()[:4])
    do()
    return count / (time.perf_counter() - began), 1000 * (sum(os.times()[:4]) - cpu) / count


def cold(runs: int) -> None:
    """Print what a fresh Python takes."""
    print("\n| from process start | ours | plain | ratio |\n|---|---|---|---|")
    command = [str(REPO / "recognizers.py"), "captcha.jpg"]
    ours = start_s(command, runs)
    Path("ckpt.onnx").rename("away.onnx")
    base = start_s(command, runs)
    Path("away.onnx").rename("ckpt.onnx")
    row("recognizers.py captcha.jpg, or without the ONNX file", ours, base, "s", base / ours)
    bare = start_s(["-c", "pass"], runs)
    path = f"import sys; sys.path.insert(0, {str(REPO)!r}); import "
    ours = start_s(["-c", path + "recognizers"], runs) - bare
    base = start_s(["-c", path + "resnet"], runs) - bare
    row("import recognizers, or of the network", ours, base, "s", base / ours)


def main() -> None:
    """Set up the models in a folder of their own, then print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=512, help="captchas in a batch")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    rng = random.Random(1)
    drawn = [drawing.captcha(rng) for _ in range(600 + options.count)]
    pictures = [data for _, data in drawn[600:]]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("segmented").mkdir()
        for number, (label, data) in enumerate(drawn[:600]):
            glyphs = cutting.cut(decoding.open_grey(data), label)
            segment.save(glyphs, Path(f"{label}_{number}.jpg"), Path("segmented"))
        with patch("builtins.print"):
            svm_train.main([])
            Path("ckpt.pth").write_bytes(recognizers.PRETRAINED.read_bytes())
            export_onnx.main(["--checked", "50"])
        Path("captcha.jpg").write_bytes(pictures[0])
        plain = {
            "resnet": plain_resnet(Path("ckpt.pth")),
            "svm": plain_svm(drawn[:600]),
            "tesseract": plain_tesseract,
        }
        print(f"{machine()}, tesseract {pytesseract.get_tesseract_version()}")
        one_captcha(pictures, options.runs, plain)
        many(pictures, options.runs, plain)
        cold(options.runs)
        os.chdir(REPO)


if __name__ == "__main__":
    main()
