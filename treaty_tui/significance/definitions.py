"""Terms that a draft defines, and the provisions that a changed definition reaches, above all where their own words stand.

A definition is a quoted term with a defining verb after it ("'register' shall mean ..."), in an article on the use of
terms or anywhere else; inside such an article, a quoted term at the start of a provision is enough, and so is one without
quotation marks that a defining verb follows. What counts as its wording is the provision with all that stands in it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from treaty_tui import eid as eids
from treaty_tui.diff import diff
from treaty_tui.language import members, module
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft, Flag, Lineage
from treaty_tui.significance.reasons import Cause, quoted
from treaty_tui.significance.reasons import flags as told
from treaty_tui.significance.weighing import Context, weigh
from treaty_tui.typed import NamedTuple

_QUOTED = r"(?:[\"“”„«»‟]|``|''|‘|')\s?(?P<term>[^\"“”„«»‟`\n]{2,80}?)\s?(?:[\"“”„«»‟]|''|[’'](?!\w))"

_EDGES = " ,'‘’"

_SIGNS = "\"“”„«»‟`'‘"


class Definition(NamedTuple):
    """A term and the provision that defines it."""

    term: str
    eid: str
    text: str
    """The definition's words, with those of all points in it."""


class Redefinition(NamedTuple):
    """A term whose definition changed, and the provisions that use it, be it that their own words stand."""

    term: str
    old_eid: str
    """Empty where the term was not defined before."""
    eid: str
    """Empty where it no longer is."""
    change: str
    """changed, renamed (its words followed at most a systematic replacement), inserted or deleted."""
    significance: str
    reason: str
    used: tuple[str, ...]
    """EIds of the new draft, the definition itself aside."""


@cache
def _headings(language: str) -> tuple[str, ...]:
    """The headings of articles on terms."""
    return tuple(members(module(language).DEFINITION_HEADINGS))


@cache
def _defining(language: str) -> re.Pattern[str]:
    """A quoted term with its verb, before or after."""
    verbs = "|".join(re.escape(verb) for verb in sorted(members(module(language).DEFINING), key=len, reverse=True))
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
    for index, term in _terms(draft):
        found.setdefault(_key(term), Definition(term, draft.provisions[index].eid, whole(draft, index)))
    return tuple(found.values())


def _terms(draft: Draft) -> Iterator[tuple[int, str]]:
    """Each provision that defines a term, and the term: most do not, which a look at the parent and for quotation marks tells."""
    language = draft.language[:2]
    headings = _headings(language)
    initials = {heading[0] for heading in headings}
    starts = {*_SIGNS, *[verb[0] for verb in members(module(language).DEFINING)]}
    """How a definition begins: with the term in quotation marks, or with the verb."""
    inside: set[int] = set()
    """Provisions of articles on terms."""
    for index, provision in enumerate(draft.provisions):
        text, heading = provision.text, provision.heading
        first = text[:1].lower()
        if (inside and provision.parent in inside) or (heading and lowered(heading).strip(" .()[]") in headings):
            inside.add(index)
        elif first in initials and lowered(text[:60]).startswith(headings):
            inside.update((index, provision.parent))
        if inside and index in inside:
            yield from ((index, term) for term in _listed(text, language))
        elif first in starts and _quotes(text) and (found := _defining(language).match(text)):
            yield index, (found["term"] or found["later"]).strip(_EDGES)


def _listed(text: str, language: str) -> list[str]:
    """The terms that a provision of an article on terms defines."""
    if not _quotes(text):
        verbs = members(module(language).DEFINING)
        bare = _bare(language).match(text) if any(map(lowered(text).__contains__, verbs)) else None
        return [bare["term"]] if bare and _names(bare["term"], language) else []
    terms = [match["term"] or match["later"] for match in _defining(language).finditer(text)]
    opening = _opening().match(text)
    if opening and opening["term"] not in terms:
        terms.append(opening["term"])
    return [term.strip(_EDGES) for term in terms]


