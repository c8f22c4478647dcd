"""The lists of the six languages: parted alike, each one asked for somewhere."""

import re
from pathlib import Path

import pytest

import treaty_tui
from treaty_tui.language import LANGUAGES, members, module, named, style

ROOT = Path(treaty_tui.__file__).parent
SOURCES = {path: path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py")}
READING = "\n".join(text for path, text in SOURCES.items() if path.stem.removesuffix("_style") not in LANGUAGES)
ASKED = re.findall(r"""(?:getattr\([\w.]*(?:data|style|module\(\w+\)|style\(\w+\)), |listed\([\w.]+, )"([A-Z_]+)\"""", READING)


def names(data: object) -> list[str]:
    """The lists of a file, in order."""
    return [name for name in vars(data) if name.isupper()]


def in_order(part: list[list[str]]) -> bool:
    """Whether no two files have two lists in different order."""
    pairs = {(a, b) for found in part for at, a in enumerate(found) for b in found[at + 1 :]}
    return not any((b, a) in pairs for a, b in pairs)


def test_the_files_of_all_languages_are_parted_alike() -> None:
    text, manner = ([names(part(language)) for language in LANGUAGES] for part in (module, style))
    assert in_order(text) and in_order(manner)
    assert set().union(*text).isdisjoint(set().union(*manner))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_asked_for(language: str) -> None:
    both = [*names(module(language)), *names(style(language))]
    assert [] == [name for name in both if not re.search(rf"\b{name}\b", READING)]


def test_every_list_that_is_asked_for_stands_in_some_language() -> None:
    known = {name for language in LANGUAGES for part in (module, style) for name in names(part(language))}
    assert len(ASKED) > 20
    assert [] == [name for name in ASKED if name not in known]


def test_members_stand_between_semicolons_on_any_number_of_lines() -> None:
    assert ["where appropriate", "if needed"] == members("where\nappropriate; if needed;")
    assert {"days": "day", "=": "equals"} == named("days=day; ==equals")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_negates_aside_negates(language: str) -> None:
    data = module(language)
    assert set() == set(members(data.ASIDE)) - set(members(data.NEGATIONS))
