"""From two wordings to the segments of a redline."""

from collections.abc import Iterator, Sequence

from treaty_tui.diff.code import code_for
from treaty_tui.diff.phrases import SMALL
from treaty_tui.diff.runs import Run, common, joined, parted
from treaty_tui.diff.search import between, changes
from treaty_tui.language import members, module
from treaty_tui.language.words import tokens

_MOSAIC = 0.15
"""Where less than this part of the characters is shared, the words are replaced: the scattered rest would mislead."""

_DIGITS = b"0123456789"
_LISTED, _SHORT, _FEW = 3, 16, 5
"""Runs of a change in a list of numbers at least, and characters and words of one of its edits, which has less."""

_SOUGHT = 4_000
"""Characters of strangers, both together, that are looked at once more."""

_ENDS = (". ", ".\n", "؟ ", "。")
_MARKED = 120
"""Characters of two brackets at most of which one says that words are agreed."""
_LONG = 12
"""Characters at least that go, and come, where sentences changed places."""

_SIGNS = {-1: "-", 0: "=", 1: "+"}


def diff(old: str, new: str, language: str = "en") -> list[tuple[str, str]]:
    """What became of `old`: (`=` | `-` | `+`, text) in reading order, `-` before `+`, edits on word and phrase boundaries.

    `=` and `-` joined are `old`, `=` and `+` joined are `new`, to the character. `language` is an ISO 639-1 code.
    """
    if old != new and old and new and not (old.isascii() and new.isascii()):
        from treaty_tui.diff.disguised import places  # not for plain ASCII

        found = places(old, new, language, literal)
        if found:
            return [segment for place in found for segment in place.segments]
    return literal(old, new, language)


def literal(old: str, new: str, language: str = "en") -> list[tuple[str, str]]:
    """The same, sign by sign: what nobody sees makes another word."""
    if old == new:
        return [("=", old)] if old else []
    if not old or not new:
        return [("-", old)] if old else [("+", new)]
    runs = _noted(old, new, language) or _runs(old, new, language)
    if len(runs) > 2 and _crosswise(runs):
        from treaty_tui.diff.crosswise import apart  # seldom

        runs = apart(old, new, runs, lambda one, two: _runs(one, two, language)) or runs
    if ("[" in old or "[" in new) and any(op and any(map(str.isalnum, text)) for op, text in runs):
        from treaty_tui.diff.bracketed import alone

        runs = alone(old, new) or joined(_marks_apart(runs, language))
    return [(_SIGNS[op], text) for op, text in runs]


def _crosswise(runs: Sequence[Run]) -> bool:
    """Whether a sentence may have been compared with another one: an edit goes beyond its end, or much went and came apart."""
    long = [number for number, (op, text) in enumerate(runs) if op and len(text) >= _LONG]
    if any(_beyond(runs[number][1]) for number in long):
        return True
    return len(long) > 2 and {runs[number][0] for number in long} == {-1, 1} and long[-1] - long[0] > 1


def _beyond(text: str) -> bool:
    """Whether one sentence ends inside a stretch, and another one begins."""
    return any(-1 < text.find(end) < len(text) - len(end) for end in _ENDS)


def _noted(old: str, new: str, language: str) -> list[Run]:
    """The runs where the number of a note is written on to a word beside brackets; else none."""
    if not (("[" in old or "[" in new) and (_figured(old) or _figured(new))):
        return []
    from treaty_tui.diff import noted  # few drafts hold both

    spans = noted.found(old, new)
    return noted.runs(old, new, spans, lambda one, two: _runs(one, two, language)) if any(spans) else []


def _runs(old: str, new: str, language: str) -> list[Run]:
    """What became of one text in another one, neither of them empty."""
    head = common(old, new, from_end=False)
    ends = (head, common(old[head:], new[head:], from_end=True))
    runs = _whole(_one_edit(old, new, ends, language) or _edits(old, new, ends, language), old, new, language)
    if _strangers(runs):
        runs = _by_phrases(old, new, language) or [(-1, old), (1, new)]
    elif len(runs) > _LISTED and _figured(new[head : len(new) - ends[1]]) and any(map(_shifts, runs)):
        from treaty_tui.diff.counted import numbered  # few lists of numbers go on

        runs = numbered(runs, old, new)
    return runs


def _whole(runs: list[Run], old: str, new: str, language: str) -> list[Run]:
    """The runs without edits that cut a compound, a Chinese term or a number of several groups."""
    if "-" in old or "-" in new:
        runs = _compounds_apart(runs)
    if len(runs) > 4 and any(op and text[:1] == "," for op, text in runs):
        from treaty_tui.diff.members import at_end  # few lists changed

        runs = at_end(runs)
    if any(map(_groups, runs, runs[1:])):
        from treaty_tui.diff.counted import whole as numbers  # few numbers are parted by spaces

        runs = numbers(runs, old, new)
    if language[:2] == "zh":
        from treaty_tui.diff.terms import whole  # words of other languages stand between spaces

        runs = whole(runs)
    return runs


def _groups(run: Run, behind: Run) -> bool:
    """Whether an edit can cut a number whose thousands a space parts: it begins with three digits, or has them behind it."""
    op, text = run
    if op == 0:
        return False
    return _three(text.lstrip(" ")) or (text[-1].isdecimal() and behind[1][:1].isspace() and _three(behind[1][1:5]))


def _three(text: str) -> bool:
    """Whether a text begins with a number of three digits."""
    return len(text) > 2 and text[:3].isdecimal() and not text[3:4].isdecimal()


def _figured(text: str) -> bool:
    """Whether a text holds figures: taking them out of its bytes tells it in no time."""
    said = text.encode("utf-8", "surrogatepass")
    return len(said.translate(None, _DIGITS)) < len(said)


