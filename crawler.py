"""Fetch captchas from the login page, read them, and let the page itself say who was right.

    python crawler.py                              fill labelled/ and unlabelled/ with tesseract
    python crawler.py --rec-mode 2 --work-mode 1   benchmark the ResNet, write nothing

One line a captcha: SUCC and FAIL are the page's own verdict on what was read (an impossible
reading is sent as it is); FATAL is a captcha without a verdict, which the accuracy leaves out. SUCC
+ FAIL + FATAL is the number of captchas begun, also after Ctrl-C. stderr tells the causes of FATAL,
and on a terminal the accuracy so far and the time left.

Reads model.pickle or ckpt.pth, as REC_MODE needs. Writes, in mode 0 only, labelled/<letters>_*.jpg
for SUCC, unlabelled/*.jpg for FAIL, and unknown_*.txt, what the page sent that was not understood
(the first of each cause).

Where MARGIN is set, a captcha goes on with another picture when the engine is not sure of one. Such
pictures are counted as UNSURE, on top of the captchas, and mode 0 keeps them in unlabelled/.

The login page is the embedded one (standin.py) unless SITE names another. A page that is not on
this machine needs CONSENT, and there the rules of politeness.py hold.

Ctrl-C: finish the captchas in flight, then the tally; exit status 130. Twice: leave at once.
"""

if __name__ == "__main__":  # before the heavy imports
    from workshop import process

    process.begin()

import argparse
import os
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from types import FrameType

from tqdm import tqdm

import recognizers
from workshop import decoding, drawing, files, process
from workshop.crawl import DATASET, Crawl, note, say
from workshop.engines.batching import Batching
from workshop.login import address, politeness
from workshop.login.jaccount import Client
from workshop.login.politeness import UnknownError
from workshop.messages import UserError, counted
from workshop.page import embedded
from workshop.settings import settings_parser

# ---- settings: edit here, or give the flag of the same name for one run ----
# Modify this to change recognize mode
REC_MODE = 0  # 0: tesseract 1: svm 2: resnet
# Modify this to change working mode
#
# 0: dataset preparing (fetch captcha from jaccount, label them by using existing
# OCR tools, and save both labelled and unlabelled(failed) images.)
#
# 1: benchmark (just test the model and don't save any file.)
#
WORK_MODE = 0
WORKERS = 9  # threads that fetch and read at the same time
FETCH_COUNT = 1000  # captchas; at most 200 of a page that is not on this machine
# standin: the embedded page, started on a free port and stopped at the end
# jaccount: the real page, or the address of another one, such as http://127.0.0.1:8000
SITE = "standin"
CONSENT = False  # you may fetch captchas there: needed for a page that is not on this machine
GUEST_WORKERS = 1  # in place of WORKERS for a page that is not on this machine
DIALECT = "current"  # of the embedded page: current or legacy
STYLE = "dialect"  # its pictures  current: 110x40  legacy: 100x40  dialect: as old as the page
# a picture that is read with less than this margin (0 to 1, recognizers.read) is not answered but
# another one asked for; 0: every picture is answered
MARGIN = 0.0
CONNECT_TIMEOUT = 5.0  # seconds
READ_TIMEOUT = 10.0  # seconds without a byte
CAPTCHA_TIMEOUT = 60.0  # seconds for all the requests of one captcha
VERBOSE = False  # say on stderr what was read where the page says FAIL
LABELLED = Path("labelled")  # folder for captchas whose letters the page confirmed
UNLABELLED = Path("unlabelled")  # folder for the others

PICTURES = 10  # a captcha may use up, where MARGIN refuses them


Read = Callable[[bytes], recognizers.Reading]


def one_captcha(crawl: Crawl, client: Client, read: Read) -> tuple[bool, str, bytes]:
    """Return the page's verdict on one captcha, the letters read and the picture."""
    client.begin()
    for _ in range(PICTURES):
        picture = client.captcha()
        try:
            letters, _, margin = read(picture)
        except decoding.PictureError as error:
            raise UnknownError("a picture that the engine cannot open") from error
        if margin >= crawl.settings.margin:
            break
        crawl.unsure(picture)
    else:
        raise UnknownError(f"none of {PICTURES} pictures was read with enough margin")
    right = client.answer(letters)
    if right and not files.is_label(letters):  # about to become the name of a file
        raise UnknownError("the page confirmed an impossible reading")
    return right, letters, picture


def work(crawl: Crawl, client: Client, read: Read, index: int) -> None:
    """Fetch and answer captchas until the count is reached or the crawl ends."""
    try:
        with crawl.lock:
            say(f"Worker {index} online.")
        for number in crawl.numbers():
            try:
                right, letters, picture = one_captcha(crawl, client, read)
                with crawl.proving:
                    proved = recognizers.prove(picture, letters) is not None
                crawl.decided(number, right, letters, picture, proved)
            except UnknownError as error:
                crawl.fatal(number, error.cause, error.page)
            except politeness.StopError:
                crawl.fatal(number, "broken off, for everybody has to leave")
            except BaseException as error:
                crawl.fail(error)
                if not isinstance(error, UserError | OSError):
                    note(f"worker {index} met a bug, and the run ends: {error!r}")
                crawl.fatal(number, "broken off by an error on this side")
        with crawl.lock:
            say("Worker quit.")
    except BaseException as error:  # a closed stdout, of which the main thread will tell
        crawl.fail(error)


