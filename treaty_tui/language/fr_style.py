"""French: what tells another way to write the same from another meaning."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- spelling: one word written in several ways ---

SPELLINGS = """\
clef=clé; clefs=clés; évènement=événement; évènements=événements; règlementaire=réglementaire;
règlementation=réglementation; maitre=maître; connaitre=connaître; reconnaitre=reconnaître;
cout=coût; couts=coûts; aout=août; ile=île; iles=îles; gout=goût; gouts=goûts;
boite=boîte; boites=boîtes; chaine=chaîne; chaines=chaînes; voute=voûte; voutes=voûtes; croute=croûte;
naitre=naître; paraitre=paraître; apparaitre=apparaître; disparaitre=disparaître; entrainer=entraîner; entraine=entraîne;
entrainent=entraînent; couter=coûter; coute=coûte; couteux=coûteux; couteuse=coûteuse; bruler=brûler; trainer=traîner;
fraiche=fraîche; fraiches=fraîches; connait=connaît; reconnait=reconnaît; parait=paraît; apparait=apparaît; maitres=maîtres;
km=kilomètres; kg=kilogrammes"""
SPELLED_ENDINGS = ""
INFLECTED = (
    (r"(?<=[^\W\d_]{2})al(?![^\W\d_])", "au"),
    (r"(?<=[^\W\d_]{3})[esx]+(?![^\W\d_])", ""),
)
GENDERS = """\
le/la; un/une; ce/cette; cet/cette; du/de la; tous/toutes; -/-e; -s/-es; -f/-ve; -fs/-ves; -x/-se; -x/-ses; -l/-lle; -ls/-lles;
-n/-nne; -ns/-nnes; -er/-ère; -ers/-ères"""
"""What words that agree with a noun end in, masculine and feminine, and such words whole."""
CONCORD = r"(?:é|i|u|is|it|uit|int|ert|ort|eint|os|us|if|al|el)e?s?$|(?:ive|elle)s?$"
"""What participles and adjectives end in that stand apart from their noun."""
UNLIKE = """\
afin; davantage; enfin; parce; pourquoi; quoique; sinon; surtout; bientôt; aussitôt; autour; auprès; puisque; malgré"""
TWICE = "nous; vous"

IDIOMS = """\
le tiers des=un tiers des; Le tiers des=Un tiers des; le quart des=un quart des; Le quart des=Un quart des;
le terme «=l'expression «; Le terme «=L'expression «; le terme “=l'expression “; Le terme “=L'expression “"""
"""Idioms that say the same."""

SHORTENED = "p. ex.=par exemple; c.-à-d.=c'est-à-dire"

# --- words that say another thing when they are put for one another, and such that do not ---

TELLING = """\
tout; tous; toute; toutes; chaque; certains; certaines; quelques; plusieurs; aucun; seul; seuls; seulement; plus;
moins; avant; après; jusque; minimum; maximum; minimal; maximal; comprend; exclut; autorisé; autorisés; autorisée;
interdit; interdits; interdite; permet; permis; augmenter; réduire; augmentation; réduction; importation;
importations; exportation; exportations; importateur; exportateur; assurer; promouvoir; faciliter; encourager;
national; nationale; international; internationale; étranger; interne; externe; public; privé; direct; obligatoire;
obligatoires; facultatif; facultatifs; volontaire; calendaires; ouvrables; kilogrammes; tonnes; kilomètres; milles;
euros; dollars; acheteur; vendeur; expéditeur; destinataire; employeur; salarié; créancier; débiteur; propriétaire;
capitaine; donateur; bénéficiaire; requérant; requis; requérante; requise; supérieur; inférieur; temporaire;
permanent; provisoire; définitif; civil; pénal; pénale; civile;
premier; dernier; même; contraire; plein; partie; totalité; moitié; majorité; minorité; grave; graves; important; importants;
importante; importantes; mineur; majeur; raisonnable; excessif;
droit; devoir; obligation; engagement; intérêt; privilège; immunité; liberté; sécurité; besoin; directive; norme;
recommandation; principe; sanction; incitation; peine; amende; récompense; subvention; impôt; taxe; salaire; profit; perte;
revenu; dépense; paix; guerre; nord; sud; est; ouest; membre; observateur; participant; conducteur; passager; citoyen;
résident; réfugié; touriste; homme; femme; garçon; fille; naissance; décès; mort; consentement; consultation; gagnant;
perdant; victime; auteur; allié; ennemi; excédent; déficit; bailleur; locataire; enseignant; élève; médecin; patient;
producteur; consommateur"""

ANY_NOUN = """\
le; la; les; l'; un; une; des; du; au; aux; ce; cet; cette; ces; son; sa; ses; leur; leurs; chaque; toute; tous; toutes;
aucun; aucune; nul; nulle; ladite; ledit; lesdits; lesdites"""
BEFORE_NOUN = "de; d'; à; en; dans; pour; par; sur; avec; sans; contre; entre; sous; vers; chez; selon"
BEHIND_NOUN = """\
de; d'; du; des; à; au; aux; en; dans; pour; par; sur; avec; sans; contre; entre; sous; qui; que; qu'; dont; où; visé; visée;
visés; visées"""
NOUN_DOES = "doit; doivent; peut; peuvent; est; sont; a; ont; ne; n'; sera; seront; devra; devront; devrait; devraient; s'entend"
BEFORE_SUBJECT = "que; qu'; lorsque; lorsqu'; si; où; quand"
BEFORE_VERB = "devrait; devraient; ne; n'"
DOING = r"(?:tion|sion|ment|age)s?$"
INFINITIVE = r"(?:er|ir|re)$"
DONE = "de; d'; du; des"
NO_NOUN = r"(?:able|ible|eux|euse|euses|amment|emment)s?$"
ADJECTIVE = r"(?:al|ale|aux|ales|ique|iques|if|ive|ifs|ives|ant|ante|ants|antes|é|ée|és|ées)$"
PERSON = r"(?:eur|euse|ier|ière|iste|aire|ien|ienne)s?$"

BODIES_ALIKE = "conférence assemblée réunion congrès; comité commission conseil"
FOUNDING = """\
est institué; est instituée; est créé; est créée; est établi; est établie; est constitué; est constituée; instituent; créent"""
FOUNDED = "est institué; est instituée; est créé; est créée; est établi; est établie; est constitué; est constituée"

AGREEING = "est sont; était étaient; a ont; soit soient"
BACK = """\
ce; cet; cette; ces; tel; telle; tels; telles; de tels; de telles; leur; leurs; son; sa; ses; il; elle; ils; elles; celui-ci;
celle-ci; ceux-ci; celles-ci; ledit; ladite; lesdits; lesdites; ce dernier; cette dernière; ces derniers; ces dernières;
toutefois; cependant; néanmoins; sinon; à défaut; de même; il en va de même; il en est de même; l'un et l'autre; les deux;
chacun d'eux; chacune d'elles; ce faisant"""
POINTED = """\
ce; cet; cette; ces; tel; telle; tels; telles; de tels; de telles; un tel; une telle; pareil; pareille; pareils; pareilles;
cela; ledit; ladite"""
ORDERED = "l'ordre suivant; l’ordre suivant; dans l’ordre; dans l'ordre; par ordre; ordre de; successivement; tour à tour"
COMPARED = "comme"
IMPERSONAL = """\
interdit; permis; possible; nécessaire; créé; institué; établi; entendu; recommandé; convenu; tenu compte; loisible; prévu;
procédé; mis fin; dérogé; fait; appartient; incombe; convient; faut; importe; y a; s’agit; s'agit"""

