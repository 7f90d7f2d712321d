// Bundle the widgets into classic scripts that register themselves under `plm`: the same bytes serve the site (loaded
// by host.js) and JupyterLab (plmlib/widgets/base.py joins them and adds the export that anywidget reads).
// What several widgets need stands in a bundle of its own, once; styles/ likewise. Usage: node build.mjs [out]
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { PARTS } from "./parts.js";
import * as strings from "./strings.js";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "../static");
// Small, and in short lines, so that a rebuilt bundle can be compared; the source beside it is what one reads.
const options = { bundle: true, format: "iife", target: "es2022", charset: "utf8", minify: true, lineLimit: 160, absWorkingDir: here, logLevel: "warning" };
const all = (folder, kind = ".js") => readdirSync(join(here, folder)).filter((file) => file.endsWith(kind)).map((file) => `${folder}/${file}`);

const SHARED = {
  kit: all("ui"), // elements, inputs, charts, the frame of a widget
  text: [...all("text"), ..."half prng sampling spelling steps".split(" ").map((name) => `core/${name}.js`)], // tokens, and one step of a text
  lm: ["core/lm.js"], // what writes a text; loaded with the first model
};
const exported = (file) => [...readFileSync(join(here, file), "utf8").matchAll(/^export (?:function\*?|const) (\w+)/gm)].map(([, name]) => name);
const flat = (table, language) => Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[language]]));

/** Imports of a file that a shared bundle holds are read from there; of the words, English is built in. */
const links = (parts) => ({
  name: "links",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = relative(here, join(resolveDir, path)), part = parts.find((name) => SHARED[name].includes(file));
      return part ? { path: part, namespace: "shared" } : file === "strings.js" ? { path: file, namespace: "words" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => ({ contents: `export const { ${SHARED[path].flatMap(exported).join(", ")} } = globalThis.plm.${path};` }));
    onLoad({ filter: /.*/, namespace: "words" }, () => ({ contents: Object.entries(strings).map(([name, table]) => `export const ${name} = ${JSON.stringify(flat(table, "en"))};`).join("\n") }));
  },
});
const bundle = (name, contents, parts = []) => build({ ...options, plugins: [links(parts)], stdin: { contents, resolveDir: here, sourcefile: `${name}.entry.js` }, outfile: join(out, `${name}.js`) });
const share = (name, parts) => {
  const files = SHARED[name];
  return bundle(name, `${files.map((file, i) => `import * as part${i} from "./${file}";`).join("\n")}\n(globalThis.plm ??= {}).${name} = Object.assign({}, ${files.map((_, i) => `part${i}`).join(", ")});`, parts);
};

await build({ ...options, entryPoints: ["host.js"], outfile: join(out, "host.js") });
await build({ ...options, entryPoints: all("styles", ".css"), outdir: out });
await share("kit");
await share("text", ["kit"]);
await share("lm", ["text"]);
for (const [name, parts] of Object.entries(PARTS)) {
  const table = strings[name.replace(/-(.)/, (_, letter) => letter.toUpperCase())];
  await bundle(name, `import widget from "./${name.replace("-", "_")}.js"; (globalThis.plm.widgets ??= {})["${name}"] = widget;`, parts);
  await bundle(`${name}.zh`, `(globalThis.plm.zh ??= {})["${name}"] = ${JSON.stringify({ ...flat(strings.common, "zh"), ...flat(table, "zh") })};`);
}
