"""How much of a proposed wording some texts took over: fully, partly, reworded or not; and which words, word for word.

Only what is new in a proposal counts, for it mostly repeats the words that it changes. A few words in a row are chance anywhere
but at the place that the proposal is about; elsewhere a longer run counts, and only if the earlier draft held it nowhere.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from treaty_tui.diff import diff
from treaty_tui.stances.wording import plain, units
from treaty_tui.typed import NamedTuple

FULLY, PARTLY, REWORDED, NOT, STOOD = "fully", "partly", "reworded", "not", "stood already"

RUN, AFAR = 3, 5
"""Fewer words in a row than these are chance: at the place itself, and elsewhere."""
_WHOLE, _SOME, _ECHO = 0.95, 0.25, 0.6
"""Shares of what is new in a proposal: word for word and so taken fully, or partly; in other order, and so reworded."""


class Measure(NamedTuple):
    """How much of a proposal stands in some texts."""

    how: str
    share: float
    """Of what is new in the proposal, word for word, 0 to 1."""
    runs: tuple[tuple[int, str], ...] = ()
    """Number of the text (those at the place first, then those elsewhere), and the words that stand there word for word."""


class _Text(NamedTuple):
    words: str
    stood: str
    """Where its words must not have stood before: the words changed, or for a text elsewhere the whole earlier draft."""
    least: int
    """Words in a row that are no chance here."""


class _Run(NamedTuple):
    """Words that are new in a proposal, and the word before and after them there."""

    words: tuple[str, ...]
    before: str = ""
    after: str = ""


def measure(
    proposal: str, before: str, after: Sequence[str], language: str = "en", elsewhere: Sequence[str] = (), stood: str = ""
) -> Measure:
    """How much of what is new in `proposal`, against the words `before`, the texts `after` took over.

    `elsewhere` are other texts that may have taken it, `stood` all words of the draft that it spoke of, as `spaced`. Where
    nothing is new in it, it asks for words to go.
    """
    old, wanted = spaced(before), spaced(proposal)
    texts = [_Text(spaced(text), old, RUN) for text in after]
    cut = _shortens(wanted, old)
    if has(old, wanted) and not cut:
        return Measure(STOOD, 1.0) if any(has(text.words, wanted) for text in texts) else Measure(NOT, 0.0)
    texts += [_Text(spaced(text), stood, AFAR) for text in elsewhere]
    for number, text in enumerate(texts):
        if _whole(text, wanted, cut):
            return Measure(FULLY, 1.0, ((number, wanted),))
    segments = diff(before, proposal, language) if before else [("+", proposal)]
    new = _new(segments, before)
    return (
        _measured(new, texts, old)
        if new
        else _cut(_inside(segments, before, proposal), old, [t.words for t in texts[: len(after)]])
    )


def _whole(text: _Text, wanted: str, cut: bool) -> bool:
    """Whether a text holds all of a proposal. What is to be shortened is not while its other words stand on."""
    if not has(text.words, wanted) or (text.least > RUN > len(wanted.split())):
        return False
    return len(text.words) <= len(wanted) if cut else not has(text.stood, wanted)


def _measured(new: Sequence[_Run], texts: Sequence[_Text], old: str) -> Measure:
    runs: list[tuple[int, str]] = []
    for run in new:
        runs += _pieces(run, texts)
    share = sum(len(words.split()) for _, words in runs) / sum(len(run.words) for run in new)
    how = FULLY if share >= _WHOLE else PARTLY if share >= _SOME else _echo(new, texts, old)
    return Measure(how, round(share, 3), tuple(runs))


def spaced(text: str) -> str:
    """The words with single spaces between them, also where the script has none."""
    return " ".join(units(plain(text)))


def has(text: str, words: str) -> bool:
    """Whether a text holds some words in a row; both as `spaced`."""
    return bool(words) and f" {words} " in f" {text} "


def times(text: str, words: str) -> int:
    """How often a text holds some words in a row; both as `spaced`."""
    doubled = f" {text} ".replace(" ", "  ")  # so that two in a row do not share the space between them
    return doubled.count(f" {words.replace(' ', '  ')} ") if words else 0


def _shortens(wanted: str, old: str) -> bool:
    """Whether the proposal is what remains of the old words when some go."""
    return bool(old) and wanted != old and has(old, wanted) and len(wanted.split()) * 2 > len(old.split())


def _new(segments: Sequence[tuple[str, str]], before: str) -> list[_Run]:
    """What is new in a proposal. One that only shares stray words with the old ones is a phrase, and all new."""
    parts = [(op == "+", units(plain(text))) for op, text in segments if op != "-"]
    flat = [word for _, words in parts for word in words]
    kept = [len(words) for new, words in parts if not new]
    if sum(n for n in kept if n >= RUN) * 2 < len(flat) < len(units(plain(before))) / 2:
        parts = [(True, flat)]
    found, at = [], 0
    for new, words in parts:
        end = at + len(words)
        if new and words:
            found.append(_Run(tuple(words), " ".join(flat[at - 1 : at]) if at else "", " ".join(flat[end : end + 1])))
        at = end
    return found


def _inside(segments: Sequence[tuple[str, str]], before: str, proposal: str) -> list[str]:
    """The words that a proposal takes out; for one that rewords a small part of the old words, only within that part."""
    kept = [number for number, (op, _) in enumerate(segments) if op == "="]
    first, last = 0, len(segments)
    if kept and len(units(plain(proposal))) * 2 < len(units(plain(before))):
        first, last = kept[0], kept[-1]
    return [words for op, text in segments[first:last] if op == "-" and (words := spaced(text))]


def _cut(gone: Sequence[str], old: str, texts: Sequence[str]) -> Measure:
    """A proposal that only takes words away: what share of them is gone."""
    now = " \n ".join(texts)
    still = [words for words in gone if times(now, words) >= times(old, words) > 0]
    total = sum(len(words.split()) for words in gone)
    share = 1 - sum(len(words.split()) for words in still) / total if total else 0.0
    return Measure(FULLY if share >= _WHOLE else PARTLY if share >= _SOME else NOT, round(share, 3))


def _pieces(run: _Run, texts: Sequence[_Text]) -> Iterator[tuple[int, str]]:
    """The longest pieces of what is new that stand in a text and did not stand there before."""
    if len(run.words) < RUN and (run.before or run.after):
        yield from _among(run, texts)
        return
    start = 0
    while start < len(run.words):
        number, length = _longest(run.words, start, texts)
        if length:
            yield number, " ".join(run.words[start : start + length])
        start += length or 1


def _among(run: _Run, texts: Sequence[_Text]) -> Iterator[tuple[int, str]]:
    """One or two new words say something only beside a word that stands next to them in the proposal."""
    words = " ".join(run.words)
    beside = [f"{run.before} {words}"] * bool(run.before) + [f"{words} {run.after}"] * bool(run.after)
    for number, text in enumerate(texts):
        if text.least == RUN and any(has(text.words, pair) and not has(text.stood, pair) for pair in beside):
            yield number, words
            return


def _longest(words: Sequence[str], start: int, texts: Sequence[_Text]) -> tuple[int, int]:
    """The text that holds most of a run from a place on, and how many words; (0, 0) for too few."""
    for end in range(len(words), start + min(RUN, len(words)) - 1, -1):
        piece = " ".join(words[start:end])
        for number, text in enumerate(texts):
            enough = end - start >= min(text.least, max(RUN, len(words)))
            if (enough or text.least == RUN) and has(text.words, piece) and not has(text.stood, piece):
                return number, end - start
    return 0, 0


def _echo(new: Sequence[_Run], texts: Sequence[_Text], old: str) -> str:
    """Reworded: most of the telling new words stand in one text, in another order or form, and did not stand there before."""
    telling = {stem for run in new for stem in _stems(run.words)} - _stems(old.split())
    best = max((len(telling & _stems(text.words.split()) - _stems(text.stood.split())) for text in texts), default=0)
    return REWORDED if best > 1 and best >= _ECHO * len(telling) else NOT


def _stems(words: Sequence[str]) -> set[str]:
    """The beginnings of the longer words, which their forms share; of a script without spaces, pairs of characters."""
    pairs = {a + b for a, b in pairwise(words) if len(a) == len(b) == 1 and units(a + b) == [a, b]}
    return {word[:6] for word in words if len(word) > 3} | pairs
