"""Words that a line's end has divided: "Arti-" / "cle 1" is "Article 1" to all who read the draft, "third-" / "party" a compound.

The hyphen goes where the whole word stands somewhere else in the draft, or is one that the language's own lists hold (of
headings, references, law, figures), and the draft prints no compound of the two halves. Where nothing tells, it stays; and where
both are words, "resign" and "re-sign", it goes only where the draft prints the one and neither the other nor "sign".
"""

import re
from collections.abc import Iterable
from functools import cached_property

from treaty_tui.formats.classify import JOINS, Item
from treaty_tui.language import members, module, style

SOFT = "\u00ad"
"""A hyphen that is there for the line's end alone."""
_WORD = r"[^\W\d_]+"


class Divided:
    """Puts the lines of one draft together; which words it holds is asked when the first divided one is met."""

    def __init__(self, items: Iterable[Item], language: str) -> None:
        self.items, self.language = items, language

    def upper(self, before: str, more: str) -> str:
        """A line that ends with a hyphen as it stands before the one that goes on with its word."""
        upper, lower = re.match(_WORD, before[-2::-1]), re.match(_WORD, more)
        if before[-1] == SOFT or (upper is not None and lower is not None and self._whole(upper[0][::-1], lower[0])):
            return before[:-1]
        return f"{before} " if more.split(None, 1)[0] in JOINS else before  # "long-" / "and medium-term"

    def _whole(self, upper: str, lower: str) -> bool:
        """Whether two halves are one word."""
        words, compounds = self._printed
        whole = (upper + lower).casefold()
        said = f"{upper}-{lower}".casefold()
        if said in compounds:
            return False
        if whole in self._unlike:
            return whole in words and not self._alone.intersection((lower.casefold(), said))
        return whole in words or whole in self._listed

    @cached_property
    def _unlike(self) -> frozenset[str]:
        """Words that say something else with a hyphen: what is signed in the draft may well be re-signed."""
        return frozenset(members(getattr(style(self.language), "HYPHENED", "")))

    @cached_property
    def _text(self) -> str:
        """All lines in small letters."""
        return "\n".join([item.whole or item.text for item in self.items]).casefold().replace("\u2010", "-")

    @cached_property
    def _alone(self) -> frozenset[str]:
        """The words that begin behind no hyphen, and the compounds with how each of them may begin: "re-sign" of "re-signed"."""
        compounds = {each[:end] for each in self._printed[1] for end in range(each.index("-") + 3, len(each) + 1)}
        return frozenset(re.findall(rf"(?<![^\W\d_])(?<!-)(?<!-\n){_WORD}", self._text)) | compounds

    @cached_property
    def _printed(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words that the draft prints whole, and its compounds of two, in small letters."""
        text = self._text
        compounds = re.findall(rf"(?=(?<![^\W\d_])({_WORD}-{_WORD}))", text) if "-" in text else ()
        return frozenset(re.findall(_WORD, text)), frozenset(compounds)

    @cached_property
    def _listed(self) -> frozenset[str]:
        """The words of the language's lists, but for those that say something else with a hyphen."""
        lists = vars(module(self.language)), vars(style(self.language))
        held = [text for every in lists for name, each in every.items() if name.isupper() for text in _texts(each)]
        return frozenset(re.findall(_WORD, "\n".join(held).casefold())) - self._unlike


def _texts(held: object) -> Iterable[str]:
    """The text of a list, or the words in a table."""
    if isinstance(held, dict):
        return [each for each in held if isinstance(each, str)]
    return [held] if isinstance(held, str) else ()
