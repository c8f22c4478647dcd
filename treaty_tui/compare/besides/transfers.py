"""Words that left one provision and stand in another: the lineage follows provisions, this follows the sentences in them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from treaty_tui.compare.besides.reach import reach
from treaty_tui.language import members
from treaty_tui.language.words import bare
from treaty_tui.model import Flag
from treaty_tui.significance.reasons import ALONE, quoted
from treaty_tui.typed import NamedTuple

LEAST = 10
"""Words in a row that make a transfer; fewer do where they are all that was struck here and written there."""

_WINDOW = 7
"""Words that are looked up together."""

_LETTERS = 24
"""Letters that they have at least: an ideograph is a word of its own."""

_STOPS = {**dict.fromkeys(map(ord, ";!?؟؛"), "."), **dict.fromkeys(map(ord, "。；！？"), ". "), ord("\n"): " "}
"""What ends a sentence, but for a full stop with a space behind it: to ask a pattern would take longer than all the rest."""
_FEWEST, _SHORT, _MEDIUM = 4, 16, 16 * LEAST
"""Fewest words of a sentence that stayed in its article, and about how many bytes it has at least and at most."""

_STEP = LEAST - _WINDOW + 1
"""Every so manieth place of the struck words can be looked up: `LEAST` words in a row hold one such window."""

_FEW = 12
"""Phrases up to which each is sought in both drafts by itself: going through all their words would take longer."""

_MOSTLY, _AHEAD = 0.6, 2
"""The part of what came or went at one place that makes a phrase most of it, and how many small words may stand before it."""

_LEADING = frozenset(
    members(
        "the; of; to; in; on; a; an; by; with; for; at; from; de; la; le; les; du; des; del; el; los; las; con; por; para; en;"
        " par; dans; avec; в; на; с; со; от; из; по; для; من; في; على"
    )
)
"""Words that only lead to a phrase: what went with it took them along."""

Segments = Sequence[tuple[str, str]]
Words = tuple[str, ...]
_Told = tuple[Words, str]
"""The words of a text in small letters, and the text."""
_Piece = tuple[int, str, bool]
"""The number of a row, what came or went there, and whether that is all of it."""


class Transfer(NamedTuple):
    """A phrase that was struck in one row and written in another."""

    source: int
    """Number of the row that lost it."""
    target: int
    """Number of the row that has it now."""
    words: Words
    """Folded to small letters, without marks."""
    told: _Told
    """What was written there."""
    at: int
    """How many of its words stand before these."""


Texts = Callable[[], tuple[Sequence[str], Sequence[str]]]


def transfers(
    redlines: Iterable[tuple[int, Segments]],
    texts: Texts,
    beneath: Callable[[int, int], bool] | None = None,
    home: Callable[[int, int], int] | None = None,
) -> list[Transfer]:
    """Each phrase of `LEAST` words or more that one row lost and another gained, and that stands nowhere else in either draft.

    `redlines` are the changed rows by number, `texts` gives the words of all provisions of both drafts. A lead may have gone to
    several, if `beneath` says that each of them stands in what the row that lost it became. A whole sentence may be shorter, if
    `home` gives one number for where the one row stood and where the other stands. In reading order of the new draft.
    Near-linear in the words that changed.
    """
    whole: tuple[list[_Piece], list[_Piece]] = [], []
    gone: dict[int, list[_Told]] = {}
    come: dict[int, list[_Told]] = {}
    for number, segments in redlines:
        for op, text in segments:
            if home and op != "=" and len(text) > _SHORT:
                whole[op == "+"].append((number, text, len(segments) == 1))
            if op != "=" and len(text) > _LETTERS:
                words = tuple(bare(text.casefold()))
                if len(words) >= _WINDOW:
                    (gone if op == "-" else come).setdefault(number, []).append((words, text))
    found = [*_matched(_places(gone), come)] if gone and come else []
    if home and all(whole):
        known = {each[:3] for each in found}
        found += [each for each in _whole(*whole, home) if each[:3] not in known]
    return _alone(found, texts, _dealt(found, beneath) if beneath else {}) if found else []


def told(found: Iterable[Transfer], place: Callable[[int, Words], tuple[str, str]]) -> dict[int, tuple[Flag, ...]]:
    """A flag at either end of each transfer.

    `place` gives the names of a row's place in the old and in the new draft: of several parts, of the one that holds the phrase.
    """
    flags: dict[int, tuple[Flag, ...]] = {}
    for each in found:
        source, target, words, *_ = each
        said = quoted(_shown(each), ALONE)
        away, here = (
            Flag("moved", f"{said} moved to {place(target, words)[1]}"),
            Flag("moved", f"{said} moved here from {place(source, words)[0]}"),
        )
        flags[source] = (*flags.get(source, ()), away)
        flags[target] = (*flags.get(target, ()), here)
    return flags


def dealt(found: Iterable[Transfer], segments: Segments) -> dict[str, list[str]]:
    """Struck words of one row that hold what went to others, by these what was written there."""
    struck = [(f" {' '.join(bare(text.casefold()))} ", text.strip()) for op, text in segments if op == "-"]
    written: dict[str, list[str]] = {}
    for each in found:
        for words, text in struck:
            if f" {' '.join(each.words)} " in words:
                written.setdefault(text, []).append(each.told[1].strip())
    return written


def _whole(gone: Sequence[_Piece], come: Sequence[_Piece], home: Callable[[int, int], int]) -> Iterator[Transfer]:
    """Short sentences that came as they are in the article that another row lost them in."""
    lost: dict[int, dict[str, int]] = {}
    for number, text, lone in gone:
        lost.setdefault(home(number, 0), {}).update(dict.fromkeys(map(str.casefold, _sentences(text, lone=lone)), number))
    for number, text, lone in come:
        there = lost.get(home(number, 1), {})
        for said in _sentences(text, lone=lone) if there else ():
            source = there.get(said.casefold(), number)
            if source != number and _FEWEST <= len(words := tuple(bare(said.casefold()))) < LEAST:
                yield Transfer(source, number, words, (words, said), 0)


def _sentences(text: str, *, lone: bool) -> list[str]:
    """The short sentences that stand whole in what came or went: where that is no row of its own, it is cut."""
    pieces = f"{text.strip().translate(_STOPS)} ".split(". ")
    first = pieces[0][:1].islower() and not lone
    return [piece for piece in pieces[first : None if lone else -1] if _SHORT < len(piece.encode()) < _MEDIUM]


def _windows(words: Words) -> Iterator[Words]:
    """All `_WINDOW` words in a row."""
    return zip(*(words[start:] for start in range(_WINDOW)))  # noqa: B905 # the shortest ends it


def _places(gone: Mapping[int, list[_Told]]) -> dict[Words, tuple[int, Words, int]]:
    """Windows of the struck words with their row, their segment's words and where they stand in these."""
    return {
        window: (number, words, _STEP * turn)
        for number, each in gone.items()
        for words, _ in each
        for turn, window in enumerate(islice(_windows(words), 0, None, _STEP))
    }


