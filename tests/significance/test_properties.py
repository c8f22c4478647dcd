"""What holds for any wording."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treaty_tui.diff import diff
from treaty_tui.language import LANGUAGES, members, module
from treaty_tui.significance import Context, weigh

LAW = ["shall", "should", "may", "not", "without", "unless", "30", "sixty", "as appropriate", "no", "must", "will", "cannot"]
WORDS = [
    "boats",
    "nets",
    "Co-operation",
    "organise",
    "the",
    "a",
    "of",
    "harbour",
    "and",
    "fish,",
    "gear;",
    "[",
    "]",
    "\u00a0",
    "\u202e",
    "article 5",
]
wording = st.lists(st.sampled_from(WORDS + LAW), max_size=14).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(wording, wording)
def test_segments_keep_their_text(old: str, new: str) -> None:
    segments = diff(old, new)
    found = weigh(old, new, segments, Context())
    assert segments == [(s.op, s.text) for s in found.segments]
    assert all((s.op == "=") == (s.significance == "none") for s in found.segments)


def vocabulary(language: str) -> list[str]:
    """Words of law of every kind, and what stands around them in drafts that were pasted together."""
    data = module(language)
    names = ("QUALIFIERS", "NEGATIONS", "ACTORS", "CONJUNCTIONS", "FIGURES", "BOUNDS")
    lists = [data.LADDER.replace("\n", ";"), *(getattr(data, name) for name in names)]
    law = [member.partition("=")[0] for each in lists for member in members(each)]
    signs = [*"[](),;.-–%«’/5", "\n", "\u00a0", "\u3000", "\u200b", "(a)", "1/", "[^2]", "3.2"]
    return [*law, *signs * 6, "Article 5", "2 (b)", "Статья 3", "第五条", "المادة 5", "lamps", "лодки", "灯", "قوارب"]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_wording_is_weighed_in_every_language(language: str, data: st.DataObject) -> None:
    words = st.lists(st.tuples(st.sampled_from(vocabulary(language)), st.sampled_from(["", " "])), max_size=10)
    old, new = ("".join(map("".join, data.draw(words))) for _ in range(2))
    segments = diff(old, new, language)
    found = weigh(old, new, segments, Context(language))
    assert segments == [(s.op, s.text) for s in found.segments]
    assert all(flag.reason for flag in found.flags)


@settings(max_examples=150, deadline=None)
@given(wording, st.sampled_from(LAW), st.sampled_from(LAW), st.integers(0, 14))
def test_a_word_of_law_never_changes_editorially(text: str, one: str, other: str, at: int) -> None:
    words = text.split(" ")
    old, new = (" ".join([*words[:at], word, *words[at:]]) for word in (one, other))
    found = weigh(old, new, diff(old, new), Context())
    assert ("none" if one == other else "substantive") == found.significance


@settings(max_examples=100, deadline=None)
@given(wording, st.sampled_from(["\u202e", "\u2066", "\u200b", "\u00a0", "\u00ad", "\ufeff", "\x07"]), st.integers(0, 80))
def test_no_invisible_change_is_silent(text: str, sign: str, at: int) -> None:
    new = text[:at] + sign + text[at:]
    found = weigh(text, new, diff(text, new), Context())
    assert any(flag.kind == "invisible" and f"U+{ord(sign):04X}" in flag.reason for flag in found.flags)
    assert "none" != found.significance


@settings(max_examples=60, deadline=None)
@given(wording)
def test_what_did_not_change_is_not_weighed(text: str) -> None:
    assert "none" == weigh(text, text, diff(text, text), Context(change="unchanged")).significance
