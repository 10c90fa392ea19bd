"""The ways in which the stand-in misbehaves on purpose, and the audit of what it did.

A spec names faults with the share of the requests they hit: "500:0.05,slow:0.05,late:0.02". A
name without a share hits every request that it can.

    500 503 429    that status; the last two with Retry-After
    slow           the body drips
    reset          the connection is reset in the middle of the body
    huge           a body without end
    loop           a redirect that leads to the next one for ever
    html           a page where a picture or an answer belongs
    garbage        bytes that are no picture, an answer that is no sensible JSON
    truncate       a picture cut in half
    nouuid         a login page without a uuid
    late           a verdict about the picture before the one that the answer is for
    early          the same for an answer that comes within EARLY_SECONDS of its picture
    throttle       the answer that asks to come back in 30 seconds
    locked         the answer that the account is locked
    twofactor      errno 0 or a redirect, and then the page that asks for a second factor
    err2           the answer that the server is at fault

slow, reset and truncate hit the body of what was done; the others, but for nouuid, late, early and
twofactor, come in place of it: nothing is drawn, and an answer is not used up.

A client can notice all but `late` and `early`: an answer judged by an earlier picture looks like
any other. Nearly always it calls a right answer wrong, so the accuracy seems lower and no label is
harmed. A label is in danger only where an earlier picture's text is posted for a later one.
"""

import hashlib
import itertools
import os
import random
import socket
import struct
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from flask import Flask, Response, g, request
from waitress.channel import ClientDisconnected, HTTPChannel

from workshop import files
from workshop.messages import UserError, shown

RETRY_AFTER = 1  # seconds
PIECES = 8  # that a slow body comes in
KINDS = {  # endpoint -> the kind of request
    "standin.entry": "entry",
    "standin.authorize": "entry",
    "standin.login_page": "page",
    "standin.captcha": "picture",
    "standin.ulogin": "answer",
}
EVERY = ("entry", "page", "picture", "answer")
FAULTS: dict[str, tuple[str, ...]] = {  # name -> the kinds of request that it can hit
    **dict.fromkeys(("500", "503", "429", "slow", "reset", "huge", "loop"), EVERY),
    **dict.fromkeys(("html", "garbage"), ("picture", "answer")),
    "truncate": ("picture",),
    "nouuid": ("page",),
    **dict.fromkeys(("late", "early", "throttle", "locked", "twofactor", "err2"), ("answer",)),
}
BROKEN_ANSWERS = (
    b'{"errno":1,"error":"Wrong cap',
    b"[]",
    b"null",
    b'{"errno":[1],"error":{},"code":7,"url":[]}',
    b'{"errno":"0","error":null}',
    b'\xff\xfe{"errno":1}',
    b"",
)
LOOP = "/jaccount/loop?step="  # redirects to the next step
AUDIT_COLUMNS = ("event", "uuid", "sha256", "label", "fault", "verdict")


def parse(spec: str) -> dict[str, float]:
    """Return the share of each fault that a spec names; UserError where it is mistyped."""
    shares: dict[str, float] = {}
    for part in spec.replace(" ", "").split(",") if spec.strip() else ():
        name, colon, share = part.partition(":")
        if name not in FAULTS:
            raise UserError(f"{name!r} is not a fault: choose from {', '.join(FAULTS)}")
        if name in shares:
            raise UserError(f"the fault {name} is given twice")
        try:
            shares[name] = float(share) if colon else 1.0
        except ValueError:
            shares[name] = -1.0
        if not 0 <= shares[name] <= 1:
            raise UserError(f"{part!r}: the share goes from 0 to 1, as in {name}:0.05")
    for kind in EVERY:
        total = sum(share for name, share in shares.items() if kind in FAULTS[name])
        if total > 1 + 1e-9:
            raise UserError(f"the shares of the faults of {kind} requests add up to {total:g}")
    return shares


