"""One batch for all who ask at the same time.

Nine workers with a picture each: tesseract reads the nine in one process, whose start costs ten
times the reading, and the ResNet in one pass, where nine threads would take turns at each step.
"""

from collections.abc import Callable
from threading import Condition, Lock
from typing import Any


class Asked:
    """A question and, once it is done, its answer, or the error that it is answered with."""

    __slots__ = ("answer", "done", "error", "question")

    def __init__(self, question: Any) -> None:
        self.question, self.answer, self.done = question, None, False
        self.error: Exception | None = None


class Batching:
    """A function of many questions, asked one question at a time by many threads."""

    def __init__(
        self, function: Callable[[list], list], company: int = 1, patience: float = 0.0
    ) -> None:
        """A batch waits until `company` have joined it, but for `patience` s at most.

        company: 0: as many as were in the last one. Those who were answered together ask together.
        """
        self._function, self._company, self._patience = function, company, patience
        self._last = 1
        self._waiting: list[Asked] = []
        self._busy = False
        lock = Lock()  # of the two above
        self._joined, self._done = Condition(lock), Condition(lock)

    def __call__(self, question: Any) -> Any:
        """Return the answer to one question; raises what it raises, in a batch or alone."""
        asked = Asked(question)
        with self._done:
            self._waiting.append(asked)
            self._joined.notify()
            self._done.wait_for(lambda: asked.done or not self._busy)
            if not asked.done:
                self._busy = True  # who finds nobody at it does the batch for all who wait
                if asked not in self._waiting:  # who took it was interrupted
                    self._waiting.append(asked)
                company = self._company or self._last
                if len(self._waiting) < company:
                    self._joined.wait_for(lambda: len(self._waiting) >= company, self._patience)
                batch, self._waiting = self._waiting, []
                self._last = len(batch)
        if not asked.done:
            try:
                self._do(batch)
            finally:
                with self._done:
                    self._busy = False
                    self._done.notify_all()
        if asked.error:
            raise asked.error
        return asked.answer

    def _do(self, batch: list[Asked]) -> None:
        try:
            answers = self._function([asked.question for asked in batch])
            pairs = list(zip(batch, answers, strict=True))
        except Exception as error:
            if len(batch) == 1:
                batch[0].error, batch[0].done = error, True
                return
            for one in batch:  # so that one bad question spoils only its own answer
                self._do([one])
            return
        for asked, answer in pairs:
            asked.answer, asked.done = answer, True
