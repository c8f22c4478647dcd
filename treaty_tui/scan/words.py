"""Terms, themes and headings: words of a statement that are words of the draft or of the workspace."""

import re
from collections.abc import Iterator, Mapping

from treaty_tui.language.words import bare
from treaty_tui.model import Draft, PositionBook, Theme
from treaty_tui.scan.model import Mention

_QUOTED = re.compile(r"[“\"«„](?P<words>[^“”\"«»„\n]{2,90})[”\"»“]|(?<![\w’])[‘'](?P<single>[^‘’'\n]{2,60})[’'](?!\w)")
_CLAIM = re.compile(
    r"(?P<words>(?:[\w-]+\s+){0,2}[\w-]+)\s+(?:terminology|wording)\b"
    r"|\b(?:the\s+)?(?:terms?|words?|expressions?|notion|concept|definition)\s+(?:of\s+)?[“\"«‘](?P<said>[^”\"»’\n]{2,60})[”\"»’]"
    r"|\bdefinitions?\s+of\s+(?:the\s+(?:terms?\s+)?)?(?P<defined>[\w-]+(?:\s+[\w-]+)?)"
)
_IDLE_WORDS = """\
the a an of and or this that these those its our new current neutral technologically legal agreed same such whose specific
proposed any their vague on in to for with use used by some more other own clear existing about from as revised"""
_IDLE = frozenset(_IDLE_WORDS.split())
_PROVISION = r"(?:provisions?|articles?|chapters?|sections?|parts?|paragraphs?|clauses?|title)"
_ANCHOR = re.compile(
    rf"""\b{_PROVISION}\s+ (?:[\w’'-]+\s+){{0,6}}?
      (?:on|dedicated\s+to|concerning|regarding|relating\s+to|related\s+to|about|dealing\s+with|entitled|covering)\s+
      (?:[\w’'-]+,?\s+){{0,6}} [“"«‘(]? \Z
    | \b(?:draft|project|text|convention|document|treaty|instrument|it)\s+ (?:(?:also|therefore)\s+)?
      (?:expands?|introduces?|contains?|covers?|includes?|provides?\s+for|regulates?|adds?)\s+ (?:[\w’'-]+,?\s+){{0,6}} \Z""",
    re.IGNORECASE | re.VERBOSE,
)
"""What makes a heading's words name the provision: "the articles on ...", "the draft also covers ..."."""

_COMMON_WORDS = "convention general provisions principles measures parties states under with from into this"
_COMMON = frozenset(_COMMON_WORDS.split())

_SPLIT = re.compile(r",\s+and\s+|,\s+|\s+and\s+")


def _pattern(words: str) -> re.Pattern[str]:
    """The words with any white space between them and a plural at the end."""
    parts = r"[\s*_]+".join(re.escape(word) for word in words.split())
    return re.compile(rf"(?<!\w){parts}(?:e?s)?(?!\w)", re.IGNORECASE)


def themes(text: str, known: Mapping[str, Theme]) -> Iterator[Mention]:
    """Themes of the workspace whose name, or one of whose words, the statement uses.

    A word of a theme that is somebody's wish ("leaving the private sector out") tells no stance on it: `doubt` says so.
    """
    for theme in known.values():
        for words in dict.fromkeys((theme.name, *theme.words)):
            open_sided = theme.sense != "for" and words != theme.name
            doubt = "the theme is a wish of its own: say who stands where on it" if open_sided else ""
            for match in _pattern(words).finditer(text):
                yield Mention("theme", *match.span(), f"theme:{theme.name}", doubt=doubt)