STATES = """\
Bolivie (État plurinational de); Iran (République islamique d’); Micronésie (États fédérés de); Pays-Bas (Royaume des);
Venezuela (République bolivarienne du)"""

# --- what is known by its number ---

ACTS = "résolution; résolutions; décision; décisions"
DATED = "du; en date du"
ITEMS = "point; points"
ENTITLED = "intitulé; intitulée; intitulés; intitulées"

# --- small words that say once more what others say already ---

REPEATED = "à; aux; par; pour; dans; en; avec; sur; sous; contre; selon; avant; après; vers"
RELATIVE = "qui; que; dont; où; lequel; laquelle; lesquels; lesquelles; auquel; à laquelle; si; lorsque"

# --- recitals and decisions: how paragraphs that count each other begin ---

RECITING = """\
rappelant; notant; constatant; considérant; reconnaissant; réaffirmant; affirmant; soulignant; prenant; ayant;
consciente; conscient; conscients; convaincue; convaincus; préoccupée; préoccupés; saluant; gardant; tenant; désireux;
désireuse; résolue; résolus; exprimant; réitérant; insistant; observant; sachant; estimant; regrettant; déplorant;
guidée; guidés; encouragée; encouragés; alarmée; alarmés"""
COUNTING = "également; aussi; en outre"

# --- commas and colons: where they part nothing, and where they do ---

OPENERS = "aux; à; en; dans; pour; sous; conformément; lorsque; lorsqu; si; après; avant; par; toutefois; cependant; outre; afin"
LIMITING = (
    "qui; que; dont; où; lorsque; lorsqu; si; sauf; pourvu; quand; à condition; à moins; pour autant; dans la mesure; en cas"
)
JOINING = "ainsi; et; ou; par; aux; au"
HEREINAFTER = "ci-après"
TIMING = "après; avant; suivant; précédant; depuis; dès; à compter; à partir; à dater"
SET_OFF = "toutefois; cependant; notamment; mutatis; mutandis; respectivement; par exemple"
SUBORDINATE = "que"
ABBREVIATED = "c.-à-d."

FIRST_DAY = "premier"
BOUND = "partie; parties; membre; membres"

WHICH_ONES = (
    r"\w*(?:[^\W\d_]{2}é|(?:ten|ven|end|rd|reç|perç|conn|cr|prév|vu|él|concl|excl|abatt|batt|vain|val|voul)u|incl|excl|n(?:é|ommé)|pris|mis|"
    r"quis|assis|fait|dit|crit|duit|truit|cuit|trait|vert|fert|joint|teint|peint|streint|traint|sous|mort|fourni|établi|fini|garanti|"
    r"choisi|saisi|réuni|puni|muni|bâti|pli|servi|suivi|verti|banni|issu)(?:e?s|e)?(?!\w)"
)
"""What begins words behind a noun that say which ones are meant: «des bateaux tenus par une guilde»."""

MONEY = """\
euro=€; euros=€; livre sterling=£; livres sterling=£; dollars des états-unis=US$; dollars des états-unis d'amérique=US$;
dollars américains=US$; dollars=$; yens=¥"""
"""Names of currencies, each with its sign; "$" and "¥" are those of several."""
