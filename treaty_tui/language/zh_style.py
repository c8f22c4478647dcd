"""Chinese: what tells another way to write the same from another meaning."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- spelling: one word written in several ways ---

SPELLINGS = ""
SPELLED_ENDINGS = ""

EQUAL = """\
应当=应; 必须=须; 可以=可; 或者=或; 以及=及; 并且=并; 如果=如; 但是=但; 因为=因; 其它=其他; 做出=作出; 部份=部分; 成份=成分;
身分=身份; 帐户=账户; 帐目=账目; 帐簿=账簿; 帐号=账号; 计画=计划"""
"""Words of two signs, each with another way to write it, of one sign or of two: they are never cut in two."""
EQUAL_NOT_BEHIND = "相对反响适供效因呼"
"""Signs behind which they begin with the end of another word: 相应当局, 响应."""

# --- words that say another thing when they are put for one another, and such that do not ---

TELLING = (
    "买; 卖; 借; 贷; 进; 出; 增; 减; 前; 后; 上; 下; 内; 外; 公; 私; 高; 低; 全; 各; 每; 仅; 收; 发;"
    " 权; 益; 务; 罚; 奖; 税; 盈; 亏; 战; 平; 东; 西; 南; 北; 男; 女; 生; 死; 胜; 负; 敌; 友; 主; 客; 师; 医; 患"
)
"""Signs that, put for one another throughout, change each place and not a name."""

ANY_NOUN = "各; 每; 该; 本; 任何; 其; 这些; 那些; 所有; 每一; 每名; 各名; 一名; 对; 向; 由; 从; 给; 其他"
NOUN_DOES = "应; 须; 不得; 可; 有权; 将; 应当; 必须; 均; 也"
BEFORE_VERB = "应; 应当; 须; 必须; 不得; 可; 可以; 将; 不"
PERSON = r"[者员人主手工商师官民兵]$"
BODIES_ALIKE = "大会 会议; 委员会 理事会; 委员 理事"
FOUNDING = "兹设立; 设立; 兹建立; 特此设立; 特设立; 成立"
BACK = """\
该; 此; 此种; 此类; 其; 这些; 这种; 这类; 上述; 前述; 后者; 前者; 否则; 但; 同样;
两者; 二者; 对此; 据此; 就此; 因此; 为此; 如此; 其中"""
POINTED = "该; 此; 这些; 这种; 这类; 上述; 前述"
ORDERED = "顺序; 依次; 次序; 先后"

# --- commas and colons: where they part nothing, and where they do ---

OPENERS = "为; 在; 如; 根据; 依照; 按照; 当"
HEREINAFTER = "以下简称; 以下称; 下称"
TIMING = "自; 从; 在"

MONEY = "欧元=€; 英镑=£; 美元=US$; 日元=¥; 元=¥"
"""Names of currencies, each with its sign; "$" and "¥" are those of several."""
