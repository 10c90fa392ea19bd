"""The exported user script and page hold the model, and nothing but it and the code."""

import base64
import hashlib
import re
import subprocess
import sys
from itertools import chain

import numpy as np
import pytest
import torch
from conftest import BOXED, REPO

import export_userscript
import recognizers
import resnet
from workshop.messages import UserError

USERSCRIPT = REPO / "pretrained" / "jaccount-captcha.user.js"
TRY_PAGE = REPO / "docs" / "try.html"
AGAIN = (
    "python export_userscript.py --resnet-model pretrained/ckpt.pth"
    " --userscript pretrained/jaccount-captcha.user.js --try-page docs/try.html"
)


@pytest.fixture(scope="module")
def boxed():
    """The model in the box, packed, and the network that this is."""
    return export_userscript.packed(resnet.load(BOXED)[0])


@pytest.mark.parametrize(
    ("path", "template"), [(USERSCRIPT, "userscript.js"), (TRY_PAGE, "try.html")]
)
def test_the_file_in_the_repository_is_what_the_model_in_the_box_gives(path, template, boxed):
    text = path.read_text(encoding="utf-8")
    accuracy = re.search(r"\d+ of \d+ drawn captchas read whole", text)[0]
    digest = hashlib.sha256(BOXED.read_bytes()).hexdigest()
    made = export_userscript.filled(template, boxed[0], digest, accuracy).decode()
    same = text == made  # a comparison of 250 kB in an assert takes a minute to explain itself
    assert same, f"{path.name} is stale. Make it again: {AGAIN}"


def test_the_weights_in_the_file_are_the_networks(boxed):
    network, rounded = boxed
    text = USERSCRIPT.read_text(encoding="utf-8")
    whole = np.frombuffer(base64.b64decode(re.search(r"weights: `([^`]+)`", text)[1]), np.int8)
    floats = np.frombuffer(base64.b64decode(re.search(r"floats: `([^`]+)`", text)[1]), "<f4")
    outputs, inputs, high, wide = network["stem"][:4]
    kernel = whole[: outputs * inputs * high * wide].reshape(outputs, high, wide, inputs)
    stem = kernel.transpose(0, 3, 1, 2) * floats[:outputs].astype(float)[:, None, None, None]
    np.testing.assert_allclose(stem, rounded.stem[0].weight.detach())
    layers = [network["stem"], *chain(*network["blocks"]), network["where"], network["what"]]
    assert len(whole) == sum(np.prod(layer[:4]) for layer in layers)
    assert len(whole) > 0.95 * sum(each.numel() for each in resnet.ResNet20().parameters())


def test_the_script_is_small_fetches_nothing_and_asks_for_nothing():
    text = USERSCRIPT.read_text(encoding="utf-8")
    assert len(text.encode()) < 450_000
    assert len(TRY_PAGE.read_bytes()) < 450_000
    header = dict(re.findall(r"^// @(\S+) +(.+)$", text, re.MULTILINE))
    assert header["grant"] == "none"
    assert {"require", "resource", "connect", "updateURL"}.isdisjoint(header)
    assert re.findall(r"@match +(\S+)", text) == [
        "https://jaccount.sjtu.edu.cn/jaccount/jalogin*",
        "http://127.0.0.1/*",
    ]
    assert header["include"] == "http://127.0.0.1:*/*"  # for managers whose @match minds the port
    assert hashlib.sha256(BOXED.read_bytes()).hexdigest() in text
    code = re.sub(r"`[^`]*`", "``", text)
    wanted = (
        r"eval|Function|fetch|XMLHttpRequest|WebSocket|sendBeacon|import|\.submit|input-login-[up]"
    )
    assert not re.findall(rf"\b(?:{wanted})\b", code.split("==/UserScript==")[1])
    assert not re.findall("{{", text)


def test_without_a_checkpoint_the_model_in_the_box_is_exported_and_the_old_files_kept(
    here, monkeypatch, capsys
):
    monkeypatch.setattr(recognizers, "PRETRAINED", BOXED)
    (here / "try.html").write_bytes(b"mine")
    export_userscript.main(["--checked", "8"])
    out = capsys.readouterr().out
    assert re.search(r"ckpt\.pth -> jaccount-captcha\.user\.js: 8 of 8 drawn .*, \d+ kB\n", out)
    assert "the previous one kept as try.html.bak1" in out
    assert (here / "try.html.bak1").read_bytes() == b"mine"


def test_a_checkpoint_of_another_network_is_refused(here):
    torch.save({"net": {"weight": torch.zeros(3)}}, "ckpt.pth")
    with pytest.raises(UserError, match="holds another network"):
        export_userscript.main([])
    assert [path.name for path in here.iterdir()] == ["ckpt.pth"]


def test_a_network_that_rounding_changes_is_refused(here, monkeypatch):
    (here / "ckpt.pth").write_bytes(BOXED.read_bytes())
    monkeypatch.setattr(export_userscript, "TOP", 3)
    with pytest.raises(UserError, match="nothing was written: with 8-bit weights"):
        export_userscript.main(["--checked", "20"])
    assert [path.name for path in here.iterdir()] == ["ckpt.pth"]


def test_the_command_exports_both_files(here):
    (here / "ckpt.pth").write_bytes(BOXED.read_bytes())
    command = [
        sys.executable,
        REPO / "export_userscript.py",
        "--checked",
        "4",
        "--try-page",
        "a.html",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 2
    assert {"a.html", "jaccount-captcha.user.js"} <= {path.name for path in here.iterdir()}
