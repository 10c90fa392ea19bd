"""One batch for all who ask at the same time.

Nine workers with a picture each: tesseract reads the nine in one process, whose start costs more
than the reading, and the ResNet in one pass.
"""

import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Batching(Generic[Question, Answer]):
    """A function of many questions, asked one question at a time by many threads."""

    def __init__(
        self, function: Callable[[list[Question]], list[Answer]], patience: float = 0.0
    ) -> None:
        """patience: s that a batch waits for others to join before it is done."""
        self._function, self._patience = function, patience
        self._waiting: deque[tuple[Question, Future[Answer]]] = deque()
        self._busy = Lock()

    def __call__(self, question: Question) -> Answer:
        """Return the answer to one question; raises what it raises, in a batch or alone."""
        answer: Future[Answer] = Future()
        self._waiting.append((question, answer))
        with self._busy:  # who gets in first does the batch for all who wait outside
            if not answer.done():
                time.sleep(self._patience)
                self._do([self._waiting.popleft() for _ in range(len(self._waiting))])
        return answer.result()

    def _do(self, batch: list[tuple[Question, "Future[Answer]"]]) -> None:
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
