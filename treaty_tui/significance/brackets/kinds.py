"""What kind each square bracket is, by what it holds, and whose.

`disputed` words; `attributed` to a sponsor (`[EU, Japan: x]`); `alternatives` side by side (`[may] [shall]`) or in one
(`[shall/should]`); `option` (`[Option 1: x]`); `status` (`[agreed ad referendum]`); `placeholder`; `editorial`.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache

from treaty_tui.language import members, module, named
from treaty_tui.language.numbers import CHINESE, plain_arabic
from treaty_tui.language.words import lowered
from treaty_tui.significance.brackets.signs import choices
from treaty_tui.typed import NamedTuple

_SAID, _LONG = 2, 9
"""Words before "ad referendum" at most, and of a bracket that says no more than that words are agreed."""
_NOT = frozenset(("not", "non", "no", "pas", "не", "غير", "only", "if", "until", "for"))

_LINE = 80
"""Characters of such a bracket at most."""
_LAST = 8
"""Characters in which such a bracket and the marks behind it end."""
_IDEOGRAPHS = "\u3400"

# Compiled when first used.
_ENDS = " .;。；"
_BRACKETS = frozenset("()（）[]")
_GAPS = " .,:;，：–-"
_PAUSES = r"[\s,，、;；:：()（）–-]+"
_BLANK = r"(?i)[\s._…*x#-]*"
_SPONSOR = r"\s*([^:：;()\[\]\n]{1,90}?)\s*[:：]\s*(?=\S)"
_SIGNED = r"(?:[:：]|\s[-–—])\s*([^:：;()\[\]\n.]{1,90}?)\s*$"
_NUMBERED = rf"(?:\s*[\d{CHINESE}]+|\s+\w{{1,4}})?\s*[:：.)）]"
"""What follows the word for an option: its number or letter, and a mark."""


class _Vocabulary(NamedTuple):
    agreed: tuple[str, ...]
    agreed_so: frozenset[str]
    agreed_how: tuple[str, ...]
    placeholders: tuple[str, ...]
    remarks: tuple[str, ...]
    options: tuple[str, ...]
    proposing: tuple[str, ...]
    kinds: Mapping[str, str]
    """Names of what is cited, with their tags."""
    either: str
    """What stands between choices: the "or" of the language in any form, and marks."""
    actors: frozenset[str]


@cache
def _vocabulary(language: str) -> _Vocabulary:
    data = module(language)
    agreed, blank, remarks, options, so, how = (
        tuple(members(plain_arabic(text)))
        for text in (data.AGREED, data.PLACEHOLDERS, data.REMARKS, data.OPTIONS, data.AGREED_SO, data.AGREED_HOW)
    )
    lines = [line.partition(": ") for line in data.CITED.splitlines()]
    kinds = {word: tag for tag, _, forms in lines for word in forms.split()}
    kinds.update((data.CITED_THIS + sign, tag) for sign, tag in named(getattr(data, "CITED_SIGNS", "")).items())
    proposing = tuple(sorted(members(getattr(data, "PROPOSING", "")), key=len, reverse=True))
    how = tuple(sorted(how, key=len, reverse=True))
    return _Vocabulary(
        agreed,
        frozenset((*agreed, *so)),
        how,
        blank,
        remarks,
        options,
        proposing,
        kinds,
        _either(data.CONJUNCTIONS),
        frozenset(members(lowered(data.ACTORS))),
    )


def _either(conjunctions: str) -> str:
    """The forms of "or", which is what the language names last in "and/or", and what may part choices besides."""
    forms = named(conjunctions)
    last = next(name for name in forms.values() if "/" in name).partition("/")[2]
    ors = "|".join([re.escape(form) for form, name in forms.items() if name == last])
    gap = "" if last > _IDEOGRAPHS else r"\s+"
    return rf"(?:\s*[,，、])?{gap}(?:{ors}){gap}|\s*[/|]\s*|\s*[,，、]\s*"


def offered(text: str, language: str) -> tuple[str, ...]:
    """What a bracket may let choose from, if one of that stands for it: besides `choices`, "30/60/90" and words with an "or"."""
    if len(text) > _LINE or "[" in text:
        return ()
    words = _vocabulary(language)
    either = words.either
    parts = tuple([_unsigned(part.strip(), words) for part in re.split(either, text, flags=re.IGNORECASE)])
    joined = re.search(either.rpartition("|")[0], text, re.IGNORECASE) is not None
    return parts if joined and all(parts) else ()


def _unsigned(text: str, words: _Vocabulary) -> str:
    """A choice without the sponsor before it: `[EU: in cash | G77: in kind]`."""
    signed = re.match(_SPONSOR, text) if _sponsor(text, words) else None
    return text[signed.end() :] if signed else text


def kind_of(text: str, language: str = "en") -> tuple[str, str, tuple[str, ...]]:
    """(kind, sponsor, options) of a bracket by what it holds."""
    words, lower = _vocabulary(language), _read(text)
    short = len(lower.split()) < 4 or lower.startswith(words.placeholders[:1])
    if re.fullmatch(_BLANK, text) or (short and _starts(lower, words.placeholders)):
        return "placeholder", "", ()
    if _says_agreed(text, language):
        return "status", "", ()
    if _starts(lower, words.remarks):
        return "editorial", "", ()
    if any(lower.startswith(name) and re.match(_NUMBERED, lower[len(name) :]) for name in words.options):
        return "option", "", ()
    sponsor = _sponsor(text, words) or _signed(text, words.kinds, words.actors)
    if sponsor:
        return "attributed", sponsor, ()
    options = choices(text)
    return ("alternatives" if options else "disputed"), "", options


def aside(words: str, language: str) -> str:
    """The round bracket that a wording ends with, if it says that the words are agreed; "" if none does."""
    if not words[-_LAST:].rstrip(_ENDS).endswith((")", "）")):
        return ""
    line = words[-_LINE:].rstrip(_ENDS)
    found = line[max(line.rfind("("), line.rfind("（"), 0) :]
    said = found[1:-1]
    alone = found[0] in "(（" and said != "" and _BRACKETS.isdisjoint(said)
    return found if alone and _says_agreed(said.strip(_ENDS), language) else ""


def _says_agreed(text: str, language: str) -> bool:
    """Whether a bracket does nothing but say that words are agreed."""
    return _agreed(_read(text), _vocabulary(language)) or subject(text, language)[0] != ""


def subject(text: str, language: str) -> tuple[str, str]:
    """What a bracket names that says of a part of the draft that it is agreed, and the part's tag where it bears no number:
    ("para. 1", ""), ("article", "article"). Two times nothing if it says so of the words beside it, or says something else.
    """
    if len(text) > _LINE:
        return "", ""
    words, lower = _vocabulary(language), " ".join(lowered(text).split())
    if not any(map(_read(lower).__contains__, ("ad ref", *words.agreed, *words.agreed_how))):
        return "", ""
    ends = ((len(kind), tag) for kind, tag in words.kinds.items() if lower.startswith(kind))
    end, tag = next((each for each in ends if _agreed(_read(lower[each[0] :].lstrip(_GAPS)), words)), (0, ""))
    if not end:
        from treaty_tui.references.citations import scan  # few marks name what they speak of

        end = next((each.end for each in scan(lower, language) if each.start == 0), 0)
    return (lower[:end], tag) if end and _agreed(_read(lower[end:].lstrip(_GAPS)), words) else ("", "")


def _read(text: str) -> str:
    """What a bracket holds in small letters, without what Arabic may leave out, for the words that are looked up in it."""
    lower = " ".join(lowered(text).split()).strip(" .。")
    return lower if lower.isascii() else plain_arabic(lower)


def _agreed(lower: str, words: _Vocabulary) -> bool:
    """Whether a bracket says that words are agreed: in words we know, or in one or two of any language before "ad referendum"."""
    before, ad_ref, _ = lower.partition("ad ref")
    said = before.split()
    if ad_ref and 0 < len(said) <= _SAID and before.endswith(" ") and not any(word in _NOT for word in said):
        return all(word.isalpha() for word in said)
    if len(lower) > _LINE:
        return False
    if _starts(lower, words.agreed) and len(said) <= _LONG and (lower in words.agreed or "ad ref" in lower):
        return True
    return any(map(lower.__contains__, words.agreed_how)) and _agreed_how(lower, words)


def _agreed_how(lower: str, words: _Vocabulary) -> bool:
    """Whether it says that words are agreed, and before that or behind it how: "subject to approval", and no more."""
    gap = "" if lower > _IDEOGRAPHS else " "
    rest = f"{gap}{re.sub(_PAUSES, gap, lower)}{gap}"
    for how in words.agreed_how:
        rest = rest.replace(f"{gap}{how}{gap}", gap)
    rest = rest.strip(" 的")
    return rest in words.agreed_so and len(rest) < len(lower)


def _starts(lower: str, phrases: tuple[str, ...]) -> bool:
    return any(lower.startswith(phrase) and not lower[len(phrase) : len(phrase) + 1].isalnum() for phrase in phrases)


def _sponsor(text: str, words: _Vocabulary) -> str:
    """`EU, Japan` of `[EU, Japan: x]`: names with capitals (where the script has them) before a colon."""
    match = re.match(_SPONSOR, text)
    if not match:
        return ""
    lower = lowered(match[1])
    lead = next((len(phrase) for phrase in words.proposing if lower.startswith(f"{phrase} ")), 0)
    name = match[1][lead:].lstrip()
    return name if _names(name, words.kinds) else ""


def _signed(text: str, kinds: Collection[str], actors: frozenset[str]) -> str:
    """`Norland` of `[every two years - Norland]`: names behind words that begin low. Whom a treaty itself names signs nothing."""
    match = re.search(_SIGNED, text)
    if not match or not text.lstrip()[:1].islower() or not _names(match[1], kinds):
        return ""
    return "" if any(name.casefold() in actors for name in _listed(match[1])) else match[1]


def names(sponsors: str) -> tuple[str, ...]:
    """Each of the sponsors of a bracket."""
    return tuple(_listed(sponsors))


def _names(text: str, kinds: Collection[str]) -> bool:
    names = _listed(text)
    return bool(names) and all(_name(name, kinds) for name in names)


def _listed(text: str) -> list[str]:
    """The names of a list, without their articles."""
    parts = (part.strip() for part in re.split(r"[,、，/;]|\s(?:and|et|y|и|和|و)\s", text))
    return [bare for part in parts if (bare := re.sub(r"^(?:and|et|y|the|les|la|le|los|las|el)\s+", "", part))]


def _name(name: str, kinds: Collection[str]) -> bool:
    words = name.split()
    if len(words) > 6 or words[0].lower() in kinds or not words[0][0].isalpha():
        return False
    if not words[0][0].isupper() and words[0][0].lower() != words[0][0].upper():
        return False
    return all(word[0].isupper() or len(word) <= 3 or not word[0].isalpha() or word.lower() == word.upper() for word in words)
