"""What the replies of the stand-in have in common, and what an app knows while it makes them."""

import base64
import secrets
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from flask import Response, current_app, render_template, request

from workshop.page.logins import Logins
from workshop.page.texts import TEXTS
from workshop.serving import chinese

DEMO_USER = "demo"
DEMO_PASSWORD = "letters"  # noqa: S105 (the page itself tells it to everybody)


class Site(NamedTuple):
    """What one app knows."""

    dialect: str
    uuid_order: str
    early_seconds: float
    logins: Logins
    ticket: str  # the JAAuthCookie of who has logged in


def site() -> Site:
    """Return the state of the app that answers."""
    return current_app.extensions["standin"]


def host() -> str:
    """Return this server's URL under the name that the visitor uses, without a slash."""
    return "http://" + request.environ["HTTP_HOST"]


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


# ---- who asks ----


def from_this_host() -> bool:
    """Tell whether the Referer names this host: more is not asked for."""
    try:
        referer = urlsplit(request.environ.get("HTTP_REFERER", "")).hostname
        return referer == urlsplit(host()).hostname
    except ValueError:
        return False


def signed_in() -> bool:
    """Tell whether the visitor has logged in."""
    return request.cookies.get("JAAuthCookie") == site().ticket


def let_in(response: Response) -> Response:
    """Give the visitor the cookies of a login."""
    response.set_cookie("JAAuthCookie", site().ticket, httponly=True, samesite="Lax")
    response.set_cookie("JAVisitedSites", "standin", samesite="Lax")
    return response
