"""Muon: a step of a convolution's weights is made orthogonal first, the others take Adam's.

K. Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"
(kellerjordan.github.io/posts/muon). A gradient's few large directions hide its many small ones.
Here all of them count alike, so that rare things, such as letters that touch, are learned from
fewer captchas.
"""

from collections import defaultdict
from collections.abc import Callable
from itertools import chain
from typing import Any

import torch
from torch import Tensor

ITERATIONS = 5
QUINTIC = (3.4445, -4.7750, 2.0315)  # moves singular values of 0.003 to 1 to about 1 in as many
FASTER = 3  # times the learning rate is the share by which a convolution's weights move a step


class Muon(torch.optim.Adam):
    """Adam, but for the weights of 2-D convolutions, each of which a batch norm has to follow.

    So their length says nothing. It is kept at the root of their number of channels, and the
    learning rate alone says how far a step turns them.
    """

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Take a step; the convolutions' gradients are none after it."""
        for group in self.param_groups:
            alike = defaultdict(list)  # those of one shape take few and large operations together
            for weights in group["params"]:
                if is_turned(weights) and weights.grad is not None:
                    alike[len(weights), weights[0].numel()].append(weights)
            ahead = [
                torch.stack([self._momentum(one, one.grad, group["betas"][0]) for one in some])
                for some in alike.values()
            ]
            moves = chain.from_iterable(map(orthogonal, ahead))
            for weights, move in zip(chain.from_iterable(alike.values()), moves, strict=True):
                weights.mul_(len(weights) ** 0.5 / weights.norm())
                weights.sub_(move.view(weights.shape), alpha=group["lr"] * FASTER)
                weights.grad = None  # Adam passes over it
        return super().step(closure)

    def _momentum(self, weights: Tensor, gradient: Tensor, beta: float) -> Tensor:
        """Return the mean of the gradients until now, a step ahead (Nesterov's)."""
        state = self.state[weights]
        if not state:  # Adam asks all that has a state for its step
            state["step"], state["exp_avg"] = torch.zeros(()), torch.zeros_like(weights)
        state["exp_avg"].lerp_(gradient, 1 - beta)
        return gradient.lerp(state["exp_avg"], beta).flatten(1)


def is_turned(weights: Tensor) -> bool:
    """Tell whether these are the weights of a two-dimensional convolution."""
    return weights.ndim == 4


def orthogonal(matrices: Tensor) -> Tensor:
    """Return matrices (N, rows, columns) with all their singular values moved to about 1.

    By Newton and Schulz's iterations, with the coefficients of Jordan et al.
    """
    a, b, c = QUINTIC
    x = matrices / matrices.norm(dim=(1, 2), keepdim=True).clamp(min=1e-30)
    for _ in range(ITERATIONS):
        squares = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(squares, squares, squares, beta=b, alpha=c), x, beta=a)
    return x
