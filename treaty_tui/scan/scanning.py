"""The scan itself: a statement's text → everything that it says about a draft."""

from collections.abc import Iterable, Sequence

from treaty_tui.model import Draft, Finding, PositionBook
from treaty_tui.scan import head, instruments, language, provisions, resolutions, topics, words
from treaty_tui.scan.model import Guess, Mention, Scan
from treaty_tui.scan.source import Source, make_source
from treaty_tui.scan.suggest import suggestions
from treaty_tui.scan.voices import names

_ORDER = ("preamble", "provision", "title", "resolution", "instrument", "missing", "term", "heading", "process", "whole", "theme")
"""Where two kinds lie at one place, the first of these is meant."""


def scan(
    text: str,
    draft: Draft,
    book: PositionBook,
    *,
    path: str = "",
    sha256: str = "",
    tongue: str = "",
    given: Sequence[Guess] = (),
) -> Scan:
    """What a statement speaks about, resolved in `draft`, with what the workspace's `book` knows of themes, terms and names.

    `tongue` is the statement's language, "" to have it guessed; `given` is what the user said instead of a guess.
    """
    source = make_source(text)
    spoken = tongue or language.guess(text)
    known = names(book.delegations)
    guessed = _guessed(given, head.guesses(text, known))
    holder = next((guess.value for guess in guessed if guess.name == "delegation"), "")
    cited = resolutions.doubted(resolutions.find(text), resolutions.known(book))
    mentions = _mentions(source, draft, book, spoken, cited)
    found = suggestions(source, [mention for mention in mentions if mention.on], known, holder)
    findings = (*_findings(mentions, source, path), *_unguessed(guessed, path))
    return Scan(path, sha256, text, spoken, draft, guessed, tuple(found), tuple(cited), findings)


def _guessed(given: Sequence[Guess], guesses: Iterable[Guess]) -> tuple[Guess, ...]:
    """What the user said stands; a guess fills in the rest."""
    made = {guess.name: guess for guess in given}
    for guess in guesses:
        made.setdefault(guess.name, guess)
    return tuple(made.values())


def _mentions(source: Source, draft: Draft, book: PositionBook, tongue: str, cited: list[Mention]) -> list[Mention]:
    text = source.text
    own = tuple(dict.fromkeys(p.on.partition(":")[2] for p in book.positions if p.on.startswith("instrument:")))
    others = instruments.find(text, instruments.table(own))
    recitals = [p.eid for p in draft.provisions if p.tag == "recital"]
    labels = tuple(dict.fromkeys(p.on.partition(":")[2] for p in book.positions if p.on.startswith("process:")))
    found = [
        *cited,
        *others,
        *provisions.find(text, draft, tongue, others, source.sentences),
        *topics.titles(text),
        *topics.preambles(text, recitals),
        *topics.wholes(text),
        *topics.processes(text, labels),
        *words.terms(text, words.Lexicon(draft, book)),
        *words.headings(text, draft),
        *words.themes(text, book.themes),
    ]
    for start, end in source.sentences:
        found += topics.missing(text, start, end)
    return _distinct(found)


def _distinct(mentions: Iterable[Mention]) -> list[Mention]:
    """In the order of the text, without those that lie in the words of a nearer kind; only neighbours are compared."""
    kept: list[Mention] = []
    cells: dict[int, list[Mention]] = {}
    for mention in sorted(mentions, key=lambda m: (_ORDER.index(m.kind), m.start, -m.end)):
        if any(_covers(other, mention) for other in cells.get(mention.start // _CELL, ())):
            continue
        kept.append(mention)
        for cell in range(mention.start // _CELL, mention.end // _CELL + 1):
            cells.setdefault(cell, []).append(mention)
    return sorted(kept, key=lambda m: (m.start, m.end))


_CELL = 64


def _covers(other: Mention, mention: Mention) -> bool:
    """A nearer kind covers what lies in its words; a missing thing and a theme may be spoken of with the same ones."""
    if not (other.start <= mention.start and mention.end <= other.end):
        return False
    if other.kind == mention.kind:
        return other.on == mention.on
    return other.kind != "missing" or mention.kind == "whole"


def _findings(mentions: Iterable[Mention], source: Source, path: str) -> list[Finding]:
    kinds = {"resolution": "possible-misprint", "provision": "doubtful-reference", "preamble": "doubtful-reference"}
    found = []
    for mention in mentions:
        if mention.doubt and mention.kind in kinds:
            line, column = source.place(mention.start)
            said = " ".join(source.text[mention.start : mention.end].split())
            found.append(Finding(kinds[mention.kind], f"“{said}”: {mention.doubt}", "warning", path, line, column, mention.on))
    return found


def _unguessed(guesses: Sequence[Guess], path: str) -> list[Finding]:
    told = {guess.name for guess in guesses}
    hints = {
        "delegation": "who speaks is not told; say so with --delegation",
        "date": "no full date at the head; say so with --date",
    }
    return [Finding(f"no-{name}", hint, "note", path, 1, 1) for name, hint in hints.items() if name not in told]
