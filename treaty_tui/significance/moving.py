"""How words are told that went at one place and stand at another: as moved, and not besides as deleted and inserted."""

import re
from collections.abc import Collection, Sequence

from treaty_tui.language.words import bare, lowered
from treaty_tui.significance.law.lexicon import WEAK, Law
from treaty_tui.significance.reasons import ALONE, KINDS, ONE_SIDED, STRUCK, Cause, quoted
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.diff.moved import MovedPhrase
    from treaty_tui.significance.hunks import Hunk

_PHRASE = 20
"""Letters that a phrase has at least which is told as moved among other changes."""
_GONE = (ONE_SIDED[0], STRUCK[0], "sentence deleted: {}")
_SIDED = frozenset((*_GONE, ONE_SIDED[1], STRUCK[1], "sentence inserted: {}"))
"""What is told of words that went, or came."""
_SENTENCE = 30
"""Letters by which a sentence is known from another."""
_LAW = ("obligation", "negation")
_PAST = 40
"""Words past which a word of law may have gone within its sentence."""
_STOPS = re.compile(r"[.;:!?\n。；：؛؟]")
_TELLING = 6
"""Letters of a word that is known again in another place."""
_BRACKETS = dict.fromkeys(map(ord, "[]"))


def phrases(segments: Sequence[tuple[str, str]]) -> "list[MovedPhrase]":
    """Long phrases that went in one segment and came in another, among other changes."""
    if len([op for op, text in segments if op != "=" and len(text) > _PHRASE]) < 2:
        return []
    from treaty_tui.diff.moved import moved_phrases  # in few rows so much changed

    return [
        phrase
        for phrase in moved_phrases(segments)
        if any(op == "=" and text.strip() for op, text in segments[slice(*sorted((phrase.deleted, phrase.inserted)))])
    ]


def lists(old: str, new: str, places: "Sequence[Hunk]") -> bool:
    """A quick look whether changed places may be those of a list: commas stand between them on both sides."""
    was, now = old[places[0].old_start : places[-1].old_end], new[places[0].new_start : places[-1].new_end]
    return ("," in was and "," in now) or ("،" in was and "،" in now) or ("、" in was and "、" in now)


def written(segments: Sequence[tuple[str, str]], found: "Sequence[MovedPhrase]") -> list[str]:
    """The same as they are written now."""
    return [_written(segments[phrase.inserted][1], phrase.words) for phrase in found]


def _written(text: str, words: Sequence[str]) -> str:
    """Words as they stand in a text, without brackets."""
    found = re.search(r"[\W_]*".join(map(re.escape, words)), text, re.IGNORECASE)
    return found[0].translate(_BRACKETS) if found else " ".join(words)


def standing(causes: Sequence[Cause], old: str, new: str, law: Law) -> list[Cause]:
    """The causes with words that stand as often as before told as moved, and such as were said twice told as said once.

    Not what both came and went: that is put together where all is told.
    """
    if any(cause.kind in _LAW and cause.shape in ONE_SIDED for cause in causes):
        sided = [cause.kind in _LAW and cause.shape in ONE_SIDED for cause in causes]
        causes = [_only_moved(cause, causes, old, new, law) if one else cause for cause, one in zip(causes, sided, strict=True)]
    both = {cause[:3] for cause in causes if cause.shape in ONE_SIDED}
    if len({shape for kind, shape, _ in both if kind == "wording"}) > 1:
        causes = _paired(causes, law)
    moved: set[str] = set()
    found = []
    for cause in causes:
        if cause.shape in _SIDED and not all((cause.kind, shape, cause.item) in both for shape in ONE_SIDED):
            if (cause.told or cause.item).count(" ") > 1:
                cause = _standing(cause, old, new)
            elif cause.kind == "wording" and cause.shape in ONE_SIDED and (words := _elsewhere(cause.item, old, new, law)):
                if words in moved:
                    continue
                moved.add(words)
                cause = cause._replace(shape="{} moved")
        found.append(cause)
    return found


