"""What a change of punctuation does to a wording whose words stand.

Editorial, as the field has it: punctuation is what editors put in order. Not even told is the mark that ends a provision, a line,
or a member of a list with labels; another style of the same mark, single quotation marks for double ones too; a full stop on
this or that side of a quotation mark; a comma after an introductory phrase; commas that set off one of a few connecting words;
commas in a date, behind it before a place, or in a reference ("paragraph 2, of the Agreement": the United Nations Editorial
Manual sets them, whatever the reference says); commas around what a thing with a number is entitled, and behind the symbol of a
document in parentheses; a comma before "as follows", a colon behind "include".

Every other mark is told with its place, since it can group words differently: one before "and" or "or" (the Manual leaves it out
in a simple series, but courts have read duties out of such a comma), or before a phrase. Two commas that both came or both went
round what "and" or "or" joins to the words before it are such a mark, whatever stands behind the second one (`enclosed`).

Substantive, being unsure, is a mark on which a limit hangs: before a relative clause, a condition, an exception or a
qualification ("as appropriate"), one before "and" that closes a limit which a comma opened ("the Board, which names the
Clerk[,] and the Bursar"), or with such a clause behind it ("nationals, and residents who hold permits"), or with another joining
word ("armed, and dangerous or drunk"); one that can make two things of one ("traffic data", "traffic, data"); one between a time
and what it is counted from ("within 30 days, after May"); a colon before what a thing consists of ("boats: rafts and skiffs",
"boats, rafts and skiffs"); a parenthesis, but for one that only gives a name ("hereinafter"); and a mark that went in one place
of a clause and came in another (`weighing`), which belongs to other words now.
"""

import re

from treaty_tui.language import named
from treaty_tui.language.words import lowered
from treaty_tui.significance.form.folding import Folded, Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import listed
from treaty_tui.significance.reasons import Cause, quoted

_ENDING = frozenset(".,;:")
_BULLETS = ("•", "▪", "◦", "●", "‣")
_QUOTES = tuple('"”’»')
_ENTITLED = r"\d(?: (?:%s) (?:%s) \w+)?,? (?:%s) [\"“«][^\"”»]{1,300}\Z"
"""A number, whose it is, and the title."""
_SYMBOL = r"\([A-Z]{1,5}(?:/[\w.]+)+\)\Z"
_PLACE = r"\s*(?:%s) [A-Z]"
_OWNER = 60
"""Characters in which the name of what a reference is a part of stands."""
_OWNED = r"\s*(\w+)((?:\s+[\w’'-]+){1,7})"
_YEAR = 4
"""Digits of a year that stands behind the name of its month."""
_POINT = 4
"""Letters of a point's name at most: (d), (viii)."""
_PLAIN = frozenset(",;:. ")
"""Marks that only part words."""
_AROUND = frozenset("(),\"'“”«»‘’ ")
_NAMES = {",": "comma", ";": "semicolon", ":": "colon", ".": "full stop"}
_CLAUSE = r"[.;:\n]"
_LISTING = frozenset(" ,;:\n，；：、،؛")
_BREAK = r"[^\n\w]*(?:\w+[^\n\w]*)?\n"
"""The end of a line, with a word before it at most: the "and" of a list."""
_STRETCH = r"[,.;:()\n]"
_BEHIND_COMMA = r"[,;،؛]\s*((?:[^,;:\n،؛.]|\.(?=\S))+)\Z"
"""What stands since the last mark, where that is a comma or a semicolon."""
_LIMIT = 300
"""Characters in which a limit stands that a comma began."""
_FEW = 5
"""Words behind one that joins, among which another stands that joins."""
_NAMED = 3
"""Words behind one that joins at which a relative clause begins that may belong to what stands before both."""
_LABEL = r"\s*\([a-z]{1,4}\)\s(?!(?:and|or|of|to|et|ou|de|y|o|above|below)\b)(?=\w)"
_WORD = r"\w+(?:-\w+)*"
_AND = "و"  # in Arabic it is written on to the next word


