"""Figures: numbers in digits of any script and in words, and units in which a capital says another size."""

import re
from collections.abc import Collection, Mapping
from functools import cache

from treaty_tui.language import code_of, members, module, named

_AND = "و"
_ALEF = str.maketrans("أإآٱى", "ااااي")
"""Signs of Arabic that are printed with hamza or dots, or without."""
_SCALES = (1000, 10**4, 10**6, 10**8, 10**9, 10**12)
_GROUPED = r"\d{1,3}(?:[,٬]\d{3})+"


def digits(token: str, decimal: str = "") -> str:
    """A number as plain digits: `10,000` is `10000`, unless a comma is its `decimal` sign, `٣٠` is `30`."""
    if (("," in token and decimal != ",") or "٬" in token) and re.fullmatch(_GROUPED, token):
        token = token.replace(",", "").replace("٬", "")
    return token if token.isascii() else "".join(str(int(c)) if c.isdecimal() else c for c in token)


def trimmed(number: str, *, share: bool) -> str:
    """A decimal fraction without the zeros that it ends in: `0.50` is `0.5`, and `2.50` where it is a share.

    Elsewhere `2.10` may be the tenth part of the second.
    """
    if number[-1:] != "0" or not (share or number[:2] in ("0.", "0,")):
        return number
    sign = "." if "." in number else ","
    whole, _, rest = number.partition(sign)
    if not (whole.isdecimal() and rest.isdecimal()) or (len(rest) == 3 and whole != "0"):  # thousands
        return number
    kept = rest.rstrip("0")
    return f"{whole}{sign}{kept}" if kept else whole


