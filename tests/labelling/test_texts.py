"""The labeller's pages say in Chinese all that they say in English."""

import ast
import re

import pytest
from conftest import REPO

from workshop.labelling.texts import CHINESE

FOLDER = REPO / "workshop" / "labelling"
STRING = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'"


def texts_of_pages():
    """What templates and scripts hand to t(), which may choose between two texts."""
    found = set()
    for path in (*FOLDER.glob("templates/*.html"), *FOLDER.glob("static/*.js")):
        source = path.read_text(encoding="utf-8")
        for argument in re.findall(rf"\bt\(((?:{STRING}|[^(){{}}\"'])*)", source):
            found |= {ast.literal_eval(text) for text in re.findall(STRING, argument)}
    return found


def texts_of_answers():
    """What the desk says: the values of `said` and `error`, and the reasons of errors."""
    found = set()
    for path in (REPO / "labeller.py", *FOLDER.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Dict):
                found |= {
                    each.value
                    for key, value in zip(node.keys, node.values, strict=True)
                    if isinstance(key, ast.Constant) and key.value == "said"
                    for each in ast.walk(value)
                    if isinstance(each, ast.Constant)
                }
            if isinstance(node, ast.keyword) and node.arg in ("error", "text", "title"):
                found |= {node.value.value} if isinstance(node.value, ast.Constant) else set()
    return {text for text in found if isinstance(text, str)}


def test_every_text_of_the_pages_is_there_in_chinese():
    texts = texts_of_pages()
    assert len(texts) > 70
    assert texts - set(CHINESE) == set()


def test_every_answer_of_the_labeller_is_there_in_chinese():
    texts = texts_of_answers()
    assert len(texts) > 8
    assert texts - set(CHINESE) == set()


def test_no_translation_is_of_a_text_that_nobody_says():
    sources = [*FOLDER.rglob("*.html"), *FOLDER.rglob("*.js"), *FOLDER.glob("[!t]*.py")]
    said = "".join(path.read_text(encoding="utf-8") for path in (*sources, REPO / "labeller.py"))
    said = said.replace('\\"', '"')
    assert [text for text in CHINESE if text not in said] == []


@pytest.mark.parametrize("text", sorted(CHINESE))
def test_a_translation_has_the_same_places_to_be_filled_in(text):
    places = re.findall(r"{(\w+)}", text)
    assert sorted(re.findall(r"{(\w+)}", CHINESE[text])) == sorted(places)
    assert re.search("[\u4e00-\u9fff]", CHINESE[text])