def _shifts(run: Run) -> bool:
    """Whether an edit can be that of a list of numbers: it holds one, or a point, and what joins it to another."""
    op, text = run
    return op != 0 and len(text) < _SHORT and 1 < len(text.replace(",", " , ").split()) < _FEW and _figured(text)


def _one_edit(old: str, new: str, ends: tuple[int, int], language: str) -> list[Run]:
    """The runs where one stretch of words replaced another and they share nothing; else none. Most changes are a number."""
    head, tail = _frame(old, ends, 0)
    struck, written = old[head : len(old) - tail], new[head : len(new) - tail]
    if _share_words(struck, written):
        return []
    gone, come = tokens(struck, language), tokens(written, language)
    while gone and come and gone[0] == come[0]:
        head += len(gone.pop(0))
        come.pop(0)
    while gone and come and gone[-1] == come[-1]:
        tail += len(gone.pop())
        come.pop()
    if not gone or not come or any(not part.isspace() for part in set(gone).intersection(come)):
        return []
    return joined([(0, old[:head]), (-1, "".join(gone)), (1, "".join(come)), (0, old[len(old) - tail :])])


def _share_words(struck: str, written: str) -> bool:
    """Whether two stretches surely hold a common word: seen without cutting them into tokens, but for their first and last."""
    shared = set(struck.strip(" ").split(" ")[1:-1]).intersection(written.strip(" ").split(" ")[1:-1])
    return any(part and not part.isspace() for part in shared)


def _edits(old: str, new: str, ends: tuple[int, int], language: str) -> list[Run]:
    head, tail = _frame(old, ends, 40 + min(200, abs(len(old) - len(new))))
    struck, written = old[head : len(old) - tail], new[head : len(new) - tail]
    code = code_for(struck, written, language)
    first, second = code.read(struck), code.read(written)
    middle = [(op, code.decode(run)) for op, run in changes(first, second, code)]
    runs = joined([(0, old[:head]), *middle, (0, old[len(old) - tail :])])
    return joined(_bracket_kept(runs)) if "[" in struck and "[" in written else runs


def _marks_apart(runs: list[Run], language: str) -> list[Run]:
    """The runs with a bracket that says that words are agreed apart from the one that was put there: they are two."""
    for k in range(1, len(runs) - 2):
        (_, before), (one, gone), (two, come), (_, behind) = runs[k - 1 : k + 3]
        if (one, two) == (-1, 1) and before[-1:] == "[" and behind[:1] == "]" and len(gone) + len(come) <= _MARKED:
            agreed = members(module(language).AGREED)
            if (gone.strip().lower() in agreed) != (come.strip().lower() in agreed):
                runs[k - 1 : k + 3] = [(0, before[:-1]), (-1, f"[{gone}]"), (1, f"[{come}]"), (0, behind[1:])]
    return runs


def _bracket_kept(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs; where nothing but a bracket was put for one with words beside it, it stands, and only these came or went."""
    gone = ""
    for (op, text), (other, _) in zip(runs, [*runs[1:], (0, "")], strict=True):
        if (op, other) == (-1, 1):
            gone = text
        elif gone:
            alone = not {gone.strip(), text.strip()}.isdisjoint(("[", "]")) and "[^" not in gone + text
            yield from parted(gone, text) if alone else ((-1, gone), (op, text))
            gone = ""
        else:
            yield op, text


def _compounds_apart(runs: list[Run]) -> list[Run]:
    """The runs with what only lost or got a hyphen apart from what changed beside it."""
    gone = ""
    for op, text in runs:
        if op > 0 and gone and "-" in gone + text:
            from treaty_tui.diff.compounds import apart  # seldom

            return apart(runs)
        gone = text if op < 0 else ""
    return runs


def _by_phrases(old: str, new: str, language: str) -> list[Run]:
    """The runs between long phrases that both texts hold once, if with these they share enough; else none.

    The fewest changes may take "country shall" of the wrong sentence where "Each coastal country shall" stands in another one.
    """
    if len(old) + len(new) > _SOUGHT:
        return []
    code = code_for(old, new, language)
    runs = [(op, code.decode(run)) for op, run in between(code.read(old), code.read(new), code)]
    runs = _whole(joined(runs), old, new, language)
    return [] if _strangers(runs) else runs


def _strangers(runs: Sequence[Run]) -> bool:
    """Whether both sides have words of their own and share almost none."""
    same, come, gone = _lengths(runs)
    if not (gone and come):
        return False
    return 2 * same < _MOSAIC * (2 * same + gone + come) and 3 * same < min(gone, come) + same


def _lengths(runs: Sequence[Run]) -> list[int]:
    """Characters that stand, came and went; a small word that stands between two edits is chance."""
    lengths = [0, 0, 0]
    for op, text in runs:
        lengths[op] += len(text)
    lengths[0] -= sum([len(text) for op, text in runs[1:-1] if op == 0 and len(text.strip()) <= SMALL and text < "\u2e80"])
    return lengths


def _frame(old: str, ends: tuple[int, int], margin: int) -> tuple[int, int]:
    """The characters that both begin and end with, less a margin for the cleanup to look at, cut between words and space."""
    head = old.rfind(" ", 0, max(0, ends[0] - margin))
    while head > 0 and old[head - 1].isspace():
        head -= 1
    return max(head, 0), _tail(old, ends[1] - margin)


def _tail(text: str, most: int) -> int:
    """The longest end of `text`, of at most `most` characters, that begins a word after white space."""
    start = text.find(" ", len(text) - most) if most > 0 else -1
    if start < 0:
        return 0
    while start < len(text) and text[start].isspace():
        start += 1
    return len(text) - start
