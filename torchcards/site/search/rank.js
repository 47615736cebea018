// Cards are ranked as a whole; within a card the section and the line with most of the query.

import MiniSearch from "minisearch"
import { apart, nearest } from "./spelling.js"
import { asked, fold, signs, stem, tells, words } from "./words.js"

const BOOST = { title: 6, aliases: 5, api: 4, errors: 3, headings: 2.5, question: 2.5, tags: 2, twin: 2, body: 1 }
const SPOKEN = new Set(["title", "headings", "question", "twin"]) // whole sentences, in which some words are idle
const SHOWN = 4 // sections of one card
const GUESSES = 5
const MINOR = 0.3 // the weight of a term that only texts have, no title, alias or heading
const ABROAD = 0.8 // how strong a name is that the card bears in the other language
const NAMED_SO = 0.95 // how strong an API name is at most: an alias with the same letters is meant rather
const EXACT = 10 // what the very title or alias counts for, besides being near
const SAME = 0.6 // the part of it for nearly that: another order or form, an API name, a name in the other language
const NEARLY = 0.8 // how near that is
const HALF = 0.5 // the weight of a single character of a Chinese word
const isHan = term => /^\p{Script=Han}$/u.test(term)
const isLatin = term => /^[a-z0-9_]+$/.test(term)

export class Index {
  constructor(pages) {
    this.pages = pages
    this.mini = new MiniSearch({
      fields: Object.keys(BOOST),
      storeFields: ["weight"],
      tokenize: (text, field) => (SPOKEN.has(field) ? words(text).filter(tells) : words(text)),
      processTerm: term => term,
    })
    const documents = pages.map(document)
    this.mini.addAll(documents)
    this.count(documents)
    this.phrases = pages.map(phrases)
    this.hold(this.phrases.flat())
  }

  /** Which phrases hold a term, by their numbers, and what their terms weigh together. */
  hold(phrases) {
    this.holding = new Map()
    phrases.forEach((phrase, number) => {
      phrase.number = number
      phrase.total = sum([...phrase.terms].map(term => this.weight(term)))
      for (const term of phrase.terms) {
        if (!this.holding.has(term)) this.holding.set(term, [])
        this.holding.get(term).push(number)
      }
    })
    this.common = new Float64Array(phrases.length)
  }

  /** In how many pages a term stands, and which terms stand in what a page is called. */
  count(documents) {
    this.known = new Map()
    this.named = new Set()
    for (const page of documents) {
      const names = NAMED.flatMap(field => signs(page[field]))
      for (const term of names) this.named.add(term)
      for (const term of new Set([...names, ...words(page.body)])) this.known.set(term, (this.known.get(term) ?? 0) + 1)
    }
    this.vocabulary = [...this.known.keys()].filter(isLatin).sort()
    const spoken = documents.flatMap(page => NAMED.flatMap(field => fold(page[field]).toLowerCase().match(/[a-z]{4,}/g) ?? []))
    this.spellings = [...new Set([...this.vocabulary, ...spoken])]
  }

  /** How much a term tells: rare ones more, those in names more, single characters of a word less. */
  weight(term) {
    const pages = this.known.get(term)
    if (!pages) return 1
    const part = this.named.has(term) ? (isHan(term) ? HALF : 1) : MINOR
    return Math.log(1 + this.pages.length / pages) * part
  }

  /** Pages, best first: {page, score, terms}. */
  find(query) {
    const whole = new Map((plain(query).match(/[a-z]+/g) ?? []).map(word => [stem(word), word]))
    const { text, terms, minor } = asked(query, term => this.spell(term, plain(query).endsWith(term), whole.get(term)))
    if (!terms.length) return []
    const strange = terms.some(term => !this.known.has(term))
    const weigh = term => this.weight(term) * (minor.has(term) ? MINOR : 1)
    const weights = new Map(terms.map(term => [term, weigh(term)]))
    const found = this.mini.search(terms.join(" "), this.options(terms, weights))
    const met = new Set(found.flatMap(hit => hit.queryTerms))
    for (const term of terms) if (!met.has(term)) weights.delete(term)
    const total = sum(weights.values())
    for (const sign of signs(text)) if (isHan(sign) && !weights.has(sign) && this.known.has(sign)) weights.set(sign, weigh(sign))
    const name = { text: squeezed(plain(query)), bare: squeezed(plain(text)), set: set(terms, text), weights, strange, all: sum(weights.values()), total }
    if (!found.length) return this.guess(name)
    this.share(name)
    return found.map(hit => this.weigh(hit, name)).sort((a, b) => b.score - a.score)
  }

