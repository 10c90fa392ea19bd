"""Pages with a captcha, and a user script in them, for a browser: what its tests share."""

import base64
import re
from typing import NamedTuple

from browser import Browser
from conftest import REPO

PAGE = """<!doctype html><meta charset="utf-8"><title>captcha</title>
<script>document.addEventListener('load', () => loaded = performance.now(), true)</script>
<form onsubmit="return false">
<input id="input-login-captcha" name="captcha"><img id="captcha-img" src="" alt="">
</form>"""
MARK = "[data-kind]"
SCRIPT = (REPO / "pretrained" / "jaccount-captcha.user.js").read_text(encoding="utf-8")
# shows a picture and calls back with [text in the field, kind of mark, tooltip, milliseconds]
SHOW = """
const [picture, done] = arguments;
const image = document.getElementById('captcha-img');
const field = document.getElementById('input-login-captcha');
image.addEventListener('load', () => {
    const mark = document.querySelector('[data-kind]');
    done([field.value, mark.dataset.kind, mark.title, performance.now() - loaded]);
}, { once: true });
image.src = picture;
"""


class Shown(NamedTuple):
    """What a script made of a picture."""

    text: str  # in the field
    kind: str  # of the mark
    tooltip: str
    milliseconds: float  # from the load event until all was done

    @property
    def read(self) -> str:
        """The text that was read, filled in or not."""
        return self.text or re.search(r"guess (\w+)", self.tooltip)[1]

    @property
    def margin(self) -> float:
        """As the tooltip tells it, in steps of 0.001."""
        return float(re.search(r"([\d.]+) % sure", self.tooltip)[1]) / 100


def url_of(picture: bytes, kind: str = "jpeg") -> str:
    """Return a picture as a data: address."""
    return f"data:image/{kind};base64," + base64.b64encode(picture).decode()


def show(window: Browser, picture: bytes | str) -> Shown:
    """Show a picture on a page with a user script in it; return what that makes of it."""
    url = picture if isinstance(picture, str) else url_of(picture)
    return Shown(*window.call("POST", "/execute/async", script=SHOW, args=[url]))
