// The search page: sections that hold the words, the best first, each with the sentence that holds most of them.
// sections.js has the text, MiniSearch (minisearch/) the index and the order. The text of a reader and of a page
// enters this page as text only.
addEventListener("DOMContentLoaded", () => {
  const chinese = /^zh/i.test(document.documentElement.lang);
  const SAY = chinese
    ? { none: (q) => `没有找到“${q}”。`, some: (n, shown) => `找到 ${n} 节${shown < n ? `，显示前 ${shown} 节` : ""}。` }
    : {
        none: (q) => `Nothing found for “${q}”. Try fewer words, or the first letters of a word.`,
        some: (n, shown) => `${n} ${n === 1 ? "section" : "sections"} found${shown < n ? `, the best ${shown} shown` : ""}.`,
      };
  const [MOST, MOST_CHARACTERS] = [50, 200]; // sections shown, and characters of a query
  const HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff";
  const LETTER = `(?:(?![${HAN}])[\\p{L}\\p{N}_])`;
  const RUNS = new RegExp(`[${HAN}]+|${LETTER}+(?:[.’'-]${LETTER}+)*`, "gu");
  const isHan = (text) => new RegExp(`^[${HAN}]`).test(text);

  /** The terms of a text and where they are. Chinese has no spaces: every character is a term, and every pair. */
  function pieces(text) {
    const found = [];
    const add = (start, end) => found.push({ term: text.slice(start, end), start, end });
    for (const { 0: run, index } of text.matchAll(RUNS)) {
      if (isHan(run)) {
        for (let i = 0; i < run.length; i++) {
          add(index + i, index + i + 1);
          if (i + 1 < run.length) add(index + i, index + i + 2);
        }
        continue;
      }
      add(index, index + run.length); // AR.22, top_p and fine-tuning as a whole, and their parts
      const parts = [...run.matchAll(/[^.’'_-]+/gu)];
      if (parts.length > 1) for (const part of parts) add(index + part.index, index + part.index + part[0].length);
    }
    return found;
  }

  /** The terms that a section must have. */
  function asked(query) {
    return [...query.matchAll(RUNS)].flatMap(({ 0: run }) =>
      isHan(run) && run.length > 1 ? [...run.slice(1)].map((_, i) => run.slice(i, i + 2)) : [run]);
  }

  /** masks, masked and masking are one word. */
  function stem(term) {
    const word = term.normalize("NFKC").toLowerCase();
    if (!/^[a-z]{4,}$/.test(word)) return word;
    return word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "").replace(/(?<=.{4})(?:ing|ed)$/, "")
      .replace(/e$/, "").replace(/([^aeiou])\1$/, "$1");
  }

  const documents = [];
  for (const [page, sections] of Object.entries(globalThis.plm?.sections ?? {})) {
    for (const [anchor, title, text, code] of sections) {
      documents.push({ id: documents.length, page, anchor, title, text, code, of: sections[0][1] });
    }
  }
  const index = new MiniSearch({
    fields: ["title", "of", "text", "code"],
    tokenize: (text) => pieces(text).map(({ term }) => term),
    processTerm: stem,
    searchOptions: {
      tokenize: asked,
      boost: { title: 6, of: 2, code: 0.3 },
      prefix: (term) => term.length > 2 && !isHan(term),
      combineWith: "AND",
    },
  });
  index.addAll(documents);

  /** Sections with all words, those with each Chinese word in one piece if there are any; else what comes near. */
  function search(query) {
    const runs = [...query.matchAll(RUNS)].map(({ 0: run }) => run).filter(isHan);
    const fuzzy = (term) => (term.length > 3 && !isHan(term) ? 0.25 : false);
    let found = index.search(query);
    if (!found.length) found = index.search(query, { fuzzy });
    if (!found.length) found = index.search(query, { fuzzy, combineWith: "OR" });
    const whole = found.filter(({ id }) => {
      const { title, of, text, code } = documents[id];
      return runs.every((run) => `${title}\n${of}\n${text}\n${code}`.includes(run));
    });
    const named = ({ id }) => documents[id].title.toLowerCase() === query.toLowerCase();
    return (whole.length ? whole : found).sort((one, other) => named(other) - named(one));
  }

  function element(tag, className, ...children) {
    const node = Object.assign(document.createElement(tag), { className });
    node.append(...children);
    if (tag !== "li" && isHan(node.textContent)) node.lang = "zh-Hans"; // read with a Chinese voice
    return node;
  }

  /** The places of the terms in a line, overlapping ones joined. */
  function places(line, terms) {
    const joined = [];
    for (const { start, end } of pieces(line).filter(({ term }) => terms.has(stem(term)))) {
      const last = joined.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    return joined;
  }

  function marked(line, terms, length = 240) {
    const found = places(line, terms);
    const from = line.length > length ? Math.max(0, (found[0]?.start ?? 0) - length / 3) : 0;
    const start = from && line.lastIndexOf(" ", from) + 1;
    const nodes = [start ? "… " : ""];
    let at = start;
    for (const place of found.filter((one) => one.start >= start && one.end <= start + length)) {
      nodes.push(line.slice(at, place.start), element("mark", "", line.slice(place.start, place.end)));
      at = place.end;
    }
    return [...nodes, line.slice(at, Math.max(at, start + length)), line.length > start + length ? " …" : ""];
  }

  /** The line with most of the terms; of equal ones the first. */
  function best(one, terms) {
    const count = (line) => new Set(pieces(line).map(({ term }) => stem(term)).filter((term) => terms.has(term))).size;
    const lines = [...one.text.split("\n"), ...one.code.split("\n")];
    const counts = lines.map(count);
    return lines[counts.indexOf(Math.max(...counts))] ?? "";
  }

  function result({ id, match }) {
    const one = documents[id];
    const terms = new Set(Object.keys(match));
    const link = element("a", "", ...marked(one.title, terms));
    link.href = `${one.page}.html#${encodeURIComponent(one.anchor)}`;
    const where = one.title === one.of ? [] : [element("span", "plm-found-in", one.of)];
    const sentence = best(one, terms);
    return element("li", "", link, ...where, ...(sentence ? [element("p", "", ...marked(sentence, terms))] : []));
  }

  const list = document.querySelector("#search-results");
  const status = document.querySelector("#search-count");
  const input = document.querySelector("main form.bd-search input");
  function show() {
    const query = input.value.trim().slice(0, MOST_CHARACTERS);
    const found = query ? search(query) : [];
    list.replaceChildren(...found.slice(0, MOST).map(result));
    const text = found.length ? SAY.some(found.length, Math.min(found.length, MOST)) : query && SAY.none(query);
    status.textContent = text;
    status.dataset.query = query; // what these results answer
  }
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });
  input.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, MOST_CHARACTERS);
  show();
  input.focus();
  input.select();
});
