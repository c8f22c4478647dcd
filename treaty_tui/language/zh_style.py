"""Chinese: what tells another way to write the same from another meaning."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- spelling: one word written in several ways ---

SPELLINGS = ""
SPELLED_ENDINGS = ""

# --- words that say another thing when they are put for one another, and such that do not ---

TELLING = "买; 卖; 借; 贷; 进; 出; 增; 减; 前; 后; 上; 下; 内; 外; 公; 私; 高; 低; 全; 各; 每; 仅; 收; 发"
"""Signs that, put for one another throughout, change each place and not a name."""

# --- commas and colons: where they part nothing, and where they do ---

OPENERS = "为; 在; 如; 根据; 依照; 按照; 当"
