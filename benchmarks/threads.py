"""Do nine threads that predict at the same time get the answers of one?

    python benchmarks/threads.py                                  300 captchas, all engines
    python benchmarks/threads.py --count 10000 --engines 1 2

Renders captchas of both styles and has each engine read them one by one in one thread, then in
nine. Engines whose model is missing (model.pickle, ckpt.pth in the working folder) are named and
left out. Prints a row an engine; exit status 1 where an answer differs.
"""

import argparse
import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
import recognizers
from workshop import drawing
from workshop.messages import UserError

THREADS = 9


def main() -> int:
    """Read with one and with nine threads; compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--engines", type=int, nargs="*", default=[0, 1, 2], choices=(0, 1, 2))
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    drawn = [drawing.captcha(rng, drawing.STYLES[n % 2], n % 4 > 1) for n in range(options.count)]
    labels, pictures = zip(*drawn, strict=True)
    differing = 0
    print(f"| engine | captchas | right | one thread, s | {THREADS} threads, s | differing |")
    print("|---|---|---|---|---|---|")
    for engine in options.engines:

        def predict(picture: bytes, engine: int = engine) -> str:
            return recognizers.predict(picture, engine)

        name = list(recognizers.MODES)[engine]
        try:
            predict(pictures[0])
        except UserError as error:
            print(f"without {name}: {error}", file=sys.stderr)
            continue
        began = time.monotonic()
        alone = [predict(picture) for picture in pictures]
        halfway = time.monotonic()
        with ThreadPoolExecutor(THREADS) as pool:
            together = list(pool.map(predict, pictures))
        ended = time.monotonic()
        differ = sum(one != other for one, other in zip(alone, together, strict=True))
        right = sum(one == label for one, label in zip(alone, labels, strict=True))
        print(
            f"| {name} | {len(pictures)} | {right / len(pictures):.2%} | {halfway - began:.1f} "
            f"| {ended - halfway:.1f} | {differ} |",
            flush=True,
        )
        differing += differ
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
