"""Which replacements throughout are renamings, and which say another thing in each place; the wordings are our own."""

import pytest

from tests.align.builder import build
from tests.significance.weighing import weighed
from treaty_tui.align import align
from treaty_tui.compare import compare
from treaty_tui.diff import diff
from treaty_tui.significance.throughout.replacements import Replacement, find

AMID = [
    "Wardens shall stop {} raking of moss.",
    "Where {} sowing is proved, a court sits.",
    "A mill causes {} noise.",
    "Tell of {} loss.",
]
HARM = [
    "Wardens shall prevent {} to moss.",
    "Where {} has come, a court sits.",
    "A mill that causes {} shall rest.",
    "None hides {}; it is told.",
]
DOES = ["Wardens shall {} the rake.", "Millers shall {} the wheel.", "Sowers may {} the seed.", "Courts shall {} the roll."]
WHO = ["Each {} shall keep a roll.", "The {} of the mill rests.", "No rake is lent to a {} by night.", "Courts hear every {}."]
BESIDE = [
    "Each {} roll shall be kept.",
    "The owner of a {} roll pays.",
    "Courts may take {} rolls.",
    "A {} roll that burns is told.",
]
DOING = [
    "Rules for the {} of moss hold.",
    "The {} of seed is told.",
    "Courts sit on the {} of mills.",
    "Each plan for the {} of moss rests.",
]
MENDED = ["Wardens shall mend {} by night.", "Sowers sell {} to mills.", "Courts count {} twice.", "Millers lend {} at dawn."]
RELATED = ["Rolls that {} to mills burn.", "Rakes {} to sowers.", "Laws which {} to moss rest.", "Fees {} to courts."]
FOLLOWED = {
    "fr": ["Nul ne doit causer un bruit {} au moulin.", "Le bruit {} est noté par le gardien.", "Un bruit {} ne peut durer."],
    "es": [
        "Nadie deberá causar un ruido {} al molino.",
        "El ruido {} será anotado por el guarda.",
        "Un ruido {} no puede durar.",
    ],
    "ar": ["تمنع كل دولة الضجيج {} للطاحونة.", "يسجل الضجيج {} في سنة.", "لا يدوم الضجيج {}."],
    "ru": ["Сторож слышит {} шум мельницы.", "Если {} шум длится, суд заседает.", "Мельник пишет про {} шум."],
    "zh": ["各方应防止{}噪声传开。", "发生{}噪声时，法院开庭。", "报告不得隐瞒{}噪声。"],
}
NOUNS = {
    "fr": ["Chaque {} doit tenir un rôle.", "Le {} du moulin se repose.", "Le râteau est prêté au {} par le juge."],
    "es": ["Cada {} deberá llevar un rol.", "El {} del molino descansa.", "El rastrillo se presta al {} por el juez."],
    "ar": ["يمسك كل {} سجلا.", "على كل {} أن يستريح.", "هذا {} يبيع الشعير."],
    "ru": ["Каждый {} ведет список.", "Без {}а мельница стоит.", "Суд слышит {}а."],
    "zh": ["各{}应保存名册。", "磨坊{}应休息。", "法院审查每名{}。"],
}
BINDING = {
    "fr": ["Le juge doit {} la paix.", "Le maire doit {} la route.", "Le garde peut {} le blé."],
    "es": ["El juez deberá {} la paz.", "El alcalde deberá {} la ruta.", "El guarda podrá {} el trigo."],
    "ru": ["Судья должен {} покой.", "Мэр должен {} дорогу.", "Сторож может {} зерно."],
    "zh": ["法官应{}和平安宁。", "市长应{}道路畅通。", "守卫可{}粮食供给。"],
}


def replaced(texts: list[str], old: str, new: str, language: str = "en") -> list[Replacement]:
    return list(find([diff(text.format(old), text.format(new), language) for text in texts], language))


