"""Redlines of wordings with signs that nobody sees, look-alikes and other forms of letters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treaty_tui.diff import diff
from treaty_tui.language.disguise import undisguised

RUNS = [
    ("en", "may enter", "may n\u200bot enter", [("=", "may "), ("+", "n\u200bot "), ("=", "enter")]),
    ("ru", "Суда ходят ночью", "Суда н\u0065 ходят ночью", [("=", "Суда "), ("+", "н\u0065 "), ("=", "ходят ночью")]),
    (
        "ar",
        "نظر المجلس إلى القوارب",
        "نظر الأمين إلى ال\u200bقوارب",
        [
            *[("=", "نظر "), ("-", "المجلس"), ("+", "الأمين"), ("=", " إلى "), ("-", "القوارب")],
            *[("+", "ال\u200bقوارب")],
        ],
    ),
    ("ar", "\ufefb يجوز", "لا يجوز أبدا", [("-", "\ufefb"), ("+", "لا"), ("=", " يجوز"), ("+", " أبدا")]),
    ("en", "pay\u200b now", "pay\u200b later", [("=", "pay\u200b "), ("-", "now"), ("+", "later")]),
]


@pytest.mark.parametrize(("language", "old", "new", "runs"), RUNS)
def test_words_are_matched_through_their_disguise(language: str, old: str, new: str, runs: list[tuple[str, str]]) -> None:
    assert runs == diff(old, new, language)


PIECES = [
    "may",
    "not",
    "m\u0430y",
    "\u200b",
    "n\u200bot",
    " ",
    " ",
    ".",
    "не",
    "н\u0065",
    "\ufefb",
    "لا",
    "کل",
    "كل",
    "\u2f24会",
    "大会",
    "\u202e",
]
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@settings(max_examples=300, deadline=None)
@given(texts, texts, st.sampled_from(["en", "ru", "ar", "zh"]))
def test_every_character_stands_in_a_segment(old: str, new: str, language: str) -> None:
    runs = diff(old, new, language)
    assert old == "".join(text for op, text in runs if op != "+")
    assert new == "".join(text for op, text in runs if op != "-")
    assert all(text for _, text in runs)
    if undisguised(old, language) == undisguised(new, language) and old != new:
        assert any(op != "=" for op, _ in runs)
