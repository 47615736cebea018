// Text to search terms; the same function when the index is made and when a query is read.

const HAN = /\p{Script=Han}+/gu
const RUN = /[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu
const MAP = pairs(SIMPLIFIED)

function pairs(text) {
  const chars = [...text]
  return new Map(chars.flatMap((char, i) => (i % 2 ? [] : [[char, chars[i + 1]]])))
}

/** Full-width forms, traditional script and invisible characters set aside. */
export function fold(text) {
  return text.normalize("NFKC").replace(/[\u200b\u00ad\ufeff]/g, "")
    .replace(/[\u4e00-\u9fff]/g, char => MAP.get(char) ?? char)
}

/** Terms of a text, or of a query: a query's identifier stays whole, a text's is also cut up. */
export function words(text, query = false) {
  const runs = fold(text).match(RUN) ?? []
  return runs.flatMap(run => [...chinese(run), ...latin(run, query)])
}

function chinese(run) {
  return (run.match(HAN) ?? []).flatMap(han => (han.length === 1 ? [han] : bigrams(han)))
}

function bigrams(han) {
  return Array.from({ length: han.length - 1 }, (_, i) => han.slice(i, i + 2))
}

function latin(run, query) {
  return run.split(HAN).filter(Boolean).flatMap(name => identifier(name, query))
}

/** torch.nn.DataLoader: its parts, and in a text also data, loader and the whole. */
function identifier(name, query) {
  const parts = name.split(".").map(part => part.replace(/^_+|_+$/g, "")).filter(Boolean)
  const whole = parts.map(part => stem(part.toLowerCase()))
  if (query) return whole
  return [...whole, ...parts.flatMap(pieces)]
}

function pieces(part) {
  const cut = part.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
  const found = cut.toLowerCase().split("_").filter(Boolean)
  return found.length < 2 ? [] : [...found.map(stem), found.join("")].filter(p => p !== part.toLowerCase())
}

/** English endings, cut mildly: gradients, clipping, clipped meet gradient and clip. */
export function stem(word) {
  if (word.length < 4 || /[^a-z]/.test(word)) return word
  return word.replace(/ies$/, "y").replace(/(ss|x|ch|sh)es$/, "$1").replace(/([^su])s$/, "$1")
    .replace(/(\w{3,})(?:ing|ed)$/, "$1").replace(/([bdgmnprt])\1$/, "$1").replace(/(\w{3,})e$/, "$1")
}
