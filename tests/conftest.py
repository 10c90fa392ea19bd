"""What the tests share: the real captchas where a machine has them, and a clean environment."""

import io
import os
import random
import shutil
import signal
from contextlib import ExitStack, redirect_stderr
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import crawling
import pytest
from desks import chromium, desk, drawn, page, site  # noqa: F401 (fixtures)
from nursery import nursery, stock  # noqa: F401 (fixtures)
from PIL import Image

import recognizers
import render
from workshop import decoding, drawing, files

REPO = Path(__file__).parents[1]
TORCH = bool(find_spec("torch"))
if not TORCH:  # make test-oldest: the files that import torch, if only by what they import
    collect_ignore_glob = [
        *("test_nn_train*", "test_resnet*", "test_export_*", "training/*"),
        *("test_robustness*", "test_extremes*", "engines/test_resnet_onnx*", "engines/test_pth*"),
    ]
REAL = REPO.parent / "shared" / "real_captchas"
BOXED = REPO / "pretrained" / "ckpt.pth"

tesseract_needed = pytest.mark.skipif(
    not shutil.which("tesseract"), reason="tesseract is not installed: make test installs it"
)

torch_needed = pytest.mark.skipif(not TORCH, reason="no torch: make test installs it")

onnx_needed = pytest.mark.skipif(
    not (find_spec("onnx") and find_spec("onnxruntime")),
    reason="no onnx or no onnxruntime: pip install -r requirements-onnx.txt",
)

os.environ["MPLBACKEND"] = "agg"  # before anything imports matplotlib: no test opens a window
# before anything imports torch: no thread waits for another by keeping a core busy
os.environ.setdefault("GOMP_SPINCOUNT", "1000")

# A shell starts what runs in its background deaf to Ctrl-C, and children inherit that; the scripts
# that these tests interrupt have to hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)


def captchas(count, seed, styles=drawing.STYLES, **rules):
    """Rendered captchas, the styles in turn: [(label, JPEG bytes), …]."""
    rng = random.Random(seed)
    return [drawing.captcha(rng, styles[n % len(styles)], **rules) for n in range(count)]


def shown(terminal, call):
    """Return what a call writes to a stderr that is a terminal, or is none."""
    screen = io.StringIO()
    screen.isatty = lambda: terminal
    with redirect_stderr(screen):
        call()
    return screen.getvalue()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch):
    """Requests to 127.0.0.1 go there, whatever proxy the machine is set up with."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")


@pytest.fixture(params=["100x40", "110x40"])
def real_folder(request):
    """A folder of labelled real captchas, one of each size in turn."""
    folder = REAL / request.param
    if not folder.is_dir():
        pytest.skip(f"no real captchas in {folder}: they are not part of the repository")
    return folder


@pytest.fixture
def one_thread():
    """Torch on one thread: the machine is shared."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def pictures(tmp_path_factory):
    """A folder of 24 labelled captchas, both widths; nn_train.py would test with 5 of them."""
    from workshop.training import dataset

    folder = tmp_path_factory.mktemp("pictures") / "labelled"
    render.main(["--count", "24", "--style", "both", "--seed", "5", "--out", str(folder)])
    for number, path in enumerate(sorted(folder.iterdir())):
        names = (path.with_stem(f"{files.label_of(path)}_{unique}") for unique in count())
        tested = number < 5
        path.rename(
            next(n for n in names if (dataset.key_of(n.name, 1) < dataset.TESTED) is tested)
        )
    return folder


@pytest.fixture
def truth(monkeypatch):
    """The label of each picture that the stand-in of this process draws, by its bytes."""
    labels = {}
    draw = drawing.captcha

    def draws(*args, **kwargs):
        label, picture = draw(*args, **kwargs)
        labels[picture] = label
        return label, picture

    monkeypatch.setattr(drawing, "captcha", draws)
    return labels


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """The bytes of a model.pickle that learned from 500 rendered captchas."""
    import segment
    import svm_train
    from workshop import cutting

    folder = tmp_path_factory.mktemp("svm")
    for number, (label, data) in enumerate(captchas(500, 8)):
        glyphs = cutting.cut(decoding.open_grey(data), label)
        segment.save(glyphs, Path(f"{label}_{number}.jpg"), folder)
    model = folder / "model.pickle"
    picture = folder / "confusion_matrix.png"
    flags = {"--segmented": folder, "--model": model, "--picture": picture}
    svm_train.main([str(word) for flag in flags.items() for word in flag])
    return model.read_bytes()


