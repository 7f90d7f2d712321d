// Bundles the widgets into classic scripts that register themselves under `plm`. The same bytes serve the
// site (loaded by host.js) and JupyterLab (plmlib/widgets/base.py joins them and adds the export that
// anywidget reads).
//
// One rule for names: what is in NAME/ (or NAME.js) becomes static/NAME.js, NAME/style.css becomes
// static/NAME.css, and the two languages of NAME/words.js become static/NAME.en.js and static/NAME.zh.js.
// What several widgets need is in a bundle of its own, once: parts.json lists every widget and the shared
// bundles that it uses, in the order of loading.
//
// Usage: node build.mjs [out]
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import PARTS from "./parts.json" with { type: "json" };
import { words as common } from "./ui/words.js";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "../static");
const options = {
  absWorkingDir: here,
  bundle: true,
  charset: "utf8",
  format: "iife",
  // Small, and in short lines, so that a rebuilt bundle can be compared. The source is what one reads.
  lineLimit: 160,
  logLevel: "warning",
  minify: true,
  target: "es2022",
};

const scripts = (folder) =>
  readdirSync(join(here, folder))
    .filter((file) => file.endsWith(".js") && file !== "words.js")
    .map((file) => `${folder}/${file}`);

/** The bundles that several widgets share, and the files in each. */
const SHARED = {
  // elements, inputs, the frame of a widget, what its state may be, and how files are packed
  ui: [
    ...scripts("ui"),
    "core/half.js",
    "core/limits.js",
    "core/packed.js",
    "core/prng.js",
    "core/tokenise.js",
  ],
  // line charts and bars; and the activation functions, which are drawn and which models apply
  chart: [...scripts("chart"), "core/activations.js"],
  // a matrix of cells
  matrix: scripts("matrix"),
  // a question's options, of which the reader chooses one
  choices: scripts("choices"),
  // pictures of tokens and their probabilities, and how one token is drawn
  tokens: [
    ...scripts("tokens"),
    "core/sampling.js",
    "core/spelling.js",
    "core/steps.js",
    "core/words.js",
  ],
  // how text is cut into tokens, and rows of tokens
  pieces: [
    ...scripts("pieces"),
    "core/bpe.js",
    "core/spelling.js",
    "core/unigram.js",
    "core/wordpiece.js",
  ],
  // a text as a strip of tokens, and what is done to them
  strip: [...scripts("strip"), "core/corrupt.js", "core/distributions.js"],
  // what an encoder-decoder reads and writes: a text's words, lines of tokens, greedy search and beam search
  search: [...scripts("search"), "core/search.js", "core/segment.js"],
  // what T5 and BART do to a text, and rows of tokens
  noise: [
    ...scripts("noise"),
    "core/broken.js",
    "core/damage.js",
    "core/noise.js",
    "core/where.js",
  ],
  // which noise was it?
  game: [...scripts("game"), "core/game.js"],
  // maps of attention heads, what they say, and a sentence as words
  heads: [...scripts("heads"), "core/heads.js", "core/segment.js"],
  // a sentence as a training example: the rows, a picture of the mask, and a column of both
  examples: [...scripts("examples"), "core/masks.js", "core/noise.js"],
  // what the three paradigms were measured at, and the lecture's table coloured by it
  bench: scripts("bench"),
  // what a Transformer costs, and a decoder's steps with and without a KV cache
  player: [...scripts("player"), "core/costs.js", "core/units.js"],
  // published models and their facts
  lineage: scripts("lineage"),
  // the models that read or continue a text; a page loads them with the first model file
  lm: ["lm/index.js"],
};

/** The names that a file exports by `export const` and `export function`. */
function exportsOf(file) {
  const source = readFileSync(join(here, file), "utf8");
  return [...source.matchAll(/^export (?:function\*?|const) (\w+)/gm)].map(([, name]) => name);
}

/** Imports from a file that one of the bundles `parts` holds are read from there, under plm. */
const fromShared = (parts) => ({
  name: "from-shared",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = relative(here, join(resolveDir, path));
      const part = parts.find((name) => SHARED[name].includes(file));
      return part && { path: part, namespace: "shared" };
    });
    onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => {
      const names = SHARED[path].flatMap(exportsOf);
      return { contents: `export const { ${names.join(", ")} } = globalThis.plm.${path};` };
    });
  },
});

/** Write static/NAME.js from `contents`, which may use what the bundles `parts` hold. */
function bundle(name, contents, parts = []) {
  return build({
    ...options,
    outfile: join(out, `${name}.js`),
    plugins: [fromShared(parts)],
    stdin: { contents, resolveDir: here, sourcefile: `${name}.entry.js` },
  });
}

/** Write the bundle of files that several widgets share: all their exports, under plm.NAME. */
function share(name, parts = []) {
  const files = SHARED[name];
  const imports = files.map((file, i) => `import * as part${i} from "./${file}";`);
  const all = files.map((_, i) => `part${i}`).join(", ");
  const register = `(globalThis.plm ??= {}).${name} = Object.assign({}, ${all});`;
  return bundle(name, [...imports, register].join("\n"), parts);
}

/**
 * Write a widget: its script, registered under plm.widgets, and its words, under plm.words, a file for each
 * language.
 */
async function widget(name, parts) {
  const register = `(globalThis.plm.widgets ??= {})["${name}"] = widget;`;
  await bundle(name, `import widget from "./${name}/index.js";\n${register}`, parts);
  const { words } = await import(`./${name}/words.js`);
  for (const language of ["en", "zh"]) {
    const texts = Object.entries({ ...common, ...words }).map(([key, text]) => [key, text[language]]);
    const table = JSON.stringify(Object.fromEntries(texts));
    const place = `((globalThis.plm.words ??= {})["${name}"] ??= {}).${language}`;
    await bundle(`${name}.${language}`, `${place} = ${table};`);
  }
}

function style(name) {
  return build({ ...options, entryPoints: [`${name}/style.css`], outfile: join(out, `${name}.css`) });
}

/** The host's copy of parts.json, small: {widget: "ui chart tokens"}. */
const shortParts = {
  name: "short-parts",
  setup({ onLoad }) {
    const rows = Object.entries(PARTS).map(([name, parts]) => [name, parts.join(" ")]);
    const contents = JSON.stringify(Object.fromEntries(rows));
    onLoad({ filter: /parts\.json$/ }, () => ({ contents, loader: "json" }));
  },
};

for (const name of ["host.js", "page.js", "first.js"]) {
  await build({ ...options, entryPoints: [name], outfile: join(out, name), plugins: [shortParts] });
}
await share("ui");
await share("chart", ["ui"]);
await share("matrix", ["ui"]);
await share("choices", ["ui"]);
await share("tokens", ["ui", "chart"]);
await share("pieces", ["ui"]);
await share("strip", ["ui", "chart", "tokens"]);
await share("noise", ["ui", "chart", "tokens"]);
await share("game", ["ui", "chart", "tokens", "noise"]);
await share("search", ["ui"]);
await share("heads", ["ui"]);
await share("examples", ["ui"]);
await share("bench", ["ui"]);
await share("player", ["ui", "chart"]);
await share("lineage");
await share("lm", ["ui", "chart", "tokens"]);
for (const [name, parts] of Object.entries(PARTS)) await widget(name, parts);
for (const name of ["ui", ...Object.keys(PARTS)]) await style(name);