class Lexicon:
    """The words that a draft uses, for terms that are claimed to be in it."""

    def __init__(self, draft: Draft, book: PositionBook) -> None:
        self.flat = " " + " ".join(word for p in draft.provisions for word in bare(p.words.lower())) + " "
        self.own = {p.on.removeprefix("term:"): p.on for p in book.positions if p.on.startswith("term:")}

    def holds(self, words: str) -> bool:
        """Whether the draft uses them, as words or, for one word, as the beginning of a word ("cyber" in "cybercrime")."""
        wanted = " ".join(bare(words.lower()))
        plural = wanted[:-1] if wanted.endswith("s") and len(wanted) > 3 else wanted
        return bool(wanted) and (
            f" {wanted} " in self.flat or f" {plural}" in self.flat if " " not in wanted else f" {wanted}" in self.flat
        )

    def label(self, words: str) -> str:
        """The term as positions write it; one that the workspace knows keeps its name."""
        said = " ".join(bare(words.lower()))
        for name, on in self.own.items():
            if " ".join(bare(name.lower())) in said:
                return on
        return f"term:{' '.join(words.split())}"

    def known(self, words: str) -> bool:
        """Whether the workspace has this term, or one within it."""
        return self.label(words) in self.own.values()


def terms(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Quoted words, and words before "terminology" or after "the term", that the draft or the workspace uses."""
    seen: set[int] = set()
    for match in [*_QUOTED.finditer(text), *_CLAIM.finditer(text)]:
        group = next(name for name, said in match.groupdict().items() if said)
        for start, end in _candidates(text, match.start(group), match.end(group), claim=match.re is _CLAIM):
            words = text[start:end]
            if start not in seen and len(words.split()) <= 10 and (lexicon.holds(words) or lexicon.known(words)):
                seen.add(start)
                yield Mention("term", start, end, lexicon.label(words))


def _candidates(text: str, start: int, end: int, *, claim: bool) -> list[tuple[int, int]]:
    """The words themselves; of a claim's first all without the idle ones in front, then one alone."""
    if not claim:
        stripped = text[start:end].strip(" ,.;:")
        return (
            [(start + text[start:end].find(stripped), start + text[start:end].find(stripped) + len(stripped))] if stripped else []
        )
    spans = [(start + m.start(), start + m.end()) for m in re.finditer(r"[\w-]+", text[start:end])]
    for index in range(len(spans) - 1, -1, -1):
        if text[spans[index][0] : spans[index][1]].lower() in _IDLE:
            spans = spans[index + 1 :]
            break
    return [(spans[0][0], spans[-1][1]), spans[0]] if spans else []


def headings(text: str, draft: Draft) -> Iterator[Mention]:
    """Articles and chapters named by their heading: after "provisions on", in quotes, or whole where it is particular."""
    found: dict[tuple[int, int], str] = {}
    for provision in draft.provisions:
        if not provision.heading or provision.tag not in ("chapter", "section", "article"):
            continue
        for part, whole in _parts(provision.heading):
            for match in _pattern(part).finditer(text):
                if (whole and _telling(part)) or _anchored(text, match):
                    found.setdefault(match.span(), provision.eid)
    for (start, end), on in sorted(found.items()):
        if not any(s <= start and end <= e and (s, e) != (start, end) for s, e in found):
            yield Mention("heading", start, end, on)


def _telling(heading: str) -> bool:
    """Whether a heading is too particular to be said by chance: three words of weight, unlike "General provisions"."""
    return sum(len(word) > 3 and word not in _COMMON for word in heading.lower().split()) >= 3


def _parts(heading: str) -> list[tuple[str, bool]]:
    """The heading, and those of its parts that have at least two words; True for the heading itself."""
    parts = [part for part in _SPLIT.split(heading) if len(part.split()) >= 2 and part != heading]
    return [(heading, True), *((part, False) for part in parts)] if len(heading.split()) >= 2 else []


def _anchored(text: str, match: re.Match[str]) -> bool:
    """Whether it is named as a provision: quoted, written with the heading's own capitals, or after "the article on"."""
    before = text[max(0, match.start() - 160) : match.start()]
    if before.endswith(("“", "«", '"', "‘")):
        return True
    return _ANCHOR.search(before.replace("*", "")) is not None
