// How a token of a text looks on the strip when a noise has been there; no DOM.

/** A token of the strip: what becomes of it, and where it goes. */
export function describe(t, { spelled, ids, plan, rows, words, state, asked }, i) {
  const slot = plan.order.indexOf(i);
  const hidden = plan.hidden[slot];
  const { noise } = state;
  const plain = ids[i] === words.unknown ? "fixed" : "plain";
  const look = hidden ? (noise === "delete" ? "cover" : "mask") : plain;
  const empties = plan.empties[slot];
  const moved = slot !== i && (i === 0 || plan.order[slot - 1] !== i - 1);
  const begins = noise === "rotate" && slot === 0;
  const prefix = noise === "prefix" && i === asked[0];
  const above = [
    empties > 0 ? t("tag_empty") : "",
    begins ? t("tag_begin") : prefix ? t("tag_split") : "",
    noise !== "rotate" && moved ? t("tag_moved", { n: slot + 1 }) : "",
  ];
  const tags = above.filter(Boolean).join(" ");
  const marks = { spans: () => markOf(plan, i, words), delete: () => "✕" };
  const goesOn = hidden && !plan.starts[slot] && noise !== "mask" && noise !== "delete";
  const mark = hidden && (goesOn ? "⋯" : (marks[noise]?.() ?? "[MASK]"));
  const target = noise === "prefix" && i >= rows.source.length - 1;
  return {
    text: hidden ? mark : spelled[i],
    below: hidden ? spelled[i] : "",
    above: tags,
    look: target ? "same" : look,
    joined: goesOn && plan.order[slot - 1] === i - 1,
    name: t("token", { n: i + 1, token: spelled[i], fate: t(fateOf(hidden, noise, target)), tags }),
  };
}

function fateOf(hidden, noise, target) {
  if (target) return "is_target";
  return hidden ? (noise === "delete" ? "is_deleted" : "is_hidden") : "is_kept";
}

/** The name of the sentinel that hides a place. */
function markOf({ starts }, i, { tokens, sentinels }) {
  const before = starts.slice(0, i + 1).filter(Boolean).length;
  return tokens[sentinels[before - 1]];
}
