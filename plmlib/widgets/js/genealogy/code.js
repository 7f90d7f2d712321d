// The plmlib code that compares two models.

import { byId } from "./state.js";

/** Python text. */
export function code({ chosen, other }) {
  const [a, b] = [chosen, other].map((id) => byId[id]);
  const unknown = [a, b].filter(({ preset }) => !preset).map(({ name }) => name);
  if (unknown.length > 0) return `# plmlib has no configuration of ${unknown.join(" and of ")}.\n`;
  return [
    "from plmlib.config import PRESETS, diff",
    "",
    `differences = diff(PRESETS["${a.preset}"], PRESETS["${b.preset}"])`,
    "for field, (one, other) in differences.items():",
    '    print(f"{field}: {one} / {other}")',
    "",
  ].join("\n");
}
