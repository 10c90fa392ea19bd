"""Cut labelled captchas into letters, which svm_train.py learns from.

    python segment.py                         labelled/ -> segmented/
    python segment.py --labelled mine         another folder of <label>_<unique>.jpg

Writes segmented/<letter>_<captcha>-<position>.bmp: 20x20, grey, one letter, centred, not scaled.
What cannot be cut into its label's letters is named and left out. workshop/cutting.py finds the
cuts. 4,000 captchas take about 9 seconds on one core.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import errno
import io
import re
from pathlib import Path

import numpy as np
from PIL import Image
from tqdm import tqdm

from workshop import cutting, decoding, files, process
from workshop.messages import UserError, counted, shown
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
LABELLED = Path("labelled")  # folder of captchas whose names begin with their label
SEGMENTED = Path("segmented")  # folder that gets one picture a letter

LETTER = re.compile(r"[a-z]_.+-[0-4]\.bmp")  # as save() names them


def save(glyphs: list[np.ndarray], path: Path, folder: Path) -> None:
    """Write a captcha's glyphs: abcd_12.jpg -> a_abcd_12-0.bmp, b_abcd_12-1.bmp, …"""
    for position, picture in enumerate(glyphs):
        buffer = io.BytesIO()
        Image.fromarray(picture).save(buffer, "BMP")
        name = f"{path.stem[position]}_{path.stem}-{position}.bmp"
        files.write_whole(folder / name, buffer.getvalue())


def main(argv: list[str] | None = None) -> None:
    """Cut every captcha in LABELLED."""
    parser = settings_parser(globals(), LABELLED=Path("labelled"), SEGMENTED=Path("segmented"))
    settings = parser.parse_args(argv)
    if settings.labelled.resolve() == settings.segmented.resolve():
        parser.error("--labelled and --segmented are two folders")
    paths = files.pictures_in(settings.labelled)
    files.make_folders(settings.segmented)
    captchas = letters = 0
    uncut, skipped, seen = [], [], set()
    for path in tqdm(paths, unit="captcha", disable=None):
        label = files.label_of(path)
        if label is None or path.stem in seen:
            reason = "is named twice" if label else files.not_labelled(path)
            skipped.append(f"{path.name} {reason}")
            continue
        seen.add(path.stem)
        try:
            glyphs = cutting.cut(decoding.open_grey(path), label)
            save(glyphs, path, settings.segmented)
        except decoding.PictureError as error:
            skipped.append(f"{path.name} {error}")
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            skipped.append(f"{path.name} has too long a name")
        else:
            captchas += bool(glyphs)
            letters += len(glyphs)
            uncut += [path.name] * (not glyphs)
    for name in uncut:
        print(shown(f"uncut: {name}"))
    for line in skipped:
        print(shown(f"skipped: {line}"))
    done = f"{counted(letters, 'letter')} of {counted(captchas, 'captcha')}"
    left = f"{len(uncut)} could not be cut, {len(skipped)} skipped"
    print(shown(f"{done} in {settings.segmented}, {left}"))
    # a label that was corrected since: its letters would teach the SVM the mistake
    letters_there = filter(LETTER.fullmatch, (path.name for path in settings.segmented.iterdir()))
    older = sum(cutting.origin_of(Path(name)) not in seen for name in letters_there)
    if older:
        there = f"older letters there, of no captcha in {settings.labelled}: {older}."
        print(shown(f"{there} Delete them unless they belong to another folder"))
    if not letters:
        raise UserError(
            f"{settings.labelled} holds no captcha that can be cut: {files.HOW_TO_FILL}"
        )


if __name__ == "__main__":
    process.run(main)
