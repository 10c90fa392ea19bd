"""Files are moved and never lost, every step is undone, and the right picture comes next."""

import errno
import os

import pytest
from desks import fill, first_of, know, label, look, tree

from workshop.labelling import desk as desks
from workshop.labelling import readahead
from workshop.labelling.moving import GoneError

# ---- what comes next ----


def test_the_hardest_come_first_or_the_easiest_then_the_unread_and_the_skipped_last(desk, drawn):
    names = fill(desk, "label", drawn[:6])
    for (letters, data), margin in zip(drawn, (0.5, 0.9, 0.1, 0.7), strict=False):
        know(desk, data, letters, margin)
    know(desk, drawn[3][1], "abc", 0.99)  # three letters: no captcha says that
    desks.put_aside(desk, "label", "tab", [names[2]])
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
    state = desks.state_of(desk, "review", "", "", 0)
    assert (state["total"], state["read"], state["doubtful"], state["pictures"]) == (7, 6, 3, [])


def test_labels_can_be_looked_through_where_no_engine_works(desk, drawn):
    desk.ahead._drop("svm", "it has no model")
    names = fill(desk, "review", drawn[:3], "{label}_{number}.jpg")
    assert first_of(desk, "review") == sorted(names)


def test_a_picture_that_is_asked_for_comes_first(desk, drawn):
    fill(desk, "label", drawn[:3])
    for first, shown in (("2.jpg", "2.jpg"), ("gone.jpg", "0.jpg"), ("../labelled/x", "0.jpg")):
        state = desks.state_of(desk, "label", "hardest", first, 2)
        assert state["pictures"][0]["name"] == shown


def test_a_long_break_does_not_spoil_the_rate():
    assert desks.rate_of([0.0, 2.0, 4.0]) == pytest.approx(30)
    assert desks.rate_of([0.0, 3600.0]) == pytest.approx(2)
    assert desks.rate_of([5.0]) is None


# ---- what is done ----


def test_any_number_of_steps_is_undone_in_turn(desk, drawn):
    fill(desk, "label", drawn[:5])
    before = tree(desk)
    states = [before]
    label(desk, "0.jpg", "abcd")
    states.append(tree(desk))
    label(desk, "1.jpg", "")
    states.append(tree(desk))
    desks.put_aside(desk, "label", "tab", ["2.jpg"])
    label(desk, "3.jpg", "efghi")
    assert {"labelled/abcd_0.jpg", "discarded/1.jpg", "labelled/efghi_3.jpg"} <= set(tree(desk))
    assert first_of(desk) == ["4.jpg", "2.jpg"]
    assert desks.undo(desk, "label", "tab") == {
        "said": "undone: efghi",
        "name": "3.jpg",
        "label": "efghi",
    }
    assert desks.undo(desk, "label", "tab")["name"] == "2.jpg"
    assert first_of(desk) == ["2.jpg", "3.jpg", "4.jpg"]
    while states:
        assert tree(desk) == states.pop()
        if states:
            desks.undo(desk, "label", "tab")
    with pytest.raises(GoneError, match="nothing to undo"):
        desks.undo(desk, "label", "tab")


def test_a_fixed_label_keeps_the_rest_of_the_name_and_is_undone(desk, drawn):
    (name,) = fill(desk, "review", drawn[:1], "wrong_1_a.jpg")
    before = tree(desk)
    assert label(desk, name, "right", "review") == "right_1_a.jpg"
    assert label(desk, "right_1_a.jpg", "", "review") == "right_1_a.jpg"
    assert set(tree(desk)) == {"discarded/right_1_a.jpg"}
    desks.undo(desk, "review", "tab")
    desks.undo(desk, "review", "tab")
    assert tree(desk) == before


def test_an_undo_takes_another_name_where_the_old_one_is_taken(desk, drawn):
    fill(desk, "label", drawn[:1])
    label(desk, "0.jpg", "abcd")
    (desk.folders["label"] / "0.jpg").write_bytes(b"a newcomer")
    back = desks.undo(desk, "label", "tab")["name"]
    assert back != "0.jpg"
    assert tree(desk) == {"unlabelled/0.jpg": b"a newcomer", f"unlabelled/{back}": drawn[0][1]}


def test_a_tab_undoes_its_own_steps_and_a_new_one_those_of_the_session(desk, drawn):
    fill(desk, "label", drawn[:3])
    for tab, name in (("a", "0.jpg"), ("b", "1.jpg"), ("b", "2.jpg")):
        label(desk, name, "abcd", tab=tab)
    assert desks.undo(desk, "label", "a")["name"] == "0.jpg"
    with pytest.raises(GoneError):
        desks.undo(desk, "label", "a")
    assert desks.undo(desk, "label", "new")["name"] == "2.jpg"
    assert desks.undo(desk, "label", "new")["name"] == "1.jpg"


def test_a_step_whose_file_was_moved_again_is_passed_over(desk, drawn):
    fill(desk, "label", drawn[:2])
    label(desk, "0.jpg", "abcd")
    label(desk, "1.jpg", "efgh")
    label(desk, "efgh_1.jpg", "efgx", "review")
    with pytest.raises(GoneError, match="moved"):
        desks.undo(desk, "label", "tab")
    assert desks.undo(desk, "label", "tab")["name"] == "0.jpg"
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
            desks.undo(desk, "label", "tab")
    assert tree(desk) == after
    assert desks.undo(desk, "label", "tab")["name"] == "0.jpg"
    assert set(tree(desk)) == {"unlabelled/0.jpg"}


def test_a_picture_that_took_the_name_of_another_is_not_labelled(desk, drawn):
    """Else renaming two files in one tab would make another tab mislabel one of them."""
    names = fill(desk, "review", drawn[:2], "{label}_1.jpg")
    digest = readahead.digest_of(drawn[0][1])
    label(desk, names[0], "zzzz", "review")
    label(desk, names[1], drawn[0][0], "review")  # now under the name that the first one had
    before = tree(desk)
    assert f"labelled/{names[0]}" in before
    with pytest.raises(GoneError):
        desks.put(desk, "review", "other", names[0], digest, "abcd")
    assert tree(desk) == before
