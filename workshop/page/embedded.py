"""The crawler's own stand-in: a process, and so a core, of its own, on a free port.

It lives until its stdin closes: it outlives no crawler, however that ends, and leaves Ctrl-C to it.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workshop.messages import UserError


@contextmanager
def login_page(dialect: str, style: str) -> Iterator[str]:
    """Serve the stand-in while the context lasts; yield its address."""
    with subprocess.Popen(  # noqa: S603 (this file)
        [sys.executable, "-m", __name__, dialect, style],
        cwd=Path(__file__).parents[2],  # where this package is found
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout  # noqa: S101 (for the type checker)
        try:
            url = process.stdout.readline().strip()
            if not url:
                raise UserError("the embedded login page did not start: try python standin.py")
            yield url
        finally:
            process.kill()


def main() -> None:
    """Serve the stand-in until stdin closes. Arguments: dialect, style."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from workshop.page.app import create_app  # takes its time: Ctrl-C is ignored by now
    from workshop.serving import serve

    with serve(create_app(sys.argv[1], sys.argv[2]), threads=0) as url:
        print(url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
