"""The file of the support vector machine, model.pickle.

model.pickle holds two pickles: what was trained (a dict of plain values, with the version of
scikit-learn), then scikit-learn's own objects, {"pca": PCA, "svms": [SVC, ...]}. Whoever wrote the
file could have put anything in it, so none of it is run (unpickle.py): only the arrays of those
objects are taken. Reading needs no scikit-learn then.
"""

import io
import pickle
import re
from importlib import metadata
from pathlib import Path
from string import ascii_lowercase
from typing import Any, NamedTuple

import numpy as np

from workshop import files
from workshop.cutting import SIDE
from workshop.engines import unpickle
from workshop.messages import UserError

RETRAIN = "make one with `python svm_train.py`"
FORMAT = "jaccount svm 1"  # of the file
MAX_BYTES = 1 << 26  # of a model file; ours are under 1 MB
MOST_VECTORS = 50_000  # support vectors; ours have 600 to 3,000, and 50,000 take 0.1 s a captcha
LARGEST = 1e6  # number in an array: with none larger, no decision value overflows
PIXELS = SIDE * SIDE
NAMES = {  # all that a model's pickles may ask for
    "sklearn.decomposition._pca.PCA",
    "sklearn.svm._classes.SVC",
    "numpy.dtype",
    "numpy.ndarray",
    "numpy._core.multiarray._reconstruct",
    "numpy._core.multiarray.scalar",
    "numpy.core.multiarray._reconstruct",  # before NumPy 2
    "numpy.core.multiarray.scalar",
}


class Model(NamedTuple):
    """A trained SVM as arrays, by which all letters are judged at once.

    letters: the L letters it knows. mean (400,), axes (400, D): from a glyph's ink to its D
    components. support (D, S): the support vectors of all letters, a column each, which BLAS is
    quickest with; squares (S,): their squared lengths. weights (S, L), bias (L,). All float32.
    gamma: of the kernel exp(-gamma d**2). temperature: decision values to log-probabilities. slip:
    the probability of a mistake that no decision value shows.
    """

    letters: str
    mean: np.ndarray
    axes: np.ndarray
    support: np.ndarray
    squares: np.ndarray
    weights: np.ndarray
    bias: np.ndarray
    gamma: float
    temperature: float
    slip: float


def dumps(about: dict[str, Any], pca: Any, svms: list[Any]) -> bytes:
    """Return the bytes of a model.pickle. about: `letters`, `temperature`, `slip` and what else
    is worth knowing, in plain values. Raises UserError where that is more than `load` takes.
    """
    about = {"format": FORMAT, "scikit_learn": _installed()} | about
    # protocol 4: protocol 5 would ask for one more of NumPy's functions
    data = pickle.dumps(about, 4) + pickle.dumps({"pca": pca, "svms": svms}, 4)
    if len(data) > MAX_BYTES:
        raise UserError(f"the SVM takes {len(data)} bytes, too many: give a smaller --sample")
    return data


def _installed() -> str | None:
    """Return this machine's version of scikit-learn, without the second that importing it takes."""
    try:
        return metadata.version("scikit-learn")
    except metadata.PackageNotFoundError:
        return None


def load(path: Path) -> Model:
    """Return the model of a model.pickle.

    Raises UserError where the file is missing, was made by another scikit-learn, is damaged, holds
    something else, or asks for a class that no model needs.
    """
    try:
        data = files.read_regular(path, MAX_BYTES)
    except FileNotFoundError:
        raise UserError(f"there is no {path}: {RETRAIN}") from None
    except OSError as error:
        raise UserError(f"{path} is no SVM of svm_train.py ({error.strerror}): {RETRAIN}") from None
    installed = _installed()
    try:
        stream = io.BytesIO(data)
        about = unpickle.load(stream, NAMES)
        if not isinstance(about, dict) or about.get("format") != FORMAT:
            raise ValueError("it holds something else")
        version = about.get("scikit_learn")
        if type(version) is not str or not re.fullmatch(r"[0-9][0-9a-z.+]{,19}", version):
            raise ValueError("it does not say which scikit-learn made it")
        if installed in (version, None):
            return as_arrays(about, unpickle.load(stream, NAMES))
    except Exception as error:
        # a hostile pickle can bring out nearly anything, and put anything into its words
        told = str(error) if isinstance(error, ValueError | pickle.UnpicklingError) else ""
        reason = re.sub("[^ -~]", "?", told[:200]) or "its parts do not fit"
        raise UserError(f"{path} is no SVM of svm_train.py ({reason}): {RETRAIN}") from None
    raise UserError(
        f"{path} was made with scikit-learn {version}, here is {installed}: {RETRAIN},"
        f" or pip install scikit-learn=={version}"
    )


