"""Files are moved and never lost, every step is undone, and the right picture comes next."""

import errno
import os

import pytest
from desks import fill, first_of, know, label, look, tree

from recognizers import Reading
from workshop.labelling import actions, readahead, showing
from workshop.labelling.moving import GoneError
from workshop.messages import UserError

# ---- what comes next ----


def test_the_hardest_come_first_or_the_easiest_then_the_unread_and_the_skipped_last(desk, drawn):
    names = fill(desk, "label", drawn[:6])
    for (letters, data), margin in zip(drawn, (0.5, 0.9, 0.1, 0.7), strict=False):
        know(desk, data, letters, margin)
    know(desk, drawn[3][1], "abc", 0.99)  # three letters: no captcha says that
    actions.put_aside(desk, "label", "tab", [names[2]])
    assert first_of(desk) == ["3.jpg", "0.jpg", "1.jpg", "4.jpg", "5.jpg", "2.jpg"]
    assert first_of(desk, order="easiest") == ["1.jpg", "0.jpg", "3.jpg", "4.jpg", "5.jpg", "2.jpg"]


def test_the_labels_that_the_engine_surely_contradicts_come_first(desk, drawn):
    pictures = drawn[:6]
    names = fill(desk, "review", pictures, "{label}_{number}.jpg")
    for (letters, data), text, margin in zip(
        pictures, (None, "wrong", None, "wrong", None), (0.99, 0.6, 0.2, 0.9, 0.5), strict=False
    ):
        know(desk, data, text or letters, margin)
    (desk.labelled / "no label.jpg").write_bytes(drawn[9][1])
    know(desk, drawn[9][1], "abcd", 0.5)
    look(desk)
    shown = first_of(desk, "review")
    assert shown == ["no label.jpg", *(names[n] for n in (3, 1, 2, 4, 0))]  # 5 is not yet read
    state = showing.state_of(desk, "review", "", "", 0)
    assert (state["total"], state["read"], state["doubtful"], state["pictures"]) == (7, 6, 3, [])


def test_a_label_that_is_proved_comes_last_and_one_that_is_refuted_first(desk, drawn):
    names = fill(desk, "review", drawn[:4], "{label}_{number}.jpg")
    for (letters, data), text, margin in zip(
        drawn, (None, None, "wrong", "wrong"), (0.3, 0.9, 0.4, 0.8), strict=False
    ):
        know(desk, data, text or letters, margin)
    desk.ahead.proofs[readahead.digest_of(drawn[0][1])] = {drawn[0][0]: True}
    desk.ahead.proofs[readahead.digest_of(drawn[2][1])] = {drawn[2][0]: False, "wrong": True}
    assert first_of(desk, "review") == [names[n] for n in (2, 3, 1, 0)]
    assert showing.state_of(desk, "review", "", "", 0)["doubtful"] == 2


def test_the_surest_reading_is_offered_first_whatever_engine_it_is_of(desk, drawn):
    fill(desk, "label", drawn[:1])
    desk.ahead.engines = ["resnet", "svm", "tesseract"]
    digest = readahead.digest_of(drawn[0][1])
    for engine, text, margin in (("resnet", "abcd", 0.6), ("svm", "abce", 0.8)):
        desk.ahead.learn(digest, engine, Reading(text, (0.9,) * len(text), margin))
    desk.ahead.learn(digest, "tesseract", Reading("abc", (1.0,) * 3, 1.0))  # no label
    offered = showing.state_of(desk, "label", "", "", 1)["pictures"][0]["readings"]
    assert [reading["text"] for reading in offered] == ["abce", "abcd", "abc"]
    desk.ahead.proofs[digest] = {"abce": False, "abcd": True}
    desk.ahead.learn(digest, "svm", Reading("abce", (0.9,) * 4, 0.99))
    offered = showing.state_of(desk, "label", "", "", 1)["pictures"][0]["readings"]
    assert [(each["text"], each["proved"]) for each in offered[:2]] == [
        ("abcd", True),
        ("abce", False),
    ]


def test_labels_can_be_looked_through_where_no_engine_works(desk, drawn):
    with desk.ahead._without("svm"):
        raise UserError("it has no model")
    names = fill(desk, "review", drawn[:3], "{label}_{number}.jpg")
    assert first_of(desk, "review") == sorted(names)


