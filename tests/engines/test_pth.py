"""A checkpoint is data from a stranger."""

import io
import os
import pickle
import sys
import warnings
import zipfile

import pytest
import torch
from bombs import met
from torch import nn

import resnet
from workshop.engines import pth
from workshop.messages import UserError

pytestmark = pytest.mark.usefixtures("one_thread")


def checkpoint(**changes):
    """Return what a checkpoint of an untrained network holds, some of it changed."""
    torch.manual_seed(3)
    return {"net": resnet.ResNet20().state_dict(), "epoch": 7, "acc": 99.5} | changes


def test_a_checkpoint_gives_back_its_network_and_its_notes(tmp_path):
    net = resnet.ResNet20().eval()
    torch.save(checkpoint(net=net.state_dict()), tmp_path / "c.pth")
    loaded, rest = resnet.load(tmp_path / "c.pth")
    assert not loaded.training
    assert rest == {"epoch": 7, "acc": 99.5}
    x = torch.rand(2, 1, 40, 110)
    assert torch.equal(loaded(x), net(x))


class Evil:
    """Runs a command where a careless reader unpickles it."""

    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        """Leave a file as a trace."""
        return os.system, (f"echo caught > {self.trace}",)


def saved(data):
    """Return what torch.save makes of data, as bytes."""
    buffer = io.BytesIO()
    torch.save(data, buffer)
    return buffer.getvalue()


def changed(key, value):
    """Return a checkpoint with one tensor of the network put in another's place, as bytes."""
    state = resnet.ResNet20().state_dict()
    state[key] = value
    return saved(checkpoint(net=state))


FOREIGN = {
    "a text file": lambda: b"this is not a network\n",
    "nothing": lambda: b"",
    "a cut file": lambda: saved(checkpoint())[:-2000],
    "a file cut in half": lambda: saved(checkpoint())[: len(saved(checkpoint())) // 2],
    "a bare network": lambda: saved(resnet.ResNet20().state_dict()),
    "a whole module": lambda: saved(resnet.ResNet20()),
    "a list": lambda: saved([1, 2]),
    "a number": lambda: saved(checkpoint(net=3)),
    "another network": lambda: saved(checkpoint(net=nn.Linear(3, 4).state_dict())),
    "one part more": lambda: changed("extra", torch.zeros(1)),
    "one tensor missing": lambda: saved(
        checkpoint(net={k: v for k, v in resnet.ResNet20().state_dict().items() if k != "place"})
    ),
    "another shape": lambda: changed("what.weight", torch.zeros(26, 64)),
    "a number for a tensor": lambda: changed("what.weight", 3),
    "a huge tensor of one number": lambda: changed("what.bias", torch.zeros(1).expand(1 << 40)),
    "a sparse tensor": lambda: changed("what.bias", torch.zeros(27).to_sparse()),
    "a tensor without numbers": lambda: changed("what.bias", torch.zeros(27, device="meta")),
    "complex numbers": lambda: changed("what.bias", torch.zeros(27, dtype=torch.complex64)),
    "no numbers at all": lambda: changed("what.bias", torch.full((27,), float("nan"))),
}


@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN)
def test_a_file_that_is_no_checkpoint_of_this_network_is_refused_in_one_line(make, tmp_path):
    path = tmp_path / "ckpt.pth"
    path.write_bytes(make())
    with pytest.raises(UserError) as refused:
        resnet.load(path)
    line = str(refused.value)
    assert line.startswith(str(path))
    cure = "train one with `python nn_train.py`, or move it away to read with the one in the box"
    assert line.endswith(f": {cure}")
    assert "\n" not in line and len(line) < 400


