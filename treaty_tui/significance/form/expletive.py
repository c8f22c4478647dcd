"""French negations that negate nothing: "avant que le phare ne brûle", and the "pas" that "ne peut" does without.

Sources: Grevisse, Le bon usage, "ne" explétif and "ne" without auxiliary.
"""

import re

from treaty_tui.significance.hunks import Hunk

_NE = frozenset(("ne", "n'", "n’"))
_LEADING = r"(?:avant|à moins|de peur|de crainte|sans)\s+qu(?:e\b|['’])[^.;:,\n]*\Z"
"""Behind these a lone "ne" is a matter of style."""
_REALLY = r"(?<![^\W_])(?:pas|point|plus|aucune?|jamais|personne|rien|nul(?:le)?|guère|que|qu['’]|ni)(?![^\W_])"
"""With one of these in its clause it negates, or restricts."""
_ABLE = r"(?<![^\W_])(?:ne|n['’])\s*(?:peu(?:t|vent)|pourr(?:a|ont|ait|aient)|saurai(?:t|ent))\s*\Z"
_CLAUSE = 80
"""Characters in which a clause is looked at."""


def idle(old: str, new: str, hunk: Hunk) -> bool:
    """Whether only such a word came or went."""
    _, _, start, end, new_start, new_end = hunk
    gone, come = old[start:end].strip().lower(), new[new_start:new_end].strip().lower()
    text, first, last = (old, start, end) if gone else (new, new_start, new_end)
    if (gone and come) or not (gone or come):
        return False
    before, behind = text[max(0, first - _CLAUSE) : first].lower(), re.split(r"[.;:,\n]", text[last : last + _CLAUSE].lower())[0]
    if re.search(_REALLY, behind):
        return False
    if (gone or come) == "pas":
        return re.search(_ABLE, before) is not None
    return (gone or come) in _NE and re.search(_LEADING, before) is not None
