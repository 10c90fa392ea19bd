"""Train the SVM on single letters: segmented/ -> model.pickle.

    python svm_train.py

Reads the pictures <letter>_<captcha>-<position>.bmp that segment.py made, or any 20x20 picture
whose name begins with its letter and an underscore. All letters of one captcha fall on the same
side of the split, so that the report is about captchas never seen. Prints scikit-learn's
classification report and the confusion matrix of the test letters, of whose mistakes
confusion_matrix.png is a picture; a model.pickle that lies there is kept as model.pickle.bak1, ….

The SVMs (RBF kernel) see 64 principal components of a glyph's ink. There is one a letter, not one a
pair of letters: the best of 26 yes-or-no answers is low where a piece of a captcha is no letter,
and the cuts between touching letters are found by that.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import random
import re
import sys
from collections import defaultdict
from datetime import datetime, timezone
from pathlib import Path
from string import ascii_lowercase

import numpy as np
from tqdm import tqdm

from workshop import decoding, files, plots, process, touching
from workshop.cutting import SIDE, origin_of
from workshop.engines import svm, svm_file
from workshop.messages import UserError, shown
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
SEGMENTED = Path("segmented")  # folder of single letters
MODEL = Path("model.pickle")  # file that gets the trained SVM
PICTURE = Path("confusion_matrix.png")  # file that gets a picture of the mistakes
TEST_SHARE = 0.1  # part of the captchas that is kept for the report
# letters to learn from at most, drawn by captcha; the time to fit grows with the square of it
SAMPLE = 30000
SEED = 1  # the same seed and files give the same split and the same SVM
C = 10.0  # how much a wrong training letter weighs against a wide margin
GAMMA = 0.02  # of the RBF kernel: the larger, the closer a glyph must be to a known one

TOUCHING = 0.05  # pairs of touching letters that are made up, for each letter to learn from
COOLEST = 0.22  # lowest temperature: few held-out letters touch, and touching ones need the doubt
COMPONENTS = 64  # principal components; 48 to 100 read as well
HOW_TO_CUT = "`python segment.py` fills it"


def by_captcha(folder: Path) -> dict[str, list[Path]]:
    """Return the letters' paths by the captcha they were cut from, in the order of their names."""
    captchas = defaultdict(list)
    others = []
    for path in files.pictures_in(folder, HOW_TO_CUT):
        if re.match("[a-z]_", path.name):
            captchas[origin_of(path)].append(path)
        else:
            others.append(path.name)
    if others:
        line = f"skipped: {len(others)} not called <letter>_* in lower case, such as {others[0]}"
        print(shown(line), file=sys.stderr)
    return dict(sorted(captchas.items()))


def split(
    captchas: dict[str, list[Path]], test_share: float, sample: int, seed: int
) -> tuple[list[Path], list[Path]]:
    """Return the paths of the letters to train on and to test on, no captcha in both.

    sample: letters to train on at most; the test side keeps its proportion to them.
    """
    origins = list(captchas)
    random.Random(seed).shuffle(origins)  # noqa: S311 (a split, no secret)
    tests = max(1, round(test_share * len(origins)))
    sides = []
    for some, limit in (
        (origins[tests:], sample),
        (origins[:tests], max(26, round(sample * test_share / (1 - test_share)))),
    ):
        side: list[Path] = []
        for origin in some:
            if len(side) + len(captchas[origin]) > limit:
                break
            side += captchas[origin]
        sides.append(side)
    return sides[0], sides[1]


def read_letters(paths: list[Path]) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Return glyphs (N, 20, 20) uint8, their letters (N,) str, and why others were skipped."""
    glyphs, letters, skipped = [], [], []
    for path in tqdm(paths, desc="read", unit="letter", leave=False, disable=None):
        try:
            glyphs.append(decoding.open_grey(path, sizes=((SIDE, SIDE),)))
            letters.append(path.name[0])
        except decoding.PictureError as error:
            skipped.append(f"{path.name} {error}")
    return np.array(glyphs, np.uint8).reshape(-1, SIDE, SIDE), np.array(letters, str), skipped


def fit(ink: np.ndarray, letters: np.ndarray, c: float, gamma: float) -> tuple:
    """Return the PCA and one SVC for each letter, in the letters' order.

    ink: (N, 400) float32, 0 … 1. letters: (N,) str, "" for what is no letter.
    """
    from sklearn.decomposition import PCA
    from sklearn.svm import SVC

    components = min(COMPONENTS, *ink.shape)
    pca = PCA(components, svd_solver="full").fit(ink)
    x = pca.transform(ink)
    svms = []
    known = np.unique(letters[letters != ""])
    for letter in tqdm(known, desc="fit", unit="letter", leave=False, disable=None):
        svms.append(SVC(C=c, gamma=gamma, cache_size=500).fit(x, letters == letter))
    return pca, svms


def calibrate(values: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Return the temperature and the slip that make held-out letters likeliest.

    values: (N, L) decision values. truth: (N,) the right column. softmax(values / temperature) is a
    letter's probability (Guo et al. 2017, "On Calibration of Modern Neural Networks", section 4.2).
    The slip, by Laplace's rule of succession, keeps a doubt where every held-out letter is right.
    """
    from scipy.special import log_softmax  # scikit-learn brings it

    wrong = (values.argmax(axis=1) != truth).sum()
    losses = {
        float(temperature): -log_softmax(values / temperature, 1)[range(len(truth)), truth].mean()
        for temperature in np.geomspace(COOLEST, 5, 47)
    }
    return min(losses, key=losses.__getitem__), float((wrong + 1) / (len(truth) + 2))