def _only_moved(cause: Cause, causes: Sequence[Cause], old: str, new: str, law: Law) -> Cause:
    """A word that binds or bounds told as moved, if both wordings have it once, and it only went past words of its sentence.

    "shall [only] be [counted → tallied only]". Where it came and went by itself, that is put together where all is told.
    """
    word = (cause.told or cause.item).strip("'").lower()
    wordings = [lowered(text).split(word) for text in (old, new)]
    if " " in word or cause.also or [len(each) for each in wordings] != [2, 2]:
        return cause
    ahead, behind = sorted([bare(each[0]) for each in wordings], key=len)
    past = behind[len(ahead) :]
    stops = [len(_STOPS.findall(each[0])) for each in wordings]
    if (
        behind[: len(ahead)] != ahead
        or not 0 < len(past) <= _PAST
        or stops[0] != stops[1]
        or any(_joins(law, each) for each in past)
    ):
        return cause
    if any(other.kind == cause.kind and word in other.item for other in causes if other is not cause):
        return cause
    return Cause(cause.kind, "{} moved", cause.item)


def _elsewhere(item: str, old: str, new: str, law: Law) -> str:
    """The one or two words of an item that are no small ones, if both wordings hold them once, be it with another between."""
    words = [word for word in item.strip("'").split() if len(word) >= _TELLING and word.lower() not in WEAK]
    if not words or "…" in item or not all(_holds(text, words) for text in (old, new)):
        return ""
    phrase = r"(?<![\w-])" + r"(?:\W+\w+)?\W+".join(map(re.escape, words)) + r"(?![\w-])"
    found = [list(re.finditer(phrase, text, re.IGNORECASE)) for text in (old, new)]
    if [len(each) for each in found] != [1, 1] or any(law.hits(each[0][0], lowered(each[0][0])) for each in found):
        return ""
    return " ".join(words).lower()


def _holds(text: str, words: Sequence[str]) -> bool:
    """A quick look whether a text holds some words, whatever their capitals: most are not in both wordings."""
    if all(word in text for word in words):
        return True
    lower = text.lower()
    return all(word.lower() in lower for word in words)


def _standing(cause: Cause, old: str, new: str) -> Cause:
    here, there = (old, new) if cause.shape in _GONE else (new, old)
    words, cut, _ = (cause.told or cause.item).strip("'").partition("…")
    words = words.rstrip()
    stood, stands = here.count(words), there.count(words)
    if stands >= stood > 0 and not cut:
        return cause._replace(shape="{} moved")
    if stood > stands > 0 and len(words) >= _SENTENCE:
        return cause._replace(shape="{} no longer repeated" if here is old else "{} repeated", also=())
    return cause


def once(found: Sequence[Sequence[Cause]]) -> list[Cause]:
    """The causes of the places of a row; a word of law that is shown with others that went, or came, is told with these alone."""
    if not any(len(causes) > 1 for causes in found):
        return [cause for causes in found for cause in causes]
    known = {cause[:3] for causes in found for cause in causes}
    return [cause for causes in found for cause in (_with_theirs(causes, known) if len(causes) > 1 else causes)]


