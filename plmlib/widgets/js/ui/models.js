// The models of a widget. They come on first use: a page that is only read never loads them.

import { unpack } from "../core/packed.js";

/**
 * models(ui, keys, ready): each of `keys` is a trait that holds the name of a model. ready({key: opened}) is
 * called when all are there; opened is what lm/index.js makes of a file. Returns
 *
 *   status()   "recorded" (nothing is loaded), "loading", "live" or "missing"
 *   use()      load them now; the first thing the reader does with the widget calls it too
 *   follow()   to be called by a draw: takes the files that Python has sent
 */
export function models(ui, keys, ready) {
  let status = "recorded";

  function use() {
    if (status !== "recorded") return;
    status = "loading";
    const names = keys.map((key) => ui.get(key));
    if (!globalThis.plm?.load) ui.set({ want_models: true });
    else load(names).catch(lost);
  }
  async function load(names) {
    if (names.includes("none")) throw new Error("this page has no file of the author's own model");
    await Promise.all(["lm.js", ...names.map((name) => `models/${name}.js`)].map(plm.load));
    open(await Promise.all(names.map((name) => unpack(plm.models[name]))));
  }
  function open(files) {
    const opened = Object.fromEntries(keys.map((key, i) => [key, plm.lm.open(files[i])]));
    status = "live";
    ready(opened);
    ui.redraw();
  }
  function lost(error) {
    status = "missing";
    console.warn(error);
    ui.redraw();
  }
  function follow() {
    const sent = ui.get("model_files");
    if (status === "live" || !sent || !keys.every((key) => sent[key]?.byteLength)) return;
    try {
      open(keys.map((key) => new Uint8Array(sent[key].buffer, sent[key].byteOffset, sent[key].byteLength)));
    } catch (error) {
      lost(error);
    }
  }
  for (const event of ["pointerdown", "focusin", "keydown", "click"]) ui.root.addEventListener(event, use);
  return { status: () => status, use, follow };
}
