"""The stand-in: a login page on this machine that looks and behaves like jAccount's, a Flask app.

As on the real page, several redirects lead to a page that carries a uuid; each GET of
/jaccount/captcha draws a new picture under that uuid; a POST to /jaccount/ulogin is judged by the
latest picture and uses it up, right or wrong. `legacy` tells the verdict by redirects, `current` by
JSON.
"""

import base64
import random
import secrets
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, current_app, g, jsonify, render_template, request

from workshop.page import faults as misbehaviour
from workshop.page.logins import Logins
from workshop.serving import guard

SLOW_SECONDS = 2.0  # that a slow answer takes
LIFETIME = 1800.0  # seconds that a uuid lives without being used
UUIDS = 10_000  # that are remembered at most; the longest unused one goes first

DIALECTS = ("current", "legacy")
DEMO_USER = "demo"
DEMO_PASSWORD = "letters"  # noqa: S105 (the page itself tells it to everybody)
CONTEXT = ("sid", "client", "returl", "se")  # what the page is asked with and an answer repeats
MAX_CONTEXT = 2048  # characters of those together

# ---- verdicts; the digits are what the legacy page calls them in `err=` ----
SUCCESS, WRONG_USER, WRONG_CAPTCHA, SERVER_FAULT = "SUCCESS", "0", "1", "2"
CODES = {  # what the current page calls them
    WRONG_USER: "WRONG_USER_OR_PASSWORD",
    WRONG_CAPTCHA: "WRONG_CAPTCHA",
    SERVER_FAULT: "SERVER_FAULT",
    "throttle": "TOO_FREQUENT",
    "locked": "ACCOUNT_LOCKED",
    "twofactor": "TWO_FACTOR",
}
TEXTS = {  # English, Chinese
    WRONG_USER: (
        "Wrong username or password",
        "请正确填写你的用户名和密码，注意：密码是区分大小写的",
    ),
    WRONG_CAPTCHA: ("Wrong captcha", "请正确填写验证码"),
    SERVER_FAULT: ("The server is at fault, please try again later", "服务器出错，请稍后再试"),
    "throttle": ("Too many attempts (请在30秒后再试)", "操作过于频繁，请在30秒后再试"),
    "locked": ("Your jAccount has been locked", "账号已锁定 (Your jAccount has been locked)"),
    "twofactor": ("Two-Step Verification", "请进行二次验证"),
    "no_app": ("The stand-in has no app to ask", "模拟页面没有可用的 App"),
    "no_context": ("This page is reached by way of a login", "请从登录入口进入此页面"),
}


class Site(NamedTuple):
    """What one app knows."""

    dialect: str
    logins: Logins
    ticket: str  # the JAAuthCookie of who has logged in


pages = Blueprint("standin", __name__)
KINDS = {  # of request, for faults and audit
    "standin.entry": "entry",
    "standin.authorize": "entry",
    "standin.login_page": "page",
    "standin.captcha": "picture",
    "standin.ulogin": "answer",
}


def site() -> Site:
    """Return the state of the app in work."""
    return current_app.extensions["standin"]


def host() -> str:
    """Return this server's URL under the name that the visitor uses, without a slash."""
    return "http://" + request.environ["HTTP_HOST"]


def chinese() -> bool:
    """Tell whether the visitor wants Chinese texts; who does not say gets English."""
    return request.accept_languages.best_match(("en", "zh")) == "zh"


def page(template: str, status: int = 200, **values: Any) -> Response:
    """Return a page in the visitor's language."""
    html = render_template(template, zh=chinese(), user=DEMO_USER, password=DEMO_PASSWORD, **values)
    return Response(html, status)


def notice(text: str, status: int = 200) -> Response:
    """Return a page that says one of TEXTS and leads back to the login."""
    return page("notice.html", status, title=TEXTS[text][chinese()])


def go(path: str, query: dict[str, str] | None = None) -> Response:
    """Return a redirect to a path of this host."""
    url = host() + path + ("?" + urlencode(query) if query else "")
    return Response(f"Moved to {url}\n", 302, {"Location": url}, mimetype="text/plain")


def opaque() -> str:
    """Return a value such as the page's: base64 with all that has to be percent-encoded."""
    return base64.b64encode(b"\xfb\xff\xbf" + secrets.token_bytes(31)).decode()  # "+/+/…=="


# ---- the way in ----


@pages.get("/")
def root() -> Response:
    """Lead a person who typed only the host to the login page."""
    return go("/jaccountlogin")


@pages.get("/jaccountlogin")
def entry() -> Response:
    """Start a login, as the sites behind jAccount do."""
    query = {
        "response_type": "code",
        "client_id": "standin",
        "redirect_uri": host() + "/home",
        "state": secrets.token_hex(8),
    }
    response = go("/oauth2/authorize", query)
    response.set_cookie("JSESSIONID", secrets.token_hex(16), httponly=True, samesite="Lax")
    return response


@pages.get("/oauth2/authorize")
def authorize() -> Response:
    """Send who is signed in to where the login leads, everybody else to the login page."""
    if signed_in():
        return go("/home")
    values = ("jaoauth220160718", opaque(), opaque(), opaque())
    return go("/jaccount/jalogin", dict(zip(CONTEXT, values, strict=True)))


