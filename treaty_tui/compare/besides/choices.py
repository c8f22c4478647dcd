"""The options of an old draft, choice by choice: which was chosen, how much of each lives on, and where."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from treaty_tui import eid as eids
from treaty_tui.compare.rows import Row
from treaty_tui.eid import article
from treaty_tui.language import says_nothing
from treaty_tui.language.words import bare, opens_bracket
from treaty_tui.model import Draft

Chains = Sequence[tuple[int, ...]]
"""Per provision the options that it stands in, by index, outermost first, itself included."""

_ALT = "alt"
"""How eIds write what stands behind the number of an alternative to another provision."""

_KEPT = 1 / 3
"""Part of the words that is enough."""

_NESTED = 3
"""Brackets in brackets that are looked into."""

_SAME = 2 / 3
"""Part of the words of an option from which on it is chosen as it stood."""


class Choices:
    """The options of the old draft, choice by choice, and how much of each lives on."""

    def __init__(
        self,
        drafts: tuple[Draft, Draft],
        chains: Chains,
        rows: Sequence[Row],
        freed: Sequence[tuple[int, Sequence[int]]],
        redline: Callable[[int], Sequence[tuple[str, str]]],
    ) -> None:
        """`freed`: rows with the options that their words left."""
        old, self._new = drafts
        self._old, self._chains, self._rows = old, chains, rows
        self._choice = _choices(old)
        self._prevailed: dict[int, tuple[str, list[int]]] = {}
        self._outcomes: dict[int, str] = {}
        self._members: dict[int, list[int]] = {}
        for option, choice in self._choice.items():
            self._members.setdefault(choice, []).append(option)
        size = self._words(range(len(chains)))
        living = self._words([index for row in rows if row.new for index in row.old])
        self._living = {option for option, words in living.items() if words or not size[option]}
        self.gone = self._choice.keys() - self._living
        """Options of which nothing is left."""
        self._became: dict[int, int] = {}
        """The first provision that an option became."""
        self._free(freed, redline, size)
        self._open = _bracketed(drafts[1], [(rows[row].new, options) for row, options in freed])

    def _free(
        self,
        freed: Sequence[tuple[int, Sequence[int]]],
        redline: Callable[[int], Sequence[tuple[str, str]]],
        size: Mapping[int, int],
    ) -> None:
        """Tell the options that are text now from those of which but a part is, or which were reworded."""
        free: dict[int, float] = {}
        stayed: dict[int, float] = {}
        """How much more of the words of an option stands than must, for it to be chosen as it was."""
        for row, options in freed:
            share, same = _kept(redline(row))
            for index in self._rows[row].old:
                for option in {*self._chains[index]}.intersection(options):
                    letters = len(self._old.provisions[index].words)
                    self._became.setdefault(option, self._rows[row].new[0])
                    free[option] = free.get(option, 0) + share * letters
                    stayed[option] = stayed.get(option, 0) + (same - _SAME) * letters
        self._partly = {option for option, words in free.items() if 2 * words < size[option]}
        """Options of which only the smaller part of the words is chosen."""
        self._chosen = free.keys() - self._partly
        self._reworded = {option for option in self._chosen if stayed[option] < 0}

    def _words(self, indices: Iterable[int]) -> dict[int, int]:
        """How many letters each option has among some provisions."""
        found: dict[int, int] = {}
        for index in indices:
            for option in self._chains[index]:
                found[option] = found.get(option, 0) + len(self._old.provisions[index].words)
        return found

    @cached_property
    def _followed(self) -> frozenset[int]:
        """Old provisions that live on, and are followed by new text: right beside them, or in them.

        And paragraphs and points that went, but under whose number new text stands: an article there may be about anything.
        """
        new, inserted = self._new, {index for row in self._rows if not row.old for index in row.new}
        found = {
            lead for lead in self._leads if (place := self._housed(lead)) != article(place) and new.by_eid.get(place) in inserted
        }
        for row in self._rows:
            behind = max(row.new, default=-1) + 1
            if behind in inserted and article(new.provisions[behind].eid) == article(new.provisions[behind - 1].eid):
                found.update(row.old)
        return frozenset(found)

    def freed(self, index: int) -> bool:
        """Whether a provision is an option that became text, in whole or in part."""
        return index in self._became

    def held(self, index: int) -> bool:
        """Whether an option became text as a whole, or all but."""
        return index in self._chosen

    def beside(self, option: int) -> list[int]:
        """The options of the same choice that live on as options."""
        members = self._members[self._choice[option]]
        return [each for each in members if each not in self.gone and each not in self._became]

    def lost(self, option: int) -> str:
        """That nothing is left of an option, and what prevailed over it."""
        choice = self._choice[option]
        if choice not in self._prevailed:
            self._prevailed[choice] = self._prevails(self._members[choice])
        prevailed, alone = self._prevailed[choice]
        if alone:
            return prevailed.replace(names(self._old, [option]), "this one") if alone == [option] else prevailed
        return f"{names(self._old, [option])} dropped{prevailed}"

    def led(self, index: int) -> str:
        """What became of the options that a provision which is gone led in, where they are no options any more."""
        found = []
        for options in self._leads.get(index, ()):
            if said := self._prevails(options)[0] if self.gone.issuperset(options) else self._outcome(options[0]):
                found.append(said)
        return "; ".join(found)

    @cached_property
    def _leads(self) -> dict[int, list[list[int]]]:
        """By what they stand in, the choices of which no option lives on as one."""
        found: dict[int, list[list[int]]] = {}
        for options in self._members.values():
            if not self.beside(options[0]):
                found.setdefault(self._old.provisions[options[0]].parent, []).append(options)
        return found

    def _prevails(self, options: Sequence[int]) -> tuple[str, list[int]]:
        """What prevailed over those of a choice that are gone; and if all are, those of them that asked for no text."""
        if self.gone.issuperset(options):
            asked = [each for each in options if _says_nothing(self._old, each)]
            if self._old.provisions[options[0]].parent in self._followed:
                return "no option is left; new text stands in their place", [-1]
            return "no option is left" + (f", as {names(self._old, asked)} asked" if asked else ""), asked or [-1]
        said = self._living_on(options)
        return ("; " if said else "") + ", ".join(said), []

    def _living_on(self, options: Sequence[int]) -> list[str]:
        """What is said of those of a choice that are the text now, or of which a part is."""
        chosen, part = [[each for each in options if each in some] for some in (self._chosen, self._partly)]
        return [*self._told(chosen), *([_part(self._old, part)] if part else [])]

    def _told(self, chosen: Sequence[int]) -> Iterator[str]:
        """What is said of options that prevailed, those together that stand in one place now.

        What stands in brackets is left, and not yet chosen.
        """
        groups: dict[tuple[str, str], list[int]] = {}
        for option in chosen:
            left, reworded = option in self._open, option in self._reworded
            how = ["in brackets" if left else "", self._place(option), "reworded" if reworded and not left else ""]
            groups.setdefault(("left" if left else "chosen", ", ".join(filter(None, how))), []).append(option)
        for (fate, said), options in groups.items():
            yield f"{names(self._old, options)} {fate}{f' ({said})' if said else ''}"

    def _place(self, option: int) -> str:
        """Where an option became text, if elsewhere than in what it was an option of."""
        became, place = self._new.provisions[self._became[option]].eid, self._housed(self._old.provisions[option].parent)
        same = eids.within(*(re.sub("__alt_[^_]*", "", eid) for eid in (became, place)))
        if self._old.provisions[option].tag != "alternative":
            same = became == self._old.provisions[self._choice[option]].eid.partition(_ALT)[0]
        return "" if not place or same else f"as {eids.spoken(became)}"

    def _housed(self, index: int) -> str:
        """The eId of an old provision under the number that its article has now; none above the first article."""
        place = self._old.provisions[index].eid if index >= 0 else ""
        home = article(place)
        return self._homes.get(home, home) + place[len(home) :]

    @cached_property
    def _homes(self) -> dict[str, str]:
        """By article with options, the one of the new draft that it became."""
        articles = {self._old.by_eid.get(article(self._old.provisions[option].eid)) for option in self._choice}
        pairs = [(row.old[0], row.new[0]) for row in self._rows if row.new and not articles.isdisjoint(row.old)]
        return {self._old.provisions[was].eid: self._new.provisions[now].eid for was, now in pairs}

    def said(self, options: Sequence[int]) -> str:
        """What became of the choices that these options belong to: what was chosen, kept in part, and dropped."""
        found = ""
        for choice in dict.fromkeys([self._choice[option] for option in options]):
            within = any(each in options for each in self._chains[choice][:-1])
            found += ("; within it " if within else "; ") + self._outcome(choice)
        return found[2:]

    def _outcome(self, choice: int) -> str:
        if choice not in self._outcomes:
            members = self._members[choice]
            gone = [each for each in members if each in self.gone]
            said = [*self._living_on(members), *([f"{names(self._old, gone)} dropped"] if gone else [])]
            self._outcomes[choice] = ", ".join(said)
        return self._outcomes[choice]


def _bracketed(new: Draft, freed: Iterable[tuple[Sequence[int], Sequence[int]]]) -> frozenset[int]:
    """The options of which all words that left them stand in brackets in the new draft."""
    found = [(indices, options) for indices, options in freed]
    if not any(opens_bracket(new.provisions[index].words) for indices, _ in found for index in indices):
        return frozenset()
    from treaty_tui.significance.brackets.found import covered

    inside = covered(new)
    plain = {option for indices, options in found if not inside.issuperset(indices) for option in options}
    return frozenset([option for _, options in found for option in options if option not in plain])


def _kept(runs: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """1 where enough of what a row said, and of the shorter side, stands on both; else 0: what was written anew is no choice.

    And the part of what it said outside of brackets that stands: to strike brackets is to choose, too.
    """
    size = {op: sum([len(text) for sign, text in runs if sign == op]) for op in "=-+"}
    said = size["="] + sum([len(_unbracketed(text)) for sign, text in runs if sign == "-"])
    enough = size["="] >= _KEPT * max(size["="] + min(size["-"], size["+"]), said)
    return float(enough), size["="] / max(said, 1)


def _unbracketed(text: str) -> str:
    """What stands outside of brackets that are whole, as deep as they are mostly nested."""
    for _ in range(text.count("[") and _NESTED):
        text = re.sub(r"\[[^\[\]]*\]", "", text)
    return text


def _choices(draft: Draft) -> dict[int, int]:
    """By option the first one of its choice: where numbers start again below one provision, another choice begins."""
    found: dict[int, int] = {}
    first: dict[int, tuple[int, set[str]]] = {}
    for index, provision in enumerate(draft.provisions):
        if provision.tag == "alternative":
            name = _name(draft, index)
            choice, names = first.setdefault(provision.parent, (index, set()))
            if name in names:
                choice, names = first[provision.parent] = index, set()
            names.add(name)
            found[index] = choice
    return found | alternatives(draft)


def alternatives(draft: Draft) -> dict[int, int]:
    """By provision that is an alternative to another by its number, "2 alt", and by that other one, the first of them all."""
    groups: dict[str, list[int]] = {}
    for index, provision in enumerate(draft.provisions):
        if _ALT in provision.number and provision.tag != "alternative":
            base = provision.eid[: provision.eid.rindex(_ALT)]
            groups.setdefault(base, [draft.by_eid[base]] if base in draft.by_eid else []).append(index)
    return {index: group[0] for group in groups.values() if len(group) > 1 for index in group}


def _name(draft: Draft, option: int) -> str:
    """An option's number as it is printed, without brackets round its name: an eId may need another where numbers start again."""
    label, number = draft.provisions[option].label, draft.provisions[option].number
    if draft.provisions[option].tag != "alternative":
        return " ".join(number.replace(_ALT, f" {_ALT} ").split())
    printed = label.split(None, 1)[-1].strip("[]［］【】〔〕 ") if " " in label else ""
    return printed or (number if number in label else number.partition("-")[0])


def names(draft: Draft, options: Sequence[int]) -> str:
    """Options by their numbers: "options 1 and 3"; "paragraphs 2 and 2 alt"."""
    tag = draft.provisions[options[0]].tag
    numbers = [_name(draft, option) for option in options]
    listed = " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))
    return f"{'option' if tag == 'alternative' else tag}{'s' * (len(numbers) > 1)} {listed}"


def _part(draft: Draft, options: Sequence[int]) -> str:
    return f"part{'s' * (len(options) > 1)} of {names(draft, options)} kept"


def _says_nothing(draft: Draft, option: int) -> bool:
    """Whether an option asks for no text: "No text"."""
    return says_nothing(bare(draft.provisions[option].words.lower()), draft.language)
