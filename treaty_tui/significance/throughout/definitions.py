"""Terms that a draft defines.

A definition is a quoted term with a defining verb after it ("'register' shall mean ..."), in an article on the use of
terms or anywhere else; inside such an article, a quoted term at the start of a provision is enough, and so is one without
quotation marks that a defining verb or a colon follows. What counts as its wording is the provision with all that stands in it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from treaty_tui import eid as eids
from treaty_tui.language import members, module, named, style
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft
from treaty_tui.typed import NamedTuple

_QUOTED = r"(?:[\"“”„«»‟]|``|''|‘|')\s?(?P<term>[^\"“”„«»‟`\n]{2,80}?)\s?(?:[\"“”„«»‟]|''|[’'](?!\w))"

_LEAD = 160
"""Characters before the term that a sentence defines."""

_NEAR = 14
"""Characters within which a Chinese sentence says of what text it speaks: 本公约所称."""

_EDGES = " ,'‘’"

_PARTS = (":", "：", " — ", " – ")
"""What stands between a term and what it means where no verb does."""

_ENDS = (",", ";", ":", ".", "\n", "，", "；", "：", "。", "、", "،", "؛")
"""What a definition can begin behind that shares its provision with others."""

_CLOSING = " ,;.\n，；。،؛"

_SIGNS = "\"“”„«»‟`'‘"


class Definition(NamedTuple):
    """A term and the provision that defines it."""

    term: str
    eid: str
    text: str
    """The definition's words, with those of all points in it."""


@cache
def headings(language: str) -> tuple[str, ...]:
    """The headings of articles on terms."""
    return tuple(members(module(language).DEFINITION_HEADINGS))


@cache
def _verbs(language: str) -> tuple[str, ...]:
    """The verbs of definitions."""
    return tuple(members(module(language).DEFINING))


