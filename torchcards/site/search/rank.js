// Cards are ranked as a whole; within a card the section and the line with most of the query.

import MiniSearch from "minisearch"
import { fold, words } from "./words.js"

const BOOST = { title: 6, aliases: 5, api: 4, errors: 3, headings: 2.5, question: 2.5, tags: 2, body: 1 }
const SHOWN = 4 // sections of one card
const isLatin = term => /^[a-z0-9_]+$/.test(term)

const OPTIONS = {
  boost: BOOST,
  boostDocument: (id, term, stored) => stored.weight,
  prefix: term => (isLatin(term) ? term.length > 1 : term.length === 1),
  fuzzy: term => isLatin(term) && term.length > 4 && (term.length > 8 ? 2 : 1),
  maxFuzzy: 2,
  weights: { prefix: 0.5, fuzzy: 0.2 },
}

export class Index {
  constructor(pages) {
    this.pages = pages
    this.phrases = pages.map(phrases)
    this.mini = new MiniSearch({
      fields: Object.keys(BOOST),
      storeFields: ["weight"],
      tokenize: text => words(text),
      processTerm: term => term,
      searchOptions: { tokenize: text => words(text, true), processTerm: term => term },
    })
    this.mini.addAll(pages.map(document))
  }

  /** Pages, best first: {page, score, terms}. */
  find(query) {
    const terms = [...new Set(words(query, true))]
    if (!terms.length) return []
    const all = this.mini.search(query, { ...OPTIONS, combineWith: "AND" })
    const found = all.length < 3 ? [...all, ...this.some(query, terms, all)] : all
    const asked = name(query)
    return found.map(hit => this.weigh(hit, asked)).sort((a, b) => b.score - a.score)
  }

  /** Pages with a part of the query, for want of pages with all of it. */
  some(query, terms, all) {
    const seen = new Set(all.map(hit => hit.id))
    const need = terms.length <= 3 ? 1 : Math.ceil(terms.length * 0.3)
    return this.mini.search(query, { ...OPTIONS, combineWith: "OR" })
      .filter(hit => !seen.has(hit.id) && hit.queryTerms.length >= need)
      .map(hit => ({ ...hit, score: hit.score * 0.5 * (hit.queryTerms.length / terms.length) ** 2 }))
  }

  /** A page whose title, alias or API name the query is comes before those that mention it. */
  weigh({ id, score, terms }, asked) {
    const near = this.phrases[id].map(phrase => phrase.strength * likeness(asked, phrase))
    const strength = Math.max(0, ...near)
    return { page: this.pages[id], score: score * (1 + 9 * strength), terms }
  }
}

function document(page, id) {
  const body = page.sections.map(section => section.lines.join("\n")).join("\n")
  const lists = { aliases: page.aliases, api: page.api, errors: page.errors, tags: page.tags }
  const joined = Object.entries(lists).map(([key, list]) => [key, list.join("\n")])
  const headings = page.sections.map(section => section.heading).join("\n")
  return { ...page, id, body, headings, ...Object.fromEntries(joined) }
}

/** What a page is called, each with a strength; a part of API names has their share among all. */
function phrases({ title, aliases, api }) {
  const found = new Map()
  for (const part of api.flatMap(names)) {
    found.set(plain(part), (found.get(plain(part)) ?? 0) + 1 / api.length)
  }
  for (const whole of [title, ...aliases, ...api, ...api.map(last)]) found.set(plain(whole), 1)
  return [...found].map(([text, strength]) => ({ ...name(text), strength }))
}

function name(text) {
  return { text: plain(text), terms: new Set(words(text, true)) }
}

/** 1 for the same words, less for a part of them in any order or for one mistyped character. */
function likeness(asked, phrase) {
  if (asked.text === phrase.text) return 1
  if (mistyped([...asked.text], [...phrase.text])) return 0.5
  const inside = [...asked.terms].every(term => phrase.terms.has(term))
  return inside && asked.terms.size ? (0.5 * asked.terms.size) / phrase.terms.size : 0
}

/** Chinese input methods write one character for another that sounds alike. */
function mistyped(asked, phrase) {
  if (asked.length < 4 || asked.length !== phrase.length) return false
  const wrong = asked.filter((char, i) => char !== phrase[i])
  return wrong.length === 1 && /\p{Script=Han}/u.test(wrong[0])
}

/** Any two or more parts in a row of torch.nn.utils.clip_grad_norm_. */
function names(whole) {
  const parts = whole.split(".")
  const runs = parts.flatMap((_, from) => parts.map((_, to) => parts.slice(from, to + 1)))
  return runs.filter(run => run.length > 1).map(run => run.join("."))
}

const last = whole => whole.split(".").pop()

const plain = text => fold(text).toLowerCase().replace(/^_+|_+$/g, "").trim()

/** The sections that hold the terms, best first, each with its best line. */
export function sections(page, terms) {
  const scored = read(page).map(section => score(section, terms))
  return scored.filter(found => found.score > 0).sort((a, b) => b.score - a.score).slice(0, SHOWN)
}

const known = new Map()

/** The sections of a page with the terms of each line, cut up at the first need. */
function read(page) {
  if (!known.has(page)) known.set(page, page.sections.map(cut))
  return known.get(page)
}

function cut(section) {
  const lines = section.lines.map(line => ({ line, terms: new Set(words(line)) }))
  const all = new Set(lines.flatMap(({ terms }) => [...terms]))
  return { ...section, lines, all, head: new Set(words(section.heading)) }
}

function score({ anchor, heading, head, lines, all }, terms) {
  const hits = set => terms.filter(term => set.has(term)).length
  const best = lines.reduce((a, b) => (hits(b.terms) > hits(a.terms) ? b : a), { line: "", terms: new Set() })
  return { anchor, heading, line: best.line, score: 2 * hits(head) + hits(best.terms) + 0.5 * hits(all) }
}
