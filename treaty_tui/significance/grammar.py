"""How the alphabetic languages cite a place: patterns, filled in from the language's data file."""

import re
from collections.abc import Iterable
from functools import cache

from treaty_tui.significance.law import members, module, named

_BIS = r"(?:[ \u00a0]?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|alt)\b)?"
_ROMAN = r"(?:x{1,3}(?:ix|iv|v?i{1,3}|v)?|ix|iv|v?i{1,3}|v)(?![^\W_]|\))"
_POINT = r"\([^()\s]{1,4}\)|[a-zа-яء-ي]{1,4}\)"
_ENDS = r"(?![^\W_])"
_QUALIFIED = "against|on|relating|concerning|contre|sur|relative|contra|sobre|relativa|против|о|об|لمكافحة|بشأن"
"""Words that tell a named instrument from the one that speaks: "the Convention on..."."""


class Grammar:
    """The patterns of one language; all of them read lowered text."""

    def __init__(self, language: str) -> None:
        data = module(language)
        self.language = language
        self.tags = {
            form: tag for tag, _, forms in (line.partition(": ") for line in data.CITED.splitlines()) for form in forms.split()
        }
        self.attached = language == "ar"
        """Prepositions are written on to the word: no boundary before it."""
        self.numbers = named(getattr(data, "CITED_NUMBERS", ""))
        self.link = frozenset(members(data.CITED_LINK))
        self._lists(data.CITED_AND, data.CITED_TO, getattr(data, "CITED_LETTERS", ""), members(data.TIMES.replace("=", "; ")))
        of, this, the = (_any(members(text) or [""]) for text in (data.CITED_OF, data.CITED_THIS, data.CITED_THE))
        self.near = re.compile(rf"\s+(?:{_any(members(data.CITED_NEAR))}){_ENDS}")
        self.tails = frozenset(word for text in (data.CITED_THIS, data.CITED_NEAR) for word in text.replace(";", " ").split())
        self.spans = frozenset(members(data.CITED_TO)) | {"-", "–", "—"}
        nouns = _any(members(data.INSTRUMENTS))
        self.down = re.compile(rf"[\s,\[\]]*(?:(?:{the}){_ENDS}\s*)?[\[]*")
        self.up = re.compile(rf"[\s,\[\]]*(?:{of})\s*(?:(?:{the}){_ENDS}\s*)?[\s\[]*")
        self.here = re.compile(rf"[\s,\]]+(?:(?:{of})\s*)?(?:{this})\s+([^\W\d_]+)")
        self.other = re.compile(
            rf"[\s,\]]+(?:{of})\s*(?P<the>(?:{the})(?:\s+|(?<=')))?(?P<before>(?:[\w'’./-]+\s+){{0,7}}?)(?P<noun>{nouns}){_ENDS}"
            rf"(?P<after>\s+(?:{_QUALIFIED})\b|\s+\d[\d/]*)?"
        )
        self.own = [re.compile(rf"{re.escape(this)} ({nouns}){_ENDS}") for this in members(data.CITED_THIS)]

    def _lists(self, joints: str, spans: str, letters: str, times: Iterable[str]) -> None:
        words = "".join(rf"|{re.escape(word)}{_ENDS}" for word in self.numbers)
        number = rf"\d++(?:\.\d++)*{_BIS}(?:[a-z](?![^\W_]|\)))?|{_ROMAN}{words}"
        bare = rf"(?:\s[{letters}]{_ENDS}(?!\)))?" if letters else ""
        points = rf"(?:\s?(?:{_POINT}))"
        item = rf"(?:(?:{number}){points}*{bare}|{points}+)"
        joined = _any(members(joints))
        span = rf"\s(?:{_any(members(spans))})\s+|\s?[-–—]\s?"
        then = rf"[\]\[]*(?:{span}|\s(?:{joined})\s*|\s*,\s*(?:(?:{joined})\s+)?)\[?"
        inner = _any(form for form, tag in self.tags.items() if tag in ("paragraph", "point"))
        counted = rf"(?!\s*(?:{_any(times)}){_ENDS})"
        listed = rf"{item}{counted}(?:{then}{item}{counted})*"
        self.inner = re.compile(rf",?\s+(?:{inner})\s")
        self.again = re.compile(rf"[\s,]*\s(?:{joined})\s+({number}),?\s+")
        lead = rf"(?:{self._from()})?"
        self.unit = re.compile(rf"({_trie(self.tags)})[\s\[]+{lead}({listed})")
        self.hopeless = re.compile(r"[\d(IVX]") if not self.numbers else None
        """A text without a match cites nothing; None where numbers can be words."""
        self.item = re.compile(rf"({number})|\s?({_POINT})|\s([{letters or '_'}]){_ENDS}|({span})")

    def _from(self) -> str:
        """Arabic opens a range with "from"."""
        return r"من\s+" if self.attached else ""


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: -len(word)))


def _trie(words: Iterable[str]) -> str:
    """The same choice with shared beginnings written once, which `re` tries much faster."""
    heads: dict[str, list[str]] = {}
    whole = False
    for word in words:
        if word:
            heads.setdefault(word[0], []).append(word[1:])
        else:
            whole = True
    branches = "|".join(re.escape(head) + (_trie(tails) if tails != [""] else "") for head, tails in heads.items())
    return f"(?:{branches})" + ("?" if whole else "") if branches else ""


@cache
def grammar_of(language: str) -> Grammar:
    """The patterns of a language, compiled once."""
    return Grammar(language)
