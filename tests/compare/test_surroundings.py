"""Words that moved as they are mean something else where they name their own place, or stand under another lead."""

import pytest

from treaty_tui.compare import Comparison, compare
from treaty_tui.formats import read_draft
from treaty_tui.references import anaphora, here

SEARCH = "### Article 1. Search\n1. A judge hears the master of the boat before it is searched.\n"
ARREST = "### Article 2. Arrest\n1. Whoever is arrested is told why within one tide.\n"
CONSENT = "2. The measures in this article are taken in daylight only.\n"


def compared(old: str, new: str) -> Comparison:
    return compare(read_draft(old.encode(), "a.md"), read_draft(new.encode(), "b.md"))


def told(old: str, new: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Change, significance, and kind and reason of each flag, of rows that stand in both and are flagged."""
    found = compared(old, new)
    weighed = [(row.change, found.weighed(n)) for n, row in enumerate(found.rows) if row.old and row.new]
    return [(change, each.significance, [(f.kind, f.reason) for f in each.flags]) for change, each in weighed if each.flags]


def test_this_article_is_another_one_where_the_words_moved() -> None:
    flags = [
        ("reference", "'this article' is article 2 now, was article 1"),
        ("wording", "stands under 'Arrest' now, was under 'Search'"),
    ]
    assert [("unchanged", "substantive", flags)] == told(SEARCH + CONSENT + ARREST, SEARCH + ARREST + CONSENT)


def test_what_moved_under_another_heading_is_told_with_both() -> None:
    plain = CONSENT.replace("measures in this article", "measures")
    reason = "stands under 'Arrest' now, was under 'Search'"
    assert [("unchanged", "substantive", [("wording", reason)])] == told(SEARCH + plain + ARREST, SEARCH + ARREST + plain)
    unnamed = (
        text.replace(". Search", ".").replace(". Arrest", ".") for text in (SEARCH + plain + ARREST, SEARCH + ARREST + plain)
    )
    assert [("unchanged", "consequential", [("moved", "stands in article 2 now, was in article 1")])] == told(*unnamed)
    again = ARREST + SEARCH + plain.replace("Article 1", "Article 2")
    order = [("moved", "stands before what was article 1 now")]
    assert [("unchanged", "consequential", order)] == told(SEARCH + plain + ARREST, again)


def test_it_is_the_same_where_the_article_went_with_them() -> None:
    renumbered = ARREST.replace("2.", "1.", 1) + SEARCH.replace("Article 1.", "Article 2.") + CONSENT
    assert [] == told(SEARCH + CONSENT + ARREST, renumbered)
    assert [] == told(SEARCH + CONSENT + ARREST, SEARCH + CONSENT.replace("2.", "3.") + ARREST)


def test_so_is_this_chapter_though_its_article_moved_whole() -> None:
    limits = "### Article {}. Limits\n1. The rules of this chapter do not bind boats of less than one ton.\n"
    dues = "### Article 1. Dues\n1. Boats pay by the ton.\n2. Wardens weigh each load on the mole.\n"
    one, two = f"## Chapter I. Dues\n{dues}", "## Chapter II. Penalties\n"
    fines = "### Article {}. Fines\n1. Whoever pays late is fined one crown.\n2. Fines go to the harbour chest.\n"
    (whole, (change, significance, flags)) = told(
        one + limits.format(2) + two + fines.format(3), one + two + fines.format(2) + limits.format(3)
    )
    assert ("unchanged", "substantive") == (change, significance)
    assert [("reference", "'this chapter' is chapter II now, was chapter I")] == flags
    assert ("unchanged", "consequential", [("moved", "stands under 'Penalties' now, was under 'Dues'")]) == whole


@pytest.mark.parametrize("again", [False, True])
def test_a_point_that_came_under_another_lead_is_told_with_both(again: bool) -> None:
    duty, leave = "1. A carrier shall refuse to carry:\n", "2. A carrier may refuse to carry:\n"
    points = "(a) loose powder in barrels;\n", "(b) acids in open vessels;\n", "(a) live eels without water;\n"
    head = "### Article 1. Refusal\n"
    new = head + duty + points[0] + leave + points[2] + points[1]
    if again:
        new = new.replace("2. A carrier may refuse to carry:", "2. A carrier shall refuse to carry:")
        leave = leave.replace("may", "shall")
    reason = "stands under 'A carrier may refuse to carry:' now, was under 'A carrier shall refuse to carry:'"
    place = ("unchanged", "consequential", [("moved", "stands in article 1 (2) now, was in article 1 (1)")])
    expected = [place if again else ("unchanged", "substantive", [("wording", reason)])]
    assert expected == told(head + duty + points[0] + points[1] + leave + points[2], new)


def test_this_paragraph_is_less_where_it_was_split_and_more_where_it_was_merged() -> None:
    rule, other = "Each owner of a boat enters it in the book of the port.", "This paragraph does not bind owners of rafts."
    whole, parts = f"2. {rule} {other}\n", f"2. {rule}\n3. {other}\n"
    split, merged = "'this paragraph' is only article 1 (3) now", "'this paragraph' is all of article 1 (2) now"
    assert [("split", "substantive", [("reference", split)])] == told(SEARCH + whole, SEARCH + parts)
    assert [("merged", "substantive", [("reference", merged)])] == told(SEARCH + parts, SEARCH + whole)
    assert [] == told(SEARCH + whole.replace("This", "That"), SEARCH + parts.replace("This", "That"))


def test_a_duty_that_went_into_the_preamble_or_an_annex_is_no_longer_the_same() -> None:
    duty = "Each State Party shall bear the costs of the damage that wolves cause to sheep."
    head, body, annex = (
        "## Preamble\nNoting the loss of sheep,\n",
        "3. Wolves are counted.\n",
        "## Annex I. Forms\n1. Forms are blue.\n",
    )
    old = head + SEARCH + f"2. {duty}\n" + body + annex
    recital = head + duty + "\n" + SEARCH + body + annex
    flags = [("wording", "stands in the preamble now, was in the articles")]
    assert [("unchanged", "substantive", flags)] == told(old, recital)
    assert ["stands in an annex now, was in the articles"] == [
        reason for *_, each in told(old, head + SEARCH + body + annex + f"2. {duty}\n") for _, reason in each
    ]


@pytest.mark.parametrize(
    ("language", "words", "tags"),
    [
        ("en", "the measures in this article and the present chapter", ["article", "chapter"]),
        ("en", "paragraph 2 of the same article", []),
        ("en", "this articles of faith", ["article"]),
        ("fr", "aux fins du présent chapitre; le présent article; cette section", ["chapter", "article", "section"]),
        ("es", "a los efectos de este capítulo y del presente artículo", ["chapter", "article"]),
        ("ru", "для целей настоящей главы и настоящей статьи", ["chapter", "article"]),
        ("ar", "أحكام هذه المادة وهذا الفصل", ["article", "chapter"]),
        ("zh", "本条和本章的规定不适用于本条约", ["article", "chapter"]),
    ],
)
def test_what_names_its_own_place_is_known_in_six_languages(language: str, words: str, tags: list[str]) -> None:
    assert tags == [tag for tag, _ in here.said(words, language)]


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("en", "such powers are used by day.", "such"),
        ("en", "this convention is open to all.", ""),
        ("en", "this article binds all.", ""),
        ("en", "thistles are cut.", ""),
        ("en", "in that event the carrier is told.", "in that event"),
        ("en", "under such conditions, boats wait.", "under such conditions"),
        ("en", "except that the carrier pays.", ""),
        ("en", "in this article, boat means raft.", ""),
        ("en", "those who fish by night pay twice.", ""),
        ("en", "otherwise, the boat is sold.", "otherwise"),
        ("en", "the same applies to rafts.", "the same applies"),
        ("en", "the same boat is searched once.", ""),
        ("en", "it is prohibited to fish.", ""),
        ("en", "it shall be an offence for any master to leave.", ""),
        ("en", "it shall meet each spring.", "it"),
        ("fr", "en pareil cas, le transporteur est averti.", "en pareil cas"),
        ("fr", "il est interdit de pêcher.", ""),
        ("fr", "il se réunit chaque année.", "il"),
        ("es", "lo anterior no se aplica a las balsas.", "lo anterior"),
        ("es", "en tal caso se avisa al armador.", "en tal caso"),
        ("ru", "в этом случае судно ждет.", "в этом случае"),
        ("ru", "в настоящей статье судно означает плот.", ""),
        ("ar", "تنتهي هذه الصلاحيات نهارا", "تنتهي هذه الصلاحيات"),
        ("ar", "تلزم هذه المادة الجميع", ""),
        ("zh", "在此情况下，船只等候。", "在此"),
        ("zh", "否则船只予以出售。", "否则"),
        ("en", "Both duties lapse in June.", "both"),
        ("en", "The former Union of Gardeners pays.", ""),
        ("en", "Such birds as geese are counted.", ""),
        ("ru", "Такие птицы, как гуси, считаются.", ""),
        ("ru", "Обе обязанности прекращаются.", "обе"),
        ("es", "Ambas prohibiciones cesan.", "ambas"),
        ("fr", "leurs frais sont payés.", "leurs"),
        ("fr", "cette convention est ouverte.", ""),
        ("es", "dichas facultades se usan de día.", "dichas"),
        ("ru", "такие полномочия используются днем.", "такие"),
        ("ar", "هذه الصلاحيات تستعمل نهارا", "هذه"),
        ("ar", "هذه المادة ملزمة", ""),
        ("zh", "该权力只在白天使用。", "该"),
    ],
)
def test_what_begins_by_pointing_back_is_known_in_six_languages(language: str, words: str, first: str) -> None:
    assert first == anaphora.back(words, language)


def test_words_that_point_back_mean_something_else_behind_another_provision() -> None:
    search, copy = "1. Wardens may search a boat.\n", "2. Wardens may copy its papers.\n"
    such, head = "3. Such powers are used with the consent of a judge.\n", "### Article 1. Powers\n"
    reason = "'such' points back: it stands behind article 1 (1) now, stood behind article 1 (2)"
    assert [("unchanged", "substantive", [("reference", reason)])] == told(
        head + search + copy + such, head + search + such.replace("3.", "2.") + copy.replace("2.", "3.")
    )
    other = such.replace("Such powers are", "Powers are")
    assert [] == told(head + search + copy + other, head + search + other.replace("3.", "2.") + copy.replace("2.", "3."))


def test_two_places_of_one_number_are_told_by_their_words() -> None:
    search, copy = "Wardens may search a boat.", "Wardens may copy its papers."
    head, latter = "### Article 1. Powers\n", "3. The latter is done with the consent of a judge.\n"
    old, new = (f"{head}1. {first}\n2. {then}\n{latter}" for first, then in ((search, copy), (copy, search)))
    reason = f"'the latter' points back: it stands behind '{search}' now, stood behind '{copy}'"
    assert ("unchanged", "substantive", [("reference", reason)]) in told(old, new)


def parts(*held: tuple[int, ...], named: bool = False) -> str:
    """A draft of parts without a heading, which hold the articles of these numbers."""
    rests = ("Pilots rest.", "Fuel is free of tax.", "Gliders make no noise.", "Balloons bear two lights.", "Kites fly low.")
    lines = []
    for part, numbers in zip(("One", "Two", "Three"), held, strict=False):
        lines.append(f"## Part {part}")
        lines += [f"### Article {n}{f'. Rule of {rests[n - 1][:6]}' if named else ''}\n1. {rests[n - 1]}" for n in numbers]
    return "\n".join(lines) + "\n"


def test_an_article_that_went_to_a_part_without_heading_is_told_by_their_numbers() -> None:
    place = "stands in part II now, was in part I"
    named = told(parts((1, 2), (3, 4), (5,), named=True), parts((1,), (2, 3, 4), (5,), named=True))
    assert [("unchanged", "consequential", [("moved", place)])] == named
    bare = told(parts((1, 2), (3, 4), (5,)), parts((1,), (2, 3, 4), (5,)))
    assert [("unchanged", "consequential", [("moved", f"article 2 {place}")])] == bare


def test_parts_that_only_count_articles_off_move_none() -> None:
    old, new = parts((1, 2), (3, 4), (5,)), parts((1, 2), (4, 5))
    assert [] == told(old, new)


def test_what_went_to_another_annex_or_out_of_it_is_substantive_though_no_heading_tells_them_apart() -> None:
    tar, hair, ash, dust = (
        "2. Tar that is left when pitch is boiled.\n",
        "1. Hair of goats and of sheep.\n",
        "1. Ash of straw and of reeds.\n",
        "2. Dust of mills.\n",
    )
    lists = "### Article 1. Lists\nGoods in Annex I are not sold; goods in Annex II may be sold by day.\n"
    old = f"{lists}## Annex I\n{hair}{tar}## Annex II\n{ash}{dust}"
    new = f"{lists}## Annex I\n{hair}## Annex II\n{ash}{dust}{tar.replace('2.', '3.')}"
    assert [("unchanged", "substantive", [("wording", "stands in annex 2 now, was in annex 1")])] == told(old, new)
    body = f"{lists}### Article 2. Ash\n{ash}## Annex\n### Article 1. Shields\n1. Carts bear shields.\n"
    taken = f"{lists}### Article 2. Ash\n{ash}### Article 3. Shields\n1. Carts bear shields.\n"
    flags = [("wording", "stands in the articles now, was in an annex")]
    assert [("unchanged", "substantive", flags)] * 2 == told(body, taken)


def test_one_heading_under_two_chapters_is_told_by_these() -> None:
    first, second, both = (
        "1. Requests are signed by a judge.\n",
        "1. Guests consent in writing.\n",
        "2. Either State may say no.\n",
    )
    head, other = "## Part I. Arrest\n### Article 1. General\n", "## Part II. Transfer\n### Article 2. General\n"
    reason = "stands under 'Transfer' now, was under 'Arrest'"
    found = told(head + first + both + other + second, head + first + other + second + both)
    assert [("unchanged", "substantive", [("wording", reason)])] == found


ONE = {"en": "Article 1", "fr": "Article premier", "es": "Artículo 1", "ru": "Статья 1", "zh": "第一条", "ar": "المادة 1"}


@pytest.mark.parametrize(
    ("language", "lead", "counts"),
    [
        ("en", "Claims are paid in the following order:", True),
        ("en", "Claims are paid to the following persons:", False),
        ("fr", "Les créances sont payées dans l’ordre suivant:", True),
        ("es", "Los créditos se pagan en el orden siguiente:", True),
        ("ru", "Требования удовлетворяются в следующем порядке:", True),
        ("zh", "债权按下列顺序清偿：", True),
        ("ar", "تدفع المطالبات بالترتيب التالي:", True),
    ],
)
def test_the_place_of_a_point_counts_where_its_lead_says_so(language: str, lead: str, counts: bool) -> None:
    head = f'+++\nid = "{{}}"\ntitle = "T"\ndate = 2030-01-01\nlanguage = "{language}"\n+++\n### {ONE[language]}\n{lead}\n'
    wages, dues, loans = "wages of the crew", "dues of the port of call", "loans of the bank"
    old, new = (head.format(name) for name in "ab")
    old += f"(a) {wages};\n(b) {dues};\n(c) {loans}.\n"
    new += f"(a) {dues};\n(b) {wages};\n(c) {loans}.\n"
    reason = f"has another place in the list of '{lead}'"
    assert ([("unchanged", "substantive", [("wording", reason)])] if counts else []) == told(old, new)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The results of both duties are kept.", "of both duties"),
        ("A Guild may grant an exception to that rule.", "to that rule"),
        ("The fee is paid within the same period.", "within the same period"),
        ("Each Guild ensures that boats are clean.", ""),
        ("Rafts drift at the same time.", ""),
        ("Rafts are sold on the same terms as boats.", ""),
        ("The rules of this Convention bind rafts.", ""),
        ("Boats of oak pay less than rafts of that oak.", ""),
        ("Boats rest. An exception to that rule is told.", ""),
    ],
)
def test_what_points_back_within_a_sentence_is_known_behind_a_small_word(words: str, told: str) -> None:
    assert told == anaphora.inside(words, "en")


def test_what_points_back_is_told_where_something_new_stands_before_it_or_nothing_is_left_of_what_did() -> None:
    head, first = "### Article 1. Powers\n", "1. Wardens may search a boat.\n"
    such, new = "{}. Such powers are used by day.\n", "2. Wardens may burn a raft that drifts at night.\n"
    reason = "'such' points back: it stands behind article 1 ({}) now, stood behind article 1 (1)"
    told_so = [("unchanged", "substantive", [("reference", reason.format(2))])]
    assert told_so == told(head + first + such.format(2), head + first + new + such.format(3))
    point = "1. Wardens may:\n(a) search a boat;\n{}"
    assert [] == told(head + point.format("") + such.format(2), head + point.format("(b) burn a raft.\n") + such.format(2))


def test_annexes_without_a_heading_that_changed_places_are_told_at_their_first_row() -> None:
    lists = "### Article 1. Lists\nGoods in Annex A are not sold; goods in Annex B may be sold by day.\n"
    hair, ash = "1. Hair of goats and of sheep.\n2. Wool of lambs.\n", "1. Ash of straw and of reeds.\n2. Dust of mills.\n"
    found = told(f"{lists}## Annex A\n{hair}## Annex B\n{ash}", f"{lists}## Annex A\n{ash}## Annex B\n{hair}")
    assert any(reason in ("annex A was annex B", "annex B was annex A") for *_, flags in found for _, reason in flags), found


def test_what_another_one_has_overtaken_says_so_where_its_number_stands() -> None:
    tolls = "Every boat pays a toll of one crown at the mole before sunset"
    nets = "Nets are dried on the racks behind the chapel and nowhere else"
    lamps = "The warden lights both lamps at dusk and trims them after midnight"
    old = f"### Article 1. Harbour\n1. {tolls}.\n2. {lamps}.\n3. {nets}, and the warden counts them each week by hand.\n"
    new = f"### Article 1. Harbour\n1. {nets}, and the warden counts them each week by hand.\n2. {lamps}.\n3. {tolls}.\n"
    rows = compared(old, new)
    (number,) = (n for n, row in enumerate(rows.rows) if row.moved and not row.renumbered)
    (flag,) = rows.weighed(number).flags
    assert ("moved", "stands behind what was article 1 (3) now") == flag
    assert "consequential" == rows.weighed(number).significance


def test_a_recital_that_moved_says_what_it_stands_before_now_for_nobody_counts_recitals() -> None:
    tides, fog, nets = (
        "Recalling how the tides run at dawn,\n\n",
        "Noting that fog hides the mole,\n\n",
        "Mindful of torn nets,\n\n",
    )
    rest = "Have agreed as follows:\n\n### Article 1. Boats\n1. Boats are tarred.\n"
    said = told(f"The keepers,\n\n{tides}{fog}{nets}{rest}", f"The keepers,\n\n{nets}{tides}{fog}{rest}")
    assert [("unchanged", "consequential", [("moved", "stands before 'Recalling how the tides run at dawn' now")])] == said