@pytest.fixture(scope="session")
def exported(tmp_path_factory, trained):
    """A folder with the model in the box, an SVM, and the ONNX files made of them."""
    pytest.importorskip("torch")
    import export_onnx

    folder = tmp_path_factory.mktemp("onnx")
    (folder / "ckpt.pth").write_bytes(BOXED.read_bytes())
    (folder / "model.pickle").write_bytes(trained)
    flags = {"--resnet-model": "ckpt.pth", "--nn-onnx": "nn_model.onnx"}
    flags |= {"--svm-model": "model.pickle", "--svm-onnx": "svm_model.onnx"}
    paths = [word for flag, name in flags.items() for word in (flag, str(folder / name))]
    export_onnx.main(["--checked", "50", *paths])
    return folder


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty working folder, and no model but those that a test puts there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(recognizers, "PRETRAINED", tmp_path / "none.pth")
    return tmp_path


# ---- captchas drawn ----


@pytest.fixture
def placed(monkeypatch):
    """A list that gets (file, letter, x of its origin, baseline) of every letter drawn by looks."""
    letters, shapes = [], []
    shape_of, paste = drawing.looks.shape_of, Image.Image.paste

    def spied_shape(each, *rest):
        shapes.append((each.file, each.letter, shape_of(each, *rest)))
        return shapes[-1][2]

    def spied_paste(paper, ink, corner, coverage):
        file, letter, (shape, _) = shapes.pop(0)
        letters.append((file, letter, corner[0] - shape.left, corner[1] - shape.top))
        paste(paper, ink, corner, coverage)

    monkeypatch.setattr(drawing.looks, "shape_of", spied_shape)
    monkeypatch.setattr(Image.Image, "paste", spied_paste)
    return letters


@pytest.fixture
def fonts(monkeypatch):
    """A function that leaves this machine with these font families only."""
    # known before the patch, and forgotten after it
    known = dict(drawing.fonts.font_files())

    def leave(*names):
        kept = {file: known[file] for name in names for file in drawing.FONTS[name]}
        monkeypatch.setattr(drawing.fonts, "font_files", lambda: kept)
        drawing.families.cache_clear()

    yield leave
    drawing.families.cache_clear()


# ---- a visit of the stand-in ----


@pytest.fixture
def visit(tmp_path):
    """A function that starts a stand-in and sends somebody in."""
    from visiting import Visitor

    from workshop import serving
    from workshop.page.app import create_app

    with ExitStack() as stack:

        def start(dialect="current", enter=True, **options):
            audit = tmp_path / "truth.csv"
            app = create_app(dialect, audit=audit, **options)
            visitor = Visitor(stack.enter_context(serving.serve(app)), audit)
            stack.enter_context(visitor.http)
            return visitor.enter() if enter else visitor

        yield start


@pytest.fixture
def clock(monkeypatch):
    """The clock by which the stand-in's logins grow old; a test moves it."""
    from workshop.page import logins

    clock = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(logins, "time", SimpleNamespace(monotonic=lambda: clock.now))
    return clock


# ---- a crawl ----


@pytest.fixture(params=["current", "legacy"])
def dialect(request):
    """Each dialect of the page in turn."""
    return request.param


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def answers(truth, monkeypatch):
    """An engine that knows each picture drawn in this process; the labels by picture."""
    crawling.engine(monkeypatch, truth.__getitem__)
    return truth


# ---- a training ----


@pytest.fixture
def train(tmp_path, monkeypatch, pictures, capsys):
    """A function that runs main in a folder of its own and returns the lines of stdout, stderr."""
    import nn_train
    from workshop import plots

    monkeypatch.chdir(tmp_path)
    # drawn each epoch, and slower than these epochs are; test_results.py draws the real ones
    monkeypatch.setattr(plots, "training_curves", lambda history: b"drawn")

    def run(*arguments, status=None):
        flags = {"--labelled": pictures, "--batch-size": 8, "--end-epoch": 1, "--use-cuda": "no"}
        flags["--precision"] = "fp32"
        flags |= dict(zip(arguments[::2], arguments[1::2], strict=True))
        capsys.readouterr()
        assert nn_train.main([str(word) for pair in flags.items() for word in pair]) == status
        out, err = capsys.readouterr()
        return out.splitlines(), err.splitlines()

    return run


@pytest.fixture
def checkpoint(train):
    """The checkpoint of epoch 0 of a training in the current folder."""
    from trainings import written

    train("--end-epoch", 0)
    return written()[0]
