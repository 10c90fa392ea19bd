"""One batch for all who ask at the same time.

Nine workers with a picture each: tesseract reads the nine in one process, whose start costs ten
times the reading, and the ResNet in one pass.
"""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Condition, Lock
from typing import Any


class Batching:
    """A function of many questions, asked one question at a time by many threads."""

    def __init__(
        self, function: Callable[[list], list], company: int = 1, patience: float = 0.0
    ) -> None:
        """A batch waits until `company` have joined it, but for `patience` s at most."""
        self._function, self._company, self._patience = function, company, patience
        self._waiting: list[tuple[Any, Future]] = []
        self._busy = False
        lock = Lock()  # of the two above
        self._joined, self._done = Condition(lock), Condition(lock)

    def __call__(self, question: Any) -> Any:
        """Return the answer to one question; raises what it raises, in a batch or alone."""
        answer: Future = Future()
        with self._done:
            self._waiting.append((question, answer))
            self._joined.notify()
            self._done.wait_for(lambda: answer.done() or not self._busy)
            if answer.done():
                return answer.result()
            self._busy = True  # who finds nobody at it does the batch for all who wait
            self._joined.wait_for(lambda: len(self._waiting) >= self._company, self._patience)
            batch, self._waiting = self._waiting, []
        try:
            self._do(batch)
        finally:
            with self._done:
                self._busy = False
                self._done.notify_all()
        return answer.result()

    def _do(self, batch: list[tuple[Any, Future]]) -> None:
        try:
            answers = self._function([question for question, _ in batch])
            pairs = list(zip(batch, answers, strict=True))
        except Exception as error:
            if len(batch) == 1:
                batch[0][1].set_exception(error)
                return
            for one in batch:  # so that one bad question spoils only its own answer
                self._do([one])
            return
        for (_, future), answer in pairs:
            future.set_result(answer)
