"""Lists whose members stand in another order: what stands whole on both sides is the same member; the wordings are our own."""

import pytest

from tests.significance.weighing import weighed


@pytest.mark.parametrize(
    ("language", "old", "new", "reasons"),
    [
        (
            "en",
            "There came: the Lake Fund, the Union of Herders and the Institute of Limnology.",
            "There came: the Institute of Limnology, the Lake Fund, the League of Fishers and the Union of Herders.",
            {"'the League of Fishers' inserted", "'the Institute of Limnology' moved"},
        ),
        (
            "en",
            "It heard the Mill Board, the Port Guild and the River Office.",
            "It heard the River Office, the Mill Board, the Salt Court and the Port Guild.",
            {"'the Salt Court' inserted", "'the River Office' moved"},
        ),
        (
            "fr",
            "Sont venus : le Fonds des lacs, l'Union des bergers et l'Institut de limnologie.",
            "Sont venus : l'Institut de limnologie, le Fonds des lacs et la Ligue des pêcheurs.",
            {"'l'Union des bergers' deleted", "'la Ligue des pêcheurs' inserted", "'l'Institut de limnologie' moved"},
        ),
        (
            "en",
            "It helps local communities, indigenous peoples and children.",
            "It helps children, indigenous peoples, legal persons and local communities.",
            {"'legal persons' inserted", "'children', 'indigenous peoples' moved"},
        ),
    ],
)
def test_members_of_a_list_are_told_whole(language: str, old: str, new: str, reasons: set[str]) -> None:
    found = weighed(old, new, language)
    assert "substantive" == found.significance
    assert reasons == {flag.reason for flag in found.flags}


def test_an_and_that_became_an_or_is_told_as_ever() -> None:
    found = weighed(
        "It heard the Mill Board, the Guild and the Court.", "It heard the Court, the Mill Board, the Fund or the Guild."
    )
    assert "conjunction" in {flag.kind for flag in found.flags}


def test_a_figure_of_a_list_is_told_as_ever() -> None:
    found = weighed("They tax salt, two boats and oil.", "They tax oil, salt, three boats and lamps.")
    assert "figure" in {flag.kind for flag in found.flags}
