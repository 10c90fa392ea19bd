"""A headless Chromium for tests, driven over the WebDriver protocol by plain HTTP."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import requests

NEEDED = ("chromedriver", "chromium")
HOW = "a browser test needs Chromium: sudo apt-get install chromium chromium-driver"
# keys, as WebDriver names them
ENTER, TAB, ESC, UP, DOWN = "\ue007", "\ue004", "\ue00c", "\ue013", "\ue015"
BACKSPACE = "\ue003"
CTRL, SHIFT = "\ue009", "\ue008"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key that WebDriver hands elements out by


class Browser:
    """One window. Elements are found by CSS selectors, and waited for."""

    def __init__(self, session: str) -> None:
        self.session = session
        self.http = requests.Session()
        self.http.trust_env = False

    def call(self, method: str, command: str, **arguments):
        reply = self.http.request(
            method,
            self.session + command,
            json=arguments if method == "POST" else None,
            timeout=300,
        ).json()["value"]
        if isinstance(reply, dict) and "error" in reply:
            raise AssertionError(f"{command}: {reply['error']}: {reply['message']}")
        return reply

    def open(self, url: str) -> None:
        self.call("POST", "/url", url=url)

    def run(self, script: str, *arguments):
        """Return what a piece of JavaScript returns."""
        return self.call("POST", "/execute/sync", script=script, args=list(arguments))

    def element(self, selector: str) -> str:
        self.wait(f"return document.querySelector({selector!r})")
        found = self.call("POST", "/element", using="css selector", value=selector)
        return "/element/" + found[ELEMENT]

    def type(self, selector: str, text: str) -> None:
        self.call("POST", self.element(selector) + "/value", text=text)

    def click(self, selector: str) -> None:
        self.call("POST", self.element(selector) + "/click")

    def text(self, selector: str) -> str:
        return self.call("GET", self.element(selector) + "/text")

    def wait(self, script: str, seconds: float = 20.0):
        """Return what a piece of JavaScript returns as soon as that is true."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if value := self.run(script):
                return value
            time.sleep(0.05)
        raise AssertionError(f"never true within {seconds} s: {script}")

    def press(self, keys: str) -> None:
        """Press keys one after the other, those that modify for all that follow them."""
        held, actions = [], []
        for key in keys:
            actions.append({"type": "keyDown", "value": key})
            if key in (CTRL, SHIFT):
                held.append(key)
            else:
                actions.append({"type": "keyUp", "value": key})
        actions += [{"type": "keyUp", "value": key} for key in held]
        keyboard = {"type": "key", "id": "keyboard", "actions": actions}
        self.call("POST", "/actions", actions=[keyboard])

    def devtools(self, command: str, **params) -> None:
        self.call("POST", "/goog/cdp/execute", cmd=command, params=params)


@contextmanager
def browser(*flags: str, language: str = "en") -> Iterator[Browser]:
    """Yield a fresh headless Chromium; the test is skipped where there is none."""
    if not all(map(shutil.which, NEEDED)):
        pytest.skip(HOW)
    with subprocess.Popen(
        ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as driver:
        try:
            port = next(
                line.rstrip(".\n").split()[-1]
                for line in driver.stdout
                if "started successfully on port" in line
            )
            options = {
                "binary": shutil.which("chromium"),
                "args": ["--headless=new", "--no-sandbox", "--disable-gpu", *flags],
                "prefs": {"intl.accept_languages": language},
            }
            started = Browser(f"http://127.0.0.1:{port}").call(
                "POST", "/session", capabilities={"alwaysMatch": {"goog:chromeOptions": options}}
            )
            window = Browser(f"http://127.0.0.1:{port}/session/{started['sessionId']}")
            try:
                yield window
            finally:
                window.call("DELETE", "")
        finally:
            driver.terminate()
