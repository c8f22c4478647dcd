"""Slips of the pen and of the printer: what is mended or done there, no reader takes for another meaning.

"Is" for "are"; "these" for "those" before what was named already (a report tells of the past); "which" for "that" where they
limit alike; a dash for "to"; a word that stood twice; the name of points before their letters ("subparagraphs (b) and (c)",
"(b) and (c) above"); a label that is the label of a part now, where one line was cut into several; `also` and `further` behind
the verb of a recital, or before it, which only count the recitals that begin alike ("Recalling", "Recalling also", "Further
recalling"); a number said once more in brackets behind itself ("thirty (30) days", also for "30 days").
"""

import re
from collections.abc import Sequence

from treaty_tui.language.figures import digits, trimmed
from treaty_tui.language.words import lowered, pieces
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import Law, listed

_LABELS = r"\s*(?:(?:\([a-z]{1,4}\)|\(\d{1,2}\)|\d{1,2}\.\d{1,2}\.?|\d{1,2}\.)\s+)+"
_CLOSE = 4
"""Characters that can stand behind the last word of a provision."""
_ENDING = " ,;.\n"
_TWICE = 3
"""Words at most that may stand twice by mistake."""
_NOUN = 4
"""Letters of a noun at least that can be known again."""
_FAR = 600
"""Characters before a word that points in which its noun was named."""
_POINT = r"\([a-z]{1,4}\)"
_BEHIND = _POINT + r"\Z"
_TOLD_TWICE = r"[(（]\s?([\w -]+?)\s?[)）]"
_NUMBER = 6
"""Words of a number at most."""
_NEAR = 40
"""Characters in which a verb and the words that count it stand."""
_SHARED = 12
"""Characters of a verb and what follows it, in which two paragraphs that begin alike agree."""
_CALL = r"(?<=[^\W\d_])([.,;:]?)\d{1,3}\Z"
"""The number of a note."""
_CLOSING = frozenset('”"»')
_YEARS = ("года", "г.")
"""What may stand behind the year of a date."""
_ARTICLES = frozenset(("a", "an", "the", "one", "no", "any", "each", "every"))
_DASHES = frozenset("-–—")
_WINDOW = 48
"""Characters behind a change in which the next word stands; its clause is sought in twice as many before it."""
_IDLE = frozenset(("ne", "n'", "n’", "pas"))
"""French negations that may negate nothing."""


def mended(old: str, new: str, hunk: Hunk, folder: Folder, labels: Sequence[str]) -> bool:
    """Whether a changed place is nothing but such a slip; `labels` are those of the parts that a provision was split into."""
    _, _, start, end, new_start, new_end = hunk
    if end - start + new_end - new_start > _NEAR:
        return False
    gone, come = old[start:end], new[new_start:new_end]
    if gone.isdecimal() and come.isdecimal():
        return False  # another number is no slip
    was, now = gone.strip(), come.strip()
    if idiomatic(old, new, hunk, folder):
        return True
    if was and now:
        return _exchanged(old, new, hunk, folder)
    if labels and (_relabelled(gone, come, labels) or _relabelled(come, gone, labels)):
        return True
    return _lone(old, new, hunk, folder)


