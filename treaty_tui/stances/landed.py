"""Whether later drafts took a proposed wording: fully, partly, reworded or not; where, and which words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from treaty_tui.diff import diff
from treaty_tui.model import Position, PositionBook
from treaty_tui.stances.carry import Chain
from treaty_tui.stances.reach import GONE, Reach
from treaty_tui.stances.resolve import Resolver
from treaty_tui.stances.wording import holds, plain, units

FULLY, PARTLY, REWORDED, NOT, STOOD = "fully", "partly", "reworded", "not", "stood already"

_RUN = 3
"""Fewer words than this in a row, found somewhere, are chance; a shorter proposal counts only where it was made."""
_WHOLE, _SOME, _ECHO = 0.95, 0.25, 0.6
"""Shares of what is new in a proposal: word for word and so taken fully, or partly; in other order, and so reworded."""


class Run(NamedTuple):
    """Words of a proposal that stand word for word in a provision."""

    eid: str
    words: str


class Landing(NamedTuple):
    """What one later draft made of one proposal."""

    position: Position
    draft: str
    how: str
    """fully partly reworded not, or `stood already`: the wording was there before it was proposed."""
    share: float
    """Of what is new in the proposal, word for word, 0 to 1."""
    runs: tuple[Run, ...] = ()


def landed(book: PositionBook, chain: Chain, language: str = "en", internal: bool = False) -> tuple[Landing, ...]:
    """Every proposal of wording or of deletion, in each later draft of its language."""
    resolvers = {s.id: Resolver(d, chain, book.themes) for s in chain.line(language) if (d := chain.readable(s.id))}
    found: list[Landing] = []
    for position in book.positions:
        if (
            position.stance == "propose"
            and (position.text or position.action == "delete")
            and (internal or not position.internal)
        ):
            found += _followed(position, resolvers)
    return tuple(found)


def _followed(position: Position, resolvers: dict[str, Resolver]) -> Iterator[Landing]:
    labelled = bool(position.extra.get("draft_label"))
    for draft_id, resolver in resolvers.items():
        anchor = resolver.anchor(position.draft, position.date, labelled)
        if anchor.later or not anchor.draft or anchor.draft == draft_id:
            continue
        reach = resolver.reach(anchor, position.on, position.quote)
        if not reach.problem or reach.kind == "dead-quote":
            yield _judge(position, resolver, anchor.draft, reach)


def _judge(position: Position, resolver: Resolver, before: str, reach: Reach) -> Landing:
    if not position.text:
        return Landing(position, resolver.draft.id, *_deleted(position, resolver, reach))
    old = _words_of(resolver, before, position)
    here = [spot.at for spot in reach.spots]
    texts = _candidates(resolver, position.text, here)
    measured = measure(position.text, old, [text for _, text in texts], resolver.draft.language)
    eids = [resolver.draft.provisions[index].eid for index, _ in texts]
    runs = tuple(Run(eids[number], words) for number, words in measured.runs)
    return Landing(position, resolver.draft.id, measured.how, measured.share, runs)


def _deleted(position: Position, resolver: Resolver, reach: Reach) -> tuple[str, float]:
    """A deletion landed where the provision, or the words quoted from it, are gone."""
    if reach.state == GONE or (position.quote and not any(_quoted(position, resolver, spot.at) for spot in reach.spots)):
        return FULLY, 1.0
    return NOT, 0.0


def _quoted(position: Position, resolver: Resolver, index: int) -> bool:
    return holds(resolver.chain.words(resolver.draft.id)[index], plain(position.quote))


def _words_of(resolver: Resolver, draft_id: str, position: Position) -> str:
    """The words that the proposal set out from: of its provision and what stands in it."""
    draft = resolver.chain.draft(draft_id)
    index = draft.by_eid.get(position.on)
    if index is None:
        return ""
    return "\n".join(draft.provisions[i].words for i in resolver.chain.inside(draft_id, index))


def _candidates(resolver: Resolver, text: str, here: Sequence[int]) -> list[tuple[int, str]]:
    """Provisions that could have taken the text: those reached first, then any that shares a run of words with it."""
    provisions = resolver.draft.provisions
    found = dict.fromkeys(here)
    words = units(plain(text))
    grams = {tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    for index, plain_words in enumerate(resolver.chain.words(resolver.draft.id)):
        if index not in found and grams and _shares(units(plain_words), grams):
            found[index] = None
    return [(index, provisions[index].words) for index in found]


def _shares(words: Sequence[str], grams: set[tuple[str, ...]]) -> bool:
    return any(tuple(words[i : i + _RUN]) in grams for i in range(len(words) - _RUN + 1))


class Measure(NamedTuple):
    """How much of a proposal stands in some texts."""

    how: str
    share: float
    runs: tuple[tuple[int, str], ...] = ()
    """Number of the text, and the words that stand there word for word."""


def measure(proposal: str, before: str, after: Sequence[str], language: str = "en") -> Measure:
    """How much of what is new in `proposal`, against `before`, the texts `after` took over.

    Only what is new counts: a proposal mostly repeats the words that it changes. Where nothing is new, it asks for words to go.
    """
    old, texts = _spaced(before), [_spaced(text) for text in after]
    wanted = _spaced(proposal)
    if _holds(old, wanted) and not _shortens(wanted, old):
        return Measure(STOOD, 1.0)
    for number, text in enumerate(texts):
        if _holds(text, wanted) and not (_shortens(wanted, old) and len(units(text)) > len(units(wanted))):
            return Measure(FULLY, 1.0, ((number, wanted),))
    segments = diff(before, proposal, language) if before else [("+", proposal)]
    new = [run for op, text in segments if op == "+" for run in [units(plain(text))] if run]
    if not new:
        return _cut(segments, texts)
    runs, taken = _word_for_word(new, texts, old)
    share = taken / sum(map(len, new))
    how = FULLY if share >= _WHOLE else PARTLY if share >= _SOME else _echo(new, texts, old)
    return Measure(how, round(share, 3), tuple(runs))


def _spaced(text: str) -> str:
    """The words with single spaces between them, also where the script has none."""
    return " ".join(units(plain(text)))


def _holds(text: str, words: str) -> bool:
    return bool(words) and f" {words} " in f" {text} "


def _shortens(wanted: str, old: str) -> bool:
    """Whether the proposal is what remains of the old words when some go."""
    return bool(old) and wanted != old and _holds(old, wanted) and len(units(wanted)) * 2 > len(units(old))


def _cut(segments: Sequence[tuple[str, str]], texts: Sequence[str]) -> Measure:
    """A proposal that only takes words away: what share of them is gone."""
    gone = [_spaced(text) for op, text in segments if op == "-" and plain(text)]
    still = [words for words in gone if any(_holds(text, words) for text in texts)]
    total = sum(len(units(words)) for words in gone)
    share = 1 - sum(len(units(words)) for words in still) / total if total and texts else 0.0
    return Measure(FULLY if share >= _WHOLE else PARTLY if share >= _SOME else NOT, round(share, 3))


def _word_for_word(new: Sequence[Sequence[str]], texts: Sequence[str], old: str) -> tuple[list[tuple[int, str]], int]:
    """The longest pieces of what is new that stand in a text and did not stand in the old words; and how many words they are."""
    runs: list[tuple[int, str]] = []
    taken = 0
    for run in new:
        start = 0
        while start < len(run):
            number, length = _longest(run, start, texts, old)
            if length:
                runs.append((number, " ".join(run[start : start + length])))
                taken += length
            start += length or 1
    return runs, taken


def _longest(run: Sequence[str], start: int, texts: Sequence[str], old: str) -> tuple[int, int]:
    """The text that holds most of a run from a place on, and how many words; (0, 0) for too few."""
    least = min(_RUN, len(run))
    for end in range(len(run), start + least - 1, -1):
        words = " ".join(run[start:end])
        for number, text in enumerate(texts):
            if _holds(text, words) and not _holds(old, words):
                return number, end - start
    return 0, 0


def _echo(new: Sequence[Sequence[str]], texts: Sequence[str], old: str) -> str:
    """Reworded: most of the telling new words stand in one text, in another order or form, and did not stand there before."""
    known = set(units(old))
    telling = {_stem(word) for run in new for word in run if len(word) > 3 and word not in known}
    if not telling:
        return NOT
    best = max((len(telling & {_stem(word) for word in units(text)}) for text in texts), default=0)
    return REWORDED if best / len(telling) >= _ECHO and best > 1 else NOT


def _stem(word: str) -> str:
    """The beginning of a word, which its forms share."""
    return word[:6]
