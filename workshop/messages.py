"""What a script tells a person: mistakes that can be mended, text that is safe to print."""


class UserError(Exception):
    """What a user can mend. Its text is one line: what is wrong and what to do."""


def shown(text: object) -> str:
    r"""Return foreign text (a file's name, what a page sent) as one line that a terminal prints and
    does not obey: escape sequences, newlines and stray bytes become \x1b, \n, \udc80.
    """
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in str(text)
    )


def counted(number: int, what: str) -> str:
    """Return `1 captcha`, `2 captchas`."""
    return f"{number} {what}" + "s" * (number != 1)
