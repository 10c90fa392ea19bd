"""The shape of the house: imports run one way, from what one runs to what it is built on."""

import ast
from pathlib import Path

from conftest import REPO

SCRIPTS = {path.stem for path in REPO.glob("*.py")}
PACKAGE = "workshop"
# What resnet.py is to the package, a network, nothing else at the top is.
SHARED_SCRIPT = "resnet"


def modules():
    """The package's modules by dotted name."""
    return {
        ".".join(path.relative_to(REPO).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted((REPO / PACKAGE).rglob("*.py"))
    }


def imports_of(path, known):
    """What a file imports of this repository, at the top or inside a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} imports relatively"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                found.add(full if full in known else node.module)
    return {name for name in found if name.partition(".")[0] in SCRIPTS | {PACKAGE}}


def cycle_in(graph):
    """A circle of imports as a list of names, or None."""
    done, path = set(), []

    def visit(name):
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return None
        path.append(name)
        for other in sorted(graph.get(name, ())):
            if circle := visit(other):
                return circle
        done.add(path.pop())
        return None

    for name in graph:
        if circle := visit(name):
            return circle
    return None


def test_nothing_in_the_package_imports_a_script_but_the_network():
    known = modules()
    upwards = {
        name: scripts
        for name, path in known.items()
        if (scripts := imports_of(path, known) & (SCRIPTS - {SHARED_SCRIPT}))
    }
    assert not upwards


def test_no_imports_run_in_a_circle():
    known = modules() | {path.stem: path for path in REPO.glob("*.py")}
    graph = {name: imports_of(path, known) - {name} for name, path in known.items()}
    assert len(graph) > 20 and cycle_in(graph) is None


def test_a_circle_is_found_where_there_is_one():
    assert cycle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert cycle_in({"a": {"b", "c"}, "b": {"c"}, "c": set()}) is None


def test_each_part_of_the_package_says_what_it_is():
    for name, path in modules().items():
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), name


def test_tests_lie_where_what_they_test_lies():
    folders = {path.name for path in (REPO / PACKAGE).iterdir() if (path / "__init__.py").is_file()}
    tests = Path(__file__).parent
    assert {path.parent.name for path in tests.glob("*/test_*.py")} <= folders