  /** What each phrase has in common with the query, and what terms weigh that only begin words. */
  share(name) {
    this.common.fill(0)
    for (const [term, weight] of name.weights) {
      for (const number of this.holding.get(term) ?? []) this.common[number] += weight
    }
    name.begun = sum([...name.weights].filter(([term]) => !this.known.has(term)).map(([, weight]) => weight))
  }

  /** When no term is met: pages whose names have at least half of the Chinese characters. */
  guess(name) {
    const likeness = page => Math.max(0, ...this.phrases[page].map(phrase => this.covered(name, phrase)))
    const found = this.pages.map((page, id) => ({ page, score: likeness(id) * page.weight, terms: [] }))
    return found.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score).slice(0, GUESSES)
  }

  covered({ weights, all }, { terms, strength }) {
    const common = sum([...weights].filter(([term]) => terms.has(term)).map(([, weight]) => weight))
    return all ? strength * common / all : 0
  }

  /**
   * A term as it is known: itself, the start of another if still being typed, the one that was meant, or its parts.
   * `whole` is the word with its ending, which may have been cut at the wrong place where it is mistyped.
   */
  spell(term, typing = false, whole = term) {
    if (!isLatin(term) || this.known.has(term)) return [term]
    const start = this.starts(term)
    if (start && typing) return [term]
    const nearer = (word, far) => nearest(word, this.spellings, this.known, far)
    const near = far => stem(nearer(term, far) ?? nearer(whole, far) ?? "")
    const meant = near(1)
    if (meant) return [meant]
    if (start) return [term]
    const several = apart(term, word => this.named.has(stem(word)))
    if (several) return several.map(stem)
    const perhaps = term.length > 7 && near(2)
    if (perhaps) return [perhaps]
    if (term.includes("_")) return term.split("_").filter(Boolean).flatMap(part => this.spell(stem(part)))
    return [this.root(term) ?? term]
  }

  /** The longest known word that an unknown one begins with. */
  root(term) {
    const roots = this.vocabulary.filter(word => word.length > 4 && term.startsWith(word))
    return roots.sort((a, b) => b.length - a.length)[0]
  }

  starts(start) {
    return this.vocabulary.some(term => term.startsWith(start))
  }

  options(terms, weights) {
    const last = terms[terms.length - 1]
    const unknown = term => !this.known.has(term)
    return {
      boost: BOOST,
      boostDocument: (id, term, stored) => stored.weight,
      boostTerm: term => weights.get(term),
      prefix: term => (isLatin(term) ? term.length > (term === last || unknown(term) ? 1 : 3) : term.length === 1),
      weights: { prefix: 0.5, fuzzy: 0 },
      tokenize: text => text.split(" "),
      processTerm: term => term,
    }
  }

  /** The more of the query a page has and the nearer the query is to what it is called, the higher. */
  weigh({ id, score, terms, queryTerms }, name) {
    const share = sum(queryTerms.map(term => name.weights.get(term))) / name.total
    const spelt = { ...name, others: terms.filter(term => !name.weights.has(term)) }
    const near = this.phrases[id].map(phrase => phrase.strength * this.likeness(spelt, phrase))
    const best = Math.max(0, ...near)
    const bonus = best === 1 ? EXACT : best >= NEARLY ? SAME * EXACT : 0
    return { page: this.pages[id], score: score * share * (1 + 9 * best + bonus), terms }
  }

  /** 1 for the same words, less for one mistyped character, a beginning or what they have in common. */
  likeness(name, phrase) {
    if (name.text === phrase.text) return 1
    if (name.bare === phrase.bare) return 0.9
    if (name.set === phrase.set) return 0.8
    if (name.strange && mistyped(name.text, phrase.text)) return 0.75
    const start = name.begun && phrase.text.startsWith(name.text) ? 0.8 * name.text.length / phrase.text.length : 0
    const begun = name.begun && name.others.some(other => phrase.terms.has(other)) ? 0.7 * name.begun : 0
    const common = this.common[phrase.number] + begun
    return Math.max(start, 0.6 * Math.min(1, common / (phrase.total + name.all - common)))
  }
}

