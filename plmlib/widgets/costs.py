"""What a Transformer costs: multiply-adds and bytes by formula. The twin of js/core/costs.js.

A state has n (tokens of a text; a sequence-to-sequence model reads n and writes n), batch, skeleton, layers,
d, heads, groups (query heads that share a head of keys and values), ff, gated, vocab, tied, attention,
window and dtype. One FLOP is one addition or one multiplication, so a multiply-add is two.

Pairs of tokens that a mask forbids are computed too, as PyTorch's counter has it.
"""

import math

from plmlib import checks

BYTES = {"float32": 4, "float16": 2, "int8": 1}
STATISTICS = 2 * 4  # fused attention keeps a maximum and a sum for each row, in single precision
SHAPE = ("skeleton", "layers", "d", "heads", "groups", "ff", "gated", "vocab", "tied")


def shape(name: str) -> dict:
    """Return the shape of a published model, by its name in `plmlib.config.PRESETS`."""
    from plmlib.config import PRESETS

    config = PRESETS[checks.choice("preset", name, tuple(PRESETS))]
    return {
        "skeleton": config.skeleton, "layers": config.n_layers, "d": config.d_model, "heads": config.n_heads,
        "groups": config.n_heads // config.n_kv_heads, "ff": config.d_ff, "gated": config.gated,
        "vocab": config.vocab_size, "tied": config.tied,
    }  # fmt: skip


def macs(state: dict) -> dict[str, float]:
    """Return the multiply-adds of reading a batch once: projections, feed-forward, scores, head."""
    n, d, layers, both = state["n"], state["d"], state["layers"], state["skeleton"] == "seq2seq"
    times, stacks = state["batch"] * n, 2 if both else 1
    read = sum(per_token(state, stack) for stack in stacks_of(state))
    return {
        "projections": times * layers * projections(state) * (stacks + both),
        "feed_forward": times * layers * feed_forward(state) * stacks,
        "scores": times * layers * (read + (2 * n * d if both else 0)),
        "head": times * d * state["vocab"],
    }


def projections(state: dict) -> float:
    """Multiply-adds of queries, keys, values and output of one token in one layer; also its weights."""
    return 2 * state["d"] ** 2 + 2 * state["d"] * state["d"] / state["groups"]


def feed_forward(state: dict) -> int:
    """Multiply-adds of one token in one feed-forward layer; also its weights."""
    return (3 if state["gated"] else 2) * state["d"] * state["ff"]


def stacks_of(state: dict) -> tuple[str, ...]:
    return ("masked", "causal") if state["skeleton"] == "seq2seq" else (state["skeleton"],)


def reach(state: dict, stack: str) -> float:
    """How many keys a query can have a score for; a window reaches to both sides in an encoder."""
    if state["attention"] != "window":
        return math.inf
    return state["window"] if stack == "causal" else 2 * state["window"] - 1


def in_sight(state: dict, stack: str) -> int:
    """For how many of n keys a query has a score."""
    return min(state["n"], reach(state, stack))


def per_token(state: dict, stack: str) -> float:
    """Multiply-adds that one query spends on scores and on the weighted mean of the values."""
    if state["attention"] == "linear":  # keys ⊗ values are added up, and a query reads the sum
        return 2 * state["d"] * (state["d"] / state["heads"] + 1)
    return 2 * in_sight(state, stack) * state["d"]


def share(state: dict) -> float:
    """Return the share of the layers' multiply-adds, without the head, that the scores take."""
    found = macs(state)
    return found["scores"] / (found["scores"] + found["projections"] + found["feed_forward"])


def crossover(state: dict) -> float | None:
    """Return from how many tokens on the scores take more than everything else in the layers.

    None where they never do: with linear attention, and with a window that is too short for it.
    """
    stacks, d = stacks_of(state), state["d"]
    both = state["skeleton"] == "seq2seq"
    rest = projections(state) * (3 if both else 1) + feed_forward(state) * len(stacks)
    reaches = [math.inf] if both else []  # how far each attention goes: cross-attention is never cut
    if state["attention"] == "linear":
        rest -= per_token(state, "causal") * len(stacks)
    else:
        reaches += [reach(state, stack) for stack in stacks]
    for place, end in enumerate(sorted(reaches)):
        n = rest / (2 * d * (len(reaches) - place))
        if n <= end:
            return n
        rest -= 2 * d * end
    return None


def memory(state: dict) -> dict[str, float]:
    """Return the bytes of all weights, of the KV cache of the batch, and of one layer's scores."""
    b = BYTES[state["dtype"]]
    return {"weights": b * weights(state), "cache": b * cache(state), "scores": scores(state)}


def weights(state: dict) -> float:
    """Return the numbers in all matrices; biases, norms and positions add less than 2 %."""
    both = state["skeleton"] == "seq2seq"
    stacks = 2 if both else 1
    layer = projections(state) * (stacks + both) + feed_forward(state) * stacks
    return state["layers"] * layer + state["vocab"] * state["d"] * (1 if state["tied"] else 2)


def cache(state: dict) -> float:
    """Return the numbers that a decoder keeps for every text of the batch, after n tokens.

    An encoder keeps nothing. Linear attention keeps its sums, which do not grow.
    """
    if state["skeleton"] == "masked":
        return 0
    n, layers = state["n"], state["layers"]
    kept = state["batch"] * layers * 2 * state["d"] / state["groups"]
    source = kept * n if state["skeleton"] == "seq2seq" else 0  # keys and values of the source
    if state["attention"] == "linear":
        return state["batch"] * layers * sums(state) / state["groups"] + source
    return kept * in_sight(state, "causal") + source


def sums(state: dict) -> float:
    """Numbers in the sums of linear attention, of one text in one layer: a matrix and a vector a head."""
    width = state["d"] / state["heads"]
    return state["heads"] * (width * width + width)


def scores(state: dict) -> float:
    """Return the bytes of one layer's scores, of the layer that has most."""
    rows, b = state["batch"] * state["heads"] * state["n"], BYTES[state["dtype"]]
    if state["attention"] == "fused":
        return rows * STATISTICS
    if state["skeleton"] == "seq2seq":
        return rows * state["n"] * b  # cross-attention is full in any case
    if state["attention"] == "linear":
        return state["batch"] * sums(state) * b
    return rows * in_sight(state, state["skeleton"]) * b


# The player: a decoder reads a text of prompt + new tokens, with full attention.


def frames(state: dict, cached: bool) -> list[dict]:
    """Return what a decoder does at each step: tokens that it reads, tokens in sight, multiply-adds, bytes.

    state  has also phase ("train", "prefill" or "decode"), prompt and new
    bytes  in the KV cache after the step
    """
    prompt, total = state["prompt"], state["prompt"] + state["new"]
    if state["phase"] == "train":
        steps = [(total, total, total, 0)]
    elif state["phase"] == "prefill":
        steps = [(prompt, prompt, 1, prompt)]
    else:
        steps = [(1 if cached else n, n, 1, n) for n in range(prompt + 1, total + 1)]
    d, layers = state["d"], state["layers"]
    token = layers * (projections(state) + feed_forward(state))
    each = state["batch"] * layers * 2 * d / state["groups"] * BYTES[state["dtype"]]
    return [
        {
            "reads": reads,
            "sees": sees,
            "macs": state["batch"] * (reads * (token + layers * 2 * sees * d) + says * d * state["vocab"]),
            "bytes": each * kept if cached else 0,
        }
        for reads, sees, says, kept in steps
    ]
