"""French: what the readers, the references and the words of law need to know of the language."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- headings and numbers: how a text is built ---

HEADINGS = {
    "part": "partie", "chapter": "chapitre", "section": "section sous-section", "book": "titre",
    "article": "article art",
    "annex": "annexe appendice", "preamble": "préambule preambule", "alternative": "option variante alternative alt",
    "rule": "règle regle principe clause directive paragraphe",
}  # fmt: skip
ORDINALS = {
    "premier": 1, "première": 1, "1er": 1, "1ère": 1, "ier": 1, "unique": 1, "deuxième": 2, "second": 2, "seconde": 2,
    "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
    "dixième": 10,
}  # fmt: skip
DRAFTED = "projet d'; projet de; nouvel; nouvelle; nouveau"
FORMERLY = "ex; ancien; ancienne; anciennement; précédemment"
PUT_IN = "nouveau; nouvelle; nouvel article"
TITLES = "convention traité accord protocole pacte charte statut déclaration résolution instrument acte projet"
BEGINNINGS = """
à afin après au aucun aucune aux avant avec ce ces cet cette chacun chacune chaque comme conformément dans de des dès
du elle elles en entre est il ils l'un l'une la le les lorsqu' lorsque l' l’ l'article l'état l'accord n'est
nonobstant nul on par pendant pour quand sans sauf selon si sont sous sur tout toute toutefois toutes tous un une
d'autres au
"""
SUBJECTS = ""
VERBS = """
est sont peut peuvent doit doivent sera seront a ont s'applique s'appliquent prend prennent désigne n'est
"""
BEFORE_REFERENCE = """
à l' l’ l'article le la les de du des d' d’ en dans par au aux et ou sous sur selon présent article articles
paragraphe paragraphes que chapitre partie annexe section
"""
UNENDING = """
un une est sont sera seront être égal égale égaux atteindre atteint dépasse dépasser excède excéder numéro numéros no n°
nos moins plus environ pour avec sans vers contre entre que qui dont ce cette ces son sa ses leur leurs chaque
"""
RECITALS = r"(?:[A-ZÉÀ][\w’']+ )?(?:[A-ZÉÀ]\w+(?:ant|ents?|és?|ées?)|Sont convenu|Conviennent|Ayant)\b"
PREAMBLE = (
    r"(?:Les |Le |La |L['’]|NOUS)?,? ?(?:États|Etats|Parties|PEUPLES|PARTIES|gouvernements|Assemblée|Membres|Hautes"
    r"|(?:Conseil|Conférence|Commission|Comité|Réunion|Parlement|[Cc]hefs|[Mm]inistres)\b[^.:]*,$)"
)

# --- duties: what binds, softens, negates, joins ---

LADDER = """\
doit; doivent; a l'obligation de; ont l'obligation de; a le devoir de; ont le devoir de; \
  est tenu de; est tenue de; sont tenus de; sont tenues de; est tenu à; est tenue à; sont tenus à; sont tenues à; \
  est obligé de; sont obligés de; est \
  obligée de; sont obligées de; s'engage à; \
  s'engagent à; veille à; veillent à; incombe
devra; devront
devrait; devraient; il convient
s'efforce de; s'efforcent de; s'emploie à; s'emploient à; envisage de; envisagent de; a vocation à; ont vocation à; \
  est encouragé à; sont encouragés \
  à; sont encouragées à; est invité à; sont invités à; sont invitées à; \
  est prié de; est priée de; sont priés de; sont priées de; est invitée à; \
  est encouragée à; est exhorté à; est exhortée à; sont exhortés à; \
  fait tout son possible pour; font tout leur possible pour
