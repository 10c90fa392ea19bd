"""All that wants a graphics card: is it right, and how fast is it? Started by cuda.sh.

    bash benchmarks/cuda.sh               under six minutes on a machine with a CUDA card
    bash benchmarks/cuda.sh --rehearse    the same steps on the CPU, on a few captchas

Right: the same losses as the CPU's over 50 steps, in float32 and within bfloat16's error; a
training goes on from the card on the CPU and the other way round; torchrun with NCCL. Fast: all 51
documented epochs from a cold start, captchas a second in training and in reading, GPU memory, the
profiler's top ten, CUDA graphs and torch.compile against neither. A step that fails says so, costs
the exit status, and the others run.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
from argparse import Namespace
from collections.abc import Callable

import torch
from bench import REPO, machine
from torch import Tensor

import nn_train
import resnet
from workshop.training import dataset

STEPS = 50  # that the losses are compared over
BFLOAT16 = 2**-8  # relative: the error of one rounding; a loss goes through some dozens
BATCH = 320
READ = 4096  # captchas a pass in reading


def settings_of(precision: str = "fp32", **others: object) -> Namespace:
    """Return what nn_train.py would be set to."""
    values = {
        "seed": 1, "optimizer": "adam", "scheduler": "plateau", "lr": 1e-3, "batch_size": BATCH,
        "end_epoch": 50, "stream": 0, "skip_learned": 0.0, "precision": precision,
    }  # fmt: skip
    return Namespace(**values | others)


def row(*cells: object) -> None:
    """Print a row of a table."""
    print("|", " | ".join(map(str, cells)), "|", flush=True)


def waited(device: torch.device) -> float:
    """Return the time when the device has done all that it was asked for."""
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


def command(*arguments: object, launcher: tuple[str, ...] = ()) -> tuple[str, float]:
    """Run nn_train.py in the working folder; return its stdout and the seconds it took."""
    began = time.perf_counter()
    start = [sys.executable, *launcher, str(REPO / "nn_train.py"), *map(str, arguments)]
    done = subprocess.run(start, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(start[1:])}: {done.stderr.strip()[-500:]}")
    return done.stdout, time.perf_counter() - began


# ---- right ----


def losses(device: torch.device, precision: str, steps: int, data: dataset.Data) -> Tensor:
    """Return the losses of the first steps on a device, (steps,) float64."""
    training = nn_train.build(settings_of(precision), len(data.targets), device)
    training.net.train()
    data = dataset.Data(data.pictures.to(device), data.targets.to(device))
    found = []
    dtype = nn_train.computes_in(settings_of(precision), device)
    for step in range(steps):
        batch = torch.arange(step * 64, step * 64 + 64, device=device) % len(data.targets)
        found.append(nn_train.train_batch(training, data, batch, 64, dtype)[0])
    return torch.stack(found).double().cpu()


def same_losses(device: torch.device, steps: int, data: dataset.Data) -> None:
    """Compare the device's losses with the CPU's."""
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False
    reference = losses(torch.device("cpu"), "fp32", steps, data)
    for precision, bound in (("fp32", 0.02), ("bf16", 40 * BFLOAT16)):
        off = (losses(device, precision, steps, data) - reference).abs() / reference
        row(f"losses of {steps} steps, {precision}, against the CPU in fp32",
            f"off by {off.max():.2%} at the most, {off.mean():.2%} on average")  # fmt: skip
        if not off.max() < bound:
            raise RuntimeError(f"{precision} is off by {off.max():.2%}, over {bound:.0%}")


def resumed(device: torch.device) -> None:
    """Go on with a training on the other device, both ways."""
    flags = ("--labelled", "few", "--batch-size", 32, "--precision", "fp32")
    for first, then in (("yes", "no"), ("no", "yes")):
        folder = f"from-{first}"
        command(*flags, "--checkpoints", folder, "--use-cuda", first, "--end-epoch", 0)
        out, _ = command(
            *flags, "--checkpoints", folder, "--use-cuda", then, "--end-epoch", 1,
            "--resume", "last",
        )  # fmt: skip
        if "Resuming from" not in out or "Epoch [1] Batch [1/" not in out:
            raise RuntimeError(f"no resuming in {out[:300]!r}")
        names = {"yes": device.type, "no": "cpu"}
        row(f"resumed from {names[first]} on {names[then]}", "goes on with epoch 1")


def several(device: torch.device) -> None:
    """Train with torchrun: a process a card, or two on the CPU."""
    count = torch.cuda.device_count() if device.type == "cuda" else 2
    launcher = ("-m", "torch.distributed.run", "--nproc-per-node", str(count))
    out, seconds = command(
        "--labelled", "few", "--batch-size", 32, "--end-epoch", 1, "--checkpoints", "ranks",
        "--use-cuda", "yes" if device.type == "cuda" else "no", launcher=launcher,
    )  # fmt: skip
    if "Epoch [1] Batch [1/" not in out:
        raise RuntimeError(f"no second epoch in {out[:300]!r}")
    by = "NCCL" if device.type == "cuda" else "gloo"
    row(f"torchrun, {count} processes by {by}, two small epochs", f"{seconds:.1f} s")


# ---- fast ----


def documented(device: torch.device, count: int, epochs: int) -> None:
    """Run the documented training from a cold start."""
    cuda = "yes" if device.type == "cuda" else "no"
    flags = ("--labelled", "labelled", "--use-cuda", cuda, "--checkpoints", "documented")
    out, seconds = command(*flags, "--end-epoch", epochs - 1, "--batch-size", min(BATCH, count))
    accuracies = [float(text) for text in re.findall(r"Test Acc: \[Sentence\] (\S+)", out)]
    first = next((n for n, accuracy in enumerate(accuracies) if accuracy >= 99.4), None)
    row(f"{epochs} epochs of {count} captchas, whole command", f"{seconds:.1f} s")
    row("its test accuracy", f"{accuracies[-1]:.2f} %, 99.4 % in epoch {first}")


def training_speed(device: torch.device, data: dataset.Data, steps: int) -> None:
    """Measure plain steps of the documented size: captchas a second, GPU memory."""
    settings = settings_of("auto", optimizer="muon")
    data = dataset.Data(data.pictures.to(device), data.targets.to(device))
    training = nn_train.build(settings, len(data.targets), device)
    training.net.train()
    dtype = nn_train.computes_in(settings, device)
    size = min(BATCH, len(data.targets))
    batch = torch.arange(size, device=device)

    def step() -> None:
        nn_train.train_batch(training, data, batch, size, dtype)
        nn_train.average(training, 1)

    for _ in range(3):
        step()
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats()
    began = waited(device)
    for _ in range(steps):
        step()
    speed = steps * size / (waited(device) - began)
    row(f"training, batches of {size}, {dtype}".replace("torch.", ""), f"{speed:,.0f} captchas/s")
    if device.type == "cuda":
        row("GPU memory of that", f"{torch.cuda.max_memory_allocated() / 2**20:.0f} MiB")
    activities = [torch.profiler.ProfilerActivity.CPU]
    if device.type == "cuda":
        activities.append(torch.profiler.ProfilerActivity.CUDA)
    with torch.profiler.profile(activities=activities) as profile:
        for _ in range(5):
            step()
        waited(device)
    order = "self_device_time_total" if device.type == "cuda" else "self_cpu_time_total"
    print("\nWhere the time of a step goes:\n\n```")
    print(profile.key_averages().table(sort_by=order, row_limit=10, max_name_column_width=48))
    print("```\n")


def reading_speed(device: torch.device, data: dataset.Data, passes: int, compiled: bool) -> None:
    """Measure the network in reading: plain, as a CUDA graph, compiled."""
    net = resnet.folded(nn_train.build(settings_of(), 1, device).net.eval())
    size = min(READ, len(data.targets))
    greys = data.pictures[:size].to(device)

    def plain() -> Tensor:
        return net(resnet.to_input(greys))

    def timed(read: Callable[[], object]) -> float:
        for _ in range(3):
            read()
        began = waited(device)
        for _ in range(passes):
            read()
        return passes * size / (waited(device) - began)

    with torch.inference_mode():
        row(f"reading, batches of {size}", f"{timed(plain):,.0f} captchas/s")
        if device.type == "cuda":
            graph = torch.cuda.CUDAGraph()
            side = torch.cuda.Stream()
            with torch.cuda.stream(side):
                plain()
            side.synchronize()
            with torch.cuda.graph(graph):
                plain()
            row("the same as a CUDA graph", f"{timed(graph.replay):,.0f} captchas/s")
        if compiled:
            whole = torch.compile(plain)
            row("the same by torch.compile", f"{timed(whole):,.0f} captchas/s")


def main() -> int:
    """Run all of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rehearse", action="store_true", help="on the CPU, on a few captchas")
    options = parser.parse_args()
    few = options.rehearse
    device = torch.device("cpu" if few else "cuda")
    print(f"{machine()}\n")
    name = "no card, rehearsed on the CPU" if few else torch.cuda.get_device_name()
    row(f"{name}, torch {torch.__version__}", "")
    row("---", "---")
    failed = []
    count, epochs, steps = (400, 2, 5) if few else (32_486, 51, STEPS)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for number, out in ((count, "labelled"), (200, "few")):
            draw = [sys.executable, REPO / "render.py", "--count", str(number), "--out", out]
            subprocess.run([*draw, "--seed", "1"], check=True, capture_output=True)
        drawn = dataset.draw(READ if not few else 64, "cuda", to_learn_from=False)
        data = dataset.Data(*map(torch.from_numpy, drawn))
        parts: dict[str, Callable[[], None]] = {
            "same losses": lambda: same_losses(device, steps, data),
            "resumed": lambda: resumed(device),
            "several": lambda: several(device),
            "documented": lambda: documented(device, count, epochs),
            "reading": lambda: reading_speed(device, data, 3 if few else 50, not few),
            "training": lambda: training_speed(device, data, 3 if few else 200),
        }
        for part, run in parts.items():
            try:
                run()
            except Exception as error:
                traceback.print_exc()
                failed.append(part)
                row(part, f"FAILED: {str(error).splitlines()[0][:120] if str(error) else error!r}")
        os.chdir(REPO)
    print(f"failed: {', '.join(failed)}" if failed else "all of it passed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