def regrouped(folder: Folder, before: str, old: Folded, new: Folded, after: str) -> tuple[Cause, bool] | None:
    """What changed between equal words, for a person to check, and whether a limit hangs on it; None where it is all style.

    `before` and `after` are the texts around the hunk, the same on both sides.
    """
    last, found = len(old.words), None
    for index, (was, now) in enumerate(zip(old.marks, new.marks, strict=True)):
        if was == now:
            continue
        at_end = index == last and _ends(after)
        if at_end and set(was + now) <= _ENDING:
            continue
        if index == last and (_parts(before, was, now, after) or (not last and _stopped(before, was, now, after))):
            continue
        lead = before + " " + " ".join(w + m for w, m in zip(old.words[:index], old.marks[1 : index + 1], strict=True))
        if was.replace("'", '"') == now.replace("'", '"') and not lead.rstrip(" '\"")[-1:].isdigit():
            continue
        following = old.words[index] if index < last else first_word(after)
        rest = " ".join(old.words[index:]) + after[:_OWNER]
        if _timed(folder, {was, now}, lead, rest):
            return _told(was, now, lead, following), True
        if not (
            _style(folder, lead, was, now, following)
            or _cites(folder, lead, was, now, rest)
            or _named(folder, lead, was, now, rest)
        ):
            told = _told(was, now, lead, following)
            if not _names(folder, lead, was, now, rest) and (
                _explains(folder, lead, was, now, rest)
                or _limits(folder, was, now, following, rest)
                or _groups(folder, was, now, following, rest)
                or _closes(folder, was, now, lead, rest)
            ):
                return told, True
            found = found or (told, False)
    return found


def written_out(old: str, new: str, hunk: Hunk) -> bool:
    """Whether only the marks changed at which a paragraph was written out as a list, or a list in one line."""
    sides = (old, hunk.old_start, hunk.old_end), (new, hunk.new_start, hunk.new_end)
    if not _LISTING.issuperset("".join([text[start:end] for text, start, end in sides])):
        return False
    one, other = (re.match(_BREAK, text[start : start + _OWNER]) is not None for text, start, _ in sides)
    return one != other


def _limits(folder: Folder, was: str, now: str, following: str, rest: str) -> bool:
    """Whether what follows a mark limits what stands before it, or would be another thing with the mark than without."""
    if not _PLAIN.issuperset(was + now) or restricts(folder, following, rest):
        return True
    return not (was and now) and following not in folder.joining and not (folder.arabic and following[:1] == _AND)


def restricts(folder: Folder, following: str, rest: str) -> bool:
    """Whether words begin that limit what stands before them: with a relative, a condition, an exception or a qualification."""
    lower = lowered(rest.lstrip())
    if following in folder.limiting or lower.startswith(folder.conditions):
        return True
    return any(hit.start == 0 and hit.kind in ("negation", "qualifier") for hit in folder.law.hits(lower, lower))


def _groups(folder: Folder, was: str, now: str, following: str, rest: str) -> bool:
    """Whether a comma before "and" says what a relative clause behind it belongs to, or which of "and" and "or" joins first.

    "Nationals[,] and residents who hold a permit", "armed[,] and dangerous or drunk".
    """
    if {was, now} != {"", ","} or not _joins(folder, following):
        return False
    stretch = re.split(_STRETCH, rest.lstrip())[0].lower()
    behind: list[str] = re.findall(_WORD, stretch)[1:]
    if not folder.limiting.isdisjoint(behind[1:_NAMED]):
        return True
    return len(behind) <= _FEW and any(word != following and _joins(folder, word) for word in behind)


def _closes(folder: Folder, was: str, now: str, lead: str, rest: str) -> bool:
    """Whether a comma before "and" ends a limit that a comma began: "shall not meet, except under rule 5[,] and vote".

    Not where the same limit is said again behind the "and": "who fish[,] and who sell".
    """
    following = first_word(rest)
    if {was, now} != {"", ","} or not joined_on(folder, following):
        return False
    stretch = re.search(_BEHIND_COMMA, lead[-_LIMIT:].rstrip(" ,،"))
    if stretch is None or stretch[1].count("(") != stretch[1].count(")"):
        return False
    limit = lowered(stretch[1]).replace("'", " ")
    if not f"{limit} ".startswith(folder.limits):
        return False
    return re.findall(_WORD, limit)[0] not in re.findall(_WORD, rest[:_OWNER].lower())[1:2]


