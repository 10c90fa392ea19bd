"""Pages are served to this machine alone, and their server leaves nothing behind."""

import re
import socket
import subprocess
import sys
import threading
from urllib.parse import urlsplit

import pytest
import requests
from conftest import REPO
from visiting import WRONG_USER, Visitor, says

from workshop import serving
from workshop.messages import UserError
from workshop.page.app import CONTEXT, create_app

# ---- the doors ----


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1:80", "[", ""])
def test_a_foreign_host_name_is_refused(visit, host):
    reply = visit(enter=False).get("/jaccountlogin", headers={"Host": host})
    assert reply.status_code in (400, 403)


@pytest.mark.parametrize(
    "host", ["localhost:8000", "jaccount.localhost", "[::1]:8000", "127.0.0.2"]
)
def test_every_name_of_this_machine_is_served(visit, host):
    reply = visit(enter=False).get("/jaccountlogin", headers={"Host": host}, allow_redirects=False)
    assert reply.headers["Location"].startswith(f"http://{host}/oauth2/authorize?")


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1"])
def test_a_foreign_origin_is_refused_and_nothing_allows_cors(visit, origin):
    visitor = visit()
    label = visitor.label()
    refused = visitor.answer(label, headers={"Origin": origin})
    assert refused.status_code == 403
    assert not any(name.lower().startswith("access-control") for name in refused.headers)
    accepted = visitor.answer(label, headers={"Origin": visitor.base})
    assert says(accepted)[0] == WRONG_USER["en"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux answers to all of 127.*.*.*")
def test_only_one_loopback_address_is_listened_on(visit):
    port = urlsplit(visit(enter=False).base).port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_body_that_is_too_long_is_refused(visit):
    reply = visit().answer("x" * 200_000)
    assert reply.status_code == 413


def test_nothing_of_the_page_comes_from_elsewhere(visit):
    page = visit().page
    assert not re.search(r"""(src|href)\s*=\s*["']?(https?:)?//""", page.text)
    assert "default-src 'self'" in page.headers["Content-Security-Policy"]


# ---- the server ----


@pytest.mark.parametrize("threads", [0, serving.THREADS])
def test_a_stopped_server_leaves_neither_port_nor_thread(threads):
    before = threading.active_count()
    with serving.serve(create_app(), threads=threads) as base:
        port = urlsplit(base).port
        assert base == f"http://127.0.0.1:{port}"
        with requests.Session() as http:
            assert http.get(base, timeout=300).status_code == 200
    assert threading.active_count() == before
    with serving.serve(create_app(), port) as again:
        assert urlsplit(again).port == port


def test_a_server_without_threads_waits_for_no_reader(monkeypatch):
    def listener(port):
        listening = listen(port)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        return listening

    listen = serving._listener
    monkeypatch.setattr(serving, "_listener", listener)
    page = "/jaccount/jalogin?" + "&".join(f"{name}=x" for name in CONTEXT)
    asks = f"GET {page} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() * 80
    with serving.serve(create_app(), threads=0) as base, socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.connect(("127.0.0.1", urlsplit(base).port))
        deaf.sendall(asks)
        assert Visitor(base).enter().picture().status_code == 200
        received = b""  # what was asked in one go is answered whole
        while received.count(b"</html>") < 80:
            received += deaf.recv(1 << 16)


def test_a_taken_port_is_one_line_that_says_what_to_do(visit):
    port = urlsplit(visit(enter=False).base).port
    with pytest.raises(UserError, match=f"port {port} .* cannot be had .*--port"):
        serving.serve(create_app(), port).__enter__()
    command = [sys.executable, "standin.py", "--port", str(port)]
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stdout) == (1, "")
    _, line = done.stderr.splitlines()
    assert line.startswith("standin.py: ") and str(port) in line