peut; peuvent; pourra; pourront; pourrait; pourraient; a la faculté de; ont la faculté de; \
  a le droit de; ont le droit de; est habilité à; est habilitée à; sont habilités à; sont habilitées à; est libre de; \
  sont libres de; est autorisé à; est autorisée à; sont autorisés à; sont autorisées à"""
QUALIFIERS = """\
selon qu'il convient; s'il y a lieu; le cas échéant; lorsqu'il y a lieu; selon que de besoin; si nécessaire; en tant
que de besoin; au besoin; dans la mesure du possible; autant que possible; dans toute la mesure possible; autant que
faire se peut; sous réserve de son droit interne; sous réserve de leur droit interne; conformément à son droit
interne; conformément à leur droit interne; dans la mesure où son droit interne le permet; dans la limite de ses
moyens; dans la limite de leurs moyens; à titre volontaire; volontaire; volontairement; selon les cas; si possible;
lorsque cela est faisable; lorsque cela est possible; notamment; sous réserve du droit interne; sous réserve de sa
législation; conformément à sa législation; conformément au droit interne; dans le respect de son droit interne; dans
la mesure où leur droit interne le permet; dans les limites de son droit interne; s'il le juge approprié; lorsque cela
est approprié; lorsque cela est nécessaire; si besoin est; chaque fois que possible; dans la mesure de ses moyens;
dans la mesure de leurs moyens; dans la mesure nécessaire; sur une base volontaire;
si elle le juge approprié; s'ils le jugent approprié; si elles le jugent approprié; si elle le juge nécessaire;
s'il le juge nécessaire; compte tenu de ses moyens; compte tenu de leurs moyens; compte tenu de ses capacités;
compte tenu de leurs capacités; dans la limite de ses capacités; dans la limite de leurs capacités;
à titre facultatif; dans la mesure du réalisable; lorsque cela est possible et approprié;
conformément aux principes fondamentaux de son système juridique;
conformément aux principes fondamentaux de leur système juridique;
conformément aux principes fondamentaux de son droit interne;
sous réserve des concepts fondamentaux de son système juridique; dans le cadre de son droit interne;
conformément à leur législation; sous réserve de leur législation"""
NEGATIONS = """\
ne; n'; pas; aucun; aucune; jamais; ni; sans; sans préjudice de; sauf; excepté; nul; nulle; hormis; à l'exception de; à
moins que; nonobstant; non"""
ASIDE = "sans; sans préjudice de; sauf; excepté; hormis; à l'exception de; à moins que; nonobstant"
NOBODY = "aucun; aucune; nul; nulle; rien; personne"
FORBIDDING = "doit; doivent; devra; devront; peut; peuvent; pourra; pourront"
RESTRICTING = "ne que; n que; ne qu; n qu; uniquement; seulement; exclusivement"
PROHIBITING = """\
interdit; interdite; interdits; interdites; interdire; interdisent; prohibé; prohibée; prohibés; prohibées; refuse; refusent;
refuser; refusé; refusée; rejette; rejettent; rejeté; rejetée"""
NEGATING = "in; im; il; ir; non; non-; mé; dés; dis"
NOT_NEGATED = """\
forme; formes; former; formation; formations; fraction; fractions; habité; portant; portants; porte; porter; portes;
pose; poser; position; positions; stance; stances; struction"""
CONJUNCTIONS = "et=et; ou=ou; et/ou=et/ou; ainsi que=et"

# --- actors: who is bound or helped ---

ACTORS = """\
état partie; états parties; état; états; partie; parties; partie requérante; partie requise; état requérant; état
requis; état partie requérant; état partie requis; état membre; états membres; conférence des parties; conférence des
états parties; conférence; secrétariat; secrétaire général; dépositaire; comité; commission; autorité compétente;
autorités compétentes; autorité centrale; autorités centrales; fournisseur de services; fournisseurs de services;
secteur privé; société civile; organisations non gouvernementales; pays en développement; pays développés; états en
développement; personne; personnes; adulte; adultes; victime; victimes; témoin; témoins; enfant; enfants;
personne morale; personnes morales; personne
physique; assemblée générale; peuples autochtones"""
ONE_ACTOR = "état partie=partie; états parties=parties; partie contractante=partie; parties contractantes=parties"
DETERMINERS = "une; un; ce; cette"

# --- figures: numbers, shares, dates, deadlines ---

FIGURES = """\
deux=2; trois=3; quatre=4; cinq=5; six=6; sept=7; huit=8; neuf=9; dix=10; onze=11; douze=12; treize=13; quatorze=14;
quinze=15; seize=16; vingt=20; trente=30; quarante=40; cinquante=50; soixante=60; quatre-vingts=80; quatre-vingt-dix=90;
soixante-dix=70; cent=100; cents=100; mille=1000; million=1000000; millions=1000000;
milliard=1000000000; milliards=1000000000; premier=1.; deuxième=2.; troisième=3.;
quatrième=4.; cinquième=5.; sixième=6.; septième=7.; huitième=8.; neuvième=9.; dixième=10.; première=1.; vingtième=20.;
trentième=30.; quarantième=40.; cinquantième=50.; soixantième=60.; quatre-vingt-dixième=90.; centième=100."""
NUMBER_ONES = "un=1; une=1; onze=11; unième=1."
"""What that joins to tens: soixante et onze."""
NUMBER_AND = "et"
"""What joins the parts of a number in words."""
DECIMAL = ","
"""What parts the whole of a number from the rest: "1,500" is not 1 500."""

IGNORED = """\
première instance; premier lieu; premier chef; des tiers; les tiers; aux tiers; état tiers; états tiers; pays tiers"""
DENOMINATORS = "demi=2; tiers=3; quart=4; quarts=4; cinquième=5; cinquièmes=5; dixième=10; dixièmes=10"
FRACTIONS = """\
moitié; tiers; quart; majorité; unanimité; consensus; quarts"""
MONTHS = "janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre"
TIMES = """\
jour=jour; jours=jour; semaine=semaine; semaines=semaine; mois=mois; an=an; ans=an; année=an; années=an; heure=heure;
heures=heure; pour cent=%; %=%"""
BOUNDS = """\
au plus tard=au plus tard; au plus tôt=au plus tôt; au moins=au moins; pas moins de=au moins; au minimum=au moins;
au plus=au plus; pas plus de=au plus; au maximum=au plus; n'excède pas=au plus; n'excèdent pas=au plus; n'excédant pas=au plus;
ne dépasse pas=au plus; ne dépassent pas=au plus; ne dépassant pas=au plus; n'est pas supérieur à=au plus;
n'est pas supérieure à=au plus; n'est pas inférieur à=au moins; n'est pas inférieure à=au moins"""
BOUNDS_BESIDE = "au plus=beside; au minimum=beside; au maximum=beside"
MEASURED = "un; une; égal; égale; égaux; égales; usd; eur; gbp; us"
COMPARING = """\
moins; plus; avant; après; dans; dès; jusqu; jusque; au-dessus; au-dessous; au-delà; depuis; supérieur; supérieure; supérieurs;
supérieures; inférieur; inférieure; inférieurs; inférieures; partir; dépassant; dépasse; dépassent; excédant; excède"""
COMPARED_TO = "que; d'un; d'une; d'au"
LIMITS = """\
minimum=least; minimums=least; minima=least; minimal=least; minimale=least; minimaux=least; minimales=least;
maximum=most; maximums=most; maxima=most; maximal=most; maximale=most; maximaux=most; maximales=most; plancher=least;
plafond=most"""
"""Words for the two ends of a range: one for the other turns a figure round."""
PROMPTLY = """\
immédiatement=immédiatement; sans délai=sans délai; dès que possible=dès que possible; dans les meilleurs délais=dans
les meilleurs délais; promptement=promptement; annuellement=année; annuel=année; annuelle=année; mensuellement=mois;
mensuel=mois; mensuelle=mois; trimestriellement=trimestre; trimestriel=trimestre; trimestrielle=trimestre;
périodiquement=périodiquement; régulièrement=régulièrement; sans retard=sans délai; sans retard injustifié=sans retard
injustifié; sans tarder=sans délai; aussitôt=aussitôt; dans un délai raisonnable=dans un délai raisonnable; en temps
utile=en temps utile"""
NUMBERED = """\
tableau; tableaux; figure; formulaire; liste; règle; règlement; option; variante; catégorie; groupe; phase; étape;
type; classe; niveau; zone; objectif; module; formule; version; protocole; décision; résolution; recommandation;
principe; norme; directive; tome; colonne; ligne; euros; dollars; francs"""

