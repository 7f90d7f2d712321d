"""ParadigmBoard: one sentence in three paradigms; and which is best at what, if something is equal?"""

import torch

from plmlib import checkpoints
from plmlib.checkpoints import shelf
from plmlib.widgets import base, bench
from plmlib.widgets.kinds import tokenise
from plmlib.widgets.with_models import WithModels

LIMITS = base.limits("paradigm-board")
PARTS = ("text", "rate", "mean_length", "only_mask", "seed")  # what decides the rows
NAMES = {"bert": "encoder-only (BERT)", "gpt": "decoder-only (GPT)", "bart": "encoder–decoder (BART)"}
SHOWN = 3  # likeliest words in the table
_TASKS = {
    "sense_left": "sense of a word, evidence on its left",
    "sense_right": "sense of a word, evidence on its right",
    "polarity": "sentiment, with new words",
    "names_ambiguous": "kind of an ambiguous name",
    "write_senses": "continue a text, grammatically",
    "write_sentiment": "continue a text in its mood",
    "order_16": "change the order of words, from 16 pairs",
    "order_64": "change the order of words, from 64 pairs",
    "summary_16": "summarise, from 16 pairs",
    "summary_64": "summarise, from 64 pairs",
    "copy": "copy symbols",
    "reverse": "reverse symbols",
}
_EQUAL = {
    "steps": "steps",
    "predictions": "predicted tokens",
    "flops": "FLOPs",
    "parameters": "parameters, and nothing else",
}
_STATUS = {
    "ahead": "ahead with every seed",
    "level": "level with the best other",
    "behind": "behind with every seed",
    "seed": "changes with the seed",
}


class ParadigmBoard(WithModels):
    """One sentence as BERT, GPT and BART read, predict and learn from it; below, the recorded bench.

    text         2 to 30 words of the models' vocabulary, separated by spaces; others are read as [UNK]
    rate         share of the words that BERT selects (each with this probability) and that BART hides
                 (exactly the nearest whole number of them)
    mean_length  λ, the mean length of BART's spans, in words
    only_mask    BERT's selected words all become [MASK]; False: 80 %, with 10 % random words of the sentence
                 and 10 % unchanged
    seed         of the dice: `mask_tokens(…, Mulberry32(seed), …)` and `denoise` give the same rows
    at           place of the word that the models are asked for, from 0
    equal        "steps", "predictions" (predicted tokens), "flops" or "parameters" (nothing else is equal:
                 each model has the training, of those recorded, that suits it best)
    question     "own": in how many tasks is the lecture's choice ahead with every seed? "none" where the text
                 around the widget asks
    model, causal, bart  names of checkpoints: an encoder, a decoder, an encoder–decoder, with whole words
    networks     instead of these: {"model": (model, tokenizer), …} of your own
    results      instead of the recorded ones: {"bench-senses": {"0": numbers of seed 0, …}, …}. A task
                 without results is left out
    controls     names of the knobs to show, None for all
    lang         "en", "zh", or "" for the page's language

    The rows of BERT and GPT are those of ParadigmCard. What the models predict is recorded for the first
    state, and computed in the page for others. Raises ValueError, TypeError for anything else, naming the
    argument.

    Source: Devlin et al. 2019; Radford et al. 2018; Lewis et al. 2020.   Chapter: 5.1
    """

    _esm = base.script("paradigm-board", "lm")
    _css = base.styles("paradigm-board")
    plm_name = "paradigm-board"
    MODELS = ("model", "causal", "bart")

    text = base.limited(LIMITS["text"], LIMITS["text"]["examples"][0])
    rate = base.limited(LIMITS["rate"], 0.3)
    mean_length = base.limited(LIMITS["mean_length"], 3)
    only_mask = base.limited(LIMITS["only_mask"], False)
    seed = base.limited(LIMITS["seed"], 31)
    at = base.limited(LIMITS["at"], 15)
    equal = base.limited(LIMITS["equal"], "steps")
    question = base.limited(LIMITS["question"], "own")
    model = base.limited(LIMITS["model"], "tiny-bert")
    causal = base.limited(LIMITS["causal"], "mixture-gpt")
    bart = base.limited(LIMITS["bart"], "noises-bart")
    controls = base.limited(LIMITS["controls"], None)
    recorded = base.computed()

    def __init__(self, networks: dict | None = None, results: dict | None = None, **state):
        super().__init__(networks, **state)
        self.bench = bench.collect(_recorded() if results is None else results)
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        state = {name: getattr(self, name) for name in PARTS}
        if self.recorded.get("state") != state:
            self.recorded = {"state": state, "bench": self.bench, "says": predictions(self.networks, state)}

    def fallback(self) -> base.Fallback:
        """Return the findings, and the columns of the board: first of the sentence, then of the bench."""
        state = base.state(self)
        made, says = examples(state), self.recorded["says"]
        words, V, tokens = tokenise(self.text), made["words"], made["tokens"]
        at = min(self.at, len(words) - 1)

        def name(row: tuple[int, ...]) -> str:
            return " ".join("·" if id < 0 else tokens[id] for id in row)

        asked = {model: sum(0 <= id < V for id in made[model][1]) for model in NAMES}
        rows = [
            ("reads", *(name(made[model][0]) for model in NAMES)),
            ("has to predict", *(name(made[model][1]) for model in NAMES)),
            ("words with a loss", *(f"{n} of {len(words)} ({n / len(words):.0%})" for n in asked.values())),
            (f"likeliest instead of “{words[at]}”", *(_likeliest(says[model], at) for model in NAMES)),
            ("passes to write its answer", *(f"{n}" for n in passes(len(words)).values())),
        ]
        for row in self.bench["rows"]:
            found = bench.judge(row, self.equal)
            parts = (found[one] for one in bench.PARADIGMS) if found else ()
            cells = [f"{part['mean']:.2f}, {_STATUS[part['status']]}" for part in parts]
            rows.append((_TASKS[row["task"]], *(cells or ["not measured"] * 3)))
        share = ", ".join(f"{model.upper()} at {n}" for model, n in asked.items())
        finding = f"Of {len(words)} words there is a loss for {share}. {self._came_out()}"
        return base.Fallback(finding, ("", *NAMES.values()), tuple(rows))

    def _came_out(self) -> str:
        said = bench.count(self.bench["rows"], self.equal)
        ahead, level, behind, seed = (said[kind] for kind in bench.STATUSES)
        n = ahead + level + behind + seed
        if not n:
            return "No results of the bench are there."
        return (
            f"With equal {_EQUAL[self.equal]}, of {n} tasks the paradigm that the lecture names is ahead "
            f"with every seed in {ahead}, level with another in {level} and behind in {behind}; in {seed} "
            "this changes with the seed."
        )


