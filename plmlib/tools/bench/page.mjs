// node page.mjs MODEL.safetensors '[ids]' NEW -> {"ids": [...], "wall": seconds, "cpu": seconds} of one greedy run, the best of three

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { readSafetensors } from "../../widgets/js/core/safetensors.js";
import { causalLM } from "../../widgets/js/core/transformer.js";

const [file, prompt, count] = process.argv.slice(2);
const { tensors, metadata } = readSafetensors(new Uint8Array(readFileSync(file)));
const model = causalLM(JSON.parse(metadata.config), tensors);

function run() {
  const ids = JSON.parse(prompt), cache = model.newCache();
  for (let n = 0, next = ids; n < Number(count); n++, next = ids.slice(-1)) {
    const logits = model.forward(next, cache);
    ids.push(logits.indexOf(Math.max(...logits)));
  }
  return ids;
}

const runs = [0, 1, 2].map(() => {
  const wall = performance.now(), before = process.cpuUsage(), ids = run(), { user, system } = process.cpuUsage(before);
  return { ids, wall: (performance.now() - wall) / 1e3, cpu: (user + system) / 1e6 };
});
console.log(JSON.stringify(runs.reduce((best, one) => (one.cpu < best.cpu ? one : best))));
