// A worker behind Material's own search box: its four messages, our index.

import { Index, sections } from "./rank.js"
import { asked, fold, stem, words } from "./words.js"

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3
const LENGTH = 160

let index
let latest = 0

/** The index of the page's language; its name stands in the worker's address. */
function load() {
  const lang = new URL(self.location.href).hash.slice(1)
  const url = new URL(`../${lang}/search/cards.json`, self.location.href)
  index ??= fetch(url).then(answer => answer.json()).then(pages => new Index(pages))
  return index
}

async function items(query) {
  const found = (await load()).find(query)
  const mark = marker(query)
  return found.slice(0, 30).map(hit => group(hit, mark))
}

/** What Material draws as one result: the page, its best section, and the others folded away. */
function group({ page, score, terms }, mark) {
  const found = sections(page, terms)
  const title = mark(page.title) + (page.section ? ` <small>${escape(page.section)}</small>` : "")
  const head = { location: page.url, title, text: teaser(page.question, mark), score, terms: {} }
  return [head, ...found.map((section, i) => part(page, section, i ? 0 : score, mark))]
}

function part(page, section, score, mark) {
  const location = `${page.url}#${section.anchor}`
  return { location, title: mark(section.heading), text: teaser(section.line, mark), score, terms: {} }
}

function teaser(line, mark) {
  const at = Math.max(0, mark.find(line) - 40)
  const end = at + LENGTH
  return (at ? "…" : "") + mark(line.slice(at, end)) + (line.length > end ? "…" : "")
}

/** A function that marks the query's words in a text, with `find`, the place of the first. */
function marker(query) {
  const terms = [...new Set([fold(query), ...fold(query).match(/\p{Script=Han}+/gu) ?? [], ...words(query, true)])]
  const longest = terms.filter(Boolean).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longest.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "giu")
  const mark = text => replace(text, pattern)
  mark.find = text => text.search(pattern)
  return mark
}

function replace(text, pattern) {
  let at = 0, out = ""
  for (const found of text.matchAll(pattern)) {
    out += `${escape(text.slice(at, found.index))}<mark>${escape(found[0])}</mark>`
    at = found.index + found[0].length
  }
  return out + escape(text.slice(at))
}

function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}

async function answer(query) {
  const turn = ++latest
  // Nothing typed, which is asked on every page, or no word: for that no index is needed.
  if (!words(query).length) return postMessage({ type: RESULT, data: { items: [] } })
  await load()
  await new Promise(resolve => setTimeout(resolve)) // lets newer queries in
  if (turn !== latest) return
  postMessage({ type: RESULT, data: { items: await items(query) } })
}

self.addEventListener?.("message", ({ data: { type, data } }) => {
  if (type === SETUP) postMessage({ type: READY })
  if (type === QUERY) answer(data)
})

// For the tests and the benchmark, which drive the same code without a worker.
self.torchcards = { Index, sections, asked, words, fold, stem }
