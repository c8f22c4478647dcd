"""Headings as drafts print them: `Article 5 bis`, `CHAPTER II`, `Статья 5`, `第五条`, `المادة الخامسة`; one notation for all."""

import re
from collections import Counter
from functools import lru_cache

from treaty_tui.language import code_of, module, numbers
from treaty_tui.typed import NamedTuple

_ROMAN_KEPT = ("part", "chapter", "book")
"""Numbers written as words become roman here, as in `chp_V`, and digits elsewhere, as in `art_5`."""


class Heading(NamedTuple):
    """A line that opens a provision with a heading."""

    tag: str
    """part chapter section book article annex preamble alternative rule; `book` is a Title, a rule an article where none is."""
    number: str
    """As eIds write it: `5`, `5bis`, `V`; "" where none is printed."""
    label: str
    """As printed, such as `Article 5 bis`."""
    rest: str
    """What follows on the line, with an opening bracket that stood before the label."""
    parted: bool
    """Whether a full stop, colon or dash parts the number from the rest."""


class Grammar(NamedTuple):
    """What one language's headings look like."""

    code: str
    line: str
    """Pattern that finds word, number and rest of a heading line; group names are word, number, rest."""
    ruled: str
    """The same for rules: together they would take longer to compile."""
    tags: dict[str, str]
    words: frozenset[str]
    """The words of headings as far as the first hyphen, in lower case."""
    ordinals: dict[str, int]
    leads: frozenset[str]
    """What may stand before the word of a heading: an ordinal, or that it is a draft or a new one."""
    openers: frozenset[str]
    subjects: frozenset[str]
    verbs: frozenset[str]
    before: frozenset[str]
    titles: tuple[str, ...]
    recitals: str
    preamble: str
    """Pattern of how a preamble without a heading begins."""
    options: frozenset[str]
    """Signs that a line with the heading of an option can begin with: for most lines a look at the first one is enough."""


_OPEN = r"(?P<open>[\[({«“\"［【〔\s]*)"
_COUNT = r"(?:No|N\.?º|N°|№)[.\s\u00a0]*"  # "Annex No. 1", as in Russian
_OPENING_SIGNS = '[({«“" \t\u00a0\u3000'
_OPENERS = frozenset("[(［【〔")
_NOTING = _OPENERS | {"（"}
"""What a note on the numbering begins with: `Article 3 (ex 2)`."""
_SIGN = "§"  # heads articles, as in statutes; inside of articles, sections of theirs
_SIGN_LINE = r"(?s)(?P<open>[\[(]?)(?P<word>§)[\s\u00a0]*(?P<rest>\d.*)"
_NEAR = 60
"""Characters that a number can take, with its suffix."""


@lru_cache(maxsize=2)
def _number_pattern(plain: bool) -> re.Pattern[str]:
    """A number as printed, with its suffix; `plain`: in ASCII alone, which takes a fifth of the time to compile."""
    suffixes = "|".join(sorted((word for word in numbers.SUFFIXES if word.isascii() or not plain), key=len, reverse=True))
    return re.compile(
        r"(?P<open>[\[(]?)\s*(?:(?P<digits>\d{1,6}(?:\.\d{1,4}){0,4}(?:[-\u2010\u2011–]\d{1,2}(?![\d.]\d))?(?!\d))(?P<letter>[A-Za-z]{1,2}(?!\w)|[\s\u00a0][A-Z](?=[\s\u00a0]*$))?|(?P<roman>[IVXLCDMivxlcdm]+|[A-Z])(?!\w))"
        r"(?P<code>(?:[-\u2010\u2011–](?:[A-Z]|\d{1,2})(?![\w.]*\w))*)"
        rf"(?P<suffix>\)?[\s\u00a0]?[-–]?[\s\u00a0]?(?:(?:{suffixes})(?!\w)|[\[(](?:{suffixes})[\])]))?",
        re.IGNORECASE | re.ASCII if plain else re.IGNORECASE,
    )


_SEPARATOR = r"(?P<close>[\])］】]?)(?P<mark>\s*[.:：—–‒\-]*(?:(?<=[.:])\s[—–‒\-](?=\s))?)\s*"
_PLAIN_SEPARATOR = r"(?P<close>[\])]?)(?P<mark>\s*[.:\-]*(?:(?<=[.:])\s-(?=\s))?)\s*"
"""Enough where an ASCII character follows: the other takes four times as long to compile."""


