"""Readings before anybody asks for them: a thread reads folders while a person looks and types."""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from workshop import decoding, files
from workshop.labelling.moving import Picture, digest_of
from workshop.messages import UserError, shown

LOOKS = 256  # files whose bytes are checked in one go
BATCH = {"tesseract": 16, "svm": 64, "resnet": 256}  # pictures: about half a second each
PROOFS = 32  # pictures that are proved in one go
LISTED = 1.0  # seconds after which a folder is listed again

Reading = Any  # text, letters and margin: recognizers.Reading
Read = Callable[[list[bytes], str], list[Reading]]  # encoded pictures, the engine's name
Prove = Callable[[bytes, str], bool]  # an encoded picture, letters: whether they are proved


class ReadAhead:
    """What is known of the pictures in the watched folders.

    Whoever moves a file or uses `names` holds the lock, so that nothing is read halfway.
    """

    def __init__(self, engines: Sequence[str], read: Read, prove: Prove | None = None) -> None:
        self._read, self._prove = read, prove
        self.lock = threading.RLock()
        self.engines = list(engines)  # that work as far as is known; of equals the first is shown
        self.missing: dict[str, str] = {}  # engine -> what it lacks
        self.names: dict[Path, dict[str, str]] = {}  # folder -> file name -> digest; "": not yet
        self.readings: dict[str, dict[str, Reading]] = {}  # digest -> engine -> reading
        self.proofs: dict[str, dict[str, bool]] = {}  # digest -> letters -> whether proved
        self._ranked: dict[str, list[tuple[str, Reading]]] = {}  # digest -> what `ranked` gives
        self._untried: dict[Path, list[str]] = {}  # folder -> files with letters to be proved
        self.bad: dict[str, str] = {}  # digest -> why it is no captcha
        self._bad_since: dict[Path, tuple[int, int]] = {}  # file -> time and size when looked at
        self.urgent: dict[Path, list[str]] = {}  # the files on somebody's screen
        self._depth: dict[Path, int] = {}  # folder -> how many of the engines read it
        self._listed = 0.0

    def watch(self, folder: Path, engines: int) -> None:
        """Read a folder from now on, with the first so many engines that work."""
        with self.lock:
            if folder not in self.names:
                self._depth[folder] = engines
                self._list(folder)

    def proved(self, digest: str) -> str:
        """Return the letters that are proved to be in a picture, "" where none are."""
        proofs = self.proofs.get(digest, {})
        return next((text for text, proved in proofs.items() if proved), "")

    def ranked(self, digest: str) -> list[tuple[str, Reading]]:
        """Return what was read in a picture and by which engine, the surest reading first.

        A proved one, then those that can be a label, by margin.
        """
        if digest not in self._ranked:
            known, proved = self.readings.get(digest, {}), self.proved(digest)

            def sureness(engine: str) -> tuple[bool, bool, float]:
                text, margin = known[engine].text, known[engine].margin
                return text == proved, files.is_label(text), margin

            engines = [engine for engine in self.engines if engine in known]
            engines.sort(key=sureness, reverse=True)
            self._ranked[digest] = [(engine, known[engine]) for engine in engines]
        return self._ranked[digest]

    def reading(self, digest: str) -> Reading | None:
        """Return the surest reading of a picture, None where nobody has read it."""
        return next((reading for _, reading in self.ranked(digest)), None)

    def learn(self, digest: str, engine: str, reading: Reading) -> None:
        """Take in what an engine has read in a picture."""
        self.readings.setdefault(digest, {})[engine] = reading
        self._ranked.pop(digest, None)
        self._untried.clear()

    def look(self, folder: Path, name: str) -> Picture | None:
        """Return a picture as it is now, or None where it is gone or no captcha."""
        path, version = folder / name, (0, 0)
        with self.lock:
            try:
                version = _version(path.stat())  # before the bytes, which may grow meanwhile
                data = files.read_regular(path, decoding.MAX_BYTES)
                digest = digest_of(data)
                if digest not in self.readings and digest not in self.bad:
                    decoding.open_grey(data)
                    self.readings[digest] = {}
            except FileNotFoundError:
                self.names[folder].pop(name, None)
                return None
            except decoding.PictureError as error:
                self.bad[digest] = str(error)
            except OSError as error:
                digest = f"unreadable {name}"
                self.bad[digest] = f"cannot be read: {error.strerror}"
            self.names[folder][name] = digest
            if digest not in self.bad:
                return Picture(name, digest, data)
            self._bad_since[path] = version
            return None

    def moved(self, before: Path, after: Path, digest: str) -> None:
        """Note that a file has been moved."""
        if before.parent in self.names:
            self.names[before.parent].pop(before.name, None)
        if after.parent in self.names:
            self.names[after.parent][after.name] = digest
            self._untried.clear()  # it may have got another label

    @contextmanager
    def running(self) -> Iterator[None]:
        """Read in a thread while the context lasts."""
        stop = threading.Event()

        def work() -> None:
            while not stop.is_set():
                if not self.step():
                    stop.wait(LISTED / 4)

        thread = threading.Thread(target=work, name="readahead", daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()

    def step(self) -> bool:
        """Do a batch of all there is to do; tell whether there was anything."""
        with self.lock:
            watched = list(self.names)
            if time.monotonic() > self._listed + LISTED:
                for folder in watched:
                    self._list(folder)
                self._listed = time.monotonic()
        busy = False
        for folder in watched:
            with self.lock:
                new = [name for name, digest in self.names[folder].items() if not digest]
            for name in new[:LOOKS]:
                busy = True
                self.look(folder, name)
            for engine in self.engines[: self._depth[folder]]:
                busy |= self._read_some(folder, engine)
            busy |= not busy and self._prove_some(folder)  # when all is read
        return busy

    def _list(self, folder: Path) -> None:
        """List a folder anew; a file that was no captcha is looked at again if it has changed."""
        known, names = self.names.get(folder, {}), {}
        with suppress(OSError), os.scandir(folder) as entries:  # not made yet, or taken away
            for entry in entries:
                with suppress(OSError):  # a link that leads back to itself, a file that is gone
                    if files.named_as_picture(entry.name) and entry.is_file():
                        digest = known.get(entry.name, "")
                        if digest in self.bad:
                            before, now = self._bad_since.get(Path(entry.path)), entry.stat()
                            digest = digest if before == _version(now) else ""  # was half copied?
                        names[entry.name] = digest
        self.names[folder] = dict(sorted(names.items()))

    def _read_some(self, folder: Path, engine: str) -> bool:
        """Read a batch of what an engine has not read; tell whether there was any."""
        with self.lock:
            names = self.names[folder]
            wanted = [
                name
                for name in dict.fromkeys((*self.urgent.get(folder, ()), *names))
                if (digest := names.get(name, "")) in self.readings
                and engine not in self.readings[digest]
            ]
            looks = (self.look(folder, name) for name in wanted[: BATCH[engine]])
            pictures = [picture for picture in looks if picture]
        if not pictures:
            return bool(wanted)
        with self._without(engine):
            readings = self._read([each.data for each in pictures], engine)
            with self.lock:
                for picture, reading in zip(pictures, readings, strict=True):
                    self.learn(picture.digest, engine, reading)
        return True

    def _prove_some(self, folder: Path) -> bool:
        """Try to prove what was read in a batch of pictures; tell whether there was any."""
        if self._prove is None:
            return False
        with self.lock:
            names = self.names[folder]
            if folder not in self._untried:
                self._untried[folder] = [name for name in names if self._to_prove(folder, name)]
            untried = self._untried[folder]
            some = dict.fromkeys((*self.urgent.get(folder, ()), *untried[:PROOFS]))
            del untried[:PROOFS]
            looks = [self.look(folder, name) for name in some]
        busy = bool(untried)
        with self._without("proofs"):
            for picture in filter(None, looks):
                for text in self._to_prove(folder, picture.name):
                    busy = True
                    proved = self._prove(picture.data, text)
                    with self.lock:
                        self.proofs.setdefault(picture.digest, {})[text] = proved
                        self._ranked.pop(picture.digest, None)
                    if proved:
                        break
        return busy

    def _to_prove(self, folder: Path, name: str) -> list[str]:
        """Return the letters that may be in a picture and were not tried, until some are proved.

        The label in its name first: two texts may be drawn alike.
        """
        digest = self.names[folder].get(name, "")
        if digest not in self.readings or self.proved(digest):
            return []
        texts = [files.label_of(Path(name)) or "", *(each.text for _, each in self.ranked(digest))]
        tried = self.proofs.get(digest, {})
        return [text for text in texts if text not in tried and files.is_label(text)]

    @contextmanager
    def _without(self, what: str) -> Iterator[None]:
        """Go on without an engine, or without proofs, where the with block fails."""
        try:
            yield
            return
        except UserError as error:
            why = str(error)
        except Exception as error:  # a bug: the other engines go on
            traceback.print_exc()
            why = f"failed ({type(error).__name__}: {error})"
        print(shown(f"without {what}: {why}"), file=sys.stderr)
        with self.lock:
            self.missing[what] = why
            self.engines = [name for name in self.engines if name != what]
            self._prove = None if what == "proofs" else self._prove
            self._ranked.clear()


def _version(status: os.stat_result) -> tuple[int, int]:
    return status.st_mtime_ns, status.st_size
