"""The logins that have begun at the stand-in: each uuid, its pictures, and whether one is open."""

import itertools
import random
import threading
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from uuid import uuid4

from workshop import drawing


@dataclass
class Login:
    """One uuid."""

    context: dict[str, str]  # sid, client, returl and se of the page's address
    used: float  # time.monotonic() of the last sign of life
    labels: deque[str] = field(default_factory=lambda: deque(maxlen=2))  # the earlier, the latest
    drawn: float = 0.0  # time.monotonic() of the latest picture
    open: bool = False  # the latest picture has not been answered yet
    password_right: bool = False  # what is missing is the second factor

    def age(self) -> float:
        """Return the seconds since the latest picture was drawn."""
        return time.monotonic() - self.drawn


class Logins:
    """A bounded number of uuids, each for as long as it is used. Threads may share it."""

    def __init__(self, style: str, seed: int, lifetime: float, uuids: int) -> None:
        """style: of the pictures. lifetime: seconds without use. uuids: how many at most."""
        self._style, self._seed = style, seed
        self._lifetime, self._uuids = lifetime, uuids
        self._logins: OrderedDict[str, Login] = OrderedDict()  # by uuid, the longest unused first
        self._drawn = itertools.count()
        self._lock = threading.Lock()

    def begin(self, context: dict[str, str]) -> str:
        """Return a new uuid, and forget those that are too old or too many."""
        uuid, now = str(uuid4()), time.monotonic()
        with self._lock:
            self._logins[uuid] = Login(context, now)
            while True:
                oldest = next(iter(self._logins.values()))
                if len(self._logins) <= self._uuids and oldest.used >= now - self._lifetime:
                    return uuid
                self._logins.popitem(last=False)

    def get(self, uuid: str) -> Login | None:
        """Return what is known of a uuid, and count it as used."""
        now = time.monotonic()
        with self._lock:
            login = self._logins.get(uuid)
            if login is None or login.used < now - self._lifetime:
                return None
            login.used = now
            self._logins.move_to_end(uuid)
            return login

    def draw(self, login: Login | None) -> tuple[str, bytes]:
        """Return the label and the JPEG of a new picture, which judges the login's next answer.

        None draws a picture that no answer is for, as the page does without a known uuid.
        """
        # A generator a picture: nothing is locked while drawing, and the n-th picture of a seed is
        # the same whatever the threads do.
        rng = random.Random((self._seed << 32) + next(self._drawn))  # noqa: S311 (no secret)
        label, picture = drawing.captcha(rng, self._style)
        if login is not None:
            with self._lock:
                login.labels.append(label)
                login.open, login.drawn = True, time.monotonic()
        return label, picture

    def judge(self, login: Login, answer: str, earlier: bool) -> bool:
        """Tell whether an answer is right, and use up the picture that it is for.

        earlier: by the picture before; where there was none, by the only one.
        """
        with self._lock:
            was_open, login.open = login.open, False
            return was_open and answer == login.labels[0 if earlier else -1]