def enter_first(crawl: Crawl, client: Client) -> None:
    """Enter the login page before the workers do. Raises UserError where there is none."""
    for tries_left in reversed(range(client.manners.entries)):
        client.begin()
        try:
            client.enter()
            return
        except UnknownError as error:
            if not tries_left or error.cause in ("no connection", "no such host"):
                crawl.keep(error.cause, error.page)
                raise UserError(
                    f"no login page at {client.visitor.entry}: {error.cause}. Is the address "
                    "right, and does the page open in a browser?"
                ) from error


def run(settings: argparse.Namespace, manners: politeness.Manners, entry: str) -> int:
    """Crawl with all workers, print the tally, and return the exit status."""
    engine = list(recognizers.MODES)[settings.rec_mode]
    captchas = counted(settings.fetch_count, "captcha")
    note(f"{captchas} of {entry} for {engine}, workers: {settings.workers}")
    for line in recognizers.about(settings.rec_mode):
        note(line)
    read_batch = partial(recognizers.read_batch, rec_mode=settings.rec_mode)
    # loads the engine, or says what it lacks, before the page is asked for anything
    read_batch([drawing.sample(1, seed=0)[0][1]])
    # A process of tesseract takes its time to start: it is worth waiting for all pictures.
    company = settings.workers if settings.rec_mode == recognizers.TESSERACT else 1
    read = Batching(read_batch, company, patience=0.2)
    timeouts = settings.connect_timeout, settings.read_timeout, settings.captcha_timeout
    clients = [Client(entry, manners, *timeouts) for _ in range(settings.workers)]
    crawl = Crawl(settings, manners.leaving)
    enter_first(crawl, clients[0])
    if settings.work_mode == DATASET:
        files.make_folders(settings.labelled, settings.unlabelled)
    threads = [
        threading.Thread(target=work, args=(crawl, client, read, index), daemon=True)
        for index, client in enumerate(clients)
    ]
    came: list[int] = []

    def leave(number: int, _: FrameType | None) -> None:
        """Finish the captchas in flight; at the second signal, end at once."""
        came.append(number)
        if len(came) > 1:
            crawl.lock.acquire(timeout=1)  # no file and no line is left half-written
            os._exit(128 + came[0])
        manners.leaving.set()
        os.write(2, b"crawler.py: finishing what is in flight; once more leaves at once\n")

    began = time.monotonic()
    total = settings.fetch_count
    with process.on_stop(leave):
        with tqdm(total=total, unit="captcha", leave=False, disable=None) as crawl.bar:
            for thread in threads:
                thread.start()
            for thread in threads:
                while thread.is_alive():
                    thread.join(0.2)  # Windows hears no Ctrl-C in a longer wait
        crawl.report(time.monotonic() - began)
    for client in clients:
        client.close()
    if error := crawl.failure or manners.stopped:
        raise error
    if came:
        return 128 + came[0]
    if not crawl.tally["SUCC"] + crawl.tally["FAIL"]:
        raise UserError("no captcha got a verdict: the causes are above")
    return 0


def main(argv: list[str] | None = None) -> int:
    """Crawl, print the tally, and return the exit status."""
    settings = settings_parser(
        globals(),
        REC_MODE=(0, 1, 2),
        WORK_MODE=(0, 1),
        WORKERS=(1, ..., 9, ..., 64),
        FETCH_COUNT=(1, ..., 1000, ..., 10_000_000),
        SITE="standin",
        CONSENT=False,
        GUEST_WORKERS=(1, ..., 1, ..., 9),
        DIALECT=("current", "legacy"),
        STYLE=("dialect", "current", "legacy"),
        MARGIN=(0.0, ..., 0.0, ..., 1.0),
        CONNECT_TIMEOUT=(0.1, ..., 5.0, ..., 600.0),
        READ_TIMEOUT=(0.1, ..., 10.0, ..., 600.0),
        CAPTCHA_TIMEOUT=(1.0, ..., 60.0, ..., 3600.0),
        VERBOSE=False,
        LABELLED=Path("labelled"),
        UNLABELLED=Path("unlabelled"),
    ).parse_args(argv)
    with ExitStack() as stack:
        site = settings.site
        if site == "standin":
            site = stack.enter_context(embedded.login_page(settings.dialect, settings.style))
        entry = address.entry_url(site)
        manners = politeness.Manners(guest=not address.at_home(entry))
        if manners.guest:
            politeness.hold_to_manners(settings, entry)
        return run(settings, manners, entry)


if __name__ == "__main__":
    process.run(main)