@pages.get("/jaccount/jalogin")
def login_page() -> Response:
    """Return the login page with a new uuid."""
    context = {name: request.args.get(name, "") for name in CONTEXT}
    if not all(context.values()) or sum(map(len, context.values())) > MAX_CONTEXT:
        return notice("no_context", 400)
    if signed_in():
        return go("/oauth2/authorize")
    g.uuid = site().logins.begin(context)
    error = request.args.get("err") if site().dialect == "legacy" else None
    text = TEXTS[error][chinese()] if error in (WRONG_USER, WRONG_CAPTCHA, SERVER_FAULT) else ""
    response = page(f"login_{site().dialect}.html", uuid=g.uuid, context=context, error=text)
    if g.get("fault") == "nouuid":
        response.set_data(response.get_data(as_text=True).replace(g.uuid, ""))
    return response


@pages.get("/jaccount/captcha")
def captcha() -> Response:
    """Draw a new picture under a uuid."""
    # The login page's address, as a browser on that page sends it.
    from_page = request.environ.get("HTTP_REFERER", "").startswith(host() + "/jaccount/jalogin")
    state = site()
    if state.dialect == "current" and not from_page:
        return Response("The Referer is not the login page.\n", 403, mimetype="text/plain")
    uuid = request.args.get("uuid", "")
    login = state.logins.get(uuid)
    if login is None:
        return Response("This uuid is unknown or too old.\n", 404, mimetype="text/plain")
    g.uuid = uuid
    g.label, picture = state.logins.draw(login)
    return Response(picture, mimetype="image/jpeg")


# ---- the answer ----


@pages.post("/jaccount/ulogin")
def ulogin() -> Response:
    """Judge an answer, sent as a form body or in the query string."""
    values = request.values
    context = {name: values.get(name, "") for name in CONTEXT}
    login = site().logins.get(values.get("uuid", ""))
    fault = g.get("fault", "")
    if fault == "late" and (login is None or len(login.labels) < 2):
        fault = g.fault = ""  # there was no earlier picture
    if fault in ("throttle", "locked", "twofactor"):
        verdict = fault
    elif login is None:
        verdict = WRONG_CAPTCHA
    elif fault == "err2" or context != login.context:
        verdict = SERVER_FAULT  # a client that mangles what it was given, for one
    elif not site().logins.judge(login, values.get("captcha", ""), late=fault == "late"):
        verdict = WRONG_CAPTCHA
    elif (values.get("user"), values.get("pass")) == (DEMO_USER, DEMO_PASSWORD):
        verdict = SUCCESS
    else:
        verdict = WRONG_USER
    if login is not None:
        g.uuid, g.label = values["uuid"], login.labels[-1] if login.labels else ""
    g.verdict = CODES.get(verdict, verdict)
    return say(verdict, context)


def say(verdict: str, context: dict[str, str]) -> Response:
    """Return a verdict in the words of the dialect."""
    legacy = site().dialect == "legacy"
    if verdict == SUCCESS:
        goal = "/oauth2/authorize"
        response = go(goal) if legacy else jsonify(errno=0, error=None, url=host() + goal)
        response.set_cookie("JAAuthCookie", site().ticket, httponly=True, samesite="Lax")
        response.set_cookie("JAVisitedSites", "standin", samesite="Lax")
        return response
    # How these three look is not known but for their texts.
    if verdict == "twofactor" or (legacy and verdict in ("throttle", "locked")):
        return notice(verdict)
    if legacy:
        return go("/jaccount/jalogin", context | {"err": verdict})
    response = jsonify(errno=1, error=TEXTS[verdict][chinese()], code=CODES[verdict], url=None)
    response.content_type = "application/json;charset=UTF-8"
    return response


# ---- behind the login, and beside it ----


def signed_in() -> bool:
    """Tell whether the visitor has logged in."""
    return request.cookies.get("JAAuthCookie") == site().ticket


@pages.get("/home")
def home() -> Response:
    """Return the page behind the login."""
    return page("home.html") if signed_in() else go("/jaccountlogin")


@pages.post("/jaccount/logout")
def logout() -> Response:
    """Make the visitor's browser forget that he has logged in."""
    response = go("/jaccountlogin")
    response.delete_cookie("JAAuthCookie")
    return response


@pages.get("/jaccount/expresslogin")
def expresslogin() -> Response:
    """Say that there is no app to sign in with."""
    return notice("no_app")


@pages.get("/jaccount/loop")
def loop() -> Response:
    """Go on with the redirect loop of the fault of that name."""
    return misbehaviour.loop_step(request.args.get("step", 0, type=int))


# ---- the app ----


def create_app(
    dialect: str = "current",
    style: str = "dialect",
    seed: int = -1,
    faults: str = "",
    audit: Path | str = "",
    slow_seconds: float = SLOW_SECONDS,
    lifetime: float = LIFETIME,
    uuids: int = UUIDS,
) -> Flask:
    """Return the login page as a Flask app, to be given to serve().

    The parameters are the settings of those names. Raises UserError for a mistyped spec of faults.
    """
    style = dialect if style == "dialect" else style
    seed = seed if seed >= 0 else secrets.randbits(32)
    app = Flask(__name__)
    app.json.ensure_ascii = app.json.sort_keys = False  # type: ignore[attr-defined]
    app.json.compact = True  # type: ignore[attr-defined]
    logins = Logins(style, seed, lifetime, uuids)
    app.extensions["standin"] = Site(dialect, logins, secrets.token_urlsafe(24))
    guard(app)
    shares = misbehaviour.parse(faults)
    if shares or audit:
        rng = random.Random(seed)  # noqa: S311 (no secret)
        file = Path(audit) if audit else None
        misbehaviour.install(app, shares, KINDS, rng, slow_seconds, file)
    app.register_blueprint(pages)
    return app
