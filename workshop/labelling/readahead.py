"""Readings before anybody asks for them: a thread reads folders while a person looks and types.

labeller.py shows what is found here. A picture is known by the digest of its bytes: what was read
in it stays known wherever the file is moved, and a file that gets other bytes is another picture.
"""

import hashlib
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from workshop import cli, files

LOOKS = 256  # files whose bytes are checked in one go
BATCH = {"tesseract": 16, "svm": 64, "resnet": 256}  # pictures: about half a second each
LISTED = 1.0  # seconds after which a folder is listed again


Reading = Any  # text, letters and margin: recognizers.Reading
Read = Callable[[list[bytes], str], list[Reading]]  # encoded pictures, the engine's name


class Picture(NamedTuple):
    """A file that is a captcha, and what its bytes are known by."""

    name: str
    digest: str
    data: bytes


class ReadAhead:
    """What is known of the pictures in the watched folders.

    Whoever moves a file or uses `names` holds the lock, so that nothing is read halfway.
    """

    def __init__(self, engines: Sequence[str], read: Read) -> None:
        """engines: names, the most trusted one first. read: how one of them reads pictures."""
        self._read = read
        self.lock = threading.RLock()
        self.engines = list(engines)  # that work as far as is known
        self.missing: dict[str, str] = {}  # engine -> what it lacks
        self.names: dict[Path, dict[str, str]] = {}  # folder -> file name -> digest; "": not yet
        self.readings: dict[str, dict[str, Reading]] = {}  # digest -> engine -> reading
        self.bad: dict[str, str] = {}  # digest -> why it is no captcha
        self._bad_since: dict[Path, tuple[int, int]] = {}  # file -> time and size when looked at
        self.urgent: dict[Path, list[str]] = {}  # the files on somebody's screen
        self._depth: dict[Path, int] = {}  # folder -> how many of the engines read it
        self._listed = 0.0
        self._stop = threading.Event()

    def watch(self, folder: Path, engines: int) -> None:
        """Read a folder from now on, with the first so many engines that work."""
        with self.lock:
            if folder not in self.names:
                self._depth[folder] = engines
                self._list(folder)

    def reading(self, digest: str) -> Reading | None:
        """Return what the most trusted engine that has read a picture saw in it."""
        known = self.readings.get(digest, {})
        return next((known[engine] for engine in self.engines if engine in known), None)

    def look(self, folder: Path, name: str) -> Picture | None:
        """Return a picture as it is now, or None where it is gone or no captcha."""
        path, version = folder / name, (0, 0)
        with self.lock:
            try:
                version = _version(path.stat())  # before the bytes, which may grow meanwhile
                data = bytes_of(path)
                digest = digest_of(data)
                if digest not in self.readings and digest not in self.bad:
                    files.open_grey(data)
                    self.readings[digest] = {}
            except FileNotFoundError:
                self.names[folder].pop(name, None)
                return None
            except files.PictureError as error:
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

    @contextmanager
    def running(self) -> Iterator[None]:
        """Read in a thread while the context lasts."""

        def work() -> None:
            while not self._stop.is_set():
                if not self.step():
                    self._stop.wait(LISTED / 4)

        thread = threading.Thread(target=work, name="readahead", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._stop.set()
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
                self.look(folder, name)
            busy |= bool(new)
            for engine in self.engines[: self._depth[folder]]:
                busy |= self._read_some(folder, engine)
        return busy

    def _list(self, folder: Path) -> None:
        known = self.names.get(folder, {})
        names = {}
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if files.named_as_picture(entry.name) and _is_file(entry):
                        digest = known.get(entry.name, "")
                        names[entry.name] = "" if self._to_look_again(entry, digest) else digest
        except OSError:
            names = {}  # not made yet, or taken away
        self.names[folder] = dict(sorted(names.items()))

    def _to_look_again(self, entry: "os.DirEntry[str]", digest: str) -> bool:
        """Tell whether a file that was no captcha has changed: it may have been half copied."""
        if digest not in self.bad:
            return False
        try:
            return _version(entry.stat()) != self._bad_since.get(Path(entry.path))
        except OSError:  # gone meanwhile
            return False

    def _read_some(self, folder: Path, engine: str) -> bool:
        """Read a batch of what an engine has not read; tell whether there was any."""
        with self.lock:
            names = self.names[folder]
            wanted = [
                name
                for name in dict.fromkeys((*self.urgent.get(folder, ()), *names))
                if engine not in self.readings.get(names.get(name, ""), {engine: None})
            ]
            looks = (self.look(folder, name) for name in wanted[: BATCH[engine]])
            pictures = [picture for picture in looks if picture]
        if not pictures:
            return bool(wanted)
        try:
            readings = self._read([each.data for each in pictures], engine)
        except cli.UserError as error:
            self._drop(engine, str(error))
            return True
        except OSError as error:  # a program or a model that the system does not let be opened
            self._drop(engine, f"{error.strerror or error}: {error.filename}")
            return True
        except Exception as error:  # a bug: the others go on, and nobody has to guess
            traceback.print_exc()
            self._drop(engine, f"failed ({type(error).__name__}: {error})")
            return True
        for picture, reading in zip(pictures, readings, strict=True):
            self.readings[picture.digest][engine] = reading
        return True

    def _drop(self, engine: str, why: str) -> None:
        print(f"without {engine}: {why}", file=sys.stderr)
        with self.lock:
            self.missing[engine] = why
            self.engines = [name for name in self.engines if name != engine]


def _version(status: os.stat_result) -> tuple[int, int]:
    """Return what changes when a file is written: its time (ns) and its size (bytes)."""
    return status.st_mtime_ns, status.st_size


def _is_file(entry: "os.DirEntry[str]") -> bool:
    """Tell whether this can be opened without waiting, as a pipe could not."""
    try:
        return entry.is_file()
    except OSError:  # a link that leads back to itself
        return False


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a file, and of one that is too large to be a captcha just too many."""
    with path.open("rb") as file:
        return file.read(files.MAX_BYTES + 1)


def digest_of(data: bytes) -> str:
    """Return what tells a picture from every other."""
    return hashlib.sha256(data).hexdigest()[:24]
