"""Somebody at the stand-in's login page, and what the page says."""

import csv
import hashlib
import re
import time
from urllib.parse import parse_qsl, urlsplit

import requests

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
CHINESE = {"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8"}
WRONG_CAPTCHA = {"en": "Wrong captcha", "zh": "请正确填写验证码"}
WRONG_USER = {
    "en": "Wrong username or password",
    "zh": "请正确填写你的用户名和密码，注意：密码是区分大小写的",
}


def read_audit(path):
    """Return the rows of an audit, by the names in its first line."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Visitor:
    """Somebody at the login page, who looks up in the audit what the pictures say."""

    def __init__(self, base, audit=None):
        self.base, self.audit = base, audit
        self.http = requests.Session()

    def get(self, path, **options):
        return self.http.get(self.base + path, timeout=300, **options)

    def enter(self, path="/jaccountlogin"):
        self.page = self.get(path)
        query = dict(parse_qsl(urlsplit(self.page.url).query))
        found = re.search(UUID, self.page.text)
        self.form = query | {"v": "", "uuid": found[0] if found else "", "lt": "p"}
        return self

    def picture(self, **options):
        options = {"headers": {"Referer": self.page.url}} | options
        path = f"/jaccount/captcha?uuid={self.form['uuid']}&t={int(time.time() * 1000)}"
        return self.get(path, **options)

    def label(self):
        """Fetch a picture and return what it says."""
        digest = hashlib.sha256(self.picture().content).hexdigest()
        rows = read_audit(self.audit)
        return next(row["label"] for row in rows if row["sha256"] == digest)

    def answer(self, captcha, user="nobody", word="none", headers=None, **changed):
        fields = self.form | {"user": user, "pass": word, "captcha": captcha} | changed
        return self.http.post(
            self.base + "/jaccount/ulogin", data=fields, headers=headers, timeout=300
        )


def says(reply):
    """What an answer to a login says, whichever the dialect: text, and code or err."""
    if reply.headers["Content-Type"].startswith("application/json"):
        told = reply.json()
        assert set(told) == {"errno", "error", "code", "url"}
        assert (told["errno"], told["url"]) == (1, None)
        return told["error"], told["code"]
    shown = re.search(r'id="(?:error" role="alert"|span_warn")>(.*)</(?:p|span)>', reply.text)[1]
    return shown, dict(parse_qsl(urlsplit(reply.url).query))["err"]
