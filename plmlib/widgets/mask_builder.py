"""MaskBuilder: which token may see which, and what does softmax do with the mask?"""

from plmlib.widgets import base
from plmlib.widgets.kinds import tokenise

LIMITS = base.limits("mask-builder")
_APPLIED = {
    "before": "before softmax",
    "after": "after softmax",
    "renormalised": "after softmax and rescaled",
}


class MaskBuilder(base.Widget):
    """A mask that the reader builds cell by cell, and the attention weights that result from it.

    text, source     4 to 24 tokens, separated by spaces; `source` gives the columns of preset "cross"
    preset           "bidirectional", "causal", "prefix", "window", "documents" or "cross"
    and_causal       combine "window" and "documents" with the causal mask
    prefix, window   length and width, in tokens
    split            number of tokens of the first document
    padding, pads    "none", "left" or "right", and the number of [PAD] tokens
    flips            cells that are changed by hand, each as row · columns + column
    scores           rows of numbers in [-20, 20]; [] computes toy scores from the tokens' text and `seed`
    order            mask "before" softmax, "after" it, or "renormalised" after it
    fill             what hidden scores become before softmax: "-inf", "-1e9", "-10"
    convention       "sdpa": True = may attend;  "mha": True = ignore, as in nn.MultiheadAttention
    view             the left matrix: "mask", "bool", "scores", "plain" (softmax without the mask)
    row, column      the cell whose row is shown step by step
    question         "after": in how many rows would hidden tokens change the weights if the mask came after
                     softmax? "none" where the text around the widget asks
    controls         names of the knobs to show, None for all
    lang             "en", "zh", or "" for the page's language

    Raises ValueError, TypeError for anything else, naming the argument.

    Source: Vaswani et al. 2017, section 3.2.3.   Chapter: 3.2
    """

    _esm = base.script("mask-builder")
    _css = base.styles("mask-builder")
    plm_name = "mask-builder"

    text = base.limited(LIMITS["text"], "the cat sat on the mat")
    source = base.limited(LIMITS["source"], "die Katze saß auf der Matte")
    preset = base.limited(LIMITS["preset"], "causal")
    and_causal = base.limited(LIMITS["and_causal"], True)
    prefix = base.limited(LIMITS["prefix"], 3)
    window = base.limited(LIMITS["window"], 2)
    split = base.limited(LIMITS["split"], 3)
    padding = base.limited(LIMITS["padding"], "none")
    pads = base.limited(LIMITS["pads"], 2)
    flips = base.limited(LIMITS["flips"], [])
    scores = base.limited(LIMITS["scores"], [])
    seed = base.limited(LIMITS["seed"], 0)
    order = base.limited(LIMITS["order"], "before")
    fill = base.limited(LIMITS["fill"], "-inf")
    convention = base.limited(LIMITS["convention"], "sdpa")
    view = base.limited(LIMITS["view"], "mask")
    row = base.limited(LIMITS["row"], 2)
    column = base.limited(LIMITS["column"], 1)
    question = base.limited(LIMITS["question"], "after")
    controls = base.limited(LIMITS["controls"], None)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each query: what it sees, its sum, entropy and leak."""
        from plmlib.widgets import masking  # brings torch

        state = base.state(self)
        queries, keys, keep = masking.axes(state, tokenise)
        mask = masking.build(state, queries, keys, keep)
        own = [len(row) for row in self.scores] == [len(keys)] * len(queries)
        if own:
            scores = masking.torch.tensor(self.scores).double()
        else:
            scores = masking.toy_scores(queries, keys, self.seed)
        weights = masking.weights(scores, mask, self.order, self.fill)
        felt = masking.leak(scores, mask, self.order, self.fill)
        lost = int(felt.isnan().sum())
        finding = (
            f"{self.preset.capitalize()} mask, {_APPLIED[self.order]}: "
            f"{int(mask.sum())} of {mask.numel()} pairs may attend; "
            f"in {int((felt > masking.NOISE).sum())} of {len(queries)} rows hidden tokens change the weights"
            + (f"; {lost} rows see nothing and are NaN." if lost else ".")
        )
        sees = [" ".join(key for key, seen in zip(keys, row) if seen) or "nothing" for row in mask.tolist()]
        sums, entropies = weights.sum(-1).tolist(), masking.entropy(weights).tolist()
        rows = tuple(
            (query, seen, f"{total:.2f}", f"{entropy:.2f}", f"{leak:.2g}")
            for query, seen, total, entropy, leak in zip(queries, sees, sums, entropies, felt.tolist())
        )
        return base.Fallback(finding, ("query", "sees", "sum of weights", "entropy (nats)", "leak"), rows)
