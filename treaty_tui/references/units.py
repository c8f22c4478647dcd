"""Drafts whose articles are called otherwise: "rule 3" in rules of procedure, "principle 5" in a set of principles."""

from functools import cache

from treaty_tui.language import module, named
from treaty_tui.model import Draft


class Own(str):
    """What a draft calls itself (`convention`), and its articles, where it calls them otherwise (`rule`)."""

    __slots__ = ("unit",)

    unit: str

    def __new__(cls, name: str, unit: str = "") -> "Own":
        """A name with the word for articles; the latter empty where they are articles."""
        made = super().__new__(cls, name)
        made.unit = unit
        return made


def unit_of(draft: Draft) -> str:
    """What a draft calls its articles, as its language lists it (`rule`); empty where it has none, or calls them articles."""
    first = next((each for each in draft.provisions if each.tag == "article"), None)
    words = [word.strip("[(.") for word in first.label.lower().split()] if first else []
    if not words or words[0] in module(draft.language).HEADINGS["article"].split():
        return ""
    return next((unit for word in words if (unit := _units(draft.language).get(word, ""))), "")


def forms(language: str, unit: str) -> dict[str, str]:
    """The forms of that word, each cited as an article."""
    return {form: "article" for form, name in _units(language).items() if name == unit} if unit else {}


@cache
def _units(language: str) -> dict[str, str]:
    return named(getattr(module(language), "CITED_UNITS", ""))
