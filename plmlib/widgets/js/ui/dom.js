// Elements without markup: strings become text nodes, so no text of a reader is ever parsed as HTML.

const SVG = "http://www.w3.org/2000/svg";
const FOCUSED = new Set(["input", "select", "button", "textarea", "summary", "a"]);
const SHAPES = new Set(["svg", "g", "path", "line", "circle", "rect", "text", "title"]);

/** h("button", {class: "plm-button", onclick: f, "aria-pressed": true, style: {"--v": 1}}, "Play", icon) */
export function h(tag, props = {}, ...children) {
  const node = SHAPES.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  // JupyterLab 4.6 looks at the element in focus.
  if (FOCUSED.has(tag) || "tabindex" in props) node.setAttribute("data-lm-suppress-shortcuts", "true");
  set(node, props);
  node.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return node;
}

/**
 * Change attributes and handlers; `undefined` and `false` remove one (aria-* keep "false"). Writes only what
 * differs. `text` is the text inside, `style` an object of properties.
 */
export function set(node, props) {
  for (const [key, value] of Object.entries(props)) {
    if (key === "style") {
      for (const name in value) node.style.setProperty(name, value[name]);
    } else if (key === "text") {
      if (node.textContent !== value) node.textContent = value;
    } else if (key.startsWith("on")) {
      node.addEventListener(key.slice(2), value);
    } else {
      attribute(node, key, value);
    }
  }
  return node;
}

function attribute(node, key, value) {
  const spoken = key.startsWith("aria-");
  if (value == null || (value === false && !spoken)) node.removeAttribute(key);
  else if (node.getAttribute(key) !== String(value)) {
    node.setAttribute(key, value === true && !spoken ? "" : value);
  }
}

/** An id that no other widget of the page has; in JupyterLab each brings its own copy of this file. */
export function unique(stem) {
  globalThis.plm.ids = (globalThis.plm.ids ?? 0) + 1;
  return `plm-${stem}-${globalThis.plm.ids}`;
}
