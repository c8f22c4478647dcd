"""The labels of paragraphs and points at the start of a line: `1.`, `(a)`, `iv)`, `2 bis.`, `（一）`, `1 -`, `а)`, `(أ)`.

A label alone does not tell its level: `(i)` is roman one or the letter after `(h)`. So each label carries every reading of it,
and `levels` picks one by what stands around it.
"""

import re
from functools import lru_cache
from itertools import takewhile

from treaty_tui.language import numbers
from treaty_tui.typed import NamedTuple


class Label(NamedTuple):
    """A label as printed, and what it may mean."""

    raw: str
    """As printed, without brackets that open before it: `(a)`, `2 bis.`."""
    shape: str
    """What stands around the number: `(`, `)`, `.`, `-`, `、` or `°`; `.9` for a number in parts, such as `3.2`."""
    readings: tuple[tuple[str, int], ...]
    """(style, place) pairs: `(i)` is ("i", 1) and ("a", 9). Styles: 1 a A i I, c for a Chinese number, 9 for one in parts."""
    number: str
    """As eIds write it, where the style does not matter; see `number`."""
    suffix: str
    rest: str
    """What follows on the line, after any bracket that opened before the label."""


BRACKETS = frozenset(("[]", "［］", "【】", "〔〕"))
"""Square brackets that may stand round a number alone."""

_CN = numbers.CHINESE + numbers.STEMS + numbers.BRANCHES
_LONGEST_SIMPLE, _LONGEST_NUMBER, _LONGEST_WORD = 7, 3, 5
"""Signs of a label as nearly all look, `(iii)` or `12.`; compiling and running the pattern of all costs more than all else."""

_QUOTES = frozenset("'‘’`")
_QUOTED = r"['‘’`](\d{1,2})['’](?:\s+|$)"
"""Points of the lowest level in Arabic drafts: `'1'`."""
_IN_WORDS = r"([\u0621-\u0652]{4,7}(?: عشر)?)\s?[:.)\-–—](?=\s|[\u0621-\u064a]|$)[\s\u00a0]*"
_SUFFIXES = (
    "bis|ter|quater|quat|quinquies|sexies|septies|octies|novies|decies|alt|бис|тер|кватер"
    "|مكررا?ً?(?: (?:ثاني|ثالث|رابع)اً?)?|之[二三四五]"
)
_LATE = frozenset([word[:2] for word in numbers.SUFFIXES])
"""What a suffix that stands behind the sign of its number begins with: `7. bis`."""
_BEGINS = r"[A-ZА-ЯÀ-Þ\"“«\[(\u0600-\u06ff\u4e00-\u9fff《“‘]"
_WORD = rf"[\[{{［【〔]*\s*[A-Za-z]+(?![A-Za-z])(?!(?:[ \u00a0\-]?(?:{_SUFFIXES})|\((?:{_SUFFIXES})\))?\s?(?:[.)．、]|[-–—]\s))"
"""A word that no sign of a label follows: nearly all lines without a label begin with one."""


@lru_cache(maxsize=1)
def _any_label() -> re.Pattern[str]:
    """Every form of label."""
    suffix = r"(?:[ \u00a0\-]?(?P<{0}>" + _SUFFIXES + r"|\((?:" + _SUFFIXES + r")\)))?"
    letters = r"[a-zA-Z]{1,6}|ñ|[а-яё]|[\u0621-\u064a]\u0640?"
    return re.compile(
        r"(?P<open>[\[{［【〔]*)\s*(?:"
        rf"(?P<late>\d{{1,3}}(?=[.)\-])|[a-z](?=[.)]))[.)\-][ \u00a0]?"
        rf"(?P<s5>{_SUFFIXES})(?![a-z])(?:[.)](?=\s|$)|(?=\s*{_BEGINS}|\s*$))|"
        rf"[(（]\s?(?P<inner>\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|{letters}[\u0621-\u064a]?|[{_CN}]{{1,9}}){suffix.format('s1')}\s?[)）]"
        rf"|(?P<num>\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|{letters}){suffix.format('s2')}\s?"
        r"(?P<after>(?:\.|(?<=\d)[°º])?\)|(?<=\d)\.[ºª°](?=[\s\u00a0]+[^\W\d_])|[.．](?:\s?[-–—])?|(?<=\d)[°º](?!\s*(?:\d|(?:[NSEWOCFKСК]|Celsius|Fahrenheit|Kelvin)(?![\w'’])))|、|[-–—](?=\s)|(?<=\d)\s[-–—](?=\s)|(?<=\d)\s?(?:\u0640(?=\s)|[-–—\u0640](?=[\u0621-\u064a]))"
        r"|(?<=[\u0621-\u064a])(?:[-–—](?=[\u0621-\u064a]{3})|\s?/(?=\s)))"
        r"(?:(?<=[a-z]\))(?=[a-z]{2})|(?=[\s\u00a0]|$|\](?:[\s\u00a0]|$)|" + _BEGINS + "))"
        rf"|(?P<deci>\d{{1,2}}(?:\.(?:\d{{1,2}}|x)){{1,4}}){suffix.format('s3')}:?(?=\s+[A-Z\[]|\[\^)"
        r"|[-–—]\s?(?P<dash>\d{1,3})(?=\s)"
        rf"|(?P<bare>\d{{1,3}}){suffix.format('s4')}(?<=[a-z)])(?=\s+[A-Z\[])"
        rf"|(?P<cn>[{_CN}]{{1,5}})(?P<s6>之[二三四五])?[、．.]"
        r")[\s\u00a0]*"
    )


