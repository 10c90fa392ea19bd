"""A batch is computed in parts side by side, and comes to what it comes to in one thread."""

from argparse import Namespace

import pytest
import torch
from trainings import PRECISIONS, same

import nn_train
import resnet
from workshop.training import dataset, parts, steps

CPU = torch.device("cpu")
SETTINGS = Namespace(
    seed=1, lr=0.01, optimizer="adam", scheduler="plateau", end_epoch=0, batch_size=320, stream=0
)


@pytest.fixture
def threads(monkeypatch):
    """A function that sets OMP_NUM_THREADS, or unsets it."""

    def use(count):
        parts._pool.cache_clear()
        if count:
            monkeypatch.setenv("OMP_NUM_THREADS", str(count))
        else:
            monkeypatch.delenv("OMP_NUM_THREADS", raising=False)

    before = torch.get_num_threads()
    yield use
    parts._pool.cache_clear()
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def data():
    """Noise, and something to say about it."""
    generator = torch.Generator().manual_seed(3)
    pictures = torch.randint(0, 256, (300, 40, 110), dtype=torch.uint8, generator=generator)
    return dataset.Data(pictures, torch.randint(0, 26, (300, 5), generator=generator))


def trained(data, count, precision=torch.float32, settings=SETTINGS):
    """Return a training after one batch of all captchas, of which `count` are trained on."""
    training = nn_train.build(settings, len(data.targets), CPU)
    rows = torch.arange(len(data.targets))
    nn_train.train_batch(training, data, rows, count, precision)
    return training


def test_rows_are_cut_into_a_few_parts_none_of_them_small_or_empty():
    for count in range(400):
        cut = parts.cut(torch.arange(count))
        assert [row for part in cut for row in part.tolist()] == list(range(count))
        assert len(cut) <= parts.PARTS
        assert all(len(part) >= min(count, parts.SMALLEST) for part in cut)


DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16}


@pytest.mark.parametrize("optimizer", ["muon", "adam"])
@pytest.mark.parametrize("precision", PRECISIONS)
def test_the_weights_are_the_same_to_the_last_bit_on_any_number_of_threads(
    precision, optimizer, data, threads
):
    settings = Namespace(**vars(SETTINGS) | {"optimizer": optimizer})
    states = []
    for count in (1, 2, 3, None):
        threads(count)
        training = trained(data, 300, DTYPES[precision], settings)
        states.append([training.net.state_dict(), training.known, training.optimizer.state_dict()])
        states[-1].append(nn_train.test_accuracy(training.net, data))
    assert all(same(state, states[0]) for state in states[1:])


def test_a_step_in_parts_is_a_step_down_the_mean_of_their_gradients(data, threads):
    """As by the plain loop: the parts one after another, a backward pass of the sum of losses."""
    threads(None)
    settings = Namespace(**vars(SETTINGS) | {"optimizer": "sgd"})
    training = trained(data, 100, settings=settings)
    plain = nn_train.build(settings, len(data.targets), CPU)
    loss = torch.zeros(())
    for rows in torch.arange(100).split(50):
        logits = plain.net(resnet.to_input(data.pictures[rows]))
        loss = loss + steps.losses_of(logits, data.targets[rows]).sum()
    (loss / 100).backward()
    plain.optimizer.step()
    for one, other in zip(training.net.parameters(), plain.net.parameters(), strict=True):
        assert torch.allclose(one.grad, other.grad, rtol=1e-3, atol=1e-6)
        assert torch.allclose(one, other, rtol=1e-3, atol=1e-5)
    assert not torch.equal(training.net.what.weight, plain.averaged.what.weight)
    assert training.known[:100, 0].sum().item() == pytest.approx(loss.item(), rel=1e-4)
    assert training.known[100:].isinf().all()


def test_a_large_batch_takes_more_than_one_step(data, monkeypatch):
    taken = []
    real = torch.optim.Adam.step
    monkeypatch.setattr(
        torch.optim.Adam, "step", lambda self, *how: (taken.append(1), real(self, *how))[1]
    )
    for count, expected in ((64, 1), (steps.STEP, 1), (steps.STEP + 1, 2), (300, 2)):
        taken.clear()
        trained(data, count)
        assert len(taken) == expected


def test_the_copies_have_the_weights_of_the_network_also_after_a_step(data):
    training = trained(data, 128)
    for other in training.nets[1:]:
        for one, own in zip(other.parameters(), training.net.parameters(), strict=True):
            assert one.data_ptr() == own.data_ptr()
    assert len(training.nets) == parts.PARTS