def _matched(places: Mapping[Words, tuple[int, Words, int]], come: Mapping[int, list[_Told]]) -> Iterator[Transfer]:
    for target, each in come.items():
        for words, text in each:
            if not places.keys().isdisjoint(_windows(words)):
                yield from _taken(places, target, (words, text))


def _taken(places: Mapping[Words, tuple[int, Words, int]], target: int, told: _Told) -> Iterator[Transfer]:
    """What of some written words was struck in other rows, from left to right."""
    words, done = told[0], 0
    for at, window in enumerate(_windows(words)):
        source, struck, start = places.get(window, (target, (), 0))
        if source == target or at < done:
            continue
        before, behind = reach(struck, start, words, at, _WINDOW)
        phrase = words[at - before : at + behind]
        if (before + behind >= LEAST or words == struck) and len("".join(phrase)) >= _LETTERS:
            yield Transfer(source, target, phrase, told, at - before)
        done = at + behind


def _dealt(found: Sequence[Transfer], beneath: Callable[[int, int], bool]) -> dict[Words, int]:
    """Phrases that went from a lead to several of what it led in, and to how many."""
    targets: dict[tuple[int, Words], set[int]] = {}
    for source, target, words, *_ in found:
        targets.setdefault((source, words), set()).add(target)
    return {
        words: len(each)
        for (source, words), each in targets.items()
        if len(each) > 1 and all(beneath(source, target) for target in each)
    }


