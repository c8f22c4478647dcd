"""A term of another gender throughout, and the words that agree with it; the wordings are our own."""

import pytest

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.compare import Comparison, compare


def compared(language: str, old: str, new: str) -> Comparison:
    was, now = (build("Article 1. X\n" + text, language=language) for text in (old, new))
    return compare(was, now, lineage=align(was, now))


def weights(found: Comparison) -> list[str]:
    """The significance of each row that changed."""
    return [found.weighed(n).significance for n, row in enumerate(found.rows) if row.change == "changed"]


RENAMED = {
    "fr": [
        (
            "1. Le moulin doit être peint par son meunier.\n2. Tout moulin loué est inscrit au rôle.\n"
            "3. Nul ne ferme un moulin occupé.\n4. Les moulins abandonnés sont enlevés.",
            "1. La grange doit être peinte par son meunier.\n2. Toute grange louée est inscrite au rôle.\n"
            "3. Nul ne ferme une grange occupée.\n4. Les granges abandonnées sont enlevées.",
        ),
        (
            "1. Chaque Partie contractante garde ses rôles.\n2. Les Parties contractantes, réunies au lac, votent.\n"
            "3. Toute Partie contractante peut parler.\n4. Le vote des Parties contractantes est secret.",
            "1. Chaque État partie garde ses rôles.\n2. Les États parties, réunis au lac, votent.\n"
            "3. Tout État partie peut parler.\n4. Le vote des États parties est secret.",
        ),
    ],
    "es": [
        (
            "1. Cada Parte Contratante guarda su rol.\n2. Las Partes Contratantes votan al alba.\n"
            "3. Toda Parte Contratante puede hablar.\n4. El voto de las Partes Contratantes es secreto.",
            "1. Cada Estado Parte guarda su rol.\n2. Los Estados Partes votan al alba.\n"
            "3. Todo Estado Parte puede hablar.\n4. El voto de los Estados Partes es secreto.",
        ),
        (
            "1. El molino estará pintado de rojo.\n2. Todo molino arrendado será inscrito en el rol.\n"
            "3. Los guardas cierran el molino.\n4. Los molinos abandonados serán retirados de la orilla del lago.",
            "1. La granja estará pintada de rojo.\n2. Toda granja arrendada será inscrita en el rol.\n"
            "3. Los guardas cierran la granja.\n4. Las granjas abandonadas serán retiradas de la orilla del lago.",
        ),
    ],
    "ru": [
        (
            "1. Каждая Договаривающаяся Сторона ведёт список.\n2. Договаривающиеся Стороны голосуют на рассвете.\n"
            "3. Любая Договаривающаяся Сторона может выступить.\n4. Голоса Договаривающихся Сторон тайны.",
            "1. Каждое Государство-участник ведёт список.\n2. Государства-участники голосуют на рассвете.\n"
            "3. Любое Государство-участник может выступить.\n4. Голоса Государств-участников тайны.",
        ),
    ],
}


@pytest.mark.parametrize(("language", "old", "new"), [(key, *pair) for key, pairs in RENAMED.items() for pair in pairs])
def test_what_agrees_with_a_term_of_another_gender_follows_it(language: str, old: str, new: str) -> None:
    found = compared(language, old, new)
    (replaced,) = found.substitutions
    assert ("consequential", 4) == (replaced.significance, replaced.count)
    assert ["consequential"] * 4 == weights(found)
    rows = [n for n, row in enumerate(found.rows) if row.change == "changed"]
    assert all(found.only_replaced(n) for n in rows)
    assert all(flag.reason.endswith("throughout") for n in rows for flag in found.flags(n))


MILLS = (
    "1. Le moulin de la rive doit rester rouge.\n2. Tout moulin loué au bord du lac brille au soleil.\n"
    "3. Nul ne ferme un moulin avant la fin du jour.\n"
)
BARNS = (
    "1. La grange de la rive doit rester rouge.\n2. Toute grange louée au bord du lac brille au soleil.\n"
    "3. Nul ne ferme une grange avant la fin du jour.\n"
)
HALLS = MILLS.replace("moulin", "hangar")