def opens_preamble(text: str, language: Grammar) -> bool:
    """Whether a line can be the first of a preamble without a heading; many treaties print that in capitals."""
    return any(re.match(language.preamble, each) for each in ((text, text.title()) if text.isupper() else (text,)))


@lru_cache(maxsize=8)
def grammar(language: str) -> Grammar:
    """The grammar of a language by its ISO 639-1 code; English where the code is none of the six."""
    code, data = code_of(language), module(language)
    tags = {word: tag for tag, words in data.HEADINGS.items() for word in words.split()}
    build = _chinese_line if code == "zh" else _line
    return Grammar(
        code,
        build({tag: words for tag, words in data.HEADINGS.items() if tag != "rule" or code == "zh"}),
        "" if code == "zh" else _line({"rule": data.HEADINGS["rule"]}),
        tags,
        frozenset([word.partition("-")[0] for word in tags]),
        data.ORDINALS,
        frozenset(data.ORDINALS).union(re.split(r"[;=\s]+", data.DRAFTED)),
        frozenset(data.BEGINNINGS.split()),
        frozenset(data.SUBJECTS.split()),
        frozenset(data.VERBS.split()),
        frozenset(data.BEFORE_REFERENCE.split()),
        tuple(data.TITLES.split()),
        data.RECITALS,
        data.PREAMBLE,
        frozenset(_OPENING_SIGNS).union([word[0].upper() for word in data.HEADINGS["alternative"].split()]),
    )


def _line(words: dict[str, str]) -> str:
    """The heading line of a language that puts the number behind the word."""
    every = sorted(" ".join(words.values()).split(), key=len, reverse=True)
    return rf"(?is){_OPEN}(?P<word>{'|'.join(every)})(?!\w)\.?[\s\u00a0\u0640]*(?:{_COUNT}(?=\d|[IVX]+\b))?(?P<rest>.*)"


def _chinese_line(words: dict[str, str]) -> str:
    """The heading line of Chinese: `第五条`, `第二章`, `附件一`, `序言`."""
    behind = [word for tag in ("part", "chapter", "section", "article") for word in words[tag].split()]
    front = [word for tag in ("annex", "preamble", "alternative", "rule") for word in words[tag].split()]
    number = rf"[{numbers.CHINESE}\d]{{1,12}}"
    return (
        rf"(?s){_OPEN}(?:(?:新增?的?|拟议的?)?第\s*(?P<number>{number})\s*(?P<word>{'|'.join(behind)})(?P<suffix>之[二三四五])?"
        rf"|(?P<front>{'|'.join(front)})\s*(?P<behind>{number}|[IVX]+)?)(?P<rest>.*)"
    )


def match(text: str, language: Grammar, *, marked: bool = False) -> Heading | None:
    """The heading that `text` opens with, or None; `marked` says that markup already calls it a heading."""
    heading = None
    first = _FIRST.match(text) if language.code != "zh" else None
    if first is not None:
        if (word := first[1].casefold()) not in language.words:
            return _led(text, language, marked) if word in language.leads else None
        heading = _plain(first, language)
    if heading is None:
        sign = _SIGN in text[:2]
        ruled = first is not None and language.tags.get(first[1].casefold()) == "rule"
        found = re.match(_SIGN_LINE if sign else language.ruled if ruled else language.line, text)
        if found is None:
            word = _FIRST.match(text.lstrip(_OPENING_SIGNS)) if text[:1] in _OPENING_SIGNS else None
            return _led(text, language, marked) if word is not None and word[1].casefold() in language.leads else None
        heading = _chinese(found, language) if language.code == "zh" and not sign else _worded(found, language, marked)
    if heading is not None and heading.rest[:1] in _NOTING and heading.number and heading.tag != "alternative":
        from treaty_tui.language import foregoing  # few headings have a bracket

        heading = foregoing.noted(heading, language)
    return heading if heading is not None and _stands(heading, marked) else None


def _led(text: str, language: Grammar, marked: bool) -> Heading | None:
    """The heading of a line that begins with what may stand before the word of one."""
    behind = re.split(r"\W+", text[:_NEAR].casefold(), maxsplit=_LEADS)[1:_LEADS]
    if language.words.isdisjoint(behind) and language.leads.isdisjoint(behind):
        return None
    from treaty_tui.language import foregoing  # few lines do

    return foregoing.match(text, language) or foregoing.drafted(text, language, marked=marked)