@cache
def _bare(language: str) -> re.Pattern[str]:
    """A term without quotation marks (it was in italics, or never had any) and its verb, at the start of a provision."""
    data = module(language)
    verbs = (verb for verb in members(data.DEFINING) if "includ" not in verb and verb != "包括")
    verb = "|".join(re.escape(verb) for verb in sorted(verbs, key=len, reverse=True))
    if language == "zh":
        return re.compile(rf"\s*(?P<term>[^\s，。；：（）、]{{2,12}}?)(?:{verb})")
    return re.compile(rf"\s*(?P<term>[^\s,;:.()\[\]]+(?: [^\s,;:.()\[\]]+){{0,5}}?) (?i:{verb})(?![^\W\d_])")


def _names(term: str, language: str) -> bool:
    """Whether words can be a term: they neither begin a sentence ("This article means") nor cite ("paragraph 2 refers to")."""
    data, first = module(language), lowered(term).partition(" ")[0]
    return first not in data.BEGINNINGS.split() and first not in data.CITED.split()


def _quotes(text: str) -> bool:
    if '"' in text or "'" in text or "`" in text:
        return True
    return not text.isascii() and any(sign in text for sign in "“”„«‘")


def whole(draft: Draft, index: int) -> str:
    """A provision's words and those of all that stands in it."""
    eid = draft.provisions[index].eid
    parts = [draft.provisions[index].words]
    for provision in draft.provisions[index + 1 :]:
        if not eids.within(provision.eid, eid):
            break
        parts.append(provision.words)
    return "\n".join(part for part in parts if part)


def _key(term: str) -> str:
    return " ".join(lowered(term).split())


def across(old: Draft, new: Draft, lineage: Lineage, context: Context | None = None) -> tuple[Redefinition, ...]:
    """Terms whose definition changed in more than style, with the provisions of both drafts that use them.

    `context` tells what was renumbered and replaced throughout: a definition that only followed that is consequential, and
    reaches nobody.
    """
    known = context or Context(language=new.language)
    changed: list[Redefinition] = []
    named: list[dict[str, str]] = []
    for was, now in _matched(find(old), find(new), known):
        found = _redefinition(was, now, known)
        if found is not None:
            changed.append(found)
            named.append({_key(each.term): each.term for each in (was, now) if each})
    reaching = {key: term for item, terms in zip(changed, named, strict=True) for key, term in terms.items() if _reaches(item)}
    if not reaching:
        return tuple(changed)
    users = _users(list(reaching.values()), new, _continued(lineage))
    return tuple(_used(item, terms, users) for item, terms in zip(changed, named, strict=True))


def _reaches(item: Redefinition) -> bool:
    return item.significance == "substantive"


def _used(item: Redefinition, terms: Iterable[str], users: Mapping[str, Sequence[str]]) -> Redefinition:
    """A changed definition with those that use its term, by the old name too where it was renamed."""
    found = dict.fromkeys(eid for key in terms for eid in users.get(key, ()) if not eids.within(eid, item.eid or "?"))
    return item._replace(used=tuple(found))


def _matched(
    old: Sequence[Definition], new: Sequence[Definition], context: Context
) -> Iterator[tuple[Definition | None, Definition | None]]:
    """Definitions of one term; then those of two terms in one provision, where the term was renamed; then the rest alone."""
    before = {_key(d.term): d for d in old}
    left = {d.eid: d for key, d in before.items() if key not in {_key(d.term) for d in new}}
    homes = {context.renumbering.get(eid, eid): eid for eid in left}
    for definition in new:
        was = before.get(_key(definition.term))
        yield was or left.pop(homes.pop(definition.eid, ""), None), definition
    for definition in left.values():
        yield definition, None


def _redefinition(was: Definition | None, now: Definition | None, context: Context) -> Redefinition | None:
    if was is None or now is None:
        known = was or now
        if known is None:
            return None
        change = "deleted" if now is None else "inserted"
        return Redefinition(
            known.term, was.eid if was else "", now.eid if now else "", change, "substantive", f"definition {change}", ()
        )
    if was.text == now.text:
        return None
    context = context._replace(old_eid=was.eid, new_eid=now.eid)
    weighed = weigh(was.text, now.text, diff(was.text, now.text, context.language), context)
    if weighed.significance in ("none", "editorial"):
        return None
    reason = "; ".join(dict.fromkeys(flag.reason for flag in weighed.flags)) or "its words changed"
    change = "renamed" if _key(was.term) != _key(now.term) and weighed.significance == "consequential" else "changed"
    return Redefinition(now.term, was.eid, now.eid, change, weighed.significance, reason, ())


