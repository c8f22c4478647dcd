"""Headings that say more than a word and a number, before or behind: `PREMIÈRE PARTIE`, `New article 5`, `Article 6 (ex 5)`."""

import re

from treaty_tui.language import headings, members, module, numbers
from treaty_tui.language.headings import Grammar, Heading
from treaty_tui.language.numbers import to_roman

_TAGS = ("part", "chapter", "section", "book", "article")
_LINE = r"(?s)(\w+)[\s\u00a0]+(\w+)(?:\s*[.:—–‒\-]+\s+(?=\S)|[.:]?\s*$)(.*)"


def match(text: str, language: Grammar) -> Heading | None:
    """The heading of a part, chapter, section, title or article that a line opens with an ordinal; only its own may follow."""
    found = re.match(_LINE, text)
    if found is None or found[1][0].islower():
        return None
    tag, rest = language.tags.get(found[2].casefold(), ""), found[3].strip()
    if tag not in _TAGS or rest[:1].islower():
        return None
    value = language.ordinals[found[1].casefold()]
    return Heading(
        tag, str(value) if tag in ("section", "article") else to_roman(value).upper(), text[: found.end(2)], rest, bool(rest)
    )


_OPEN = r"(?s)(?P<open>[\[({«“\"\s]*)"
_NOTE = (
    r"(?s)(?P<lead>[\[({［【〔]*?)(?P<note>[\[(（［【〔](?P<said>[^\[\](){}（）［］【】〔〕]{1,60})[\])）］】〕])"
    r"(?P<mark>\s*[.:：—–‒\-]*)\s*(?P<rest>.*)"
)


_CHINESE = "\u2e7f"
"""Below the signs of Chinese, which no space parts from a bracket."""


def drafted(text: str, language: Grammar, *, marked: bool) -> Heading | None:
    """`Draft article 1` and `[New Article 5 bis. Lamps]`: the heading without such words, which its label keeps."""
    swapped = dict(member.partition("=")[::2] for member in members(module(language.code).DRAFTED))
    ways = "|".join(re.escape(lead).replace(r"\ ", r"\s+") for lead in sorted(swapped, key=len, reverse=True))
    found = re.match(rf"{_OPEN}(?P<lead>(?:(?:{ways})(?<!')(?:\s+|\Z)|(?:{ways})(?<='))+)", text.replace("’", "'"), re.IGNORECASE)
    if found is None or (not marked and found["lead"][0].islower()):
        return None
    lead, rest = text[found.start("lead") : found.end()], text[found.end() :]
    noun = next((noun for way, noun in swapped.items() if noun and found["lead"].casefold().split()[-2:] == way.split()), "")
    nominal = f"{noun.capitalize()} {rest}" if noun else rest[:1].upper() + rest[1:]
    heading = headings.match(found["open"] + nominal, language, marked=marked)
    if heading is None or not heading.number or heading.tag in ("alternative", "preamble"):
        return None
    opened = next(at for at, sign in enumerate(heading.label) if sign.isalnum())
    own, behind = (lead, len(noun) + 1) if noun else (lead + rest[:1], 1)
    return heading._replace(label=heading.label[:opened] + own + heading.label[opened + behind :])


def noted(heading: Heading, language: Grammar) -> Heading:
    """A heading with a note on its numbering behind its number, `(formerly article 4)`, `[ex-2]`, `(new)`: it is of the label."""
    found = re.match(_NOTE, heading.rest)
    if found is None or not _on_numbering(found["said"], language):
        return heading
    space = "" if found["note"][0] > _CHINESE else " "
    label, rest = f"{heading.label}{space}{found['note']}", found["rest"]
    if not rest:
        return heading._replace(label=found["lead"] + label, rest="", parted=bool(found["mark"].strip()))
    return heading._replace(label=label, rest=found["lead"] + rest, parted=bool(found["mark"].strip()))


def _on_numbering(said: str, language: Grammar) -> bool:
    """Whether a note says which number a provision had, or that it is new."""
    data = module(language.code)
    plain = said.casefold().strip()
    if plain in members(data.PUT_IN):
        return True
    if language.code == "zh":
        return plain.startswith(tuple(members(data.FORMERLY))) and any(map(plain.__contains__, ("第", "条")))
    words, known = re.findall(r"\w+", plain), members(data.FORMERLY)
    if not words or not (words[0] in known or words[-1] in known):
        return False
    counted = [word for word in words if word[0].isdecimal() or numbers.from_roman(word) or word in language.ordinals]
    others = [
        word
        for word in words
        if word not in (*known, *counted) and word not in language.words | language.before | numbers.SUFFIXES.keys()
    ]
    return bool(counted) and len(others) <= 1
