"""Units in which a capital says another size or thing: "5 MW" and "5 mW", "10 GB" and "10 Gb"."""

import re

_UNIT = r"(?<=\d)\s?([a-zA-Z]{1,4})(?![^\W_])"
_SIZED = r"(?i:[mp](?:w|wh|g|t|pa|hz|v|j|n|m|bq|sv|l|ol)|[kmgt]i?b(?:ps)?)"


def resized(old: str, new: str) -> bool:
    """Whether two wordings, alike but for their capitals, differ in a unit behind a number."""
    was, now = re.findall(_UNIT, old), re.findall(_UNIT, new)
    return any(
        one[1:] != other[1:] if one[-1:] in "bB" and one[1:2] else one[0] != other[0]
        for one, other in zip(was, now, strict=False)
        if one != other and one.lower() == other.lower() and re.fullmatch(_SIZED, one)
    )
