"""What a statement speaks about without a number: title, preamble, the whole text, what is missing, the process."""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.scan.model import Mention

_TEXT = r"(?:draft|text|convention|treaty|document|instrument|agreement|version|project)"
_NOT_OURS = r"(?!\s+of\s+(?:the\s+)?(?:draft\s+)?(?:resolution|report|article|section|chapter|statement|agenda))"

TITLE = re.compile(
    rf"""\b (?:
      (?:{_TEXT}(?:[’']s)?|its|the|proposed|current|draft|new) \s+ (?:\w+\s+)? titles?
    | titles? \s+ (?:of|for) \s+ (?:(?:the|this|our)\s+)? (?:\w+\s+){{0,3}} {_TEXT}
    | name \s+ of \s+ the \s+ (?:future\s+)? (?:draft\s+)? {_TEXT}
    | titre \s+ de \s+ la \s+ convention
    | t[ií]tulo \s+ (?:de\s+la\s+convención|del\s+(?:tratado|proyecto))
    | названи\w+ \s+ (?:проекта\s+)? конвенции
    ) {_NOT_OURS} \b""",
    re.IGNORECASE | re.VERBOSE,
)
"""The title of the convention, not of a resolution or an article."""

PREAMBLE = re.compile(
    r"\b(?:(?:the\s+)?preamb(?:le|ular\s+(?:paragraphs?|part|section|text))|(?:le\s+)?préambule|(?:el\s+)?preámbulo|преамбул\w+)\b|ديباجة|序言",
    re.IGNORECASE,
)
RECITAL = re.compile(
    r"\b(?:preambular\s+paragraphs?\s+(?P<a>\d{1,2})|PP\s?\.?\s?(?P<b>\d{1,2})|(?P<c>\d{1,2}|first|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|last)(?:st|nd|rd|th)?\s+preambular\s+paragraph)(?!\w)"
)
_ORDER = "last first second third fourth fifth sixth seventh eighth ninth tenth"
_ORDINALS = {word: number or -1 for number, word in enumerate(_ORDER.split())}

WHOLE = re.compile(
    rf"""\b (?:(?:the|this|our)\s+)?
    (?:(?:entire|whole|current|new|revised|updated|present|proposed|tabled|latest|full|draft|further|zero|consolidated
       |chair[’']?s|\w+ian|\w+ese)\s+)*
    (?: (?:draft|proposed|entire|whole|current|revised|updated|tabled|latest|new|chair[’']s) \s+ {_TEXT}
      | (?:entire|whole) \s+ \w+ \s+ {_TEXT}
      | draft (?= \s+ (?:as|is|in|by|that|which|does|falls|remains)\b )
      | text (?= \s+ (?:as\s+(?:a\s+whole|it\s+stands)|in\s+its\s+entirety) )
    )
    (?:\s+of\s+the\s+(?:\w+\s+){{0,3}}{_TEXT})*""",
    re.IGNORECASE | re.VERBOSE,
)
"""The text as a whole; it counts only where a stance stands beside it."""

_SUBJECT = r"(?:in\s+the\s+[^,;.]{3,40},\s+)?(?P<what>(?:[^\s;:()]+\s+){1,24}?)"
_HELD = (
    r"addressed|reflected|covered|included|incorporated|mentioned|regulated|taken\s+into\s+account|dealt\s+with|provided\s+for"
)
_REST = r"(?P<what>(?:[^\s,;.:()]+[ \t\n]*){1,10})"
_PLACE = r"(?:provisions?|articles?|paragraphs?|references?|definitions?|safeguards?|mention)"
_NONE = (
    r"(?:(?:there\s+is|contains?|has|have|with|find)\s+no|(?:lacks?|does\s+not\s+contain|(?:absence|lack)\s+of)(?:\s+any?|\s+a)?)"
)
MISSING = (
    re.compile(
        rf"(?:\A|[;:(]\s*)[\s*_]*{_SUBJECT}(?:have|has|are|is|were|was)\s+(?:still\s+|unfortunately\s+)?not\s+"
        rf"(?:been\s+|yet\s+been\s+)?(?:\w+ly\s+)?(?:{_HELD})",
        re.IGNORECASE,
    ),
    re.compile(rf"{_NONE}\s+(?:\w+\s+)?{_PLACE}\s+(?:on|for|to|of|about|against|that\s+covers?)\s+{_REST}", re.IGNORECASE),
    re.compile(rf"no\s+{_PLACE}\s+(?:in\s+the\s+\w+\s+)?(?:covers?|addresses|deals\s+with|regulates?)\s+{_REST}", re.IGNORECASE),
)
"""Something that the text should hold and does not, in the words of the statement."""