def _with_theirs(causes: Sequence[Cause], known: Collection[tuple[str, str, str]]) -> list[Cause]:
    """The causes of one place, those that show a word of law in its kind, too; but not where another place took or gave it."""
    kept = list(causes)
    items = {shape: "\0".join([f" {each.item[1:-1]} " for each in causes if each.shape == shape]) for shape in ONE_SIDED}
    for cause in causes:
        if cause.kind not in KINDS or cause.shape not in ONE_SIDED or cause.told or cause.also is not None:
            continue
        if (cause.kind, ONE_SIDED[cause.shape == ONE_SIDED[0]], cause.item) in known:
            continue
        inside = f" {cause.item[1:-1]} "
        if items[cause.shape].count(inside) < 2:
            continue  # it is shown by itself alone, which is told fast where there are thousands
        holders = [each for each in kept if each is not cause and each.shape == cause.shape and each.also is None]
        holder = next((each for each in holders if inside in f" {each.item[1:-1]} "), None)
        if holder is not None and len(holder.item) > len(cause.item):
            both = dict.fromkeys((cause.kind, holder.kind)) if holder.kind in KINDS else (cause.kind,)
            at = kept.index(holder)
            kept[at : at + 1] = [holder._replace(kind=kind) for kind in both]
            kept.remove(cause)
    return kept


def moving(causes: Sequence[Cause], phrases: Sequence[str], law: Law, segments: Sequence[tuple[str, str]]) -> list[Cause]:
    """The causes with these phrases told as moved, and not besides as deleted and inserted, whole or in part."""
    inside = [set(bare(phrase.casefold())) for phrase in phrases]
    changed = {side: set(bare(" ".join([text for op, text in segments if op == side]).casefold())) for side in "-+"}
    rests = [_rests(cause, inside, law, changed["+" if cause.shape == ONE_SIDED[0] else "-"]) for cause in causes]
    sides = {(cause.shape, each) for cause, rest in zip(causes, rests, strict=True) for each in rest}
    kept = [
        cause
        for cause, rest in zip(causes, rests, strict=True)
        if not any((each[2] and not each[1]) or all((shape, each) in sides for shape in ONE_SIDED) for each in rest)
    ]
    return kept + [Cause("moved", "{} moved", quoted(phrase, ALONE)) for phrase in phrases]


def _rests(cause: Cause, inside: Sequence[set[str]], law: Law, there: Collection[str]) -> list[tuple[int, frozenset[str], bool]]:
    """By phrase that a one-sided cause stands in, or holds much of: what else it says, and whether it holds much.

    Of a clause that came or went whole, only what did not go or come elsewhere (`there`) in the same row.
    """
    from treaty_tui.diff.moved import MOVED_WORDS

    sided = cause.shape in ONE_SIDED
    whole: Collection[str] = cause.about if sided and cause.kind == "wording" else ()
    words = set(whole or bare(cause.item.casefold())) if sided and (whole or "…" not in cause.item) else set()
    found = []
    for number, phrase in enumerate(inside):
        much = len(words & phrase) >= MOVED_WORDS
        rest = frozenset([word for word in words - phrase if not _joins(law, word) and not (whole and word in there)])
        if much or (words and words <= phrase):
            found.append((number, rest if much else frozenset(words), much))
    return found


def _paired(causes: Sequence[Cause], law: Law) -> list[Cause]:
    """The causes with the same plain words that went at one place and came at another told as moved, be it with another "and"."""
    sides = [[c for c in causes if c.shape == shape and c.kind == "wording" and "…" not in c.item] for shape in ONE_SIDED]
    came = {words: cause for cause in sides[1] if (words := _said(cause, law))}
    pairs = [(cause, came.pop(words), words) for cause in sides[0] if (words := _said(cause, law)) in came]
    if not pairs:
        return list(causes)
    told = {id(was): Cause("wording", "{} moved", min(was.item, now.item, key=len)) for was, now, _ in pairs}
    gone = {id(now) for _, now, _ in pairs}
    return [told.get(id(cause), cause) for cause in causes if id(cause) not in gone]


def _said(cause: Cause, law: Law) -> tuple[str, ...]:
    """The words of a cause without "and" and "or"."""
    return tuple(
        [word for word in bare(cause.item) if (low := word.casefold()) not in law.alone or law.alone[low].kind != "conjunction"]
    )


def _joins(law: Law, word: str) -> bool:
    """Whether a word says nothing but that another thing follows."""
    return word in WEAK or (word in law.alone and law.alone[word].kind == "conjunction")