def _recorded() -> dict[str, dict]:
    """The results of the bench that are there."""
    there = {path.stem for path in (shelf.DATA / "results").glob("bench-*.json")}
    return {name: checkpoints.recorded(name)["seeds"] for name in bench.RESULTS if name in there}


def passes(n: int) -> dict[str, int]:
    """Return how often each model has to be called until it has written its words about a text of n."""
    return {"bert": 1, "gpt": n, "bart": 1 + n}  # all at once; word by word; and the encoder once more


def examples(state: dict) -> dict:
    """Return the rows of `paradigms.examples`, and bart: what its encoder reads, and its target.

    state  has PARTS
    """
    from plmlib.dice import Mulberry32
    from plmlib.objectives import denoise
    from plmlib.widgets import paradigms

    made = paradigms.examples(state)
    ids = torch.tensor([made["gpt"][1]])
    source, target, _, _ = denoise(
        ids, None, Mulberry32(state["seed"]), "infill", mask_id=made["words"] + 1, rate=state["rate"],
        mean_length=state["mean_length"],
    )  # fmt: skip
    return made | {"bart": (tuple(source[0].tolist()), tuple(target[0].tolist()))}


@torch.inference_mode()
def predictions(networks: dict, state: dict) -> dict[str, list]:
    """Return for each model and word of the sentence what it predicts there, or None where it has no loss.

    A prediction has the likeliest `words` with their `ids` and `p`, and of the right word its `id`, `right`
    (its probability), `rank` and `loss`. It is None, too, for a word that the model does not know.
    """
    made = examples(state)
    own = made["tokens"][: made["words"]]
    found = {}
    for model, key in (("bert", "model"), ("gpt", "causal"), ("bart", "bart")):
        network, tokenizer = networks[key]
        names = _ids(own, tokenizer)
        reads, target = ([names.get(id, id) for id in row] for row in made[model])
        if model == "bert":
            logits = network(torch.tensor([[tokenizer.bos, *reads, tokenizer.eos]]))[0, 1:-1]
        elif model == "gpt":
            logits = network(torch.tensor([reads]))[0]
        else:
            decoder = [network.config.start_id, *target]
            logits = network(torch.tensor([[*reads, tokenizer.eos]]), torch.tensor([decoder]))[0, :-1]
        found[model] = [_said(row, id, tokenizer) for row, id in zip(logits.log_softmax(-1), target)]
    return found


def _ids(own: list[str], tokenizer) -> dict[int, int]:
    """From an id of the rows to that of a model: its own words, then [BOS] and [MASK]."""
    from plmlib.widgets import corruption

    V = len(own)
    return dict(enumerate(corruption.ids_of(own, tokenizer))) | {V: tokenizer.bos, V + 1: tokenizer.mask}


def _said(logp, right: int, tokenizer) -> dict | None:
    from plmlib.widgets.masking_lab import summary

    if right < 0 or right == tokenizer.id("[UNK]"):
        return None
    found = summary(logp, right)
    return {"id": right, "words": tokenizer.tokens(found["ids"])} | found


def _likeliest(says: list, at: int) -> str:
    """The likeliest words at a place with their probabilities, or that there is no loss."""
    said = says[at]
    if said is None:
        return "no loss here"
    return ", ".join(f"{word} {p:.0%}" for word, p in list(zip(said["words"], said["p"]))[:SHOWN])