_HANGING = re.compile(r"(?:\s+(?:and|or|but|the|a|of|in|to|which|that|for))+\Z", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:(?:and|but|yet|that|which|this|it|they|these|those|there|also|however|mandate)\s*)+", re.IGNORECASE)

PROCESS = {
    "mandate": r"mandates?\s+(?:of|given|set|from|for)\b|(?:our|its|this|the|negotiating|committee[’']s)\s+mandate\b",
    "package principle": r"nothing\s+is\s+agreed\s+(?:until|unless)\s+everything\s+is\s+agreed",
    "consensus": (
        r"(?:adopted|decisions?|agree\w*|proceed|reach\w*|work\w*|based)\s+(?:\w+\s+){0,2}(?:by|on|through)?\s*consensus\b"
        r"|interests?\s+of\s+consensus"
    ),
    "working method": (
        r"working\s+methods?|methods?\s+of\s+work|modalities|rules\s+of\s+procedure\s+of\s+the\s+committee"
        r"|politici[sz]ed\s+approach\w*|blo(?:c|ck)\s+discipline"
    ),
    "visas and host country": r"\bvisas?\b|host\s+country\b",
    "additional session": r"(?:additional|extra|further|resumed)\s+sessions?\b",
    "transparency": r"transparen\w+\s+(?:of\s+the\s+)?(?:drafting|process|negotiat\w+)",
}
"""What concerns the negotiation and not the text. A workspace's own `process:` names are used where they begin alike."""

_PROCESS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in PROCESS.items()}


def titles(text: str) -> Iterator[Mention]:
    """The convention's own title."""
    for match in TITLE.finditer(text):
        yield Mention("title", match.start(), match.end(), "title")


def preambles(text: str, recitals: Sequence[str]) -> Iterator[Mention]:
    """The preamble, or one paragraph of it where its number is told; `recitals` are the eIds of the draft's."""
    taken = []
    for match in RECITAL.finditer(text):
        said = match["a"] or match["b"] or match["c"]
        number = _ORDINALS.get(said.lower(), 0) or int(said)
        taken.append(match.span())
        if number == -1 and recitals:
            yield Mention("preamble", *match.span(), recitals[-1])
        elif 0 < number <= len(recitals):
            yield Mention("preamble", *match.span(), recitals[number - 1])
        else:
            yield Mention("preamble", *match.span(), "preamble", doubt=f"this draft has {len(recitals)} preambular paragraphs")
    for match in PREAMBLE.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield Mention("preamble", *match.span(), "preamble")


def wholes(text: str) -> Iterator[Mention]:
    """The draft as a whole."""
    for match in WHOLE.finditer(text):
        yield Mention("whole", *match.span(), "whole")


def missing(text: str, start: int, end: int) -> Iterator[Mention]:
    """What the sentence `text[start:end]` says is missing, named by its own words."""
    for pattern in MISSING:
        for match in pattern.finditer(text[start:end]):
            what = _HANGING.sub("", " ".join(match["what"].replace("*", " ").split()))
            if what and not _PRONOUN.fullmatch(what):
                yield Mention("missing", start + match.start("what"), start + match.end(), f"missing:{what}")


def processes(text: str, own: Sequence[str] = ()) -> Iterator[Mention]:
    """Mandate, method and conduct of the negotiation; `own` are names after `process:` that the workspace uses."""
    for name, pattern in _PROCESS.items():
        label = next((one for one in own if one.casefold().startswith(name)), name)
        for match in pattern.finditer(text):
            yield Mention("process", *match.span(), f"process:{label}")
