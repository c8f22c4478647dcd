"""What depends on the language: words, numbers, headings, references, obligation; one data file per UN language."""

from importlib import import_module
from types import ModuleType

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""ISO 639-1 codes of those that have a data file."""


def code_of(language: str) -> str:
    """The language whose data file serves: English for one that has none. A region (`fr-CA`) does not count."""
    code = language[:2].lower()
    return code if code in LANGUAGES else "en"


def module(language: str) -> ModuleType:
    """The data file of a language; English for one that has none."""
    return import_module(f"treaty_tui.language.{code_of(language)}")


def members(text: str) -> list[str]:
    """The members of a list as the language files write it: parted by semicolons, on as many lines as it takes."""
    return [member for member in map(str.strip, " ".join(text.split()).split(";")) if member]


def named(text: str) -> dict[str, str]:
    """`form=name; form=name` as a dict."""
    return dict(member.rpartition("=")[::2] for member in members(text))