_RESOLUTION = (
    r"(?P<open>[\[(]*)(?P<kind>PP|OP)[ \u00a0]?(?P<number>[1-9]\d?)(?:[ \u00a0]?(?P<suffix>"
    + _SUFFIXES
    + r")\b)?[.:)\]]?[\s\u00a0]+"
    r"(?=[\[(\"“«]*[^\W\d_a-zà-ÿа-яё])"
)
_LONGEST_ROMAN = 60
RAISED = "°"
"""Shape of `1° Rafts`, which may be a figure, too."""
LISTED = "、"
"""Shape of `二、`, which parts figures, too."""
BEHIND_N = "ñ"
"""The letter that Spanish has between n and o, in the place of one that was put in."""
_SIGNS = {"–": "-", "—": "-", "\u0640": "-", "/": "-", "．": ".", "º": RAISED}


def match(text: str) -> Label | None:
    """The label that `text` begins with, or None."""
    first, space, rest = text.partition(" ")
    if "\t" in first:
        first, space, rest = text.partition("\t")
    simple = _simple(first) if space and len(first) <= _LONGEST_SIMPLE else None
    if simple is None or (rest[:2] in _LATE and rest.split(None, 1)[0].rstrip(".)") in numbers.SUFFIXES):
        return _match(text)
    raw, shape, readings, inner = simple
    return Label._make((raw, shape, readings, inner, "", rest.lstrip())) if readings else None


@lru_cache(maxsize=512)
def _simple(first: str) -> tuple[str, str, tuple[tuple[str, int], ...], str] | None:
    """What a simple label holds but its rest, or None for another first word: a draft has the same few dozens over and over."""
    shape, inner = first[-1:], first[:-1]
    if shape == ")" and inner[:1] == "(":
        shape, inner = "(", inner[1:]
    elif shape not in (")", "."):
        return None
    number = inner.isdecimal() and len(inner) <= _LONGEST_NUMBER
    word = inner.isascii() and inner.isalpha() and inner.islower() and len(inner) <= _LONGEST_WORD
    return (first, shape, _readings(inner), inner) if number or word else None


def of_resolution(text: str) -> Label | None:
    """What numbers a paragraph of the preamble or an operative one while a text is negotiated, `PP3 bis` or `OP2.`, or None."""
    found = re.match(_RESOLUTION, text)
    if found is None:
        return None
    opened, kind, number = found["open"], found["kind"], found["number"]
    suffix = numbers.suffix(found["suffix"] or "")
    raw, rest = text[len(opened) : found.end()].rstrip(), text[found.end() :]
    if raw[-1] == "]" and opened[-1:] == "[":
        raw, rest = raw[:-1], f"]{rest}"
    opened, raw, rest = _enclosed_in(opened, raw, rest)
    return Label(raw, "(" if kind == "PP" else ".", (("1", int(number)),), number, suffix, opened + rest)


def doubtful(label: Label, text: str) -> bool:
    """Whether the label of a text may as well be a figure or part of a word.

    So are `1° Rafts`, `六、七月`, `二十、三十日`, where more follow, and an Arabic number that a dash joins to a word.
    And `(ab)` is a label only behind `(aa)`.
    """
    if label.shape == "-" and label.number.isdecimal():
        return label.readings[0][1] > 1 and label.rest[:1] > "\u0600" and text.endswith(label.raw + label.rest)
    if numbers.from_second(label.number):
        return True
    if label.shape != LISTED:
        return label.shape == RAISED
    following = "".join(takewhile(numbers.CHINESE.__contains__, label.rest)) if label.rest[:1] in numbers.CHINESE else ""
    return 1 < label.readings[0][1] < numbers.from_chinese(following)


