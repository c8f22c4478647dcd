"""The short way to this package's own modules: what it runs is what Python would run."""

import os
import py_compile
import subprocess
import sys
from pathlib import Path

import pytest

from treaty_tui.cli import loading

TELL = "import sys; from treaty_tui.cli import loading; loading.quickly(); import treaty_tui.made; print(treaty_tui.made.SAID)"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A module of a copy of this package that holds nothing else but what loads it."""
    package = tmp_path / "treaty_tui"
    (package / "cli").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "cli" / "__init__.py").touch()
    (package / "cli" / "loading.py").write_bytes(Path(loading.__file__).read_bytes())
    source = package / "made.py"
    source.write_text("SAID = 'one'\n", encoding="utf-8")
    py_compile.compile(str(source))
    return source


def said(source: Path, *options: str, tell: str = TELL, **environment: str) -> str:
    """What a new Python says of the module."""
    known = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [sys.executable, *options, "-c", tell]
    folder = source.parents[1]
    done = subprocess.run(command, env={**known, **environment}, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_compiled_code_of_a_source_is_run(made: Path) -> None:
    loader = TELL.replace("treaty_tui.made.SAID", "type(treaty_tui.made.__loader__).__name__")
    assert "_Compiled" == said(made, tell=loader)
    assert "one" == said(made)


@pytest.mark.parametrize("text", ["SAID = 'two'\n", "SAID = 'three'\n"])
def test_a_source_that_was_edited_is_compiled_anew(made: Path, text: str) -> None:
    made.write_text(text, encoding="utf-8")
    os.utime(made, (1, 1))
    assert text.split("'")[1] == said(made)


def test_a_source_of_the_same_second_and_another_size_is_compiled_anew(made: Path) -> None:
    at = made.stat().st_mtime
    made.write_text("SAID = 'three'\n", encoding="utf-8")
    os.utime(made, (at, at))
    assert "three" == said(made)


def test_a_source_without_compiled_code_is_read_as_ever(made: Path) -> None:
    for compiled in made.parent.glob("__pycache__/made.*"):
        compiled.unlink()
    assert "one" == said(made, PYTHONDONTWRITEBYTECODE="1")


def test_compiled_code_that_is_cut_off_or_of_another_python_is_not_run(made: Path) -> None:
    (compiled,) = made.parent.glob("__pycache__/made.*")
    whole = compiled.read_bytes()
    for broken in (b"", whole[:10], bytes(4) + whole[4:]):
        compiled.write_bytes(broken)
        assert "one" == said(made, PYTHONDONTWRITEBYTECODE="1")


def test_compiled_code_of_a_hash_is_left_to_python(made: Path) -> None:
    py_compile.compile(str(made), invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    made.write_text("SAID = 'two'\n", encoding="utf-8")
    assert "two" == said(made)


def test_tracebacks_name_the_file_where_it_is_now(made: Path) -> None:
    made.write_text("SAID = (lambda: 0).__code__.co_filename\n", encoding="utf-8")
    py_compile.compile(str(made), dfile="/elsewhere/made.py")
    assert str(made) == said(made)


def test_another_level_or_place_of_compiling_is_left_to_python(made: Path, tmp_path: Path) -> None:
    finders = TELL.replace("treaty_tui.made.SAID", "loading._Finder in sys.meta_path")
    assert "True" == said(made, tell=finders)
    assert "False" == said(made, "-O", tell=finders)
    assert "False" == said(made, tell=finders, PYTHONPYCACHEPREFIX=str(tmp_path / "kept"))
