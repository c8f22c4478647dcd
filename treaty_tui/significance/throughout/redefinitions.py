"""Definitions that changed, and the provisions that they reach, above all where their own words stand."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.diff import diff
from treaty_tui.language import members, module, style
from treaty_tui.language.words import lowered
from treaty_tui.model import Draft, Flag, Lineage
from treaty_tui.significance.brackets.signs import enclosed
from treaty_tui.significance.context import Context
from treaty_tui.significance.reasons import Cause, quoted
from treaty_tui.significance.reasons import flags as told
from treaty_tui.significance.throughout.definitions import Definition, introduced, key
from treaty_tui.significance.weighing import weigh
from treaty_tui.typed import NamedTuple

_MARKS = " .,;:()[]\"'“”‘’"

Matched = tuple[Definition | None, Definition | None]
"""A definition as it was and as it is; alone where it came or went."""

_INCLUDING = ("includ", "包括", "включа")
"""How verbs are known that name a part of what is defined."""

FEW = 20
"""Provisions that may always be flagged for the sake of one term."""

_NAMED = 2
"""Provisions that still use a term without a definition are named up to so many, and else counted."""

_BRIEFLY = {
    "definition inserted": "{} now defined",
    "definition deleted": "{} no longer defined",
    "proposed definition inserted": "definition of {} proposed in brackets",
    "proposed definition deleted": "proposed definition of {} deleted",
}


_GENITIVE = ("ru", "ar")
"""Languages in which no word need say "of": a noun behind a noun tells whose it is."""


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
    proposed: bool = False
    """Whether a definition that came or went stood wholly in brackets: it was not agreed."""

    @property
    def kind(self) -> str:
        """What it is, proposals apart from definitions."""
        return "proposed definition" if self.proposed else "definition"

    @property
    def brief(self) -> str:
        """What happened to the term, in a phrase with a gap for it."""
        return _BRIEFLY.get(f"{self.kind} {self.change}", "{} redefined")


def across(
    old: Sequence[Definition], new: Sequence[Definition], draft: Draft, lineage: Lineage, context: Context | None = None
) -> tuple[Redefinition, ...]:
    """Terms whose definition changed in more than style, with the provisions of the new draft that use them.

    `context` tells what was renumbered and replaced throughout: a definition that only followed that is consequential, and
    reaches nobody.
    """
    known = context or Context(language=draft.language)
    matched = [(*pair, found) for pair in _matched(old, new, known) if (found := _redefinition(*pair, known))]
    sought = {key(term): term for each in matched for term in _sought(*each, draft.language)}
    gone = [was.term for was, now, _ in matched if was and (now is None or _renamed(was, now, draft.language))]
    for term in [key(term) for term in gone if introduced(term, draft)]:
        sought.pop(term, None)
    if not sought:
        return tuple([found for _, _, found in matched])
    users, fresh = _users(list(sought.values()), draft), _inserted(draft, lineage)
    return tuple([_near(item, draft) for each in matched for item in _reaching(*each, users, fresh, draft.language)])


def _near(found: Redefinition, draft: Draft) -> Redefinition:
    """A redefinition that reaches no further than its definition speaks: one in an annex may be for that alone."""
    if not (found.used and found.eid.startswith("annex") and found.eid in draft.by_eid):
        return found
    from treaty_tui.significance.throughout.reach import scope_of  # few annexes define terms

    annex = scope_of(draft, draft.by_eid[found.eid])
    return found._replace(used=tuple([eid for eid in found.used if eids.within(eid, annex)])) if annex else found


def _sought(was: Definition | None, now: Definition | None, found: Redefinition, language: str) -> list[str]:
    """The terms whose users a changed definition reaches, one that only followed a replacement aside: by its old name, too."""
    if found.significance == "substantive":
        return [each.term for each in (was, now) if each]
    return [was.term] if was and now and _renamed(was, now, language) else []


def _reaching(
    was: Definition | None,
    now: Definition | None,
    found: Redefinition,
    users: Mapping[str, Sequence[str]],
    fresh: Collection[str],
    language: str,
) -> Iterator[Redefinition]:
    """A changed definition with those that use its term; where it was renamed, then what became of its old name for others.

    Of what is new (`fresh`), only what uses a term that is defined no more: else it knows the new definition.
    """
    other = was is not None and now is not None and _renamed(was, now, language)
    terms = [each.term for each in (was, now) if each and not (other and each is was) and found.significance == "substantive"]
    used = _outside(terms, users, found.eid)
    yield found._replace(used=used if now is None else tuple([eid for eid in used if eid not in fresh]))
    left = _outside([was.term], users, found.eid) if was and other else ()
    if was and left:
        gone = Redefinition(was.term, was.eid, "", "deleted", "substantive", "", left, enclosed(was.text))
        yield gone._replace(reason=f"{gone.kind} deleted")


def _outside(terms: Sequence[str], users: Mapping[str, Sequence[str]], eid: str) -> tuple[str, ...]:
    """Those that use one of the terms, but for the definition itself."""
    found = dict.fromkeys(each for term in terms for each in users.get(key(term), ()) if not eids.within(each, eid or "?"))
    return tuple(found)


def _matched(old: Sequence[Definition], new: Sequence[Definition], context: Context) -> Iterator[Matched]:
    """Definitions of one term; then those of two terms in one provision, where the term was renamed; then the rest alone."""
    before = {key(d.term): d for d in old}
    kept = {key(d.term) for d in new}
    left = {d.eid: d for term, d in before.items() if term not in kept}
    homes = {context.renumbering.get(eid, eid): eid for eid in left}
    for definition in new:
        was = before.get(key(definition.term))
        yield was or left.pop(homes.pop(definition.eid, ""), None), definition
    for definition in left.values():
        yield definition, None


def _renamed(was: Definition, now: Definition, language: str) -> bool:
    """Whether a term has another name: neither another form of it, nor a fuller one for which it still stands.

    "Conference of the Parties" and "lamp or torch" are known by "conference" and "lamp"; an "inland lake" is not every lake.
    """
    old, new = _form(was.term, language), _form(now.term, language)
    if _han(old):
        return old not in new
    before, held, behind = f" {new} ".partition(f" {old} ")
    return not held or (bool(before.strip() or behind.strip()) and not _stands_for(before, behind, language))


def _stands_for(before: str, behind: str, language: str) -> bool:
    """Whether the words around a term in a fuller name leave it whole: they say whose it is, or what else it can be."""
    data, more = module(language), re.findall(r"[^\W\d_]+|[(/,]", f"{before} {behind}")
    if not {"(", "/", ",", *members(data.CITED_AND)}.isdisjoint(more):
        return True
    owners = members(f"{data.CITED_OF}; {getattr(data, 'CITED_OWNER', '')}")
    of = tuple([word if word.endswith("'") else f"{word} " for word in owners if word])
    return not before.strip() and (language in _GENITIVE or behind.startswith(of))


def _redefinition(was: Definition | None, now: Definition | None, context: Context) -> Redefinition | None:
    if was is None or now is None:
        known = was or now
        if known is None:
            return None
        change, proposed = "deleted" if now is None else "inserted", enclosed(known.text)
        found = Redefinition(known.term, was.eid if was else "", now.eid if now else "", change, "substantive", "", (), proposed)
        return found._replace(reason=f"{found.kind} {change}")
    if was.text == now.text:
        return None
    if key(was.term) == key(now.term) and (said := _said(was, context.language)) and said == _said(now, context.language):
        return None
    context = context._replace(old_eid=was.eid, new_eid=now.eid)
    weighed = weigh(was.text, now.text, diff(was.text, now.text, context.language), context)
    if weighed.significance in ("none", "editorial"):
        return None
    reason = "; ".join(dict.fromkeys(flag.reason for flag in weighed.flags)) or "its words changed"
    change = "renamed" if key(was.term) != key(now.term) and weighed.significance == "consequential" else "changed"
    return Redefinition(now.term, was.eid, now.eid, change, weighed.significance, reason, ())


def _said(definition: Definition, language: str) -> tuple[str, str] | None:
    """What stands before the words that only name a term as defined, and behind these: "on entend par « x »", "« x » désigne"."""
    verbs = [verb for verb in members(module(language).DEFINING) if not any(map(verb.__contains__, _INCLUDING))]
    text = " ".join(lowered(definition.text).split())
    before, term, behind = text.partition(lowered(definition.term))
    behind = behind.lstrip(_MARKS + "«» ")
    verb = next((verb for verb in verbs if behind.startswith(verb)), "")
    scope, comma, lead = before.rpartition(",")
    if not term or not (verb or any(map(lead.__contains__, verbs))):
        return None
    return scope + comma, behind.removeprefix(verb).lstrip(_MARKS)


def _inserted(draft: Draft, lineage: Lineage) -> frozenset[str]:
    """EIds of the provisions of the new draft that did not stand in the old one, changed or not."""
    return frozenset([draft.provisions[index].eid for pair in lineage.pairs if not pair.old for index in pair.new])


def _users(terms: Sequence[str], new: Draft) -> Mapping[str, list[str]]:
    """Folded term to the eIds of the provisions that use it."""
    forms = {_form(term, new.language): key(term) for term in terms}
    pattern = _any_term(list(forms))
    found: dict[str, list[str]] = {}
    words_of = [provision.words.replace("\0", " ") for provision in new.provisions]
    joined = "\0".join(words_of)  # one by one it would take twice as long
    folded = _form(joined, new.language).split("\0")
    for provision, own, words in zip(new.provisions, words_of, folded, strict=False):  # of nothing, one
        for term in {forms[match[0]] for match in pattern.finditer(words) if match[0] in forms and _one_way(match, forms, own)}:
            found.setdefault(term, []).append(provision.eid)
    return found


def _one_way(match: re.Match[str], forms: Mapping[str, str], own: str) -> bool:
    """Whether the words that a term seems to be have its number, or all the other one: "lamp repairs" are no "lamps repair"."""
    term = forms[match[0]].split()
    if len(term) == 1:
        return True
    first = match.string.count(" ", 0, match.start())
    used = [word.strip(_MARKS) for word in lowered(own).split()[first : first + len(term)]]
    sizes = [len(word) - len(named) for word, named in zip(used, term, strict=False)]
    return not (min(sizes, default=0) < 0 < max(sizes, default=0))


def _form(text: str, language: str) -> str:
    """Lowered words without their endings, so that "boats" uses "boat" and "offences" uses "offence"."""
    form = " ".join(lowered(text).split())
    for pattern, one in getattr(style(language), "INFLECTED", ()):
        form = re.sub(pattern, one, form)
    return form


def _han(text: str) -> bool:
    return not text.isascii() and any("\u3400" <= sign <= "\u9fff" for sign in text)


def _any_term(forms: list[str]) -> re.Pattern[str]:
    joined = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(joined if any(map(_han, forms)) else rf"(?<!\w)(?:{joined})(?!\w)")


def users(redefinitions: Sequence[Redefinition], provisions: int = 0) -> Mapping[str, list[Redefinition]]:
    """EId of the new draft to the changed definitions of the terms that its provision uses, common ones aside."""
    found: dict[str, list[Redefinition]] = {}
    for item in redefinitions:
        for eid in () if _is_common(item, provisions) else item.used:
            found.setdefault(eid, []).append(item)
    return found


def common(redefinitions: Sequence[Redefinition], provisions: int) -> Mapping[str, tuple[Flag, ...]]:
    """What is told where a term was defined: that it no longer is, with who still uses it; and of a term that so many provisions
    use that each of them would be flagged, what became of it, which is told once.

    By eId of the new draft; by "-" and that of the old one where the definition went.
    """
    found: dict[str, tuple[Flag, ...]] = {}
    for item in redefinitions:
        gone = item.change == "deleted" and item.used
        if gone or _is_common(item, provisions):
            term = item.brief.replace("{}", quoted(item.term, len(item.term)))
            where = item.eid or f"-{item.old_eid}"
            found[where] = (*found.get(where, ()), Flag("term", f"{term}, {_using(item)}"))
    return found


def widely(redefinitions: Sequence[Redefinition], provisions: int, used_in: Sequence[str]) -> list[Redefinition]:
    """Those that are told once because nearly everyone uses their terms, where a provision is told of another one anyhow."""
    return [item for item in redefinitions if _is_common(item, provisions) and not set(item.used).isdisjoint(used_in)]


def _using(item: Redefinition) -> str:
    """Where a term is used that is told where it was defined."""
    still = "still used in " if item.change == "deleted" else "in "
    few = " and ".join(map(eids.spoken, item.used))
    return still + (few if len(item.used) <= _NAMED else f"{len(item.used)} provisions")


def _is_common(item: Redefinition, provisions: int) -> bool:
    """Whether a term of a draft of so many provisions is on every other page.

    A meaning that changed is told to more of its users than a definition that only came or went, as it does with a whole
    article on terms: "Party" means the same without it.
    """
    share = 4 if item.change not in ("inserted", "deleted") else 20
    return len(item.used) > max(FEW, provisions / share) if provisions else False


def flags(redefinitions: Sequence[Redefinition], *, whole: bool = True) -> tuple[Flag, ...]:
    """The `term` flags of a provision that uses these terms: one for each, with its place; or one in all, if not `whole`."""
    if not whole:
        return told([Cause("term", item.brief, quoted(item.term)) for item in redefinitions])
    return tuple(
        [
            Flag("term", f"{item.brief.replace('{}', quoted(item.term, len(item.term)))} ({_place(item)})")
            for item in redefinitions
        ]
    )


def _place(item: Redefinition) -> str:
    """Where a term is defined, or was."""
    return eids.spoken(item.eid) if item.eid else f"was in {eids.spoken(item.old_eid)}"