def _timed(folder: Folder, pair: set[str], lead: str, rest: str) -> bool:
    """Whether a comma parts a time from what it is counted from: "within 30 days[,] after the first of May"."""
    if pair != {"", ","}:
        return False
    behind = lowered(rest[:_OWNER].lstrip())
    if folder.chinese:
        return behind.startswith(tuple(listed(folder.law, "TIMING"))) and lead.rstrip(" ,，内之以").endswith(_units(folder))
    words = re.findall(_WORD, lowered(lead[-_OWNER:]))
    return words[-1:] != [] and words[-1] in _units(folder) and re.match(rf"(?:{_any(folder, 'TIMING')})\b", behind) is not None


def _units(folder: Folder) -> tuple[str, ...]:
    """Units of time."""
    return tuple(form for form, name in named(folder.law.data.TIMES).items() if name != "%")


def joined_on(folder: Folder, word: str) -> bool:
    """Whether a word is one like "and", or has it written on to it."""
    return _joins(folder, word) or (folder.arabic and word[:1] == _AND)


def _joins(folder: Folder, word: str) -> bool:
    return any(phrase.kind == "conjunction" for phrase in folder.law.first.get(word, ()))


def _explains(folder: Folder, lead: str, was: str, now: str, rest: str) -> bool:
    """Whether a colon says that what follows is what stands before it, and another mark parts the two: "boats: rafts"."""
    last = next(reversed(re.findall(_WORD, lead[-_OWNER:].lower())), "")
    if {was, now} not in ({":", ","}, {":", ";"}) or not last or rest.lstrip()[:1] in ("(", "（"):
        return False
    return last not in folder.joining | listed(folder.law, "INCLUDING") and not last.startswith("follow")


def _names(folder: Folder, lead: str, was: str, now: str, rest: str) -> bool:
    """Whether marks stand around words that only give a name: (hereinafter "the Union") and , hereinafter "the Union",.

    Or around that name: (hereinafter the Union).
    """
    if was.replace('"', "") == now.replace('"', ""):
        naming = re.findall(_WORD, re.split(r"[().;]", lead[-_OWNER:].lower())[-1])
        return not folder.naming.isdisjoint(naming)
    if not _AROUND.issuperset(was + now):
        return False
    if not folder.naming.isdisjoint(re.findall(_WORD, rest.lower())[:2]):
        return True
    inside = lead[-_OWNER:].lower().rpartition(")")[2]
    return ")" in was + now and not folder.naming.isdisjoint(re.findall(_WORD, inside))


def _ends(after: str) -> bool:
    """Whether nothing but white space and closing marks follow in the line."""
    line = after.split("\n", 1)[0].lstrip()
    return line.startswith(_BULLETS) or not any(c.isalnum() for c in line)


def _stopped(before: str, was: str, now: str, after: str) -> bool:
    """Whether a full stop came or went beside one other, or where one stands on the other side of a quotation mark."""
    if {was, now} == {"..", "."}:
        return "." not in (before[-1:], after[:1])
    if {was, now} != {"", "."}:
        return False
    left, right = before[-2:].rjust(2), after[:2].ljust(2)
    if "." in (left[1], right[0]):
        return left != ".." and right != ".." and left[1] != right[0]
    return (left[1] in _QUOTES and left[0] == ".") or (right[0] in _QUOTES and right[1] == ".")


def _parts(before: str, was: str, now: str, after: str) -> bool:
    """Whether one mark between the members of a list that runs on in the line became another: "; (b)" and ", (b)".

    Or a full stop came or went before a capital: "Dates (b) Places" and "Dates. (b) Places", behind another label.
    """
    if {was, now} == {"", "."}:
        return re.match(_LABEL + "[A-Z]", after) is not None and re.search(_LABEL + "[A-Z]", before) is not None
    return {was, now} <= {".", ",", ";"} and re.match(_LABEL, after) is not None


def first_word(after: str) -> str:
    """The word that a text begins with, in small letters, past its marks; empty if there is none."""
    match = re.search(_WORD, after)
    return match[0].lower() if match else ""


