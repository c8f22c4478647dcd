"""Two marks round one phrase: commas that became parentheses, or the reverse, and a pair of commas round a phrase that "and" or
"or" joins to what stands before it ("title to[,] or interest in[,] such nets"). They are told, and editorial. Two quotation
marks are told as one thing, be it that words came with one of them.
"""

import re
from collections.abc import Sequence

from treaty_tui.language.words import lowered
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.form.punctuation import first_word, joined_on, restricts
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import listed
from treaty_tui.significance.reasons import ALONE, Cause, quoted

_PHRASE = 120
"""Characters of a phrase at most that two commas stand round."""
_MEMBER = 3
"""Words at most of a member of a series that needs no verb to be known as one."""
_QUOTED = r"[\"“”„«»]"
_SINGLE = r"['‘’]"
_TITLE = 200
"""Characters between two quotation marks at most."""
_MARK = r"[,.;:()\[\]\n،؛，；：。]"


def enclosed(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether the two commas round a phrase became parentheses, or the reverse; in a list, these would gloss a member."""
    sides = (old, hunk.old_start, hunk.old_end), (new, hunk.new_start, hunk.new_end)
    for (text, start, end), (other, first, last) in (sides, sides[::-1]):
        sign = other[first:last].strip()
        if text[start:end].strip() != "," or sign not in ("(", ")"):
            continue
        if sign == "(":
            inner, _, behind = other[last:].lstrip().partition(")")
            whole = text[end:].lstrip().startswith(f"{inner},") and behind[:1] != ","
        else:
            inner = other[:first].rpartition("(")[2]
            whole = text[:start].endswith(f", {inner}") and other[last : last + 1] != ","
        words = inner.lower().split()
        return whole and len(words) > 1 and words[0] in folder.openers | folder.relatives | folder.limiting
    return False


def paired(old: str, new: str, first: Hunk, hunk: Hunk, folder: Folder) -> bool:
    """Whether two commas that both came or both went stand round a phrase that is joined on, so that the second one closes it.

    Not where it parts a limit from that phrase: "pilots[,] or keepers[,] who row", "boats[,] and rafts[,] owned by a guild".
    """
    between = old[first.old_end : hunk.old_start]
    gone, come = ([text[slice(*each)].strip(" ") for each in places] for text, places in _places(old, new, first, hunk))
    if sorted(("".join(gone), "".join(come))) not in (["", ",,"], ["", "،،"]) or len(between) > _PHRASE:
        return False
    if re.search(_MARK, between) is not None or not joined_on(folder, first_word(between)):
        return False
    behind = old[hunk.old_end : hunk.old_end + _PHRASE]
    return not restricts(folder, first_word(behind), behind) and not _participial(folder, between, behind)


def _participial(folder: Folder, phrase: str, behind: str) -> bool:
    """Whether a participle follows that says which ones are meant of a noun: "boats[,] and rafts[,] owned by a guild".

    Not where the phrase waits for its noun: "title to[,] or interest in[,] sunken boats".
    """
    pattern = getattr(folder.law.style, "WHICH_ONES", "")
    if not pattern or first_word(behind) in listed(folder.law, "INCLUDING") or not re.match(pattern, lowered(behind.lstrip())):
        return False
    return re.findall(r"\w+", phrase.lower())[-1] not in listed(folder.law, "BEFORE_NOUN")


def serial(old: str, first: Hunk, last: Hunk, folder: Folder) -> bool:
    """Whether two commas stand before one that joins, the first of them behind a short member of a series: it parts nothing.

    "Lamps, nets[,] and boats, and the sale of oil"; what the other one begins is the same with it and without.
    """
    member = re.split(_MARK, old[max(0, first.old_start - _PHRASE) : first.old_start])
    words = re.findall(r"\w+", member[-1].lower())
    if len(member) == 1 or not 0 < len(words) <= _MEMBER or words[0] in folder.openers | folder.limiting | folder.joining:
        return False
    return all(joined_on(folder, first_word(old[hunk.old_end : hunk.old_end + _PHRASE])) for hunk in (first, last))


def quotation(texts: tuple[str, str], hunk: Hunk, places: Sequence[Hunk], causes: Sequence[Cause]) -> Sequence[Cause]:
    """The causes of a place, with the one quotation mark in it told as one of two, if the other came or went with it."""
    both = [re.findall(_QUOTED, text[slice(*place)]) for text, place in zip(texts, (hunk[2:4], hunk[4:6]), strict=True)]
    side = len(both[1])
    if sorted(map(len, both)) != [0, 1] or re.search(_SINGLE, texts[1 - side][slice(*hunk[4 - 2 * side : 6 - 2 * side])]):
        return causes
    span = _quotation(texts[side], texts[side].index(both[side][0], hunk[2 + 2 * side]))
    if span is None or not all(any(each[2 + 2 * side] <= at < each[3 + 2 * side] for each in places) for at in span):
        return causes
    sign = both[side][0]
    rest = [_unquoted(cause, sign) for cause in causes if cause.kind != "punctuation" or '"' not in cause.shape]
    what = ("deleted", "inserted")[side]
    said = quoted(texts[side][span[0] + 1 : span[1]], ALONE)
    return [*rest, Cause("punctuation", f"quotation marks {what} round {{}}", said)]


def _quotation(text: str, at: int) -> tuple[int, int] | None:
    """Where the two quotation marks stand of which one is at a place; None if that cannot be told."""
    opens = text[at + 1 : at + 2].isalnum() and not text[max(0, at - 1) : at].isalnum()
    near = text[at + 1 : at + _TITLE] if opens else text[max(0, at - _TITLE) : at]
    marks = [mark.start() for mark in re.finditer(_QUOTED, near)]
    if not marks:
        return None
    return (at, at + 1 + marks[0]) if opens else (max(0, at - _TITLE) + marks[-1], at)


def _unquoted(cause: Cause, sign: str) -> Cause:
    """A cause without half a pair of quotation marks in its words."""
    return cause._replace(item=re.sub(rf"(?<=') ?{sign} ?|(?: (?={sign}'))?{sign}", "", cause.item))


def _places(old: str, new: str, *both: Hunk) -> list[tuple[str, list[tuple[int, int]]]]:
    """Each text with where two hunks stand in it."""
    return [(old, [hunk[2:4] for hunk in both]), (new, [hunk[4:6] for hunk in both])]
