"""How fast captchas are crawled from the stand-in, beside a plain client; how fast it serves them.

    python benchmarks/crawling.py                   medians of 5 runs of 600 captchas each
    python benchmarks/crawling.py --flat 100000     does memory grow? minutes, by hand

Both clients read with the ResNet in the box, in nine threads, from the same stand-in, which is a
process of its own; their rates begin with their first captcha and end with their last. The plain
one opens a session of requests and walks all the redirects for each captcha. CPU time and memory
(Linux only) tell more than the rates where the machine is busy: on two cores a captcha may cost
6.6 ms on both sides together where 300 a second are to be had. Needs requirements-onnx.txt.
"""

import argparse
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import requests
from bench import REPO, machine

import recognizers
from workshop import serving
from workshop.page.app import create_app

THREADS = 9
CRAWL = ("crawler.py", "--rec-mode", "2", "--work-mode", "1", "--site")
PLAIN = ("benchmarks/crawling.py", "--plain")


# ---- the plain client ----


def plain(site: str, count: int) -> None:
    """Fetch, read and answer captchas as a few lines do; print the page's word on each."""

    def one(_: int) -> None:
        with requests.Session() as web:
            login = web.get(f"{site}/jaccountlogin", timeout=60)
            form = dict(parse_qsl(urlsplit(login.url).query))  # sid, client, returl, se
            form["uuid"] = re.search(r"captcha\?uuid=([0-9a-f-]{36})", login.text)[1]
            form |= {"v": "", "user": "no-such-user-of-this-page", "pass": "x", "lt": "p"}
            ask = {"uuid": form["uuid"], "t": time.time_ns() // 1_000_000}
            picture = web.get(
                f"{site}/jaccount/captcha",
                params=ask,
                headers={"Referer": login.url},
                timeout=60,
            ).content
            form["captcha"] = recognizers.predict(picture, recognizers.RESNET)
            told = web.post(f"{site}/jaccount/ulogin", data=form, timeout=60).json()["code"]
            sys.stdout.write(f"{told} - {form['captcha']}\n")  # whole, also from many threads
            sys.stdout.flush()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(one, range(count)))


# ---- measuring ----


