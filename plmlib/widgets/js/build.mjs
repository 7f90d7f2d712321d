// Bundle the widgets into classic scripts that register themselves under `plm`: the same bytes serve the site (loaded
// by host.js) and JupyterLab (plmlib/widgets/base.py joins kit and widget and adds the export that anywidget reads).
// kit.js holds js/ui once for all widgets. Usage: node build.mjs [out]
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "../static");
// Small, and in short lines, so that a rebuilt bundle can be compared; the source beside it is what one reads.
const options = { bundle: true, format: "iife", target: "es2022", charset: "utf8", minify: true, lineLimit: 160, absWorkingDir: here, logLevel: "warning" };

const files = readdirSync(join(here, "ui")).filter((file) => file.endsWith(".js"));
const names = files.flatMap((file) => [...readFileSync(join(here, "ui", file), "utf8").matchAll(/^export (?:function|const) (\w+)/gm)].map((found) => found[1]));
const kit = {
  name: "kit",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\/ui\// }, () => ({ path: "kit", namespace: "kit" }));
    onLoad({ filter: /.*/, namespace: "kit" }, () => ({ contents: `export const { ${names.join(", ")} } = globalThis.plm.kit;` }));
  },
};
const bundle = (file, contents, plugins = []) => build({ ...options, plugins, stdin: { contents, resolveDir: here, sourcefile: `${file}.entry.js` }, outfile: join(out, `${file}.js`) });

await build({ ...options, entryPoints: ["host.js"], outfile: join(out, "host.js") });
await bundle("kit", `${files.map((file, i) => `import * as part${i} from "./ui/${file}";`).join("\n")}\n(globalThis.plm ??= {}).kit = Object.assign({}, ${files.map((_, i) => `part${i}`).join(", ")});`);
for (const name of ["mask-builder", "activation-lab", "sampling-lab"]) {
  const file = `./${name.replace("-", "_")}.js`;
  if (existsSync(join(here, file))) await bundle(name, `import widget from "${file}"; (globalThis.plm.widgets ??= {})["${name}"] = widget;`, [kit]);
}
