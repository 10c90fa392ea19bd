"""Train the ResNet-20 of resnet.py on labelled captchas.

    python nn_train.py                    labelled/ -> checkpoint/… -> ckpt.pth
    python nn_train.py --resume last      go on after an interruption, as if there had been none
    python nn_train.py --stream 60000     endless new captchas from render.py instead of files
    torchrun --nproc-per-node 4 nn_train.py     on four graphics cards, the same batches

Reads LABELLED, or draws its captchas itself. Writes checkpoint/batch.png, the first pictures as the
network sees them, and each epoch checkpoint/ckpt_<epoch>_acc_<accuracy>.pth, training.csv and
training.png; at the end, or on Ctrl-C, the latest checkpoint as ckpt.pth. What lay there is kept as
ckpt.pth.bak1, .bak2, …
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import copy
import math
import sys
import time
from argparse import Namespace
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import chain, islice
from pathlib import Path

import torch
from torch import Tensor
from torch.optim.lr_scheduler import LinearLR, OneCycleLR, ReduceLROnPlateau

import resnet
from workshop import files, process
from workshop.messages import UserError
from workshop.settings import settings_parser
from workshop.training import checkpoints, dataset, parts, ranks, results
from workshop.training.checkpoints import Training
from workshop.training.dataset import Data
from workshop.training.devices import computes_in, pick_device
from workshop.training.muon import Muon
from workshop.training.steps import average, own, plan, settle, train_batch
from workshop.training.testing import test_accuracy

# ---- settings: edit here, or give the flag of the same name for one run ----
# Train on the graphics card, by CUDA or, on a Mac, by MPS; without one the script says so and uses
# the CPU.
USE_CUDA = True
batch_size = 320  # captchas a step; lower it where the graphics memory is small
lr = 0.01  # learning rate, with the onecycle schedule the highest
end_epoch = 50  # the last epoch; the first is 0, so 50 trains 51 of them
OPTIMIZER = "muon"  # muon: fewest epochs  adam  sgd: momentum 0.9, wants an lr ten times higher
# plateau: from 1.5 times lr down to 0.3 times over the first 52,000 captchas, then lower whenever
# the loss stalls  onecycle: up, then down to 0
SCHEDULER = "plateau"
STOP_AT = 101.0  # stop at this test sentence accuracy in per cent; above 100: never
RESUME = "no"  # no: start anew  last: the latest whole checkpoint  or the path of one
LABELLED = Path("labelled")  # folder of <label>_<unique>.jpg to learn from
STREAM = 0  # captchas to draw anew for each epoch instead of reading LABELLED; 0: read it
CHECKPOINTS = Path("checkpoint")  # folder that gets a checkpoint each epoch
SKIP_LEARNED = 0.8  # share of the captchas it knows well that an epoch leaves out; 0: none
PRECISION = "auto"  # fp32  bf16: in half the time where the device has it  auto: bf16 there
BEST = False  # yes: the checkpoint with the best test becomes ckpt.pth, not the latest
KEEP_OPTIMIZER = True  # no: checkpoints a third of the size, from which no training can be resumed
# Of the split, the first weights, the batches and the drawing. On the CPU the same seed gives the
# same weights to the last bit, on however many of its cores (OMP_NUM_THREADS: so many at the most).
SEED = 1

CALM = 0.1  # of lr: the attention's, which at more of it loses its way
FALL = 52_000  # captchas of a plateau training in which the learning rate falls
HIGH, LOW = 1.5, 0.3  # from which to which multiple of lr
RISE = 0.15  # share of a onecycle training in which lr goes up
SETTLING = 1280  # captchas that the averaged network is shown before a test
LATE = 16  # batches whose lines are printed together on a graphics card, so that it need not wait


def build(settings: Namespace, size: int, device: torch.device) -> Training:
    """Return a fresh training on `size` captchas an epoch."""
    torch.manual_seed(settings.seed)
    net = resnet.ResNet20()
    net.load_state_dict(ranks.from_first(net.state_dict))
    net = net.to(device)
    if device.type != "mps":
        net = net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    attention = [net.place, *net.where.parameters()]
    groups = [
        {"params": [weights for weights in net.parameters() if weights not in set(attention)]},
        {"params": attention, "lr": settings.lr * CALM},
    ]
    fused = device.type in ("cpu", "cuda")  # elsewhere nobody has measured
    optimizer: torch.optim.Optimizer
    if settings.optimizer == "sgd":
        optimizer = torch.optim.SGD(
            groups, settings.lr, momentum=0.9, nesterov=True, weight_decay=5e-4, fused=fused
        )
    else:
        kind = Muon if settings.optimizer == "muon" else torch.optim.Adam
        optimizer = kind(groups, settings.lr, fused=fused)
    by_batch: LinearLR | OneCycleLR
    by_epoch = None
    if settings.scheduler == "plateau":
        count = math.ceil(FALL / settings.batch_size)
        for group in optimizer.param_groups:
            group["lr"] *= HIGH
        by_batch = LinearLR(optimizer, 1, LOW / HIGH, count)
        by_epoch = ReduceLROnPlateau(optimizer, factor=0.2, patience=1)
    else:
        count = math.ceil(size / settings.batch_size) * (settings.end_epoch + 1)
        rates = [group["lr"] for group in optimizer.param_groups]
        by_batch = OneCycleLR(optimizer, rates, total_steps=count, pct_start=RISE)
    # a stream's captchas come once: there is nothing to know of them after their batch
    rows = min(size, settings.batch_size) if settings.stream else size
    known = torch.full((rows, 3), math.inf, device=device)
    return Training(parts.replicas(net), copy.deepcopy(net), known, optimizer, by_batch, by_epoch)


def train_epoch(
    training: Training,
    source: dataset.Data | Iterator[dataset.Data],
    epoch: int,
    settings: Namespace,
) -> float:
    """Train one epoch, printing a line each batch; return the mean loss of the batches.

    source: the captchas to learn from, or a stream of batches of them.
    """
    training.net.train()
    device = training.known.device
    precision = computes_in(settings, device)
    batches: Iterable[tuple[Data, Tensor, int]]
    if isinstance(source, Data):
        planned = plan(training.known, epoch, settings)
        batches = ((source, batch, count) for batch, count in planned)
        length = len(planned)
    else:
        length = math.ceil(settings.stream / settings.batch_size)
        whole = ((len(data.targets), data) for data in islice(source, length))
        batches = ((data, torch.arange(size, device=device), size) for size, data in whole)
    figures: list[Tensor] = []
    sizes: list[int] = []
    latest: deque[tuple[Data, Tensor]] = deque(maxlen=math.ceil(SETTLING / settings.batch_size))
    loss_sum, printed, seen, sentences, letters = 0.0, 0, 0, 0, 0
    for number, (data, batch, count) in enumerate(batches, 1):
        figures.append(train_batch(training, data, batch, count, precision))
        sizes.append(len(batch))
        latest.append((data, own(batch, count)))
        average(training, epoch * length + number)
        if device.type != "cpu" and len(figures) < LATE and number < length:
            continue
        for (loss, right_sentences, right_letters), size in zip(
            ranks.total(torch.stack(figures)), sizes, strict=True
        ):
            seen += size
            printed += 1
            loss_sum += loss
            sentences += int(right_sentences)
            letters += int(right_letters)
            chars = seen * resnet.POSITIONS
            if not math.isfinite(loss):
                raise UserError(f"the loss is {loss} in epoch {epoch}: use a lower lr")
            print(
                f"Epoch [{epoch}] Batch [{printed}/{length}] "
                f"Loss: {loss_sum / printed:.3f} | Traininig Acc: "
                f"[Sentence] {100 * sentences / seen:.3f}% ({sentences}/{seen}) "
                f"[Char] {100 * letters / chars:.3f}% ({letters}/{chars})"
            )
        figures.clear()
        sizes.clear()
    settle(training.averaged, torch.cat([data.pictures[rows] for data, rows in latest])[:SETTLING])
    ranks.average([*training.net.buffers(), *training.averaged.buffers()])
    if isinstance(source, Data):
        ranks.collect(training.known, torch.cat([own(*batch) for batch in planned]))
    return loss_sum / length


def train(settings: Namespace, device: torch.device, held: ExitStack) -> int | None:
    """Train, test and save epoch by epoch; leave the latest checkpoint as ckpt.pth.

    held: what gets the lock on the folder of checkpoints, which is let go with it.
    """
    first, saved = 0, []
    if settings.resume != "no":
        find = partial(checkpoints.find, settings.resume, settings.checkpoints)
        saved = [ranks.from_first(find)]
    print("==> Preparing data..")
    known, test = dataset.prepare(settings, device)
    print("==> Building model..")
    training = build(settings, len(known.targets) if known else settings.stream, device)
    if known:
        training.keys = known.keys
    if saved:
        first = checkpoints.restore(training, saved[0], settings)
        if first > settings.end_epoch or training.history[-1]["test_sentence"] >= settings.stop_at:
            print("nothing left to train: that was the last epoch asked for. Nothing was copied")
            return None
    drawn = iter(()) if known else dataset.stream(settings, first, device)
    stopped = None  # the exit status, where a signal stopped it
    try:
        shown = known or next(drawn)
        ranks.from_first(partial(results.begin, settings, shown, held, not saved))
        source = known or chain([shown], drawn)
        for epoch in range(first, settings.end_epoch + 1):
            began = time.monotonic()
            lr_now = training.optimizer.param_groups[0]["lr"]
            train_loss = train_epoch(training, source, epoch, settings)
            print("==> Testing...")
            sentence, char = test_accuracy(training.averaged, test)
            print(f"Test Acc: [Sentence] {sentence:.6f} [Char] {char:.6f}")
            if training.by_epoch:
                training.by_epoch.step(train_loss)
            figures = (epoch, train_loss, sentence, char, lr_now)
            row = dict(zip(checkpoints.COLUMNS, figures, strict=True))
            print("Saving..")
            ranks.from_first(partial(results.save, training, row, saved, settings))
            print(f"train_loss: {train_loss}")
            if sentence >= settings.stop_at:
                break
            if epoch < settings.end_epoch:
                results.tell_time(time.monotonic() - began, settings.end_epoch - epoch)
    except KeyboardInterrupt as stop:
        stopped = process.status_of(stop)
    if ranks.RANK == 0 and saved:
        results.keep(training, saved, settings)
    elif ranks.RANK == 0:
        print("stopped before the first checkpoint was written: nothing to keep", file=sys.stderr)
    return stopped


def main(argv: list[str] | None = None) -> int | None:
    """Read the settings and train."""
    ranks.quiet()
    settings = settings_parser(
        globals(),
        USE_CUDA=True,
        batch_size=(2, ..., 320, ..., 65536),
        lr=(1e-7, ..., 0.01, ..., 10.0),
        end_epoch=(0, ..., 50, ..., 10_000),
        OPTIMIZER=("muon", "adam", "sgd"),
        SCHEDULER=("plateau", "onecycle"),
        STOP_AT=(0.0, ..., 101.0, ..., 101.0),
        RESUME="no",
        LABELLED=Path("labelled"),
        STREAM=(0, ..., 0, ..., 10_000_000),
        CHECKPOINTS=Path("checkpoint"),
        SKIP_LEARNED=(0.0, ..., 0.8, ..., 1.0),
        PRECISION=("auto", "bf16", "fp32"),
        BEST=False,
        KEEP_OPTIMIZER=True,
        SEED=(0, ..., 1, ..., 2**31),
    ).parse_args(argv)
    files.check_targets(results.MODEL, results.TABLE, results.CURVES)
    if settings.checkpoints.exists():
        files.make_folders(settings.checkpoints)  # that it is one, and can be written into
    device = pick_device(settings.use_cuda)
    try:
        with ranks.together(device), ExitStack() as held:
            return train(settings, device, held)
    except (MemoryError, RuntimeError) as error:
        if not process.out_of(error):
            raise
        raise UserError(f"{process.out_of(error)}: lower batch_size") from None


if __name__ == "__main__":
    process.run(main)
