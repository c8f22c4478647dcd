"""What two paragraphs begin or end with and the one that they were merged in says once, and the reverse: nothing came or went."""

from collections.abc import Iterator

from treaty_tui.language.words import SQUARE, bare, lowered
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import listed
from treaty_tui.significance.reasons import ONE_SIDED, Cause, Verdict, quoted
from treaty_tui.significance.verdicts import Wordings

_FEWEST, _ITEM = 3, 3
"""Fewest words that both begin with; and most that the second goes on with where these can say nothing of the first."""

_SAID = ("{} no longer repeated", "{} repeated")


def told(row: Wordings) -> Iterator[tuple[Hunk, Verdict]]:
    """The places of a split or merged row in which a joint stands for what was said, or is said, twice."""
    side = int(row.context.change == "split")
    for hunk in row.places:
        said, once = row.sides(hunk)[side], row.sides(hunk)[1 - side]
        if said.count("\n") != 1 or not SQUARE.isdisjoint(said + once) or not (twice := _repeated(row, hunk, side)):
            continue
        words, (head, alone) = bare(once.casefold()), twice
        causes = () if alone else (Cause("wording", _SAID[side], quoted(head)),)
        if set(words) <= set(listed(row.law, "NUMBER_AND")):
            yield hunk, Verdict("substantive" if causes else "consequential", causes)
        elif len(words) == 1 and (joint := row.law.alone.get(words[0])) and joint.kind == "conjunction":
            yield hunk, Verdict("substantive", (Cause("conjunction", ONE_SIDED[1 - side], quoted(once.strip())), *causes))


def _repeated(row: Wordings, hunk: Hunk, side: int) -> tuple[str, bool] | None:
    """What begins this part and the next, if what else stands at the place ends both; and whether nothing can reach further now.

    Not where it denies: "no Party shall fish and hunt" says less than both.
    """
    text = (row.old, row.new)[side]
    start, end = hunk[4:6] if side else hunk[2:4]
    line = text.index("\n", start, end)
    first, second = (bare(part.casefold()) for part in (text[:line].rpartition("\n")[2], text[line + 1 :].partition("\n")[0]))
    tail, head = bare(text[start:line].casefold()), bare(text[line + 1 : end].casefold())
    if len(head) < _FEWEST or first[: len(head)] != head or (tail and second[-len(tail) :] != tail):
        return None
    if any(hit.kind == "negation" for hit in row.law.hits(" ".join(second), lowered(" ".join(second)))):
        return None
    return text[line + 1 : end].strip(), bool(tail) or len(second) - len(head) <= _ITEM
