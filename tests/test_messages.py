"""What a script tells a person is one line that is safe to print."""

from workshop import messages


def test_foreign_text_is_shown_as_one_line_that_no_terminal_obeys():
    assert messages.shown("a b_é验.jpg") == "a b_é验.jpg"
    assert messages.shown("\x1b[2J\n\t\udcd1\u202e") == r"\x1b[2J\n\t\udcd1\u202e"
