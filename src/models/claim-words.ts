/**
 * The words by which a claim of “open source” is told, by what they do in a sentence.
 *
 * A list, not rules: whoever finds a word that is missing adds it here. English first, then Chinese; a language is added
 * when its precision has been measured.
 */

/** Spellings of the term. */
export const TERM = /\bopen[- ]?sourc(?:ed?|ing)\b/gi
export const TERM_CHINESE = /开源|開源/g

/** Said before the term, these turn the claim into its contrary. */
export const NEGATIONS = words(
  `not *n't *n’t never neither nor non hardly without lacks cannot so-called
   no_longer rather_than instead_of yet_to_be closed-source_and closed-source_or far_from`,
)

/** Right before the term, these say what is meant to be done and has not been. */
export const INTENTIONS =
  /\b(?:to be|against|without|(?:refus|declin)\w+ to|unable to|not able to|(?:will|shall|may|might|could|would|should|soon|eventually|later)(?:\s+(?:be|also|soon|then|fully|completely|eventually|likely)){0,3}|(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:e|es|ing)|going|consider(?:s|ing)?|want(?:s|ing)?|promis(?:e|es|ed|ing))(?:\s+to)?(?:\s+\w+ly)?)\s+$/i

/** Anywhere before the term in its clause, these say that others claim it, ask for it, or are wrong. */
export const HEARSAY =
  /\b(?:whether|according\s+to|misleading(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|asked|unclear|(?:claim|say|believe|think|argue|insist)(?:s|ed)?\s+(?:that|it)|(?:says?|said|claims|claimed|argues|insists|believes)|(?:call|label|market|describe|advertise)(?:s|l?ed)?\s+(?:it|them|itself|themselves|as))\b/i

/** Behind the term, these make it a name: of the initiative, its definition, a license. */
export const NAMES_OF_TERM = setOf(
  'initiative definition license licenses licence licences licensing licensed institute foundation summit program programme office day',
)

/** Nouns for what has weights. */
export const MODELS = setOf(
  `model models llm llms lm lms vlm vlms mllm mllms slm slms lvlm lvlms mlm mlms weight weights checkpoint checkpoints transformer
   transformers moe moes chatbot chatbots assistant assistants gpt series family variant variants version versions`,
)

/** Nouns for what has none: code, data, people, places. */
export const OTHERS = setOf(
  `code codebase library libraries framework frameworks toolkit toolkits tool tools toolbox software project projects repo repos
   repository repositories platform platforms package packages implementation implementations dataset datasets data corpus corpora
   benchmark benchmarks engine engines stack stacks world alternative alternatives solution solutions app apps application applications
   database databases script scripts evaluation evaluations pipeline pipelines community communities contributor contributors contribution
   contributions ecosystem movement ethos spirit principles team developer developers enthusiast enthusiasts research sota system systems
   server servers client clients plugin plugins extension extensions agent agents ui interface runtime runtimes kernel kernels operator
   operators compiler compilers driver drivers hardware method methods technique effort efforts initiative initiatives work works music
   source tokenizer tokenizers recipe recipes demo demos notebook notebooks api apis infrastructure component components dependencies stuff
   material materials resource resources competition competitors counterpart counterparts peer peers baseline baselines field space landscape
   leaderboard leaderboards arena hub zoo viewer list lists
   area domain llama.cpp reproduction reimplementation trainer toolchain workflow collaboration`,
)

/** Before the term, these say that it is about models in general, or about those of others. */
export const GENERAL = words(
  `other others existing previous prior various many most several some all any those these compar* outperform* surpass* exceed* beat* rival*
   than among amongst between against versus vs like popular leading established current mainstream similar state-of-the-art best top latest
   strongest available every each different numerous multiple modern recent your their`,
)

/** Right before the term, these always say that no certain model is meant. */
export const GENERAL_ALONE = /\b(?:any|another|others?|every|each|various|several|many|existing|alternative|different)\s+(?:\w+\s+)?$/i

/** Named before the term, these are models of others. */
export const RIVALS = words(
  'baseline baselines competitor competitors rival rivals counterpart counterparts teacher backbone alternative alternatives',
)

/** Words between an article and the term that leave the noun its article: no preposition, nothing that says “any” or “others”. */
const ADJECTIVES =
  "(?:(?!(?:of|to|with|than|on|in|by|for|from|at|as|like|and|or|any|other|others|several|various|many|some|all|no|few|using|used|existing|comparable|similar|closed|proprietary|whether|not)\\b)[\\p{L}\\d'’.-]+,?\\s+){0,5}(?:[\\p{L}-]+\\s+and\\s+)?"

/** “is an …”, “we present the first …”, “with it we release one of the …”, right before the term. */
export const JOINED = new RegExp(
  `(?:^|[^\\p{L}])(?:is|are|was|were|being|become|becomes|remain|remains|(?<=^|,\\s)as|(?:releas\\w+|publish\\w+|provid\\w+|offer\\w+|share[sd]?|shipped|given out|available|known|serves|stands)(?:\\s[\\p{L}\\d.-]+){0,3}\\sas|(?:we|to|and|proudly|team)\\s+(?:release|introduce|present|announce|launch|share|propose|provide|offer|publish|train|trained|develop|developed|built|created|have built|have trained|have developed)d?|introducing|presenting|announcing|meet)\\s+(?:an?|the|our|its|one of the|one of our|among the|now|also|currently|fully|three|two|four|five)\\s+${ADJECTIVES}$`,
  'iu',
)

/** “our open-source models”, “this open-source model”. */
export const ONE_OF_OURS = new RegExp(
  `(?:^|[^\\p{L}])(?<!(?<!\\b(?:one|all|some|each)\\s)\\b(?:of|than|from|to|over|on)\\s)(?:our|this|these)\\s+${ADJECTIVES}$`,
  'iu',
)

/** “X, an …”, “X: the …”, “X – …”: what stands before is caught. */
export const APPOSED = new RegExp(
  `([\\p{L}\\d][^,;:()–—]{0,60}?)\\s?(?:[,:(–—]|\\s-)\\s*(?:(?:an?|the|our|one of the|\\p{Lu}[\\p{L}\\d]*['’]s|which is an?)\\s+)?${ADJECTIVES}$`,
  'iu',
)

/** Before the term, these set it against something. */
export const COMPARED =
  /\b(?:compar\w+|versus|vs\.?|than|against|unlike|like|between|among|outperform\w*|surpass\w*|exceed\w*|beat\w*|rival\w*|gap)\s+(?:\S+\s+){0,4}$/i

/** What may stand between a verb of being and the term: “is fully open source”. */
export const DEGREES = 'is are was were been be now fully completely also both 100% truly'.split(' ')

/** Chinese: said right before the term, these turn it into its contrary. */
export const NEGATIONS_CHINESE = '是否 能否 可否 有没有 所谓 不 未 非 没有 沒有 尚未 并非 並非 不是 无法 暂不 闭源和'.split(' ')

/** Chinese: in the clause before the term, these say what is meant to be done and has not been. */
export const INTENTIONS_CHINESE =
  /(?:计划|計劃|打算|即将|即將|未来|未來|后续|後續|准备|準備|有望|争取|届时|稍后|之后会|待)[^，,。]{0,16}$|[将將](?:会|會|要|全面|正式|陆续|陸續|逐步|很快|于[^，,。]{0,12}|在[^，,。]{0,12})?\s*$/

/** Chinese: before the term, these say that others claim it. */
export const HEARSAY_CHINESE = /有人说|有人說|据说|據說|据称|據稱|声称|聲稱|号称|號稱|自称|自稱/

/** Chinese: right behind the term, these say that it is about something else than a model. */
export const OTHERS_CHINESE = (
  '许可 許可 协议 協議 社区 社區 项目 項目 代码 代碼 工具 框架 库 庫 软件 軟體 数据 數據 平台 生态 生態 贡献 貢獻 评测 評測 基准 基準 引擎 方案 组织 精神 ' +
  '爱好者 训练代码 推理代码 实现 版权 证书 了训练代码 了代码 了数据 了工具'
).split(' ')

/** Chinese: before the term, these say that it is about the models of others. */
export const GENERAL_CHINESE =
  '其他 其它 现有 現有 同类 主流 众多 各种 各類 相比 优于 優於 超过 超過 同尺寸 所有 多个 当前 目前 最好 最强 同规模 多种 多款 任意 任何 更多 其余 部分 一些 不少 大量 一众 超越 胜过 击败 媲美 比肩 接近 国内外 业界 各大 某些'.split(
    ' ',
  )

/** Chinese: nouns for what has weights. */
export const MODELS_CHINESE = '模型 权重 權重 系列 版本'.split(' ')

/** Chinese: before the term, these say that it is used or compared, by whom it may be. */
export const USES_CHINESE =
  '支持 支援 兼容 接入 调用 對接 对接 适配 适用于 使用 采用 採用 选用 选择 基于 基於 借助 利用 对比 參考 参考 部署 加载 运行 微调 蒸馏'.split(
    ' ',
  )

/** One pattern of the words of a list: `_` stands for a space, `*` for any ending. */
function words(list: string): RegExp {
  const parts = list
    .split(/\s+/)
    .filter(Boolean)
    .map(word =>
      word
        .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
        .replaceAll('_', ' ')
        .replace('*', '\\w*'),
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}
