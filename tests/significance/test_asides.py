"""What drafters write among the words without meaning it for the Parties; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed
from treaty_tui.significance.form.asides import blanked

NOTES = [
    ("en", "Boats pay dues. {ferries shall not pay, see article 9}", "Boats pay dues.", {"wording"}),
    ("en", "Boats pay [Note: all Parties shall settle 5 points] dues.", "Boats pay dues.", {"brackets"}),
    ("en", "Boats pay [Secretariat: harbour] dues.", "Boats pay dues.", {"brackets"}),
    ("en", "Boats pay [they shall pay] dues.", "Boats pay dues.", {"brackets", "obligation"}),
    ("fr", "Les barques paient [Note : deux États doivent voir] la taxe.", "Les barques paient la taxe.", {"brackets"}),
    ("zh", "船舶缴费［注：缔约国应当研究］。", "船舶缴费。", {"brackets"}),
]


@pytest.mark.parametrize(("language", "old", "new", "flags"), NOTES)
def test_a_note_neither_binds_nor_counts_nor_acts(language: str, old: str, new: str, flags: set[str]) -> None:
    assert flags == kinds(weighed(old, new, language)) == kinds(weighed(new, old, language))


def test_what_stays_keeps_its_place() -> None:
    text = "It [Norland: shall] {see [5]} row [Note: or [may] not] on."
    parts = "It [", "Norland:", " shall] ", "{see [5]}", " row [", "Note: or [may] not", "] on."
    assert text == "".join(parts)
    assert "".join(" " * len(part) if at % 2 else part for at, part in enumerate(parts)) == blanked(text, "en")
    assert "no [^1: notes" == blanked("no [^1: notes", "en")
    assert "[" + " " * 8 == blanked("[Note: x ", "en")


def test_a_thousand_labels_are_blanked_in_one_go() -> None:
    text = "[Norland: may] " * 1000
    assert text.replace("Norland:", " " * 8) == blanked(text, "en")


@pytest.mark.parametrize(
    "tail",
    ["owned by a guild", "belonging to a guild", "that carry coal", "held by a guild", "made of wood", "set out in the annex"],
)
def test_two_commas_that_free_a_noun_from_what_says_which_is_meant_are_substantive(tail: str) -> None:
    found = weighed(f"The toll is due for boats and rafts {tail}.", f"The toll is due for boats, and rafts, {tail}.")
    assert "substantive" == found.significance


@pytest.mark.parametrize("tail", ["tenus par une guilde", "soumis à la taxe", "prises en charge", "construits en bois"])
def test_two_commas_before_a_french_participle_are_substantive(tail: str) -> None:
    found = weighed(
        f"La taxe est due pour les bacs et les barges {tail}.", f"La taxe est due pour les bacs, et les barges, {tail}.", "fr"
    )
    assert "substantive" == found.significance


@pytest.mark.parametrize("tail", ["mantenidos por un gremio", "hechos de madera", "puestos en venta", "sujetos a la tasa"])
def test_two_commas_before_a_spanish_participle_are_substantive(tail: str) -> None:
    found = weighed(f"La tasa grava los botes y las balsas {tail}.", f"La tasa grava los botes, y las balsas, {tail}.", "es")
    assert "substantive" == found.significance


def test_two_commas_before_the_noun_that_both_wait_for_are_style() -> None:
    found = weighed(
        "It gives no title to or interest in salvaged boats.", "It gives no title to, or interest in, salvaged boats."
    )
    assert "editorial" == found.significance
