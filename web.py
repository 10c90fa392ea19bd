"""HTTP for a client that trusts no server: nothing is endless, and nothing is followed blindly.

requests does the talking and keeps the connection alive. What is added here: a body is read up to
a limit, a deadline bounds a request however slowly the server drips, redirects are handed back
instead of followed, no request is ever repeated, and neither netrc nor (at home) a proxy of the
environment is heeded.
"""

import io
import os
import re
import time
from collections.abc import Callable
from http.client import HTTPResponse
from socket import socket
from typing import Any, NamedTuple
from urllib.parse import urljoin
from urllib.request import getproxies

import requests
import requests.adapters
import urllib3

MAX_BODY = 1 << 20  # bytes; the page's bodies are under 50 kB, most under 2 kB
USER_AGENT = f"captcha-workshop {requests.utils.default_user_agent()}"


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
        self.session = _Session()
        self.session.trust_env = False  # netrc may hold the user's own name and password
        self.session.headers["User-Agent"] = USER_AGENT
        self.session.headers["Accept-Encoding"] = "identity"
        if use_proxies:
            self.session.proxies = getproxies()
            self.session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
        adapter = _Adapter(self._patience)
        self.session.mount("http://", adapter)
        self.session.mount("https://", adapter)

    def forget(self) -> None:
        """Drop all cookies."""
        self.session.cookies.clear()

    def close(self) -> None:
        """Close the connections."""
        self.session.close()

    def has_cookie(self, name: str) -> bool:
        """Tell whether the server has set a cookie of this name."""
        return any(cookie.name == name for cookie in self.session.cookies)

    def request(self, method: str, url: str, referer: str = "", **fields: Any) -> Reply:
        """Send one request, once; return the whole reply. Raises BrokenError.

        fields: `params` and `data` as requests takes them.
        """
        headers = dict(self.session.headers)
        if referer:
            headers["Referer"] = referer
        request = requests.PreparedRequest()  # Session.request takes twice the time to prepare one
        try:
            request.prepare(method, url, headers, cookies=self.session.cookies, **fields)
            with self.session.send(
                request,
                timeout=(min(self.connect_timeout, self._patience()), self.read_timeout),
                allow_redirects=False,
                stream=True,
            ) as response:
                body = _body(response)
            location = response.headers.get("Location", "") if response.is_redirect else ""
            return Reply(
                response.url,
                response.status_code,
                urljoin(response.url, location) if location else "",
                response.headers,
                body,
            )
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as e:
            raise BrokenError(_cause(e)) from e

    def _patience(self) -> float:
        """Return for how many s the next byte may be waited for."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return min(left, self.read_timeout)


def _body(response: requests.Response) -> bytes:
    # Nothing is unpacked: we ask for bodies as they are, and a few packed bytes can hold gigabytes.
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise BrokenError("a packed body that was not asked for")
    body = bytearray()
    for piece in response.iter_content(1 << 14):
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


class _Session(requests.Session):
    def get_redirect_target(self, resp: requests.Response) -> None:
        """Return that there is none: else requests reads a redirect's body, however long it is."""


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
        super().__init__(pool_connections=2, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self.pools

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(*args, **kwargs)
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
