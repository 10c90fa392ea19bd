"""Train the ResNet-20 of resnet.py on labelled captchas.

    python nn_train.py                    labelled/ -> checkpoint/… -> ckpt.pth
    python nn_train.py --resume last      go on after an interruption, as if there had been none
    python nn_train.py --stream 60000     endless new captchas from render.py instead of files

Reads LABELLED, or draws its captchas itself. Writes checkpoint/batch.png, the first pictures as the
network sees them, and each epoch checkpoint/ckpt_<epoch>_acc_<accuracy>.pth, training.csv and
training.png; at the end, or on Ctrl-C, the latest checkpoint as ckpt.pth. What lay there is kept as
ckpt.pth.bak1, .bak2, …
"""

import csv
import io
import math
import sys
import time
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

import torch
from torch.nn import functional
from torch.optim.lr_scheduler import OneCycleLR, ReduceLROnPlateau

import checkpoints
import cli
import dataset
import files
import plots
import resnet
from checkpoints import Training

# ---- settings: edit here, or give the flag of the same name for one run ----
USE_CUDA = True  # train on the graphics card; without one the script says so and uses the CPU
batch_size = 320  # captchas a step; lower it where the graphics memory is small
lr = 0.01  # initial learning rate (with the onecycle schedule: the highest)
end_epoch = 50  # the last epoch; the first is 0, so 50 trains 51 of them
OPTIMIZER = "adam"  # adam, or sgd: momentum 0.9, wants an lr about ten times higher
SCHEDULER = "plateau"  # plateau: lower lr when the loss stalls  onecycle: up, then down to 0
STOP_AT = 101.0  # stop at this test sentence accuracy in per cent; above 100: never
RESUME = "no"  # no: start anew  last: the latest whole checkpoint  or the path of one
LABELLED = Path("labelled")  # folder of <label>_<unique>.jpg to learn from
STREAM = 0  # captchas to draw anew for each epoch instead of reading LABELLED; 0: read it
CHECKPOINTS = Path("checkpoint")  # folder that gets a checkpoint each epoch
KEEP_OPTIMIZER = True  # no: checkpoints a third of the size, from which no training can be resumed
SEED = 1  # of the split, the first weights, the batches and the drawing

MODEL = Path("ckpt.pth")
CURVES = Path("training.csv"), Path("training.png")


def pick_device(use_cuda: bool) -> torch.device:
    """Return the device to train on, and say so where it is not the one asked for."""
    if use_cuda and torch.cuda.is_available():
        torch.backends.cudnn.benchmark = True
        return torch.device("cuda")
    if use_cuda:
        print("no CUDA device here (or a CPU-only torch): training on the CPU", file=sys.stderr)
    return torch.device("cpu")


