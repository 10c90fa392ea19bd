"""A server may send anything: it cannot hold up, flood, or lead astray."""

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
import zlib
from contextlib import contextmanager, suppress
from importlib.util import find_spec

import pytest

from workshop.login import web


@contextmanager
def raw_server(*pieces, pause=0.0, endless=False, requests=None, connections=None, tls=None):
    """Answer each request with the same bytes, piece by piece; yield the URL.

    endless: the last piece is repeated until the visitor hangs up. tls: an SSLContext.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    connections = [] if connections is None else connections
    threads = []
    closing = threading.Event()

    def serve(plain):
        with suppress(OSError), tls.wrap_socket(plain, True) if tls else plain as connection:
            while request := connection.recv(65536):
                if requests is not None:
                    requests.append(request.decode())
                for piece in pieces:
                    connection.sendall(piece)
                    closing.wait(pause)
                while endless:
                    connection.sendall(pieces[-1])
                    closing.wait(pause)
                if b"Content-Length" not in b"".join(pieces):
                    return

    def accept():
        with suppress(OSError):
            while True:
                connections.append(listener.accept()[0])
                threads.append(threading.Thread(target=serve, args=connections[-1:]))
                threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{listener.getsockname()[1]}/"
    finally:
        closing.set()
        for open_socket in (listener, *connections):
            with suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in (accepting, *threads):
            thread.join()


@pytest.fixture
def visitor():
    """A session with generous time-outs."""
    session = web.Web(connect_timeout=60, read_timeout=60, use_environment=False)
    yield session
    session.close()


@contextmanager
def nobody():
    """Yield an address of this machine at which nobody listens, nor will."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}/"


def cause(visitor, url):
    """Return why a request broke."""
    with pytest.raises(web.BrokenError) as broken:
        visitor.fetch("GET", url)
    return str(broken.value)


def test_a_whole_reply_comes_as_it_was_sent(visitor):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=gbk\r\nContent-Length: 4\r\n\r\n"
    with raw_server(head + "你好".encode("gbk")) as url:
        reply = visitor.fetch("GET", url, params={"a": "+/ ="})
    assert (reply.status, reply.location, reply.text) == (200, "", "你好")
    assert reply.url == url + "?a=%2B%2F+%3D"


@pytest.mark.parametrize("charset", ["nonsense", "hex", "punycode", "utf-7", "", "\x00"])
def test_an_impossible_charset_is_read_as_utf_8(charset):
    headers = {"Content-Type": f"text/html; charset={charset}"}
    assert web.Reply("", 200, "", headers, "好\xff".encode()).text == "好\xff"


def test_connections_are_kept_alive(visitor):
    seen, connections = [], []
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
    with raw_server(whole, requests=seen, connections=connections) as url:
        for _ in range(4):
            visitor.fetch("GET", url)
    assert (len(seen), len(connections)) == (4, 1)


@pytest.mark.parametrize(
    "pieces",
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        (b"HTTP/1.1 ", b"1"),
        (b"HTTP/1.1 100 Continue\r\n\r\n",),
    ],
    ids=["body", "headers", "chunks", "status line", "continue"],
)
def test_a_drip_without_end_is_cut_off_at_the_deadline(visitor, pieces):
    with raw_server(*pieces, pause=0.05, endless=True) as url:
        visitor.deadline = time.monotonic() + 0.5
        assert cause(visitor, url) == "timed out"
        assert visitor.deadline <= time.monotonic()  # and the test ends


def test_a_silent_server_is_left_after_the_read_timeout(visitor):
    visitor.read_timeout = 0.2
    with raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n") as url:
        assert cause(visitor, url) == "timed out"


def test_after_the_deadline_nothing_is_sent(visitor):
    seen = []
    with raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", requests=seen) as url:
        visitor.deadline = time.monotonic() - 1
        assert cause(visitor, url) == "timed out"
        visitor.deadline = time.monotonic() + 60
        visitor.fetch("GET", url + "later")
    assert [request.split()[1] for request in seen] == ["/later"]


@pytest.mark.parametrize("status", [b"200 OK", b"302 Found\r\nLocation: /", b"500 Oops"])
def test_a_body_without_end_is_read_up_to_a_limit(visitor, status):
    head = b"HTTP/1.1 " + status + b"\r\nTransfer-Encoding: chunked\r\n\r\n"
    with raw_server(head, b"10000\r\n" + b"x" * 65536 + b"\r\n", endless=True) as url:
        assert cause(visitor, url) == "a body without end"


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", "packed"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "no HTTP"),
        (b"", "connection closed"),
        (
            b"HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n",
            "a request that failed",
        ),
    ],
)
def test_what_is_no_whole_reply_is_broken(visitor, sent, told):
    with raw_server(sent) as url:
        assert told in cause(visitor, url)


def test_a_body_cut_short_is_broken(visitor):
    with raw_server(b"HTTP/1.0 200 OK\r\ncontent-length: 9\r\n\r\nxyz") as url:
        assert cause(visitor, url) == "a reply cut short"


def test_nobody_there_is_told_from_a_bad_reply(visitor):
    with nobody() as url:
        assert cause(visitor, url) == "no connection"


def test_redirects_are_handed_back_and_not_followed(visitor):
    seen = []
    head = b"HTTP/1.1 302 Found\r\nLocation: ../over/there?x=1\r\nContent-Length: 0\r\n\r\n"
    with raw_server(head, requests=seen) as url:
        assert visitor.fetch("GET", url + "a/b/c").location == url + "a/over/there?x=1"
    assert len(seen) == 1


