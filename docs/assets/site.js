// The page works without this script; with it, a few things are nearer.

(function () {
  const language = document.querySelector("[data-torchcards=language]")

  /** The heading that the reader is at: the last one that has reached the upper third. */
  function heading() {
    const all = [...document.querySelectorAll(".md-content :is(h2, h3)[id]")]
    const passed = all.filter(each => each.getBoundingClientRect().top < innerHeight / 3)
    return scrollY > 80 && passed.length ? `#${passed.at(-1).id}` : ""
  }

  function remember() {
    try {
      localStorage.setItem("torchcards.language", language.hreflang)
    } catch {
      // Without storage the choice holds for this visit only.
    }
  }

  language?.addEventListener("click", () => {
    language.hash = heading()
    remember()
  })

  // The theme listens to keys alone; text also comes by mouse, voice and input method.
  const box = document.querySelector("[data-md-component=search-query]")
  box?.addEventListener("input", () => box.dispatchEvent(new KeyboardEvent("keyup")))

  // The theme wraps each copy button in a navigation landmark as its block comes into view.
  const plain = () => document.querySelectorAll(".md-code__nav:not([role])").forEach(nav => nav.setAttribute("role", "none"))
  const content = document.querySelector(".md-content")
  if (content) new MutationObserver(plain).observe(content, { childList: true, subtree: true })

  // What scrolls in its box does so by keyboard, too.
  const scrolling = ".tc-figure--wide, .tc-formula, .jp-OutputArea pre, .md-typeset__scrollwrap"
  const reachable = () => document.querySelectorAll(scrolling).forEach(box => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0
    else box.removeAttribute("tabindex")
  })
  for (const event of ["load", "resize"]) addEventListener(event, reachable)

  // From a folder on disk there is no server to name a folder's page, and no search.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach(link => {  // those of the map, too, which document.links leaves out
      const address = new URL(link.getAttribute("href"), location)
      if (address.protocol !== "file:" || !address.pathname.endsWith("/")) return
      address.pathname += "index.html"
      link.setAttribute("href", address)
    })
    document.querySelectorAll(".tc-no-search").forEach(notice => { notice.hidden = false })
  }

  // Fetches the search index as soon as somebody turns to the search box.
  const base = JSON.parse(document.getElementById("__config").textContent).base
  box?.addEventListener("focus", () => fetch(`${base}/search/cards.json`), { once: true })
})()
