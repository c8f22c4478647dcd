"""What capitals count, in text as it stands: "Part B", "annexes A and C", "regulation B-1", "annex 8-A"."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from treaty_tui.language import members, module
from treaty_tui.language.numbers import from_roman
from treaty_tui.references.listed import Citation, Path

_LETTER = r"(?<![^\W_])(?<!\d-)(?:(?:\d{1,3}|[IVX]+)-)?[A-Z](?:-\d{1,2})?(?![\w’'-]|\.\w)"
"""A capital by itself, or a code that holds one."""
_ALONE = re.compile(_LETTER)
_END = r"[A-Z](?!\w)"
"""What every such capital is: the search for it skips all other letters."""
_ROMAN = frozenset("IVX")


def with_lettered(language: str, text: str, units: Collection[Citation]) -> list[Citation]:
    """The citations of a text, and among them the divisions that it names by capitals."""
    if not (re.search(_END, text) and _ALONE.search(text)):
        return list(units)
    starts = {unit.start: unit for unit in units}
    found = [citation for citation in _lettered(language, text) if _more(citation, starts.get(citation.start))]
    gone = {citation.start for citation in found}
    return sorted([*(unit for unit in units if unit.start not in gone), *found])


def _more(citation: Citation, unit: Citation | None) -> bool:
    """Whether a code is more than the number that it begins with, `8` in "annex 8-A"."""
    return unit is None or (citation.end > unit.end and any("-" in path[0][1] for path in citation.paths))


def _lettered(language: str, text: str) -> Iterator[Citation]:
    pattern, tags, coded = _nouns(language)
    for match in pattern.finditer(text):
        letters = list(_ALONE.finditer(text, match.end(1), match.end()))
        noun = match[1].lower()
        if any(letter[0] in _ROMAN for letter in letters) or (noun in coded and any("-" not in letter[0] for letter in letters)):
            continue
        paths = tuple([((tags[noun], _number(letter[0], tags[noun])),) for letter in letters])
        yield Citation(match.start(1), letters[-1].end(), paths)


def _number(printed: str, tag: str) -> str:
    """A capital or code as eIds write it: roman numbers of annexes are figures there, `1-A` for `I-A`."""
    head, dash, rest = printed.partition("-")
    roman = from_roman(head) if dash and tag == "annex" and not head.strip("IVX") else 0
    return f"{roman}-{rest}" if roman else printed


@cache
def _nouns(language: str) -> tuple[re.Pattern[str], dict[str, str], frozenset[str]]:
    """A noun with letters behind it, as they are listed; what each noun names; and those that only codes follow."""
    data = module(language)
    lines = (line.partition(": ") for line in data.CITED.splitlines())
    coded = frozenset(members(getattr(data, "CITED_CODED", "")))
    tags = dict.fromkeys(coded, "section")
    tags |= {form: tag for tag, _, forms in lines if tag in ("annex", "part", "chapter", "section") for form in forms.split()}
    joins = "|".join(map(re.escape, members(data.CITED_AND)))
    noun = "|".join(sorted({f"[{form[0].upper()}{form[0]}]{re.escape(form[1:])}" for form in tags}, key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])({noun})\s+{_LETTER}(?:(?:,\s*|,?\s+(?:{joins})\s+){_LETTER})*"), tags, coded


def absent(path: Path, known: Collection[str]) -> bool:
    """Whether a division is named by a capital or a code in a draft that counts none so: it is that of another text."""
    tag, number = path[0]
    stem = f"{ {'part': 'part', 'chapter': 'chp', 'section': 'sec'}.get(tag, '?') }_"
    return is_lettered(number) and not any(
        is_lettered(last.removeprefix(stem)) for eid in known if (last := eid.rpartition("__")[2]).startswith(stem)
    )


def is_lettered(number: str) -> bool:
    """Whether a number is a capital or a code."""
    return number not in _ROMAN and _ALONE.fullmatch(number) is not None


def anywhere(path: Path, known: Collection[str]) -> str:
    """The one division of a draft that bears a code, wherever it stands: regulation B-1 of the annex, cited in an article."""
    tag, number = path[0]
    found = [eid for eid in known if eid.endswith(f"__sec_{number}")] if tag == "section" and is_lettered(number) else []
    return found[0] if len(found) == 1 else ""
