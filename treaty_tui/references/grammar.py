"""How the alphabetic languages cite a place: patterns, filled in from the language's data file."""

import re
from collections.abc import Collection, Iterable
from functools import cache, cached_property
from os.path import commonprefix
from types import ModuleType

from treaty_tui.language import members, module, named
from treaty_tui.references.units import forms

_BIS = "bis|ter|quater|quinquies|sexies|septies|octies|nonies|alt|бис|тер|кватер"
_ROMAN = r"(?:x{1,3}(?:ix|iv|v?i{1,3}|v)?|ix|iv|v?i{1,3}|v)(?![^\W_]|\))"
# a set of ranges of several alphabets takes long to compile
# and so does one of more than two ranges where it goes beyond U+00FF: a millisecond each
_RAISED = r"(?:[¹²³]|(?!\Z)[⁰⁴-⁹])"
_POINT = r"\([^()\s]{1,4}(?:[ -](?:bis|ter|бис|тер))?\)|[^\W\d_]{1,4}\)"
_POINT += r"|«[^«»\s]{1,2}»|(?<=\d)\.[a-z](?![^\W_]|\))|(?<=\.\d)\.[a-z]\)"
_LONE = r"(?:(?<=\[\d\])|(?<=\[\d\d\]))"
"""Behind a bracket that holds one number, which another can stand beside: article [4][5]."""
_ENDS = r"(?![^\W_])"
_BEGINS = b"0123456789(IVX"
"""What a number begins with in a text that is ASCII: taking these out of bytes tells in no time that there are none."""
_IDLE = bytes(set(range(1, 0xD2)) - set(_BEGINS)) + b"\xe2"
"""UTF-8 bytes that belong to no number: of ASCII, Latin and Cyrillic letters and of punctuation."""
_MOST_NTH = 20
"""Paragraphs that are counted by a figure, "2nd paragraph", are fewer."""
_SHORT = 4
"""Letters of a name up to which many other words hold it."""
QUALIFIED = "against|on|relating|concerning|contre|sur|relative|contra|sobre|relativa|против|о|об|لمكافحة|بشأن"
"""Words that tell a named instrument from the one that speaks: "the Convention on..."."""


