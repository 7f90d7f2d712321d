// The site's host: finds <figure data-plm>, loads each widget's script beside this one, and mounts the widget
// when it comes into view. A classic deferred script: it works from disk, and requests nothing but scripts
// and styles of this site.

import PARTS from "./parts.json" with { type: "json" }; // as build.mjs shortens it: "ui chart tokens"

const plm = (globalThis.plm ??= {});
plm.widgets ??= {};
const here = document.currentScript?.src ?? "";
const loading = {};

/**
 * Load a classic script or a style sheet that is beside the host, once. Models are scripts too, registered
 * under plm.
 */
plm.load = (file) => (loading[file] ??= new Promise((done, fail) => {
  const href = new URL(file, here).href;
  const sheet = file.endsWith(".css");
  const node = document.createElement(sheet ? "link" : "script");
  // async: false keeps the order: shared bundles first, then what uses them
  Object.assign(node, sheet ? { rel: "stylesheet", href } : { src: href, async: false });
  node.onload = done;
  node.onerror = () => fail(new Error(`cannot load ${file}`));
  document.head.append(node);
}));

/** Load all that a widget consists of, and its words in one language. */
function need(name, wanted) {
  const language = /^zh/i.test(wanted || document.documentElement.lang) ? "zh" : "en";
  const scripts = [...PARTS[name].split(" "), `${name}.${language}`, name];
  return Promise.all([`${name}.css`, ...scripts.map((script) => `${script}.js`)].map(plm.load));
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const entries = () => [...new URLSearchParams(location.hash.slice(1))];
const ofWidget = ([key]) => /^[a-z-]+-\d+\./.test(key);

/** The widgets that are mounted, by id: {name, author, limits, model}. */
const live = new Map();

/** The parts of a widget's state that a link holds. What is computed is in no table of limits. */
const linked = ({ limits, author }) =>
  Object.keys(author).filter((key) => Object.hasOwn(limits, key) && limits[key].link !== false);

/**
 * The author's state, with what the address says of a widget: #mask-builder-1.preset="prefix"&… A value that
 * the constructor would refuse is as if it were not there.
 */
function read(id, one) {
  const found = { ...one.author };
  const said = new Map(entries());
  for (const key of linked(one)) {
    try {
      const value = plm.ui.accepted(one.limits[key], JSON.parse(said.get(`${id}.${key}`)));
      if (value !== undefined) found[key] = value;
    } catch {
      // nothing is said, or no widget wrote it
    }
  }
  return found;
}

let timer = 0;
/** Write into the address, soon, what differs from the authors' states. */
function write() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const before = entries().filter(ofWidget);
    const now = before.filter(([key]) => !live.has(key.split(".")[0]));
    for (const [id, one] of live) {
      const changed = linked(one).filter((key) => !same(one.model.get(key), one.author[key]));
      now.push(...changed.map((key) => [`${id}.${key}`, JSON.stringify(one.model.get(key))]));
    }
    const hash = now.length > 0 ? `#${new URLSearchParams(now)}` : "";
    if (hash || before.length > 0) history.replaceState(null, "", location.href.split("#")[0] + hash);
  }, 200);
}

/** Another link in the same tab is taken up; a place on the page, such as #summary, changes nothing. */
addEventListener("hashchange", () => {
  if (entries().some(ofWidget)) for (const [id, one] of live) follow(id, one);
});

async function follow(id, one) {
  const now = read(id, one);
  await need(one.name, now.lang);
  for (const key of linked(one)) one.model.set(key, now[key]);
  one.model.save_changes();
}

const counts = {};
/** The figures with a widget that this host knows, and the id of each: name and number on the page. */
const ids = new Map();
for (const figure of document.querySelectorAll("figure[data-plm]")) {
  const name = figure.dataset.plm;
  if (!Object.hasOwn(PARTS, name)) continue;
  counts[name] = (counts[name] ?? 0) + 1;
  ids.set(figure, `${name}-${counts[name]}`);
}

async function begin(figure) {
  const id = ids.get(figure);
  const name = figure.dataset.plm;
  const author = JSON.parse(figure.dataset.state);
  await need(name, author.lang);
  const { limits, render } = plm.widgets[name];
  const state = read(id, { author, limits });
  await need(name, state.lang);
  // guesses and quizzes are kept by page.js
  const model = plm.keepers?.[name]?.(author) ?? plm.ui.model({ ...state, author }, write);
  await render({ model, el: figure });
  live.set(id, { name, author, limits, model });
  figure.dataset.ready = "";
}

const mounted = new Map();
function mount(figure) {
  if (!mounted.has(figure)) mounted.set(figure, begin(figure));
  return mounted.get(figure);
}

/** Mount every widget of the page now. */
plm.mountAll = () => Promise.all([...ids.keys()].map(mount));

function inView(changes) {
  for (const { isIntersecting, target } of changes) {
    if (!isIntersecting) continue;
    view.unobserve(target);
    mount(target);
  }
}
// A link with a widget's state leads to the widget; a page that is loaded again stays where it was.
addEventListener("load", () => {
  const said = entries().map(([key]) => key.split(".")[0]);
  if (!scrollY) [...ids].find(([, id]) => said.includes(id))?.[0].scrollIntoView();
});

const view = new IntersectionObserver(inView, { rootMargin: "300px" });
for (const figure of ids.keys()) view.observe(figure);
for (const figure of ids.keys()) need(figure.dataset.plm, JSON.parse(figure.dataset.state).lang);
