// Filters, pairs of mark and entry, keys. Without it the page still reads, and its links still lead.
"use strict";
(() => {
  const root = document.documentElement;
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const entries = new Map([...document.querySelectorAll(".remark")].map((each) => [each.id.slice(1), each]));
  const marks = [...document.querySelectorAll(".mark")];
  const numbers = (mark) => mark.dataset.remarks.split(" ");
  const visible = (number) => !entries.get(number).hidden;
  root.classList.add("js");

  function look(mark) {
    const first = numbers(mark).find(visible);
    const kinds = ["mark", ...(mark.classList.contains("point") ? ["point"] : [])];
    if (first === undefined) {
      mark.className = [...kinds, "off"].join(" ");
      mark.removeAttribute("href");
      mark.removeAttribute("title");
      return;
    }
    const entry = entries.get(first);
    const colours = [...entry.classList].filter((name) => !["remark", "current"].includes(name));
    mark.className = [...kinds, ...colours].join(" ");
    mark.href = "#r" + first;
    mark.title = entry.querySelector("strong").textContent;
  }

  function filter() {
    const chosen = (name) =>
      new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));
    const families = chosen("family");
    const severities = chosen("severity");
    for (const entry of entries.values()) {
      entry.hidden = !families.has(entry.dataset.family) || !severities.has(entry.dataset.severity);
    }
    for (const part of document.querySelectorAll("[data-bar]")) {
      const left = [...entries.values()].filter((e) => !e.hidden && e.dataset.family === part.dataset.bar);
      part.hidden = left.length === 0;
      part.style.flexGrow = left.length;
    }
    marks.forEach(look);
    const left = [...entries.keys()].filter(visible).length;
    const told = left === entries.size ? shown.dataset.all : shown.dataset.some;
    shown.textContent = told.replace("{some}", left).replace("{all}", entries.size);
    pair();
  }

  function current() {
    const found = /^#[mr](\d+)$/.exec(location.hash);
    return found && entries.has(found[1]) ? found[1] : null;
  }

  // Where one of the two is gone to, the other is brought into sight beside it.
  function pair() {
    const number = current();
    for (const each of document.querySelectorAll(".current")) each.classList.remove("current");
    if (number === null) return;
    entries.get(number).classList.add("current");
    for (const mark of marks) if (numbers(mark).includes(number)) mark.classList.add("current");
  }

  function arrive() {
    pair();
    const number = current();
    if (number !== null) {
      const mark = document.getElementById("m" + number);
      const entry = entries.get(number);
      const [here, there] = location.hash.startsWith("#m") ? [mark, entry] : [entry, mark];
      here.scrollIntoView({ block: "nearest" });
      there.scrollIntoView({ block: "nearest" });
      return;
    }
    const rule = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (rule instanceof HTMLDetailsElement) {
      rule.open = true;
      rule.scrollIntoView();
      rule.querySelector("summary").focus();
    }
  }

  function step(by) {
    const left = [...entries.keys()].filter(visible);
    if (left.length === 0) return;
    const at = left.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : left.length - 1) : (at + by + left.length) % left.length;
    location.hash = "#m" + left[next];
    entries.get(left[next]).querySelector("a").focus({ preventScroll: true });
  }

  // Paper unfolds nothing by itself; what was folded before is folded again.
  let unfolded = [];

  function unfold() {
    unfolded = [...document.querySelectorAll(".remark details:not([open])")];
    for (const each of unfolded) each.open = true;
  }

  function fold() {
    for (const each of unfolded) each.open = false;
  }

  if (form) form.addEventListener("change", filter);
  if (form) form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", unfold);
  addEventListener("afterprint", fold);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
  if (form) filter(); // a browser may have kept the choices of last time
  arrive();
})();
