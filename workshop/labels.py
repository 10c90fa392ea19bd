"""Labels judged for certain: by drawing the captchas of today's page again."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from workshop import decoding
from workshop.drawing import proof


class Judged(NamedTuple):
    """What drawing a folder's captchas again says of their labels."""

    right: int  # labels that are proved
    wrong: dict[Path, str]  # captchas that are proved to say something else: what they say
    open: int  # captchas that prove nothing, such as those of another page

    def figures(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        wrong = {str(path): text for path, text in self.wrong.items()}
        return {"proved": self.right, "wrong": wrong, "not_proved": self.open}

    def lines(self) -> Iterator[str]:
        """Yield it as a reader has it."""
        yield (
            f"labels: {self.right} proved right, {len(self.wrong)} proved wrong, "
            f"{self.open} not proved"
        )
        for path, text in self.wrong.items():
            yield f"wrong label: {path} says {text}"


def judge(captchas: Mapping[Path, str], readings: Mapping[Path, set[str]]) -> Judged:
    """Judge the labels of captchas. readings: what engines read in them, to be tried as well."""
    right, wrong, left = 0, {}, 0
    for path, label in tqdm(captchas.items(), desc="proving", unit="captcha", disable=None):
        try:
            picture = decoding.open_colour(path, proof.PAGE)
        except decoding.PictureError:  # moved or spoiled meanwhile
            picture = None
        texts = [label, *sorted(readings.get(path, set()) - {label})] if picture else []
        said = next((text for text in texts if picture and proof.prove(picture, text)), None)
        if said is None:
            left += 1
        elif said == label:
            right += 1
        else:
            wrong[path] = said
    return Judged(right, wrong, left)