def as_arrays(about: dict[str, Any], estimators: Any) -> Model:
    """Return scikit-learn's objects as a Model, every shape checked; raises ValueError and kin."""
    pca, svms = estimators["pca"], estimators["svms"]
    letters = about["letters"]
    if type(letters) is not str or letters != "".join(sorted(set(letters) & set(ascii_lowercase))):
        raise ValueError("its letters are none")
    if type(svms) is not list or len(svms) != len(letters):
        raise ValueError("it has not one SVM a letter")
    gamma, temperature, slip = (
        _number(value) for value in (svms[0].gamma, about["temperature"], about["slip"])
    )
    axes = _array(pca.components_, (None, PIXELS)).T
    index, vectors, factors = [], [], []
    for svm in svms:
        vectors.append(_array(svm.support_vectors_, (None, axes.shape[1])))
        count = len(vectors[-1])
        index.append(_array(svm.support_, (count,), np.int64))
        factors.append(_array(svm.dual_coef_, (1, count))[0])
        # some bytes of a file can be the vectors of all its SVMs
        if (
            count > MOST_VECTORS
            or 4 * sum(map(len, index)) * (axes.shape[1] + len(svms)) > MAX_BYTES
        ):
            raise ValueError("it has too many support vectors")
    if any(svm.gamma != gamma for svm in svms) or not axes.size * sum(map(len, index)):
        raise ValueError("its parts do not fit")
    # every letter's SVM was fitted to the same glyphs, so their support vectors overlap
    _, first, place = np.unique(np.concatenate(index), return_index=True, return_inverse=True)
    if len(first) > MOST_VECTORS:
        raise ValueError("it has too many support vectors")
    support = np.concatenate(vectors)[first]
    weights = np.zeros((len(first), len(svms)), np.float32)
    weights[place, np.repeat(np.arange(len(svms)), list(map(len, index)))] = np.concatenate(factors)
    return Model(
        letters,
        mean=_array(pca.mean_, (PIXELS,)),
        axes=axes,
        support=np.ascontiguousarray(support.T),
        squares=(support**2).sum(axis=1),
        weights=weights,
        bias=np.concatenate([_array(svm.intercept_, (1,)) for svm in svms]),
        gamma=gamma,
        temperature=min(max(temperature, 0.02), 10.0),
        slip=min(max(slip, 0.0), 1.0),
    )


def _number(value: Any) -> float:
    if not isinstance(value, int | float) or not 0 <= value < 1e6:
        raise ValueError("a number is missing")
    return float(value)


def _array(value: Any, shape: tuple[int | None, ...], kind: type = np.float32) -> np.ndarray:
    """Return an array of finite numbers in C order; refuse another shape (None: any length).

    value: an array, or what a pickle says of one.
    """
    if isinstance(value, unpickle.Thing):
        _, lengths, number, by_column, data = value.state
        code, order = number.arguments[0], number.state[1]
        if code not in ("f4", "f8", "i4", "i8") or order not in ("<", ">"):
            raise ValueError("an array is of no numbers")
        # a view on bytes that are there: a file cannot claim more
        value = np.frombuffer(data, order + code).reshape(lengths, order="F" if by_column else "C")
    if type(value) is not np.ndarray:
        raise ValueError("an array is missing")
    if len(value.shape) != len(shape) or any(
        wanted is not None and wanted != length
        for wanted, length in zip(shape, value.shape, strict=True)
    ):
        raise ValueError(f"an array is {value.shape}, not {shape}")
    array: np.ndarray = np.ascontiguousarray(value, dtype=kind)
    if not (np.abs(array) < (LARGEST if array.dtype == np.float32 else np.inf)).all():
        raise ValueError("a number is not finite, or as good as that")
    return array
