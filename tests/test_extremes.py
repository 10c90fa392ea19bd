"""Every setting of every script at both ends of its range, with little memory: done or one line."""

import importlib
import os

import pytest
from nursery import ONNX, TRAIN, taken_from
from test_settings import SCRIPTS

from workshop.settings import Parser

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks are POSIX")

USUAL = {  # flags that make a run short
    "crawler": {"--fetch-count": 6, "--workers": 3},
    "evaluate": {"few": None, "--engines": "svm", "--timed": 1},
    "export_onnx": {"--checked": 4},
    "export_userscript": {"--checked": 4},
    "labeller": {"--port": 0, "--open": "no", "--page": "review", "--engines": "svm"},
    "nn_train": dict(zip(TRAIN[::2], TRAIN[1::2], strict=True)) | {"--end-epoch": 0},
    "render": {"--count": 3, "--out": "drawn"},
    "standin": {"--port": 0},
    "svm_train": {},
}
NEEDED = ("few", "labelled", "segmented", "model.pickle", "ckpt.pth")
SECONDS = 1  # of processor time, after which Ctrl-C is pressed: what is at work has begun by then
MEMORY = 1 << 30  # bytes that a run may take on top of what is imported


def ends():
    """Every (script, flag, value) of a setting that has a range."""
    found = []

    def keep(parser, argv):
        found.extend(
            (parser.prog.removesuffix(".py"), setting.name, value)
            for setting in parser.settings
            for value in setting.span
        )
        raise InterruptedError

    before, Parser.parse_args = Parser.parse_args, keep
    try:
        for script in SCRIPTS:
            with pytest.raises(InterruptedError):
                importlib.import_module(script).main([])
    finally:
        Parser.parse_args = before
    return found


@pytest.mark.parametrize(("script", "name", "value"), ends())
def test_an_extreme_setting_works_or_is_one_line(script, name, value, nursery, stock, tmp_path):
    if script == "export_onnx" and not ONNX:
        pytest.skip("no onnx here")
    folder = taken_from(stock, tmp_path / "work", NEEDED)
    flags = USUAL[script] | {"--" + name.lower().replace("_", "-"): value}
    argv = [word for pair in flags.items() for word in pair if word is not None]
    command = "labeller.py" if script == "labeller" else script
    status = nursery.run(folder, command, *argv, memory=MEMORY, seconds=SECONDS)
    told = nursery.out + nursery.err
    assert status in (0, 1, 2, 130), told
    assert "Traceback" not in told and " a bug" not in told, told  # a captcha may be qfbug
    if status == 1:
        assert nursery.err.splitlines()[-1].startswith(f"{script}.py: "), told
