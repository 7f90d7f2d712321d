// Four numbers of a step.

import { nucleusSize } from "../core/sampling.js";
import { percent } from "../tokens/names.js";
import { h, set } from "../ui/dom.js";
import { fixed, short } from "../ui/numbers.js";

export function stats({ t }) {
  const tiles = ["kept", "mass", "entropy", "exp"].map((key) => {
    const value = h("b");
    const note = h("small");
    const node = h("div", { class: "plm-stat" }, value, h("span", {}, t(`stat_${key}`)), note);
    return { value, note, node };
  });

  function update({ kept, own, mass, entropy, ownEntropy, ranking }, { top_p }) {
    const p = top_p > 0 && top_p < 1 ? top_p : 0.9;
    const sorted = Float64Array.from(own).sort().reverse();
    const nucleus = { all: ranking.length, p: short(p), n: nucleusSize(sorted, p) };
    const lines = [
      [String(kept), t("stat_kept_note", nucleus)],
      [percent(mass), t("stat_mass_note", { lost: percent(1 - mass) })],
      [fixed(entropy, 2), t("stat_was", { value: fixed(ownEntropy, 2) })],
      [fixed(Math.exp(entropy), 1), t("stat_was", { value: fixed(Math.exp(ownEntropy), 1) })],
    ];
    tiles.forEach(({ value, note }, i) => {
      set(value, { text: lines[i][0] });
      set(note, { text: lines[i][1] });
    });
  }
  return { node: h("div", { class: "plm-stats" }, tiles.map(({ node }) => node)), update };
}
