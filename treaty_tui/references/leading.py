"""Another instrument that is named before its article, "the Harbour Convention, article 5", or by an acronym, "article 6 HTC"."""

import re
from functools import cache

from treaty_tui.language import members
from treaty_tui.references.grammar import QUALIFIED, Grammar, grammar_of, nominal
from treaty_tui.references.listed import RANK, Citation

_BACK = 200
"""Characters before a citation in which the instrument's name stands."""
_PHRASE = 40
"""Characters between the name and the citation at most."""
_NAME = 16
"""Words of a name behind its noun at most."""
_LEAST = 3
"""Capitals of an acronym at least: two name a union or a state."""
_ACRONYM = r"[A-ZА-ЯЁ][A-Za-zА-Яа-яё]*[A-ZА-ЯЁ][A-Za-zА-Яа-яё]*"
_STOPS = re.compile(r"[;:!?()\[\]«»“”\"]|\.\s(?!\d)")
_CLOSED = re.compile(r"\s*(?:\Z|[,.;:)\]،؛])")
_COMMAS = re.compile("[,،]")
_ROMAN = re.compile(r"[IVXLC]+")
_NUMBER = (
    r"\s(?:\([a-zà-я]{2,4}(?:, [a-z]+)?\)\s)?(?:(?:nos?\.?|n[°º.]|n\.º|núm\.|№|رقم)\s?)?"
    r"(?:[^\W\d]{1,8}/)*\d[\w./-]*(?:\s?\(\d{4}\))?"
)
"""The number of an instrument behind its noun: "14 (1999)", "No. 169", "(EU) 2016/679", "2000/60/EC"."""
_DATED = (
    r"(?:,?\s(?:of|du|de|del|от|المؤرخ)\s\d{1,2}(?:er|º)?\s(?:de\s)?[^\W\d]+(?:[\s/][^\W\d]+){0,2}\s(?:de\s)?\d{4}(?:\sгода)?)?"
)
"""The day of an instrument behind its number."""
_REST = re.compile(
    r"\s+(?:(?:Nos?\.?|[nN][°º]|№)\s?\d[\w./-]*|(?:(?:of|on|the|against)\s+){0,3}(?!States?\b|Part(?:y|ies)\b)[A-Z][\w’'-]*"
    r"(?:\s+(?:(?:of|on|the|against)\s+){0,3}(?!States?\b|Part(?:y|ies)\b)[A-Z][\w’'-]*)*)"
)
"""A number, or words with capitals and what links them, behind the noun of an instrument."""
_BEHIND = frozenset(["between", "entre", "между", "بين", "for", "pour", "para", "amending"])
"""Words that go on with a name, beside those that qualify it."""
_BODIES = frozenset(
    members("""\
COP; CMA; CMP; MOP; SBI; SBSTA; IPCC; GEF; GCF; UNEP; UNDP; UNODC; UNICEF; UNHCR; UNESCO; UNIDO; UNCTAD; UNFPA; UNITAR; UNICRI;
WHO; WTO; WIPO; WMO; FAO; IMO; ILO; ITU; IAEA; ICAO; IMF; OECD; OSCE; OPEC; NATO; ISO; IEC; ICRC; NGO; INTERPOL; EUROPOL;
EUROJUST; ASEAN; MERCOSUR; CARICOM; ECOWAS; ECCAS; SADC; COMESA; IGAD; GRULAC; WEOG; AOSIS; LDC; LLDC; SIDS; BRICS; ICT; USA;
UAE; DRC; TBD; TBC; ONU; OMS; OMC; OMPI; OIT; OACI; OIEA; UIT; OTAN; ONUDC; PNUD; PNUMA; PNUE; UNASUR; TIC; OEA; OUA; ООН; ВОЗ;
ВТО; ИКТ; СНГ; МАГАТЭ; США; ОБСЕ; НАТО; ИКАО; МОТ; ВОИС""")
)
"""Acronyms that name no instrument but an organization, a body, a group, a state, or what a text is about."""