def _lone(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a word that came or went alone says nothing."""
    _, _, start, end, new_start, new_end = hunk
    was, now = old[start:end].strip(), new[new_start:new_end].strip()
    if folder.french and (was or now).lower() in _IDLE:
        from treaty_tui.significance.form.expletive import idle  # seldom

        return idle(old, new, hunk)
    if (was or now) in folder.counting and _counts(old, hunk, folder):
        return True
    if (was or now).startswith(("(", "（")) and _told_twice(was or now, old[max(0, start - _NEAR) : start], folder.law):
        return not _value(pieces(lowered(old[end : end + _NEAR]))[:1], folder.law)
    if (was or now) in folder.points and re.match(_POINT, old[end:].lstrip()[:8] if was else new[new_end:].lstrip()[:8]):
        return True
    if (was or now) in folder.near and re.search(_BEHIND, old[max(0, start - 8) : start].rstrip()):
        behind = old[end : end + _NEAR].split(None, 1)[:1] or [""]
        return not behind[0][:1].isalnum() or behind[0].lower().rstrip(_ENDING) in folder.acting | folder.of
    return _doubled(old, start, end, was, folder) if was else _doubled(new, new_start, new_end, now, folder)


def named_again(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a place only names again what is named: the date or title behind a number, "the" before a class of countries."""
    _, _, start, end, new_start, new_end = hunk
    if start < end and new_start < new_end and end - start + new_end - new_start > _NEAR:
        return False
    was, now = old[start:end].strip(" ,"), new[new_start:new_end].strip(" ,")
    if was and now:
        if "." in (was[-1], now[-1]) and folder.shortened.get(_tight(was)) == folder.shortened.get(_tight(now)) is not None:
            return True
        if (was, now) not in folder.until:
            return False
    elif was == "the" or now == "the":
        if not old[end : end + _NEAR].lstrip().lower().startswith(folder.classes):
            return False
    elif was == "a" or now == "a":
        return _compared(old[:start], old[end : end + _NEAR], folder)
    elif not _telling(was or now, folder):
        return False
    from treaty_tui.significance.form.identity import said  # seldom

    return said(old, new, hunk, folder)


def _tight(words: str) -> str:
    return lowered(words).replace(" ", "")


def _telling(words: str, folder: Folder) -> bool:
    """Whether words end as a date or a title does, or are the rest of a State's name."""
    return words[-4:].isdecimal() or words[-1:] in _CLOSING or words.endswith(_YEARS) or words in folder.states


def _compared(before: str, behind: str, folder: Folder) -> bool:
    """Whether "a" came or went before a word that compares, and no other stands close before it: that may be a second thing."""
    return (
        behind.split(None, 1)[:1] != []
        and behind.split(None, 1)[0] in listed(folder.law, "LONGER")
        and not _ARTICLES.intersection(before[-_NEAR:].lower().split())
    )


def restyled(texts: tuple[str, str], places: tuple[int, int, int, int], folder: Folder) -> bool:
    """Whether only a dash for "to", or "which" for "that" (behind a word that does not lead) changed.

    `places` are the two ends of the change in the old text, then in the new one.
    """
    old, new = texts
    start, end, new_start, new_end = places
    was, now = old[start:end], new[new_start:new_end]
    if {was.strip(), now.strip()} == folder.relatives:
        before = old[max(0, start - 20) : start].lower().split()
        told = bool(before) and before[-1].isalpha() and before[-1] not in folder.leading
        return told and not _asks(old, start, end, folder)
    if len(was) + len(now) < 12 and not _DASHES.isdisjoint(was + now):
        sides = old[max(0, start - 3) : end + 3], new[max(0, new_start - 3) : new_end + 3]
        return folder.fold(sides[0]) == folder.fold(sides[1])
    return False


def _asks(old: str, start: int, end: int, folder: Folder) -> bool:
    """Whether "which" may ask, where "that" would tell: "determine which nets", "tell the crew which nets rest"."""
    clause = re.split(r"[.;:\n]", old[max(0, start - 2 * _WINDOW) : start])[-1].split()
    following = old[end : end + _WINDOW].lower().split(None, 1)[:1]
    verbs = tuple(word for word in clause if word.startswith(folder.asking))
    return bool(verbs) and (clause[-1] == verbs[-1] or folder.acting.isdisjoint(following))


def _exchanged(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a word that points, or that counts what begins alike, took the place of another."""
    _, _, start, end, new_start, new_end = hunk
    was, now = old[start:end].strip(), new[new_start:new_end].strip()
    if old[end : end + 2].strip().isdecimal() and _numbers(was, now, folder):
        return True
    if (was, now) in folder.agreeing:
        return not _one_or_many(old, new)
    if (was, now) in folder.euphonic:
        return old[end : end + _NEAR].lstrip().lower().startswith(folder.euphonic[was, now])
    if was[:1].isdecimal() and now[:1].isdecimal():
        share = old[end : end + _NEAR].lstrip().lower().startswith(folder.law.shares)
        return share and trimmed(was, share=True) == trimmed(now, share=True)
    if (was.lower(), now.lower()) in folder.pointing:
        return _pointed(old[:start], old[end:], folder)
    if was in folder.counting and now in folder.counting and _counts(old, hunk, folder):
        return True
    if _said_twice(was, now, folder.law) or _said_twice(now, was, folder.law):
        return True
    return _decides(was + old[end : end + _NEAR], now + new[new_end : new_end + _NEAR], old[:start], folder)


def _one_or_many(old: str, new: str) -> bool:
    """Whether a word is said of many now, or of one: then a verb that goes with it is part of that."""
    was, now = set(pieces(old.lower())), set(pieces(new.lower()))
    return any(f"{one}s" in now for one in was - now) or any(f"{one}s" in was for one in now - was)


def _told_twice(words: str, before: str, law: Law) -> bool:
    """Whether brackets hold nothing but the number that stands right before them, in words or in figures."""
    inner = re.fullmatch(_TOLD_TWICE, lowered(words))
    told = pieces(lowered(before))[-_NUMBER:]
    value = _value(pieces(inner[1]), law) if inner else ""
    if inner and told and told[-1][0].isdigit() and inner[1][0].isdigit():
        return False  # article 5 (5)
    return bool(value) and value == next(filter(None, (_value(told[at:], law) for at in range(len(told)))), "")


def _said_twice(twice: str, once: str, law: Law) -> bool:
    """Whether a number that was said in words and in brackets is said once, either way: "thirty (30)", "30"."""
    if not twice.endswith((")", "）")) or (at := max(twice.rfind("("), twice.rfind("（"))) < 1:
        return False
    value = _value(pieces(lowered(once)), law)
    return bool(value) and value == _value(pieces(lowered(twice[:at])), law) and _told_twice(twice[at:], twice[:at], law)


def _value(words: list[str], law: Law) -> str:
    """The number that words are from end to end; empty if they are not."""
    if len(words) == 1 and words[0][0].isdigit():
        return digits(words[0], law.decimal)
    value, taken = law.numerals.read(words, 0)
    return value if taken == len(words) else ""


def _relabelled(words: str, line_break: str, labels: Sequence[str]) -> bool:
    """Whether words are only labels, the last of them that of a part which begins behind the break."""
    if "\n" not in line_break or not line_break.isspace() or words.split()[-1:] == []:
        return False
    return words.split()[-1] in labels and re.fullmatch(_LABELS, words) is not None


def joint(old: str, new: str, hunk: Hunk, law: Law) -> str:
    """The "and" or "or" that alone came or went where a provision ends, by the name that all its forms share; else empty."""
    if hunk.old_end < len(old) - _CLOSE:
        return ""
    was, now = old[hunk.old_start : hunk.old_end], new[hunk.new_start : hunk.new_end]
    if len(was) + len(now) > _NEAR or new[hunk.new_end :].strip(_ENDING) or old[hunk.old_end :].strip(_ENDING):
        return ""
    words = lowered(was).strip(_ENDING), lowered(now).strip(_ENDING)
    if all(words):
        return ""
    hits = law.hits("".join(words), "".join(words))
    return hits[0].name if len(hits) == 1 and hits[0].kind == "conjunction" and hits[0].shown == "".join(words) else ""


def _doubled(text: str, start: int, end: int, words: str, folder: Folder) -> bool:
    """Whether the words of a place stand once more right before it or behind it; words of law count each time."""
    length = len(words)
    before, behind = text[max(0, start - length - 2) : start].rstrip(), text[end : end + length + 2].lstrip()
    if before.endswith(words):
        beside = before[-length - 1 : -length]
    elif behind.startswith(words):
        beside = behind[length : length + 1]
    else:
        return False
    lower = lowered(words)
    inner = lower.split()
    known = len(inner) <= _TWICE and all(word.isalpha() and word not in listed(folder.law, "TWICE") for word in inner)
    return known and not beside.isalnum() and beside != "-" and not folder.law.hits(lower, lower)


def _pointed(before: str, behind: str, folder: Folder) -> bool:
    """Whether a noun that "these" or "those" points to was named before, and nothing behind it says which ones are meant.

    Not "this article", "that Convention" or "these Parties": there, the word tells one from another, as it does where the
    same noun is pointed to twice. Behind it, only its verb or the end of its clause can stand.
    """
    noun, rest = _noun(behind[: _NEAR * 2], before[-_FAR:].lower(), folder)
    known = noun.rstrip(".,;:").lower()
    last = known.rpartition(" ")[2]
    if (
        len(known) < _NOUN
        or not last.isalpha()
        or noun[:1].isupper()
        or last in folder.things
        or last.rstrip("s") in folder.things
        or known in folder.acting | folder.relatives
    ):
        return False
    if rest and noun[-1].isalpha() and rest.rstrip(_ENDING) not in folder.acting:
        return False
    told = before[-_FAR:].lower() + " \n " + behind[len(noun) + 1 :][:_FAR].lower()
    pointing = "|".join({word for pair in folder.pointing for word in pair})
    if re.search(rf"\b(?:{pointing}) {known}\b", told):
        return False  # these nets, those nets
    return re.search(rf"\b{known.rstrip('s')}s?\b", before[-_FAR:].lower()) is not None


def _noun(behind: str, before: str, folder: Folder) -> tuple[str, str]:
    """The noun that a word points to, with the adjective that it was named with, and the word behind it."""
    words = [re.sub(_CALL, r"\1", word) for word in behind.split(None, 3)[:3]] + ["", "", ""]
    phrase = f" {words[0]} {words[1].rstrip(_ENDING)}"
    if (
        len(words[0]) >= _NOUN
        and words[0].isalpha()
        and words[1][:1].islower()
        and phrase in before
        and folder.acting.isdisjoint(words[:2])
    ):
        return f"{words[0]} {words[1]}", words[2]
    return words[0], words[1]


def idiomatic(old: str, new: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a place mends an idiom, or spoils it; before "only", "can not" belongs to what follows."""
    gone, come = old[hunk.old_start : hunk.old_end].strip(), new[hunk.new_start : hunk.new_end].strip()
    known = folder.idioms.get((gone, come) if "’" not in gone + come else (gone.replace("’", "'"), come.replace("’", "'")))
    if known is None or not listed(folder.law, "RESTRICTING").isdisjoint(old[hunk.old_end : hunk.old_end + _NEAR].split()[:1]):
        return False
    if "’" in old + new:
        old, new = old.replace("’", "'"), new.replace("’", "'")
    return any(_idiom(old, new, hunk, *idiom) or _idiom(new, old, _back(hunk), *idiom) for idiom in known)


def _numbers(was: str, now: str, folder: Folder) -> bool:
    """Whether "No." stands for "Number", or the reverse."""
    name = folder.numbering.get(lowered(was))
    return name is not None and folder.numbering.get(lowered(now)) == name


def _idiom(wrong: str, right: str, hunk: Hunk, was: str, now: str) -> bool:
    """Whether a place mends an idiom, which is told from the words around it; the blank behind it may belong to the place."""
    if wrong.endswith(" ", 0, hunk.old_end) and right.endswith(" ", 0, hunk.new_end):
        was, now = f"{was} ", f"{now} "
    start = wrong.find(was, max(0, hunk.old_start - len(was)), hunk.old_end + len(was))
    end = start + len(was)
    inside = 0 <= start <= hunk.old_start and hunk.old_end <= end
    return inside and wrong[start : hunk.old_start] + right[hunk.new_start : hunk.new_end] + wrong[hunk.old_end : end] == now


def _back(hunk: Hunk) -> Hunk:
    """The same place, told from the new wording."""
    return Hunk(hunk.first, hunk.last, hunk.new_start, hunk.new_end, hunk.old_start, hunk.old_end)


def _decides(was: str, now: str, before: str, folder: Folder) -> bool:
    """Whether only a word that counts changed, came or went before the verb that a recital or operative paragraph begins with."""
    if before.strip()[-1:] not in ("", ".", ";", "]") or not was[:1].isupper() or not now[:1].isupper():
        return False
    bare = []
    for text in (was.lower(), now.lower()):
        first, _, rest = text.partition(" ")
        bare.append(rest if first in folder.counting else text)
    begun = bare[0].startswith(folder.deciding) or bare[0].partition(" ")[0] in folder.reciting
    return begun and bare[0][:_SHARED] == bare[1][:_SHARED]


def _counts(old: str, hunk: Hunk, folder: Folder) -> bool:
    """Whether a place stands next to the verb that a recital begins with."""
    lead = re.split(r"[,;\n]", old[max(0, hunk.old_start - _NEAR) : hunk.old_start])[-1].strip()
    return lead.lower() in folder.reciting and re.fullmatch(folder.recitals, lead) is not None
