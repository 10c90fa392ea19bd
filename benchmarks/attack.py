"""What gets through of what strangers send, and of what accidents do?

    python benchmarks/attack.py                 every case: under five minutes on two cores
    python benchmarks/attack.py --only pipe     those whose names have this in them

Each case is a real command in a folder of its own, with a crafted file, a hostile page, a second
writer, an extreme setting or a signal, and with a limit on its memory and its processor time. It
has to end as told: with one line on stderr that starts with the script's name, or quietly with
128 + the signal; never with a traceback, a crash, a wait without end, a byte that a terminal
obeys, or something of the user's changed. Prints a line a case; exit status 1 where one got
through.
"""

import argparse
import io
import os
import pickle
import random
import re
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import requests
import torch
from bench import REPO

from workshop import process

MEGABYTES, SECONDS = 1500, 60  # of a case: at its peak, and of processor time
PATIENCE = 240  # s; who takes longer waits for what never comes
SCREEN = re.compile(r"[^\n\r\t -~\u00a0-\U0010ffff]")  # what a terminal might obey
TRAIN = "nn_train.py --use-cuda no --labelled few --batch-size 4 --end-epoch 1"
SMALL = (0, 1)  # read or refused, as long as it costs little
SOUND = ("a legacy pickle before the zip", "two central directories")  # one part of them is
READ = {"svm": "recognizers.py --rec-mode 1 one.jpg", "resnet": "recognizers.py one.jpg"}


class Case(NamedTuple):
    """A command, what is done to its folder before, how it may end, and what is looked at then."""

    name: str
    command: str
    prepare: Callable[[Path], None] = lambda folder: None
    status: tuple[int, ...] = (1, 2)
    wrong: Callable[[Path], str] = lambda folder: ""
    environment: dict[str, str] = {}  # noqa: RUF012
    stop: tuple[int, float] | None = None  # a signal, and after how many seconds


class Ended(NamedTuple):
    """How a command ended: its status, what it printed, its MB at the peak, its seconds."""

    status: int
    out: str
    err: str
    megabytes: float
    seconds: float


def run(folder: Path, case: Case) -> Ended:
    """Run a case's command in a folder."""
    script, *flags = case.command.split(" ")
    paths = folder / ".out", folder / ".err"

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_DATA, (8 << 30, 8 << 30))  # the machine has to survive

    with paths[0].open("wb") as out, paths[1].open("wb") as err:
        child = subprocess.Popen(
            [sys.executable, REPO / script, *flags], cwd=folder, stdout=out, stderr=err,
            stdin=subprocess.DEVNULL, preexec_fn=limited,
            env=os.environ | {"OMP_NUM_THREADS": "1"} | case.environment,
        )  # fmt: skip
        end = time.monotonic() + PATIENCE
        signalled = False
        while True:
            pid, status, used = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            now = time.monotonic()
            if case.stop and not signalled and now > end - PATIENCE + case.stop[1]:
                child.send_signal(case.stop[0])
                signalled = True
            if now > end:
                child.kill()
            time.sleep(0.02)
    child.returncode = os.waitstatus_to_exitcode(status)
    printed = [path.read_text("utf-8", "backslashreplace") for path in paths]
    return Ended(child.returncode, *printed, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)


def judge(case: Case, ended: Ended, folder: Path) -> str:
    """Return what got through, or nothing."""
    if ended.status < 0:
        return f"ended by {signal.Signals(-ended.status).name}"
    if ended.status not in case.status:
        return f"exit status {ended.status}: {ended.err.splitlines()[-1:]}"
    if "Traceback" in ended.err:
        return "a traceback"
    if found := SCREEN.search(ended.out + ended.err):
        return f"{found[0]!r} on the terminal"
    script = case.command.split(" ")[0]
    last = (ended.err.splitlines() or [""])[-1]
    if ended.status in (1, 2) and not last.startswith((f"{script}: ", "skipped: ")):
        return f"not told: {last}"
    if ended.megabytes > MEGABYTES:
        return "too much memory"
    return case.wrong(folder)


# ---- crafted checkpoints ----


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