def bombs():
    """Checkpoints that take gigabytes or ages where torch.load reads them: name -> bytes."""

    def rezipped(pickled=None, compression=zipfile.ZIP_STORED, grown=""):
        target = io.BytesIO()
        source = zipfile.ZipFile(io.BytesIO(saved(checkpoint())))
        with source, zipfile.ZipFile(target, "w", compression) as archive:
            for name in source.namelist():
                data = source.read(name)
                if name.endswith("/data.pkl") and pickled:
                    data = pickled
                with archive.open(name, "w", force_zip64=True) as part:
                    part.write(data)
                    for _ in range(200 if grown and name.endswith(grown) else 0):
                        part.write(bytes(1 << 20))
        return target.getvalue()

    gigabytes = b"\x8a\x04\x00\x00\x00\x60"  # 1.6e9
    doubled = b")q\0" + b"".join(b"h%ch%c\x86q%c" % (n, n, n + 1) for n in range(60))
    return {
        "a tensor that inflates": rezipped(None, zipfile.ZIP_DEFLATED, "/data/1"),
        "a pickle that inflates": rezipped(None, zipfile.ZIP_DEFLATED, "/data.pkl"),
        "a bytearray": rezipped(b"\x80\x02cbuiltins\nbytearray\n" + gigabytes + b"\x85R."),
        "a key that takes ages": rezipped(b"\x80\x02" + doubled + b"}h\x3cNs."),
        "a million lists": rezipped(b"\x80\x02(" + b"]" * 1_000_000 + b"t."),
        "more than a checkpoint has": saved(
            checkpoint(more=torch.zeros(1 << 26, dtype=torch.int8))
        ),
    }


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux does")
def test_a_checkpoint_that_takes_memory_or_time_without_end_is_refused(tmp_path):
    sent = bombs()
    found, grown = met(sent, "resnet.load(path)", tmp_path, imports="import resnet")
    assert found.keys() == sent.keys()
    for what in found.values():
        assert what.startswith("UserError: ") and "is no checkpoint" in what
    assert grown < 150


@pytest.mark.parametrize(
    "before",
    [
        lambda: pickle.dumps(Evil("trace"), protocol=2),
        lambda: saved(checkpoint(net=resnet.ResNet20().state_dict())),
    ],
    ids=["a bare pickle", "another archive"],
)
def test_one_reader_decides_which_part_of_a_file_is_the_checkpoint(before, tmp_path, monkeypatch):
    """Torch's own reader of bare pickles takes the first part, that of archives may take either."""
    monkeypatch.setattr(torch, "load", None)
    (tmp_path / "ckpt.pth").write_bytes(before() + saved(checkpoint()))
    net, rest = resnet.load(tmp_path / "ckpt.pth")
    assert rest == {"epoch": 7, "acc": 99.5}
    assert torch.equal(net.what.weight, checkpoint()["net"]["what.weight"])


def test_a_tensor_shares_its_numbers_with_others_and_is_no_larger_than_they_are(tmp_path):
    numbers = torch.arange(6.0)
    held = {"a": numbers, "b": numbers[2:].view(2, 2).T, "c": torch.zeros(0, 3)}
    torch.save(held, tmp_path / "x")
    found = pth.read(tmp_path / "x")
    assert found["b"].tolist() == [[2, 4], [3, 5]]
    assert found["b"].untyped_storage().data_ptr() == found["a"].untyped_storage().data_ptr()
    assert found["c"].shape == (0, 3)
    torch.save(torch.zeros(1).expand(7), tmp_path / "x")
    with pytest.raises(ValueError, match="a tensor is larger than what the file holds of it"):
        pth.read(tmp_path / "x")


def test_a_missing_checkpoint_is_one_line(tmp_path):
    with pytest.raises(UserError, match=r"^there is no .*none\.pth: train one with"):
        resnet.load(tmp_path / "none.pth")


@pytest.mark.parametrize("wrap", [lambda evil: evil, lambda evil: checkpoint(net=evil)])
@pytest.mark.parametrize(
    ("dump", "reason"),
    [
        (saved, rf"it asks for {os.name}\.system, and a network is numbers only"),
        (lambda data: pickle.dumps(data, protocol=2), rf"it asks for {os.name}\.system"),
        (pickle.dumps, rf"it asks for {os.name}\.system"),
    ],
    ids=["torch.save", "old pickle", "new pickle"],
)
def test_a_checkpoint_that_wants_to_run_a_command_does_not_get_to(wrap, dump, reason, tmp_path):
    path, trace = tmp_path / "ckpt.pth", tmp_path / "trace"
    path.write_bytes(dump(wrap(Evil(trace))))
    with pytest.raises(UserError, match=rf"is no checkpoint \({reason}.*\): train one with"):
        resnet.load(path)
    assert not trace.exists()


def test_a_refused_file_draws_no_warning_beside_the_one_line(tmp_path):
    (tmp_path / "ckpt.pth").write_bytes(pickle.dumps([1], protocol=4))
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        with pytest.raises(UserError):
            resnet.load(tmp_path / "ckpt.pth")
    assert not shown


def test_the_evil_file_of_these_tests_would_run_its_command_in_careless_hands(tmp_path):
    path, trace = tmp_path / "ckpt.pth", tmp_path / "trace"
    path.write_bytes(saved(Evil(trace)))
    torch.load(path, weights_only=False)
    assert trace.exists()
