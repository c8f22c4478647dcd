"""Words that only say which of the things named already is meant: its date, its title, an article; wordings are our own."""

import pytest

from tests.significance.weighing import weighed

SAME = [
    ("en", "In its resolution 91/14 the Council rests.", "In its resolution 91/14 of 3 March 2036 the Council rests."),
    ("en", "In its resolution 91/14, the Council rests.", "In its resolution 91/14 of 3 March 2036, the Council rests."),
    ("en", "decision 3/CP.51 holds", "decision 3/CP.51 of 3 March 2036 holds"),
    ("en", "resolution 2999 (2036) holds", "resolution 2999 (2036) of 3 March 2036 holds"),
    ("en", "resolution 91/14 of the General Assembly holds", "resolution 91/14 of the General Assembly of 3 March 2036 holds"),
    ("en", "resolution 91/14 of 3 March 2036 holds", "resolution 91/14 of 3 March 2036, entitled “Lamps, first of all”, holds"),
    ("en", "under item 5 of the agenda, they rest", "under item 5 of the agenda, entitled “Lamps”, they rest"),
    ("en", "under agenda item 5 they rest", "under agenda item 5, entitled “Lamps”, they rest"),
    ("fr", "la résolution 91/14 lie", "la résolution 91/14 du 3 mars 2036 lie"),
    ("fr", "la résolution 91/14 de l’Assemblée générale lie", "la résolution 91/14 de l’Assemblée générale du 1er mars 2036 lie"),
    ("fr", "le point 5, en salle, attend", "le point 5, intitulé « Lampes », en salle, attend"),
    ("es", "la resolución 91/14 obliga", "la resolución 91/14, de 3 de marzo de 2036, obliga"),
    ("ru", "в резолюции 91/14 сказано", "в резолюции 91/14 от 3 марта 2036 года сказано"),
    (
        "ru",
        "в резолюции 91/14 Генеральной Ассамблеи сказано",
        "в резолюции 91/14 Генеральной Ассамблеи от 3 марта 2036 года сказано",
    ),
    ("en", "lamps of small island developing States;", "lamps of the small island developing States;"),
    ("en", "in particular least developed countries, act", "in particular the least developed countries, act"),
    ("en", "lamps for landlocked developing countries are lit", "lamps for the landlocked developing countries are lit"),
    ("en", "boats under Conference of the Parties or its board", "boats under the Conference of the Parties or its board"),
    ("en", "giving pilots new lamps and longer reach", "giving pilots new lamps and a longer reach"),
    ("en", "Greece, Netherlands and Oman", "Greece, Netherlands (Kingdom of the) and Oman"),
    ("fr", "la Grèce, Pays-Bas et Oman", "la Grèce, Pays-Bas (Royaume des) et Oman"),
    ("en", "they give the justification therefore, with a log", "they give the justification therefor with a log"),
    ("en", "send it in writing within the given deadline.", "send it in writing by the given deadline."),
]


@pytest.mark.parametrize(("language", "old", "new"), SAME)
def test_what_names_a_thing_again_is_told_and_editorial(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        found = weighed(was, now, language)
        assert ("editorial", ["wording"]) == (found.significance, [flag.kind for flag in found.flags])


ANOTHER = [
    ("In its resolution 91/14 of 3 March 2036 it rests.", "In its resolution 91/14 of 4 March 2036 it rests."),
    ("In its resolution 91/14 of 3 March 2036 it rests.", "In its resolution 91/15 of 3 March 2036 it rests."),
    ("Law 14 holds", "Law 14 of 3 March 2036 holds"),
    ("decision 14 holds", "decision 14 of 3 March 2036 holds"),
    ("decision 14 (2) holds", "decision 14 (2) of 3 March 2036 holds"),
    ("resolution 91/14 and the report bind", "resolution 91/14 and the report of 3 March 2036 bind"),
    ("resolution 91/14 on the Charter binds", "resolution 91/14 on the Charter of 3 March 2036 binds"),
    ("resolution 91/14 binds", "resolution 91/14 after 3 March 2036 binds"),
    ("resolution 91/14 binds", "resolution 91/14, except “Lamps”, binds"),
    ("resolution 91/14 binds", "resolution 91/14, entitled “Lamps”, and “Nets”, binds"),
    ("under item 5, entitled “Lamps”, they rest", "under item 5, entitled “Nets”, they rest"),
    ("article 5 binds", "article 5, entitled “Lamps”, binds"),
    ("lamps of least developed countries that ask", "lamps of the least developed countries that ask"),
    ("lamps of least developed countries concerned", "lamps of the least developed countries concerned"),
    ("lamps of developing countries;", "lamps of the developing countries;"),
    ("lamps of least developed countries;", "lamps of three least developed countries;"),
    ("Greece, Korea and Oman", "Greece, Korea (Republic of) and Oman"),
    ("Greece, Guinea and Oman", "Greece, Guinea (Kingdom of the) and Oman"),
    ("pilots shall therefore be paid", "pilots shall therefor be paid"),
    ("they keep Conference of the Parties papers", "they keep the Conference of the Parties papers"),
    ("they build a deeper and longer quay", "they build a deeper and a longer quay"),
    ("they give notice of storms", "they give a notice of storms"),
    ("they send few pilots", "they send a few pilots"),
    ("They are bound by the deadline.", "They are bound within the deadline."),
    ("It is affected by the deadline.", "It is affected within the deadline."),
    ("send it in writing within the port", "send it in writing by the port"),
    ("send it within days of the deadline", "send it by days of the deadline"),
]


@pytest.mark.parametrize(("old", "new"), ANOTHER)
def test_what_may_name_another_thing_is_substantive(old: str, new: str) -> None:
    assert ["substantive"] * 2 == [weighed(old, new).significance, weighed(new, old).significance]