@pytest.mark.parametrize(
    ("texts", "old", "new"),
    [
        (AMID, "reasonable", "excessive"),
        (AMID, "prolonged", "short"),
        (AMID, "grossly careless", "careless"),
        (AMID, "wilful", "knowing"),
        (AMID, "serious", "any"),
        (AMID, "Crown-owned", "private"),
        (AMID, "children's", "adults'"),
        (AMID, "foreign", "EU"),
        (AMID, "regional", "EU"),
        (HARM, "grave harm", "harm"),
        (HARM, "grave harm", "slight harm"),
        (HARM, "harm", "grave harm"),
        (DOES, "mend", "refuse"),
        (DOES, "mend", "weigh"),
        (DOING, "prevention", "promotion"),
        (RELATED, "relate", "pass"),
        (DOING, "storage", "dumping"),
        (WHO, "Mill Board", "Barn Board"),
        (MENDED, "Pacific", "Atlantic"),
        (MENDED, "high barns", "lower barn"),
        (MENDED, "dry docks", "wet docks"),
        (MENDED, "rights", "interests"),
        (MENDED, "obligations", "commitments"),
        (MENDED, "gains of peace", "gains of war"),
        (MENDED, "passengers", "drivers"),
        (MENDED, "handmills", "mills"),
        (WHO, "miller concerned", "miller injured"),
        (WHO, "miller liable", "miller entitled"),
        (WHO, "miller", "grinder"),
        (WHO, "worker", "visitor"),
        (WHO, "juror", "judge"),
        (WHO, "mill owner", "mill keeper"),
    ],
)
def test_other_words_of_degree_and_doing_say_another_thing_in_each_place(texts: list[str], old: str, new: str) -> None:
    (found,) = replaced(texts, old, new)
    assert (4, "substantive", True) == (found.count, found.significance, found.counts)


@pytest.mark.parametrize(
    ("texts", "old", "new"),
    [
        (WHO, "barge", "raft"),
        (WHO, "mill barge", "mill boat"),
        (WHO, "container", "crate"),
        (WHO, "Mill Board", "Mill Council"),
        (WHO, "Convention", "Protocol"),
        (WHO, "State Party", "Party"),
        (WHO, "Party", "State Party"),
        (WHO, "GRAIN+ mill", "GRAIN-plus mill"),
        (HARM, "the use of MILLs for idle ends", "millcraft"),
        (HARM, "harm", "damage"),
        (MENDED, "rakes", "hoes"),
        (BESIDE, "cyber", "ICT"),
        (BESIDE, "ICT", "computer"),
    ],
)
def test_another_name_is_consequential_in_each_place(texts: list[str], old: str, new: str) -> None:
    (found,) = replaced(texts, old, new)
    assert (4, "consequential", False) == (found.count, found.significance, found.counts)


def test_a_noun_that_already_stood_is_no_new_name() -> None:
    texts = [*WHO, "A {} and a sower meet.", "No {} is hired."]
    pairs = [(text.format("barge"), text.format("raft")) for text in texts]
    beside = [("A raft rests.", "A raft rests at night."), ("The raft of seed sinks.", "The raft of seed sits.")]
    for more, significance in (([], "consequential"), (beside, "substantive")):
        (found,) = find([diff(old, new) for old, new in pairs + more])
        assert (6, significance) == (found.count, found.significance)


