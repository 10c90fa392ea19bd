"""Muon turns the weights of convolutions by orthogonal steps, and leaves the others to Adam."""

import pytest
import torch

import resnet
from workshop.training import muon


@pytest.mark.parametrize("shape", [(16, 49), (64, 192), (32, 16), (16, 16)])
def test_all_singular_values_become_about_one_and_the_directions_stay(shape):
    matrices = torch.randn(3, *shape, generator=torch.Generator().manual_seed(1))
    left, values, right = torch.linalg.svd(matrices, full_matrices=False)
    values[:, 0] *= 30  # one that hides the others
    found = left.mT @ muon.orthogonal(left * values.unsqueeze(1) @ right) @ right.mT
    diagonal = found.diagonal(dim1=1, dim2=2)
    large = values > 0.01 * values[:, :1]
    assert ((diagonal > 0.6) & (diagonal < 1.3))[large].all()
    assert torch.allclose(found, torch.diag_embed(diagonal), atol=1e-4)


def test_no_gradient_is_no_step_and_no_nan():
    assert torch.equal(muon.orthogonal(torch.zeros(2, 16, 49)), torch.zeros(2, 16, 49))


def test_convolutions_keep_their_length_and_turn_by_the_learning_rate_and_the_rest_is_adams():
    torch.manual_seed(1)
    nets = [resnet.ResNet20(), resnet.ResNet20()]
    nets[1].load_state_dict(nets[0].state_dict())
    optimizers = [
        muon.Muon(nets[0].parameters(), 0.01),
        torch.optim.Adam(nets[1].parameters(), 0.01),
    ]
    for _ in range(3):
        before = [weights.detach().clone() for weights in nets[0].parameters()]
        for ours, theirs in zip(*(net.parameters() for net in nets), strict=True):
            theirs.grad = torch.randn_like(theirs)
            ours.grad = theirs.grad.clone()
        for optimizer in optimizers:
            optimizer.step()
    for ours, theirs, old in zip(*(net.parameters() for net in nets), before, strict=True):
        if ours.ndim != 4:
            assert torch.equal(ours, theirs)
            continue
        moved = (ours - old * len(old) ** 0.5 / old.norm()).norm() / len(old) ** 0.5
        least = min(len(old), old[0].numel())
        share = 0.01 * muon.FASTER * (least / len(old)) ** 0.5
        assert 0.6 * share < moved < 1.3 * share
        assert ours.norm().item() == pytest.approx(len(ours) ** 0.5, rel=0.1)
