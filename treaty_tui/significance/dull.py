"""Changes of which no rule has anything to say: words in the place of other words. Most changes are such.

To ask every rule costs ten times as much as to see that none would speak. Whoever makes a rule that looks at words which are
replaced by others adds its words to `telling`; a test holds both ways of weighing equal.
"""

from functools import cache

from treaty_tui.significance.folding import folder_of
from treaty_tui.significance.grammar import grammar_of
from treaty_tui.significance.hunks import Hunk, grown
from treaty_tui.significance.law import law_of
from treaty_tui.significance.nearby import opposites

_UNSPACED = ("zh", "ar")
"""Languages whose references are found without words between spaces."""


def dull(old: str, new: str, hunk: Hunk, language: str) -> bool:
    """Whether whole words that tell nothing took the place of others.

    They begin with different letters: so they are not the same words in another spelling.
    """
    was, now = old[hunk.old_start : hunk.old_end], new[hunk.new_start : hunk.new_end]
    law = law_of(language)
    if not (was.isascii() and now.isascii()) or law.endings or law.prefixes or language[:2] in _UNSPACED:
        return False
    gone, come = was.split(), now.split()
    if not gone or not come or gone[0][0].lower() == come[0][0].lower():
        return False
    if (len(gone) == 2 and gone == come[::-1]) or old[hunk.old_start - 1 : hunk.old_start] == "(":
        return False  # a word that went behind another one; a label
    words = gone + come
    if not all(map(str.isalpha, words)) or any(map(str.isupper, words)):
        return False
    words = list(map(str.lower, words))
    if not telling(language).isdisjoint(words) or law.triggers.issuperset(words):
        return False
    if old[hunk.old_end : hunk.old_end + 1] in (")", "»"):  # a point's letter: "paragraph 2 (b)"
        return False
    return grown(old, new, hunk) == hunk[2:] and not any(opposites(law, words[: len(gone)], words[len(gone) :]))


@cache
def telling(language: str) -> frozenset[str]:
    """The words that some rule looks at, where words take the place of others."""
    law, folder, grammar = law_of(language), folder_of(language), grammar_of(language)
    pointing = (word for pair in folder.pointing for word in pair)
    return law.strong.union(folder.relatives, folder.counting, pointing, grammar.tags, grammar.tails, grammar.spans)