class Numerals:
    """The numbers that one language writes in words."""

    def __init__(
        self,
        words: Mapping[str, str],
        joints: Collection[str] = (),
        ones: Mapping[str, str] | None = None,
        *,
        tens_multiply: bool,
        teens: bool = False,
    ) -> None:
        """`words` to digits, those of an ordinal with a full stop, what may join them, and what that joins to tens: `et un`.

        `tens_multiply` where five tens are fifty, as in Chinese; `teens` where five, ten is fifteen, as in Arabic.
        """
        self.values = _valued(words)
        """Word to number, and whether it is an ordinal."""
        self._ones = _valued(ones or {})
        self._joints, self._tens_multiply, self._teens = joints, tens_multiply, teens

    def read(self, words: list[str], at: int) -> tuple[str, int]:
        """The number in words that starts at `at`, in digits, and how many words it takes; 0 if none does."""
        parts: list[tuple[int, bool]] = []
        taken = 0
        while at + taken < len(words):
            skip = taken > 0 and words[at + taken] in self._joints and parts[-1][0] >= 20
            word = words[at + taken + skip] if at + taken + skip < len(words) else ""
            if skip and parts[-1][0] < 100:
                found = [self._ones[word]] if word in self._ones and parts[-1][0] % 10 == 0 and not parts[-1][1] else []
            elif taken and word[:1] == _AND and word not in self.values:
                found = self._attached(parts, word[1:])
            else:
                found = self._values(word) or self._one(parts, word, words[at + taken + 1 : at + taken + 2])
                found = [] if found and parts and not self._continues(parts, found[0][0]) else found
            if not found:
                break
            parts += found
            taken += 1 + skip
        return (_total(parts, self._tens_multiply), taken) if parts else ("", 0)

    def _one(self, parts: list[tuple[int, bool]], word: str, after: list[str]) -> list[tuple[int, bool]]:
        """What counts only in a number: `cent un`, and before an Arabic ten or "and twenty"."""
        known = self._ones.get(word)
        if known is None or (self._teens and not after):
            return []
        if self._teens:
            ten = self.values.get(after[0]) or self.values.get(after[0][1:] if after[0][:1] == _AND else "")
            return [known] if ten and not ten[1] and 10 <= ten[0] < 100 and (ten[0] > 10) == (after[0] not in self.values) else []
        return [known] if known == (1, False) and parts and parts[-1][0] >= 100 else []

    def _attached(self, parts: list[tuple[int, bool]], word: str) -> list[tuple[int, bool]]:
        """What the Arabic "and" joins, being written on to it: five and forty, a hundred and five and forty."""
        known, last = self.values.get(word), parts[-1]
        if known is None or known[1] or last[1]:
            return []
        tens = 20 <= known[0] < 100
        return [known] if (tens and last[0] < 10) or last[0] >= 100 > known[0] or last[0] >= 1000 > known[0] else []

    def scaled(self, number: str, scale: str) -> str:
        """`10` with `million` in digits; "" if the second word is no such power."""
        size, ordinal = self.values.get(scale, (0, False))
        whole, _, part = number.replace(",", ".").partition(".")
        if (
            ordinal
            or size not in _SCALES
            or not whole.isdecimal()
            or len(part) > len(str(size)) - 1
            or not (part or "0").isdecimal()
        ):
            return ""
        return str(int(whole + part) * size // 10 ** len(part))

    def _values(self, word: str) -> list[tuple[int, bool]]:
        known = self.values.get(word)
        if known is not None:
            return [known]
        if "-" not in word:
            return []
        pieces = [part for part in word.split("-") if part not in self._joints]
        split = [self.values.get(part) or (self._ones.get(part) if at else None) for at, part in enumerate(pieces)]
        found = [part for part in split if part is not None]
        if len(found) < len(split) or not found:
            return []
        if [value for value, _ in found[:2]] == [4, 20]:  # quatre-vingt
            found[:2] = [(80, False)]
        return found if len(found) == 1 or (found[0][0] >= 20 and all(value < 20 for value, _ in found[1:])) else []

    def _continues(self, parts: list[tuple[int, bool]], value: int) -> bool:
        last, ordinal = parts[-1]
        if ordinal:
            return False
        if self._tens_multiply:
            return True
        return (
            (value in (100, 1000, 10**6, 10**9, 10**12) and value > last)
            or (value < 10 <= last < 100 and last % 10 == 0)
            or last >= 100 > value
            or last >= 1000 > value
            or (self._teens and value == 10 > last)
        )


def _valued(words: Mapping[str, str]) -> dict[str, tuple[int, bool]]:
    found = {word: (int(value.rstrip(".")), value.endswith(".")) for word, value in words.items()}
    return found | {plain: found[word] for word in words if (plain := word.translate(_ALEF)) != word}


@cache
def numerals_of(language: str) -> Numerals:
    """The numbers in words of a language, read once."""
    data = module(language)
    joints, ones = members(getattr(data, "NUMBER_AND", "")), named(getattr(data, "NUMBER_ONES", ""))
    code = code_of(language)
    return Numerals(named(data.FIGURES), joints, ones, tens_multiply=code == "zh", teens=code == "ar")


def _total(parts: list[tuple[int, bool]], tens_multiply: bool) -> str:
    """`two hundred five` is 205; a row of single digits (二〇二六) is read as written."""
    sign = "." if parts[-1][1] else ""
    values = [value for value, _ in parts]
    if tens_multiply and len(values) > 1:
        if len(values) == 2 and 0 < values[0] < values[1] < 10:
            return f"{values[0]}-{values[1]}{sign}"  # three or four
        if 0 < values[-1] < 10 and values[-2] >= 100:
            values[-1] *= values[-2] // 10  # five hundred and five tens
    if len(values) > 1 and all(value < 10 for value in values):
        return "".join(map(str, values)) + sign
    groups: list[int] = []
    current = 0
    for value in values:
        if value >= 1000:
            while groups and groups[-1] < value:  # one thousand million: what is smaller is counted in millions
                current += groups.pop()
            groups.append(max(1, current) * value)
            current = 0
        elif value == 100 or (value == 10 and tens_multiply):
            high, low = (current // 100 * 100, current % 100) if value == 10 else (0, current)
            current = high + max(1, low) * value
        else:
            current += value
    return str(sum(groups) + current) + sign


_UNIT = r"(?<=\d)\s?([a-zA-Z]{1,4})(?![^\W_])"
_SIZED = r"(?i:m|[mp](?:w|wh|g|t|pa|hz|v|j|n|m|bq|sv|l|ol)|[kmgt]i?b(?:ps)?)"


def resized(old: str, new: str) -> bool:
    """Whether two wordings, alike but for their capitals, differ in a unit behind a number."""
    was, now = re.findall(_UNIT, old), re.findall(_UNIT, new)
    return any(
        one[1:] != other[1:] if one[-1:] in "bB" and one[1:2] else one[0] != other[0]
        for one, other in zip(was, now, strict=False)
        if one != other and one.lower() == other.lower() and re.fullmatch(_SIZED, one)
    )