def _match(text: str) -> Label | None:
    if "\u2460" <= text[:1] <= "\u249b" or "\u3220" <= text[:1] <= "\u3229":
        return _enclosed(text)
    if text[:1] in _QUOTES and (quoted := re.match(_QUOTED, text)):
        return Label(quoted[0].strip(), "'", _readings(quoted[1]), quoted[1], "", text[quoted.end() :])
    if "\u0600" < text[:1] < "\u0653" and (worded := _in_words(text)) is not None:
        return worded
    found = None if re.match(_WORD, text) else _any_label().match(text)
    if found is None:
        return None
    inner = found["inner"] or found["num"] or found["deci"] or found["dash"] or found["bare"] or found["cn"] or found["late"]
    readings = _readings(inner)
    if not readings:
        return None
    opened, rest = found["open"], text[found.end() :]
    if not opened and found["num"] and rest[:1] == "]":
        return None
    opened, raw, rest = _enclosed_in(opened, text[len(opened) : found.end()].strip(), rest)
    suffix = numbers.suffix(found["s1"] or found["s2"] or found["s3"] or found["s4"] or found["s5"] or found["s6"] or "")
    return Label(raw, _shape(found), readings, inner, suffix if inner != BEHIND_N else inner, opened + rest)


def _enclosed_in(opened: str, raw: str, rest: str) -> tuple[str, str, str]:
    """What opens before a label, the label, and what follows it: brackets round the label alone are of the label, `[(a)]`."""
    while rest[:1] and opened[-1:] + rest[0] in BRACKETS:
        opened, raw, rest = opened[:-1], opened[-1] + raw + rest[0], rest[1:].lstrip()
    return opened, raw, rest


def _enclosed(text: str) -> Label | None:
    """A label in one character, as Chinese drafts have it: `㈠`, `①`."""
    from unicodedata import normalize

    plain = normalize("NFKC", text[0])
    label = _match(f"({plain.strip('().')}) {text[1:].lstrip()}")
    return label and label._replace(raw=text[0])


def _in_words(text: str) -> Label | None:
    """`أولا -` and `ثانياً:`, which number as roman numbers do in other languages: `I.`, `II.`."""
    found = re.match(_IN_WORDS, text)
    place = numbers.ADVERBS.get(numbers.plain_arabic(found[1]), 0) if found is not None else 0
    if found is None or not place:
        return None
    return Label(found[0].strip(), ".", (("I", place),), numbers.to_roman(place).upper(), "", text[found.end() :])


def _shape(found: re.Match[str]) -> str:
    if found["inner"]:
        return "("
    if found["late"]:
        return ")" if ")" in found[0] else "."
    if found["num"]:
        return ".9" if "." in found["num"] else _SIGNS.get(sign := _sign(found["after"].strip()), sign)
    return ".9" if found["deci"] else "-" if found["dash"] else "." if found["bare"] else "、"


def _sign(after: str) -> str:
    """What stands behind a number; raised letters behind a stop, as in `1.º`, only say that it is an ordinal."""
    return after[0] if after[-1] in "ºª°" and after[0] == "." else after[-1]


@lru_cache(maxsize=512)
def _readings(inner: str) -> tuple[tuple[str, int], ...]:
    """Every (style, place) that a label's inside can mean; empty where it is an ordinary word."""
    if inner[0].isdecimal():
        last = inner.rpartition(".")[2]
        return (("9" if "." in inner else "1", int(last) if last.isdecimal() else 0),)
    if inner.isascii():
        upper = inner[0].isupper()
        if inner != (inner.upper() if upper else inner.lower()):
            return ()
        roman, letter = numbers.from_roman(inner), numbers.from_letter(inner)
        letter = letter or numbers.from_second(inner)
        found = [("A" if upper else "a", letter)] if letter and len(inner) <= 3 else []
        if 0 < roman <= _LONGEST_ROMAN:
            found.append(("I" if upper else "i", roman))
        return tuple(found)
    return _foreign(inner)


def _foreign(inner: str) -> tuple[tuple[str, int], ...]:
    """Letters of other scripts, by their place in the series that drafts use."""
    if inner == BEHIND_N:
        return (("a", numbers.from_letter("n")),)
    plain = numbers.plain_arabic(inner)[:1]
    for series in (numbers.CYRILLIC, numbers.ABJAD, numbers.STEMS, numbers.BRANCHES):
        place = series.find(plain)
        if place >= 0 and (len(inner) == 1 or series is numbers.ABJAD):
            latin = numbers.from_letter({"а": "a", "с": "c", "е": "e", "о": "o", "р": "p", "х": "x"}.get(plain, ""))
            return (("a", place + 1), ("a", latin)) if latin and latin != place + 1 else (("a", place + 1),)
    value = numbers.from_chinese(inner)
    return (("c", value),) if value else ()


def number(label: Label, style: str, place: int) -> str:
    """How eIds write the label once its style is known: `（一）` and `(أ)` are `a`, `١` is `1`, `2 bis` is `2bis`."""
    inner = label.number
    if inner.isascii() and inner.isalnum() and inner[0] != "0":
        return inner + label.suffix
    if style in ("1", "9"):
        return ".".join(str(int(piece)) if piece.isdecimal() else piece for piece in inner.split(".")) + label.suffix
    if style == "c":
        return (str(place) if label.shape == "、" else numbers.to_letter(place)) + label.suffix
    if inner == BEHIND_N:
        return inner
    if style in ("a", "A") and not inner.isascii():
        return numbers.to_letter(place) + label.suffix
    return inner + label.suffix
