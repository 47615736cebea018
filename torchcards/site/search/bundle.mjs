// npm ci && npm run build: writes docs/assets/search.js, docs/assets/katex/ and katex.min.js.
import { build } from "esbuild"
import { createHash } from "node:crypto"
import { Converter } from "opencc-js"
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises"

const KATEX = "node_modules/katex/dist"

/** The 5,401 characters that Big5 calls common: nobody types rarer ones into this search. */
function commonTraditional() {
  const big5 = new TextDecoder("big5")
  const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]
  const codes = range(0xa4, 0xc6).flatMap(lead => trails.map(trail => [lead, trail]))
  return codes.filter(([lead, trail]) => lead < 0xc6 || trail <= 0x7e)
    .map(code => big5.decode(Uint8Array.from(code)))
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Pairs of characters; 么, a rare one in traditional script, is left as what simplified script has for 麼. */
function simplified() {
  const convert = Converter({ from: "tw", to: "cn" })
  const pairs = commonTraditional().filter(char => char !== "么").map(char => char + convert(char))
  return pairs.filter(pair => [...pair].length === 2 && pair[0] !== pair[1]).join("")
}

async function katex() {
  const css = await readFile(`${KATEX}/katex.min.css`, "utf8")
  const woff2 = css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("[^"]*"\)/g, "")
  await rm("docs/assets/katex", { recursive: true, force: true })
  await mkdir("docs/assets/katex/fonts", { recursive: true })
  await cp(`${KATEX}/fonts`, "docs/assets/katex/fonts", {
    recursive: true,
    filter: file => !/\.(woff|ttf)$/.test(file),
  })
  await writeFile("docs/assets/katex/katex.min.css", woff2)
  await cp(`${KATEX}/katex.min.js`, "torchcards/site/katex.min.js")
}

/** Lets a test tell, without node, whether the bundle was made from these sources. */
async function fingerprint() {
  const names = ["rank.js", "spelling.js", "worker.js", "words.js"]
  const sources = await Promise.all(names.map(name => readFile(`torchcards/site/search/${name}`)))
  return createHash("sha256").update(Buffer.concat(sources)).digest("hex")
}

const note = "Written by `npm run build` from torchcards/site/search and the npm package minisearch (MIT)."
await build({
  bundle: true,
  minify: true,
  charset: "utf8",
  define: { SIMPLIFIED: JSON.stringify(simplified()) },
  entryPoints: ["torchcards/site/search/worker.js"],
  outfile: "docs/assets/search.js",
  banner: { js: `/* ${note} ${await fingerprint()} */` },
})
await katex()