@pytest.mark.parametrize(
    ("language", "texts", "old", "new", "counts"),
    [
        ("fr", FOLLOWED, "important", "grave", True),
        ("fr", BINDING, "garder", "refuser", True),
        ("fr", NOUNS, "membre", "observateur", True),
        ("es", NOUNS, "conductor", "pasajero", True),
        ("ru", NOUNS, "водитель", "пассажир", True),
        ("fr", NOUNS, "meunier", "exploitant", True),
        ("fr", NOUNS, "chariot", "wagon", False),
        ("es", FOLLOWED, "importante", "leve", True),
        ("es", BINDING, "guardar", "rehusar", True),
        ("es", NOUNS, "molinero", "operador", True),
        ("es", NOUNS, "carro", "coche", False),
        ("ar", FOLLOWED, "الجسيم", "الكبير", True),
        ("ar", NOUNS, "طحان", "مشغل", False),
        ("ru", FOLLOWED, "громкий", "любой", True),
        ("ru", BINDING, "хранить", "запретить", True),
        ("ru", NOUNS, "мельник", "оператор", True),
        ("ru", NOUNS, "плот", "паром", False),
        ("zh", FOLLOWED, "重大", "严重", True),
        ("zh", BINDING, "维护", "拒绝", True),
        ("zh", NOUNS, "经营者", "管理者", True),
        ("zh", NOUNS, "货船", "木筏", False),
    ],
)
def test_nouns_are_told_from_other_words_in_each_language(
    language: str, texts: dict[str, list[str]], old: str, new: str, counts: bool
) -> None:
    (found,) = replaced(texts[language], old, new, language)
    assert (counts, "substantive" if counts else "consequential") == (found.counts, found.significance)


MILL = "Article 1. Use of terms\n(a) “{0} roll” means a book of mills;\nArticle 2. Rolls\n" + "\n".join(
    f"{n}. {text}"
    for n, text in enumerate(["Each {0} roll shall be kept.", "Courts may take {0} rolls.", "A {0} roll burns."], 1)
)


@pytest.mark.parametrize(
    ("text", "significance"), [(MILL, "consequential"), (MILL.replace("“{0} roll”", "“wheel”"), "substantive")]
)
def test_a_term_that_is_defined_under_its_new_name_is_renamed_and_the_rows_agree_with_what_is_said_once(
    text: str, significance: str
) -> None:
    old, new = (build(text.format(word)) for word in ("brittle", "binding"))
    compared = compare(old, new, lineage=align(old, new))
    (found,) = compared.substitutions
    assert (significance, significance == "substantive") == (found.significance, found.counts)
    rows = [n for n, row in enumerate(compared.rows) if row.change == "changed"][-3:]
    assert [significance] * 3 == [compared.weighed(n).significance for n in rows]
    assert all(any("brittle → binding throughout" in flag.reason for flag in compared.flags(n)) for n in rows)
    assert [significance == "consequential"] * 3 == [compared.only_replaced(n) for n in rows]


def test_a_plain_noun_that_stands_elsewhere_means_something_else() -> None:
    diffs = [diff(text.format("barge"), text.format("raft")) for text in WHO]
    assert [False, True] == [find(diffs, "en", standing)[0].counts for standing in ([], ["The barge shall rest."])]


MILLS = ["Fees go to the Mill {}.", "The Mill {} rests in May.", "Sowers ask the Mill {} for seed."]


def test_a_name_is_known_by_its_other_words_though_its_noun_says_something_else_elsewhere() -> None:
    aboard = [*MILLS, "The Mill {} keeps a rake on board."]
    assert [("Mill Board", "Mill Council", "consequential")] == [
        (each.old, each.new, each.significance) for each in replaced(aboard, "Board", "Council")
    ]


def test_a_body_that_took_over_from_another_beside_it_is_no_new_name() -> None:
    pairs = [(text.format("Board"), text.format("Council")) for text in MILLS]
    found = find([diff(*pair, "en") for pair in pairs], "en", ["Appeals go to the Mill Council."])
    assert ["substantive"] == [each.significance for each in found]


def test_a_contraction_is_another_name_for_its_words_and_a_verb_is_no_part_of_a_term() -> None:
    texts = ["An {} is told when sent.", "Send it by {}.", "The {} of a sower is kept."]
    assert ["consequential"] == [each.significance for each in replaced(texts, "email", "electronic mail")]
    texts = ["An {} cart shall rest.", "Any {} cart shall burn a lamp.", "The wheel of an {} cart shall be oiled."]
    assert ["old cart"] == [each.old for each in replaced(texts, "old", "aged")]


