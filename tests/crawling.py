"""What the tests of the crawler share: an engine of their own, a run, what it saved."""

import hashlib
import re
from collections import Counter
from pathlib import Path

from visiting import read_audit

import crawler
import recognizers
from workshop import decoding


def engine(monkeypatch, read):
    """Let a function from a picture to its letters stand for each engine."""

    def read_batch(images, rec_mode):
        return [recognizers.Reading(read(image), (), 1.0) for image in images]

    monkeypatch.setattr(recognizers, "read_batch", read_batch)


def wrong(letters):
    """Return other letters."""
    return letters[1:] + ("b" if letters[0] == "a" else "a")


class Run:
    """What one run printed and returned."""

    def __init__(self, capsys, url, *flags):
        """Crawl the page at url, as the command line does. flags: `"--workers", 1`, …"""
        self.error = None
        try:
            self.status = crawler.main(["--site", url, *map(str, flags)])
        except Exception as error:
            self.error = error
        out, self.err = capsys.readouterr()
        self.lines = out.splitlines()
        self.outcomes = [line for line in self.lines if re.match(r"\d+ - ", line)]
        self.count = Counter(line.split(" - ")[1] for line in self.outcomes)

    def check(self, fetched):
        """Check all that is true of every run that fetched so many captchas."""
        if not self.lines:
            raise self.error
        numbers = sorted(int(line.split(" ")[0]) for line in self.outcomes)
        assert numbers == list(range(1, fetched + 1))
        for line in self.outcomes:
            assert re.fullmatch(r"\d+ - (SUCC - [a-z]{4,5}|FAIL|FATAL)", line)
        succ, fail, fatal = (self.count[name] for name in ("SUCC", "FAIL", "FATAL"))
        finished, tally, closing = self.lines[-3:]
        assert (finished, tally) == ("Finished.", f"[SUCC] {succ} [FAIL] {fail}")
        accuracy = f"{succ / (succ + fail):.2%}" if succ + fail else "n/a"
        assert re.fullmatch(
            rf"\[ACC\] {re.escape(accuracy)} \[FATAL\] {fatal}( \[UNSURE\] \d+)?"
            r" \[PROVED\] \d+ \[RATE\] [\d.]+/s",
            closing,
        )
        return self


def labelled():
    return sorted(Path("labelled").iterdir())


def unlabelled():
    return sorted(Path("unlabelled").iterdir())


def check_labels(audit):
    """Check every file of a run by what the stand-in says it drew."""
    drawn = {row["sha256"]: row["label"] for row in read_audit(audit) if row["event"] == "picture"}
    for path in labelled():
        data = path.read_bytes()
        decoding.open_grey(data)
        assert drawn[hashlib.sha256(data).hexdigest()] == path.name.split("_")[0]
    for path in unlabelled():
        assert hashlib.sha256(path.read_bytes()).hexdigest() in drawn
