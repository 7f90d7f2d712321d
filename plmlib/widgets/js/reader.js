// What the scripts of a page share: storage in this browser, elements made of text, and the page's language.

/** The words of the page's language, of {en, zh}. */
export const spoken = ({ en, zh }, lang) => (/^zh/i.test(lang || document.documentElement.lang) ? zh : en);
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** An element with text, so that no text of a reader is ever parsed as HTML. */
export function element(tag, text, attributes = {}) {
  const node = document.createElement(tag);
  node.textContent = text;
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

// Storage. Its keys begin with the folder of the site, so that two copies of the course do not mix.
// Where nothing can be stored, it is kept until the page is left.
//
// From disk, Chromium gives an empty storage to a script that asks in a page's first milliseconds, and
// loses what the page then stores: the page does not wait until the main process knows of it. A script
// within a page asks so early, and so does an init script of a test. A script in a file does not, and
// the site has no other.

const root = new URL(document.documentElement.dataset.content_root ?? "./", location.href).pathname;
const PREFIX = `plm ${root} `;
let visit = {};

export function recall(key) {
  if (Object.hasOwn(visit, key)) return visit[key];
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null; // nothing can be stored here, or something else wrote it
  }
}

export function remember(key, value) {
  visit[key] = value;
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // kept for this visit
  }
}

const stored = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

/** Is anything kept? */
export function keeps() {
  try {
    return Object.keys(visit).length > 0 || stored().length > 0;
  } catch {
    return Object.keys(visit).length > 0;
  }
}

/** Forget all that is kept for this copy of the course. */
export function forget() {
  visit = {};
  try {
    for (const key of stored()) localStorage.removeItem(key);
  } catch {
    // nothing was stored
  }
}
