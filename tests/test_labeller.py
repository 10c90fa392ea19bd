"""The labeller over HTTP, hostile pages included, and as a command."""

import errno
import hashlib
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import ExitStack

import pytest
import requests
from conftest import REPO, torch_needed
from desks import fill, know, label, tree

import labeller
import recognizers
from workshop.labelling import readahead
from workshop.messages import UserError

# ---- over HTTP ----


def shown(site, page="label"):
    return site.http.get(f"{site.url}/state/{page}", timeout=300).json()["pictures"]


def test_a_label_arrives_and_a_second_one_for_the_same_picture_is_told_that_it_is_gone(site, drawn):
    fill(site.desk, "label", drawn[:2])
    picture = shown(site)[0]
    ask = {"name": picture["name"], "digest": picture["digest"]}
    assert site.post("/label/label", label="abcd", **ask).json()["said"] == "{label} saved"
    after = tree(site.desk)
    assert after["labelled/abcd_0.jpg"] == drawn[0][1]
    second = site.post("/label/label", label="efgh", tab="other", **ask)
    assert (second.status_code, tree(site.desk)) == (409, after)
    assert "moved meanwhile" in second.json()["error"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Content-Type": "text/plain"}, 415),  # all that a foreign form can send unasked
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
@pytest.mark.parametrize("action", ["label", "discard", "accept", "aside", "again", "undo"])
def test_a_foreign_page_cannot_do_anything(site, drawn, headers, status, action):
    fill(site.desk, "label", drawn[:2])
    label(site.desk, "1.jpg", "abcd")
    before, steps = tree(site.desk), list(site.desk.steps)
    ask = shown(site)[0] | {"label": "abcd", "which": "sure"}
    del ask["source"]
    assert site.post(f"/label/{action}", headers, **ask).status_code == status
    assert (tree(site.desk), site.desk.steps) == (before, steps)
    assert site.post(f"/label/{action}", **ask).status_code == 200  # it was the headers alone


@pytest.mark.parametrize("action", ["label", "discard", "aside"])
@pytest.mark.parametrize(
    "name", ["../labelled/abcd_9.jpg", "{root}/secret.jpg", "..", "", "0.jpg\0", ".0.jpg"]
)
def test_a_name_from_the_browser_is_no_path(site, drawn, action, name):
    fill(site.desk, "label", drawn[:1])
    root = site.desk.labelled.parent
    for path in (root / "secret.jpg", site.desk.labelled / "abcd_9.jpg"):
        path.write_bytes(drawn[1][1])
    before = tree(site.desk)
    ask = {"name": name.format(root=root), "digest": readahead.digest_of(drawn[1][1])}
    assert site.post(f"/label/{action}", label="abcd", **ask).status_code == 409
    assert tree(site.desk) == before


@pytest.mark.parametrize("letters", ["", "abc", "abcdef", "ABCD", "ab/d", "../x", "abcd\n", "äbcd"])
def test_a_label_is_4_or_5_letters_before_it_becomes_a_name(site, drawn, letters):
    fill(site.desk, "label", drawn[:1])
    ask = shown(site)[0] | {"label": letters}
    answer = site.post("/label/label", name=ask["name"], digest=ask["digest"], label=letters)
    assert (answer.status_code, set(tree(site.desk))) == (400, {"unlabelled/0.jpg"})
    assert answer.json()["error"] == "a label is 4 or 5 letters from a to z"


@pytest.mark.parametrize("data", ["", "{", "[]", "7", '{"name": 7}', '{"tab": null}'])
def test_what_is_no_request_of_the_page_is_refused_in_words(site, drawn, data):
    fill(site.desk, "label", drawn[:1])
    answer = site.post("/label/discard", data=data or " ")
    assert answer.status_code == 400 and answer.json()["error"]
    assert set(tree(site.desk)) == {"unlabelled/0.jpg"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_name_that_is_no_text_is_labelled_all_the_same(site, drawn):
    fill(site.desk, "label", drawn[:1], "\udcff.jpg")
    ask = shown(site)[0]
    assert ask["name"] == "\udcff.jpg"
    assert site.post("/label/discard", name=ask["name"], digest=ask["digest"]).status_code == 200
    assert (site.desk.discarded / "\udcff.jpg").read_bytes() == drawn[0][1]


@pytest.mark.parametrize(
    ("asked", "language", "save"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "保存"),
        ("zh", "zh-CN", "保存"),
        ("zh-TW,en;q=0.5", "zh-CN", "保存"),
        ("en-GB,zh;q=0.5", "en", "Save"),
        ("fr", "en", "Save"),
        ("", "en", "Save"),
        ("*", "en", "Save"),
    ],
)
def test_a_page_is_in_the_language_that_the_browser_asks_for(site, asked, language, save):
    page = site.http.get(site.url, headers={"Accept-Language": asked}, timeout=300).text
    assert f'<html lang="{language}">' in page
    assert f">{save}</button>" in page


@pytest.mark.parametrize("path", ["/", "/review"])
def test_a_page_may_run_and_load_nothing_but_the_labellers_own_files(site, path):
    page = site.http.get(site.url + path, timeout=300)
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy and "http" not in policy
    assert not re.search(r"<style|<script>|\bstyle=|\bon[a-z]+=", page.text)
    files = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    assert len(files) == 2
    for name in files:
        answer = site.http.get(site.url + name, timeout=300)
        kind = "text/css" if name.endswith("css") else "text/javascript"
        assert (answer.status_code, answer.headers["Content-Type"].split(";")[0]) == (200, kind)


def test_many_are_accepted_over_http_and_undone(site, drawn):
    fill(site.desk, "label", drawn[:3])
    know(site.desk, drawn[0][1], "abcd", 1.0)
    assert site.post("/label/accept", which="all").status_code == 400
    assert site.post("/label/accept", which="sure").json() == {
        "said": "{count} accepted",
        "count": 1,
    }
    assert "labelled/abcd_0.jpg" in tree(site.desk)
    assert site.post("/label/undo").json()["said"] == "undone: {count} back again"
    assert "labelled/abcd_0.jpg" not in tree(site.desk)


@torch_needed
def test_what_reads_and_whether_it_is_worse_than_the_box_is_told(here, drawn):
    import torch

    (here / "ckpt.pth").write_bytes(b"")
    for name, about in (("ckpt.pth", {"acc": 11.8}), ("none.pth", {"acc": 99.98})):
        torch.save({"net": {}, "made": "2026-11-20 10:00"} | about, here / name)
    assert labeller.sources_of(["tesseract", "svm", "resnet"]) == [
        {"engine": "resnet", "path": "ckpt.pth", "accuracy": 11.8, "made": "2026-11-20"}
        | {"worse_than": 99.98}
    ]
    (here / "ckpt.pth").unlink()
    (found,) = labeller.sources_of(["resnet"])
    assert (found["path"], found["worse_than"]) == (str(here / "none.pth"), None)


# ---- the command ----


@pytest.mark.parametrize("page", ["label", "review"])
def test_a_missing_folder_is_one_line(tmp_path, monkeypatch, page):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(labeller, "serve", None)
    folder = {"label": "unlabelled", "review": "labelled"}[page]
    with pytest.raises(UserError, match=f"there is no folder {folder}: .*crawler.py"):
        labeller.main(["--page", page])


def test_the_other_folder_is_named_where_it_is_there(here):
    (here / "labelled").mkdir()
    with pytest.raises(UserError, match="--page review` shows labelled"):
        labeller.main([])
    (here / "labelled").rename(here / "unlabelled")
    with pytest.raises(UserError, match="--page label` shows unlabelled"):
        labeller.main(["--page", "review"])


def test_a_folder_that_may_not_be_read_is_said_and_not_shown_as_empty(tmp_path, monkeypatch):
    def refuse(folder):
        raise PermissionError(errno.EACCES, "Permission denied", str(folder))

    monkeypatch.chdir(tmp_path)
    (tmp_path / "unlabelled").mkdir()
    monkeypatch.setattr(os, "scandir", refuse)  # root may read everything
    monkeypatch.setattr(labeller, "serve", lambda *_: pytest.fail("it is shown"))
    with pytest.raises(PermissionError, match="unlabelled"):
        labeller.main(["--port", "0", "--open", "no"])


@pytest.mark.parametrize(
    "wrong",
    [["--engines", "svm,cnn"], ["--discarded", "labelled"], ["--order", "any"], ["--port", "-1"]],
)
def test_a_mistyped_setting_is_refused(tmp_path, monkeypatch, capsys, wrong):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(labeller, "serve", None)
    with pytest.raises(SystemExit) as ended:
        labeller.main(wrong)
    assert ended.value.code == 2 and wrong[0] in capsys.readouterr().err


def test_the_command_serves_reads_ahead_labels_and_ends_with_a_tally(tmp_path, drawn):
    (tmp_path / "unlabelled").mkdir()
    for number, (_, data) in enumerate(drawn[:3]):
        (tmp_path / "unlabelled" / f"{number}.jpg").write_bytes(data)
    texts = recognizers.predict_batch([data for _, data in drawn[:3]], recognizers.TESSERACT)
    right = sum(text == label for text, (label, _) in zip(texts, drawn, strict=False))
    command = [sys.executable, REPO / "labeller.py", "--port", "0", "--open", "no"]
    command += ["--engines", "tesseract,svm"]
    with ExitStack() as stack:
        process = stack.enter_context(
            subprocess.Popen(
                command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
        )
        stack.callback(process.kill)
        url = process.stdout.readline().split()[0].rstrip("/")
        with requests.Session() as http:
            end = time.monotonic() + 300
            state = {"read": 0, "missing": {}}
            while time.monotonic() < end and not (state["read"] == 3 and state["missing"]):
                time.sleep(0.1)
                state = http.get(f"{url}/state/label", timeout=300).json()
            while time.monotonic() < end and state["proved"] < right:
                time.sleep(0.1)
                state = http.get(f"{url}/state/label?order=easiest", timeout=300).json()
            assert right and state["proved"] == right
            picture = state["pictures"][0]
            data = (tmp_path / "unlabelled" / picture["name"]).read_bytes()
            expected = recognizers.read(data, recognizers.TESSERACT)
            (drawn_text,) = (text for text, each in drawn if each == data)
            assert picture["readings"] == [
                {
                    "engine": "tesseract",
                    "text": expected.text,
                    "letters": pytest.approx(list(expected.letters)),
                    "margin": pytest.approx(expected.margin),
                    "proved": expected.text == drawn_text,
                }
            ]
            assert state["missing"]["svm"].startswith("there is no model.pickle")
            body = {"tab": "t", "name": picture["name"], "digest": picture["digest"]}
            answer = http.post(f"{url}/label/label", json=body | {"label": "abcd"}, timeout=300)
            assert answer.status_code == 200
        process.send_signal(signal.CTRL_C_EVENT if os.name == "nt" else signal.SIGINT)
        out, _ = process.communicate(timeout=300)
    assert out.splitlines()[-2:] == ["Finished.", "[LABELLED] 1 [FIXED] 0 [DISCARDED] 0"]
    assert process.returncode == 130
    kept = tmp_path / "labelled" / f"abcd_{picture['name']}"
    assert hashlib.sha256(kept.read_bytes()).hexdigest().startswith(picture["digest"])
