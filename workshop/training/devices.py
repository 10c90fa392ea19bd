"""What a training computes on, and in which precision."""

import sys
from argparse import Namespace

import torch

from workshop.messages import UserError
from workshop.training import ranks


def pick_device(use_cuda: bool) -> torch.device:
    """Return the device to train on, and say so where it is not the one asked for."""
    if use_cuda and torch.cuda.is_available():
        torch.backends.cudnn.benchmark = True
        cards = torch.cuda.device_count()
        if cards < ranks.LOCAL_COUNT:
            raise UserError(f"more processes than graphics cards: --nproc-per-node {cards}")
        torch.cuda.set_device(ranks.LOCAL_RANK)
        return torch.device("cuda", ranks.LOCAL_RANK)
    if use_cuda and torch.backends.mps.is_available() and ranks.COUNT == 1:
        return torch.device("mps")
    if use_cuda:
        print("no CUDA device here (or a CPU-only torch): training on the CPU", file=sys.stderr)
    return torch.device("cpu")


def has_bfloat16(device: torch.device) -> bool:
    """Tell whether the device computes in bfloat16 itself; emulated it is slower than float32."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    if device.type == "mps":
        return False  # some have it; nobody has measured
    return getattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)()


def computes_in(settings: Namespace, device: torch.device) -> torch.dtype:
    """Return the precision that the network is to compute in."""
    wanted = {"bf16": True, "fp32": False, "auto": has_bfloat16(device)}[settings.precision]
    return torch.bfloat16 if wanted else torch.float32
