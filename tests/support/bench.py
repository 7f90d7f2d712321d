"""Made-up results of the bench in the form of data/results/bench-*.json: one sees what they say."""

PARADIGMS = ("encoder", "decoder", "encoder-decoder")
# Of the encoder, the decoder and the encoder–decoder: shares in three seeds, with equal steps and with equal
# predicted tokens. What is equal decides about the polarity, the seed about names.
SHARES = {
    "senses": {
        "left": (((0.90, 1.00, 0.97), (0.91, 0.94, 0.95), (0.63, 0.84, 0.70)), None),
        "right": (
            ((0.87, 1.00, 0.95), (0.49, 0.51, 0.50), (0.65, 0.82, 0.72)),
            ((0.87, 1.00, 0.95), (0.48, 0.47, 0.51), (0.93, 0.86, 0.80)),
        ),
        "completion": (((0.93, 0.87, 0.9), (0.95, 0.97, 0.96), (0.97, 0.98, 0.96)), None),
    },
    "sentiment": {
        "mean": (
            ((0.53, 0.53, 0.55), (1.00, 1.00, 0.99), (0.93, 0.90, 0.92)),
            ((0.53, 0.53, 0.55), (0.60, 0.52, 0.54), (0.61, 0.54, 0.57)),
        ),
        "completion": (((0.14, 0.12, 0.13), (0.94, 0.95, 0.95), (0.34, 0.40, 0.3)), None),
    },
    "entities": {"ambiguous": (((0.96, 0.38, 0.7), (1.00, 1.00, 0.99), (0.97, 0.98, 0.8)), "missing")},
    "pairs": {"order 16": (((0.0, 0.0, 0.0), (0.0, 0.01, 0.0), (0.80, 0.93, 0.9)), None)},
    "copying": {"copy": (((1.0, 0.99, 1.0), (1.0, 1.0, 1.0), (1.0, 1.0, 0.98)), "missing")},
}
UPDATES = {"steps": (600, 600, 600), "predictions": (600, 170, 168), "flops": (600, 580, 640)}


def made_up() -> dict[str, dict]:
    """Return {"bench-senses": {"0": {paradigm: {budget: {measure: number}}}, …}, …}."""
    return {f"bench-{name}": _seeds(measures) for name, measures in SHARES.items()}


def _seeds(measures: dict) -> dict[str, dict]:
    found = {}
    for seed in range(3):
        found[str(seed)] = {one: _of(i, seed, measures) for i, one in enumerate(PARADIGMS)}
        found[str(seed)]["bag of words"] = {"none": dict.fromkeys(measures, 0.5)}
    return found


def _of(i: int, seed: int, measures: dict) -> dict[str, dict]:
    """A paradigm's numbers in a seed; under equal FLOPs they are those under equal steps."""
    found = {"none": {name: 0.4 + 0.05 * i for name in measures} | _cost(0, i)}
    for budget, updates in UPDATES.items():
        pair = {name: (steps, tokens or steps) for name, (steps, tokens) in measures.items()}
        if budget != "steps" and any(tokens == "missing" for _, tokens in pair.values()):
            continue
        which = budget == "predictions"
        found[budget] = {name: both[which][i][seed] for name, both in pair.items()} | _cost(updates[i], i)
    return found


def _cost(updates: int, i: int) -> dict[str, float]:
    return {
        "parameters": 185_000 + 100 * i,
        "updates": updates,
        "predicted": updates * (288, 1039, 1031)[i],
        "gflops": updates * (1.21, 1.25, 1.17)[i],
    }