def test_a_picture_that_is_asked_for_comes_first(desk, drawn):
    fill(desk, "label", drawn[:3])
    for first, shown in (("2.jpg", "2.jpg"), ("gone.jpg", "0.jpg"), ("../labelled/x", "0.jpg")):
        state = showing.state_of(desk, "label", "hardest", first, 2)
        assert state["pictures"][0]["name"] == shown


def test_a_long_break_does_not_spoil_the_rate():
    assert showing.rate_of([0.0, 2.0, 4.0]) == pytest.approx(30)
    assert showing.rate_of([0.0, 3600.0]) == pytest.approx(2)
    assert showing.rate_of([5.0]) is None


# ---- what is done ----


def test_any_number_of_steps_is_undone_in_turn(desk, drawn):
    fill(desk, "label", drawn[:5])
    before = tree(desk)
    states = [before]
    label(desk, "0.jpg", "abcd")
    states.append(tree(desk))
    label(desk, "1.jpg", "")
    states.append(tree(desk))
    actions.put_aside(desk, "label", "tab", ["2.jpg"])
    label(desk, "3.jpg", "efghi")
    assert {"labelled/abcd_0.jpg", "discarded/1.jpg", "labelled/efghi_3.jpg"} <= set(tree(desk))
    assert first_of(desk) == ["4.jpg", "2.jpg"]
    assert actions.undo(desk, "label", "tab") == {
        "said": "undone: {label}",
        "name": "3.jpg",
        "label": "efghi",
        "count": 1,
    }
    assert actions.undo(desk, "label", "tab")["name"] == "2.jpg"
    assert first_of(desk) == ["2.jpg", "3.jpg", "4.jpg"]
    while states:
        assert tree(desk) == states.pop()
        if states:
            actions.undo(desk, "label", "tab")
    with pytest.raises(GoneError, match="nothing to undo"):
        actions.undo(desk, "label", "tab")


def test_a_fixed_label_keeps_the_rest_of_the_name_and_is_undone(desk, drawn):
    (name,) = fill(desk, "review", drawn[:1], "wrong_1_a.jpg")
    before = tree(desk)
    assert label(desk, name, "right", "review") == "right_1_a.jpg"
    assert label(desk, "right_1_a.jpg", "", "review") == "right_1_a.jpg"
    assert set(tree(desk)) == {"discarded/right_1_a.jpg"}
    actions.undo(desk, "review", "tab")
    actions.undo(desk, "review", "tab")
    assert tree(desk) == before


def test_an_undo_takes_another_name_where_the_old_one_is_taken(desk, drawn):
    fill(desk, "label", drawn[:1])
    label(desk, "0.jpg", "abcd")
    (desk.folders["label"] / "0.jpg").write_bytes(b"a newcomer")
    back = actions.undo(desk, "label", "tab")["name"]
    assert back != "0.jpg"
    assert tree(desk) == {"unlabelled/0.jpg": b"a newcomer", f"unlabelled/{back}": drawn[0][1]}


def test_a_tab_undoes_its_own_steps_and_a_new_one_those_of_the_session(desk, drawn):
    fill(desk, "label", drawn[:3])
    for tab, name in (("a", "0.jpg"), ("b", "1.jpg"), ("b", "2.jpg")):
        label(desk, name, "abcd", tab=tab)
    assert actions.undo(desk, "label", "a")["name"] == "0.jpg"
    with pytest.raises(GoneError):
        actions.undo(desk, "label", "a")
    assert actions.undo(desk, "label", "new")["name"] == "2.jpg"
    assert actions.undo(desk, "label", "new")["name"] == "1.jpg"


def test_a_step_whose_file_was_moved_again_is_passed_over(desk, drawn):
    fill(desk, "label", drawn[:2])
    label(desk, "0.jpg", "abcd")
    label(desk, "1.jpg", "efgh")
    label(desk, "efgh_1.jpg", "efgx", "review")
    with pytest.raises(GoneError, match="moved"):
        actions.undo(desk, "label", "tab")
    assert actions.undo(desk, "label", "tab")["name"] == "0.jpg"
    assert set(tree(desk)) == {"unlabelled/0.jpg", "labelled/efgx_1.jpg"}


