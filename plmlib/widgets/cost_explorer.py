"""CostExplorer: when is attention the bottleneck, and of what? What does a KV cache save?"""

from plmlib.widgets import base, costs

LIMITS = base.limits("cost-explorer")
_WORK = {
    "projections": "q, k, v and output",
    "feed_forward": "feed-forward",
    "scores": "scores and mean",
    "head": "head (vocabulary)",
}
_KEPT = {"weights": "weights", "cache": "KV cache", "scores": "scores of one layer"}


class CostExplorer(base.Widget):
    """FLOPs and memory of a Transformer by formula, and a decoder's steps with and without a KV cache.

    preset     name of a published model in `plmlib.config.PRESETS`, whose sizes are taken; the sizes that
               are given beside it are changed
    view       "cost": FLOPs and memory; "player": the steps of a decoder
    n          tokens of a text; an encoder–decoder reads n and writes n
    batch      texts at once
    attention  "full"; "fused": exact, block by block (flash); "window": `window` tokens on each side, the
               token itself among them; "linear": without softmax. Cross-attention is never cut
    dtype      "float32", "float16" or "int8": how weights, cache and scores are stored
    skeleton   "masked" (an encoder), "causal" (a decoder) or "seq2seq"
    layers     of each part; d: width; heads; groups: query heads that share a head of keys and values;
               ff: width of the feed-forward layer; gated: has it three matrices? vocab: tokens that there
               are; tied: is the head the table of tokens?
    phase      in the player: "train", "prefill" (read the prompt) or "decode" (write)
    cache      in the player: is there a KV cache?
    prompt     tokens of the player's prompt, 1 to 16; new: tokens to write, 1 to 24; at: step on show, from 1
    question   "crossover": from how many tokens on do the scores cost more than the rest? "cache": how many
               MiB has the KV cache? "none" where the text around the widget asks
    controls   names of the knobs to show, None for all
    lang       "en", "zh", or "" for the page's language

    The page computes everything itself. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Dao et al. 2022; Rabe and Staats 2021.   Chapter: 5.3
    """

    _esm = base.script("cost-explorer")
    _css = base.styles("cost-explorer")
    plm_name = "cost-explorer"

    view = base.limited(LIMITS["view"], "cost")
    n = base.limited(LIMITS["n"], 1024)
    batch = base.limited(LIMITS["batch"], 1)
    attention = base.limited(LIMITS["attention"], "full")
    window = base.limited(LIMITS["window"], 256)
    dtype = base.limited(LIMITS["dtype"], "float16")
    skeleton = base.limited(LIMITS["skeleton"], "causal")
    layers = base.limited(LIMITS["layers"], 12)
    d = base.limited(LIMITS["d"], 768)
    heads = base.limited(LIMITS["heads"], 12)
    groups = base.limited(LIMITS["groups"], 1)
    ff = base.limited(LIMITS["ff"], 3072)
    gated = base.limited(LIMITS["gated"], False)
    vocab = base.limited(LIMITS["vocab"], 50257)
    tied = base.limited(LIMITS["tied"], True)
    phase = base.limited(LIMITS["phase"], "decode")
    cache = base.limited(LIMITS["cache"], True)
    prompt = base.limited(LIMITS["prompt"], 4)
    new = base.limited(LIMITS["new"], 12)
    at = base.limited(LIMITS["at"], 1)
    question = base.limited(LIMITS["question"], "crossover")
    controls = base.limited(LIMITS["controls"], None)

    def __init__(self, preset: str | None = None, **state):
        super().__init__(**(costs.shape(preset) if preset is not None else {}) | state)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each part of the FLOPs and of the memory."""
        state = base.state(self)
        work, kept = costs.macs(state), costs.memory(state)
        total, crossover = sum(work.values()), costs.crossover(state)
        grows = (
            "never more than half" if crossover is None else f"from n = {crossover:,.0f} on more than half"
        )
        finding = (
            f"Reading {self.n:,} tokens takes {2 * total:.3g} FLOPs. "
            f"The scores take {costs.share(state):.1%} of the layers' FLOPs, {grows}. "
            f"The KV cache takes {kept['cache']:,.0f} bytes, the scores of one layer {kept['scores']:,.0f}."
        )
        rows = [(f"FLOPs: {name}", f"{2 * work[key]:.4g}", f"{work[key] / total:.1%}")
                for key, name in _WORK.items()]  # fmt: skip
        rows += [
            (f"memory: {name}", f"{kept[key]:,.0f} bytes", _mib(kept[key])) for key, name in _KEPT.items()
        ]
        cached, whole = (sum(frame["macs"] for frame in costs.frames(state, on)) for on in (True, False))
        rows.append((f"multiply–adds, {self.phase}, with a KV cache", f"{cached:.4g}", ""))
        rows.append((f"multiply–adds, {self.phase}, without", f"{whole:.4g}", f"{whole / cached:.1f} times"))
        return base.Fallback(finding, ("part", "amount", ""), tuple(rows))


def _mib(value: float) -> str:
    return f"{value / 2**20:,.2f} MiB"
