"""The stand-in as a Flask app; standin.py says what it does."""

import random
import secrets
from pathlib import Path
from urllib.parse import urlencode

from flask import Blueprint, Flask, Response, g, jsonify, request

from workshop.page import faults as misbehaviour
from workshop.page.logins import Login, Logins
from workshop.page.replies import (
    DEMO_PASSWORD,
    DEMO_USER,
    Site,
    from_this_host,
    go,
    host,
    let_in,
    notice,
    opaque,
    page,
    signed_in,
    site,
)  # fmt: skip
from workshop.page.texts import CODES, SERVER_FAULT, SUCCESS, TEXTS, WRONG_CAPTCHA, WRONG_USER
from workshop.serving import chinese, guard

DIALECTS = ("current", "legacy")
UUID_ORDERS = ("2026-05", "2025-10")  # the real page's, in which its places name the uuid
DEMO_CODE = "123456"  # of the second factor
CONTEXT = ("sid", "client", "returl", "se")  # what the page is asked with and an answer repeats
MAX_CONTEXT = 2048  # characters of those together


pages = Blueprint("standin", __name__)


# ---- the way in ----


@pages.get("/")
def root() -> Response:
    """Lead a person who typed only the host to the login page."""
    return go("/jaccountlogin")


@pages.get("/jaccountlogin")
def entry() -> Response:
    """Start a login as the sites behind jAccount do; end it when jAccount returns with a code."""
    if "code" in request.args:
        return go("/home", {"code": request.args["code"]})
    query = {
        "response_type": "code",
        "client_id": "standin",
        "redirect_uri": host() + "/jaccountlogin",
        "state": secrets.token_hex(8),
    }
    response = go("/oauth2/authorize", query)
    response.set_cookie("JSESSIONID", secrets.token_hex(16), httponly=True, samesite="Lax")
    return response


@pages.get("/oauth2/authorize")
def authorize() -> Response:
    """Redirect a visitor who is signed in to the target of the login, others to the login page."""
    if signed_in():
        return go("/jaccountlogin", {"code": secrets.token_hex(16)})
    values = ("jaoauth220160718", opaque(), opaque(), opaque())
    return go("/jaccount/jalogin", dict(zip(CONTEXT, values, strict=True)))


@pages.get("/jaccount/jalogin")
def login_page() -> Response:
    """Return the login page with a new uuid; `sid` alone opens it too."""
    context = {name: request.args.get(name, "") for name in CONTEXT}
    if not context["sid"] or sum(map(len, context.values())) > MAX_CONTEXT:
        return notice("no_context", 400)
    if signed_in():
        return go("/oauth2/authorize")
    state = site()
    g.uuid = state.logins.begin(context)
    error = request.args.get("err")
    text = TEXTS[error][chinese()] if error in (WRONG_USER, WRONG_CAPTCHA, SERVER_FAULT) else ""
    template = f"login_{state.dialect}.html"
    response = page(template, uuid=g.uuid, context=context, error=text, order=state.uuid_order)
    if g.get("fault") == "nouuid":
        response.set_data(response.get_data(as_text=True).replace(g.uuid, ""))
    return response


@pages.get("/jaccount/captcha")
def captcha() -> Response:
    """Draw a new picture, also where there is no uuid for it."""
    state = site()
    if state.dialect == "current" and not from_this_host():
        return Response("The Referer is not this host.\n", 403, mimetype="text/plain")
    uuid = request.args.get("uuid", "")
    login = state.logins.get(uuid)
    if login is not None:
        g.uuid = uuid
    g.label, picture = state.logins.draw(login)
    return Response(picture, mimetype="image/jpeg")


# ---- the answer ----


@pages.post("/jaccount/ulogin")
def ulogin() -> Response:
    """Judge a login request, sent as a form body or in the query string."""
    values = request.values
    uuid = values.get("uuid", "")
    login = site().logins.get(uuid)
    if login is not None:
        g.uuid, g.label = uuid, login.labels[-1] if login.labels else ""
    verdict = judge(login)
    if g.get("fault") == "twofactor":
        if login is not None:
            login.password_right = verdict == SUCCESS
        verdict = "twofactor"
    g.verdict = CODES.get(verdict, verdict)
    return say(verdict)


