"""An epoch's batches, what is learned from each, on two cores, and the mean of the weights."""

import copy
import math
from argparse import Namespace
from functools import partial

import torch
from torch import Tensor, nn

import resnet
from workshop.training import dataset, parts, ranks
from workshop.training.checkpoints import Training

EVEN = 32  # a batch is trained on in multiples of so many: few shapes for cuDNN to prepare for
STEP = 160  # captchas of a batch that share a step, at the most
STEPS_AVERAGED = 100  # that the averaged weights reach back, once there are ten times as many


def plan(known: Tensor, epoch: int, settings: Namespace) -> list[tuple[Tensor, int]]:
    """Return an epoch's batches of rows (n,) int64, each with how many of it are to be trained on.

    Those come first. The others are most of those that the network knows well: read right, with a
    loss below the mean, when it last saw them. So the rare and hard ones, such as touching letters,
    soon make up most of what is learned, and an epoch takes a third of the time. To leave some out
    at random is an idea of Qin et al. 2023, "InfoBatch" (arXiv:2303.04947); theirs weighs the rest.
    """
    # seeded by the epoch, so that a resumed training goes through the same batches
    generator = torch.Generator().manual_seed(settings.seed * 1_000_003 + epoch)
    losses, right, _ = known.cpu().T
    order = torch.randperm(len(losses), generator=generator)
    drawn = torch.rand(len(losses), generator=generator) < settings.skip_learned
    skipped = drawn & (right == 1) & (losses < losses.mean())
    batches = []
    for batch in order.split(settings.batch_size):
        count = math.ceil(int((~skipped[batch]).sum()) / EVEN) * EVEN
        batch = batch[skipped[batch].int().argsort(stable=True)]
        batches.append((batch.to(known.device), min(max(count, EVEN), len(batch))))
    return batches


def losses_of(logits: Tensor, targets: Tensor) -> Tensor:
    """Return the loss of each picture, (N,), of logits (N, 5, 27) and targets (N, 5).

    The cross entropy, summed over the five positions. Where nothing is to be said all classes are
    wanted alike: then the margin is low, as it should be on what is no captcha.
    """
    logs = logits.log_softmax(dim=2)
    possible = logits > resnet.NEVER / 2
    even = (logs * possible).sum(dim=2) / possible.sum(dim=2)
    named = logs.gather(2, targets.clamp(min=0).unsqueeze(2)).squeeze(2)
    return -torch.where(targets == resnet.NOTHING, even, named).sum(dim=1)


def train_part(
    net: resnet.ResNet20, rows: Tensor, size: int, data: dataset.Data, precision: torch.dtype
) -> Tensor:
    """Leave a network the gradients of some rows (n,) of a step of so many; return what is known
    of them now, (n, 3).
    """
    targets = data.targets[rows]
    # no weight is used twice, and the cache of weights would be the other threads', too
    with torch.autocast(
        rows.device.type, torch.bfloat16, precision is torch.bfloat16, cache_enabled=False
    ):
        logits = net(resnet.to_input(data.pictures[rows]))
    losses = losses_of(logits.float(), targets)
    (losses.sum() / size).backward()
    right = (logits.argmax(dim=2) == targets) | (targets == resnet.NOTHING)
    return torch.stack([losses.detach(), right.all(dim=1).float(), right.sum(dim=1).float()], dim=1)


def train_batch(
    training: Training, data: dataset.Data, batch: Tensor, count: int, precision: torch.dtype
) -> Tensor:
    """Take a batch's steps; return this rank's part of its loss, right captchas, right letters.

    batch: (N,) int64 rows of the data, the same on all ranks; the first `count` are trained on, of
    the others goes what was known already.
    """
    work = partial(train_part, data=data, precision=precision)
    for step in steps(batch, count):
        training.optimizer.zero_grad(set_to_none=True)
        cut = parts.cut(step[ranks.RANK :: ranks.COUNT])
        known = parts.each(partial(work, size=len(step)), training.nets, cut)
        for part, figures in zip(cut, known, strict=True):
            training.known[part] = figures
        ranks.add_up(parts.add_gradients(training.nets))
        training.optimizer.step()
    training.by_batch.step()
    figures = training.known[own(batch, count)].sum(dim=0)
    figures[0] /= len(batch)
    return figures


def steps(batch: Tensor, count: int) -> tuple[Tensor, ...]:
    """Return the first `count` rows of a batch (N,) in the steps that are taken on them."""
    return batch[:count].tensor_split(math.ceil(count / STEP))


def own(batch: Tensor, count: int) -> Tensor:
    """Return this rank's rows of a batch, those of the steps and those of the others."""
    all_rows = (*steps(batch, count), batch[count:])
    return torch.cat([rows[ranks.RANK :: ranks.COUNT] for rows in all_rows])


@torch.no_grad()
def average(training: Training, step: int) -> None:
    """Move the averaged weights towards those of a step: a mean that forgets the early ones."""
    weight = max(1 / STEPS_AVERAGED, 10 / (step + 10))
    latest = training.net.parameters()
    for mean, now in zip(training.averaged.parameters(), latest, strict=True):
        mean.lerp_(now, weight)


def settle(net: resnet.ResNet20, pictures: Tensor) -> None:
    """Give a network's batch norms the statistics of pictures (N, 40, 110) uint8 as it sees them.

    Averaged weights have had none: those of the weights that they are the mean of are others.
    (Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima and Better Generalization",
    arXiv:1803.05407, section 3.2.)
    """

    def shown(rows: Tensor) -> resnet.ResNet20:
        another = copy.deepcopy(net).train()
        for layer in another.modules():
            if isinstance(layer, nn.BatchNorm2d):
                layer.momentum = 1  # of what came before nothing stays
        with torch.no_grad():
            another(resnet.to_input(pictures[rows]))
        return another

    if not len(pictures):
        return  # a rank without a share
    nets = parts.each(shown, parts.cut(torch.arange(len(pictures), device=pictures.device)))
    for name, own in net.named_buffers():
        if "running" in name:
            own.copy_(torch.stack([other.get_buffer(name) for other in nets]).mean(dim=0))
