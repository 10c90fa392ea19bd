"""What a training leaves behind: checkpoints, its table and curves, the sheet, and ckpt.pth."""

import csv
import io
import sys
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import torch

from workshop import files, plots, process
from workshop.messages import shown
from workshop.training import checkpoints, dataset
from workshop.training.checkpoints import Training

MODEL = Path("ckpt.pth")
TABLE, CURVES = Path("training.csv"), Path("training.png")
LOCK = ".training.lock"  # in the folder of checkpoints, while a training writes there
REDRAW = 10  # seconds between two drawings of the curves


@contextmanager
def undisturbed() -> Iterator[None]:
    """Have Ctrl-C wait until what is being written is written and known to be there."""
    came: list[int] = []
    with process.on_stop(lambda number, _: came.append(number)):
        yield
    if came:
        raise KeyboardInterrupt(came[0])


def save(training: Training, row: dict[str, float], saved: list[Path], settings: Namespace) -> None:
    """Write an epoch's checkpoint, whose path joins those saved, and how the training goes."""
    with undisturbed():
        training.history.append(row)
        saved.append(checkpoints.save(training, settings))
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, checkpoints.COLUMNS)
    writer.writeheader()
    writer.writerows(training.history)
    write_table(table.getvalue().encode())
    # on a graphics card drawing them takes as long as the epoch did
    if not CURVES.exists() or time.time() - CURVES.stat().st_mtime > REDRAW:
        draw_curves(training)


def write_table(table: bytes) -> None:
    """Write the table of the epochs; that of another training is kept, once where both go on."""
    before = TABLE.read_bytes() if TABLE.exists() else b""
    if not (table.startswith(before) or before.startswith(table)):
        kept = [
            path for path in Path().glob(f"{TABLE}.bak*") if before.startswith(path.read_bytes())
        ]
        if not kept:
            print(f"{TABLE} begins anew{files.replace_model(TABLE, table)}", file=sys.stderr)
            return
        files.write_whole(kept[0], before)
    files.write_whole(TABLE, table)


def draw_curves(training: Training) -> None:
    """Draw how the training goes."""
    plots.write_extra(CURVES, lambda: plots.training_curves(training.history))


def begin(settings: Namespace, data: dataset.Data, held: ExitStack, anew: bool) -> None:
    """Make the folder of checkpoints, and in it a picture of the data where that can be drawn.

    held: what gets the folder's lock. Raises UserError where another training writes into it.
    """
    files.make_folders(settings.checkpoints)
    held.enter_context(files.locked(settings.checkpoints / LOCK))
    older = len(list(settings.checkpoints.glob("ckpt_*.pth"))) if anew else 0
    if older:
        print(
            f"checkpoints of an earlier training lie in {settings.checkpoints}: {older}, which "
            "stay; `--resume last` goes on with the latest training",
            file=sys.stderr,
        )
    try:
        sheet = dataset.show(data)
    except Exception as error:  # torchvision's import fails in many ways; nothing else needs it
        number = int(torch.__version__.split(".")[1])
        print(
            f"without batch.png: torchvision cannot be used ({shown(error)}). "
            f"Install the pair torch 2.{number} and torchvision 0.{number + 15} from one index",
            file=sys.stderr,
        )
    else:
        files.write_whole(settings.checkpoints / "batch.png", sheet)


def tell_time(seconds: float, epochs: int) -> None:
    """Say how long the last epoch took and how long those to come will."""
    left = seconds * epochs
    about = f"{left / 60:.0f} min" if left > 90 else f"{left:.0f} s"
    print(f"{seconds:.0f} s an epoch, about {about} left", file=sys.stderr)


def keep(training: Training, saved: list[Path], settings: Namespace) -> None:
    """Name the best epoch, and leave the latest checkpoint, or the best, as ckpt.pth."""
    best = max(training.history, key=lambda row: (row["test_sentence"], row["epoch"]))
    print(f"best: epoch {best['epoch']}, {best['test_sentence']:.2f} %")
    chosen = saved[-1]
    if settings.best:
        # a training that goes on from a checkpoint elsewhere has its first ones there
        folders = (settings.checkpoints, saved[0].parent)
        paths = [checkpoints.path_of(best, folder) for folder in folders]
        chosen = next((path for path in paths if path.exists()), chosen)
        if chosen not in paths:
            print(f"{paths[0]} is not there any more: the latest instead", file=sys.stderr)
    kept = files.replace_model(MODEL, chosen.read_bytes())
    print(shown(f"{chosen} copied to {MODEL}{kept}"))
    draw_curves(training)
