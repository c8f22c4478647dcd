"""Chinese: what the readers, the references and the words of law need to know of the language."""

# Lists are written with "; " between their members, and read by `language.members` and `language.named`.

# --- headings and numbers: how a text is built ---

HEADINGS = {
    "part": "部分 编 編", "chapter": "章", "section": "节 節",
    "article": "条 條", "annex": "附件 附录 附錄 附則 附表",
    "preamble": "序言 前言 序文",
    "alternative": "备选案文 备选方案 方案 選項 选项",
    "rule": "规则 規則 原则 原則 准则 準則",
}  # fmt: skip
"""The words behind `第` and a number; annex, preamble and alternative stand before it."""

ORDINALS: dict[str, int] = {}
TITLES = "公约 條約 条约 协定 议定书 宪章 规约 宣言 决议 文书 草案 盟约"
BEGINNINGS = """
本公约 本协定 本宪章 本条约 本议定书 本部分 本条 本章 本款 各缔约国 缔约国 缔约方 缔约各方 每一 任何 凡
除 为 为了 在 如 本 各国 依 按照 根据 不得 一、 兹设立 秘书处应 就
"""
SUBJECTS = ""
VERBS = """
应 得 须 不得 可以 必须 是 为
"""
BEFORE_REFERENCE = """
依 按 照 据 于 以 在 与 和 及 或 至 同 第 之 的 本 所 经 除 有 由 则 即 惟 但 为 违 反 并
如 其 该 合 惟 述 指 遵 见
"""
UNENDING = """
向 从 自 到 达 过 等 每 且 被 把 将 应 不 第
"""
RECITALS = ""
PREAMBLE = r"(?:本公约|本协定|各?缔约|我联合国|大会)"

# --- duties: what binds, softens, negates, joins ---

LADDER = """\
应当; 应; 必须; 须; 有义务; 承诺
将
应该; 宜
应努力; 应尽力; 应设法; 应力求; 应考虑; 可考虑; 努力; 尽力; 力求; 鼓励; 邀请
可以; 可; 得; 有权"""
QUALIFIERS = """\
酌情; 在适当情况下; 适当时; 视情况; 在必要时; 必要时; 如有必要; 尽可能; 在可能范围内; 在可能的情况下;
在可行的情况下; 在可行时; 在最大可能范围内; 在不违反本国法律的情况下; 在本国法律允许的范围内;
在符合本国法律的情况下; 在符合其国内法的情况下; 根据本国法律; 依照本国法律; 按照本国法律; 自愿;
在自愿基础上; 除其他外; 特别是; 在其本国法律允许的范围内; 在遵守本国法律的前提下; 依照其本国法律;
根据其本国法律; 依据本国法律; 依据国内法; 根据国内法; 依照国内法; 按照国内法; 在国内法允许的范围内;
如果可能; 在可行范围内; 在必要情况下; 如适当; 在遵守其本国法律的前提下; 在不违反其本国法律的情况下;
在符合其本国法律的情况下; 在符合本国法律的前提下; 在符合其本国法律的前提下; 在遵守国内法的前提下; 在不违反国内法的情况下"""
NEGATIONS = """\
不; 不得; 不可; 不可以; 不能; 无须; 无需; 不必; 未; 无; 没有; 非; 不应; 除非; 除;
不妨碍; 不影响; 禁止; 并非; 任何不; 勿"""
ASIDE = "除; 除非; 无"
RESTRICTING = "只; 仅; 只有; 仅仅; 唯有"
PROHIBITING = "禁止; 拒绝; 驳回; 不准"
NEGATING_SIGNS = "非; 不; 无; 未; 违"
"""What negates in front of the sign that it stands before: 合法, 非法."""

NOT_NEGATED = "非洲; 无线; 未来; 无论; 不仅; 不论"
CONJUNCTIONS = (
    "和=和; 与=和; 及=和; 以及=和; 并=和; 或=或; 或者=或; 和/或=和/或; 和(或)=和/或; 和（或）=和/或; 及/或=和/或; 与/或=和/或"
)

# --- actors: who is bound or helped ---

ACTORS = """\
缔约国; 缔约方; 各缔约国; 各缔约方; 每一缔约国; 每一缔约方; 请求缔约国; 被请求缔约国; 请求国; 被请求国; 会员国;
成员国; 国家; 各国; 缔约方大会; 缔约国会议; 缔约国大会; 会议; 秘书处; 秘书长; 保存人; 委员会; 主管机关; 主管当局;
中央机关; 服务提供者; 私营部门; 民间社会; 非政府组织; 发展中国家; 发达国家; 被害人; 受害人; 证人; 儿童; 法人; 自然人;
联合国大会; 土著人民; 最不发达国家; 小岛屿发展中国家"""

# --- figures: numbers, shares, dates, deadlines ---