@pytest.mark.parametrize(
    ("new", "was", "now"),
    [
        (HALLS, "4. La clef du moulin loué revient au lac.", "4. La clef du hangar louée revient au lac."),
        (HALLS, "4. La clef du moulin revient, si loué, au lac.", "4. La clef du hangar revient, si louée, au lac."),
        (BARNS, "4. Le moulin du lac, inscrit au rôle, reste.", "4. La grange du lac, inscrites au rôle, reste."),
        (
            BARNS,
            "4. Le moulin du lac reste ; il est dû un prix convenu.",
            "4. La grange du lac reste ; il est dû un prix convenue.",
        ),
        (BARNS, "4. Le moulin du lac et la clef inscrite restent.", "4. La grange du lac et la clef inscrit restent."),
        (BARNS, "4. Le moulin du lac et le port restent au roi.", "4. La grange du lac et la porte restent au roi."),
        (BARNS, "4. Le moulin loué du lac reste au roi.", "4. La grange close du lac reste au roi."),
    ],
)
def test_what_agrees_with_another_word_or_in_number_does_not(new: str, was: str, now: str) -> None:
    found = compared("fr", MILLS + was, new + now)
    assert ["consequential"] * 3 + ["substantive"] == weights(found)


def test_a_noun_of_two_genders_is_two_nouns() -> None:
    old = (
        "1. El molino de la orilla debe abrir al alba.\n2. Todo molino arrendado queda al sol.\n"
        "3. Los guardas cierran el molino cada noche.\n4. El molino del lago y todo su cargo quedan al rey."
    )
    new = (
        "1. La granja de la orilla debe abrir al alba.\n2. Toda granja arrendada queda al sol.\n"
        "3. Los guardas cierran la granja cada noche.\n4. La granja del lago y toda su carga quedan al rey."
    )
    assert ["consequential"] * 3 + ["substantive"] == weights(compared("es", old, new))


def test_a_participle_that_often_agrees_is_no_term_of_its_own() -> None:
    old = "\n".join(f"{n}. Au lac {name}, un moulin peut être loué ou rester." for n, name in enumerate("abcd", 1))
    found = compared("fr", old, old.replace("un moulin", "une grange").replace("loué", "louée"))
    assert [("moulin", "grange", "consequential")] == [(each.old, each.new, each.significance) for each in found.substitutions]
    assert ["consequential"] * 4 == weights(found)


def test_a_determiner_that_often_agrees_is_no_part_of_the_term() -> None:
    old = "\n".join(f"{n}. Au lac {name}, tout moulin peut rester comme le moulin du roi." for n, name in enumerate("abcd", 1))
    new = old.replace("tout moulin", "toute grange").replace("le moulin", "la grange")
    found = compared("fr", old, new)
    assert [("moulin", "grange", 8, "consequential")] == [(e.old, e.new, e.count, e.significance) for e in found.substitutions]
    assert ["consequential"] * 4 == weights(found)


FERRIES = (
    "1. Todo bote paga la tasa del lago.\n2. Un bote puede salir al alba sin aviso.\n3. Los guardas miran cada bote.\n",
    "1. Toda barca paga la tasa del lago.\n2. Una barca puede salir al alba sin aviso.\n3. Los guardas miran cada barca.\n",
)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("4. Le moulin tenu par un artiste peintre agréé reste.", "4. La grange tenue par un artiste peintre agréée reste."),
        ("4. Un artiste agréé peint le moulin du lac.", "4. Un artiste agréée peint la grange du lac."),
        ("4. L'artiste du moulin doit être agréé.", "4. L'artiste de la grange doit être agréée."),
        ("4. Le moulin dont l'artiste est agréé reste.", "4. La grange dont l'artiste est agréée reste."),
        ("4. Le moulin loué à un artiste qui est agréé reste.", "4. La grange louée à un artiste qui est agréée reste."),
    ],
)
def test_what_another_noun_stands_nearer_to_says_of_whom_it_is(was: str, now: str) -> None:
    assert ["consequential"] * 3 + ["substantive"] == weights(compared("fr", MILLS + was, BARNS + now))


def test_what_another_noun_stands_nearer_to_says_of_whom_it_is_in_spanish() -> None:
    was, now = "4. El bote del cantante admitido sale al alba.", "4. La barca del cantante admitida sale al alba."
    assert ["consequential"] * 3 + ["substantive"] == weights(compared("es", FERRIES[0] + was, FERRIES[1] + now))


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("4. Le moulin du lac est inscrit au rôle.", "4. La grange du lac est inscrite au rôle."),
        ("4. Le moulin de la rive, inscrit au rôle, reste.", "4. La grange de la rive, inscrite au rôle, reste."),
        ("4. Inscrit au rôle, le moulin reste.", "4. Inscrite au rôle, la grange reste."),
    ],
)
def test_a_noun_that_cannot_own_what_agrees_lets_it_follow(was: str, now: str) -> None:
    assert ["consequential"] * 4 == weights(compared("fr", MILLS + was, BARNS + now))
