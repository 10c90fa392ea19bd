"""The client of the jAccount login page: enter it, fetch a picture, answer it, hear the verdict.

    client = Client(entry_url("http://127.0.0.1:8000"), Manners())
    client.begin()
    picture = client.captcha()      # encoded bytes, checked to be a captcha's picture
    right = client.answer("ayqx")   # the page's own verdict

It speaks both dialects of the page (legacy: redirects with err=, current: JSON) and need not be
told which. A made-up user with the right letters is told "wrong user or password", with wrong
letters "wrong captcha"; whatever else comes back is neither, and raises UnknownError.

One request a picture and one an answer: like the page itself, the client gets the next picture
under the same uuid. After an answer that it does not understand it enters the page afresh without
its cookies, so that no verdict on an earlier picture is taken for that on a later one.
"""

import json
import random
import re
import secrets
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple, NoReturn
from urllib.parse import parse_qs, urljoin, urlsplit

from workshop.files import PictureError, open_grey
from workshop.login.guest import Manners, within_site
from workshop.login.web import BrokenError, Reply, Web

BACKOFF = (0.05, 0.2, 0.8)  # s before a GET is tried again; ten times as long as a guest
MAX_HOPS = 10  # redirects in a row

UUID = r"([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})"
UUID_PLACES = [  # where a login page names its uuid, the surest first
    re.compile(place)
    for place in (
        r"captcha\?uuid=" + UUID,
        r"""["']?\buuid["']?\s{0,9}:\s{0,9}["']""" + UUID,
        r"""name=["']uuid["'][^<>]{0,99}value=["']""" + UUID,
        r"jaccount://login\?uuid=" + UUID,
        r"expresslogin\?uuid=" + UUID,
    )
]
# What the page says of an answer: codes of its JSON, texts in its two languages.
RIGHT = (
    "WRONG_USER_OR_PASSWORD",
    "WRONG_CREDENTIAL",
    "请正确填写你的用户名和密码",
    "Wrong username or password",
)
WRONG = ("WRONG_CAPTCHA", "请正确填写验证码", "Wrong captcha")
UNWELCOME = {
    "30秒后": "the page asks to slow down",
    "Your jAccount has been locked": "the page says that the account is locked",
    "请进行二次验证": "the page asks for a second factor",
    "Two-Step Verification": "the page asks for a second factor",
}


class UnknownError(Exception):
    """Neither right nor wrong.

    cause: why, in a few fixed words, fit for counting. page: what came instead, where it is worth
    a look. again: the same GET may be tried once more, after `wait` s if the server asked for it.
    """

    def __init__(
        self, cause: str, page: bytes | None = None, again: bool = True, wait: float = 0.0
    ) -> None:
        super().__init__(cause)
        self.cause, self.page, self.again, self.wait = cause, page, again, wait


# ---- what the page says ----


class Page(NamedTuple):
    """A login page: its address, its uuid, and the fields that an answer has to repeat."""

    url: str
    uuid: str
    form: dict[str, str]


def read_page(url: str, text: str) -> Page | None:
    """Return what a login page says, or None where none of the known places names a uuid."""
    found = next((match for place in UUID_PLACES if (match := place.search(text))), None)
    if not found:
        return None
    query = query_of(url)
    form = {name: query.get(name, "") for name in ("sid", "client", "returl", "se")}
    form |= {"v": "", "uuid": found[1]}
    if "loginContext" in text:
        form["lt"] = "p"  # the current page adds it
    return Page(url, found[1], form)


def query_of(url: str) -> dict[str, str]:
    """Return the fields of an address. They are base64, in which a plus sign means no space."""
    fields = parse_qs(urlsplit(url).query.replace("+", "%2B"), keep_blank_values=True)
    return {name: values[0] for name, values in fields.items()}


def json_object(text: str) -> dict[str, Any]:
    """Return the object that a JSON text is, or an empty one for anything else."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def verdict_in(text: str) -> bool | None:
    """Return what a text says of an answer: True right, False wrong, None neither or both."""
    right = any(sign in text for sign in RIGHT)
    wrong = any(sign in text for sign in WRONG)
    return right if right != wrong else None


def unwelcome_in(text: str) -> str:
    """Return in which way a text tells us to go away, or ""."""
    return next((meaning for sign, meaning in UNWELCOME.items() if sign in text), "")


def retry_after(reply: Reply) -> float:
    """Return for how many s the server asks to be left alone: a number or a date says it."""
    header = reply.headers.get("Retry-After", "")
    if re.fullmatch(r"[0-9]{1,9}", header):
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return 0.0


def what_is_wrong_with(picture: Reply) -> str:
    """Return what is wrong with a reply that should be a captcha's picture, or ""."""
    try:
        open_grey(picture.body)
    except PictureError:
        return "no picture of a captcha"
    return ""


# ---- what the client says ----


def made_up_login() -> tuple[str, str]:
    """Return a user and a password that nobody has: nobody can be locked out by them."""
    return f"no-such-user-{secrets.token_hex(12)}", secrets.token_hex(12)


