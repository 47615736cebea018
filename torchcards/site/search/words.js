// Text to search terms; the same function when the index is made and when a query is read.

const HAN = /\p{Script=Han}+/gu
const RUN = /@|[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu
const MAP = pairs(SIMPLIFIED)
const TRADITIONAL = new RegExp(`[${[...MAP.keys()].join("")}]`, "g")
const ASCII = /^[\x00-\x7f]+$/
const kept = new Map() // names that texts hold and their terms: the same ones come again and again

function pairs(text) {
  const chars = [...text]
  return new Map(chars.flatMap((char, i) => (i % 2 ? [] : [[char, chars[i + 1]]])))
}

/** Full-width forms, traditional script and invisible characters set aside. */
export function fold(text) {
  return text.normalize("NFKC").replace(/[\u200b\u00ad\ufeff]/g, "").replace(/’/g, "'")
    .replace(TRADITIONAL, char => MAP.get(char))
}

/** Terms of a text, or of a query: a query's identifier stays whole, a text's is also cut up. */
export function words(text, query = false) {
  const runs = fold(text).match(RUN) ?? []
  const name = query ? whole : known
  return runs.flatMap(run => (ASCII.test(run) ? name(run) : [...chinese(run), ...latin(run).flatMap(name)]))
}

function chinese(run) {
  return (run.match(HAN) ?? []).flatMap(han => (han.length === 1 ? [han] : bigrams(han)))
}

function bigrams(han) {
  return Array.from({ length: han.length - 1 }, (_, i) => han.slice(i, i + 2))
}

const latin = run => run.split(HAN).filter(Boolean)

function known(name) {
  if (!kept.has(name)) kept.set(name, [...whole(name), ...parts(name).flatMap(pieces)])
  return kept.get(name)
}

const parts = name => name.split(".").map(part => part.replace(/^_+|_+$/g, "")).filter(Boolean)

/** torch.nn.DataLoader: its parts, each whole; in a text also data, loader and dataloader. */
const whole = name => parts(name).map(part => stem(part.toLowerCase()))

function pieces(part) {
  const cut = part.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
  const found = cut.toLowerCase().split("_").filter(Boolean)
  return found.length < 2 ? [] : [...found.map(stem), found.join("")].filter(p => p !== part.toLowerCase())
}

// Words of a question that say nothing of its subject, and words that say little.
const IDLE = new Set(
  `a an the i you we my me your our it its this that these is are was be been am do does did done how what why when
  which who where can could should would will shall may must to of in on at for from with by and or as than if then
  into there so any all while more less please want need get got getting make makes use using used work works between vs versus
  way keep keeps kept just still always really very too much thing something anything everything let lets
  和 与 及 或 是 在 有 要 用 把 被 对 给 让 会 能 想 到 里 中 去 来 做 写 个 就 都 还 吗 呢 吧 啊 了 的`.split(/\s+/).map(word => stem(word)),
)
const LITTLE = new Set(
  `torch pytorch nn f np error runtimeerror valueerror typeerror indexerror difference different code example
  function method 区别 差别 不同 方法 函数 问题 报错 例子 代码 教程 作用`.split(/\s+/).map(word => stem(word)),
)
const IDLE_HAN = /请问|求助|是?什么意思|是?啥意思|有什么用|有啥用|干什么用|干嘛用|用法|放在哪里|放在哪儿|放在哪|放哪里|放哪儿|放哪|在哪里|在哪儿|在哪|怎么样|怎么办|怎么回事|怎么|怎样|咋办|咋|如何|为什么|为何|为啥|干什么|干嘛|干啥|是什么|是啥|有什么|什么|是不是|能不能|会不会|有没有|要不要|可不可以|可以|应该|需要|哪里|哪个|哪些|哪一个|哪种|多少|一下|(?<!第)一个|这个|那个|我的|我们|自己的|一直|总是|老是|突然|特别|非常|到底|究竟|的时候|时候|之后|以后|跑着跑着|写在|前面|后面|还是|判断|知道|(?<=训练|测试|推理|预测|评估|验证|加载|保存|运行)时(?!间)|[是的了吗呢吧啊呀我你把啥]/gu
const LITTLE_HAN = /区别|差别|方法|函数|问题|报错|例子|代码|教程|作用/gu // cut off what stands around them
const isIdle = term => IDLE.has(term) || LITTLE.has(term)

/** Whether a term says something: the where of torch.where stands in many a question too. */
export const tells = term => !IDLE.has(term)
const MEANS = /^(.*\b(?:what|does|do)\b.*)\bmeans?\b(?=\W*$)/i // what does it mean: not the average
const NOT = /\b(?:do|does|did|is|are|was|were|wo|ca|could|would|has|have)n'?t\b|\bcannot\b/gi
const ENDING = /(?<=\w)'(?:s|re|ve|ll|d|m)\b/gi
const DOTTED = /[a-z_]\w*(?:\.[a-z_]\w*)+/gi // names like torch.where, whose words all tell
const LONG = 30 // terms of a query that are looked up

/**
 * What a query asks for: its text without idle words, the terms of that, and those among them that tell little.
 * `spell` gives the terms that stand for one.
 */
export function asked(query, spell = term => [term]) {
  const whole = error(fold(query)).replace(NOT, "not").replace(ENDING, "").replace(MEANS, "$1")
  const all = [...new Set(words(whole, true).flatMap(spell))]
  const bare = whole.replace(IDLE_HAN, " ").replace(LITTLE_HAN, " $& ")
  const named = new Set((bare.match(DOTTED) ?? []).flatMap(name => words(name, true)))
  const telling = [...new Set(words(bare, true).flatMap(spell))].filter(term => tells(term) || named.has(term))
  const some = telling.some(term => !LITTLE.has(term))
  if (!some) return { text: whole, terms: all.slice(0, LONG), minor: new Set() }
  const text = bare.replace(/(?<![\w.])[a-z]+(?![\w.])/gi, word => (isIdle(stem(word.toLowerCase())) ? " " : word))
  const minor = telling.filter(term => LITTLE.has(term) || /^\d{1,2}d?$/.test(term))
  return { text, terms: telling.slice(0, LONG), minor: new Set(minor) }
}

/** Terms and telling single Chinese characters. */
export function signs(text) {
  return [...words(text), ...(fold(text).match(/\p{Script=Han}/gu) ?? []).filter(char => !IDLE.has(char))]
}

/** The last error that a pasted traceback names. */
function error(query) {
  const from = query.length > 80 ? query.search(/[A-Z]\w*(?:Error|Exception|Warning): (?!.*[A-Z]\w*(?:Error|Exception|Warning): )/) : -1
  return from > 0 ? query.slice(from) : query
}

/** English endings, cut mildly: gradients, clipping, clipped meet gradient and clip; British meets American. */
export function stem(word) {
  if (word.length < 4 || /[^a-z]/.test(word)) return word
  return word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$/, "$1").replace(/([^su])s$/, "$1")
    .replace(/(\w{4,}[^aeiou])is(?=(?:e|ed|ing|er|ation)$)/, "$1iz").replace(/(\w{4,}i[z])ation$/, "$1")
    .replace(/(\w{3,})ation$/, "$1at").replace(/(\w{3,})our$/, "$1or")
    .replace(/(\w{3,})(?:ing|ed)$/, "$1").replace(/([bdgmnprt])\1$/, "$1").replace(/(\w{3,})e$/, "$1")
}