# --- references: what is cited, and how ---

CITED = """\
article: article articles art.
recital: considérant considérants
paragraph: paragraphe paragraphes par. §
point: alinéa alinéas sous-alinéa sous-alinéas al. point points lettre lettres lit. let. lett. litt. pt. pts.
chapter: chapitre chapitres
section: section sections
part: partie parties
annex: annexe annexes"""
CITED_NUMBERS = "premier=1; première=1"
CITED_STEMS = ("rticle", "aragraphe", "linéa")
CITED_PARTS = ("artie ", "hapitre ")
CITED_OF_THIS = (" du présent article", " de cet article")
CITED_WORDS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
    "vingt et un": 21, "trente": 30, "trente et un": 31, "quarante": 40, "quarante et un": 41, "cinquante": 50, "soixante": 60,
    "premier": 1, "première": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7,
    "huitième": 8, "neuvième": 9, "dixième": 10,
}  # fmt: skip
CITED_ORDERED = frozenset(word for word in CITED_WORDS if word.endswith("ième") or word.startswith("prem"))
CITED_TENS, CITED_JOINTS, CITED_COMPOUND = 20, ("-",), "{0}{2}{1}"
CITED_NOT_NUMBERS = r"[ -](?:cents?|mille|pour cent|tiers|quarts?|cinquièmes?|vingts?|dix|onze|et demi|ou plusieurs)(?![^\W_])"
CITED_POINTS = r"\d{1,2}\)"
"""How points are printed beside the usual ways: article 5 2) b)."""
CITED_CLOSED = r"\s(?:d[eu](?:s|dit)?\s|(?:et|ou|à)\s\d{1,3}\)|ci-|[a-z]\))"
"""What stands behind a number that a parenthesis alone closes, and belongs to the citation: paragraphe 1) de l'article 5."""
CITED_LETTERS = "b-hj-np-xz"
"""A bare letter after a number that can be a point, and is no word of its own: article 32 b."""
CITED_POINTED = "lit.; let.; lett.; litt.; lettre; lettres; pt.; pts."
CITED_SHORT = ("lit. ", "let. ", "tt. ", "pt. ", "pts. ", "lettre")
CITED_UNITS = """\
règle=règle; règles=règle; regle=règle; regles=règle; principe=principe; principes=principe; clause=clause; clauses=clause;
directive=directive; directives=directive"""
CITED_AND = "et; ou; et/ou"
CITED_TO = "à"
CITED_OF = "de l'; de la; du; des; de"
CITED_THIS = "le présent; la présente; présent; présente; cet; cette; même; présents; présentes"
CITED_THESE = "ces"
CITED_SAME = "même"
CITED_THE = "le; la; l'; les; ladite; ledit"
CITED_THOSE = "ladite; ledit"
CITED_ITS = "son; ses"
CITED_CODED = "règle; règles"
CITED_BACK = "du même; de ce même; dudit"
CITED_LINK = "des; de; la; le; sur; contre; pour; et; du; les; relative; aux; à"
CITED_ANNEX = r"(?:(?<![^\W_])l['’]|(?<![^\W_])en\s+)(annexe)"
CITED_ANNEX_STEM = "nnexe"
CITED_ANNEX_TO = "à la; à l'; à; au; aux"
CITED_NEAR = "ci-dessus; ci-dessous; qui précède"
CITED_OWNER = "de l'; de la; du; des; de; d'"
CITED_ADJECTIVES = "internationale; international; unique; générale; général; européenne; additionnel; facultatif"
"""What can stand right behind the noun of an instrument's name."""
CITED_ABOUT = "relatif; pour; concernant; portant; tendant"
CITED_BEHIND_VERBS = "que; dans"
CITED_THEREOF = "de celle-ci; de celui-ci; de celles-ci; de ceux-ci; de cette dernière; de ce dernier"
CITED_COUNTED = "alinéa; paragraphe"
CITED_NTH = "er; re; e; ère; ème; eme"
CITED_BETWEEN = "en son; en ses; notamment son; notamment ses; notamment l'; en particulier l'; en particulier son"
CITED_INCLUSIVE = "inclus; incluses; inclusivement"
CITED_PICKED = """\
à l'exception; à l’exception; excepté; sauf; hormis; hors; exclusion faite; notamment; et notamment; en particulier;
et en particulier; particulièrement; spécialement; y compris; autre que; autres que"""
CITED_ELSEWHERE = (
    r"(?:\sdu\s|\sde\sla\s|\sde\sl['’]|\sd['’](?=[A-ZÀ-Þ])|\s(?:de\s)?cet(?:te)?\s|\sdes\s(?=[A-ZÀ-Þ]))((?!présent|même)\w+)"
)
CITED_BESIDE = """\
paragraph -1: paragraphe précédent; paragraphe qui précède; précédent paragraphe
paragraph +1: paragraphe suivant; paragraphe qui suit
point -1: alinéa précédent; alinéa qui précède; point précédent
point +1: alinéa suivant; alinéa qui suit; point suivant
article -1: article précédent; article qui précède
article +1: article suivant; article qui suit
chapter -1: chapitre précédent; chapitre qui précède
chapter +1: chapitre suivant; chapitre qui suit"""
INSTRUMENTS = """\
convention; accord; protocole; traité; charte; pacte; statut; règlement; directive; décision; résolution; constitution;
déclaration; loi; code; arrangement; entente; mémorandum"""