def cpu_ms(pid: int) -> float:
    """Return the CPU time that a process has had; NaN where nobody tells."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return 1000 * (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid: int) -> float:
    """Return the resident memory of a process; NaN where nobody tells."""
    try:
        told = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return float("nan")
    return int(re.search(r"VmRSS:\s+(\d+)", told)[1]) / 1024


@contextmanager
def stand_in(*arguments: str | Path) -> Iterator[tuple[str, int]]:
    """Run standin.py while the context lasts; yield its address and its process id."""
    with subprocess.Popen(
        [sys.executable, REPO / "standin.py", "--port", "0", *arguments],
        stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            yield process.stdout.readline().partition("/jaccountlogin")[0], process.pid
        finally:
            process.terminate()


class Look(NamedTuple):
    """A look at a client and the stand-in: s, CPU ms of each, MB of each, captchas so far."""

    time: float
    client_ms: float
    server_ms: float
    client_mb: float
    server_mb: float
    done: int


def crawl(
    client: tuple[str, ...], site: str, server: int, count: int, looks: int = 1
) -> Iterator[Look]:
    """Let a client do captchas; yield a look at its first, at its last, and some in between."""
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
        [sys.executable, REPO / client[0], *client[1:], site, "--fetch-count", str(count)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=folder,
    ) as process:  # fmt: skip
        done, every = 0, max(1, count // looks)
        for line in process.stdout:
            if " - " not in line:
                continue
            done += 1
            if done == 1 or done % every == 0:
                pid = process.pid
                ms, mb = (cpu_ms(pid), cpu_ms(server)), (memory_mb(pid), memory_mb(server))
                yield Look(time.perf_counter(), *ms, *mb, done)
    if process.returncode or done != count:
        raise SystemExit(f"{client[0]} ended with {process.returncode} after {done} captchas")


def requests_a_captcha(client: tuple[str, ...], count: int) -> float:
    """Return how many requests a client sends for a captcha, the way to the page included."""
    app, asked = create_app(), []
    app.before_request(lambda: asked.append(1))
    with serving.serve(app, threads=0) as site:
        list(crawl(client, site, os.getpid(), count))
    return len(asked) / count


def serve(count: int) -> tuple[float, float]:
    """Return how many pictures a second the stand-in serves nine connections, and CPU ms of one."""
    with stand_in() as (site, server):
        page = requests.get(f"{site}/jaccountlogin", timeout=60)
        uuid = re.search(r"captcha\?uuid=([0-9a-f-]{36})", page.text)[1]
        where = urlsplit(site)
        ask = (
            f"GET /jaccount/captcha?uuid={uuid}&t=0 HTTP/1.1\r\nHost: {where.netloc}\r\n"
            f"Referer: {page.url}\r\n\r\n"
        ).encode()

        def fetch(number: int) -> None:
            with socket.create_connection((where.hostname, where.port)) as connection:
                for _ in range(number):
                    connection.sendall(ask)
                    came = b""
                    while not came.endswith(b"\xff\xd9"):  # the end of a JPEG
                        piece = connection.recv(1 << 16)
                        if not piece:
                            raise ConnectionError("the stand-in hung up")
                        came += piece

        fetch(50)
        began, cpu = time.perf_counter(), cpu_ms(server)
        threads = [threading.Thread(target=fetch, args=(count // THREADS,)) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        asked = count // THREADS * THREADS
        return asked / (time.perf_counter() - began), (cpu_ms(server) - cpu) / asked


# ---- the tables ----


def compare(count: int, runs: int) -> None:
    """Print the crawler beside the plain client, and what the stand-in serves alone."""
    found: dict[tuple[str, ...], list[tuple[float, ...]]] = {CRAWL: [], PLAIN: []}
    with stand_in() as (site, server):
        for _ in range(runs):
            for client, rows in found.items():
                first, *_, last = crawl(client, site, server, count)
                number = last.done - first.done
                mine = (last.client_ms - first.client_ms) / number
                its = (last.server_ms - first.server_ms) / number
                rate = number / (last.time - first.time)
                rows.append((rate, mine + its, mine, its, last.client_mb))
    ours, base = (
        [statistics.median(column) for column in zip(*rows, strict=True)] for rows in found.values()
    )
    print(f"\n| {count} captchas, {THREADS} threads | ours | plain | ratio |\n|---|---|---|---|")
    print(f"| captchas/s | {ours[0]:.0f} | {base[0]:.0f} | {ours[0] / base[0]:.1f} |")
    names = ("CPU ms a captcha, both sides", "… of the client", "… of the stand-in", "client, MB")
    for name, us, them in zip(names, ours[1:], base[1:], strict=True):
        print(f"| {name} | {us:.2f} | {them:.2f} | {them / us:.1f} |")
    asked = [requests_a_captcha(client, count) for client in found]
    print(f"| requests a captcha | {asked[0]:.2f} | {asked[1]:.2f} | {asked[1] / asked[0]:.1f} |")
    rates, costs = zip(*(serve(2 * count) for _ in range(runs)), strict=True)
    print("\n| the stand-in alone | median | best |\n|---|---|---|")
    print(f"| pictures/s | {statistics.median(rates):.0f} | {max(rates):.0f} |")
    print(f"| CPU ms a picture | {statistics.median(costs):.2f} | {min(costs):.2f} |")


def flat(count: int) -> None:
    """Print what both processes hold in memory as a long crawl goes on."""
    print("\n| captchas | captchas/s | crawler, MB | stand-in, MB |\n|---|---|---|---|")
    with stand_in() as (site, server):
        before = None
        for look in crawl(CRAWL, site, server, count, looks=10):
            rate = (look.done - before.done) / (look.time - before.time) if before else 0.0
            memory = f"{look.client_mb:.0f} | {look.server_mb:.0f}"
            print(f"| {look.done} | {rate:.0f} | {memory} |", flush=True)
            before = look


def main() -> None:
    """Print the tables, or be the plain client."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fetch-count", type=int, default=600, help="captchas of a run")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--flat", type=int, default=0, metavar="CAPTCHAS")
    parser.add_argument("--plain", metavar="SITE", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.plain:
        plain(options.plain, options.fetch_count)
        return
    print(machine())
    if options.flat:
        flat(options.flat)
    else:
        compare(options.fetch_count, options.runs)


if __name__ == "__main__":
    main()
