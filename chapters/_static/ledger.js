// The ledger's filter: by verdict, chapter, document and kind, and by words in English or Chinese. Everything is on
// the page already; this script only hides. The page's address keeps the filter, so that it can be sent to somebody.
(() => {
  const MOST = 100; // characters of a search
  const WORDS = {
    verdict: ["Verdict", "all verdicts"],
    chapter: ["Chapter", "all chapters"],
    document: ["Document", "both documents"],
    kind: ["Run or told", "run and told"],
    find: "Find words, in English or Chinese",
    clear: "Clear",
    print: "Print",
    form: "Filter the statements",
    none: "No statement fits. Use fewer words, or choose “Clear”.",
  };
  const VERDICTS = {
    correct: "Correct",
    oversimplified: "Too simple",
    wrong: "Wrong",
    outdated: "Outdated",
    figure: "Figure",
  };
  const DOCUMENTS = { slides: "the slides", notes: "the notes" };
  const KINDS = { run: "run in a notebook", told: "told only" };

  function make(tag, props = {}, ...children) {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  }

  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ");

  /** What the filter knows of a statement; its classes are set when the site is built. */
  function read(section) {
    const of = (name) => new RegExp(`(?:^| )${name}-(\\S+)`).exec(section.className)?.[1];
    const parts = [...section.querySelectorAll(":scope > :is(h3, p, blockquote), :scope > ul > li")];
    const text = parts.map((part) => part.textContent.replace(/^(Measured in|Explained in|Control:|Note:|Here:|Sources:)/, ""));
    const notebook = of("notebook").replace("-", ".");
    const kind = section.classList.contains("run") ? "run" : "told";
    const found = { section, notebook, kind, verdict: of("verdict"), document: of("document") };
    return { ...found, chapter: notebook[0], text: plain(text.join(" ")) };
  }

  if (!document.querySelector("section.plm-statement > h3")) return; // the page of corrections
  const entries = [...document.querySelectorAll("section.plm-statement")].map(read);
  const groups = [...new Set(entries.map(({ section }) => section.parentElement))];

  // The form.

  const chapters = {};
  for (const { chapter, notebook } of entries) {
    chapters[chapter] ??= `chapter ${chapter}`;
    const group = groups.find((one) => one.querySelector("h2")?.textContent.startsWith(`${notebook} `));
    chapters[notebook] ??= group ? group.querySelector("h2").firstChild.textContent.trim() : notebook;
  }
  const choices = { verdict: VERDICTS, chapter: chapters, document: DOCUMENTS, kind: KINDS };
  const selects = {};
  const form = make("form", { className: "plm-filter" });
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", WORDS.form);
  const find = make("input", { type: "search", maxLength: MOST, autocomplete: "off", spellcheck: false });
  form.append(make("label", { className: "plm-filter-words" }, WORDS.find, find));
  for (const [name, options] of Object.entries(choices)) {
    const [label, all] = WORDS[name];
    const keys = Object.keys(options).sort((a, b) => (name === "chapter" ? a.localeCompare(b) : 0));
    selects[name] = make("select", { id: `plm-filter-${name}` }, new Option(all, ""), ...keys.map((key) => new Option(options[key], key)));
    form.append(make("span", {}, make("label", { htmlFor: selects[name].id }, label), selects[name]));
  }
  const clear = make("button", { type: "button", onclick: () => (fill({}), changed()) }, WORDS.clear);
  const print = make("button", { type: "button", onclick: () => globalThis.print() }, WORDS.print);
  form.append(make("span", { className: "plm-filter-buttons" }, clear, print));
  const says = make("p", { className: "plm-filter-says" });
  says.setAttribute("role", "status");

  // The filter, {verdict, chapter, document, kind, find}; what is absent or "" filters nothing.

  const wanted = () => ({
    ...Object.fromEntries(Object.entries(selects).map(([name, select]) => [name, select.value])),
    find: find.value.trim(),
  });

  function fill(filter) {
    for (const [name, select] of Object.entries(selects)) {
      const known = Object.hasOwn(choices[name], filter[name] ?? "");
      select.value = known ? filter[name] : "";
    }
    find.value = (filter.find ?? "").slice(0, MOST);
  }

  function fits(entry, filter) {
    const same = (name) => !filter[name] || entry[name] === filter[name];
    const there = !filter.chapter || filter.chapter === entry.chapter || filter.chapter === entry.notebook;
    const words = plain(filter.find).split(" ").filter(Boolean);
    return there && ["verdict", "document", "kind"].every(same) && words.every((word) => entry.text.includes(word));
  }

  function inWords(filter) {
    const chosen = Object.keys(choices).filter((name) => filter[name]);
    const named = chosen.map((name) => choices[name][filter[name]].replace(/^[A-Z](?=[a-z])/, (a) => a.toLowerCase()));
    return [...named, ...(filter.find ? [`“${filter.find}”`] : [])].join(", ");
  }

  function show() {
    const filter = wanted();
    let count = 0;
    for (const entry of entries) {
      const shown = fits(entry, filter);
      entry.section.hidden = !shown;
      count += shown;
      for (const link of contents.get(`#${entry.section.id}`) ?? []) link.hidden = !shown;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector(":scope > .plm-statement:not([hidden])");
      for (const link of contents.get(`#${group.id}`) ?? []) link.hidden = group.hidden;
    }
    const words = inWords(filter);
    const all = `All ${entries.length} statements are shown.`;
    const some = `${count} of ${entries.length} statements ${count === 1 ? "is" : "are"} shown: ${words}.`;
    const text = words ? (count ? some : `${some} ${WORDS.none}`) : all;
    if (says.textContent !== text) says.textContent = text;
  }

  // The lines of the contents beside the page: what is not shown is not listed.

  const contents = new Map();
  for (const link of document.querySelectorAll(".page-toc a[href^='#']")) {
    const line = link.closest("li");
    if (line) contents.set(link.getAttribute("href"), [...(contents.get(link.getAttribute("href")) ?? []), line]);
  }

  // The page's address.

  function write(filter) {
    const given = Object.entries(filter).filter(([, value]) => value);
    return given.length ? `#${new URLSearchParams(given)}` : "#";
  }

  function changed() {
    show();
    history.replaceState(null, "", write(wanted()));
  }

  /** Take the filter of the address. Another address is that of a place: show it, whatever is filtered. */
  function follow() {
    const hash = location.hash.slice(1);
    const given = Object.fromEntries(new URLSearchParams(hash));
    if (!hash || [...Object.keys(choices), "find"].some((name) => Object.hasOwn(given, name))) {
      fill(given);
      show();
      if (hash) says.scrollIntoView({ block: "center" });
      return;
    }
    const place = document.getElementById(hash);
    if (place?.closest("[hidden]")) {
      fill({});
      show();
      place.scrollIntoView();
    }
  }

  // The summary: each number is a link that shows what it counts.

  function link(cell, filter) {
    const what = inWords(filter) || "all";
    const address = make("a", { href: write(filter) }, cell.textContent.trim());
    address.setAttribute("aria-label", `${cell.textContent.trim()} statements: ${what}`);
    (cell.querySelector("p") ?? cell).replaceChildren(address);
  }

  const table = document.querySelector("article table");
  table.classList.add("plm-summary");
  const heads = [...table.querySelectorAll("thead th")].map((head) => /\d/.exec(head.textContent)?.[0] ?? "");
  for (const row of table.querySelectorAll("tbody tr")) {
    const [name, ...cells] = row.cells;
    const verdict = Object.keys(VERDICTS).find((key) => VERDICTS[key] === name.textContent.trim()) ?? "";
    cells.forEach((cell, i) => cell.textContent.trim() !== "0" && link(cell, { verdict, chapter: heads[i + 1] }));
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", changed);
  addEventListener("hashchange", follow);
  groups[0].before(form, says);
  show();
  follow();
})();