# --- definitions ---

DEFINITION_HEADINGS = """\
terminologie; définitions; définition; emploi des termes; expressions employées; termes employés; termes utilisés"""
DEFINING = """\
on entend par; on entend; il faut entendre par; il faut entendre; s'entend de; s'entend; s'entendent de; s'entendent; désigne;
désignent; signifie; signifient; il y a lieu d'entendre"""
DEFINING_LEADS = """\
aux fins; au sens; dans le présent; dans la présente; le terme; les termes; l'expression; le mot; par; en vue"""
DEFINING_BY = "par … on entend; par … il faut entendre; par … il y a lieu d'entendre"

# --- brackets: what stands in them ---

AGREED = "agreed ad referendum; ad referendum; convenu ad referendum; approuvé ad referendum; convenu"
AGREED_SO = (
    "convenue; convenus; convenues; approuvé; approuvée; approuvés; approuvées; accepté; acceptée; agréé; agréée; texte convenu"
)
AGREED_HOW = """\
provisoirement; à titre provisoire; en principe; sous réserve de confirmation; sous réserve de consultation;
sous réserve de consultations; sous réserve d'approbation; sous réserve de vérification; en attente de confirmation;
en attente d'approbation"""
PLACEHOLDERS = "à compléter; à déterminer; à préciser; réservé; supprimé"
REMARKS = "note; nb; sic; voir; ancien; anciennement; numérotation"
OPTIONS = "option; variante; alternative; alt"
NOTHING = "aucun; aucune; pas; sans; supprimer"
"""How an option begins that asks for no text: "No reference to ..."."""

PROPOSING = "texte proposé par; proposé par; proposée par; proposition de; proposition du; proposition des; proposition"
