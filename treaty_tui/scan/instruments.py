"""Other treaties and texts that a statement names, and which provisions are theirs and not the draft's."""

import re

from treaty_tui.scan.model import Mention
from treaty_tui.typed import NamedTuple

NAMES = {
    "Budapest Convention": (
        r"budapest convention|convention de budapest|convenio de budapest|будапештск\w+ конвенци\w+"
        r"|council of europe convention on cybercrime|ETS(?: no\.?)? 185"
    ),
    "Budapest Convention, First Additional Protocol": (
        r"first additional protocol to the budapest convention|additional protocol on (?:racist and )?xenophobi\w+"
    ),
    "Budapest Convention, Second Additional Protocol": (
        r"second additional protocol(?: to (?:the budapest|this|that) convention)?|deuxième protocole additionnel"
        r"|segundo protocolo adicional|втор\w+ дополнительн\w+ протокол\w*"
    ),
    "UNTOC": (
        r"UNTOC|palermo convention|(?:united nations|UN) convention against transnational organi[sz]ed crime"
        r"|convention de palerme|convención de palermo|палермск\w+ конвенци\w+"
    ),
    "UNCAC": r"UNCAC|(?:united nations|UN) convention against corruption|m[eé]rida convention",
    "Vienna Convention on the Law of Treaties": r"vienna convention on the law of treaties|VCLT",
    "1988 Convention": r"1988 (?:drug |vienna )?convention|convention against illicit traffic in narcotic drugs[\w ]*",
    "UN Charter": (
        r"(?:UN|united nations) charter|charter of the (?:united nations|UN)|charte des nations unies"
        r"|carta de las naciones unidas|устав\w* (?:оон|организации объедин[её]нных наций)|联合国宪章|ميثاق الأمم المتحدة"
    ),
    "Universal Declaration of Human Rights": r"universal declaration of human rights|UDHR",
    "ICCPR": r"ICCPR|international covenant on civil and political rights",
    "ICESCR": r"ICESCR|international covenant on economic,? social and cultural rights",
    "Convention on the Rights of the Child": r"convention on the rights of the child|CRC(?= (?:art|committee|obligation))",
    "Rome Statute": r"rome statute",
    "2030 Agenda": (
        r"2030 agenda(?: for sustainable development)?|agenda 2030|programme 2030|повестк\w+ дня (?:на период )?до 2030"
    ),
    "Sustainable Development Goals": (
        r"(?:UN )?sustainable development goals?(?: \(SDGs?\))?|SDGs?(?:\s+\d+(?:\.\d+)?)?|objectifs de développement durable"
        r"|objetivos de desarrollo sostenible|цел\w+ (?:в области )?устойчивого развития"
    ),
    "Malabo Convention": r"malabo convention|african union convention on cyber ?security[\w ]*",
    "Convention 108": r"convention 108\+?",
    "Addis Ababa Action Agenda": r"addis ababa action agenda",
    "Pact for the Future": r"pact for the future|global digital compact",
}
"""Name as positions write it → the forms it goes by, as a pattern. A workspace's own `instrument:` names are added to it."""

_ACRONYM = re.compile(r"\b[A-Z]{3,}")
_GENERIC = re.compile(
    r"""\b ( (?!(?:The|This|That|These|An?|Our|Its|In|Under)\s) (?:[A-Z][\w-]+\s+){1,4}
    (?:Convention|Protocol|Treaty|Covenant|Statute|Agreement|Charter) ) (?!\s+on\s+Counter) \b""",
    re.VERBOSE,
)
"""A name in capitals that we do not know."""

_OWN = re.compile(
    r"\b(?:the|draft|united|nations|un|ad|hoc|comprehensive|international|future|new|this|present|our|said|proposed)\b",
    re.IGNORECASE,
)
"""Capitalised words that the text under negotiation may itself be called by."""


class Instrument(NamedTuple):
    """A name and its pattern."""

    name: str
    pattern: re.Pattern[str]


def table(own: tuple[str, ...] = ()) -> list[Instrument]:
    """Every instrument that we know, longest patterns first; `own` are the names that the workspace uses."""
    made = [Instrument(name, _compiled(pattern)) for name, pattern in NAMES.items()]
    extra = [Instrument(name, _compiled(re.escape(name))) for name in own if name not in NAMES and len(name) > 3]
    return [*extra, *made]


def _compiled(pattern: str) -> re.Pattern[str]:
    """Case matters in acronyms only ("SDGs", but "budapest convention" however it is written)."""
    parts = [part if _ACRONYM.match(part) else f"(?i:{part})" for part in _alternatives(pattern)]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?!\w)".replace(" ", r"\s+"))


def _alternatives(pattern: str) -> list[str]:
    """The alternatives at the top of a pattern."""
    parts, depth, begin = [], 0, 0
    for index, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            parts.append(pattern[begin:index])
            begin = index + 1
    return [*parts, pattern[begin:]]


def find(text: str, instruments: list[Instrument]) -> list[Mention]:
    """All other instruments named, in order; the longest name at a place wins, and unknown ones go by their own words."""
    spans = [(match.start(), match.end(), one.name) for one in instruments for match in one.pattern.finditer(text)]
    spans += [
        (match.start(1), match.end(1), " ".join(match[1].split())) for match in _GENERIC.finditer(text) if _foreign(match[1])
    ]
    spans.sort(key=lambda span: (span[0], -span[1]))
    found: list[Mention] = []
    for start, end, name in spans:
        if not found or start >= found[-1].end:
            found.append(Mention("instrument", start, end, f"instrument:{name}"))
    return found


def _foreign(name: str) -> bool:
    """Whether capitalised words before "Convention" name one: what the text under negotiation is called does not."""
    before = name.split()[:-1]
    return any(not _OWN.fullmatch(word) for word in before)


def is_foreign(words: str, title: str) -> bool:
    """Whether the words after "article 6 of" name another instrument than the draft, whose title is given."""
    if _SELF.search(words):
        return False
    noun = _NOUN.search(words)
    if noun is None:
        return False
    named = [word for word in words[: noun.start()].split() if word[:1].isupper() and not _OWN.fullmatch(word)]
    about = [word for word in words[noun.end() :].lower().split() if len(word) > 3]
    if _PARTICULAR.fullmatch(noun[0]) and noun[0].lower() not in title.lower():
        return True
    return bool(named) or bool(about and not any(word in title.lower() for word in about)) or bool(_NUMBERED.search(words))


_NOUN = re.compile(
    r"\b(?:convention|protocol|treaty|covenant|statute|agreement|charter|resolution|convenio|convenci[óo]n|конвенци\w+|протокол\w*)\b",
    re.IGNORECASE,
)
_PARTICULAR = re.compile(r"protocol|covenant|statute|agreement|charter", re.IGNORECASE)
"""What nobody calls a text that is not titled so; "treaty" and "convention" are said of any."""

_SELF = re.compile(r"\b(?:draft|proposed|future|new|present|this|current)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"resolution\s+\d", re.IGNORECASE)
