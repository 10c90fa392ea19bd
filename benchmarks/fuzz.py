"""What do the readers do with pictures that somebody broke, or made up?

    python benchmarks/fuzz.py                       10,000 pictures
    python benchmarks/fuzz.py --count 1000000 --minutes 60
    python benchmarks/fuzz.py --engines 1 2         read what can be opened, too

Mutated JPEGs, PNGs, GIFs and BMPs of captchas (bytes changed, cut out, doubled, swapped; headers
that claim another size) and pictures of the right size that show anything but a captcha. Each is
given to decoding.open_grey, and what it lets in to segment.py and the engines named, too. Only
decoding.PictureError may come out. Prints counts, the longest time and the peak memory; a picture
that brings out anything else is kept as fuzz_<seed>.bin, and the exit status is 1.
"""

import argparse
import io
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).parents[1]))
import recognizers
from workshop import cutting, decoding, drawing

WHOLE = 2000  # pictures that all others are made from
FORMATS = ("JPEG", "JPEG", "JPEG", "PNG", "GIF", "BMP")  # the page sends JPEG


def whole(rng: random.Random) -> bytes:
    """Return a whole picture: a captcha in one of the formats, or one that is made up."""
    if rng.random() < 0.5:
        picture = Image.open(io.BytesIO(drawing.captcha(rng, rng.choice(drawing.STYLES), True)[1]))
        picture.load()
    else:
        picture = Image.fromarray(made_up(rng))
    form = rng.choice(FORMATS)
    if form != "JPEG" or rng.random() < 0.3:
        picture = picture.convert(rng.choice(("L", "P", "1", "RGB")))
        if form == "JPEG":
            picture = picture.convert(rng.choice(("L", "RGB", "CMYK")))
    elif rng.random() < 0.1:
        form, picture = "PNG", picture.convert("L").convert(rng.choice(("I;16", "LA", "RGBA")))
    file = io.BytesIO()
    options = {"quality": rng.randint(1, 100), "progressive": rng.random() < 0.3}
    picture.save(file, form, **(options if form == "JPEG" else {}))
    return file.getvalue()


def made_up(rng: random.Random) -> np.ndarray:
    """Return grey levels that show no captcha: one tone, noise, stripes, blots, a ramp."""
    height, width = 40, rng.choice((100, 110))
    numbers = np.random.default_rng(rng.getrandbits(32))
    kind = rng.randrange(6)
    if kind == 0:
        grey = np.full((height, width), rng.randrange(256))
    elif kind == 1:
        grey = numbers.integers(rng.randrange(255), 256, (height, width))
    elif kind == 2:
        grey = np.where(numbers.random((height, width)) < rng.random() ** 3, 0, 255)
    elif kind == 3:
        grey = np.zeros((height, width)) + 255 * (np.arange(width) % rng.randint(2, 40) > 1)
    elif kind == 4:
        grey = np.full((height, width), 255)
        for _ in range(rng.randint(1, 9)):
            y, x = rng.randrange(height), rng.randrange(width)
            grey[y : y + rng.randint(1, 40), x : x + rng.randint(1, 110)] = rng.randrange(256)
    else:
        grey = np.linspace(0, rng.randrange(256), width)[None] + np.arange(height)[:, None]
    return (grey.T if rng.random() < 0.02 else grey).astype(np.uint8)


def mutated(data: bytes, rng: random.Random) -> bytes:
    """Return bytes with up to a dozen changes."""
    data = bytearray(data)
    for _ in range(rng.choice((0, 1, 1, 2, 3, 6, 12))):
        place = int(len(data) * rng.random() ** rng.choice((1, 1, 3)))  # a third in the header
        end = place + int(2 ** rng.uniform(0, 8))
        match rng.randrange(7):
            case 0 | 1:
                data[place : place + 1] = bytes([rng.choice((0, 1, 127, 128, 255, 64, 7))])
            case 2 | 3:
                data[place : place + 1] = rng.randbytes(1)
            case 4:
                del data[place:end]
            case 5:
                data[place:place] = data[end : end + rng.randrange(64)] or b"\xff\xd9"
            case 6:
                data[place:] = b"" if rng.random() < 0.3 else data[place:][::-1]
    return bytes(data)


def peak_memory() -> float:
    """Return the most memory that this process has had, in MB; 0 where nobody tells."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def read(data: bytes, engines: list[int], rng: random.Random) -> str:
    """Return in one word what became of a picture."""
    try:
        grey = decoding.open_grey(data)
    except decoding.PictureError as error:
        assert "\n" not in str(error), str(error)
        return "refused"
    assert grey.shape in ((40, 110), (40, 100)) and grey.dtype == np.uint8
    if engines:
        cutting.cut(grey, drawing.random_label(rng))
    for engine in engines:
        text, letters, margin = recognizers.read(data, engine)
        assert len(letters) == len(text) <= 40 and 0 <= margin <= 1, (engine, text, letters)
    return "read"


def main() -> int:
    """Make pictures, have them read, and print what happened."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--minutes", type=float, default=60.0, help="whichever comes first")
    parser.add_argument("--engines", type=int, nargs="*", default=[], choices=(0, 1, 2))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    wholes = [whole(rng) for _ in range(min(WHOLE, options.count))]
    for engine in options.engines:  # loaded before the clock runs
        recognizers.read(drawing.captcha(rng)[1], engine)
    if recognizers.RESNET in options.engines:
        import torch

        torch.set_num_threads(1)
    began, longest, peak, counts = time.monotonic(), 0.0, 0.0, Counter()
    for number in tqdm(range(options.count), unit="picture", disable=None):
        if time.monotonic() - began > 60 * options.minutes:
            break
        rng = random.Random(f"{options.seed} {number}")
        data = mutated(rng.choice(wholes), rng)
        start = time.process_time()  # of this process alone: the machine may be busy
        try:
            counts[read(data, options.engines, rng)] += 1
        except Exception:
            kept = Path(f"fuzz_{options.seed}_{number}.bin")
            kept.write_bytes(data)
            print(f"{kept}:", file=sys.stderr)
            traceback.print_exc(limit=-2)
            counts["BROKEN"] += 1
        if number >= 100:  # by then all is loaded
            longest = max(longest, time.process_time() - start)
            peak = peak or peak_memory()
    print(
        f"{sum(counts.values())} pictures: {counts['refused']} refused, {counts['read']} read, "
        f"{counts['BROKEN']} broke something; longest {1000 * longest:.0f} ms of CPU time; peak "
        f"memory {peak:.0f} MB after 100 pictures, {peak_memory():.0f} MB at the end"
    )
    return 1 if counts["BROKEN"] else 0


if __name__ == "__main__":
    sys.exit(main())