def has_bfloat16(device: torch.device) -> bool:
    """Tell whether the device computes in bfloat16 itself; emulated it is slower than float32."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    return getattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)()


def build(settings: Namespace, batches: int, device: torch.device) -> Training:
    """Return a fresh network with its optimizer and scheduler; batches: steps in an epoch."""
    torch.manual_seed(settings.seed)
    net = resnet.ResNet20().to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    fused = device.type == "cuda"
    if settings.optimizer == "adam":
        optimizer: torch.optim.Optimizer = torch.optim.Adam(
            net.parameters(), settings.lr, fused=fused
        )
    else:
        optimizer = torch.optim.SGD(
            net.parameters(), settings.lr, momentum=0.9, nesterov=True, weight_decay=5e-4,
            fused=fused,
        )  # fmt: skip
    if settings.scheduler == "plateau":
        scheduler = ReduceLROnPlateau(optimizer, factor=0.2, patience=1)
        return Training(net, optimizer, scheduler, [])
    steps = batches * (settings.end_epoch + 1)
    return Training(net, optimizer, OneCycleLR(optimizer, settings.lr, total_steps=steps), [])


def train_epoch(training: Training, data: dataset.Data, epoch: int, settings: Namespace) -> float:
    """Train one epoch, printing a line each batch; return the mean loss of the batches."""
    net, optimizer, scheduler, _ = training
    net.train()
    device = data.pictures.device
    # seeded by the epoch, so that a resumed training goes through the same batches
    generator = torch.Generator().manual_seed(settings.seed * 1_000_003 + epoch)
    batches = torch.randperm(len(data.targets), generator=generator).split(settings.batch_size)
    autocast = torch.autocast(device.type, torch.bfloat16, enabled=has_bfloat16(device))
    loss_sum, seen, sentences, letters = 0.0, 0, 0, 0
    for number, batch in enumerate(batches, 1):
        batch = batch.to(device)
        targets = data.targets[batch]
        with autocast:
            logits = net(resnet.to_input(data.pictures[batch]))
        # summed over the five positions, each a mean over the batch
        loss = functional.cross_entropy(logits.float().flatten(0, 1), targets.flatten())
        loss = loss * resnet.POSITIONS
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        if isinstance(scheduler, OneCycleLR):
            scheduler.step()
        right = logits.argmax(dim=2) == targets
        # the one wait for the device in a step: the printed line needs all three
        figures = torch.stack([loss.detach(), right.all(dim=1).sum(), right.sum()]).tolist()
        loss_sum += figures[0]
        sentences += int(figures[1])
        letters += int(figures[2])
        seen += len(batch)
        if not math.isfinite(loss_sum):
            raise cli.UserError(f"the loss is {figures[0]} in epoch {epoch}: use a lower lr")
        chars = seen * resnet.POSITIONS
        print(
            f"Epoch [{epoch}] Batch [{number}/{len(batches)}] Loss: {loss_sum / number:.3f} | "
            f"Traininig Acc: [Sentence] {100 * sentences / seen:.3f}% ({sentences}/{seen}) "
            f"[Char] {100 * letters / chars:.3f}% ({letters}/{chars})"
        )
    return loss_sum / len(batches)


@torch.inference_mode()
def test_accuracy(net: resnet.ResNet20, data: dataset.Data) -> tuple[float, float]:
    """Return how many of the captchas, and of their five positions, are right, in per cent."""
    net.eval()
    right = torch.cat(
        [
            net(resnet.to_input(pictures)).argmax(dim=2) == targets
            for pictures, targets in zip(
                data.pictures.split(1000), data.targets.split(1000), strict=True
            )
        ]
    )
    # counted, for a float32 mean prints 80.000001
    sentences, letters = right.all(dim=1).sum().item(), right.sum().item()
    return 100 * sentences / len(right), 100 * letters / right.numel()


def show_history(history: list[dict[str, float]]) -> None:
    """Write the figures of all epochs so far as a table and as curves."""
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, history[0])
    writer.writeheader()
    writer.writerows(history)
    files.write_whole(CURVES[0], table.getvalue().encode())
    files.write_whole(CURVES[1], plots.training_curves(history))


def show_batch(data: dataset.Data) -> bytes:
    """Return the first pictures of a data set in rows of eight, as the bytes of a PNG file."""
    # On a CPU-only torch, torchvision's import stops at two operators that its missing C++ part
    # would have declared. Declared here, they are there to be found, and nobody calls them.
    with suppress(RuntimeError):
        boxes = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
        for operator in ("nms", "qnms"):
            torch.library.define(f"torchvision::{operator}", boxes)
    from torchvision.transforms import v2
    from torchvision.utils import make_grid

    sheet = make_grid(data.pictures[:64].unsqueeze(1).cpu(), nrow=8, pad_value=128)
    buffer = io.BytesIO()
    v2.functional.to_pil_image(sheet).save(buffer, "PNG")
    return buffer.getvalue()


def main(argv: list[str] | None = None) -> int | None:
    """Train, test and save epoch by epoch; leave the latest checkpoint as ckpt.pth."""
    settings = cli.settings_parser(
        globals(),
        USE_CUDA=None,
        batch_size=(2, ..., 65536),
        lr=(1e-7, ..., 10.0),
        end_epoch=(0, ..., 10_000),
        OPTIMIZER=("adam", "sgd"),
        SCHEDULER=("plateau", "onecycle"),
        STOP_AT=(0.0, ..., 101.0),
        RESUME=None,
        LABELLED=None,
        STREAM=(0, ..., 10_000_000),
        CHECKPOINTS=None,
        KEEP_OPTIMIZER=None,
        SEED=(0, ..., 2**31),
    ).parse_args(argv)
    device = pick_device(settings.use_cuda)
    print("==> Preparing data..")
    train, test = dataset.prepare(settings, device)
    print("==> Building model..")
    size = len(train.targets) if train else settings.stream
    training = build(settings, math.ceil(size / settings.batch_size), device)
    first, latest = 0, None
    if settings.resume != "no":
        latest = checkpoints.find(settings.resume, settings.checkpoints)
        first = checkpoints.restore(training, latest, settings)
    settings.checkpoints.mkdir(parents=True, exist_ok=True)
    interrupted = False
    try:
        for epoch, data in dataset.epochs(settings, first, train, device):
            if epoch == first:
                files.write_whole(settings.checkpoints / "batch.png", show_batch(data))
            began = time.monotonic()
            lr_now = training.optimizer.param_groups[0]["lr"]
            train_loss = train_epoch(training, data, epoch, settings)
            print("==> Testing...")
            sentence, char = test_accuracy(training.net, test)
            print(f"Test Acc: [Sentence] {sentence:.6f} [Char] {char:.6f}")
            if isinstance(training.scheduler, ReduceLROnPlateau):
                training.scheduler.step(train_loss)
            figures = (epoch, train_loss, sentence, char, lr_now)
            training.history.append(dict(zip(checkpoints.COLUMNS, figures, strict=True)))
            print("Saving..")
            latest = checkpoints.save(training, epoch, sentence, settings)
            print(f"train_loss: {train_loss}")
            show_history(training.history)
            seconds = time.monotonic() - began
            left = seconds * (settings.end_epoch - epoch)
            print(f"{seconds:.0f} s an epoch, about {left / 60:.0f} min left", file=sys.stderr)
            if sentence >= settings.stop_at:
                break
    except KeyboardInterrupt:
        interrupted = True
    if latest is None:
        print("stopped before the first checkpoint was written: nothing to keep", file=sys.stderr)
        return 130
    backup = files.replace_model(MODEL, latest.read_bytes())
    kept = f" (the previous one is {backup})" if backup else ""
    print(f"{latest} copied to {MODEL}{kept}")
    return 130 if interrupted else None


if __name__ == "__main__":
    cli.run(main)