def judge(login: Login | None) -> str:
    """Return the verdict on the current request, which uses up the login's picture."""
    values, fault = request.values, g.get("fault", "")
    if fault in ("throttle", "locked"):
        return fault
    if site().dialect == "current" and values.get("lt") == "s":
        return "no_sms"
    if login is None:
        return WRONG_CAPTCHA
    if fault == "err2" or login.context != {name: values.get(name, "") for name in CONTEXT}:
        return SERVER_FAULT  # a client that changes what it was given, for instance
    earlier = fault == "late" or (fault == "early" and login.age() < site().early_seconds)
    if fault in ("late", "early") and (len(login.labels) < 2 or not earlier):
        earlier, g.fault = False, ""  # there was no earlier picture, or time enough
    if not site().logins.judge(login, values.get("captcha", ""), earlier):
        return WRONG_CAPTCHA
    demo = (values.get("user"), values.get("pass")) == (DEMO_USER, DEMO_PASSWORD)
    return SUCCESS if demo else WRONG_USER


def say(verdict: str) -> Response:
    """Return a verdict in the words of the dialect."""
    legacy = site().dialect == "legacy"
    json_wanted = not legacy and request.values.get("lt") in ("p", "s")
    if verdict in (SUCCESS, "twofactor"):
        goal = "/oauth2/authorize?jatkt=" + secrets.token_hex(16)
        if verdict == "twofactor":
            goal = "/jaccount/2faVerify?" + urlencode({"uuid": g.get("uuid", "")})
        # relative, as the page's script and its clients expect it
        response = jsonify(errno=0, error=None, url=goal) if json_wanted else go(goal)
        return let_in(response) if verdict == SUCCESS else response
    if json_wanted:
        response = jsonify(errno=1, error=TEXTS[verdict][chinese()], code=CODES[verdict], url=None)
        response.content_type = "application/json;charset=UTF-8"
        return response
    if verdict in ("throttle", "locked"):  # how they look is not known but for their texts
        return notice(verdict)
    context = {name: request.values.get(name, "") for name in CONTEXT}
    return go("/jaccount/jalogin", context | {"err": verdict})


@pages.get("/jaccount/2faVerify")
def second_factor(wrong: bool = False) -> Response:
    """Ask for a second factor: the fault `twofactor` leads here."""
    return page(
        "second_factor.html",
        title=TEXTS["twofactor"][chinese()],
        error=TEXTS["wrong_code"][chinese()] if wrong else "",
        code=DEMO_CODE,
        uuid=request.values.get("uuid", ""),
    )


@pages.post("/jaccount/2fa/loginVerify")
def verify() -> Response:
    """Log in a visitor who knows the code, after the right password."""
    login = site().logins.get(request.values.get("uuid", ""))
    passed = login is not None and login.password_right
    if not passed or request.values.get("code") != DEMO_CODE:
        return second_factor(wrong=True)
    response = let_in(go("/oauth2/authorize", {"jatkt": secrets.token_hex(16)}))
    response.set_cookie("JATrustCookie", secrets.token_hex(16), httponly=True, samesite="Lax")
    return response


# ---- behind the login, and beside it ----


@pages.get("/home")
def home() -> Response:
    """Return the page behind the login."""
    return page("home.html") if signed_in() else go("/jaccountlogin")


@pages.post("/jaccount/logout")
def logout() -> Response:
    """Delete the cookie of a visitor who is signed in."""
    response = go("/jaccountlogin")
    response.delete_cookie("JAAuthCookie")
    return response


@pages.get("/jaccount/expresslogin")
def expresslogin() -> Response:
    """Say that there is no app to sign in with."""
    return notice("no_app")


# ---- the app ----


def create_app(
    dialect: str = "current",
    style: str = "dialect",
    seed: int = -1,
    faults: str = "",
    audit: Path | str = "",
    slow_seconds: float = 2.0,
    early_seconds: float = 2.0,
    lifetime: float = 1800.0,
    uuids: int = 10_000,
    uuid_order: str = UUID_ORDERS[0],
) -> Flask:
    """Return the login page as a Flask app. The parameters are standin.py's settings.

    Raises UserError for a mistyped spec of faults.
    """
    shares = misbehaviour.parse(faults)
    style = dialect if style == "dialect" else style
    seed = seed if seed >= 0 else secrets.randbits(32)
    app = Flask(__name__)
    app.json.ensure_ascii = app.json.sort_keys = False  # type: ignore[attr-defined]
    app.json.compact = True  # type: ignore[attr-defined]
    logins = Logins(style, seed, lifetime, uuids)
    ticket = secrets.token_urlsafe(24)
    app.extensions["standin"] = Site(dialect, uuid_order, early_seconds, logins, ticket)
    guard(app)
    if shares or audit:
        file = Path(audit) if audit else None
        misbehaviour.install(app, shares, random.Random(seed), slow_seconds, file)  # noqa: S311
    app.register_blueprint(pages)
    return app
