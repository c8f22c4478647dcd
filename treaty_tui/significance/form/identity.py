"""Words that say of what is named already only which one it is, or the same in other words: told, and editorial.

The date of a resolution or decision behind its number, or its title, or that of an item of an agenda, comes or goes: the number
names it alone, so that another date or title in the same place is no such change. So is "the" before a class of countries or the
one body of its name, where nothing behind says which of them are meant; the rest of a State's full name; "within" for "by" before
a deadline; "therefor" for "therefore" behind a reason.
"""

import re

from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law, listed

_CLOSING = frozenset('”"»')
_MOST = 400
"""Characters of a title at most."""
_NEAR = 80
"""Characters before a date or title in which the number stands, and behind a word in which its noun does."""
_NUMBER = r"(?:(?=\S*\d)[\w.-]+/[\w./-]+|\d+(?: [A-Z])? ?\((?:\d{4}|[IVX]{2,7}(?:-[IVX]+)?)\))"
"""A number that only one act of a body has: that of its session or year, 78/272, 1373 (2001), 217 A (III)."""
_OWNER = r"(?:,? (?:%s) ?(?:the )?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+| générale)?|(?: [А-Я]\w+){2})?"
"""Whose it is: "of the General Assembly"."""
_DATE = r"(?:%s) \d{1,2}(?:st|nd|rd|th|er|º)? (?:de )?(?:%s) (?:de )?\d{4}(?: года| г\.)?"
_TITLE = r"(?:%s) [“\"«][^“”\"«»]+[”\"»]"
_ITEM = r"(?i:%s) \d+(?: ?\([a-z]\))?(?: (?:%s) (?:the )?\w+)?"
"""An item, and the list that it is one of."""
_BETWEEN = r"\s+(?:(?!of )[\w-]+ ){0,3}?"
_THE = "the"
_NEVER = "\0"
_AGENT = ("ed", "en", "wn")
_AGENTS = frozenset(("bound", "set", "met", "kept", "made", "cut"))
"""Participles before which "by" may tell who or what did it: "bound by the deadline"."""


def said(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a changed place is nothing but such words."""
    _, _, start, end, new_start, new_end = hunk
    was, now = old[start:end].strip(" ,"), new[new_start:new_end].strip(" ,")
    if was and now:
        if (was, now) not in folder.until:
            return False
        last = (old[:start].split() or [""])[-1].lower()
        if now.startswith(was) or was.startswith(now):
            return last in listed(folder.law, "REASONS")
        return _until(old, start, end, folder) and _until(new, new_start, new_end, folder)
    if len(was) + len(now) > _MOST or not (was or now):
        return False
    text, place, words = (old, (start, end), was) if was else (new, (new_start, new_end), now)
    if words[0] == "(":
        return text[: place[0]].rstrip().endswith(folder.states.get(words, _NEVER))
    if words == _THE:
        return _class(text[place[1] :], folder)
    if words.isalpha() or not (words[-1] in _CLOSING or any(map(str.isdecimal, words))):
        return False
    return _names(text[max(0, place[0] - _NEAR) : place[0]].replace("’", "'"), words, folder.law)


def _until(text: str, start: int, end: int, folder: Folder) -> bool:
    """Whether a deadline stands behind a place, and nothing before it that its word may tell the doer of."""
    last = (text[:start].split() or [""])[-1]
    noun = rf"{_BETWEEN}(?:{_any(folder.law, 'DEADLINES')})\b"
    return not last.endswith(_AGENT) and last not in _AGENTS and re.match(noun, text[end : end + _NEAR]) is not None


def _class(behind: str, folder: Folder) -> bool:
    """Whether a class of countries that needs no article stands behind a place, and nothing that tells which of them."""
    near = behind[:_NEAR].lstrip()
    name = next((name for name in folder.classes if near.lower().startswith(name)), "")
    rest = near[len(name) :].lstrip()
    if not name or near[len(name) :][:1].isalnum():
        return False
    return not rest[:1].isalpha() or pieces(lowered(rest))[0] in folder.acting


def _names(before: str, words: str, law: Law) -> bool:
    """Whether words are the date or the title of what stands before them with its number."""
    acts, owners = _any(law, "ACTS"), _any(law, "CITED_OWNER")
    date = _DATE % (_any(law, "DATED"), "|".join(law.months))
    act = rf"\b(?i:{acts}) {_NUMBER}{_OWNER % owners}"
    if re.fullmatch(date, lowered(words)):
        return re.search(rf"{act},? ?\Z", before) is not None
    if re.fullmatch(_TITLE % _any(law, "ENTITLED"), words) is None:
        return False
    item = rf"\b{_ITEM % (_any(law, 'ITEMS'), owners)}"
    return re.search(rf"(?:{act}(?:,? (?i:{date}))?|{item}),? ?\Z", before) is not None


def _any(law: Law, name: str) -> str:
    """A pattern for each member of a list of the language; one that nothing matches where it has none."""
    return "|".join(sorted(map(re.escape, listed(law, name)), key=len, reverse=True)) or r"(?!)"
