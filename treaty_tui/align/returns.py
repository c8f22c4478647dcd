"""Provisions that a draft left out and a later one took up again, word for word: neighbouring drafts alone cannot tell."""

from collections.abc import Collection

from treaty_tui.model import Draft, Lineage

_LEAST = 24
"""Letters of the words that are known again by themselves; in Chinese, which needs fewer, a third."""
_HAN = 3


def deleted(lineage: Lineage, old: Draft) -> list[int]:
    """The provisions of the old draft without a counterpart."""
    return [i for i in range(len(old.provisions)) if i not in lineage.by_old or not lineage.pairs[lineage.by_old[i]].new]


def inserted(lineage: Lineage, new: Draft) -> list[int]:
    """The provisions of the new draft without a counterpart."""
    return [i for i in range(len(new.provisions)) if i not in lineage.by_new or not lineage.pairs[lineage.by_new[i]].old]


def returned(old: Draft, gone: Collection[int], new: Draft, fresh: Collection[int]) -> dict[int, int]:
    """Which of the provisions that went came back as which of those that came, by index: the same kind, the same words.

    What stands more than once on either side is not known again. An article follows what stood in it, whatever its heading says.
    """
    if not gone or not fresh:
        return {}
    before, after = _told(old, gone), _told(new, fresh)
    back = {i: after[key] for key, i in before.items() if i >= 0 and after.get(key, -1) >= 0}
    for i in sorted(back, reverse=True):  # what stands inside comes behind
        enclosing(old, gone, new, fresh, i, back)
    return back


def _told(draft: Draft, among: Collection[int]) -> dict[tuple[str, str], int]:
    """Kind and words of each provision, to its index; -1 where several say the same."""
    found: dict[tuple[str, str], int] = {}
    for i in among:
        provision = draft.provisions[i]
        words = provision.words
        if len(words) * (_HAN if draft.language == "zh" else 1) >= _LEAST:
            key = provision.tag, words
            found[key] = -1 if key in found else i
    return found


def enclosing(old: Draft, gone: Collection[int], new: Draft, fresh: Collection[int], i: int, back: dict[int, int]) -> None:
    """Bring back what stands round a provision that came back, as far as it went and came with it."""
    above, home = old.provisions[i].parent, new.provisions[back[i]].parent
    while above in gone and home in fresh and above not in back and home not in back.values():
        if old.provisions[above].tag != new.provisions[home].tag:
            return
        back[above] = home
        above, home = old.provisions[above].parent, new.provisions[home].parent
