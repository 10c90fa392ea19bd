"""The client of the login page: enter it, fetch a picture, answer it, get the verdict.

    client = Client(entry_url("http://127.0.0.1:8000"), Manners())
    client.begin()
    picture = client.captcha()      # encoded bytes, checked to be a captcha's picture
    right = client.answer("ayqx")   # the page's own verdict

It speaks both dialects of the page (legacy: redirects with err=, current: JSON) and need not be
told which. A made-up user with the right letters is told "wrong user or password", with wrong
letters "wrong captcha"; whatever else comes back is neither, and raises UnknownError.

One request a picture and one an answer: like the page itself, the client gets the next picture
under the same uuid. After an answer that it does not understand it enters the page anew, without
cookies, so that no verdict on an earlier picture is taken for that on a later one.
"""

import json
import re
import secrets
import time
from typing import Any, NamedTuple, NoReturn
from urllib.parse import parse_qs, urljoin, urlsplit

from workshop.decoding import PictureError, open_grey
from workshop.login.politeness import Manners, UnknownError, Visitor
from workshop.login.web import Reply

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
SECOND_FACTOR = "the page asks for a second factor"
UNWELCOME = {
    "30秒后": "the page asks to slow down",
    "Your jAccount has been locked": "the page says that the account is locked",
    "请进行二次验证": SECOND_FACTOR,
    "Two-Step Verification": SECOND_FACTOR,
}


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

    What sends requests raises UnknownError, and StopError where no client may send another.
    """

    def __init__(self, entry: str, manners: Manners, *timeouts: float) -> None:
        self.manners = manners
        self.visitor = Visitor(entry, manners, *timeouts)
        self.page: Page | None = None
        self.last_answer = ""  # on this page
        self.begin()

    def begin(self) -> None:
        """Start the clock of one captcha."""
        self.visitor.begin()

    def close(self) -> None:
        """Close the connections."""
        self.visitor.web.close()

    def leave(self) -> None:
        """Forget the page and its cookies."""
        self.page = None
        self.last_answer = ""
        self.visitor.web.cookies.clear()

    def enter(self) -> Page:
        """Walk the redirects to the login page; return what it says."""
        self.leave()
        reply = self.visitor.follow(self.visitor.get(self.visitor.entry))
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
        return self._picture()  # once more under a new uuid

    def answer(self, letters: str) -> bool:
        """Return the page's verdict on the letters of the last picture."""
        assert self.page, "answer() without captcha()"  # noqa: S101 (our own invariant)
        user, password = made_up_login()
        form = self.page.form | {"user": user, "pass": password, "captcha": letters}
        try:
            reply = self.visitor.post(urljoin(self.page.url, "ulogin"), self.page.url, form)
            right = self._verdict(reply)
            # A server that lags judges by the picture before. That makes a right answer wrong, but
            # a wrong one right only where it repeats the answer before.
            if right and letters == self.last_answer:
                cause = "the same letters twice: on which picture is the verdict?"
                raise self.manners.unknown(cause)
        except UnknownError:
            self.leave()
            raise
        self.last_answer = letters
        self.manners.verdict()
        return right

    def _picture(self) -> bytes:
        page = self.page or self.enter()
        query = {"uuid": page.uuid, "t": str(int(time.time() * 1000))}
        address = urljoin(page.url, "captcha")
        return self.visitor.get(address, page.url, what_is_wrong_with, params=query).body

    def _verdict(self, reply: Reply) -> bool:
        """Return what the reply to an answer says, following it where only the page tells."""
        self._check_cookie()
        if reply.location:
            told = query_of(reply.location).get("err")
            if told in ("0", "1") and urlsplit(reply.location).path.endswith("/jalogin"):
                return told == "0"
            if told == "2":
                raise self.manners.unknown("a fault of the server")
            self._check_second_factor(reply.location)
        reply = self.visitor.follow(reply, self.page.url if self.page else "")
        self._check_cookie()
        answer = json_object(reply.text)
        if type(answer.get("errno")) is int and answer["errno"] == 0:
            self._check_second_factor(str(answer.get("url")))
            self._let_in()
        said = f"{answer.get('code')} {answer.get('error')}" if answer else reply.text
        right = verdict_in(said)
        if right is None:
            raise self._strange("an answer that is neither right nor wrong", said, reply)
        return right

    def _check_second_factor(self, url: str) -> None:
        if "/2fa" in url:
            raise self.manners.unknown(SECOND_FACTOR, unwelcome=True)

    def _check_cookie(self) -> None:
        if "JAAuthCookie" in self.visitor.web.cookies:
            self._let_in()

    def _let_in(self) -> NoReturn:
        self.leave()
        raise self.manners.stop(
            "stopped: the page let a made-up user in, so it is no login page. No cookie was kept."
        )

    def _strange(self, cause: str, said: str, reply: Reply) -> UnknownError:
        """Return what to raise for a reply that says we are unwelcome, or else for the cause."""
        if sign := unwelcome_in(said):
            return self.manners.unknown(sign, unwelcome=True)
        return self.manners.unknown(cause, page=reply.body)