class Leads:
    """The patterns of one language for what stands before a citation; all of them read lowered text."""

    def __init__(self, grammar: Grammar, language: str) -> None:
        data = grammar.data
        self.grammar = grammar
        self.cased, self.capitals = language != "ar", language == "en"
        """Whether names are written with a capital, and whether all words of a name are."""
        before = getattr(data, "CITED_BEFORE_NAME", "")
        self.before = re.compile(rf"(?<![\w-])({before})\s+\Z") if before else None
        """A word before a noun that belongs to its name."""
        self.about = frozenset(QUALIFIED.split("|"))
        self.going_on = self.about | _BEHIND | frozenset(members(data.CITED_OF))
        nouns = "|".join(sorted(map(re.escape, grammar.nouns), key=len, reverse=True))
        prefix = "[وفبلك]{0,2}" if language == "ar" else ""
        self.noun = re.compile(rf"(?<![^\W_]){prefix}({nouns})(?![^\W_])")
        self.number = re.compile(_NUMBER)
        self.numbered = re.compile(rf"(?<![^\W_]){prefix}(?:{nouns}){_NUMBER}{_DATED}\Z")
        self.between = tuple([word if word.endswith("'") else f"{word} " for word in grammar.between])
        near = [word.split()[-1] for word in (*grammar.this, *members(getattr(data, "DETERMINERS", "")))]
        self.this = frozenset(near).difference(members(data.CITED_TO), members(data.CITED_OF))  # "al Convenio" has its article
        the = frozenset(word for text in (data.CITED_THE, data.CITED_OF) for word in text.replace(";", " ").split())
        self.stops = the | frozenset(members(data.CITED_AND)) | grammar.link | self.this | grammar.those
        self.marks = frozenset(
            word for name in ("REMARKS", "OPTIONS", "PLACEHOLDERS", "AGREED", "NOTHING") for word in members(getattr(data, name))
        )
        of, article = ("|".join(map(re.escape, filter(None, members(text)))) for text in (data.CITED_OF, data.CITED_THE))
        self.acronym = re.compile(rf"\s+(?:(?i:{of or '(?!)'})\s*(?:(?i:{article or '(?!)'})\s*)?)?({_ACRONYM})(?![\w-])")
        self.opening = frozenset(members(getattr(data, "CITED_OPENING", "")))
        """What opens words before a clause; empty where only a comma behind a place tells that it belongs to them."""
        rungs = {rung.split()[0] for rung in members(data.LADDER.replace("\n", "; "))}
        self.duties = tuple([f"{word} " for word in rungs])


@cache
def leads_of(language: str) -> Leads:
    """The patterns of a language, compiled once."""
    return Leads(grammar_of(language), language)


def led(leads: Leads, text: str, lower: str, citation: Citation, own: str) -> Citation:
    """A citation as that of the instrument whose name stands right before it, or whose acronym stands beside it."""
    article = citation.paths[0][0][0] == "article"
    if article and not text[citation.start : citation.end].isupper():
        beside = _by_acronym(leads, text, lower, citation)
        if beside:
            return beside
    end = _parted(leads, lower, citation)
    name = _name(leads, text, lower, citation, end, own) if end else None
    return citation._replace(foreign=" ".join(text[name[0] : name[1]].split())) if name else citation


def _by_acronym(leads: Leads, text: str, lower: str, citation: Citation) -> Citation | None:
    """`HTC article 5`, `article 5 HTC`, `article 5 of the HTC`."""
    found = leads.acronym.match(text, citation.end)
    if found and _instrument(leads, found[1]) and not lower.startswith(leads.duties, found.end() + 1):
        return citation._replace(end=found.end(), foreign=" ".join(found[0].split()))
    if not citation.start or not text[citation.start - 1].isspace():
        return None
    word = text[max(0, citation.start - _PHRASE) : citation.start].split()[-1:]
    shown = word[0].lstrip("([") if word else ""
    known = re.fullmatch(_ACRONYM, shown) and _instrument(leads, shown)
    return citation._replace(foreign=shown) if known else None


def _instrument(leads: Leads, word: str) -> bool:
    """Whether capitals can be short for an instrument: they are no number, no body, no remark or option."""
    small = word.lower()
    return (
        sum(map(str.isupper, word)) >= _LEAST
        and not _ROMAN.fullmatch(word)
        and word.upper().removesuffix("S") not in _BODIES
        and word.upper() not in _BODIES
        and small not in leads.marks
        and small not in leads.stops
        and small not in leads.grammar.tags
        and small not in leads.grammar.nouns
    )


