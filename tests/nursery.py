"""A process whose forks run the scripts, and a folder of what older runs left behind."""

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

REPO = Path(__file__).parents[1]
ONNX = bool(find_spec("onnx") and find_spec("onnxruntime"))
TRAIN = ("--use-cuda", "no", "--batch-size", 4, "--end-epoch", 1, "--labelled", "few")


class Nursery:
    """The process whose forks run the scripts."""

    def __init__(self):
        self.out = self.err = ""  # what the last run printed
        path = os.pathsep.join((str(REPO), os.environ.get("PYTHONPATH", "")))
        self.process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-B", Path(__file__).with_name("forks.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": path, "OMP_NUM_THREADS": "1"},
        )
        assert self.process.stdout.readline() == "ready\n"

    def run(self, folder, script, *argv, **order):
        """Run a script in a folder; return its exit status. order: as forks.py explains it."""
        order |= {"script": script, "argv": list(map(str, argv)), "folder": str(folder)}
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        status, self.out, self.err = json.loads(self.process.stdout.readline())
        return status

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=300)
        self.process.stdout.close()


@pytest.fixture(scope="session")
def nursery():
    """The process whose forks run the scripts."""
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture(scope="session")
def stock(nursery, tmp_path_factory):
    """A folder with labelled/, segmented/ and models of older runs."""
    folder = tmp_path_factory.mktemp("stock")
    assert nursery.run(folder, "render", "--count", 40, "--seed", 2) == 0
    assert nursery.run(folder, "segment") == 0
    assert nursery.run(folder, "svm_train") == 0
    shutil.copytree(folder / "labelled", folder / "few")
    for path in sorted((folder / "few").iterdir())[9:]:
        path.unlink()
    assert nursery.run(folder, "nn_train", *TRAIN, "--labelled", "few") == 0
    if ONNX:
        assert nursery.run(folder, "export_onnx", "--checked", 4) == 0
    return folder


def taken_from(stock, folder, names):
    """Return a new folder that holds some of the stock."""
    folder.mkdir(parents=True)
    for name in names:
        if (stock / name).is_dir():
            shutil.copytree(stock / name, folder / name)
        else:
            shutil.copy(stock / name, folder / name)
    return folder
