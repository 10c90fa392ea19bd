"""Accidents: two programs at a time, extreme settings, signals at any moment."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from bench import REPO

from attacks.trial import TRAIN, Case, written


def lockstep(folder: Path) -> str:
    """Have two programs replace one model 100 times each; return what was lost."""
    code = (
        "import sys, time; from pathlib import Path; from workshop import files\n"
        "while not Path('go').exists(): pass\n"
        "for n in range(100): files.replace_model(Path('m'), f'{sys.argv[1]} {n}'.encode())"
    )
    environment = os.environ | {"PYTHONPATH": str(REPO)}
    both = [
        subprocess.Popen([sys.executable, "-c", code, name], cwd=folder, env=environment)
        for name in "ab"
    ]
    time.sleep(1)
    (folder / "go").touch()
    statuses = [each.wait() for each in both]
    kept = {path.read_bytes() for path in folder.glob("m*") if path.name[:2] in ("m", "m.")}
    return "" if (statuses, len(kept)) == ([0, 0], 200) else f"{200 - len(kept)} of 200 lost"


def labellers(folder: Path) -> str:
    """Have two labellers answer the same pictures at once; return what went wrong."""
    shutil.copytree(folder / "few", folder / "unlabelled")
    command = [sys.executable, "-u", REPO / "labeller.py", "--port", "0", "--open", "no"]
    desks = [
        subprocess.Popen([*command, "--engines", ""], cwd=folder, text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for _ in range(2)
    ]  # fmt: skip
    try:
        urls = [each.stdout.readline().split()[0].rstrip("/") for each in desks if each.stdout]
        with requests.Session() as http:
            http.trust_env = False
            pictures = http.get(f"{urls[0]}/state/label", timeout=60).json()["pictures"]

            def answer(ask: tuple[str, str, dict[str, str]]) -> int:
                url, label, picture = ask
                body = {"tab": "t", "name": picture["name"], "digest": picture["digest"]}
                to = f"{url}/label/label"
                return requests.post(to, json=body | {"label": label}, timeout=60).status_code

            with ThreadPoolExecutor(2) as pool:
                for picture in pictures:
                    asks = [(urls[0], "aaaa", picture), (urls[1], "bbbb", picture)]
                    statuses = sorted(pool.map(answer, asks))
                    if statuses != [200, 409]:
                        return f"answered with {statuses}"
        named = [path.name[:5] for path in (folder / "labelled").iterdir()]
        found = named.count("aaaa_") + named.count("bbbb_")
        return "" if found == len(pictures) > 0 else f"{found} labels of {len(pictures)} pictures"
    finally:
        for each in desks:
            each.terminate()
            each.communicate()


# ---- the cases ----


def cases() -> list[Case]:
    """Return the cases of accidents."""
    long = f"few/abcd_{'x' * 240}.jpg"
    found = [
        Case("setting: one folder for both", "segment.py --labelled few --segmented few"),
        Case("setting: --gamma 1000", "svm_train.py --gamma 1000"),
        Case("setting: --checked 100000", "export_onnx.py --checked 100000"),
        Case(
            "setting: WORLD_SIZE=abc",
            f"{TRAIN} 1",
            status=(0,),
            environment={"WORLD_SIZE": "abc", "RANK": "0"},
        ),
        Case("setting: --audit FOLDER", "standin.py --port 0 --audit few"),
        Case(
            "a name of 249 bytes", "segment.py --labelled few", written(long, b"no picture"), (0,)
        ),
        Case("two trainings of one model", "", wrong=lockstep),
        Case("two labellers in one folder", "", wrong=labellers),
    ]
    jobs = {
        "crawler.py --rec-mode 2 --fetch-count 100000": 6.0,
        "segment.py": 1.5,
        "svm_train.py": 3.0,
        f"{TRAIN} 99": 12.0,
        "render.py --count 100000 --out drawn": 3.0,
        "evaluate.py labelled": 5.0,
        "standin.py --port 0": 3.0,
        "labeller.py --page review --port 0 --open no": 4.0,
        "export_onnx.py": 6.0,
        "recognizers.py one.jpg": 1.5,
    }
    for command, longest in jobs.items():
        for signum in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            moment = random.uniform(0.15, longest)
            name = f"{signum.name} to {command.split(' ')[0]} after {moment:.2f} s"
            found.append(Case(name, command, status=(0, 128 + signum), stop=(signum, moment)))
    return found