class Client:
    """One visitor of the login page, with cookies of its own. For one thread at a time.

    What sends requests raises UnknownError, and StopError where nobody may send another.
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
        self.web = Web(connect_timeout, read_timeout, use_proxies=manners.guest)
        self.page: Page | None = None
        self.last_answer = ""  # on this page
        self.begin()

    def begin(self) -> None:
        """Start the clock of one captcha."""
        self.web.deadline = time.monotonic() + self.captcha_timeout

    def leave(self) -> None:
        """Forget the page and its cookies."""
        self.page = None
        self.last_answer = ""
        self.web.cookies.clear()

    def enter(self) -> Page:
        """Walk the redirects to the login page; return what it says."""
        self.leave()
        reply = self._follow(self._get(self.entry))
        self.page = read_page(reply.url, reply.text)
        if self.page is None:
            raise self._strange("a login page without a uuid", reply.text, reply)
        return self.page

    def captcha(self) -> bytes:
        """Return a new picture, encoded, entering the page where needed."""
        had_page = self.page is not None
        try:
            return self._picture()
        except UnknownError:
            self.leave()
            if not had_page or self.manners.leaving.is_set():
                raise
        return self._picture()  # the uuid may have expired: once more under a new one

    def answer(self, letters: str) -> bool:
        """Return the page's verdict on the letters of the last picture.

        Sent once, whatever happens: nobody can tell whether a lost answer was counted.
        """
        assert self.page, "answer() without captcha()"  # noqa: S101 (our own invariant)
        user, password = made_up_login()
        form = self.page.form | {"user": user, "pass": password, "captcha": letters}
        address = urljoin(self.page.url, "ulogin")
        try:
            right = self._verdict(self._request("POST", address, data=form))
            if right and letters == self.last_answer:
                # A server that lags judges by the picture before. That makes a right answer wrong,
                # but a wrong one right only where it repeats the answer before.
                raise self._unknown("the same letters twice: on which picture is the verdict?")
        except UnknownError:
            self.leave()
            raise
        self.last_answer = letters
        self.manners.verdict()
        return right

    def _picture(self) -> bytes:
        page = self.page or self.enter()
        query = {"uuid": page.uuid, "t": str(int(time.time() * 1000))}
        return self._get(urljoin(page.url, "captcha"), what_is_wrong_with, params=query).body

    def _verdict(self, reply: Reply) -> bool:
        """Return what the reply to an answer says, following it where only the page tells."""
        if self.web.has_cookie("JAAuthCookie"):
            self._let_in()
        if reply.location and within_site(reply.location, self.entry):
            told = query_of(reply.location).get("err")
            if told in ("0", "1") and urlsplit(reply.location).path.endswith("/jalogin"):
                return told == "0"
            if told == "2":
                raise self._unknown("a fault of the server")
        reply = self._follow(reply)
        if self.web.has_cookie("JAAuthCookie"):
            self._let_in()
        answer = json_object(reply.text)
        if type(answer.get("errno")) is int and answer["errno"] == 0:
            self._let_in()
        said = f"{answer.get('code')} {answer.get('error')}" if answer else reply.text
        right = verdict_in(said)
        if right is None:
            raise self._strange("an answer that is neither right nor wrong", said, reply)
        return right

    def _let_in(self) -> NoReturn:
        self.leave()
        raise self.manners.stop(
            "stopped: the page let a made-up user in, so it is no login page. No cookie was kept."
        )

    # ---- requests ----

    def _follow(self, reply: Reply) -> Reply:
        """Return the reply at the end of a chain of redirects."""
        for _ in range(MAX_HOPS):
            if not reply.location:
                return reply
            reply = self._get(reply.location)
        raise self._unknown("redirects without end")

    def _get(self, url: str, check: Callable[[Reply], str] = lambda _: "", **fields: Any) -> Reply:
        """GET an address, again after a failure that may pass. check: what is wrong, or ""."""
        pauses = iter(BACKOFF)
        while True:
            try:
                reply = self._request("GET", url, **fields)
                if wrong := check(reply):
                    raise self._unknown(wrong)
                return reply
            except UnknownError as error:
                pause = next(pauses, None)
                if pause is None or not error.again:
                    raise
                jitter = random.uniform(0.5, 1.5)  # noqa: S311 (no secret)
                pause *= jitter * (10 if self.manners.guest else 1)
                pause = max(pause, error.wait)
                out_of_time = time.monotonic() + pause > self.web.deadline
                if out_of_time or self.manners.leaving.wait(pause):
                    raise

    def _request(self, method: str, url: str, **fields: Any) -> Reply:
        """Send one request within the site; return a reply of status 200, or a redirect."""
        if not within_site(url, self.entry):
            raise self._unknown("a redirect that leaves the site", again=False)
        with self.manners.turn() as waited:
            self.web.deadline += waited  # out of politeness, not for the server
            try:
                referer = self.page.url if self.page else ""
                reply = self.web.request(method, url, referer, **fields)
            except BrokenError as error:
                # What timed out may be served yet, after the next request: then the picture that
                # the server judges by is not the one that we see. So not again under this uuid.
                once = str(error) == "timed out" and self.page is not None
                raise self._unknown(str(error), again=not once) from error
            if reply.status == 200 or reply.location:
                return reply
            raise self._unknown(
                f"status {reply.status}",
                again=reply.status in (408, 429) or reply.status >= 500,
                wait=retry_after(reply),
                unwelcome=reply.status in (403, 429),
            )

    def _strange(self, cause: str, said: str, reply: Reply) -> UnknownError:
        """Return what to raise for a reply that says we are unwelcome, or else for the cause."""
        if sign := unwelcome_in(said):
            return self._unknown(sign, unwelcome=True)
        return self._unknown(cause, page=reply.body)

    def _unknown(
        self,
        cause: str,
        page: bytes | None = None,
        again: bool = True,
        wait: float = 0.0,
        unwelcome: bool = False,
    ) -> UnknownError:
        """Return what to raise; raise StopError at once where a guest has to leave."""
        self.manners.unknown(cause, wait, unwelcome)
        return UnknownError(cause, page, again, wait)