def _style(folder: Folder, lead: str, was: str, now: str, following: str) -> bool:
    """A comma that comes or goes where it parts nothing."""
    if {was, now} - {"", ","}:
        return False
    if lead.rstrip(" ,").endswith(tuple(listed(folder.law, "ABBREVIATED"))):
        return True
    words = re.findall(_WORD, re.split(_CLAUSE, lead.rstrip(" ,"))[-1].lower())
    if not words:
        return False
    if not listed(folder.law, "SET_OFF").isdisjoint((words[-1], following, " ".join(words[-2:]))):
        return True
    if words[-1] in listed(folder.law, "SUBORDINATE") and following in folder.openers:
        return True
    if following.isdigit() and (words[-1].isdigit() or (words[-1] in folder.law.months and len(following) == _YEAR)):
        return True
    between = listed(folder.law, "BETWEEN")
    if (following in between and _binds(folder, words[-1:])) or (words[-1] in between and _binds(folder, words[-2:-1])):
        return True
    return following not in folder.openers and not joined_on(folder, following) and _introduces(folder, words, lead)


def _binds(folder: Folder, words: list[str]) -> bool:
    return any(phrase.kind == "obligation" for word in words for phrase in folder.law.first.get(word, ()))


def _cites(folder: Folder, lead: str, was: str, now: str, rest: str) -> bool:
    """Whether a comma stands inside a reference: between "paragraph 4" or "paragraph 1 (d)" and "of the Accord".

    Not before other words with "of": "in paragraph 4, of the members chosen, half" is no reference.
    """
    words, behind = re.findall(_WORD, lead[-_OWNER:].lower())[-5:], re.match(_OWNED, rest)
    if {was, now} != {"", ","} or behind is None or behind[1].lower() not in folder.of:
        return False
    number = next((n for n in range(1, min(4, len(words))) if words[-n].isdigit()), 0)
    return (
        bool(number)
        and words[-number - 1] in folder.cited
        and all(len(word) <= _POINT for word in words[len(words) - number + 1 :])
        and any(word.lower() in folder.things for word in behind[2].split())
    )


def _named(folder: Folder, lead: str, was: str, now: str, rest: str) -> bool:
    """Whether a comma stands around the title of a thing with a number, behind a symbol or a date, or before "as follows"."""
    lead, pair = lead.rstrip(), {was, now}
    words: list[str] = re.findall(_WORD, lead[-_OWNER:].lower())
    if pair == {"", ":"}:
        return words[-1:] != [] and words[-1] in listed(folder.law, "INCLUDING")
    if pair == {"", ","} and re.match(rf"\s*(?:{_any(folder, 'ANNOUNCING')})\b", rest):
        return True
    following = first_word(rest)
    if _joins(folder, following) or following in folder.relatives:
        return False
    if pair == {'"', '",'} or (pair == {"", ","} and lead[-1:] in _QUOTES):
        pattern = _ENTITLED % tuple(_any(folder, name) for name in ("CITED_OF", "CITED_THE", "ENTITLED"))
        return re.search(pattern, lead.rstrip('"”»')) is not None
    if pair != {"", ","} or not words:
        return False
    if following in listed(folder.law, "ENTITLED"):
        return words[-1].isdigit()
    if re.search(_SYMBOL, lead):
        return True
    dated = words[2:] != [] and words[-1].isdigit() and words[-2] in folder.law.months and words[-3].isdigit()
    return dated and re.match(_PLACE % _any(folder, "PLACED"), rest) is not None


def _any(folder: Folder, name: str) -> str:
    """A pattern for each member of a list of the language; one that nothing matches where it has none."""
    return "|".join(sorted(map(re.escape, listed(folder.law, name)))) or r"(?!)"


def _introduces(folder: Folder, words: list[str], lead: str) -> bool:
    """Whether the clause so far is one short introductory phrase without a comma or a list."""
    clause = re.split(_CLAUSE, lead.rstrip(" ,"))[-1]
    joined = folder.law.first
    return (
        words[0] in folder.openers
        and len(words) <= 9
        and "," not in clause
        and not any(phrase.kind in ("conjunction", "obligation") for word in words for phrase in joined.get(word, ()))
    )


def _told(was: str, now: str, lead: str, following: str) -> Cause:
    words = re.findall(_WORD, lead[-60:])
    place = f"after {quoted(words[-1])}" if words else f"before {quoted(following)}"
    if was and now:
        return Cause("punctuation", "{}", f"'{was}' → '{now}' {place}")
    mark = _NAMES.get(was or now, f"'{was or now}'")
    return Cause("punctuation", f"{mark} {'deleted' if was else 'inserted'} {{}}", place)
