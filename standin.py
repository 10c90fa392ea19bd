"""The stand-in: a login page on this machine that looks and behaves like jAccount's.

    python standin.py --port 8000          then open http://127.0.0.1:8000/ and log in
    python standin.py --dialect legacy     as the page was in 2020
    python standin.py --faults "500:0.05,reset:0.03,late:0.02" --audit truth.csv
                                           misbehaving on purpose: faults.py names the ways

crawler.py starts one by itself. As on the real page, several redirects lead to a page that carries
a uuid; each GET of /jaccount/captcha draws a new picture under that uuid; a POST to
/jaccount/ulogin is judged by the latest picture and uses it up, right or wrong. `legacy` tells the
verdict by redirects, `current` by JSON where lt=p asks for it.

--audit appends a CSV row for each picture, each answer and each fault: event (entry, page, picture,
answer), uuid, sha256 of the JPEG as sent, label, fault, verdict.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import time
from pathlib import Path

from workshop import drawing, files, process
from workshop.messages import UserError
from workshop.page import app
from workshop.serving import THREADS, serve
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
PORT = 8000  # on 127.0.0.1; 0: any free one
DIALECT = "current"  # current: the page since 2024  legacy: the page of 2020
UUID_ORDER = "2026-05"  # in which the current page names the uuid: that of 2026-05 or of 2025-10
STYLE = "dialect"  # of the pictures; current: 110x40  legacy: 100x40  dialect: as old as the page
SEED = -1  # the same seed draws the same pictures in the same order; -1: others each time
FAULTS = ""  # what goes wrong how often, such as "500:0.05,slow:0.02"; faults.py names them
SLOW_SECONDS = 2.0  # that a slow answer takes
EARLY_SECONDS = 2.0  # after its picture in which an answer is early
AUDIT = ""  # CSV file that gets the truth of every picture; empty: none
LIFETIME = 1800.0  # seconds that a uuid lives without being used
UUIDS = 10_000  # that are remembered at most; the longest unused one goes first


def main(argv: list[str] | None = None) -> None:
    """Serve the login page until Ctrl-C."""
    parser = settings_parser(
        globals(),
        PORT=(0, ..., 8000, ..., 65535),
        DIALECT=app.DIALECTS,
        UUID_ORDER=app.UUID_ORDERS,
        STYLE=("dialect", *drawing.STYLES),
        SEED=(-1, ..., -1, ..., 2**63),
        FAULTS="",
        SLOW_SECONDS=(0.0, ..., 2.0, ..., 600.0),
        EARLY_SECONDS=(0.0, ..., 2.0, ..., 600.0),
        AUDIT="",
        LIFETIME=(1.0, ..., 1800.0, ..., 1e6),
        UUIDS=(1, ..., 10_000, ..., 1_000_000),
    )
    settings = vars(parser.parse_args(argv))
    port = settings.pop("port")
    files.check_targets(Path(settings["audit"]) if settings["audit"] else None)
    try:
        login_page = app.create_app(**settings)
    except UserError as error:
        parser.error(str(error))  # a mistyped setting, as any other
    # slow answers take a thread each, the others none
    with serve(login_page, port, threads=THREADS if settings["faults"] else 0) as url:
        print(f"{url}/jaccountlogin ({settings['dialect']} dialect; Ctrl-C stops it)")
        print(f"Log in as {app.DEMO_USER} with the password {app.DEMO_PASSWORD}.", flush=True)
        while True:
            time.sleep(60)


if __name__ == "__main__":
    process.run(main)