def test_what_a_full_disk_did_not_let_be_undone_is_undone_later(desk, drawn, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    fill(desk, "label", drawn[:1])
    label(desk, "0.jpg", "abcd")
    after = tree(desk)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space left"):
            actions.undo(desk, "label", "tab")
    assert tree(desk) == after
    assert actions.undo(desk, "label", "tab")["name"] == "0.jpg"
    assert set(tree(desk)) == {"unlabelled/0.jpg"}


def accepted(desk, kind):
    """Accept all of a kind; return how many, and the labels there are now."""
    count = actions.accept(desk, "tab", kind)["count"]
    return count, sorted(name for name in tree(desk) if name.startswith("labelled/"))


@pytest.fixture
def some_sure(desk, drawn):
    """A desk with five to label: proved, sure and skipped, sure, not sure, and unread."""
    fill(desk, "label", drawn[:5])
    desk.sure = 0.9
    for (_, data), text, margin in zip(
        drawn, ("prov", "skip", "sure", "unsur"), (0.2, 0.95, 0.9, 0.89), strict=False
    ):
        know(desk, data, text, margin)
    desk.ahead.proofs[readahead.digest_of(drawn[0][1])] = {"prov": True}
    actions.put_aside(desk, "label", "tab", ["1.jpg"])
    return desk


def test_all_that_is_proved_or_sure_is_accepted_and_undone_in_one_step(some_sure):
    before = tree(some_sure)
    state = showing.state_of(some_sure, "label", "", "", 0)
    assert (state["proved"], state["sure"], state["threshold"]) == (1, 2, 0.9)
    assert accepted(some_sure, "proved") == (1, ["labelled/prov_0.jpg"])
    assert accepted(some_sure, "sure") == (1, ["labelled/prov_0.jpg", "labelled/sure_2.jpg"])
    assert accepted(some_sure, "sure")[0] == 0  # a step that did nothing is none
    assert actions.tally(some_sure)["LABELLED"] == 2
    for _ in range(2):
        assert actions.undo(some_sure, "label", "tab")["said"] == "undone: {count} back again"
    assert tree(some_sure) == before
    assert accepted(some_sure, "sure")[0] == 2
    assert actions.undo(some_sure, "label", "tab")["count"] == 2
    assert tree(some_sure) == before


def test_what_was_labelled_again_stays_when_many_are_undone(some_sure):
    actions.accept(some_sure, "tab", "sure")
    label(some_sure, "sure_2.jpg", "other", "review")
    assert actions.undo(some_sure, "label", "tab")["count"] == 1
    assert {"unlabelled/0.jpg", "labelled/other_2.jpg"} < set(tree(some_sure))


def test_what_the_system_does_not_let_be_accepted_is_said_and_the_rest_undone(
    some_sure, monkeypatch
):
    before, rename = tree(some_sure), os.replace

    def refuse_one(path, target):
        if "prov" in str(target):
            raise OSError(errno.ENAMETOOLONG, "File name too long", str(target))
        rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse_one)
        with pytest.raises(OSError, match="File name too long"):
            actions.accept(some_sure, "tab", "sure")
    assert {"labelled/sure_2.jpg", "unlabelled/0.jpg"} < set(tree(some_sure))
    assert actions.undo(some_sure, "label", "tab")["count"] == 1
    assert tree(some_sure) == before


def test_a_picture_that_another_one_replaced_is_not_accepted_for_what_was_read(some_sure, drawn):
    (some_sure.folders["label"] / "2.jpg").write_bytes(drawn[7][1])
    assert accepted(some_sure, "sure") == (1, ["labelled/prov_0.jpg"])


def test_a_picture_that_took_the_name_of_another_is_not_labelled(desk, drawn):
    """Else renaming two files in one tab would make another tab mislabel one of them."""
    names = fill(desk, "review", drawn[:2], "{label}_1.jpg")
    digest = readahead.digest_of(drawn[0][1])
    label(desk, names[0], "zzzz", "review")
    label(desk, names[1], drawn[0][0], "review")  # now under the name that the first one had
    before = tree(desk)
    assert f"labelled/{names[0]}" in before
    with pytest.raises(GoneError):
        actions.put(desk, "review", "other", names[0], digest, "abcd")
    assert tree(desk) == before
