"""The rules for a page that is not on this machine, and the requests that obey them.

There the crawler is a guest: endless login loops have had addresses banned and real accounts
locked. So a guest has one worker, sends one request at a time with a pause after each, obeys
Retry-After, fetches few captchas, and leaves at the first sign that it is not welcome.
"""

import random
import re
import threading
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from workshop.login.address import within_site
from workshop.login.web import BrokenError, Reply, Web
from workshop.messages import UserError

PAUSE = 1.0  # s between two requests of a guest, at the least
JITTER = 1.0  # s more, at random
ANSWER_PAUSE = 2.0  # s between a picture and its answer, at the least: the page binds it late
LONGEST_HOLD = 300.0  # s; a guest who is asked by Retry-After to wait longer leaves
UNKNOWN_IN_A_ROW = 5  # answers not understood after which a guest leaves
CAPTCHAS = 200  # that a guest may fetch in one run
BACKOFF = (0.05, 0.2, 0.8)  # s before a GET is retried; ten times as long as a guest
MAX_HOPS = 10  # redirects in a row


def hold_to_manners(settings: Namespace, entry: str) -> None:
    """Limit the crawler's settings to what is proper on a page that is not on this machine."""
    if not settings.consent:
        raise UserError(
            f"{entry} is not on this machine: crawl it only if you may, and say so with "
            "--consent yes (CONSENT = True)"
        )
    settings.workers = settings.guest_workers
    settings.fetch_count = min(settings.fetch_count, CAPTCHAS)


class StopError(UserError):
    """No client may send another request; the text is the one line for the user."""


@dataclass(eq=False)
class UnknownError(Exception):
    """The page's answer is neither right nor wrong."""

    cause: str  # in a few fixed words, fit for counting
    page: bytes | None = None  # what came instead, where it is worth a look
    again: bool = True  # the same GET may be retried
    wait: float = 0.0  # s that the server asked to wait


class Manners:
    """What all clients of one crawl share: whether they are guests, their pace, their leaving.

    leaving: once set, they finish the captcha in flight, retry nothing and begin nothing.
    """

    def __init__(self, guest: bool = False) -> None:
        self.guest = guest
        self.entries = 1 if guest else 3  # tries to enter the page, before the workers start
        self.leaving = threading.Event()
        self.stopped: StopError | None = None  # why no further request may be sent
        self._one_at_a_time = threading.Lock()
        self._lock = threading.Lock()  # of the two numbers below
        self._next = 0.0  # time.monotonic() from which the next request may be sent
        self._unknown = 0  # answers not understood since the last verdict

    @contextmanager
    def turn(self, not_before: float = 0.0) -> Iterator[float]:
        """Wait until one request may be sent, which the with block does; yield the s waited.

        not_before: time.monotonic() until which a guest waits at the least. Raises StopError where
        nothing may be sent any more.
        """
        if not self.guest:
            if self.stopped:
                raise self.stopped
            yield 0.0
            return
        began = time.monotonic()
        with self._one_at_a_time:
            while (delay := max(self._next, not_before) - time.monotonic()) > 0:
                if self.stopped:
                    break
                if self.leaving.is_set() and delay > PAUSE + JITTER + ANSWER_PAUSE:
                    raise StopError("left while the page had asked to wait")
                time.sleep(min(delay, 0.1))  # in short steps: StopError may come meanwhile
            if self.stopped:
                raise self.stopped
            try:
                yield time.monotonic() - began
            finally:
                self.hold(PAUSE + random.uniform(0, JITTER))  # noqa: S311 (no secret)

    def hold(self, seconds: float) -> None:
        """Send no request of a guest for so long."""
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)

    def stop(self, line: str) -> StopError:
        """Stop all requests of all clients; return what to raise."""
        self.stopped = self.stopped or StopError(line)
        self.leaving.set()
        return self.stopped

    def verdict(self) -> None:
        """Note that the page gave one of its two verdicts."""
        with self._lock:
            self._unknown = 0

    def unknown(self, cause: str, unwelcome: bool = False, **what: Any) -> UnknownError:
        """Return what to raise for an answer not understood; raise StopError where a guest leaves.

        unwelcome: the page refuses us outright. what: the other fields of UnknownError.
        """
        error = UnknownError(cause, **what)
        if self.guest:
            with self._lock:
                self._unknown += 1
            self.hold(error.wait)
            asked = f", asking us to come back in {error.wait:.0f} s" if error.wait else ""
            if unwelcome or error.wait > LONGEST_HOLD:
                raise self.stop(f"stopped: {cause}{asked}. Leave the page alone for a long while.")
            if self._unknown >= UNKNOWN_IN_A_ROW:
                raise self.stop(
                    f"stopped: {self._unknown} unknown answers in a row, the last: {cause}. The "
                    "page may have changed, or it may be overloaded."
                )
        return error


