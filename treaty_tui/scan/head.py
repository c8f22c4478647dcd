"""Who speaks, when and where, read off the head of a statement. Guesses: each keeps the words that it rests on."""

import re
from collections.abc import Iterator
from functools import cache

from treaty_tui.language import LANGUAGES, members, module
from treaty_tui.scan.model import Guess
from treaty_tui.scan.voices import Names

HEAD = 1500
"""Characters within which a head is looked for."""

_SALUTATION = re.compile(
    r"^[ \t*]*(?:distinguished|excellenc|dear|mr\.? |madam|mme |monsieur|señor|thank you|chair(?:person)?,|уважаем|господин)",
    re.IGNORECASE | re.MULTILINE,
)
_PROSE = re.compile(r"(?:\S+[^\S\n]+){24}[^\n]*[.!?][\s*_]*$", re.MULTILINE)
_BODY = (
    r"(?:delegation|mission|government|foreign minister|foreign ministry|minister|ministry|ambassador|representative|prosecutor)"
)
_ROLE = re.compile(rf"\s+(?:[A-Z][\w-]+\s+){{0,2}}{_BODY}", re.IGNORECASE)
_OF = re.compile(
    rf"(?:{_BODY}|statement|intervention|remarks|position|comments|note|proposals?|contribution|submission|address|MFA)"
    r"\s+(?:by|of|from)\s+(?:the\s+)?(?:delegation\s+of\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
_BEHALF = re.compile(r"on\s+behalf\s+of\s+(?:the\s+)?(?:member\s+states\s+of\s+)?(?:the\s+)?\Z", re.IGNORECASE)
_SESSION = re.compile(
    r"""\b ( (?: (?:reconvened|resumed|concluding|organi[sz]ational
    |first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth
    |(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)-\w+|\d{1,3}(?:st|nd|rd|th)) ,? \s+ (?:and\s+)? )+ )
    (?:(?:substantive|regular)\s+)? session\b""",
    re.IGNORECASE | re.VERBOSE,
)
_PERSON = r"[A-ZÀ-ÞА-Я][\w.’'-]*(?:\s+(?:of|for|the|and|de|von|van|bin|al|[A-ZÀ-ÞА-Я][\w.’'-]*))*"
_SPEAKER = (
    re.compile(
        r"(?:statement|remarks|address|intervention|speech|note)\W+(?:delivered\s+)?by\s+(?:the\s+|h\.?e\.?\s+)?"
        rf"((?-i:{_PERSON}))",
        re.IGNORECASE,
    ),
    re.compile(rf"^[\s*_]*(?:delivered\s+)?by\s+((?-i:{_PERSON}))", re.IGNORECASE | re.MULTILINE),
    re.compile(rf"((?-i:{_PERSON}))[’']s\s+(?:address|statement|remarks|speech|message|intervention)"),
)
_EMPHASIS = re.compile(r"[*_]{1,3}")


def head_of(text: str) -> str:
    """The lines before the statement proper: up to the salutation or the first line of 25 words that ends in a full stop."""
    start = text[:HEAD]
    ends = [match.start() for match in (_SALUTATION.search(start), _PROSE.search(start)) if match]
    return start[: min(ends, default=len(start))]


def guesses(text: str, names: Names) -> Iterator[Guess]:
    """Holder, date, session and speaker as far as the head tells them; the holder from the first paragraphs, too."""
    head = head_of(text)
    yield from _holder(text, head, names)
    yield from _date(head)
    session = _SESSION.search(text[:HEAD])
    if session:
        yield Guess("session", " ".join(session[1].lower().split()), session[0], session.start())
    yield from _speaker(head)


def _holder(text: str, head: str, names: Names) -> Iterator[Guess]:
    """The delegation named most, counting a name with its office ("Permanent Mission of ...") five times, in the head twice."""
    scores: dict[str, float] = {}
    first: dict[str, Guess] = {}
    for match in names.pattern.finditer(text):
        code = names.code(match[0])
        before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 60]
        flat = _EMPHASIS.sub("", before)
        if _BEHALF.search(flat):
            yield from _for_group(Guess("on_behalf_of", code, match[0], match.start()), match.start() < HEAD)
            continue
        office = _OF.search(flat) or _ROLE.match(after)
        weight = (5 if office else 2) if match.start() < len(head) else 1.5 if office and match.start() < HEAD else 0.2
        scores[code] = scores.get(code, 0) + weight
        first.setdefault(code, Guess("delegation", code, match[0], match.start()))
    if scores:
        yield first[max(scores, key=lambda code: (scores[code], -first[code].start))]


def _for_group(guess: Guess, early: bool) -> Iterator[Guess]:
    if early:
        yield guess


@cache
def _dates() -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern for full dates in the languages whose months have names, and the number of each month."""
    months: dict[str, int] = {}
    for language in LANGUAGES:
        for number, month in enumerate(members(module(language).MONTHS)[:12], 1):
            months.setdefault(month.lower(), number)
    months |= {
        month[:3]: number
        for month, number in list(months.items())
        if month.isascii() and len(month) > 3 and month[:3] not in months
    }
    name = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    day, year = r"(\d{1,2})(?:st|nd|rd|th|er|\.)?", r"((?:19|20)\d\d)"
    return re.compile(
        rf"\b{day}\s+(?:de\s+|of\s+)?({name})\.?,?\s+(?:de\s+|del\s+)?{year}\b|\b({name})\.?\s+{day},?\s+{year}\b"
        rf"|\b{year}-(\d\d)-(\d\d)\b|\b(\d{{1,2}})\.(\d{{1,2}})\.{year}\b|{year}年(\d{{1,2}})月(\d{{1,2}})日",
        re.IGNORECASE,
    ), months


def _date(head: str) -> Iterator[Guess]:
    """The first full date of the head; a day without its year is no guess."""
    pattern, months = _dates()
    for match in pattern.finditer(head):
        d1, m1, y1, m2, d2, y2, y3, m3, d3, d4, m4, y4, y5, m5, d5 = match.groups()
        month = months.get((m1 or m2 or "").lower()) or int(m3 or m4 or m5 or 0)
        year, day = int(y1 or y2 or y3 or y4 or y5), int(d1 or d2 or d3 or d4 or d5)
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield Guess("date", f"{year:04d}-{month:02d}-{day:02d}", match[0], match.start())
            return


def _speaker(head: str) -> Iterator[Guess]:
    flat = _EMPHASIS.sub(lambda match: " " * len(match[0]), head)
    for pattern in _SPEAKER:
        match = pattern.search(flat)
        if match:
            yield Guess("speaker", " ".join(match[1].split()).rstrip(".’'"), head[match.start(1) : match.end(1)], match.start(1))
            return