def written(name: str, data: bytes) -> Any:
    """Return what writes a file into a folder."""

    def prepare(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_bytes(data)

    return prepare


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


# ---- what is no file ----


def pipe(name: str) -> Any:
    def prepare(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        os.mkfifo(folder / name)

    return prepare


def sparse(name: str) -> Any:
    def prepare(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).touch()
        os.truncate(folder / name, 50 << 30)

    return prepare


def dangling(name: str) -> Any:
    return lambda folder: (folder / name).symlink_to(folder / "nowhere")


def device(folder: Path) -> None:
    """Make a device of our own: the machine's may be lost in the trial."""
    try:
        os.mknod(folder / "null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
    except OSError:
        os.mkfifo(folder / "null")  # not root


def still_device(folder: Path) -> str:
    return "the device is gone" if stat.S_ISREG((folder / "null").lstat().st_mode) else ""


def renamed(name: str) -> Any:
    """Return what gives a captcha a name, and a picture that is none another one like it."""

    def prepare(folder: Path) -> None:
        shutil.copy(folder / "one.jpg", folder / "few" / name)
        (folder / "few" / f"bad{name}").write_bytes(b"no picture")

    return prepare


# ---- hostile pages ----


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=%s\r\n"
CHUNKS = HEAD % b"utf-8" + b"Transfer-Encoding: chunked\r\n\r\n"
AGES = b"Set-Cookie: a=b; max-age=%s\r\nRetry-After: %s\r\n" % (b"9" * 4000, b"9" * 4000)
COOKIES = b"".join(b"Set-Cookie: n%d=%s; path=/\r\n" % (n, b"a" * 3000) for n in range(20))
GOES_ON = b"HTTP/1.1 302 Found\r\nLocation: /jaccountlogin?%d\r\nContent-Length: 0\r\n"
OBEYED = b"HTTP/1.1 500 \x1b[2J\x1b]0;owned\x07\r\nLocation: /\x1b[2J\r\n\r\n\x1b[2J"
PAGES = {  # name -> (what is sent once, what then without end)
    "charset=punycode": (HEAD % b"punycode" + b"\r\n" + b"a-" * 500_000, b""),
    "a body without end": (HEAD % b"utf-8" + b"\r\n", b"a" * 65536),
    "headers without end": (b"HTTP/1.1 200 OK\r\n", b"X: " + b"a" * 60000 + b"\r\n"),
    "a chunk's size without end": (CHUNKS, b"0" * 65536),
    "max-age of 4,000 digits": (HEAD % b"utf-8" + AGES + b"Content-Length: 0\r\n\r\n", b""),
    "cookies without bound": (GOES_ON + COOKIES + b"\r\n", b""),
    "text that a terminal obeys": (OBEYED, b""),
}


def hostile(name: str) -> int:
    """Serve a page for the rest of this program; return its port."""
    once, endless = PAGES[name]
    server = socket.create_server(("127.0.0.1", 0))

    def answer(visitor: socket.socket) -> None:
        with closing(visitor):
            try:
                visitor.recv(65536)
                visitor.sendall(once.replace(b"?%d", b"?%d" % random.randrange(1 << 40)))
                while endless:
                    visitor.sendall(endless)
            except OSError:
                pass

    def serve() -> None:
        while True:
            threading.Thread(target=answer, args=(server.accept()[0],), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return server.getsockname()[1]


# ---- two at a time ----


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


# ---- all cases ----


def cases() -> list[Case]:
    """Return all cases."""
    resume = f"{TRAIN[:-1]}2 --resume crafted.pth"
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
        Case(f"ckpt.pth: {name}", READ["resnet"], prepare, SMALL if name in SOUND else (1,), ran)
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
        Case(f"model.pickle: {name}", READ["svm"], prepare, SMALL if "0,0" in name else (1,), ran)
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
    last = f"{TRAIN[:-1]}2 --resume last"
    found += [
        Case("ckpt.onnx: a pipe", READ["resnet"], pipe("ckpt.onnx"), (0,)),
        Case("resume last: a pipe", last, pipe("checkpoint/ckpt_9_acc_9.pth"), (0,)),
        Case(
            "resume last: a name that a terminal obeys",
            last,
            written("checkpoint/ckpt_9_acc_\x1b[2J\n.pth", b"damaged"),
            (0,),
        ),
        Case("resume last: a dangling link", last, dangling("checkpoint/ckpt_9_acc_9.pth"), (0,)),
        Case("picture: a pipe", "segment.py --labelled few", pipe("few/abcd_p.jpg"), (0,)),
        Case("picture: 50 GB", "segment.py --labelled few", sparse("few/abcd_p.jpg"), (0,)),
    ]
    for name in ("\x1b[2J\n\x07", "\x1b]0;owned\x07", os.fsdecode(b"\xd1\xe9")):
        for command in ("segment.py --labelled few", "evaluate.py few --engines resnet --timed 1"):
            called = f"{command.split(' ')[0]} and a name of {name!r}"
            found.append(Case(called, command, renamed(f"abcd_{name}.jpg"), (0,)))
    for target in ("null", "", ".", "no/x", "few"):
        for flags in ("svm_train.py --model", "svm_train.py --picture", "export_onnx.py --nn-onnx",
                      "evaluate.py few --engines resnet --misread"):  # fmt: skip
            command = f"{flags} {target}"
            found.append(Case(f"output: {command}", command, device, wrong=still_device))
    found += [
        Case(f"page: {name}", f"crawler.py --site http://127.0.0.1:{hostile(name)} --rec-mode 2"
             " --fetch-count 2 --workers 1 --captcha-timeout 5 --read-timeout 3")
        for name in PAGES
    ]  # fmt: skip
    long = f"few/abcd_{'x' * 240}.jpg"
    found += [
        Case("setting: one folder for both", "segment.py --labelled few --segmented few"),
        Case("setting: --gamma 1000", "svm_train.py --gamma 1000"),
        Case("setting: --checked 100000", "export_onnx.py --checked 100000"),
        Case(
            "setting: WORLD_SIZE=abc",
            TRAIN,
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
        TRAIN.replace("end-epoch 1", "end-epoch 99"): 12.0,
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


def attempt(case: Case, stock: Path, trials: Path) -> tuple[str, Ended]:
    """Return what got through in a case, and how it ended."""
    folder = Path(tempfile.mkdtemp(dir=trials))
    shutil.copytree(stock, folder, dirs_exist_ok=True, symlinks=True)
    case.prepare(folder)
    if case.command:
        ended = run(folder, case)
        told = judge(case, ended, folder)
    else:
        ended, told = Ended(0, "", "", 0, 0), case.wrong(folder)
    shutil.rmtree(folder, ignore_errors=True)
    return told, ended


def main() -> int:
    """Try every case."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="the cases whose names have this in them")
    parser.add_argument(
        "--seed", type=int, default=random.randrange(1 << 20), help="of the moments"
    )
    flags = parser.parse_args()
    random.seed(flags.seed)
    began = time.monotonic()
    through = 0
    with tempfile.TemporaryDirectory() as place:
        stock, trials = Path(place, "stock"), Path(place, "trials")
        stock.mkdir()
        trials.mkdir()
        for command in ("render.py --count 40 --seed 2", "render.py --count 9 --seed 3 --out few",
                        "segment.py", "svm_train.py", TRAIN):  # fmt: skip
            script, *arguments = command.split(" ")
            subprocess.run([sys.executable, REPO / script, *arguments], cwd=stock, check=True,
                           capture_output=True)  # fmt: skip
        shutil.copy(next((stock / "few").iterdir()), stock / "one.jpg")
        tried = [case for case in cases() if flags.only in case.name]
        with ThreadPoolExecutor(process.cores()) as pool:
            for case, (told, ended) in zip(
                tried, pool.map(lambda case: attempt(case, stock, trials), tried), strict=True
            ):
                through += bool(told)
                cost = f"{ended.seconds:5.1f} s {ended.megabytes:5.0f} MB"
                print(
                    f"{cost}  {'THROUGH' if told else 'held':8}{case.name!r:.70}  {told}",
                    flush=True,
                )
    print(
        f"{len(tried)} cases, {through} got through,"
        f" {time.monotonic() - began:.0f} s, seed {flags.seed}"
    )
    return 1 if through else 0


if __name__ == "__main__":
    sys.exit(main())
