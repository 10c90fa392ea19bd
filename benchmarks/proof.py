"""What can be read at all, and what is proved: exact pictures of today's page, drawn again.

    python benchmarks/proof.py [--count 20000] [--wrong 5] [--limit 100000]

Of --limit captchas: how many another text draws too, by the page's rules and if the page measured
a text otherwise than in its letters' own cuts, which is not known. Of --count: how many right
readings recognizers.prove proves, and how many wrong ones of --wrong a picture, one letter or two
away from the label: none may be. Prints a Markdown table.
"""

import argparse
import random
import sys
import time
from pathlib import Path
from string import ascii_lowercase

sys.path.insert(0, str(Path(__file__).parents[1]))
import recognizers
from workshop import drawing
from workshop.drawing import current, proof

# Letters that models mistake for each other, and those that hide at an edge.
ALIKE = ("ilfjt", "ceo", "gqd", "szx", "vyw", "nhmr", "upbad")


def drawn(rng: random.Random) -> tuple[str, proof.Proof]:
    """Return a captcha of the page: its label and how it is drawn."""
    label = drawing.random_label(rng)
    cuts = tuple(rng.choices(range(4), k=len(label)))
    rows = rng.randint(*current.BASELINES)
    return label, proof.Proof(cuts, rows, current.gap_of(label, cuts), rng.choice(drawing.INKS))


def misread(label: str, rng: random.Random) -> str:
    """Return another text than a label, a likely misreading of it."""
    at, kind = rng.randrange(len(label)), rng.random()
    alike = next((group for group in ALIKE if label[at] in group), ascii_lowercase)
    letters = alike if kind < 0.5 else ascii_lowercase
    text = label[:at] + rng.choice(letters) + label[at + 1 :]
    if kind > 0.9:
        text = label[:-1] if len(label) == 5 else label + rng.choice(ascii_lowercase)
    return text if text != label else misread(label, rng)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--wrong", type=int, default=5, help="wrong readings of each")
    parser.add_argument("--limit", type=int, default=100_000)
    options = parser.parse_args()
    rng = random.Random("proof: the limit")
    several = [0, 0]
    for _ in range(options.limit):
        label, how = drawn(rng)
        for cautious in (False, True):
            several[cautious] += bool(proof.rivals(label, *how, cautious=cautious))
    print("| exact captchas of today's page | |\n| --- | --- |")
    print(f"| another text draws too, by the page's rules | {several[0]} of {options.limit} |")
    print(f"| another may draw too, whatever it measures by | {several[1]} of {options.limit} |")
    proved, wrong_proved, wrong_tried, spent, wrong_spent = 0, 0, 0, 0.0, 0.0
    rng = random.Random("proof: readings")
    for _ in range(options.count):
        label, how = drawn(rng)
        picture = drawing.jpeg(drawing.exact(label, *how))
        began = time.process_time()
        proved += recognizers.prove(picture, label) == how
        spent += time.process_time() - began
        for _ in range(options.wrong):
            text = misread(label, rng)
            began = time.process_time()
            found = recognizers.prove(picture, text)
            wrong_spent += time.process_time() - began
            wrong_tried += 1
            if found:
                wrong_proved += 1
                print(f"{label} is proved to say {text}: {found}", file=sys.stderr)
    print(f"| right readings proved | {proved} of {options.count} |")
    print(f"| wrong readings proved | {wrong_proved} of {wrong_tried} |")
    print(f"| a proof | {1e3 * spent / options.count:.2f} ms |")
    if wrong_tried:
        print(f"| a refusal | {1e3 * wrong_spent / wrong_tried:.2f} ms |")


if __name__ == "__main__":
    main()
