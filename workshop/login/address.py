"""The address of a login page: where a login begins, whose machine that is, what belongs to it."""

import re
from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit

from workshop.messages import UserError

REAL_PAGE = "https://i.sjtu.edu.cn/jaccountlogin"
REAL_HOSTS = ("i.sjtu.edu.cn", "jaccount.sjtu.edu.cn")  # a login is led from one to the other


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
