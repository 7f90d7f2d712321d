// Prints what "Copy as PyTorch" gives, and what the page shows, for the states of both labs on the standard
// input: {norms: [state, …], positions: [state, …], learned, table}.
import { readFileSync } from "node:fs";
import { code as normCode } from "../../../plmlib/widgets/js/norm-lab/code.js";
import { compute as norms } from "../../../plmlib/widgets/js/norm-lab/state.js";
import { code as positionCode } from "../../../plmlib/widgets/js/position-lab/code.js";
import { compute as positions, open } from "../../../plmlib/widgets/js/position-lab/state.js";

const asked = JSON.parse(readFileSync(0, "utf8"));
function normCase(state) {
  const { places, stacks } = norms((key) => state[key]);
  const numbers = ({ stream, gradient }) => [stream, gradient];
  const shown = Object.fromEntries(places.map((place) => [place, numbers(stacks[place])]));
  return { code: normCode(state), shown };
}
function positionCase(state) {
  const { pairs } = positions((key) => state[key], open(asked.learned));
  const side = (which) => Object.fromEntries(pairs.map((pair) => [pair.scheme, pair[which]]));
  return { code: positionCode(state, asked.table), shown: [side("before"), side("after")] };
}
const [norm, position] = [asked.norms.map(normCase), asked.positions.map(positionCase)];
console.log(JSON.stringify({ norms: norm, positions: position }));