def _alone(found: Sequence[Transfer], texts: Texts, dealt: Mapping[Words, int]) -> list[Transfer]:
    """Those whose words stand once in each draft: formulas that come everywhere went nowhere."""
    phrases = {transfer.words: transfer for transfer in found}
    once = (_sought if len(phrases) <= _FEW else _counted)(phrases, *texts())
    if dealt := {words: many for words, many in dealt.items() if words in phrases}:
        old, new = ("\n".join(each).casefold() for each in texts())
        forms = {words: " ".join(words) if " ".join(words) in new else _written(phrases[words]) for words in dealt}
        once |= {words for words, form in forms.items() if new.count(form) == dealt[words] and old.count(form) < 2}
    return [transfer for transfer in found if transfer.words in once]


def settled(flags: Sequence[Flag], segments: Sequence[tuple[str, str]], phrases: Sequence[Words]) -> tuple[Flag, ...]:
    """The reasons of a row without references that only came or went with phrases that are told as moved."""
    said = [f" {' '.join(phrase)} " for phrase in phrases]
    return tuple([flag for flag in flags if flag.kind != "reference" or not _along(flag.reason, segments, said)])


def once(
    flags: Sequence[Flag], segments: Sequence[tuple[str, str]], phrases: Sequence[Words], told: Sequence[Flag] = ()
) -> tuple[Flag, ...]:
    """The reasons of a row without such words as came or went there mostly with phrases that are told as moved.

    What is one of these is told as `told` says it, one by one, and flagged as it was.
    """
    said = [f" {' '.join(phrase)} " for phrase in phrases]
    reasons = dict(zip(phrases, [flag.reason for flag in told], strict=False))
    whole = dict(zip(said, reasons.values(), strict=False))
    kept = []
    for flag in flags:
        match = re.fullmatch(r"(?:sentence (?:deleted|inserted): )?'(.*)'(?: deleted| inserted)?", flag.reason)
        if reason := (reasons.get(tuple(bare(match[1].casefold()))) or whole.get(_held(match[1], said), "")) if match else "":
            kept += [flag._replace(reason=reason)] if flag.kind != "wording" else []
        elif left := _without(flag, segments, said):
            kept.append(left)
    return tuple(kept)


def _without(flag: Flag, segments: Sequence[tuple[str, str]], phrases: Sequence[str]) -> Flag | None:
    match = re.fullmatch(r"'(.*)' (inserted|deleted)", flag.reason) if flag.kind == "wording" else None
    if not match:
        return flag
    op, items = "+" if match[2] == "inserted" else "-", match[1].split("', '")
    changed = [f" {' '.join(bare(text.casefold()))} " for sign, text in segments if sign == op]
    left = [
        item for item in items if not (_held(item, phrases) or _mostly(bare(item.partition("…")[0].casefold()), changed, phrases))
    ]
    if len(left) == len(items):
        return flag
    return flag._replace(reason=f"{', '.join(map(repr, left))} {match[2]}") if left else None


def _held(item: str, phrases: Sequence[str]) -> str:
    """The phrase of which a reason tells the larger part, or all with small words: it may stand amid what came or went."""
    words = bare(item.casefold())
    said = f" {' '.join(words)} "
    for phrase in phrases:
        if said in phrase and 2 * len(words) > len(phrase.split()):
            return phrase
        if phrase in said and _LEADING.issuperset(said.replace(phrase, " ").split()):
            return phrase
    return ""