@pytest.mark.parametrize(
    ("language", "old", "new", "term"),
    [
        (
            "fr",
            ["Le râteau est tenu.", "La dent du râteau tourne.", "Nul ne touche au râteau.", "Chaque râteau chante."],
            ["L'outil est tenu.", "La dent de l'outil tourne.", "Nul ne touche à l'outil.", "Chaque outil chante."],
            ("râteau", "outil"),
        ),
        (
            "es",
            ["El rastro es viejo.", "La punta del rastro gira.", "Nadie toca al rastro.", "Cada rastro canta."],
            ["La pala es vieja.", "La punta de la pala gira.", "Nadie toca a la pala.", "Cada pala canta."],
            ("rastro", "pala"),
        ),
    ],
)
def test_articles_that_follow_their_noun_hide_no_replacement(
    language: str, old: list[str], new: list[str], term: tuple[str, str]
) -> None:
    found = find([diff(*pair, language) for pair in zip(old, new, strict=True)], language)
    assert [(*term, 4)] == [each[:3] for each in found]
    weight = {weighed(*pair, language, substitutions=found[0].pairs).significance for pair in zip(old[1:], new[1:], strict=True)}
    assert {"consequential"} == weight


FOUNDED = {
    "en": ("A {} is hereby established.", "The {} rests.", "Millers tell the {}.", "Rakes go to the {}."),
    "en there": ("The millers hereby establish a {}.", "The {} rests.", "Millers tell the {}.", "Rakes go to the {}."),
    "fr": ("Il est institué un {}.", "Le {} se repose.", "Le meunier informe le {}.", "Les juges voient le {}."),
    "es": ("Se establece un {}.", "El {} descansa.", "El molinero informa al {}.", "Los jueces ven al {}."),
    "ru": ("Настоящим учреждается {}.", "Слушает {}.", "Мельник видит {}.", "Судьи видят {}."),
    "zh": ("兹设立{}。", "{}应休息。", "磨坊告知{}。", "法官见{}。"),
}
BODIES = {
    "en": ("Conference", "Assembly"),
    "en there": ("Conference of the Sowers", "Assembly of the Sowers"),
    "fr": ("Comité", "Conseil"),
    "es": ("Comité", "Consejo"),
    "ru": ("Комитет", "Совет"),
    "zh": ("委员会", "理事会"),
}


def weights(case: str, lines: tuple[str, ...], standing: tuple[str, ...] = ()) -> list[str]:
    """Of all that was replaced throughout where a body's name gave way to another one."""
    was, now = BODIES[case]
    diffs = [diff(line.format(was), line.format(now), case[:2]) for line in lines]
    return [each.significance for each in find(diffs, case[:2], list(standing))]


@pytest.mark.parametrize("case", list(FOUNDED))
def test_a_body_that_the_draft_sets_up_may_have_another_name(case: str) -> None:
    assert ["consequential"] == weights(case, FOUNDED[case])


@pytest.mark.parametrize("case", ["en", "fr", "es", "zh"])
def test_a_body_that_the_draft_does_not_set_up_is_another_one(case: str) -> None:
    assert ["substantive"] == weights(case, FOUNDED[case][1:])


@pytest.mark.parametrize(
    ("was", "now"), [("Commission", "Court"), ("Advisory Board", "Executive Board"), ("Fund", "Bank"), ("Secretariat", "Bureau")]
)
def test_a_body_of_another_kind_is_another_one(was: str, now: str) -> None:
    found = find([diff(line.format(was), line.format(now)) for line in FOUNDED["en"]], "en")
    assert {"substantive"} == {each.significance for each in found}


@pytest.mark.parametrize("stays", BODIES["en"])
def test_a_body_is_another_one_where_both_stand(stays: str) -> None:
    assert ["substantive"] == weights("en", FOUNDED["en"], (f"The {stays} sings.",))


def test_an_instrument_is_known_by_its_capital_beside_the_plain_word() -> None:
    texts = [
        "Le juge lit le présent {}.",
        "Au sens du présent {}, le moulin se repose d'un commun accord.",
        "Nul ne signe le présent {} la nuit.",
    ]
    found = find([diff(text.format("Accord"), text.format("Protocole"), "fr") for text in texts], "fr")
    assert ["consequential"] == [each.significance for each in found]
