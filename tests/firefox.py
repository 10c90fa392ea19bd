"""A headless Firefox for tests, driven over its own protocol, Marionette: no driver is needed."""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser import Browser

NAMES = ("firefox-esr", "firefox")
HOW = "a test in Firefox needs it: sudo apt-get install firefox-esr"
COMMANDS = {  # of WebDriver's addresses, those that the tests need
    ("POST", "/url"): "WebDriver:Navigate",
    ("POST", "/execute/sync"): "WebDriver:ExecuteScript",
    ("POST", "/execute/async"): "WebDriver:ExecuteAsyncScript",
    ("POST", "/element"): "WebDriver:FindElement",
    ("POST", "/value"): "WebDriver:ElementSendKeys",
    ("POST", "/click"): "WebDriver:ElementClick",
    ("POST", "/actions"): "WebDriver:PerformActions",
    ("GET", "/screenshot"): "WebDriver:TakeScreenshot",
    ("POST", "/addon"): "Addon:Install",
}


class Firefox(Browser):
    """One window; what Chromium alone can do is missing."""

    def __init__(self, port: int) -> None:
        self.link = socket.create_connection(("127.0.0.1", port), timeout=300)
        self.reader = self.link.makefile("rb")
        self.number = 0
        self.receive()  # it introduces itself
        self.ask("WebDriver:NewSession", {})

    def receive(self):
        length = b"".join(iter(lambda: self.reader.read(1), b":"))
        return json.loads(self.reader.read(int(length)))

    def ask(self, command, arguments):
        self.number += 1
        asked = json.dumps([0, self.number, command, arguments]).encode()
        self.link.sendall(b"%d:%s" % (len(asked), asked))
        _, _, error, result = self.receive()
        if error:
            raise AssertionError(f"{command}: {error['error']}: {error['message']}")
        return result["value"] if isinstance(result, dict) and "value" in result else result

    def call(self, method, command, **arguments):
        if command.startswith("/element/"):
            _, _, element, command = command.split("/")
            arguments["id"], command = element, "/" + command
        return self.ask(COMMANDS[method, command], arguments)


@contextmanager
def firefox(folder: Path, **prefs) -> Iterator[Firefox]:
    """Yield a fresh headless Firefox, its profile in a folder; the test is skipped without one."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if not program:
        pytest.skip(HOW)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    prefs = {"marionette.port": port, "intl.accept_languages": "en"} | prefs
    lines = (
        f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in prefs.items()
    )
    (folder / "user.js").write_text("\n".join(lines))
    command = [program, "--headless", "--marionette", "--no-remote", "--profile", folder]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(300):
                try:
                    window = Firefox(port)
                    break
                except ConnectionError:
                    time.sleep(0.2)
            else:
                raise AssertionError("Firefox never listened")
            with window.link, window.reader:
                yield window
        finally:
            process.terminate()