def _mostly(item: Sequence[str], changed: Sequence[str], phrases: Sequence[str]) -> bool:
    """Whether what came or went at one place begins with these words, and mostly is a phrase that they open, nearly."""
    text = next((text for text in changed if text.startswith(f" {' '.join(item)}")), "")
    ahead = next((at for at, word in enumerate(item[:_AHEAD]) if word not in _LEADING), _AHEAD)
    starts = [f" {' '.join(item[at:])}" for at in range(ahead + 1)] if text and len(item) > _AHEAD else []
    size = text.count(" ") * _MOSTLY
    return any(start in phrase for phrase in phrases if phrase.count(" ") > size for start in starts)


_REFERENCES = {
    "reference deleted": "-",
    "reference no longer repeated": "-",
    "reference inserted": "+",
    "reference repeated": "+",
}
"""How it is told that a reference went, or came."""


def _along(reason: str, segments: Sequence[tuple[str, str]], phrases: Sequence[str]) -> bool:
    """Whether a reference that came or went stands in one of some phrases, and among what else came or went nowhere."""
    did, _, name = reason.partition(": ")
    op = _REFERENCES.get(did, "")
    form = f" {' '.join(bare(name.rstrip('…').casefold()))} "
    if not op or name.endswith("…") or not any(form in phrase for phrase in phrases):
        return False
    changed = f" {' '.join(bare(' '.join([text for sign, text in segments if sign == op]).casefold()))} "
    return changed.count(form) <= sum(phrase.count(form) for phrase in phrases)


def _sought(phrases: Mapping[Words, Transfer], old: Sequence[str], new: Sequence[str]) -> set[Words]:
    """Each looked up by itself, in one draft after the other: both in one piece would take much memory."""
    text = "\n".join(new).casefold()
    forms = {words: found for words, each in phrases.items() if _standing(found := _forms(each), text) == 1}
    text = "\n".join(old).casefold() if forms else ""
    return {words for words, found in forms.items() if _standing(found, text) < 2}


def _forms(each: Transfer) -> set[str]:
    """How a phrase may be written, in small letters: with spaces between, and with the marks that it has now."""
    plain = " ".join(each.words)
    return {plain} if plain in each.told[1].casefold() else {plain, _written(each)} - {""}


def _standing(forms: Iterable[str], text: str) -> int:
    """How often a phrase stands in a text in any of its forms."""
    return sum([text.count(form) for form in forms])


_BRACKETS = dict.fromkeys(map(ord, "[]"))


def _shown(each: Transfer) -> str:
    """A phrase as it is written now, without brackets."""
    text, form = each.told[1], _written(each)
    at = text.casefold().find(form) if form and len(text.casefold()) == len(text) else -1
    return text[at : at + len(form)].translate(_BRACKETS) if at >= 0 else " ".join(each.words)


def _written(each: Transfer) -> str:
    """How a phrase stands in its text, in small letters: as all words are told in order, each begins where it is found next."""
    words, text = each.told[0], each.told[1].casefold()
    start = end = 0
    for number, word in enumerate(words[: each.at + len(each.words)]):
        at = text.find(word, end)
        if at < 0:  # `bare` spelt it otherwise: a pattern tells, which takes long to compile
            found = re.search(r"[\W_]*".join(map(re.escape, each.words)), text)
            return found[0] if found else ""
        if number == each.at:
            start = at
        end = at + len(word)
    return text[start:end]


def _counted(phrases: Iterable[Words], old: Sequence[str], new: Sequence[str]) -> set[Words]:
    """The same for many, in one pass through each draft: those of which some window stands once in both."""
    windows = {words: list(islice(_windows(words), 0, None, _STEP)) for words in phrases}
    wanted = {window for each in windows.values() for window in each}
    before, after = (
        Counter([window for text in texts for window in _windows(tuple(bare(text.casefold()))) if window in wanted])
        for texts in (old, new)
    )
    return {words for words, each in windows.items() if any(before[window] < 2 and after[window] == 1 for window in each)}
