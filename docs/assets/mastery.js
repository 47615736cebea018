// How well a reader knows each card: 0 to 5 stars, kept in this browser alone.

(function () {
  const KEY = "torchcards.mastery"
  const all = selector => [...document.querySelectorAll(selector)]
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key])

  function read() {
    try {
      return valid(JSON.parse(localStorage.getItem(KEY) ?? "{}"))
    } catch {
      return {}
    }
  }

  function write(stars) {
    try {
      localStorage.setItem(KEY, JSON.stringify(stars))
    } catch {
      // Without storage the stars hold until the page is left.
    }
    show(stars)
  }

  /** Cards with whole numbers of stars from 1 to 5, out of anything. */
  function valid(found) {
    const pairs = Object.entries(Object(found))
    return Object.fromEntries(pairs.filter(([id, n]) => /^[a-z0-9-]+$/.test(id) && [1, 2, 3, 4, 5].includes(n)))
  }

  function show(stars) {
    all("[data-tc-progress]").forEach(place => progress(place, stars[place.dataset.tcProgress] ?? 0))
    all("[data-tc-stars]").forEach(place => place.textContent = "★".repeat(stars[place.dataset.tcStars] ?? 0))
    all("[data-tc-cards]").forEach(place => reached(place, stars))
    all("[data-tc-mine]").forEach(group => mine(group, stars[group.dataset.tcMine] ?? 0))
  }

  function progress(place, n) {
    place.textContent = "★".repeat(n)
    place.className = n ? "tc-progress" : ""
    if (!n) return place.removeAttribute("role")
    place.setAttribute("role", "img")
    place.setAttribute("aria-label", say(place.dataset.tcLabel, { n }))
  }

  /** The group is named with what it holds: "My mastery: 3 of 5 stars". */
  function mine(group, n) {
    const name = group.querySelector(".tc-mine__label").textContent
    group.setAttribute("aria-label", n ? `${name}: ${say(group.dataset.tcStar, { n })}` : name)
    group.querySelectorAll("button").forEach((button, i) => button.setAttribute("aria-pressed", String(i < n)))
  }

  function reached(place, stars) {
    const goals = place.dataset.tcCards.trim().split(" ").map(each => each.split(":"))
    const n = goals.filter(([id, goal]) => (stars[id] ?? 0) >= Number(goal)).length
    const any = goals.some(([id]) => stars[id])
    place.textContent = any ? `${n}/${goals.length}` : ""
    place.title = any ? say(place.dataset.tcLabel, { n, all: goals.length }) : ""
  }

  /** Five buttons, in the page already so that nothing moves; the star that is the last one takes itself back. */
  function offer(group) {
    group.querySelectorAll("button").forEach((button, i) => {
      button.addEventListener("click", () => mark(group.dataset.tcMine, i + 1))
    })
    group.dataset.tcReady = ""
  }

  function mark(id, n) {
    const { [id]: before, ...others } = read()
    write(before === n ? others : { ...others, [id]: n })
  }

  function exported() {
    const link = document.createElement("a")
    link.href = URL.createObjectURL(new Blob([JSON.stringify(read(), null, 1)], { type: "application/json" }))
    link.download = "torchcards-mastery.json"
    link.click()
    URL.revokeObjectURL(link.href)
  }

  async function imported(box, input) {
    const status = box.querySelector("[role=status]")
    try {
      const found = valid(JSON.parse(await input.files[0].text()))
      const n = Object.keys(found).length
      if (!n) throw new Error("no stars")
      write({ ...read(), ...found })
      status.textContent = say(box.dataset.tcGood, { n })
    } catch {
      status.textContent = box.dataset.tcBad
    }
    input.value = ""
  }

  function file(box) {
    box.querySelector("[data-tc-export]").addEventListener("click", exported)
    const input = box.querySelector("[data-tc-import]")
    input.addEventListener("change", () => imported(box, input))
    box.hidden = false
  }

  all("[data-tc-mine]").forEach(offer)
  all("[data-tc-file]").forEach(file)
  show(read())
  addEventListener("storage", event => event.key === KEY && show(read()))
})()
