// Bundle each widget into one classic script that registers itself: the same bytes serve the site (loaded by host.js)
// and JupyterLab (plmlib/widgets/base.py adds the export that anywidget reads). `node build.mjs [out]`
import { build } from "esbuild";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "../static");
// Small (20 kB a widget) and in short lines, so that a rebuilt bundle can be compared; the source beside it is what one reads.
const options = { bundle: true, format: "iife", target: "es2022", charset: "utf8", minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true, lineLimit: 160, absWorkingDir: here, logLevel: "warning" };

await build({ ...options, entryPoints: ["host.js"], outfile: join(out, "host.js") });
for (const name of ["mask-builder", "activation-lab", "sampling-lab"]) {
  const file = `./${name.replace("-", "_")}.js`;
  if (!existsSync(join(here, file))) continue;
  const contents = `import widget from "${file}"; ((globalThis.plm ??= {}).widgets ??= {})["${name}"] = widget;`;
  await build({ ...options, stdin: { contents, resolveDir: here, sourcefile: `${name}.entry.js` }, outfile: join(out, `${name}.js`) });
}
