"""HTTP with a limit for all that a server may send: bytes, time, redirects, cookies.

A session of requests, which knows proxies, certificates and cookies. A reply is read up to a limit
and until a deadline, however slowly the server drips; redirects are handed back instead of
followed, packed bodies are refused, and no request is ever repeated.
"""

import io
import re
import time
from collections.abc import Callable
from http.client import HTTPResponse
from socket import socket
from typing import Any, NamedTuple
from urllib.parse import urljoin

import requests
import requests.adapters
import urllib3

MAX_REPLY = 1 << 20  # bytes with its headers; the page's are under 50 kB, most under 2 kB
HEADERS = {
    "User-Agent": f"captcha-workshop {requests.utils.default_user_agent()}",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
}
COOKIES = ("JSESSIONID", "JAAuthCookie", "JAVisitedSites", "JATrustCookie")  # that are kept
MAX_COOKIE = 4096  # characters of one
CHARSETS = {  # that a page may name; the decoders of some others take minutes
    "utf-8": "utf-8", "utf8": "utf-8", "latin-1": "latin-1", "iso-8859-1": "latin-1",
    "gb18030": "gb18030", "gbk": "gb18030", "gb2312": "gb18030",
}  # fmt: skip


class BrokenError(Exception):
    """No whole reply came; the text says why in a few fixed words."""


class Reply(NamedTuple):
    """A whole answer of the server; location is where it redirects to, or ""."""

    url: str
    status: int
    location: str
    headers: Any  # a mapping that ignores the case of names
    body: bytes

    @property
    def text(self) -> str:
        """The body as text, what cannot be decoded replaced."""
        named = re.search(r"charset=[\"']?([\w.-]{1,20})", self.headers.get("Content-Type", ""))
        return self.body.decode(CHARSETS.get(named[1].lower() if named else "", "utf-8"), "replace")


class Web(requests.Session):
    """A session of one visitor: its connections, its cookies, its deadline."""

    def __init__(self, connect_timeout: float, read_timeout: float, use_environment: bool) -> None:
        """Time-outs in s, the second for the next byte. use_environment: its proxies, its CA."""
        super().__init__()
        self.connect_timeout, self.read_timeout = connect_timeout, read_timeout
        self.deadline = float("inf")  # time.monotonic() by which a request has to be over
        self.trust_env = use_environment
        for scheme in ("http://", "https://"):
            self.mount(scheme, _Adapter(self._patience))

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Hide redirects from requests, which would read and unpack what they carry."""

    def fetch(self, method: str, url: str, referer: str = "", **fields: Any) -> Reply:
        """Send one request, once; return the whole reply. Raises BrokenError.

        fields: `params` go into the address, `data` into the body.
        """
        try:
            patience = self._patience()
            # the session would merge its settings into a Request for half the time of sending it
            request = requests.PreparedRequest()
            request.prepare(
                method,
                url,
                HEADERS | ({"Referer": referer} if referer else {}),
                auth=lambda request: request,  # else requests takes one out of the address
                cookies=self.cookies,
                **fields,
            )
            with self.send(
                request,
                timeout=(min(self.connect_timeout, patience), patience),
                allow_redirects=False,
                **self.merge_environment_settings(request.url, {}, True, None, None),
            ) as reply:
                # a few packed bytes can hold gigabytes
                if reply.headers.get("Content-Encoding", "identity") != "identity":
                    raise BrokenError("a packed body that was not asked for")
                body = b"".join(reply.raw.stream(1 << 14, decode_content=False))
                if reply.raw.length_remaining:
                    raise BrokenError("a reply cut short")
            location = super().get_redirect_target(reply)
            location = urljoin(reply.url, location) if location else ""
            return Reply(reply.url, reply.status_code, location, reply.headers, body)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as e:
            raise BrokenError(_cause(e)) from e

    def _patience(self) -> float:
        """Return for how many s the next byte may be waited for."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return min(left, self.read_timeout)


def _cause(error: Exception) -> str:
    """Return in a few fixed words why a request failed."""
    # the outer exceptions quote the address, which may contain words of the server
    while isinstance(cause := getattr(error, "reason", error.args and error.args[0]), Exception):
        error = cause
    words = f"{type(error).__name__} {error}".lower()
    for sign, meaning in (
        ("timed out", "timed out"),
        ("failed to resolve|name or service not known", "no such host"),
        ("missing dependencies for socks", "a SOCKS proxy is set: pip install PySocks"),
        ("socks|proxy", "the proxy does not answer"),
        ("new connection", "no connection"),
        ("ssl", "no trusted TLS connection"),
        ("without end", "a body without end"),
        ("incompleteread|got length b''", "a reply cut short"),
        ("chunk|badstatusline", "a reply that is no HTTP"),
        ("reset by peer", "connection reset"),
        ("aborted|remotedisconnected", "connection closed"),
    ):
        if re.search(sign, words):
            return meaning
    return f"a request that failed ({type(error).__name__})"


def _own_cookie(line: str) -> str:
    """Return what is kept of a Set-Cookie: a short value of one of the page's names, or ""."""
    name, _, value = (part.strip() for part in line.partition(";")[0].partition("="))
    if name not in COOKIES or len(value) > MAX_COOKIE:
        return ""
    return f"{name}={value}; Path=/" if value.strip('"') else f"{name}=; Path=/; Max-Age=0"


class _Adapter(requests.adapters.HTTPAdapter):
    """requests' adapter, its connections reading through _Bounded."""

    def __init__(self, patience: Callable[[], float]) -> None:
        class Response(HTTPResponse):
            def __init__(self, sock: socket, *args: Any, **kwargs: Any) -> None:
                super().__init__(sock, *args, **kwargs)
                self.fp.close()
                self.fp = io.BufferedReader(_Bounded(sock, patience))

            def begin(self) -> None:
                super().begin()
                cookies = self.msg.get_all("Set-Cookie", [])
                del self.msg["Set-Cookie"]
                for cookie in filter(None, map(_own_cookie, cookies)):
                    self.msg["Set-Cookie"] = cookie

        self.response_class = Response
        super().__init__(pool_connections=2, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self._bound(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        known = proxy in self.proxy_manager
        manager = super().proxy_manager_for(proxy, **kwargs)
        return manager if known else self._bound(manager)

    def _bound(self, manager: Any) -> Any:
        manager.pool_classes_by_scheme = {
            scheme: type("Pool", (pool,), {"ConnectionCls": type(
                "Connection", (pool.ConnectionCls,), {"response_class": self.response_class}
            )})
            for scheme, pool in manager.pool_classes_by_scheme.items()
        }  # fmt: skip
        return manager


class _Bounded(io.RawIOBase):
    """The receiving end of a socket with a deadline and a limit for all that is read of a reply.

    A read time-out alone limits the wait for the next byte: a server that sends one byte a second
    would keep a request going for hours.
    """

    def __init__(self, sock: socket, patience: Callable[[], float]) -> None:
        self.sock, self.patience = sock, patience
        self.raw = sock.makefile("rb", buffering=0)
        self.left = MAX_REPLY

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self.sock.settimeout(self.patience())
        count = self.raw.readinto(buffer)
        self.left -= count or 0
        if self.left < 0:
            raise ConnectionError("a body without end")
        return count

    def close(self) -> None:
        self.raw.close()
        super().close()
