"""Runs scripts in forks of one process that has imported them all: many runs for one start.

An order is a line of JSON on stdin: script, argv, folder (to run in), and what is to happen to it:
kill_at (killed as it is about to change a file in its folder for the n-th time), cut (killed in the
middle of writing, as a file gets more than so many bytes), largest (bytes that a file may have),
memory (bytes that it may take on top of what is imported), seconds (of processor time, after which
Ctrl-C is pressed; at once where a server waits for it, and after four times as long in any case),
nobody (true: as a user without rights). The answer is a line of JSON too: the exit status, negative
where it was killed, and what it printed on stdout and stderr.
"""

import itertools
import json
import os
import random
import resource
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import matplotlib.pyplot
import requests
import sklearn.decomposition
import sklearn.metrics  # noqa: F401 (svm_train.py needs both later)
import torch

import crawler
import evaluate
import export_onnx
import export_userscript
import labeller
import nn_train
import recognizers
import render
import segment
import standin
import svm_train
from workshop import drawing, process, serving
from workshop.labelling import actions
from workshop.messages import UserError
from workshop.page.app import create_app
from workshop.training import dataset

torch.set_num_threads(1)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def crawl(argv):
    """Crawl a page of this process with an engine that knows each third picture."""
    labels, draw = {}, drawing.captcha

    def draws(*args, **kwargs):
        label, picture = draw(*args, **kwargs)
        labels[picture] = label if len(labels) % 3 else "zzzz"
        return label, picture

    def read_batch(images, rec_mode):
        return [recognizers.Reading(labels[image], (), 1.0) for image in images]

    drawing.captcha, recognizers.read_batch = draws, read_batch
    with serving.serve(create_app()) as url:
        return crawler.main(["--site", url, *argv])


def label(argv):
    """Label a picture and discard another, as the page does; end with what the page is told."""
    table = actions.Desk(*map(Path, argv), [], labeller.read)
    with serving.serve(labeller.create_app(table)) as url, requests.Session() as http:
        http.trust_env = False
        pictures = http.get(f"{url}/state/label", timeout=300).json()["pictures"]
        for action, picture in zip(("label", "discard"), pictures, strict=False):
            ask = {"tab": "t", "name": picture["name"], "digest": picture["digest"]}
            ask["label"] = "abcd"
            answer = http.post(f"{url}/label/{action}", json=ask, timeout=300)
            if not answer.ok:
                body = answer.json()
                raise UserError(body["error"].format(**body))


SCRIPTS = {
    "crawler": crawl,
    "evaluate": evaluate.main,
    "export_onnx": export_onnx.main,
    "export_userscript": export_userscript.main,
    "labeller": label,
    "labeller.py": labeller.main,
    "nn_train": nn_train.main,
    "render": render.main,
    "segment": segment.main,
    "standin": standin.main,
    "svm_train": svm_train.main,
}


def kill_at(number, folder):
    """Kill this process as it is about to change a file in its folder for the n-th time."""
    changes = itertools.count()

    def watch(event, args):
        if event == "open":
            if not isinstance(args[0], str) or not (args[2] or 0) & WRITING:
                return
        elif event not in ("os.rename", "os.remove", "os.mkdir"):
            return
        if Path(folder, args[0]).is_relative_to(folder) and next(changes) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def interrupt_after(seconds):
    """Press Ctrl-C after so much processor time, or as soon as a server only waits for it."""

    def sleep(duration, wait=time.sleep):
        if duration >= 60:
            raise KeyboardInterrupt
        wait(duration)

    time.sleep = sleep
    for signum in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(signum, lambda *_: os.kill(os.getpid(), signal.SIGINT))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, 4 * seconds)  # one whose children work takes none


def obey(order):
    """Run one script and end this process with its status."""
    os.chdir(order["folder"])
    if "kill_at" in order:
        kill_at(order["kill_at"], order["folder"])
    if limit := order.get("largest") or order.get("cut"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    if "cut" in order:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    if "memory" in order:
        status = Path("/proc/self/status")
        taken = int(status.read_text().split("VmData:")[1].split()[0]) if status.exists() else 0
        most = 1024 * taken + order["memory"]
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    if "seconds" in order:
        interrupt_after(order["seconds"])
    if order.get("nobody") and os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    sys.argv[0] = order["script"].removesuffix(".py") + ".py"
    sys.unraisablehook = process.unraisable  # as a script has it
    status = 99
    try:
        process.run(lambda: SCRIPTS[order["script"]](order["argv"]))
    except SystemExit as ending:
        status = ending.code or 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status if isinstance(status, int) else 98)


def main():
    """Obey orders until stdin closes."""
    # what the scripts import or set up when they first need it
    import filelock  # noqa: F401

    with suppress(ImportError):
        import onnx  # noqa: F401
        import onnxruntime  # noqa: F401
    nothing = dataset.Data(
        torch.zeros(1, 40, 110, dtype=torch.uint8), torch.zeros(1, 5, dtype=torch.long)
    )
    with suppress(Exception):  # a torchvision that does not fit: the scripts do without the sheet
        dataset.show(nothing)
    drawing.captcha(random.Random(1))
    create_app().test_client().get("/jaccountlogin", follow_redirects=True)
    matplotlib.pyplot.figure().savefig(os.devnull, format="png")
    print("ready", flush=True)
    for line in sys.stdin:
        (out, out_end), (err, err_end) = os.pipe(), os.pipe()
        child = os.fork()
        if not child:
            os.dup2(out_end, 1)
            os.dup2(err_end, 2)
            obey(json.loads(line))
        os.close(out_end)
        os.close(err_end)
        with open(out) as stdout, open(err) as stderr:  # noqa: PTH123 (no paths)
            printed = stdout.read(), stderr.read()
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(json.dumps((status, *printed)), flush=True)


if __name__ == "__main__":
    main()
