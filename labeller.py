"""Label captchas in the browser, and look through the labels there are.

    python labeller.py                 what waits in unlabelled/ becomes labelled/<letters>_*.jpg
    python labeller.py --page review   labelled/, the labels that are doubted most first

Serves both pages, on this machine only, in English or Chinese as the browser asks for, and opens
one. The readings of every engine that has what it needs are computed ahead, as suggestions, the
surest first. Files are moved, never copied, changed, written over or deleted: what is discarded
goes to discarded/. Every step of a session can be undone. Any number of windows may be open, and a
crawl or another labeller may go on beside them. Ctrl-C stops it and prints a tally.

Keys: Enter saves, Tab or space takes the suggestion, Esc skips, - discards, = accepts all readings
that are proved, + all that are sure, Ctrl+Z or the up arrow undoes.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import mimetypes
import os
import time
import webbrowser
from pathlib import Path
from typing import Any

from flask import Blueprint, Flask, Response, abort, current_app, jsonify, render_template, request
from werkzeug.exceptions import HTTPException

import recognizers
from workshop import files, process
from workshop.labelling.actions import KINDS, PAGES, Desk, accept, put, put_aside, tally, undo
from workshop.labelling.moving import GoneError
from workshop.labelling.showing import ORDERS, SHOWN, state_of
from workshop.labelling.texts import TEXTS
from workshop.messages import UserError
from workshop.serving import chinese, guard, serve
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
PAGE = "label"  # the one to open  label: what waits in unlabelled/  review: labelled/
ORDER = "hardest"  # what to label first, by the margin of an engine: the hardest or the easiest
ENGINES = "resnet,svm,tesseract"  # to suggest letters; the first that works reads what is reviewed
PORT = 8001  # on 127.0.0.1; 0: any free one
OPEN = True  # show the page in your browser
UNLABELLED = Path("unlabelled")  # folder of the captchas to label
LABELLED = Path("labelled")  # folder that gets them, and that is reviewed
DISCARDED = Path("discarded")  # folder for those that are no use
SURE = 0.99  # margin from which readings are accepted all at once: one in 100 may be wrong

pages = Blueprint("labeller", __name__)


def the_desk() -> Desk:
    """Return the desk of the app that answers."""
    return current_app.extensions["desk"]


@pages.get("/", defaults={"page": "label"})
@pages.get("/<any(review):page>")
def show(page: str) -> str:
    """Return one of the two pages; its script asks for all that it shows."""
    folder, order = the_desk().folders[page], current_app.config["ORDER"]
    texts = TEXTS["zh" if chinese() else "en"]
    return render_template(f"{page}.html", page=page, folder=folder, order=order, t=texts)


@pages.get("/state/<any(label, review):page>")
def state(page: str) -> Response:
    """Return what a page shows now; with `figures=1` the figures alone."""
    order, first = request.args.get("order", ""), request.args.get("first", "")
    count = 0 if "figures" in request.args else SHOWN[page]
    return jsonify(state_of(the_desk(), page, order, first, count))


@pages.post("/<any(label, review):page>/<any(label, discard, accept, aside, again, undo):action>")
def act(page: str, action: str) -> Response:
    """Do one action; `said` in the answer is a line for the person."""
    desk, ask = the_desk(), request.get_json()  # JSON alone: a foreign form cannot send it
    keys = ("tab", "name", "digest", "label", "which")
    values: list[Any] = [ask.get(key, "") for key in keys] if isinstance(ask, dict) else [None]
    if not all(isinstance(value, str) for value in values):
        abort(400, "a request is an object of texts")
    tab, name, digest, label, which = values
    if action == "label" and not files.is_label(label):
        abort(400, "a label is 4 or 5 letters from a to z")
    if action == "accept" and which not in KINDS:
        abort(400, f"which is one of {', '.join(KINDS)}")
    with desk.lock:
        if action == "undo":
            answer = undo(desk, page, tab)
        elif action == "again":
            desk.aside[page].clear()
            answer = {"said": "from the beginning"}
        elif action == "accept":
            answer = accept(desk, tab, which)
        elif action == "aside":
            # any number of names, with a slash between them, which no file name can hold
            answer = put_aside(desk, page, tab, name.split("/"))
        else:
            answer = put(desk, page, tab, name, digest, label if action == "label" else "")
    return jsonify(answer)


@pages.errorhandler(HTTPException)
def refused(error: HTTPException) -> tuple[Response, int]:
    """Say in JSON what was wrong with a request."""
    return jsonify(error=error.description), error.code or 500


@pages.errorhandler(GoneError)
def gone(error: GoneError) -> tuple[Response, int]:
    """Say that the picture is not there any more; nothing was done."""
    return jsonify(error=str(error), name=error.name), 409


@pages.errorhandler(OSError)
def failed(error: OSError) -> tuple[Response, int]:
    """Say what the system refused: a full disk, a folder that is read-only."""
    why = f"{error.strerror or error}: {error.filename}"
    return jsonify(error="not saved: {why}", why=why), 500


@pages.after_app_request
def own_files_alone(response: Response) -> Response:
    """Let a page use nothing but this labeller's own files, and no script within the page."""
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return response