const NAMED = ["title", "aliases", "api", "errors", "headings", "question", "twin"]

const sum = numbers => [...numbers].reduce((a, b) => a + b, 0)

function document(page, id) {
  const body = page.sections.map(section => section.lines.join("\n")).join("\n")
  const lists = { aliases: page.aliases, twin: page.twin, api: page.api, errors: page.errors, tags: page.tags }
  const joined = Object.entries(lists).map(([key, list]) => [key, list.join("\n")])
  const headings = page.sections.map(section => section.heading).join("\n")
  return { ...page, id, body, headings, ...Object.fromEntries(joined) }
}

/** What a page is called, each with a strength; a part of API names has their share among all. */
function phrases({ title, question, aliases, twin, api, errors, sections }) {
  const found = new Map(twin.map(whole => [plain(whole), ABROAD]))
  for (const whole of [...errors, ...sections.map(section => section.heading)]) found.set(plain(whole), 0.5)
  found.set(plain(question), 0.7)
  for (const part of api.flatMap(names)) {
    found.set(plain(part), (found.get(plain(part)) ?? 0) + 1 / api.length)
  }
  for (const whole of [...api, ...api.map(last)]) found.set(plain(whole), Math.min(NAMED_SO, 8 / api.length))
  for (const whole of [title, ...aliases]) found.set(plain(whole), 1)
  found.delete("")
  return [...found].map(([text, strength]) => phrase(text, strength))
}

function phrase(text, strength) {
  const { text: bare, terms } = asked(text)
  return { text: squeezed(text), bare: squeezed(plain(bare)), set: set(terms, bare), strength, terms: new Set([...terms, ...signs(bare).filter(isHan)]) }
}

/** Words and Chinese characters in whatever order. */
function set(terms, text) {
  return [...new Set([...terms.filter(isLatin), ...signs(text).filter(isHan)])].sort().join(" ")
}

/** Chinese input methods write one character for another that sounds alike. */
function mistyped(asked, phrase) {
  if (asked.length < 4 || asked.length !== phrase.length) return false
  const wrong = [...asked].filter((char, i) => char !== phrase[i])
  return wrong.length === 1 && /\p{Script=Han}/u.test(wrong[0])
}

/** Any two or more parts in a row of torch.nn.utils.clip_grad_norm_. */
function names(whole) {
  const parts = whole.split(".")
  const runs = parts.flatMap((_, from) => parts.map((_, to) => parts.slice(from, to + 1)))
  return runs.filter(run => run.length > 1).map(run => run.join("."))
}

const last = whole => whole.split(".").pop()

const plain = text => fold(text).toLowerCase().replace(/^[\s_.]+|[\s_.()?!。？！…]+$/g, "")

/** Without what people set between words one way or another. */
const squeezed = text => text.replace(/[\s_'"`-]+/g, "")

/** The sections that hold the terms, best first, each with its best line. */
export function sections(page, terms) {
  const scored = read(page).map(section => score(section, terms))
  return scored.filter(found => found.score > 0).sort((a, b) => b.score - a.score).slice(0, SHOWN)
}

const known = new Map()

/** The sections of a page, their lines ready to be looked through. */
function read(page) {
  if (!known.has(page)) known.set(page, page.sections.map(ready))
  return known.get(page)
}

function ready({ anchor, heading, lines }) {
  const plain = lines.map(line => ({ line, text: fold(line).toLowerCase() }))
  return { anchor, heading, head: new Set(words(heading)), lines: plain }
}

/** The terms of a line, which is cut up only when it has the beginning of one that is asked for. */
function termsOf(line, starts) {
  if (!starts.some(start => line.text.includes(start))) return NONE
  line.terms ??= new Set(words(line.line))
  return line.terms
}

const NONE = new Set()

function score({ anchor, heading, head, lines }, terms) {
  const starts = terms.map(term => term.slice(0, 3))
  const all = new Set()
  let best = { line: "", hits: 0 }
  for (const line of lines) {
    const there = termsOf(line, starts)
    const met = terms.filter(term => there.has(term))
    for (const term of met) all.add(term)
    if (met.length > best.hits) best = { line: line.line, hits: met.length }
  }
  const hits = terms.filter(term => head.has(term)).length
  return { anchor, heading, line: best.line, score: 2 * hits + best.hits + 0.5 * all.size }
}