def test_at_home_neither_proxy_nor_netrc_of_the_environment_is_heeded(
    visitor, monkeypatch, tmp_path
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password mine\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")
    seen = []
    with raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", requests=seen) as url:
        visitor.fetch("GET", url)
    assert "Authorization" not in seen[0]


def test_away_from_home_the_proxy_is_used_and_netrc_is_not(monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine page.example login me password mine\n")
    monkeypatch.setenv("NETRC", str(netrc))
    seen = []
    reply = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    with raw_server(reply, requests=seen) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.delenv("NO_PROXY")
        visitor = web.Web(60, 60, use_environment=True)
        assert visitor.fetch("GET", "http://page.example/x").status == 200
    assert seen[0].startswith("GET http://page.example/x ") and "Authorization" not in seen[0]


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes the certificate")
def test_a_certificate_is_trusted_only_where_the_user_says_so(monkeypatch, tmp_path):
    make = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=here"
    make = ["openssl", *make.split(), "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(make, cwd=tmp_path, check=True, capture_output=True)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", tls=tls) as url:
        stranger = web.Web(60, 60, use_environment=True)
        assert cause(stranger, url) == "no trusted TLS connection"
        stranger.close()
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "cert.pem"))
        friend = web.Web(60, 60, use_environment=True)
        assert friend.fetch("GET", url).status == 200
        friend.close()


def test_cookies_are_kept_until_they_are_forgotten(visitor):
    head = b"HTTP/1.1 200 OK\r\nSet-Cookie: JSESSIONID=b; Path=/\r\nContent-Length: 0\r\n\r\n"
    seen = []
    with raw_server(head, requests=seen) as url:
        visitor.fetch("GET", url)
        assert visitor.cookies.keys() == ["JSESSIONID"]
        visitor.fetch("GET", url)
        visitor.cookies.clear()
        visitor.fetch("GET", url)
    assert ["Cookie: JSESSIONID=b" in request for request in seen] == [False, True, False]


def test_an_address_is_quoted_and_fit_for_a_referer(visitor):
    seen = []
    head = b"HTTP/1.1 302 Found\r\nLocation: /a b?c=%2B\r\nContent-Length: 0\r\n\r\n"
    with raw_server(head, requests=seen) as url:
        first = visitor.fetch("GET", url + "好")
        visitor.fetch("GET", first.location, referer=first.url)
    assert first.url == url + "%E5%A5%BD"
    assert seen[1].startswith("GET /a%20b?c=%2B HTTP/1.1\r\n")
    assert f"Referer: {first.url}\r\n" in seen[1]


HOSTILE_COOKIES = [
    *(f"JSESSIONID={n}; Path=/{n}" for n in range(30)),
    *(f"other{n}=x" for n in range(30)),
    "JAVisitedSites=" + "x" * 5000,
    "JATrustCookie=t; max-age=" + "9" * 4000,
    "JAAuthCookie=; expires=" + "Mon, " * 100,
]


def test_cookies_are_few_of_the_pages_own_names_and_short(visitor):
    lines = "".join(f"Set-Cookie: {line}\r\n" for line in HOSTILE_COOKIES)
    head = f"HTTP/1.1 200 OK\r\n{lines}Content-Length: 0\r\n\r\n".encode()
    with raw_server(head) as url:
        for path in ("", "a/b", "29"):
            visitor.fetch("GET", url + path)
    kept = sorted((cookie.name, cookie.path) for cookie in visitor.cookies)
    assert kept == [("JATrustCookie", "/"), ("JSESSIONID", "/")]


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",  # a chunk's size without end
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 99999999999\r\n\r\n",
    ],
    ids=["chunk size", "chunk", "announced", "not announced", "redirect"],
)
def test_what_has_no_end_is_read_up_to_a_limit(visitor, head):
    with raw_server(head, b"0" * 65536, endless=True) as url:
        assert cause(visitor, url) in ("a body without end", "a reply that is no HTTP")


def test_a_redirect_that_carries_a_packed_bomb_is_not_unpacked(visitor, monkeypatch):
    unpacked = []
    monkeypatch.setattr(zlib, "decompressobj", lambda *options: unpacked.append(options))
    bomb = gzip.compress(bytes(1 << 24))
    head = b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Encoding: gzip\r\n"
    with raw_server(head + b"Content-Length: %d\r\n\r\n" % len(bomb) + bomb) as url:
        assert cause(visitor, url) == "a packed body that was not asked for"
    assert not unpacked


def test_an_address_that_a_server_made_up_does_not_name_the_cause(visitor):
    with nobody() as url:
        assert cause(visitor, url + "timed%20out-proxy-ssl") == "no connection"


def test_away_from_home_a_host_in_no_proxy_is_asked_directly(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "example.org,127.0.0.1")
    with raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") as url:
        visitor = web.Web(60, 60, use_environment=True)
        assert visitor.fetch("GET", url).status == 200
        visitor.close()
    monkeypatch.setenv("NO_PROXY", "")
    visitor = web.Web(60, 60, use_environment=True)
    assert cause(visitor, url) == "the proxy does not answer"
    visitor.close()


def test_a_socks_proxy_is_asked_or_said_to_need_its_package(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5h://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY")
    visitor = web.Web(60, 60, use_environment=True)
    needed = "the proxy does not answer" if find_spec("socks") else "pip install PySocks"
    assert needed in cause(visitor, "http://page.example/")
    visitor.close()