def _continued(lineage: Lineage) -> Sequence[int]:
    """Indices of the provisions of the new draft that stood in the old one, changed or not. What is new knows the new term."""
    return sorted(index for pair in lineage.pairs if pair.old for index in pair.new)


def _users(terms: Sequence[str], new: Draft, continued: Sequence[int]) -> Mapping[str, list[str]]:
    """Folded term to the eIds of the provisions that use it."""
    forms = {_form(term, new.language): _key(term) for term in terms}
    pattern = _any_term(list(forms))
    found: dict[str, list[str]] = {}
    joined = "\0".join(
        [new.provisions[index].words.replace("\0", " ") for index in continued]
    )  # one by one it would take twice as long
    for index, words in zip(continued, _form(joined, new.language).split("\0"), strict=False):  # of nothing, one part is left
        for term in {forms[match] for match in pattern.findall(words) if match in forms}:
            found.setdefault(term, []).append(new.provisions[index].eid)
    return found


def _form(text: str, language: str) -> str:
    """Lowered words without their endings, so that "boats" uses "boat" and "offences" uses "offence"."""
    form = " ".join(lowered(text).split())
    for pattern, one in getattr(module(language[:2]), "INFLECTED", ()):
        form = re.sub(pattern, one, form)
    return form


def _han(text: str) -> bool:
    return not text.isascii() and any("\u3400" <= sign <= "\u9fff" for sign in text)


def _any_term(forms: list[str]) -> re.Pattern[str]:
    joined = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(joined if any(map(_han, forms)) else rf"(?<!\w)(?:{joined})(?!\w)")


FEW = 20
"""Provisions that may always be flagged for the sake of one term."""

_BRIEFLY = {"inserted": "{} now defined", "deleted": "{} no longer defined"}


def users(redefinitions: Sequence[Redefinition], provisions: int = 0) -> Mapping[str, list[Redefinition]]:
    """EId of the new draft to the changed definitions of the terms that its provision uses, common ones aside."""
    found: dict[str, list[Redefinition]] = {}
    for item in redefinitions:
        for eid in () if _is_common(item, provisions) else item.used:
            found.setdefault(eid, []).append(item)
    return found


def common(redefinitions: Sequence[Redefinition], provisions: int) -> Mapping[str, tuple[Flag, ...]]:
    """Terms that so many provisions use that each of them would be flagged: these are told once, where they are defined.

    By eId of the new draft; by "-" and that of the old one where the definition went.
    """
    found: dict[str, tuple[Flag, ...]] = {}
    for item in redefinitions:
        if _is_common(item, provisions):
            term = _BRIEFLY.get(item.change, "{} redefined").replace("{}", quoted(item.term))
            where = item.eid or f"-{item.old_eid}"
            found[where] = (*found.get(where, ()), Flag("term", f"{term}, in {len(item.used)} provisions"))
    return found


def _is_common(item: Redefinition, provisions: int) -> bool:
    """Whether a term of a draft of so many provisions is on every other page.

    A meaning that changed is told to more of its users than a definition that only came or went, as it does with a whole
    article on terms: "Party" means the same without it.
    """
    share = 4 if item.change not in _BRIEFLY else 20
    return len(item.used) > max(FEW, provisions / share) if provisions else False


def flags(redefinitions: Sequence[Redefinition], *, whole: bool = True) -> tuple[Flag, ...]:
    """The `term` flags of a provision that uses these terms: one for each, with its place; or one in all, if not `whole`."""
    if not whole:
        return told([Cause("term", _BRIEFLY.get(item.change, "{} redefined"), quoted(item.term)) for item in redefinitions])
    return tuple(
        Flag("term", f"definition of '{item.term}' {item.change} ({eids.spoken(item.eid or item.old_eid)})")
        for item in redefinitions
    )
