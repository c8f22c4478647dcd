"""Whose words a sentence reports: the speaker's own, another delegation's, or some unnamed ones' (never counted as their own)."""

import re
from collections.abc import Mapping

from treaty_tui.model import Delegation
from treaty_tui.scan.demonyms import DEMONYMS
from treaty_tui.scan.model import Voice
from treaty_tui.typed import NamedTuple

_NOUNS = r"(?:member\s+)?(?:delegations?|delegates|countries|states|members|participants|speakers|parties|groups|representatives)"
_MANY = r"many|most|numerous|a\s+(?:large|great)\s+(?:number|majority)\s+of|the\s+(?:vast\s+)?majority\s+of|dozens\s+of"
_SOME = r"some|several|certain|a\s+number\s+of|a\s+few|few|other|various|those|these|a\s+group\s+of|individual"
_UNNAMED = re.compile(
    rf"""\b (?: (?P<many>{_MANY}) | (?:{_SOME}) ) \s+ (?:of\s+)? (?:the\s+)? (?:(?:other|developed|western|un)\s+)*
    (?P<noun>{_NOUNS}) \b""",
    re.IGNORECASE | re.VERBOSE,
)
_WE = re.compile(r"\b(?:we|our|I|my|us|this\s+delegation)\b")
_CLAUSE = re.compile(
    r"""(?: ^ | [,;:.(—–-]\s* | \b(?:that|while|whereas|although|as|and|but|when|because)\s+ )
    (?:the\s+)? (?: (?:distinguished\s+)? (?:delegations?|representatives?|proposals?)\s+ (?:of|by|from)\s+ (?:the\s+)? )? \Z""",
    re.IGNORECASE | re.VERBOSE,
)
_BY = re.compile(r"\b(?:expressed|shared|supported|voiced|made|put\s+forward|advanced)\s+by\s+(?:the\s+)?\Z", re.IGNORECASE)


_REACH = 80


class Names(NamedTuple):
    """The names of delegations as one pattern, and the code that each stands for."""

    pattern: re.Pattern[str]
    codes: Mapping[str, str]
    unnamed: Mapping[str, str]
    """`many`, or the noun (`delegations`, `countries`, `states`), to the workspace's code for such unnamed ones."""

    def code(self, words: str) -> str:
        """The code for words that the pattern matched."""
        return self.codes.get(plain(words), "")


def plain(words: str) -> str:
    """Spelling that matching ignores: white space, curled apostrophes, a possessive s."""
    return " ".join(words.replace("’", "'").split())


def names(delegations: Mapping[str, Delegation]) -> Names:
    """Names, aliases and demonyms of all that can hold a position; the longest wins, case counts ("Chair", not "chair")."""
    codes: dict[str, str] = {}
    for code, one in delegations.items():
        if one.kind in ("state", "observer", "entity", "group", "igo"):
            for name in (one.name, *one.aliases, DEMONYMS.get(code, "")):
                if len(name) > 1:
                    codes.setdefault(plain(name), code)
    longest = sorted(codes, key=len, reverse=True)
    written = "|".join(re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") for name in longest)
    return Names(re.compile(rf"(?<![\w-])(?:{written or '(?!)'})(?![\w-])"), codes, _unnamed(delegations))


def _unnamed(delegations: Mapping[str, Delegation]) -> dict[str, str]:
    found: dict[str, str] = {}
    for code, one in delegations.items():
        if one.kind == "unnamed":
            words = one.name.lower().replace("(unnamed)", "").split()
            found.setdefault("many" if words[:1] == ["many"] else words[-1] if words else "", code)
    return found


def voice(before: str, own: str, known: Names) -> Voice:
    """Who says what follows `before`, the words of the sentence up to a cue: the last subject in it.

    Unnamed ones count wherever they stand ("some delegations"); a named one only at the start of a clause, for "we thank Egypt
    and support" is the speaker's own.
    """
    last, found = -1, Voice()
    for match in _WE.finditer(before):
        last, found = match.start(), Voice()
    for match in _UNNAMED.finditer(before):
        if match.start() > last and not _ends(_BY, before, match.start()):
            last, found = match.start(), Voice(_code(match, known), True)
    for match in known.pattern.finditer(before):
        code = known.code(match[0])
        if match.start() > last and (code == own or _ends(_CLAUSE, before, match.start())):
            last, found = match.start(), Voice() if code == own else Voice(code, True)
    return found


def _ends(pattern: re.Pattern[str], text: str, end: int) -> bool:
    """Whether the pattern matches up to `end`; only the near words are looked at."""
    return pattern.search(text, max(0, end - _REACH), end) is not None


def sharers(sentence: str, known: Names) -> list[tuple[int, Voice]]:
    """Those by whom an idea is said to be "expressed", "shared" or "supported": (offset, voice) of each."""
    found = []
    for match in [*_UNNAMED.finditer(sentence), *known.pattern.finditer(sentence)]:
        if _ends(_BY, sentence, match.start()):
            code = _code(match, known) if match.re is _UNNAMED else known.code(match[0])
            found.append((match.start(), Voice(code, True)))
    return found


def _code(match: re.Match[str], known: Names) -> str:
    key = "many" if match["many"] else match["noun"].lower().split()[-1]
    return known.unnamed.get(key) or known.unnamed.get("delegations") or f"UNNAMED-{'MANY' if match['many'] else 'SOME'}"
