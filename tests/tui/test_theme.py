"""Every text colour can be read on everything it stands on."""

from collections.abc import Mapping

import pytest
from textual.color import Color

from treaty_tui.tui.theme import DARK_COLOURS, LIGHT_COLOURS, ROLES, SIXTEEN_COLOURS, style_of

GROUNDS = ("ground", "bar", "here")


@pytest.mark.parametrize("colours", [DARK_COLOURS, LIGHT_COLOURS, SIXTEEN_COLOURS])
def test_contrast_is_aa(colours: Mapping[str, str]) -> None:
    for role, (fore, back, _) in ROLES.items():
        if role == "rule" or not (fore or back):
            continue
        for ground in (back,) if back else GROUNDS:
            ratio = contrast(colours[fore or "text"], colours[ground])
            assert ratio >= 4.5, (role, ground, ratio)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1.4.3."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(name: str) -> float:
    channels = [value / 255 for value in Color.parse(name).rgb]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_without_colour_what_was_colour_alone_is_reversed() -> None:
    for role in ("hit", "pick", "odd"):
        style = style_of(role, DARK_COLOURS, colour=False)
        assert style.reverse
        assert style.color is None
        assert style.bgcolor is None


def test_deleted_is_struck_and_inserted_underlined() -> None:
    assert style_of("del", DARK_COLOURS, True).strike
    assert style_of("ins", DARK_COLOURS, True).underline
    assert not style_of("ins whole", DARK_COLOURS, True).underline