_LEADS = 5
"""Words of a line among which that of a heading stands: `[Draft new article 5`, `Projet d'article 5`."""
_FIRST = re.compile(r"(\w+)(?: ([1-9][0-9]{0,5}|[IVX]+)(?:[.:] (?=\w)|\Z)|\Z)?")
"""A line's first word, and what most headings have behind it: `Article 6. Respect for human rights`, `Chapter II`, `Preamble`."""


def _plain(found: re.Match[str], language: Grammar) -> Heading | None:
    """A heading as `_FIRST` finds them; None for any other: patterns for all of them take a millisecond to compile."""
    word, number = found.groups()
    tag = language.tags.get(word.casefold(), "")
    if not tag or word[0].islower():
        return None
    if tag == "preamble" or number is None:
        alone = tag == "preamble" and found.end() == len(found.string)
        return Heading(tag, "", word, "", False) if alone and number is None else None
    value = number if number[0] <= "9" else _roman(number, tag)
    rest = found.string[found.end() :].rstrip()
    return Heading(tag, value, f"{word} {number}", rest, bool(rest)) if value else None


def _worded(found: re.Match[str], language: Grammar, marked: bool) -> Heading | None:
    """A heading of a language with spaces between its words."""
    word, rest = found["word"], found["rest"]
    if word[0].islower() and not marked:
        return None
    tag = language.tags[word.casefold()] if word != _SIGN else "article"
    behind = len(found.string) - found.end("word")
    if tag == "preamble":
        return _heading(tag, "", found, behind)
    number, used = _number(rest, tag, language)
    if not number:
        return _heading(tag, "", found, behind) if tag == "annex" else None
    return _heading(tag, number, found, len(rest) - used)


def _number(rest: str, tag: str, language: Grammar) -> tuple[str, int]:
    """The number that `rest` begins with, as eIds write it, and how many characters it takes."""
    found = _number_pattern(rest[:_NEAR].isascii()).match(rest)
    words = rest.split(None, 5)[:5] if found is None or found["roman"] or found["letter"] else []
    value, count = numbers.from_words(words, language.ordinals) if words else (0, 0)
    if value:
        end = 0
        for word in words[:count]:
            end = rest.index(word, end) + len(word)
        end -= len(rest[:end]) - len(rest[:end].rstrip(numbers.STOPS))
        return _in_words(value, tag), end
    if found is None:
        return "", 0
    raised = next((sign for sign in numbers.RAISED if rest.startswith(sign, found.end())), "") if found["digits"] else ""
    return _printed(found, tag), found.end() + len(raised)


def _printed(found: re.Match[str], tag: str) -> str:
    """A number that stands in digits, roman or as one letter."""
    suffix = numbers.suffix(found["suffix"] or "")
    if found["digits"]:
        digits = [
            piece if piece == "." else str(int(piece)) if piece.isdecimal() else "-"
            for piece in re.split(r"(\D)", found["digits"])
        ]
        return "".join(digits) + (found["letter"] or "").strip().lower() + _code(found) + suffix
    number = _roman(found["roman"], tag)
    return number + _code(found) + suffix if number else ""


def _code(found: re.Match[str]) -> str:
    """What is written on to a number behind a hyphen, as trade agreements have it: `-A` in `Annex 8-A`."""
    return re.sub(r"[\u2010\u2011–]", "-", found["code"].upper()) if found["code"] else ""


_LETTERS = frozenset("CDLM")
"""Roman numbers that hardly any heading has: "Annex C" stands behind annex B, and not behind the 99th."""


def _roman(printed: str, tag: str) -> str:
    """A roman number or a single letter, as eIds write it under such a head; "" for what is neither."""
    value, upper = numbers.from_roman(printed), printed.upper()
    if not value or upper in _LETTERS:
        return upper if len(printed) == 1 else ""
    return str(value) if tag in ("article", "annex", "rule") and upper != "X" else upper


def _in_words(value: int, tag: str) -> str:
    return numbers.to_roman(value).upper() if tag in _ROMAN_KEPT else str(value)


