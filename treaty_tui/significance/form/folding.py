"""Wordings folded to what they say: case, spelling, hyphens, quotation marks, number words and emphasis no longer count."""

import re
from functools import cache, cached_property
from itertools import pairwise

from treaty_tui.language import members, named
from treaty_tui.language.figures import digits, trimmed
from treaty_tui.language.numbers import CHINESE
from treaty_tui.language.words import equal_forms, lowered, pieces
from treaty_tui.significance.form.invisible import skeleton
from treaty_tui.significance.form.vocabulary import Vocabulary
from treaty_tui.significance.law.lexicon import ORDINAL_SIGNS, Law, law_of, listed
from treaty_tui.typed import NamedTuple

# Compiled when first used: most wordings hold neither hyphens nor notes.
_BROKEN = r"(?<=[^\W\d_])- (?=[^\W\d_])"
_SPAN = r"(?<=[\d)])\s?-\s?(?=[\d(])"
_COMPOUND = r"(?<=\d)-(?=[^\W\d_])"
_NOTE = r"\[\^[^\]\s]*\]"
_SAME = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»＂″「」『』", '"'),
        **dict.fromkeys("‘’‚‛ʼ′＇", "'"),
        **dict.fromkeys("–—‐‑−―", "-"),
        **dict.fromkeys("*_`\u0640\u00ad\u034f\u061c\ufeff"),
        **dict.fromkeys(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)))),
        "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "．": ".", "。": ".", "！": "!", "？": "?", "…": "...", "、": ",",
        "½": " 1/2", "¼": " 1/4", "¾": " 3/4", "⅓": " 1/3", "⅔": " 2/3", "⅕": " 1/5",
        "ᵉ": "e", "ʳ": "r", "ᵈ": "d", "ˢ": "s", "ᵗ": "t", "ʰ": "h", "ᵐ": "m",
        "œ": "oe", "æ": "ae", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
        "،": ",", "؛": ";", "ё": "е", "％": "%", "〔": "[", "〕": "]", "［": "[", "］": "]", "【": "[", "】": "]", "٪": "%",
    }
)  # fmt: skip
_DOTTED = r"\d{1,3}(?:\.\d{3})+"
_PARTS = frozenset(map(str, range(2, 11)))
_THOUSANDS = r"(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)"
_MILLION, _MILLIONS = 10**6, 6
"""The least of the numbers behind which "of" may stand, and the digits that it has more than."""
_REVERSED = r"(?<!\d)\d{3}(?:[ \u00a0]\d{3})*[ \u00a0]\d{1,2}(?!\d)"
"""Thousands in Arabic as they are typed to be seen in their order: 000 2."""
_BARE = str.maketrans("éèêëàâçîïôûùœ", "eeeeaaciiouuœ")
"""Initials that are often printed without their accents, being capitals."""
_VOWELS = "[\u064b-\u065f\u0670]"
_ALEF = str.maketrans("أإآٱى", "ااااي")


class Folded(NamedTuple):
    """Words, and the marks before, between and after them: `marks` is one longer than `words`."""

    words: list[str]
    marks: list[str]


_AGAIN = ("re-e", "re-i", "re-o", "re-ad", "re-al", "re-ap", "re-as")
"""How words begin that say the same without the hyphen; a `re-form` is no `reform`."""


