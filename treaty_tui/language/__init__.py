"""What depends on the language: words, numbers, headings, references, obligation; two data files per UN language.

In `xx` stands what a text is read with: its headings, words of law, figures, references. In `xx_style` stands what tells another
way to write the same from another meaning: spelling, commas, words that can be put for one another. English explains each list.
"""

from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""ISO 639-1 codes of those that have data files."""

_SHORT = 16
"""Words up to which "no" at the beginning of a text is said of all of it."""

GENDERED = frozenset(("fr", "es", "ru"))
"""Languages whose `GENDERS` tells what agrees with a noun."""

INFLECTING = frozenset(("ru", "ar"))
"""Languages whose `INFLECTED` tells the forms of a word; the others have little more than plurals."""


def code_of(language: str) -> str:
    """The language whose data files serve: English for one that has none. A region (`fr-CA`) does not count."""
    code = language[:2].lower()
    return code if code in LANGUAGES else "en"


def module(language: str) -> ModuleType:
    """The data file of a language; English for one that has none."""
    return import_module(f"treaty_tui.language.{code_of(language)}")


def style(language: str) -> ModuleType:
    """The data file of a language on its style; English for one that has none."""
    return import_module(f"treaty_tui.language.{code_of(language)}_style")


def members(text: str) -> list[str]:
    """The members of a list as the language files write it: parted by semicolons, on as many lines as it takes."""
    return [member for member in map(str.strip, " ".join(text.split()).split(";")) if member]


def says_nothing(words: Sequence[str], language: str) -> bool:
    """Whether a short text, in small letters, says that there be nothing: "no text", "sin texto"."""
    return 0 < len(words) <= _SHORT and words[0] in members(module(language).NOTHING)


def named(text: str) -> dict[str, str]:
    """`form=name; form=name` as a dict."""
    return dict(member.rpartition("=")[::2] for member in members(text))
