"""Models of strangers: checkpoints and SVMs made to run code, or to take memory or time."""

import io
import pickle
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from bench import REPO

from attacks.files import pipe, sparse
from attacks.trial import TRAIN, Case, written
from workshop.engines.svm_file import MAX_BYTES, MOST_VECTORS

BOXED = REPO / "pretrained"

READ_SVM, READ_RESNET = "recognizers.py --rec-mode 1 one.jpg", "recognizers.py one.jpg"
SMALL = (0, 1)  # read or refused, as long as it costs little
SOUND = ("a legacy pickle before the zip", "two central directories")  # one part of them is


def checkpoint(change: Callable[[dict[str, Any]], None], name: str = "crafted.pth") -> Any:
    """Return what puts a changed checkpoint into a folder."""

    def prepare(folder: Path) -> None:
        content = torch.load(folder / "ckpt.pth", weights_only=True)
        change(content)
        torch.save(content, folder / name)

    return prepare


def in_moment(tensor: Callable[[torch.Tensor], Any]) -> Any:
    """Return a change of one of the optimizer's moments."""

    def change(content: dict[str, Any]) -> None:
        state = content["optimizer"]["state"][0]
        state["exp_avg"] = tensor(state["exp_avg"])

    return change


def in_net(name: str, value: float) -> Any:
    """Return a change of all the numbers of one of the network's tensors."""
    return lambda content: content["net"][name].fill_(value)


def expanded(shape: Any) -> torch.Tensor:
    """Return one number that claims to be many."""
    return torch.zeros(1).expand(shape)


def no_moment(content: dict[str, Any]) -> None:
    del content["optimizer"]["state"][0]["exp_avg"]


def obeyed(content: dict[str, Any]) -> None:
    content["settings"]["lr"] = "\x1b[2J\x1b]0;owned\x07\n0.01"


