"""One batch for all who ask at the same time."""

import threading
import time

import pytest

from workshop.engines.batching import Batching


def ask_all(ask, questions):
    """Ask each question in a thread of its own; return the answers, or what was raised."""
    answers = {}

    def one(question):
        try:
            answers[question] = ask(question)
        except Exception as error:
            answers[question] = error

    threads = [threading.Thread(target=one, args=(question,)) for question in questions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return answers


def test_each_thread_gets_the_answer_to_its_own_question():
    ask = Batching(lambda numbers: [number * number for number in numbers])
    for _ in range(20):
        assert ask_all(ask, range(30)) == {number: number * number for number in range(30)}


def test_who_waits_meanwhile_is_answered_in_one_batch():
    batches = []

    def function(questions):
        batches.append(questions)
        while sum(map(len, batches)) + len(ask._waiting) < 9:
            time.sleep(0.001)  # until all the others stand behind the first batch
        return questions

    ask = Batching(function)
    assert ask_all(ask, range(9)) == {number: number for number in range(9)}
    assert len(batches) <= 2


def test_a_batch_waits_for_the_company_that_it_expects_and_no_longer():
    batches = []

    def function(questions):
        batches.append(len(questions))
        return questions

    ask = Batching(function, company=9, patience=60)
    for _ in range(20):  # who is answered comes back at once, while others are still to be told
        ask_all(ask, range(9))
    assert batches == [9] * 20
    ask = Batching(function, company=9, patience=0.05)
    assert ask_all(ask, [1, 2]) == {1: 1, 2: 2}


def test_those_who_were_answered_together_are_waited_for_and_a_single_one_for_nobody():
    batches = []
    ask = Batching(lambda some: batches.append(len(some)) or some, company=0, patience=60)
    assert ask(1) == 1  # there was no batch yet
    ask._last = 9
    for _ in range(20):
        ask_all(ask, range(9))
    assert batches == [1] + [9] * 20
    ask._patience = 0.05
    assert ask(2) == 2  # the others are gone: waited for once
    ask._patience = 60
    assert ask(3) == 3
    assert batches[-2:] == [1, 1]


def test_those_of_an_interrupted_batch_ask_again():
    asks = threading.Event()

    def function(questions):
        if "main" in questions:
            asks.wait(10)
            raise KeyboardInterrupt
        return questions

    ask = Batching(function, company=2, patience=60)
    answers = []
    other = threading.Thread(target=lambda: answers.append(ask("other")))

    def join():
        while not ask._busy:
            time.sleep(0.001)
        other.start()
        while ask._waiting:  # until both are in one batch
            time.sleep(0.001)
        ask._company = 1
        asks.set()

    helper = threading.Thread(target=join)
    helper.start()
    with pytest.raises(KeyboardInterrupt):
        ask("main")
    helper.join(10)
    other.join(10)
    assert answers == ["other"]


def test_answers_reach_all_before_the_next_batch_is_done():
    told, second = threading.Barrier(3), threading.Event()

    def function(questions):
        if "again" in questions:
            second.wait(10)  # the next batch takes its time
        return questions

    ask = Batching(function, company=3, patience=0.2)

    def worker(number):
        ask(number)
        if not number:
            ask("again")
        else:
            told.wait(5)

    threads = [threading.Thread(target=worker, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    told.wait(5)
    second.set()
    for thread in threads:
        thread.join(10)


def test_a_bad_question_spoils_only_its_own_answer():
    def function(numbers):
        return [12 / number for number in numbers]

    answers = ask_all(Batching(function, company=9, patience=0.1), [1, 2, 0, 3, 4])
    assert isinstance(answers.pop(0), ZeroDivisionError)
    assert answers == {1: 12, 2: 6, 3: 4, 4: 3}


def test_a_function_that_loses_an_answer_is_a_bug_for_all_and_a_wait_for_none():
    answers = ask_all(Batching(lambda questions: questions[1:], company=9, patience=0.1), range(3))
    assert all(isinstance(answer, Exception) for answer in answers.values())


def test_it_works_alone_and_again_after_an_error():
    ask = Batching(lambda words: [word.upper() for word in words])
    with pytest.raises(AttributeError):
        ask(1)
    assert ask("a") == "A"
