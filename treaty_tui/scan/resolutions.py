"""Resolutions that a statement cites, and numbers that look misprinted beside those that are known."""

import re
from collections.abc import Iterable, Iterator, Mapping

from treaty_tui.model import PositionBook
from treaty_tui.scan.model import Mention

_WORD = r"resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци\w+|(?:ال)?قرار(?:ات|ين|ان|ي)?|决议|決議"
_PAIR = r"(?<![\d/.])(\d{1,4})/(\d{1,4})(?![\d/])"
_SYMBOL = re.compile(r"\b([AS])/(HRC/)?RES/(?:S-)?(\d{1,4})(?:/(\d{1,4}))?(?:\s*\((\d{4})\))?")
_CITED = re.compile(
    rf"(?:(?P<body>\b[\w-]+\s+[\w-]+\s+|\b[\w-]+\s+)?)(?P<word>{_WORD})\s*(?:(?:nos?|№|n[°º])\.?\s*)?"
    rf"(?P<list>{_PAIR}(?:(?:\s*,\s*|\s*,?\s+(?:and|or|et|ou|y|e|o|и|или|و)\s+|\s*[和及、]\s*){_PAIR})*)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"第?\s*{_PAIR}\s*号?\s*(?:决议|決議)")
_COUNCIL = re.compile(rf"(?:{_WORD})\s+(\d{{3,4}})\s*\((\d{{4}})\)", re.IGNORECASE)
_ONE = re.compile(_PAIR)
_SIC = re.compile(r"\s*[\[(]sic[\])]", re.IGNORECASE)
_SESSIONS = range(30, 100)
"""The General Assembly numbers resolutions session/number from its thirty-first session (1976) on."""


def find(text: str) -> list[Mention]:
    """All resolutions named, in order, as `instrument:A/RES/75/282`.

    A bare 75/282 counts only after the word "resolution" (in the six languages), because rooms and records are numbered so too.
    """
    found = {start: (end, symbol) for start, end, symbol in _symbols(text)}
    for start, end, symbol in _cited(text):
        found.setdefault(start, (end, symbol))
    return [Mention("resolution", start, end, f"instrument:{symbol}") for start, (end, symbol) in sorted(found.items())]


def _symbols(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _SYMBOL.finditer(text):
        organ, council, first, second, year = match.groups()
        number = f"{first}/{second}" if second else f"{first} ({year})" if year else first
        yield match.start(), match.end(), f"{organ}/{council or ''}RES/{number}"
    for match in _COUNCIL.finditer(text):
        yield match.start(1), match.end(), f"S/RES/{match[1]} ({match[2]})"


def _cited(text: str) -> Iterator[tuple[int, int, str]]:
    for match in [*_CITED.finditer(text), *_BEFORE.finditer(text)]:
        named = "list" in match.re.groupindex
        body = (match["body"] or "").lower() if named else ""
        begin, end = match.span("list") if named else match.span()
        for pair in _ONE.finditer(text, begin, end):
            yield pair.start(), pair.end(), _symbol(pair[1], pair[2], body)


def _symbol(session: str, number: str, body: str) -> str:
    if "rights council" in body or "hrc" in body.split():
        return f"A/HRC/RES/{session}/{number}"
    return f"A/RES/{session}/{number}" if int(session) in _SESSIONS else f"resolution {session}/{number}"


def known(book: PositionBook) -> frozenset[str]:
    """Symbols that positions and votes of the workspace cite; what is marked [sic] there is not known to be right."""
    symbols: set[str] = set()
    for position in book.positions:
        cited = [position.on, position.note, position.document, *_strings(position.extra.get("refs"))]
        symbols.update(symbol for words in cited for symbol in _sure(words))
    for vote in book.votes:
        symbols.update(symbol for words in (vote.on, vote.question, vote.note, vote.document) for symbol in _sure(words))
    return frozenset(symbols)


def _strings(item: object) -> list[str]:
    return [part for part in item if isinstance(part, str)] if isinstance(item, list | tuple) else []


def _sure(words: str) -> Iterator[str]:
    if "RES/" not in words and "esolution" not in words:  # thousands of positions cite none
        return
    for mention in find(words):
        if not _SIC.match(words, mention.end):
            yield mention.on.removeprefix("instrument:")


def doubted(mentions: Iterable[Mention], trusted: frozenset[str]) -> list[Mention]:
    """The same mentions, those that may be misprints with their doubt.

    The rule: an unknown number that differs from a known one of the same session (or, with the same number, of another
    session) by one digit, or by two neighbours exchanged. Where the workspace knows neither, the rarer one in the statement is
    doubted, and of two equally rare ones the later.
    """
    listed = list(mentions)
    counts: dict[str, int] = {}
    for mention in listed:
        symbol = mention.on.removeprefix("instrument:")
        counts[symbol] = counts.get(symbol, 0) + 1
    return [_doubt(mention, counts, trusted) for mention in listed]


def _doubt(mention: Mention, counts: Mapping[str, int], trusted: frozenset[str]) -> Mention:
    symbol = mention.on.removeprefix("instrument:")
    order = list(counts)
    if symbol in trusted:
        return mention
    for other in sorted(trusted - {symbol}) + [s for s in order if s not in trusted and s != symbol]:
        better = other in trusted or (counts[other], -order.index(other)) > (counts[symbol], -order.index(symbol))
        if better and near(symbol, other):
            where = "known in this workspace" if other in trusted else "also cited in this statement"
            return mention._replace(doubt=f"possible misprint of {other}, which is {where}")
    return mention


def near(one: str, other: str) -> bool:
    """Whether two symbols differ by one digit of one number, or by two neighbouring digits exchanged."""
    mine, theirs = re.split(r"(\d+)", one), re.split(r"(\d+)", other)
    if len(mine) != len(theirs):
        return False
    differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return len(differing) == 1 and _one_slip(*differing[0])


def _one_slip(a: str, b: str) -> bool:
    if len(a) != len(b) or not (a + b).isdigit() or len(a) < 2:
        return False
    wrong = [index for index in range(len(a)) if a[index] != b[index]]
    if len(wrong) == 1:
        return True
    return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and a[wrong[0]] == b[wrong[1]] and a[wrong[1]] == b[wrong[0]]
