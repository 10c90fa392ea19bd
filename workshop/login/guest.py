"""Whose page it is, and how a visitor behaves there.

On this machine ("at home") everything is allowed. Anywhere else the crawler is a guest: endless
login loops have had addresses banned and real accounts locked. So a guest comes with one worker,
sends one request at a time with a pause after each, does as Retry-After says, fetches a few
captchas only, and leaves at the first sign that it is not welcome.
"""

import random
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit

from workshop.cli import UserError

REAL_PAGE = "https://i.sjtu.edu.cn/jaccountlogin"
REAL_HOSTS = ("i.sjtu.edu.cn", "jaccount.sjtu.edu.cn")  # a login walks from one to the other

PAUSE = 1.0  # s between two requests of a guest, at the least
JITTER = 1.0  # s more, at random
LONGEST_HOLD = 300.0  # s; a guest who is asked by Retry-After to wait longer leaves
UNKNOWN_IN_A_ROW = 5  # answers not understood after which a guest leaves
CAPTCHAS = 200  # that a guest may fetch in one run


def entry_url(site: str) -> str:
    """Return the address where a login begins at a site: `jaccount`, or an http(s) address."""
    if site == "jaccount":
        return REAL_PAGE
    plain = re.fullmatch(r"https?://[a-z0-9.:\[\]-]+(/[^\s\\]*)?", site, re.IGNORECASE)
    try:
        urlsplit(site).port  # noqa: B018 (a port out of range and half an IPv6 address raise)
    except ValueError:
        plain = None
    if not plain:
        raise UserError(
            f"the site {site!r} is none of standin, jaccount and an address like "
            "http://127.0.0.1:8000"
        )
    return site if urlsplit(site).path.strip("/") else urljoin(site, "/jaccountlogin")


def at_home(url: str) -> bool:
    """Tell whether an address is on this machine; of all names, only localhost is."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def within_site(url: str, entry: str) -> bool:
    """Tell whether a login that began at `entry` may be led to `url`."""
    try:
        there, home = urlsplit(url), urlsplit(entry)
    except ValueError:
        return False
    if (there.scheme, there.netloc) == (home.scheme, home.netloc):
        return True
    return home.hostname in REAL_HOSTS and there.scheme == "https" and there.netloc in REAL_HOSTS


class StopError(UserError):
    """Nobody may send another request; the text is the one line for the user."""


class Manners:
    """What all clients of one crawl share: whether they are guests, their pace, their leaving.

    leaving: once set, they finish the captcha in flight, retry nothing and begin nothing.
    """

    def __init__(self, guest: bool = False) -> None:
        self.guest = guest
        self.leaving = threading.Event()
        self.stopped: StopError | None = None  # why nobody may send another request
        self._one_at_a_time = threading.Lock()
        self._lock = threading.Lock()  # of the two numbers below
        self._next = 0.0  # time.monotonic() from which the next request may go out
        self._unknown = 0  # answers not understood since the last verdict

    @contextmanager
    def turn(self) -> Iterator[float]:
        """Wait until one request may go out, which the with block sends; yield the s waited.

        Raises StopError where none may go out any more.
        """
        if not self.guest:
            if self.stopped:
                raise self.stopped
            yield 0.0
            return
        began = time.monotonic()
        with self._one_at_a_time:
            while (delay := self._next - time.monotonic()) > 0 and not self.stopped:
                if self.leaving.is_set() and delay > PAUSE + JITTER:
                    raise StopError("left while the page had asked to wait")
                time.sleep(min(delay, 0.1))  # in naps, for StopError may come meanwhile
            if self.stopped:
                raise self.stopped
            try:
                yield time.monotonic() - began
            finally:
                self.hold(PAUSE + random.uniform(0, JITTER))  # noqa: S311 (no secret)

    def hold(self, seconds: float) -> None:
        """Let no guest send a request for so long."""
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)

    def stop(self, line: str) -> StopError:
        """Let nobody send another request; return what to raise."""
        self.stopped = self.stopped or StopError(line)
        self.leaving.set()
        return self.stopped

    def verdict(self) -> None:
        """Note that the page gave one of its two verdicts."""
        with self._lock:
            self._unknown = 0

    def unknown(self, cause: str, wait: float, unwelcome: bool) -> None:
        """Note that a guest was not understood; raise StopError where he has to leave.

        wait: the s that the page asked to be left alone. unwelcome: it refuses us outright.
        """
        if not self.guest:
            return
        with self._lock:
            self._unknown += 1
        self.hold(wait)
        asked = f", asking us to come back in {wait:.0f} s" if wait else ""
        if unwelcome or wait > LONGEST_HOLD:
            raise self.stop(f"stopped: {cause}{asked}. Leave the page alone for a long while.")
        if self._unknown >= UNKNOWN_IN_A_ROW:
            raise self.stop(
                f"stopped: {self._unknown} unknown answers in a row, the last: {cause}. The page "
                "may have changed, or it may be overloaded."
            )
