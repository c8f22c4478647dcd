"""Choices in brackets that gave way to the same words throughout: "[code][rules] → Rules", told as one thing at each place."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from treaty_tui.language.words import narrow
from treaty_tui.significance.reasons import STRUCK, Cause, arrow

LEAST = 3
"""Places that make a system."""

_GROUP = r"(?:\[(?!\^)[^\[\]]{1,60}\]\s?){1,6}"
"""Brackets side by side that hold no others."""

_BRIEF = 30
"""Characters of what was put for them at most, and ..."""
_FEW = 3
"""... words."""

_EDGES = " \n,;:."

Pair = tuple[str, str]


def find(diffs: Iterable[Sequence[tuple[str, str]]]) -> tuple[Pair, ...]:
    """Brackets side by side, and what was written in their place alone in `LEAST` places or more; what came longest first."""
    counts: Counter[Pair] = Counter()
    for segments in diffs:
        for number, (op, text) in enumerate(segments[:-1]):
            if op == "-" and segments[number + 1][0] == "+" and "[" in (went := narrow(text)):
                came = segments[number + 1][1].strip(_EDGES)
                if _brief(came) and (found := re.fullmatch(rf"\s*({_GROUP})[\s,;:.]*", went)):
                    counts[found[1].strip(), came] += 1
    return tuple(sorted([pair for pair, count in counts.items() if count >= LEAST], key=lambda pair: (-len(pair[1]), pair)))


def _brief(text: str) -> bool:
    return 0 < len(text) <= _BRIEF and text.count(" ") < _FEW and text.isprintable() and "[" not in narrow(text)


def brackets(group: str) -> list[str]:
    """The words of the brackets of such a group one by one, as `plain` gives them."""
    return [plain(each) for each in re.findall(r"\[[^\[\]]*\]", group)]


def plain(bracket: str) -> str:
    """The letters in a bracket, be it that a note is called there, or that they tell of one or of many."""
    return re.sub(r"\[\^[^\[\]]*\]|[\W_]", "", bracket).removesuffix("s")


def gathered(told: Sequence[Cause], settled: Sequence[Pair]) -> list[Cause]:
    """What is told of brackets, with those as one that gave way to the same words throughout."""
    told = [cause for cause in told if cause.shape]
    items = [plain(cause.item) if cause.shape == STRUCK[0] else "" for cause in told]
    for pair in settled:
        gone = brackets(pair[0])
        at = next((at for at in range(len(items)) if items[at : at + len(gone)] == gone), -1)
        if at >= 0:
            shown = "".join([cause.item[1:-1] for cause in told[at : at + len(gone)]])
            return [*told[:at], Cause("brackets", "{} throughout", arrow(shown, pair[1])), *told[at + len(gone) :]]
    return told