def retry_after(header: str) -> float:
    """Return the s that a Retry-After header, a number or a date, asks to wait."""
    if re.fullmatch(r"[0-9]{1,9}", header):
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header[:64]).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return 0.0


class Visitor:
    """One visitor's requests within a site, as its manners allow them. For one thread at a time.

    What sends requests raises UnknownError, and StopError where no client may send another.
    """

    def __init__(
        self,
        entry: str,
        manners: Manners,
        connect_timeout: float = 5.0,
        read_timeout: float = 10.0,
        captcha_timeout: float = 60.0,
    ) -> None:
        """Time-outs in s: to connect, for the next byte, for all the requests of one captcha."""
        self.entry, self.manners, self.captcha_timeout = entry, manners, captcha_timeout
        self.web = Web(connect_timeout, read_timeout, use_environment=manners.guest)
        self._last_get = 0.0  # time.monotonic() at which its reply had come

    def begin(self) -> None:
        """Start the clock of one captcha."""
        self.web.deadline = time.monotonic() + self.captcha_timeout

    def get(
        self,
        url: str,
        referer: str = "",
        check: Callable[[Reply], str] = lambda _: "",
        **fields: Any,
    ) -> Reply:
        """GET an address, with retries. check: returns what is wrong with a reply, or ""."""
        pauses = iter(BACKOFF)
        while True:
            try:
                reply = self._request("GET", url, referer, **fields)
                self._last_get = time.monotonic()
                if wrong := check(reply):
                    raise self.manners.unknown(wrong)
                return reply
            except UnknownError as error:
                pause = next(pauses, None)
                if pause is None or not error.again:
                    raise
                pause *= random.uniform(0.5, 1.5) * (10 if self.manners.guest else 1)  # noqa: S311
                pause = max(error.wait, pause)
                out_of_time = time.monotonic() + pause > self.web.deadline
                if out_of_time or self.manners.leaving.wait(pause):
                    raise

    def post(self, url: str, referer: str, form: dict[str, str]) -> Reply:
        """POST a form, a guest not before ANSWER_PAUSE after its last GET.

        It is never retried: nobody can tell whether a lost answer was counted.
        """
        return self._request("POST", url, referer, self._last_get + ANSWER_PAUSE, data=form)

    def follow(self, reply: Reply, referer: str = "") -> Reply:
        """Return the reply at the end of a chain of redirects."""
        for _ in range(MAX_HOPS):
            if not reply.location:
                return reply
            reply = self.get(reply.location, referer)
        raise self.manners.unknown("redirects without end")

    def _request(
        self, method: str, url: str, referer: str, not_before: float = 0.0, **fields: Any
    ) -> Reply:
        """Send one request within the site; return a reply of status 200, or a redirect."""
        with self.manners.turn(not_before) as waited:
            self.web.deadline += waited  # the pause of a guest is no delay of the server
            try:
                reply = self.web.fetch(method, url, referer, **fields)
            except BrokenError as error:
                # A picture whose request timed out may still be drawn, after the one of a retry:
                # then the server judges by a picture that we do not see. So no retry from a page.
                again = str(error) != "timed out" or not referer
                raise self.manners.unknown(str(error), again=again) from error
            if reply.location and not within_site(reply.location, self.entry):
                raise self.manners.unknown("a redirect that leaves the site", again=False)
            if reply.status == 200 or reply.location:
                return reply
            raise self.manners.unknown(
                f"status {reply.status}",
                again=reply.status in (408, 429) or reply.status >= 500,
                wait=retry_after(reply.headers.get("Retry-After", "")),
                unwelcome=reply.status in (403, 429),
            )
