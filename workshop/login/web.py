"""HTTP for a client that trusts no server: nothing is endless, and nothing is followed blindly.

requests' adapter keeps the connections alive and knows proxies and certificates. The rest of
requests (it follows, unpacks, reads netrc) would have to be switched off, and costs more time than
the adapter: what a crawler needs of it is done here. A body is read up to a limit, a deadline
bounds a request however slowly the server drips, redirects are handed back instead of followed, and
no request is ever repeated.
"""

import io
import os
import re
import time
from collections.abc import Callable
from http.client import HTTPResponse
from http.cookiejar import CookieJar
from pathlib import Path
from socket import socket
from typing import Any, NamedTuple
from urllib.parse import urlencode, urljoin
from urllib.request import Request, getproxies

import requests
import requests.adapters
import urllib3

MAX_BODY = 1 << 20  # bytes; the page's bodies are under 50 kB, most under 2 kB
HEADERS = {
    "User-Agent": f"captcha-workshop {requests.utils.default_user_agent()}",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
}


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
        named = re.search(r"charset=[\"']?([\w.-]+)", self.headers.get("Content-Type", ""))
        try:
            return self.body.decode(named[1] if named else "utf-8", "replace")
        except (LookupError, ValueError):  # no such encoding; one that is not for text
            return self.body.decode("utf-8", "replace")


class Web:
    """A session of one visitor: its connections, its cookies, its deadline."""

    def __init__(self, connect_timeout: float, read_timeout: float, use_proxies: bool) -> None:
        """Time-outs in s, the second for the next byte. use_proxies: those of the environment."""
        self.connect_timeout, self.read_timeout = connect_timeout, read_timeout
        self.deadline = float("inf")  # time.monotonic() by which a request has to be over
        self.cookies = CookieJar()
        self.adapter = _Adapter(self._patience)
        self.proxies = getproxies() if use_proxies else {}

    def close(self) -> None:
        """Close the connections."""
        self.adapter.close()

    def has_cookie(self, name: str) -> bool:
        """Tell whether the server has set a cookie of this name."""
        return any(cookie.name == name for cookie in self.cookies)

    def request(self, method: str, url: str, referer: str = "", **fields: dict[str, str]) -> Reply:
        """Send one request, once; return the whole reply. Raises BrokenError.

        fields: `params` go into the address, `data` into the body.
        """
        headers = HEADERS | ({"Referer": referer} if referer else {})
        form = None
        if "params" in fields:
            url += "?" + urlencode(fields["params"])
        if "data" in fields:
            form = urlencode(fields["data"])
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            url = requests.utils.requote_uri(url)
            asked = Request(url)  # noqa: S310 (what a CookieJar calls a request; it opens nothing)
            self.cookies.add_cookie_header(asked)
            patience = min(self.connect_timeout, self._patience())
            with self._manager(asked.type).urlopen(
                method,
                url,
                body=form,
                headers=headers | dict(asked.header_items()),
                timeout=urllib3.Timeout(patience, self.read_timeout),
                retries=False,
                redirect=False,
                preload_content=False,
            ) as reply:
                body = _body(reply)
            self.cookies.extract_cookies(reply, asked)
            location = reply.get_redirect_location() or ""
            location = urljoin(url, location) if location else ""
            return Reply(url, reply.status, location, reply.headers, body)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as e:
            raise BrokenError(_cause(e)) from e

    def _manager(self, scheme: str) -> Any:
        """Return what holds the connections of a scheme, through a proxy where there is one."""
        proxy = self.proxies.get(scheme) or self.proxies.get("all")
        if not proxy:
            return self.adapter.poolmanager
        proxy = requests.utils.prepend_scheme_if_needed(proxy, "http")
        return self.adapter.proxy_manager_for(proxy)

    def _patience(self) -> float:
        """Return for how many s the next byte may be waited for."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return min(left, self.read_timeout)


def _body(response: urllib3.BaseHTTPResponse) -> bytes:
    # Nothing is unpacked: we ask for bodies as they are, and a few packed bytes can hold gigabytes.
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise BrokenError("a packed body that was not asked for")
    body = bytearray()
    for piece in response.stream(1 << 14, decode_content=False):
        body += piece
        if len(body) > MAX_BODY:
            raise BrokenError("a body without end")
    return bytes(body)


def _cause(error: Exception) -> str:
    """Return in a few fixed words why a request failed."""
    words = str(error).lower()
    for sign, cause in (
        ("timed out", "timed out"),
        ("failed to resolve", "no such host"),
        ("new connection", "no connection"),
        ("proxy", "the proxy does not answer"),
        ("ssl", "no trusted TLS connection"),
        ("incompleteread", "a reply cut short"),
        ("badstatusline", "a reply that is no HTTP"),
        ("reset by peer", "connection reset"),
        ("aborted", "connection closed"),
    ):
        if sign in words:
            return cause
    return f"a request that failed ({type(error).__name__})"


class _Adapter(requests.adapters.HTTPAdapter):
    """requests' adapter, its connections reading through _DripProof."""

    def __init__(self, patience: Callable[[], float]) -> None:
        class Response(HTTPResponse):
            def __init__(self, sock: socket, *args: Any, **kwargs: Any) -> None:
                super().__init__(sock, *args, **kwargs)
                self.fp.close()
                self.fp = io.BufferedReader(_DripProof(sock, patience))

        def drip_proof(pool: Any) -> Any:
            connection = type("Connection", (pool.ConnectionCls,), {"response_class": Response})
            return type("Pool", (pool,), {"ConnectionCls": connection})

        classes = urllib3.poolmanager.pool_classes_by_scheme
        self.pools = {scheme: drip_proof(pool) for scheme, pool in classes.items()}
        trusted = os.environ.get("REQUESTS_CA_BUNDLE") or requests.utils.DEFAULT_CA_BUNDLE_PATH
        self.trusted = {"ca_cert_dir" if Path(trusted).is_dir() else "ca_certs": trusted}
        super().__init__(pool_connections=2, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **(kwargs | self.trusted))
        self.poolmanager.pool_classes_by_scheme = self.pools

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **(kwargs | self.trusted))
        manager.pool_classes_by_scheme = self.pools
        return manager


class _DripProof(io.RawIOBase):
    """The receiving end of a socket with a deadline for everything that is read.

    A read time-out bounds the wait for the next byte: a byte a second passes it for hours.
    """

    def __init__(self, sock: socket, patience: Callable[[], float]) -> None:
        self.sock, self.patience = sock, patience
        self.raw = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self.sock.settimeout(self.patience())
        return self.raw.readinto(buffer)

    def close(self) -> None:
        self.raw.close()
        super().close()
