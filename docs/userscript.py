"""Take the README's picture of the user script at work: at the stand-in, in headless Chromium.

    python docs/userscript.py     writes docs/userscript.png

Needs Chromium and its driver.
"""

import base64
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from browser import browser
from userscripts import MARK, SCRIPT

from workshop import files
from workshop.page import app
from workshop.serving import serve

OUT = Path(__file__).with_name("userscript.png")
SEED = 11  # of the captcha
ADDED = "Page.addScriptToEvaluateOnNewDocument"


def main() -> None:
    """Write the picture."""
    with serve(app.create_app(seed=SEED)) as url, browser("--window-size=900,700") as window:
        window.devtools(ADDED, source=SCRIPT)
        window.open(url + "/jaccountlogin")
        window.wait(f"return document.querySelector('{MARK}')?.dataset.kind === 'filled'")
        window.type("#input-login-user", "demo")
        window.type("#input-login-pass", "letters")
        box = window.run("return document.querySelector('#login-form').getBoundingClientRect()")
        clip = {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]}
        command = {"cmd": "Page.captureScreenshot", "params": {"clip": clip | {"scale": 1}}}
        taken = window.call("POST", "/goog/cdp/execute", **command)
    files.write_whole(OUT, base64.b64decode(taken["data"]))
    print(f"written: {OUT}")


if __name__ == "__main__":
    main()