def create_app(desk: Desk, order: str = ORDER) -> Flask:
    """Return the pages of a desk as a Flask app."""
    mimetypes.add_type("text/javascript", ".js")  # which a Windows registry may call plain text
    app = Flask("workshop.labelling")  # whose folder has the templates and the static files
    app.extensions["desk"] = desk
    app.config["ORDER"] = order
    guard(app)
    app.register_blueprint(pages)
    return app


def read(pictures: list[bytes], engine: str) -> list[recognizers.Reading]:
    """Return an engine's readings of encoded pictures. engine: a name out of MODES."""
    return recognizers.read_batch(pictures, recognizers.MODES[engine])


def prove(picture: bytes, text: str) -> bool:
    """Tell whether an encoded picture can only be the page's own of these letters."""
    return recognizers.prove(picture, text) is not None


def sources_of(engines: list[str]) -> list[dict[str, Any]]:
    """Return what each engine that has a model reads with, as a page gets it."""
    found = ((engine, recognizers.source(recognizers.MODES[engine])) for engine in engines)
    return [
        source._asdict() | {"engine": engine, "path": str(source.path)}
        for engine, source in found
        if source
    ]


# ---- the command ----


def main(argv: list[str] | None = None) -> None:
    """Serve the pages until Ctrl-C."""
    parser = settings_parser(
        globals(),
        PAGE=PAGES,
        ORDER=ORDERS,
        ENGINES="resnet,svm,tesseract",
        PORT=(0, ..., 8001, ..., 65535),
        OPEN=True,
        UNLABELLED=Path("unlabelled"),
        LABELLED=Path("labelled"),
        DISCARDED=Path("discarded"),
        SURE=(0.5, ..., 0.99, ..., 1.0),
    )
    settings = parser.parse_args(argv)
    settings.engines = recognizers.named(settings.engines, parser)
    folders = settings.unlabelled, settings.labelled, settings.discarded
    if len({folder.resolve() for folder in folders}) < len(folders):
        parser.error("--unlabelled, --labelled and --discarded are three folders")
    desk = Desk(*folders, settings.engines, read, prove, settings.sure)
    folder = desk.folders[settings.page]
    if not folder.is_dir():
        (page,) = set(PAGES) - {settings.page}
        other = desk.folders[page]
        hint = f"; `python labeller.py --page {page}` shows {other}" if other.is_dir() else ""
        raise UserError(f"there is no folder {folder}: `python crawler.py` makes one{hint}")
    os.scandir(folder).close()  # one that may not be read would look empty
    desk.sources = sources_of(settings.engines)
    desk.watch(settings.page)  # the first readings are there before the browser is
    app = create_app(desk, settings.order)
    with desk.ahead.running(), serve(app, settings.port) as url:
        address = f"{url}/{'review' if settings.page == 'review' else ''}"
        print(f"{address} (Ctrl-C stops it)", flush=True)
        try:
            if settings.open:
                webbrowser.open(address)
            while True:
                time.sleep(60)
        finally:
            done = [f"[{name}] {number}" for name, number in tally(desk).items()]
            print(f"Finished.\n{' '.join(done)}", flush=True)


if __name__ == "__main__":
    process.run(main)