def zipped(data: bytes, compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return an archive such as torch.save writes, with a pickle of our own."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        archive.writestr("archive/data.pkl", data)
        archive.writestr("archive/version", "3\n")
        archive.writestr("archive/byteorder", "little")
    return file.getvalue()


ALLOCATES = b"\x80\x02cbuiltins\nbytearray\n\x8a\x05\x00\x00\x00\x00\x04\x85R."  # 16 GiB
RUNS = b"cos\nsystem\n(S'touch ran'\ntR."


def two_directories(folder: Path) -> None:
    whole = (folder / "ckpt.pth").read_bytes()
    (folder / "ckpt.pth").write_bytes(zipped(ALLOCATES) + whole)


def legacy_first(folder: Path) -> None:
    content = torch.load(folder / "ckpt.pth", weights_only=True)
    old = io.BytesIO()
    content["bomb"] = torch.zeros(1)
    torch.save(content, old, _use_new_zipfile_serialization=False)
    (folder / "ckpt.pth").write_bytes(
        ALLOCATES + old.getvalue() + (folder / "ckpt.pth").read_bytes()
    )


def ran(folder: Path) -> str:
    return "it ran code" if (folder / "ran").exists() else ""


# ---- crafted SVMs ----


def svm(change: Callable[[dict[str, Any], Any, list[Any]], None]) -> Any:
    """Return what puts a changed model.pickle into a folder."""

    def prepare(folder: Path) -> None:
        with (folder / "model.pickle").open("rb") as file:
            about, parts = pickle.load(file), pickle.load(file)  # noqa: S301 (ours)
        change(about, parts["pca"], parts["svms"])
        (folder / "model.pickle").write_bytes(pickle.dumps(about, 4) + pickle.dumps(parts, 4))

    return prepare


def many_vectors(about: dict[str, Any], pca: Any, svms: list[Any]) -> None:
    """600,000 support vectors of one component: 7 MB, and minutes a reading."""
    pca.components_, pca.n_components_ = pca.components_[:1].copy(), 1
    pca.explained_variance_ = pca.explained_variance_[:1].copy()
    count = 600_000 // len(svms)
    for each in svms:
        each.support_vectors_ = np.zeros((count, 1))
        each.support_ = np.arange(count, dtype=np.int32)
        each._n_support = np.array([count - 1, 1], np.int32)
        each.dual_coef_ = each._dual_coef_ = np.zeros((1, count))


def no_number(about: dict[str, Any], pca: Any, svms: list[Any]) -> None:
    svms[0].intercept_ = svms[0]._intercept_ = np.array([np.nan])


def obeyed_letters(about: dict[str, Any], pca: Any, svms: list[Any]) -> None:
    about["scikit_learn"] = "\x1b[2J"


# ---- the largest that are let in: read, whatever they take is in their line ----


def large_checkpoint(content: dict[str, Any]) -> None:
    """62 MB more of tensors than a network has."""
    content["more"] = torch.zeros(15_500_000)


def large_training(content: dict[str, Any]) -> None:
    """What is known of 3 million captchas, which are gone: 60 MB."""
    count = 3_000_000
    content["keys"], content["known"] = torch.arange(count), torch.zeros(count, 3)


def large_svm(about: dict[str, Any], pca: Any, svms: list[Any]) -> None:
    """All but as many support vectors as are taken, 50,000 different ones, as float32: 48 MB."""
    count = MAX_BYTES // 4 // (pca.n_components_ + len(svms)) // len(svms)
    numbers = np.random.default_rng(1)
    for number, each in enumerate(svms):
        first = number * (MOST_VECTORS - count) // len(svms)
        each.support_ = np.arange(first, first + count, dtype=np.int32)
        each.support_vectors_ = numbers.random((count, pca.n_components_), np.float32)
        each.dual_coef_ = numbers.random((1, count), np.float32) / count
        each._dual_coef_, each._n_support = each.dual_coef_, np.array([count - 1, 1], np.int32)


def large_onnx(folder: Path) -> None:
    """The network in the box, and 16 MB that say nothing."""
    shutil.copy(BOXED / "ckpt.pth", folder)
    model = onnx.load(BOXED / "ckpt.onnx")
    model.metadata_props.add(key="more", value="x" * ((15 << 20) + (1 << 18)))
    (folder / "ckpt.onnx").write_bytes(model.SerializeToString())


# ---- the cases ----


def cases() -> list[Case]:
    """Return the cases of crafted models."""
    resume = f"{TRAIN} 2 --resume crafted.pth"
    found = [
        Case(f"resume: {name}", resume, checkpoint(change))
        for name, change in {
            "a moment of shape ()": in_moment(lambda moment: torch.zeros(())),
            "a moment of stride 0": in_moment(lambda moment: expanded(moment.shape)),
            "a moment of 10^12 numbers": in_moment(lambda moment: expanded(10**12)),
            "a moment that is text": in_moment(lambda moment: "text"),
            "a moment missing": no_moment,
            "an epoch of infinity": lambda content: content.update(epoch=float("inf")),
            "settings that a terminal obeys": obeyed,
        }.items()
    ]
    found += [
        Case(f"ckpt.pth: {name}", READ_RESNET, prepare, SMALL if name in SOUND else (1,), ran)
        for name, prepare in {
            "running_var=-1": checkpoint(in_net("stem.1.running_var", -1.0), "ckpt.pth"),
            "weights of NaN": checkpoint(in_net("what.weight", float("nan")), "ckpt.pth"),
            "a legacy pickle before the zip": legacy_first,
            "two central directories": two_directories,
            "a pickle of 16 GiB": written("ckpt.pth", zipped(ALLOCATES)),
            "compressed": written("ckpt.pth", zipped(bytes(1 << 30), zipfile.ZIP_DEFLATED)),
            "code": written("ckpt.pth", zipped(RUNS)),
            "a pipe": pipe("ckpt.pth"),
            "a sparse file of 50 GB": sparse("ckpt.pth"),
        }.items()
    ]
    found += [
        Case(f"model.pickle: {name}", READ_SVM, prepare, SMALL if "600,000" in name else (1,), ran)
        for name, prepare in {
            "600,000 support vectors": svm(many_vectors),
            "NaN": svm(no_number),
            "words that a terminal obeys": svm(obeyed_letters),
            "code": written("model.pickle", RUNS),
            "16 GiB": written("model.pickle", ALLOCATES),
            "a pipe": pipe("model.pickle"),
            "a sparse file of 50 GB": sparse("model.pickle"),
        }.items()
    ]
    found += [
        Case("the largest ckpt.pth", READ_RESNET, checkpoint(large_checkpoint, "ckpt.pth"), (0,)),
        Case("the largest to resume", resume, checkpoint(large_training), (0,)),
        Case("the largest model.pickle", READ_SVM, svm(large_svm), (0,)),
        Case("the largest ckpt.onnx", READ_RESNET, large_onnx, (0,)),
    ]
    return found