@cache
def _defining(language: str) -> re.Pattern[str]:
    """A quoted term with its verb, before or after."""
    verbs = "|".join(re.escape(verb) for verb in sorted(_verbs(language), key=len, reverse=True))
    after = (
        rf"{_QUOTED}[^.;:\"“”«»]{{0,120}}?[\s,*_]*(?:{verbs})(?![^\W\d_])"
        if language != "zh"
        else rf"{_QUOTED}[^。；\"“”]{{0,20}}?(?:{verbs})"
    )
    before = rf"(?:{verbs})(?:\s+\w+)?\s*{_QUOTED.replace('term', 'later')}"
    return re.compile(f"{after}|{before}", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    """A quoted term at the start of a provision."""
    return re.compile(rf"\s*[*_]*{_QUOTED}")


def find(draft: Draft) -> tuple[Definition, ...]:
    """Every definition in reading order; of a term defined twice, the first."""
    found: dict[str, Definition] = {}
    for index, terms, text in defining(draft):
        words = _apart(text, draft.language[:2]) if len(terms) > 1 else {}
        every = whole(draft, index)
        rest, last = every.removeprefix(draft.provisions[index].words), next(reversed(words), "")
        for term in terms:
            own = words.get(key(term))
            said = every if own is None else own + rest if key(term) == last else own
            found.setdefault(key(term), Definition(term, draft.provisions[index].eid, said))
    return tuple(found.values())


def _apart(text: str, language: str) -> dict[str, str]:
    """By term its own words, each with those that stand before them all, where one provision defines several terms in a row."""
    begun = _begun(text, language)
    if len(begun) < 2:
        return {}
    lead, ends = text[: begun[0][0]], [at for at, _ in begun[1:]] + [len(text)]
    return {key(term): lead + _closed(text[at:end], language) for (at, term), end in zip(begun, ends, strict=True)}


def _begun(text: str, language: str) -> list[tuple[int, str]]:
    """Where each definition in a provision begins, and its term.

    Only a term that its verb is right beside begins one, and only at a comma, a colon or an "and": what another definition
    quotes ("a person who holds a 'well' that includes ...") is none.
    """
    verbs, found = _verbs(language), []
    parting = (*_ENDS, *[f" {word}" for word in members(module(language).CITED_AND)])
    for match in _defining(language).finditer(text):
        before, behind = text[: match.start()].rstrip(" *_"), text[match.end("term") :] if match["term"] else ""
        beside = not behind or behind.lstrip(f"{_SIGNS}’ *_,").lower().startswith(verbs)
        if beside and (not before or before.lower().endswith(parting)):
            found.append((match.start(), (match["term"] or match["later"]).strip(_EDGES)))
    return found


def _closed(words: str, language: str) -> str:
    """A definition without what parts it from the next one."""
    words = words.rstrip(_CLOSING)
    joint = next((word for word in members(module(language).CITED_AND) if words.lower().endswith(f" {word}")), "")
    return words[: len(words) - len(joint)].rstrip(_CLOSING)


def differ(old: Sequence[Definition], new: Sequence[Definition]) -> bool:
    """A quick look: whether any term is defined otherwise, or on one side alone."""
    return {key(d.term): d.text for d in old} != {key(d.term): d.text for d in new}


def defining(draft: Draft) -> Iterator[tuple[int, list[str], str]]:
    """Each provision that defines terms, these, and its text: most do not, as the parent and quotation marks tell."""
    language = draft.language[:2]
    known = headings(language)
    initials = {heading[0] for heading in known}
    starts = {*_SIGNS, *[verb[0] for verb in _verbs(language)]}
    """How a definition begins: with the term in quotation marks, or with the verb."""
    leads = {lead[0] for lead in _leads(language)}
    by = leads if language == "zh" else {lead[0] for lead, _ in _between(language)}
    marked, sought = language == "ar", starts | leads | by
    inside: set[int] = set()
    """Provisions of articles on terms."""
    for index, provision in enumerate(draft.provisions):
        text, heading = provision.text, provision.heading
        if marked:
            text, heading = _unmarked(text), _unmarked(heading)
        elif "’" in text:
            text = text.replace("’", "'")  # as the language files write it; it closes quotations all the same
        first = text[:1].lower()
        if (inside and provision.parent in inside) or (heading and lowered(heading).strip(" .()[]") in known):
            inside.add(index)
        elif first in initials and lowered(text[:60]).startswith(known):
            inside.update((index, provision.parent))
        if inside and index in inside:
            yield index, _listed(text, language), text
        elif first in sought and (terms := _elsewhere(text, language, opens=first in starts, between=first in by)):
            yield index, terms, text


def _elsewhere(text: str, language: str, *, opens: bool, between: bool) -> list[str]:
    """The terms that a provision outside of articles on terms defines: "'well' means a shaft, and 'owner' means ...".

    `opens`: it may begin with a term or its verb; `between`: with what a term without quotation marks stands behind.
    """
    if _quotes(text):
        found = _defining(language).match(text) if opens else None
        term = (found["term"] or found["later"]).strip(_EDGES) if found else _led(text, language)
        if term:
            return list(dict.fromkeys([term, *[other for _, other in _begun(text, language)]]))
    return [term] if between and (term := _put_between(text, language, wide=True)) else []


@cache
def _leads(language: str) -> tuple[str, ...]:
    """What a sentence that defines can begin with."""
    return tuple(members(module(language).DEFINING_LEADS))


def _led(text: str, language: str) -> str:
    """The term that a sentence defines for the whole text: "In this Treaty, the term 'x' means"; not "for this article"."""
    lead = lowered(text[:_LEAD])
    if not lead.startswith(_leads(language)):
        return ""
    found = _defining(language).search(text)
    if found is None or found.start() > _LEAD or not set(".;:。；：\n").isdisjoint(text[: found.start()].rstrip(" :：\n")):
        return ""
    narrow = not set(module(language).CITED.split()).isdisjoint(lead[: found.start()].replace(",", " ").split())
    return "" if narrow else (found["term"] or found["later"]).strip(_EDGES)


def _unmarked(text: str) -> str:
    """An Arabic text without vowel marks and the stroke that stretches a word."""
    return re.sub("[\u0640\u064b-\u065f\u0670]", "", text)


def _listed(text: str, language: str) -> list[str]:
    """The terms that a provision of an article on terms defines."""
    if not _quotes(text):
        if term := _put_between(text, language):
            return [term]
        bare = _bare(language).match(text) if any(map(lowered(text).__contains__, _verbs(language))) else None
        if bare is None and any(sign in text for sign in _PARTS):
            bare = _glossed().match(text)
        return [bare["term"]] if bare and _names(bare["term"], language) else []
    terms = [match["term"] or match["later"] for match in _defining(language).finditer(text)]
    opening = _opening().match(text)
    if opening and opening["term"] not in terms:
        terms.append(opening["term"])
    return [term.strip(_EDGES) for term in terms]


@cache
def _bare(language: str) -> re.Pattern[str]:
    """A term without quotation marks (it was in italics, or never had any) and its verb, at the start of a provision."""
    verbs = (verb for verb in _verbs(language) if "includ" not in verb and verb != "包括")
    verb = "|".join(re.escape(verb) for verb in sorted(verbs, key=len, reverse=True))
    if language == "zh":
        return re.compile(rf"\s*(?P<term>[^\s，。；：（）、]{{2,12}}?)(?:{verb})")
    return re.compile(rf"\s*(?P<term>[^\s,;:.()\[\]]+(?: [^\s,;:.()\[\]]+){{0,5}}?) (?i:{verb})(?![^\W\d_])")


@cache
def _glossed() -> re.Pattern[str]:
    """A few words and what they mean behind a colon or a dash: "Child: a person below ten"."""
    return re.compile(
        r"\s*[*_]*(?P<term>[^\W\d_][^\s,;:.()\[\]，。；：（）、]+(?: [^\s,;:.()\[\]]+){0,3}?)"
        r"[*_]*(?:\s?[:：]|\s[—–])[*_]*\s*[^\W\d_]"
    )


@cache
def _between(language: str) -> tuple[tuple[str, str], ...]:
    """What a term without quotation marks stands between: "par", "on entend"."""
    pairs = [each.partition(" … ") for each in members(getattr(module(language), "DEFINING_BY", ""))]
    return tuple([(lead, verb) for lead, _, verb in pairs])


@cache
def _by(language: str) -> re.Pattern[str]:
    """A term between two of these, at the start of a sentence; in Chinese behind the name of the text."""
    leads, verbs = ("|".join(dict.fromkeys(map(re.escape, each))) for each in zip(*_between(language), strict=True))
    if language == "zh":
        return re.compile(
            rf"(?P<scope>[^\s，。；：“”]{{0,10}}?)(?:{leads})的?(?P<term>[^\s，。；：（）、“”]{{2,12}}?)，?(?:{verbs})"
        )
    word = r"[^\s,;:.()\[\]]+"
    return re.compile(rf"(?i)(?P<scope>)(?:{leads}) (?P<term>{word}(?: {word}){{0,4}}?),? (?:{verbs})(?![^\W\d_])")


def _put_between(text: str, language: str, *, wide: bool = False) -> str:
    """The term that a sentence defines by what it stands between; `wide`: for the whole text, and not for "this article"."""
    start = text[:_NEAR].lower()
    pairs = [pair for pair in _between(language) if (pair[0] in start if language == "zh" else start.startswith(pair[0]))]
    if not any(verb in text for _, verb in pairs) or (found := _by(language).match(text)) is None:
        return ""
    data = module(language)
    if language == "zh":
        narrow = wide and found["scope"].endswith(tuple(named(data.CITED_SIGNS)))
    else:
        narrow = wide and not set(data.CITED.split()).isdisjoint(found["term"].split())
    return "" if narrow else found["term"]


def _names(term: str, language: str) -> bool:
    """Whether words can be a term: they begin no sentence ("This article means"), no remark and no option, and cite nothing."""
    data, first = module(language), lowered(term).partition(" ")[0]
    others = (*data.BEGINNINGS.split(), *data.CITED.split(), *members(data.REMARKS), *members(data.OPTIONS))
    return first not in others


def _quotes(text: str) -> bool:
    if '"' in text or "'" in text or "`" in text:
        return True
    return not text.isascii() and any(sign in text for sign in "“”„«‘")


def introduced(term: str, draft: Draft) -> bool:
    """Whether a draft gives a term as the short name of what it has named in full: (hereinafter "the Convention")."""
    verbs = members(getattr(style(draft.language[:2]), "HEREINAFTER", ""))
    if not verbs:
        return False
    said = rf"(?:{'|'.join(map(re.escape, verbs))})[^.;:\n]{{0,60}}?[\"“«„‘'](?:\w{{1,3}} )?{re.escape(key(term))}[\"”»“’']"
    return any(re.search(said, key(provision.text)) for provision in draft.provisions)


def whole(draft: Draft, index: int) -> str:
    """A provision's words and those of all that stands in it."""
    provisions = draft.provisions
    eid = provisions[index].eid
    parts = [provisions[index].words]
    for at in range(index + 1, len(provisions)):  # a slice of all that follows would be a copy for each definition
        if not eids.within(provisions[at].eid, eid):
            break
        parts.append(provisions[at].words)
    return "\n".join(part for part in parts if part)


def key(term: str) -> str:
    """What all spellings of a term share."""
    return " ".join(lowered(term).split())
