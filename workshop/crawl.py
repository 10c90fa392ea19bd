"""What the crawler's workers share: the next number, counts, files and printed lines.

A captcha's file, line and count change together, under one lock.
"""

import argparse
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tqdm import tqdm

from workshop import files
from workshop.messages import shown

DATASET = 0  # the WORK_MODE that writes files


class Crawl:
    """What the workers share. leaving: once set, no captcha is begun."""

    def __init__(self, settings: argparse.Namespace, leaving: threading.Event) -> None:
        self.settings, self.leaving = settings, leaving
        self.lock = threading.Lock()
        self.proving = threading.Lock()  # one at a time: nine together hold each other up
        self.begun = 0  # captchas; the number of the latest
        self.tally: Counter[str] = Counter()  # captchas SUCC, FAIL, FATAL, PROVED; pictures UNSURE
        self.causes: Counter[str] = Counter()  # of FATAL
        self.failure: BaseException | None = None  # the first that ends the run
        self.bar = tqdm(disable=True)  # the last line of a terminal

    def numbers(self) -> Iterator[int]:
        """Yield the numbers of the captchas that one worker is to do."""
        while True:
            with self.lock:
                if self.leaving.is_set() or self.begun == self.settings.fetch_count:
                    return
                self.begun += 1
                number = self.begun
            yield number

    def decided(self, number: int, right: bool, letters: str, picture: bytes, proved: bool) -> None:
        """Save a picture, then print and count the page's verdict on it."""
        with self.lock:
            self.tally["PROVED"] += proved
            if right:
                self._save(self.settings.labelled, f"{letters}_", picture)
            else:
                self._save(self.settings.unlabelled, "", picture)
            say(f"{number} - SUCC - {letters}" if right else f"{number} - FAIL")
            if self.settings.verbose and not right:
                note(f"{number} - FAIL - read {letters!r}")
            self._count("SUCC" if right else "FAIL")

    def unsure(self, picture: bytes) -> None:
        """Save and count a picture that the engine read with too small a margin."""
        with self.lock:
            self._save(self.settings.unlabelled, "", picture)
            self.tally["UNSURE"] += 1

    def fatal(self, number: int, cause: str, page: bytes | None = None) -> None:
        """Print and count a captcha without a verdict; keep the first page of each cause."""
        with self.lock:
            self._count("FATAL")
            self.causes[cause] += 1
            say(f"{number} - FATAL")
            if self.causes[cause] == 1:
                self.keep(cause, page)

    def keep(self, cause: str, page: bytes | None) -> None:
        """Keep what the page sent for the user to look at: as text, a browser would run it."""
        if page is not None and self.settings.work_mode == DATASET:
            kept = files.save_new(Path(), "unknown_", ".txt", page)
            note(f"{cause}: what came is kept in {kept}")

    def fail(self, error: BaseException) -> None:
        """End the run: with a full disk, a missing model, a bug."""
        with self.lock:
            self.failure = self.failure or error
        self.leaving.set()

    def report(self, seconds: float) -> None:
        """Print the tally: the documented line, and one that a program can read as well."""
        tally, rate = self.tally, self.begun / max(seconds, 1e-9)
        unsure = f" [UNSURE] {tally['UNSURE']}" if self.settings.margin else ""
        others = f"[FATAL] {tally['FATAL']}{unsure} [PROVED] {tally['PROVED']}"
        say("Finished.")
        say(f"[SUCC] {tally['SUCC']} [FAIL] {tally['FAIL']}")
        say(f"{self._accuracy()} {others} [RATE] {rate:.1f}/s")
        if self.causes:
            causes = (f"{count} x {cause}" for cause, count in self.causes.most_common())
            note(f"FATAL: {', '.join(causes)}")

    def _save(self, folder: Path, prefix: str, picture: bytes) -> None:
        if self.settings.work_mode == DATASET:
            files.save_new(folder, prefix, ".jpg", picture)

    def _count(self, outcome: str) -> None:
        self.tally[outcome] += 1
        self.bar.set_postfix_str(self._accuracy(), refresh=False)
        self.bar.update()

    def _accuracy(self) -> str:
        """Return the share of right readings among those that got a verdict."""
        verdicts = self.tally["SUCC"] + self.tally["FAIL"]
        return f"[ACC] {self.tally['SUCC'] / verdicts:.2%}" if verdicts else "[ACC] n/a"


def say(line: str) -> None:
    """Print a line at once and whole, also into a pipe, above the bar of a terminal."""
    with tqdm.external_write_mode():
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def note(line: str) -> None:
    """Print a line on stderr, for a person and not for a program."""
    with tqdm.external_write_mode(sys.stderr):
        print(f"crawler.py: {shown(line)}", file=sys.stderr, flush=True)
