// The site's host: finds <figure data-plm>, loads each widget's script beside this one, mounts when it comes into view.
// A classic deferred script: works from disk, makes no request but for scripts and styles of this site.

import { PARTS } from "./parts.js";

const plm = (globalThis.plm ??= {});
plm.widgets ??= {};
const here = document.currentScript?.src ?? "",
  loading = {},
  mounted = new Map();

/** Load a classic script or a style sheet next to the host, once. Models are scripts too: they register themselves under plm. */
plm.load = (file) =>
  (loading[file] ??= new Promise((done, fail) => {
    const href = new URL(file, here).href,
      sheet = file.endsWith(".css"),
      node = document.createElement(sheet ? "link" : "script");
    // async: false: in order, the kit, then what stands on it
    Object.assign(node, sheet ? { rel: "stylesheet", href } : { src: href, async: false });
    node.onload = done;
    node.onerror = () => fail(new Error(`cannot load ${file}`));
    document.head.append(node);
  }));

const need = (name, language = "") =>
  Promise.all(
    [
      `${name}.css`,
      ...[...PARTS[name], name, ...(/^zh/i.test(language) ? [`${name}.zh`] : [])].map((part) => `${part}.js`),
    ].map(plm.load),
  );

/** What anywidget's model is to a widget, over a plain object; `saved` is called after save_changes. */
plm.model = (state, saved = () => {}) => {
  const values = { ...state },
    heard = {};
  let changed = new Set();
  return {
    get: (key) => values[key],
    set(key, value) {
      if (JSON.stringify(values[key]) !== JSON.stringify(value)) {
        values[key] = value;
        changed.add(key);
      }
    },
    save_changes() {
      const keys = changed;
      changed = new Set();
      for (const key of keys) for (const call of [...(heard[`change:${key}`] ?? [])]) call();
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

/** The hash holds what differs from the author's state: #mask-builder-1.preset="prefix"&… */
const read = (id, state) => {
  const found = {};
  for (const [key, text] of new URLSearchParams(location.hash.slice(1))) {
    const name = key.slice(id.length + 1);
    if (!key.startsWith(`${id}.`) || !Object.hasOwn(state, name)) continue;
    try {
      const value = JSON.parse(text);
      if (kind(value) === kind(state[name])) found[name] = value;
    } catch {
      /* not ours */
    }
  }
  return found;
};
const kind = (value) => (Array.isArray(value) ? "list" : typeof value);
let timer = 0;
const write = (id, state, values) => {
  clearTimeout(timer);
  const rest = [...new URLSearchParams(location.hash.slice(1))].filter(
    ([key]) => /^[a-z-]+-\d+\./.test(key) && !key.startsWith(`${id}.`),
  );
  const mine = Object.keys(state).filter(
    (key) => key !== "guess" && JSON.stringify(values[key]) !== JSON.stringify(state[key]),
  );
  const hash = new URLSearchParams([
    ...rest,
    ...mine.map((key) => [`${id}.${key}`, JSON.stringify(values[key])]),
  ]);
  timer = setTimeout(() => history.replaceState(null, "", `#${hash}`), 200);
};

async function mount(figure, id) {
  if (mounted.has(figure)) return mounted.get(figure);
  const go = async () => {
    const name = figure.dataset.plm,
      state = JSON.parse(figure.dataset.state),
      begin = { ...state, ...read(id, state) };
    await need(name, begin.lang || document.documentElement.lang);
    const model = plm.model(begin, (values) => write(id, state, values));
    await plm.widgets[name].render({ model, el: figure });
    figure.dataset.ready = "";
  };
  mounted.set(figure, go());
  return mounted.get(figure);
}

const seen = {},
  figures = [...document.querySelectorAll("figure[data-plm]")].filter((figure) =>
    Object.hasOwn(PARTS, figure.dataset.plm),
  );
const ids = new Map(
  figures.map((figure) => [
    figure,
    `${figure.dataset.plm}-${(seen[figure.dataset.plm] = (seen[figure.dataset.plm] ?? 0) + 1)}`,
  ]),
);
/** Mount every widget of the page now. */
plm.mountAll = () => Promise.all(figures.map((figure) => mount(figure, ids.get(figure))));
const view = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        view.unobserve(target);
        mount(target, ids.get(target));
      }
  },
  { rootMargin: "300px" },
);
for (const figure of figures) view.observe(figure);
for (const { dataset } of figures) need(dataset.plm);