FIGURES = "零=0; 一=1; 二=2; 三=3; 四=4; 五=5; 六=6; 七=7; 八=8; 九=9; 十=10; 〇=0; 两=2; 百=100; 千=1000; 万=10000; 亿=100000000"
IGNORED = """\
可能; 可持续; 可行; 可靠; 许可; 认可; 可见; 不可抗力; 不可分割; 不可分; 不可撤销; 不可侵犯; 不可或缺;
不可避免; 不可逆; 不可转让; 不可剥夺; 不可缺少; 不可替代; 不可预见; 不可再生; 不可移动; 不可能; 不可接受;
响应; 供应; 反应; 适应; 相应; 效应; 对应; 应用; 应对; 应急; 非洲;
非法; 非政府; 无线; 无论; 不仅; 不同; 不论; 除了; 废除; 消除; 删除; 解除; 排除; 和平; 共和国; 饱和; 参与; 与会; 涉及;
普及; 合并; 并且; 一般; 统一; 一切; 唯一; 一旦; 一些; 进一步; 之一; 一经; 一方; 一个; 一项; 一种; 第一; 取得;
获得; 使得; 所得; 得到; 值得; 将来; 即将; 必需; 今日; 日期; 日益; 周围; 年度; 月球; 天然; 万一; 日常; 同一; 任一;
每一; 另一; 某一; 无害; 无形; 国家管辖; 会议记录; 委员会委员"""
"""Words in which a sign above says something else."""

FRACTIONS = "半数; 过半数; 多数; 一致; 协商一致; 简单多数"
MONTHS = ""
TIMES = "日=日; 天=日; 周=周; 月=月; 个月=月; 年=年; 小时=小时; 百分之=%; %=%"
BOUNDS = """\
至少=至少; 不少于=至少; 不得少于=至少; 不低于=至少; 不得低于=至少; 不小于=至少; 不得小于=至少; 至多=至多; 不超过=至多;
不得超过=至多; 不高于=至多; 不得高于=至多; 不多于=至多; 不得多于=至多; 不大于=至多; 不得大于=至多; 不迟于=不迟于;
不得迟于=不迟于; 不晚于=不迟于; 不得晚于=不迟于; 不早于=不早于; 不得早于=不早于"""
COMPARING = """\
以上; 以下; 以内; 以外; 以后; 以前; 之内; 之外; 之前; 之后; 内; 后; 前; 超过; 少于; 多于; 低于; 高于; 大于;
小于; 不足; 不满; 逾"""
PROMPTLY = """\
立即=立即; 迅速=迅速; 毫不拖延=毫不拖延; 尽快=尽快; 立刻=立即; 定期=定期; 及时=及时;
毫不迟延=毫不拖延; 在合理时间内=在合理时间内; 无不当拖延=无不当拖延"""

# --- references: what is cited, and how ---

CITED = """\
"""
CITED_SIGNS = "条=article; 款=paragraph; 项=point; 目=point; 章=chapter; 节=section; 部分=part; 编=part"
"""What stands after the number: 第五条第二款."""

CITED_AND = "和; 或; 及; 与; 以及; 、"
CITED_TO = "至; 到"
CITED_THIS = "本"
CITED_NEAR = "上述; 上文; 下文; 下述"
CITED_THEREOF = "其"
CITED_PICKED = "除; 除了; 特别是; 尤其是; 包括; 但不包括; 不包括"
CITED_BESIDE = """\
paragraph -1: 前款; 上一款; 前一款
paragraph +1: 下一款; 下款; 后一款
point -1: 前项; 上一项; 前一项
point +1: 下一项; 后一项
article -1: 前条; 上一条; 前一条
article +1: 下一条; 后一条
chapter -1: 前章; 上一章; 前一章
chapter +1: 下一章; 后一章"""
INSTRUMENTS = "公约; 协定; 议定书; 条约; 宪章; 章程; 规约; 盟约; 决议; 决定; 宣言; 条例; 规则; 准则; 宪法; 法典; 法"

# --- definitions ---

DEFINITION_HEADINGS = "用语; 术语; 定义; 术语的使用; 用语的含义; 术语使用"
DEFINING = "系指; 是指; 指; 包括"

# --- brackets: what stands in them ---

AGREED = """\
agreed ad referendum; ad referendum; 已商定; 已议定; 待核准; 尚待核准; 初步商定; 初步议定;
原则商定; 原则上商定; 原则上同意"""
AGREED_SO = "商定; 议定; 经商定; 经议定; 商定案文; 议定案文; 协议"
AGREED_HOW = """\
暂定; 暂时; 尚待核准; 有待核准; 尚须核准; 须经核准; 待核准; 尚待确认; 有待确认; 须经确认; 待确认; 尚待磋商;
有待磋商; 尚待协商; 有待协商"""
PLACEHOLDERS = "待定; 待补; 待补充; 待确定; 待填; 保留; 占位; 删除"
REMARKS = "注; 编者注; 见; 原第"
OPTIONS = "备选案文; 备选方案; 备选; 选项; 方案"
NOTHING = "无; 無; 不; 没"
"""How an option begins that asks for no text: "No reference to ..."."""
