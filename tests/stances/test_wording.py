"""Asking many texts at once says what asking each one says."""

from hypothesis import given
from hypothesis import strategies as st

from treaty_tui.stances.wording import Index, mentions, plain

WORDS = st.lists(st.sampled_from(["dam", "dams", "Fish", "ICT-", "ferry", "水坝", "水", "sûreté", "«", "-"]), max_size=5).map(
    " ".join
)
TERMS = st.lists(
    st.sampled_from(["dam", "dam*", "fish", "ict ferry", "ICT...", "水", "坝水", "sûr-", "", "*", "dam fish"]), max_size=3
)


@given(st.lists(WORDS, max_size=6), TERMS)
def test_an_index_finds_what_mentions_finds(texts: list[str], terms: list[str]) -> None:
    words = [plain(text) for text in texts]
    expected = [i for i, each in enumerate(words) if any(mentions(each, term) for term in terms)]
    assert expected == Index(words).using(terms)
