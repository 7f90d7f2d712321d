// The site's host: finds <figure data-plm>, loads each widget's script beside this one, and mounts the widget
// when it comes into view. A classic deferred script: it works from disk, and requests nothing but scripts
// and styles of this site.

import PARTS from "./parts.json" with { type: "json" };

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
  const scripts = [...PARTS[name], `${name}.${language}`, name];
  return Promise.all([`${name}.css`, ...scripts.map((script) => `${script}.js`)].map(plm.load));
}

/** What anywidget's model is to a widget, over a plain object; `saved` is called after save_changes. */
plm.model = (state, saved = () => {}) => {
  const values = { ...state };
  const heard = {};
  let changed = new Set();
  return {
    get: (key) => values[key],
    set(key, value) {
      if (same(values[key], value)) return;
      values[key] = value;
      changed.add(key);
    },
    save_changes() {
      const keys = changed;
      changed = new Set();
      for (const key of keys) {
        for (const call of [...(heard[`change:${key}`] ?? [])]) call();
      }
      if (keys.size) saved(values);
    },
    on(event, call) {
      (heard[event] ??= new Set()).add(call);
    },
    off(event, call) {
      heard[event]?.delete(call);
    },
  };
};
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const kind = (value) => (Array.isArray(value) ? "list" : typeof value);
const entries = () => [...new URLSearchParams(location.hash.slice(1))];

/**
 * What the address says of a widget. It holds what differs from the author's state:
 * #mask-builder-1.preset="prefix"&…
 */
function read(id, state) {
  const found = {};
  for (const [key, text] of entries()) {
    const name = key.slice(id.length + 1);
    if (!key.startsWith(`${id}.`) || !Object.hasOwn(state, name)) continue;
    try {
      const value = JSON.parse(text);
      if (kind(value) === kind(state[name])) found[name] = value;
    } catch {
      // not written by a widget
    }
  }
  return found;
}

let timer = 0;
function write(id, state, values) {
  clearTimeout(timer);
  const others = entries().filter(([key]) => /^[a-z-]+-\d+\./.test(key) && !key.startsWith(`${id}.`));
  const changed = Object.keys(state).filter((key) => key !== "guess" && !same(values[key], state[key]));
  const mine = changed.map((key) => [`${id}.${key}`, JSON.stringify(values[key])]);
  const hash = new URLSearchParams([...others, ...mine]);
  timer = setTimeout(() => history.replaceState(null, "", `#${hash}`), 200);
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

/** A model whose state is in the page's address. Guesses and quizzes have their own, from page.js. */
function addressed(id, state) {
  return plm.model({ ...state, ...read(id, state) }, (now) => write(id, state, now));
}

async function begin(figure) {
  const name = figure.dataset.plm;
  const state = JSON.parse(figure.dataset.state);
  const model = plm.keepers?.[name]?.(state) ?? addressed(ids.get(figure), state);
  await need(name, model.get("lang"));
  await plm.widgets[name].render({ model, el: figure });
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
const view = new IntersectionObserver(inView, { rootMargin: "300px" });
for (const figure of ids.keys()) view.observe(figure);
for (const figure of ids.keys()) need(figure.dataset.plm, JSON.parse(figure.dataset.state).lang);
