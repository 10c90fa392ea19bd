"""Web pages for this machine only, served by waitress from a thread.

A page that listens on 127.0.0.1 can still be reached through the user's browser: by a foreign
page that posts to it, or by a foreign name that is made to mean 127.0.0.1. So the Host header has
to be a loopback name, and an Origin has to be the page's own. Nothing here allows CORS.
"""

import logging
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, Response, request
from waitress import create_server, wasyncore

from workshop.messages import UserError

THREADS = 16  # requests answered at a time; a slow one occupies a thread
MAX_BODY = 1 << 16  # bytes of a POST, and of all headers of a request


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Tell whether a Host header, such as `127.0.0.1:8000`, can only mean this machine."""
    try:
        name = urlsplit("//" + host).hostname or ""
        return name == "localhost" or name.endswith(".localhost") or ip_address(name).is_loopback
    except ValueError:
        return False


def guard(app: Flask) -> None:
    """Make an app refuse foreign Host and Origin headers, and send headers that keep it apart."""

    @app.before_request
    def refuse_strangers() -> Response | None:
        # straight from the environ: Flask's own ways to the host cost a third of a request
        host = request.environ.get("HTTP_HOST", "")
        if not is_loopback(host):
            return Response("This Host is not served.\n", 403, mimetype="text/plain")
        if request.environ.get("HTTP_ORIGIN", "http://" + host) != "http://" + host:
            return Response("This Origin is not served.\n", 403, mimetype="text/plain")
        return None

    @app.after_request
    def keep_apart(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Content-Type-Options"] = "nosniff"
        if response.mimetype == "text/html":
            response.headers.setdefault(  # an app may have a stricter one
                "Content-Security-Policy",
                "default-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
            )
        return response


def chinese() -> bool:
    """Tell whether the current request asks for Chinese texts; the default is English."""
    # not werkzeug's best_match, which gives zh to one who wants en-GB first
    wanted = (tag[:2].lower() for tag in request.accept_languages.values())
    return next((tag for tag in wanted if tag in ("en", "zh")), "en") == "zh"


@contextmanager
def serve(app: Flask, port: int = 0, threads: int = THREADS) -> Iterator[str]:
    """Serve an app on 127.0.0.1 while the context lasts; yield its URL, `http://127.0.0.1:<port>`.

    port: 0 takes any free one. threads: requests answered at a time; 0: one after the other in the
    server's own thread, for an app that answers at once, whose requests then cost a third less.
    Raises UserError where the port cannot be had.
    """
    channels: dict[int, Any] = {}
    server = create_server(
        app,
        map=channels,
        sockets=[_listener(port)],
        threads=threads,
        ident="",
        max_request_body_size=MAX_BODY,
        max_request_header_size=MAX_BODY,
        # With threads, a long body waits for its reader; the server's only thread must not wait.
        outbuf_high_watermark=MAX_BODY if threads else 1 << 30,
        log_socket_errors=False,
    )
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # which warns where many ask
    stopped = threading.Event()

    def run() -> None:
        while not stopped.is_set():
            wasyncore.poll(1.0, channels)
            while not threads and (asked := server.task_dispatcher.queue):
                asked.popleft().service()

    thread = threading.Thread(target=run, name="waitress", daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        stopped.set()
        server.trigger.pull_trigger()  # ends the poll
        thread.join()
        for channel in list(server.active_channels.values()):
            channel.handle_close()
        server.task_dispatcher.shutdown()
        server.close()  # last, with the pipe that the threads write to


def _listener(port: int) -> socket.socket:
    """Return a socket bound to a port of 127.0.0.1: waitress leaks threads where it cannot bind."""
    try:
        return socket.create_server(("127.0.0.1", port))
    except OSError as error:
        raise UserError(
            f"port {port} of 127.0.0.1 cannot be had ({os.strerror(error.errno or 0)}): "
            "give another --port, or 0 for any free one"
        ) from error