def install(
    app: Flask,
    shares: dict[str, float],
    rng: random.Random,
    slow_seconds: float,
    audit: Path | None,
) -> None:
    """Add faults and audit to an app. shares: of each fault, from parse.

    A view finds its fault in g.fault, and leaves in g.uuid, g.label and g.verdict what the audit is
    to tell.
    """
    lock = threading.Lock()
    if audit and not (audit.exists() and audit.stat().st_size):
        files.write_whole(audit, (",".join(AUDIT_COLUMNS) + "\n").encode())

    @app.get("/jaccount/loop")
    def loop() -> Response:
        step = request.args.get("step", 0, type=int) + 1
        return Response(status=302, headers={"Location": f"{LOOP}{step}"})

    @app.before_request
    def maybe_fail() -> Response | None:
        g.kind = KINDS.get(request.endpoint or "", "")
        g.fault = _pick(shares, g.kind, rng)
        return _instead(g.fault, g.kind, rng)

    @app.after_request
    def damage(response: Response) -> Response:
        fault = g.get("fault", "")
        if fault == "truncate" and g.get("label"):
            response.set_data(response.get_data()[: len(response.get_data()) // 2])
        if audit and (fault or g.get("kind") in ("picture", "answer")):
            try:
                with lock:
                    _append(audit, response)
            except OSError as error:
                reason = shown(f"{audit}: {error.strerror}")
                print(f"standin.py: the audit lacks a row: {reason}", file=sys.stderr, flush=True)
                return Response("The audit cannot be written.\n", 500, mimetype="text/plain")
        if fault in ("slow", "reset"):
            # looked up now: the request is gone when the body is sent
            channel = getattr(request.environ.get("waitress.client_disconnected"), "__self__", None)
            body, slow = response.get_data(), fault == "slow"
            response.response = _drip(body, slow_seconds) if slow else _break_off(body, channel)
            response.headers["Content-Length"] = str(len(body))
        return response


def _pick(shares: dict[str, float], kind: str, rng: random.Random) -> str:
    """Return the fault that a request of this kind gets, mostly ""."""
    place = rng.random()  # one call in C: safe from many threads at a time
    for name, share in shares.items():
        if kind in FAULTS[name]:
            place -= share
            if place < 0:
                return name
    return ""


def _instead(fault: str, kind: str, rng: random.Random) -> Response | None:
    """Return what comes in place of a request's response; None: the response comes."""
    if fault in ("500", "503", "429"):
        response = Response(f"<h1>{fault}</h1>", int(fault))
        if fault != "500":
            response.headers["Retry-After"] = str(RETRY_AFTER)
        return response
    if fault == "loop":
        return Response(status=302, headers={"Location": f"{LOOP}1"})
    if fault == "html":
        return Response("<!doctype html><title>jAccount</title><p>Please wait.</p>")
    mimetype = {"picture": "image/jpeg", "answer": "application/json"}.get(kind, "text/html")
    if fault == "huge":
        return Response(itertools.repeat(b" " * (1 << 16)), mimetype=mimetype)
    if fault == "garbage":
        noise = b"\xff\xd8\xff\xe0" + rng.randbytes(1000)  # starts as a JPEG does
        body = noise if kind == "picture" else rng.choice(BROKEN_ANSWERS)
        return Response(body, mimetype=mimetype)
    return None


def _drip(body: bytes, seconds: float) -> Iterator[bytes]:
    size = max(1, -(-len(body) // PIECES))
    for start in range(0, len(body), size):
        time.sleep(seconds / PIECES)
        yield body[start : start + size]


def _break_off(body: bytes, channel: HTTPChannel | None) -> Iterator[bytes]:
    yield body[: len(body) // 2]
    # Closed without lingering, TCP says reset instead of goodbye. waitress has no better way to the
    # socket; outside waitress (Flask's test client) the body only ends early.
    if channel is not None:
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        channel.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    raise ClientDisconnected  # waitress closes the connection then, and logs nothing


def _append(audit: Path, response: Response) -> None:
    """Add a row about the current request, whole or not at all; raises OSError on a full disk."""
    kind, label = g.kind, g.get("label", "")
    sent = kind == "picture" and label
    digest = hashlib.sha256(response.get_data()).hexdigest() if sent else ""
    row = f"{kind},{g.get('uuid', '')},{digest},{label},{g.fault},{g.get('verdict', '')}\n"
    size = audit.stat().st_size
    try:
        with audit.open("ab") as file:  # closed again: it is on the disk
            file.write(row.encode())
    except OSError:
        os.truncate(audit, size)
        raise