def _parted(leads: Leads, lower: str, citation: Citation) -> int:
    """Where the words end that a comma or an open parenthesis parts from a citation; 0 if nothing does."""
    head = lower[max(0, citation.start - _PHRASE) : citation.start]
    phrase = next((phrase for phrase in leads.between if head.endswith(phrase)), "")
    kept = head.removesuffix(phrase).rstrip()
    begin = citation.start - len(head)
    if kept.endswith("(") and not phrase:
        closed = lower[citation.end : citation.end + 1] in (")", ",", ";")
        return begin + len(kept[:-1].rstrip()) if closed else 0
    return begin + len(kept) - 1 if kept.endswith((",", "،")) and (phrase or head[-1].isspace()) else 0


def _name(leads: Leads, text: str, lower: str, citation: Citation, end: int, own: str) -> tuple[int, int] | None:
    """Where the name of another instrument stands that ends where given."""
    begin = max(0, end - _BACK)
    numbered = leads.numbered.search(lower, begin, end)
    if numbered:
        return None if _ours(leads, lower, numbered.start()) else numbered.span()
    if RANK[citation.paths[0][0][0]] > RANK["article"] or not (_CLOSED.match(lower, citation.end) or _said(leads, lower, end)):
        return None
    begin = max([stop.end() for stop in _STOPS.finditer(lower, begin, end)], default=begin)
    for noun in reversed(list(leads.noun.finditer(lower, begin, end))):
        first = _first(leads, text, begin, noun.start())
        if _ours(leads, lower, first):
            return None
        other = bool(own) and nominal(noun[1]) != nominal(own)
        rest = text[noun.end() : end]
        named = first < noun.start() or (not leads.cased and noun[1] in leads.grammar.construct)
        if rest and _goes_on(leads, text, noun, rest, named if not leads.cased else other):
            return first, end
        if not rest:
            bare = other and _called(leads, text, lower, noun)
            return (first, end) if named or bare else None
    return None


def _said(leads: Leads, lower: str, end: int) -> bool:
    """Whether a name has a subject before it: in "subject to the Charter, article 5 applies" the article is the subject."""
    clause = re.split(r"[.;:,(]", lower[max(0, end - _BACK) : end])[-1].split()
    while clause and clause[0] in leads.grammar.link:
        clause = clause[1:]
    return bool(leads.opening and clause) and clause[0] not in leads.opening


def _ours(leads: Leads, lower: str, at: int) -> bool:
    """Whether "this" or the like stands before a name."""
    before = lower[max(0, at - _PHRASE) : at].split()
    return bool(before) and before[-1] in leads.this


def _called(leads: Leads, text: str, lower: str, noun: re.Match[str]) -> bool:
    """Whether a noun alone is a name: written with a capital, and none that any sentence begins with."""
    return not leads.cased or (text[noun.start()].isupper() and bool(lower[: noun.start()].strip()))


def _first(leads: Leads, text: str, begin: int, at: int) -> int:
    """Where the words with capitals begin that stand before a noun and belong to its name: "United Nations (Convention)"."""
    first = at
    while leads.before and (word := leads.before.search(text, begin, first)) and word[1].lower() not in leads.stops:
        first = word.start()
    return first


def whole(text: str, end: int) -> int:
    """Where the name really ends that a citation's tail broke off: "of the Harbour Convention on (the Law of Ports)"."""
    return found.end() if (found := _REST.match(text, end)) else end


def _goes_on(leads: Leads, text: str, noun: re.Match[str], rest: str, other: bool) -> bool:
    """Whether the words behind a noun are the rest of its name: a number, an owner, or what the instrument is about."""
    number = leads.number.match(rest.lower())
    words = (rest[number.end() :] if number else rest).split()
    if len(words) > _NAME or (not words and not number):
        return False
    if not leads.cased:
        return other and not _COMMAS.search(rest)
    owner = leads.grammar.owner
    begins = number is not None or words[0].lower() in leads.going_on or (owner is not None and owner.match(text, noun.end()))
    if not begins or (leads.capitals and not text[noun.start()].isupper()):
        return False
    inner = [bare for word in words if (bare := word.strip(",'’")) and bare.lower() not in leads.stops | leads.going_on]
    small = [word for word in inner if word[0].islower()]
    if not leads.capitals:
        return not _COMMAS.search(rest) and (bool(number) or bool(inner))
    return (not small and (bool(inner) or bool(number))) or (other and words[0].lower() in leads.about and "," not in rest)