class Grammar:
    """The patterns of one language; all of them read lowered text. Each is compiled when it is first asked for."""

    def __init__(self, language: str, worded: bool = False, unit: str = "") -> None:
        self.data = data = module(language)
        self.worded = worded
        """Whether numbers can be any words: few texts write so, and their patterns are dear."""
        self.tags = {
            form: tag for tag, _, forms in (line.partition(": ") for line in data.CITED.splitlines()) for form in forms.split()
        }
        self.tags |= forms(language, unit)
        whole = {form for form in self.tags if (len(form) > _SHORT and "-" not in form) or form.endswith(".")}
        heads = [head for form in self.tags for head in ((form,) if form in whole else (f"{form} ", f"{form}["))]
        self.heads = tuple([head for head in heads if sum(map(head.__contains__, heads)) == 1])
        """What the names of all that is cited hold; short ones with what can stand between them and a number."""
        self.language = language
        self.attached = language == "ar"
        """Prepositions are written on to the word: no boundary before it."""
        self.numbers = named(getattr(data, "CITED_NUMBERS", "")) | (_in_words(data) if worded else {})
        """Numbers in words."""
        self.ordered: Collection[str] = data.CITED_ORDERED if worded and language != "ar" else ()
        """Those of them that count paragraphs, whether they are numbered or not."""
        self.letters = getattr(data, "CITED_LETTERS", "")
        self.annex_stem: str = data.CITED_ANNEX_STEM
        """What every text holds that names an annex, be it written with a capital or not."""
        self.short: tuple[str, ...] = data.CITED_SHORT
        """What a short noun holds behind which a letter alone is a point, or that counts beside an article only."""
        lettered = [form for form, tag in self.tags.items() if tag in ("part", "section")]
        self.lettered = [f"{form[1:]} " for form in (*lettered, *members(getattr(data, "CITED_CODED", "")))]
        """What capitals can follow that count it, but for the first letter, which may be one, too."""
        self._read_joints()
        self._read_tails()
        self._write_parts()

    def _read_joints(self) -> None:
        """What stands between the places of one citation, or before it."""
        data = self.data
        self.of, self.the = members(data.CITED_OF), frozenset(members(data.CITED_THE))
        self.ands, self.spans = frozenset(members(data.CITED_AND)), frozenset(members(data.CITED_TO)) | {"-", "–", "—"}
        self.leading = ("'s", "’s", *[word.split()[-1] for word in members(data.CITED_THE)])
        """The last words that can stand between an article and its paragraph."""
        self.its = tuple([f" {its} " for its in members(getattr(data, "CITED_ITS", ""))])
        """What says that a paragraph is that of the article before it, and an article that of an instrument."""
        self.back, self.back_behind = members(data.CITED_BACK), members(getattr(data, "CITED_BACK_BEHIND", ""))
        """What says that a place stands in what was named before, before its noun and behind it."""
        self.backwards = tuple(
            [f" {said} " for said in self.back]
            + [f" من ال{form} {said}" for said in self.back_behind for form, tag in self.tags.items() if tag == "article"]
        )
        self.same = [f" {said} " for said in members(data.CITED_SAME)]
        self.nth = members(getattr(data, "CITED_NTH", ""))
        """What stands behind the figure of an ordinal: "2nd paragraph"."""
        self.between = tuple(members(getattr(data, "CITED_BETWEEN", "")))
        """What can stand between another instrument's name and a place in it."""
        self.picked = frozenset(members(data.CITED_PICKED))
        """What can stand between an article and those of its paragraphs that are meant, or are not, ..."""
        self.small = self.the.union(*[of.split() for of in (*self.of, *members(getattr(data, "CITED_ITS", "")))])
        """... and the words behind it."""
        self.inclusive = tuple(
            [f"{before}{word}" for word in members(getattr(data, "CITED_INCLUSIVE", "")) for before in (" ", ", ")]
        )
        """What can stand behind a range."""
        self.parting = (",", "(", "،", *self.between)
        """What a place ends with that is parted from a name before it."""

    def _read_tails(self) -> None:
        """What stands behind a citation and says where the place is."""
        data = self.data
        self.nouns = frozenset(members(data.INSTRUMENTS))
        self.nominals = frozenset(map(nominal, self.nouns))
        self.link = frozenset(members(data.CITED_LINK))
        self.those = frozenset(members(getattr(data, "CITED_THOSE", "")))
        """What stands before the noun of another instrument that was named already: "of that Convention"."""
        self.construct = frozenset(members(getattr(data, "CITED_CONSTRUCT", "")))
        """Nouns whose form says that a name follows."""
        self.this, self.nearby = members(data.CITED_THIS), members(data.CITED_NEAR)  # of these the second says "below"
        self.tails = frozenset(word for text in (data.CITED_THIS, data.CITED_NEAR) for word in text.replace(";", " ").split())
        self.determined = tuple([f"{this} " for this in self.this])
        """What stands before a noun that has no number."""
        self.tailing = _written_together((*self.nearby, *(self.of or [""]), *self.this))
        """What a tail begins with, written together: a plain search tells that a citation has none."""
        self.nearly = _written_together(self.nearby)
        self.plainly = [f" {of} {this} " for of in self.of for this in self.this]
        """What says that a place is here: "of this", as it is mostly written."""
        self.hereby = _written_together([*self.this, *self.plainly])
        """The same written together."""

    def _write_parts(self) -> None:
        """Parts of the patterns."""
        data = self.data
        placed = rf"(?!\s(?:{choice(self.counted)}))" if self.numbers and self.counted else ""  # article 5, premier alinéa
        words = "".join(rf"|{re.escape(word)}{_ENDS}{placed}" for word in self.numbers) if not self.worded else self._words()
        bis = f"{_BIS}|{data.CITED_BIS}" if self.attached else _BIS
        later = rf"\(\d+\)[ \u00a0]?(?:{bis})\b|" if self.attached else ""
        closed = getattr(data, "CITED_CLOSED", "")
        closing = rf"(?:\)(?={closed}))?" if closed else ""
        self._number = (
            rf"{later}(?:\d+(?!\d){_RAISED}*(?:er\b|\.?º)?(?:\.\d+(?!\d))*|{_ROMAN})(?:[ \u00a0-]?(?:{bis})\b| ?\((?:{bis})\))?"
            rf"(?:[a-z](?![^\W_]|\)))?{closing}{words}"
        )
        self._comma = ",،" if self.attached else ","
        self._point = "|".join(filter(None, (_POINT, getattr(data, "CITED_POINTS", ""))))
        self.joined = choice(members(data.CITED_AND))
        self.span = rf"\s(?:{choice(members(data.CITED_TO))})\s+|\s?[-–—]\s?"
        self._this, self._the = (choice(members(text) or [""]) for text in (data.CITED_THIS, data.CITED_THE))
        begun = [word for word in self.of if word[-1].isalpha() and any(the.startswith(word.split()[-1]) for the in self.the)]
        whole = [re.escape(word) + _ENDS for word in begun]
        self._of = "|".join([*whole, choice([word for word in self.of if word not in begun])])
        """Those that a determiner begins with are whole words: "de la", and not of "de ladite"."""

    def _words(self) -> str:
        """Any number in words, and nothing that only begins with one: "two hundred", "one of them"."""
        more = self.data.CITED_NOT_NUMBERS
        return rf"|{_trie(self.numbers)}{_ENDS}(?!{more})"

    def hopeful(self, joined: str) -> list[bytes] | None:
        """The bytes of numbers in each of the texts that NUL parts; None where numbers can be words."""
        return None if self.numbers else joined.encode("utf-8", "surrogatepass").translate(None, _IDLE).split(b"\0")

    def hopeless(self, text: str) -> bool:
        """Whether a text surely cites nothing: it holds neither figures nor points, and numbers are never words."""
        if self.numbers:
            return False
        if text.isascii():
            return len(text.encode().translate(None, _BEGINS)) == len(text)
        return self._begins.search(text) is None

    def cites(self, lower: str) -> bool:
        """Whether a text names anything that is cited: many that hold numbers do not, and a plain search tells it at once."""
        return any(map(lower.__contains__, self.heads)) or not lower.isprintable()

    def letters_in(self, text: str) -> bool:
        """Whether a text can name a part or the like by a capital, its noun being written with one or not."""
        return any(map(text.__contains__, self.lettered))

    @cached_property
    def _begins(self) -> re.Pattern[str]:
        return re.compile(r"[\d(IVX]")

    @cached_property
    def unit(self) -> re.Pattern[str]:
        """The name of a cited kind, and the numbers after it."""
        bare = rf"(?:\s[{self.letters}]{_ENDS}(?![)'])(?!’))?" if self.letters else ""
        points = rf"(?:\s?(?:{self._point}))"
        nth = rf"(?!\d+(?:{choice(self.nth)})\s(?:{choice(self.counted)}))" if self.nth else ""
        item = rf"{nth}(?:(?:{self._number}){points}*{bare}|{points}+)"
        times = _trie(form for form, _, _ in (member.partition("=") for member in members(self.data.TIMES)))
        joint = rf"{self.span}|\s(?:{self.joined})\s*|\s*[{self._comma}]\s*(?:(?:{self.joined})\s+)?"
        then = rf"(?:\]{_LONE}/?\[|[\]\[]*(?:{joint})\[?)"
        start = getattr(self.data, "CITED_FROM", "")
        lead = rf"(?:(?:{choice(members(start))})\s+)?" if start else ""
        return re.compile(rf"({_trie(self.tags)})(?:[\s\[]+|(?<=[.§])(?=\d)){lead}((?:(?:{then})?{item}(?!\s*{times}{_ENDS}))+)")

    @cached_property
    def item(self) -> re.Pattern[str]:
        """One number, point, bare letter, or "to"."""
        return re.compile(rf"({self._number})|\s?({self._point})|\s([{self.letters or '_'}]){_ENDS}|({self.span})")

    @cached_property
    def inner(self) -> re.Pattern[str]:
        """The name of what an article has in it, next."""
        forms = choice(form for form, tag in self.tags.items() if tag in ("paragraph", "point"))
        return re.compile(rf",?\s+(?:{forms})\s")

    @cached_property
    def again(self) -> re.Pattern[str]:
        """Another article's number between two paragraphs."""
        return re.compile(rf"(?:[\s,]*\s(?:{self.joined})\s+|,\s+)({self._number}),?\s+")

    @cached_property
    def down(self) -> re.Pattern[str]:
        """Between an article and its paragraph."""
        own = getattr(self.data, "CITED_POSSESSIVE", "")
        return re.compile(rf"{own}[\s{self._comma}\[\]]*(?:(?:{self._the}){_ENDS}\s*)?[\[]*")

    @cached_property
    def up(self) -> re.Pattern[str]:
        """Between a paragraph and its article."""
        return re.compile(rf"[\s{self._comma}\[\]]*(?:{self._of})\s*(?:(?:{self._the}){_ENDS}\s*)?[\s\[]*")

    @cached_property
    def near(self) -> re.Pattern[str]:
        """What says that a place is near: "above", "below"."""
        return re.compile(rf"\s+(?:{choice(self.nearby)}){_ENDS}")

    @cached_property
    def here(self) -> re.Pattern[str]:
        """What says that a place is here: "of this article"."""
        return self._here(self._of)

    def _here(self, of: str) -> re.Pattern[str]:
        return re.compile(rf"[\s,\]]+(?:(?:{of})\s*)?(?:{self._this})\s+([^\W\d_]+)")

    @cached_property
    def other(self) -> re.Pattern[str]:
        """What says that a place is elsewhere: "of the Harbour Convention"."""
        return self._other(self._of)

    def _other(self, of: str) -> re.Pattern[str]:
        kinds = choice(members(getattr(self.data, "CITED_ADJECTIVES", ""))) or "(?!)"
        return re.compile(
            rf"[\s,\]]+(?:{of}),?\s*(?P<the>(?:{self._the})(?:\s+|(?<=')))?(?P<before>(?:[\w'’./-]+\s+){{0,7}}?)"
            rf"(?P<noun>{choice(self.nouns)}){_ENDS}(?P<after>\s+(?:{QUALIFIED}|{kinds})\b|\s+(?:(?:{self._of})\s*)?\d[\d/]*)?"
        )

    @cached_property
    def bare_annex(self) -> re.Pattern[str]:
        """An annex without a number; its group is the noun."""
        return re.compile(rf"{self.data.CITED_ANNEX}{_ENDS}(?![-‑]\w)")

    @cached_property
    def annexed(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """What says that an annex is here or elsewhere: it is annexed *to* an instrument."""
        of = choice([*members(getattr(self.data, "CITED_ANNEX_TO", "")), *(members(self.data.CITED_OF) or [""])])
        return self._here(of), self._other(of)

    @cached_property
    def owner(self) -> re.Pattern[str] | None:
        """What follows the noun of an instrument that has a name: "de la Convention de Vienne"; read in text as it stands."""
        of, owners = getattr(self.data, "CITED_OWNER", ""), getattr(self.data, "CITED_OWNERS", "")
        if owners:
            return re.compile(rf"\s+(?:{choice(members(owners))}){_ENDS}")
        the = rf"(?:(?:{self._the})(?:\s+|(?<=')))?"
        return re.compile(rf"\s+(?:{choice(members(of))})\s*{the}(?=[A-ZÀ-Þ])") if of else None

    @cached_property
    def behind(self) -> list[str]:
        """The words of `thereof`: a plain search tells that a text has none."""
        return members(getattr(self.data, "CITED_THEREOF", ""))

    @cached_property
    def ordinal(self) -> re.Pattern[str]:
        """A paragraph named by its place, up to its article: "second paragraph of the"."""
        return re.compile(rf"(?<![^\W_])(?:{self.placed}),?\s+(?:{self._of})\s*(?:(?:{self._the})\s+)?\Z")

    @cached_property
    def ordinal_behind(self) -> re.Pattern[str]:
        """The same behind its article: ", second paragraph"."""
        return re.compile(rf",?\s+(?:{self.placed}){_ENDS}")

    @property
    def placed(self) -> str:
        """A pattern for a paragraph that is named by its place: "second paragraph"."""
        words, nouns = choice(self.orders), choice(self.counted)
        return rf"({words}) (?:{nouns})|(?:{nouns}) ({words})"

    @cached_property
    def orders(self) -> dict[str, int]:
        """The words that tell which of several it is."""
        figures = {word: int(value[:-1]) for word, value in named(self.data.FIGURES).items() if value[-1] == "."}
        nth = {f"{place}{end}": place for place in range(1, _MOST_NTH) for end in self.nth}
        return figures | nth | dict(self.data.ORDINALS)

    @cached_property
    def counted(self) -> list[str]:
        """The nouns that stand with such a place, none where it is no paragraph of ours that is counted so."""
        return members(getattr(self.data, "CITED_COUNTED", ""))

    @cached_property
    def thereof(self) -> re.Pattern[str] | None:
        """What says that a place belongs to what was cited before it."""
        words = getattr(self.data, "CITED_THEREOF", "")
        named = choice([*self.nouns, *self.tags])
        return re.compile(rf"\s+(?:{choice(members(words))}){_ENDS}(?!\s+(?:{named}){_ENDS})") if words else None


def _written_together(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple([phrase.replace(" ", "") for phrase in phrases])


def choice(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _trie(words: Iterable[str]) -> str:
    """The same choice with shared beginnings written once, which `re` tries much faster."""
    heads: dict[str, list[str]] = {}
    whole = False
    for word in words:
        if word:
            heads.setdefault(word[0], []).append(word[1:])
        else:
            whole = True
    branches = [_branch(head, tails) for head, tails in heads.items()]
    if len(branches) == 1 and (not whole or (branches[0].isalpha() and len(branches[0]) == 1)):
        return branches[0] + "?" * whole
    return f"(?:{'|'.join(branches)})" + ("?" if whole else "") if branches else ""


def _branch(head: str, tails: list[str]) -> str:
    """All words that begin with a letter: what they share is written in one piece, since each group takes time to compile."""
    shared = commonprefix(tails)  # noqa: RUF071 - letter by letter is what is wanted
    return re.escape(head + shared) + _trie(tail[len(shared) :] for tail in tails)


def nominal(noun: str) -> str:
    """What all cases of a Russian noun share, and an Arabic one without its article; other nouns as they are."""
    return noun.rstrip("аеийоумьюя").removeprefix("ال")


def _in_words(data: ModuleType) -> dict[str, str]:
    """Every number below a hundred as words write it behind what is cited."""
    words: dict[str, int] = data.CITED_WORDS
    tens = {word: value for word, value in words.items() if value >= data.CITED_TENS and not value % 10}
    ones = {word: value for word, value in words.items() if value < 10}
    found = {
        data.CITED_COMPOUND.format(ten, one, joint): str(words[ten] + words[one])
        for ten in tens
        for one in ones
        for joint in data.CITED_JOINTS
    }
    return {**{word: str(value) for word, value in words.items()}, **found}


@cache
def grammar_of(language: str, worded: bool = False, unit: str = "") -> Grammar:
    """The patterns of a language, compiled once; `unit` is what a draft calls its articles, where it calls them otherwise."""
    return Grammar(language, worded, unit)
