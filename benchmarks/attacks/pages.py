"""Pages of strangers, sent over a raw socket."""

import random
import socket
import threading
from contextlib import closing

from attacks.trial import Case

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=%s\r\n"
CHUNKS = HEAD % b"utf-8" + b"Transfer-Encoding: chunked\r\n\r\n"
AGES = b"Set-Cookie: a=b; max-age=%s\r\nRetry-After: %s\r\n" % (b"9" * 4000, b"9" * 4000)
COOKIES = b"".join(b"Set-Cookie: n%d=%s; path=/\r\n" % (n, b"a" * 3000) for n in range(20))
GOES_ON = b"HTTP/1.1 302 Found\r\nLocation: /jaccountlogin?%d\r\nContent-Length: 0\r\n"
OBEYED = b"HTTP/1.1 500 \x1b[2J\x1b]0;owned\x07\r\nLocation: /\x1b[2J\r\n\r\n\x1b[2J"
PAGES = {  # name -> (what is sent once, what then without end)
    "charset=punycode": (HEAD % b"punycode" + b"\r\n" + b"a-" * 500_000, b""),
    "a body without end": (HEAD % b"utf-8" + b"\r\n", b"a" * 65536),
    "headers without end": (b"HTTP/1.1 200 OK\r\n", b"X: " + b"a" * 60000 + b"\r\n"),
    "a chunk's size without end": (CHUNKS, b"0" * 65536),
    "max-age of 4,000 digits": (HEAD % b"utf-8" + AGES + b"Content-Length: 0\r\n\r\n", b""),
    "cookies without bound": (GOES_ON + COOKIES + b"\r\n", b""),
    "text that a terminal obeys": (OBEYED, b""),
}


def hostile(name: str) -> int:
    """Serve a page for the rest of this program; return its port."""
    once, endless = PAGES[name]
    server = socket.create_server(("127.0.0.1", 0))

    def answer(visitor: socket.socket) -> None:
        with closing(visitor):
            try:
                visitor.recv(65536)
                visitor.sendall(once.replace(b"?%d", b"?%d" % random.randrange(1 << 40)))
                while endless:
                    visitor.sendall(endless)
            except OSError:
                pass

    def serve() -> None:
        while True:
            threading.Thread(target=answer, args=(server.accept()[0],), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return server.getsockname()[1]


def cases() -> list[Case]:
    """Return the cases of hostile pages; each page is served from now on."""
    limits = "--fetch-count 2 --workers 1 --captcha-timeout 5 --read-timeout 3"
    command = f"crawler.py --rec-mode 1 {limits} --site http://127.0.0.1:"
    return [Case(f"page: {name}", f"{command}{hostile(name)}") for name in PAGES]