def lines_of(table: np.ndarray, letters: str) -> str:
    """Return a confusion matrix (L, L) as lines, a row for each true letter."""
    width = len(str(table.max())) + 1
    head = " " + "".join(letter.rjust(width) for letter in letters)
    rows = zip(letters, table.tolist(), strict=True)
    return "\n".join(
        [head, *(letter + "".join(str(n).rjust(width) for n in row) for letter, row in rows)]
    )


def main(argv: list[str] | None = None) -> None:
    """Train on SEGMENTED, report on its test side, write MODEL."""
    settings = settings_parser(
        globals(),
        SEGMENTED=Path("segmented"),
        MODEL=Path("model.pickle"),
        PICTURE=Path("confusion_matrix.png"),
        TEST_SHARE=(0.01, ..., 0.1, ..., 0.9),
        SAMPLE=(100, ..., 30_000, ..., 1_000_000),
        SEED=(0, ..., 1, ..., 2**31),
        C=(1e-3, ..., 10.0, ..., 1e6),
        GAMMA=(1e-6, ..., 0.02, ..., 1.0),
    ).parse_args(argv)
    files.check_targets(settings.model, settings.picture)
    captchas = by_captcha(settings.segmented)
    train, test = split(captchas, settings.test_share, settings.sample, settings.seed)
    glyphs, letters, skipped = read_letters(train)
    test_glyphs, truth, more = read_letters(test)
    for line in skipped + more:
        print(shown(f"skipped: {line}"))
    known = sorted(set(letters.tolist()))
    test_glyphs, truth = (side[np.isin(truth, known)] for side in (test_glyphs, truth))
    if len(known) < 2 or not len(truth):
        raise UserError(
            f"{settings.segmented} holds too few letters named <letter>_*.bmp: {HOW_TO_CUT}"
        )
    if missing := sorted(set(ascii_lowercase) - set(known)):
        print(f"no picture of {' '.join(missing)} to learn from: they will be taken for others")

    pairs = round(TOUCHING * len(letters))
    more_glyphs, more_letters = touching.learned(glyphs, letters, pairs, settings.seed)
    ink = svm.ink_of(np.concatenate((glyphs, more_glyphs)))
    pca, svms = fit(ink, np.concatenate((letters, more_letters)), settings.c, settings.gamma)
    about = {
        "letters": "".join(known),
        "temperature": 1.0,
        "slip": 0.0,
        "trained_on": len(letters),
        "settings": {name: str(value) for name, value in vars(settings).items()},
    }
    try:
        model = svm_file.as_arrays(about, {"pca": pca, "svms": svms})
    except ValueError as error:
        raise UserError(f"the SVM cannot be read again ({error}): lower --sample or --c") from None
    values = svm.decide(model, test_glyphs)
    answers = np.array(known)[values.argmax(axis=1)]
    about["temperature"], about["slip"] = calibrate(values, np.searchsorted(known, truth))
    right = 100 * float((answers == truth).mean())
    about |= {"acc": right, "made": datetime.now(timezone.utc).date().isoformat()}

    from sklearn.metrics import classification_report, confusion_matrix

    table = confusion_matrix(truth, answers, labels=known)
    print(classification_report(truth, answers, zero_division=0))
    print("Confusion matrix:")
    print(lines_of(table, model.letters))
    kept = files.replace_model(settings.model, svm_file.dumps(about, pca, svms))
    print(
        f"{settings.model}: {len(letters)} letters learned, {len(truth)} tested,"
        f" {right:.2f} % right, {len(model.squares)} support vectors{kept}"
    )
    plots.write_extra(settings.picture, lambda: plots.confusion_picture(table, model.letters))


if __name__ == "__main__":
    process.run(main)
