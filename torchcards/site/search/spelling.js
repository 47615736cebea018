// The word that a mistyped one was meant to be.

/** The nearest of the words, of equally near ones the most common; nothing when all are farther than `far`. */
export function nearest(typed, words, counts, far) {
  if (typed.length < 4 || !/^[a-z]/.test(typed)) return undefined
  let best, least = far + 1
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > far || (far < 2 && !typed.slice(0, 2).includes(word[0]))) continue
    const away = distance(typed, word, least)
    if (away < least || (away === least && best && counts.get(word) > counts.get(best))) [best, least] = [word, away]
  }
  return best
}

/** The words, each of three letters at least, that were typed without spaces between them. */
export function apart(typed, isWord) {
  for (let at = typed.length - 3; at >= 3; at--) {
    if (!isWord(typed.slice(0, at))) continue
    const rest = typed.slice(at)
    const others = isWord(rest) ? [rest] : apart(rest, isWord)
    if (others) return [typed.slice(0, at), ...others]
  }
}

/** Characters to insert, leave out, replace or swap with their neighbour; `limit` + 1 for more than that. */
function distance(a, b, limit) {
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1)
    }
    if (Math.min(...row) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length]
}