class Folder(Vocabulary):
    """Folds wordings of one language."""

    def __init__(self, law: Law) -> None:
        super().__init__(law)
        data, style = law.data, law.style
        self.spellings = {form: name.replace("-", "") for form, name in named(style.SPELLINGS).items()}
        self.endings = [(ending, name) for ending, name in named(style.SPELLED_ENDINGS).items()]
        self.tails = tuple(ending for ending, _ in self.endings)
        self.stems = named(getattr(style, "SPELLED_STEMS", ""))
        self.stemmed = tuple(self.stems)
        self.dashed = getattr(style, "DASHED", "")
        stopped = "|".join(members(getattr(style, "STOPPED", "")))
        self.stopped = rf"\b({stopped})\." if stopped else ""
        """A pattern for abbreviations that a full stop follows or not."""
        self.percent = {words[0]: words for form, name in named(data.TIMES).items() if name == "%" and (words := form.split())}
        self.counted = frozenset(word for word, (value, _) in law.numerals.values.items() if value >= 100)
        self.denominators = named(getattr(data, "DENOMINATORS", ""))
        self.dotted = law.language == "es"
        """Whether a full stop parts thousands: 1.000."""
        self.english, self.french = law.language == "en", law.language == "fr"
        self.articles = {"en": ("a", "an"), "fr": ("un",), "es": ("un",)}.get(law.language, ())
        """What stands before one of the `scales` for one of them: a hundred, un million; but "un mille" is a mile."""
        millions = [word for word in self.counted if law.numerals.values[word][0] >= _MILLION]
        self.of_many = {"fr": ("d", "de"), "es": ("de",)}.get(law.language, ())
        """What stands behind a number of millions that ends in words, and not in figures: 2 millions d'euros."""
        self.scales = self.counted if self.english else frozenset(millions)
        self.cyrillic, self.chinese, self.arabic = law.language == "ru", law.language == "zh", law.language == "ar"
        self.to = members(data.CITED_TO)[0]

    @cached_property
    def duals(self) -> list[list[str]]:
        """Times of which an Arabic noun says by its ending that they are two, folded."""
        return [self.fold(form).words for form, name in named(self.law.data.TIMES).items() if name.endswith("ين")]

    @cached_property
    def telling(self) -> frozenset[str]:
        """Words that say which or how many, as they are folded."""
        return frozenset([self.spelt(word) for word in listed(self.law, "TELLING")])

    def fold(self, text: str) -> Folded:
        """What a wording says, and its punctuation."""
        if not text or text.isspace():
            return Folded([], [""])
        if text.isdigit() and text.isascii():
            return Folded([text], ["", ""])
        tokens: list[str] = []
        for token in pieces(lowered(self._cleaned(text))):
            tokens += self._parts(token, tokens[-1] if tokens else "") if "-" in token else (token,)
        words: list[str] = []
        marks = [""]
        at = 0
        while at < len(tokens):
            token = tokens[at]
            taken = 1
            if token[0].isalnum() or len(token) > 1 or token in self.percent:
                word, taken = self._word(tokens, at)
                if (
                    self.of_many
                    and len(word) > _MILLIONS
                    and word.isdecimal()
                    and "".join(tokens[at + taken : at + taken + 1]) in self.of_many
                ):
                    taken += 1 + (tokens[at + taken + 1 : at + taken + 2] == ["'"])
                words.append(word)
                marks.append("")
            else:
                marks[-1] += token
            at += taken
        return Folded(words, marks)

    def _cleaned(self, text: str) -> str:
        if self.chinese:
            pattern, forms = equal_forms(self.law.language)
            text = re.sub(pattern, lambda said: forms.get(said[0], said[0]), text)
        if self.chinese and "百分之" in text:
            text = re.sub(rf"百分之([\d.{CHINESE}]+)", r"\1%", text)
        if "--" in text or "EUR" in text or "USD" in text or "GBP" in text or "分之" in text or "و " in text:
            from treaty_tui.significance.form.written import plain  # seldom

            text = plain(text, self.law.language)
        if self.dashed:
            text = re.sub(self.dashed, r"\1-", text)
        if "[^" in text:
            text = re.sub(_NOTE, "", text)
        text = text.replace("``", '"').replace("''", '"') if "`" in text or "''" in text else text
        if text.isascii():
            text = text.replace("*", "").replace("_", "").replace("`", "")
        else:
            from unicodedata import normalize  # not for plain ASCII

            text = normalize("NFC", text).translate(_SAME)
            text = text if self.cyrillic else skeleton(text)
            text = re.sub(_VOWELS, "", text).translate(_ALEF) if self.arabic else text
        text = self._rejoined(text) if "-" in text else text
        text = re.sub(self.stopped, r"\1", text) if self.stopped else text
        parts = text.split()
        if not any(one[-1].isdecimal() and other[0].isdecimal() for one, other in pairwise(parts)):
            return text
        if self.arabic:
            text = re.sub(_REVERSED, lambda number: "".join(number[0].split()[::-1]), text)
        return re.sub(_THOUSANDS, lambda number: re.sub(r"\s", "", number[0]), text)

    def _rejoined(self, text: str) -> str:
        """Words broken at a line's end, spans of numbers, and `4-year`, without their hyphens."""
        text = re.sub(_SPAN, f" {self.to} ", re.sub(_BROKEN, "-", text))
        return re.sub(_COMPOUND, " ", text)

    def _word(self, tokens: list[str], at: int) -> tuple[str, int]:
        token = tokens[at]
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token[0].isdigit():
            return self._figure(tokens, at, after)
        if token in self.percent and tokens[at : at + len(self.percent[token])] == self.percent[token]:
            return "%", len(self.percent[token])
        article = token in self.articles and after in self.scales
        value, taken = self.law.numerals.read(tokens, at + article)
        if taken:
            parts = self.denominators.get(tokens[at + taken]) if taken == 1 and len(value) == 1 and at + 1 < len(tokens) else ""
            return (f"{value}/{parts}", 2) if parts else (value, taken + article)
        return self.spelt(token), 1

    def _figure(self, tokens: list[str], at: int, after: str) -> tuple[str, int]:
        """A number in figures, with what makes it millions, an ordinal, or a part: 10 million, 1st, 1/3."""
        token = tokens[at]
        if after == "/" and len(token) == 1 and at + 2 < len(tokens) and tokens[at + 2] in _PARTS:
            return f"{token}/{tokens[at + 2]}", 3
        if self.dotted and re.fullmatch(_DOTTED, token):
            token = token.replace(".", "")
        scaled = self.law.numerals.scaled(digits(token, self.law.decimal), after) if after in self.counted else ""
        if scaled:
            return scaled, 2
        ordinal = after in ORDINAL_SIGNS
        share = token[-1] == "0" and " ".join(tokens[at + 1 : at + 3]).startswith(self.law.shares)
        return trimmed(digits(token, self.law.decimal), share=share) + ("." if ordinal else ""), 1 + ordinal

    def _parts(self, token: str, before: str) -> list[str]:
        """`four-year` is `four year`; `thirty-five` is one number; in `twenty four-hour shifts` four is no part of twenty."""
        number = token.partition("-")[0]
        if number not in self.law.numerals.values or self.law.numerals.read([token], 0)[1]:
            return [token]
        if before in self.law.numerals.values and self.law.numerals.read([before, number], 0)[1] == 2:
            return [token]
        return token.split("-")

    def spelt(self, word: str) -> str:
        """One spelling for all that say the same: `co-operation` and `cooperation`, `-ise` and `-ize`."""
        word = self.spellings.get(word, word)
        if ("-" in word and not word.startswith("re-")) or word.startswith(_AGAIN):
            whole = word.replace("-", "")
            word = word if whole in listed(self.law, "HYPHENED") else whole
        if self.stemmed and len(word) > 5 and word.startswith(self.stemmed):
            stem = next(stem for stem in self.stemmed if word.startswith(stem))
            word = self.stems[stem] + word[len(stem) :]
        if self.french and len(word) > 2 and not word[0].isascii():
            word = word[0].translate(_BARE) + word[1:]
        if self.tails and len(word) > 5 and word.endswith(self.tails):
            for ending, name in self.endings:
                if word.endswith(ending):
                    return word[: -len(ending)] + name
        return word


@cache
def folder_of(language: str) -> Folder:
    """The folder of a language, built once."""
    return Folder(law_of(language))