def _heading(tag: str, number: str, found: re.Match[str], left: int) -> Heading:
    """Cut a matched line into label and rest; `left` is how many characters follow the number."""
    text, opened = found.string, found["open"]
    end = len(text) - left
    tail = re.compile(_PLAIN_SEPARATOR).match(text, end)
    if tail is not None and not text[tail.end() : tail.end() + 1].isascii():
        tail = re.compile(_SEPARATOR).match(text, end)
    close, mark, stop = ("", "", end) if tail is None else (tail["close"], tail["mark"], tail.end())
    start = len(opened)
    inside = not _OPENERS.isdisjoint(text[start:end])
    if close and (opened.strip() or inside):
        kept = opened.lstrip() if not inside else ""
        return Heading(tag, number, kept[-1:] + text[start:end] + close, kept[:-1] + text[stop:], bool(mark.strip()))
    if close:
        stop, mark = end, ""
    rest = text[stop:].strip()
    lead = opened.strip()
    label = text[start:end].rstrip()
    if lead and rest and lead[-1] in "[［【〔" and rest[0] in "]］】〕":  # "[Article 5.] Lamps"
        lead, label, rest = lead[:-1], lead[-1] + label + rest[0], rest[1:].lstrip()
    return Heading(tag, number, label if rest else lead + label, lead + rest if rest else "", bool(mark.strip()))


def _chinese(found: re.Match[str], language: Grammar) -> Heading | None:
    """A Chinese heading, whose word stands behind the number, or before it for annexes."""
    word = found["word"] or found["front"]
    tag = language.tags[word]
    printed = found["number"] or found["behind"] or ""
    value = numbers.integer(printed)
    if printed and not value:
        return None
    number = ("" if not value else _in_words(value, tag)) + numbers.suffix(found.groupdict()["suffix"] or "")
    return _heading(tag, number, found, len(found["rest"]))


_REFERS = r"[,;)）、，；。]|\(\s*\d|[（(]?第|[a-zа-я(]\)|(?:所|规定|的|至|和|及|与|或|之)"
_ASCII_REFERS = r"[,;)]|\(\s*\d|[a-z(]\)"
"""The same for a line whose first two characters are ASCII: a tenth of the time to compile."""


def _low(sign: str) -> bool:
    """Whether a sign is a small letter of the Latin or the Cyrillic alphabet; without a pattern: that takes long to compile."""
    return "a" <= sign <= "z" or ("à" <= sign <= "ÿ" and sign != "÷") or "а" <= sign <= "я" or sign == "ё"


def _stands(heading: Heading, marked: bool) -> bool:
    """Whether it can be a heading at all, and is not the start of a sentence or a reference that a line happens to begin with."""
    rest = heading.rest.lstrip("[{«“\"'*_ ［【〔")
    if marked or not rest or (rest[0] == "(" and rest[-1] == ")" and not rest[1].isdigit()):
        return True
    if rest[-1] in ";；,，、" and heading.tag not in ("annex", "alternative", "preamble") and not heading.parted:
        return False
    if heading.tag == "preamble":
        return not _low(rest[0])
    line = heading.rest.lstrip()
    if line[0].isupper():
        return True
    if re.match(_ASCII_REFERS if line[:2].isascii() else _REFERS, line):
        return False
    return heading.parted or not _low(rest[0])


_LATIN = {
    "en": ("the of and shall to in", "article chapter section annex part preamble"),
    "fr": ("les des et du la le aux", "article chapitre section annexe partie préambule"),
    "es": ("los las del el la los en", "artículo capítulo sección anexo parte preámbulo"),
}
"""Frequent words and words of headings; English first, for it wins where nothing tells."""


def guess(text: str) -> str:
    """The language of a text by its script, and by common words where the script is Latin; "en" when nothing tells."""
    middle = max(len(text) // 2, 4000)
    sample = text[:4000] + text[middle : middle + 4000].partition(" ")[2]
    for code, low, high in (("ar", "\u0600", "\u06ff"), ("zh", "\u4e00", "\u9fff"), ("ru", "\u0400", "\u04ff")):
        if not sample.isascii() and sum(low <= sign <= high for sign in sample) * 4 > sum(map(str.isalpha, sample)):
            return code
    words = Counter(sample.casefold().split())
    scores = [
        sum([words.get(word, 0) for word in common.split()]) + 3 * sum([words.get(word, 0) for word in heads.split()])
        for common, heads in _LATIN.values()
    ]
    return list(_LATIN)[scores.index(max(scores))]
