"""SamplingLab: what do temperature, top-k and top-p do at one step, and to a whole text?"""

import base64
from functools import cache

import torch
import traitlets

from plmlib import checkpoints
from plmlib.dice import Mulberry32
from plmlib.generation import measures, sampling
from plmlib.widgets import base, model_file

LIMITS = base.limits("sampling-lab")
NEUTRAL = {name: limit["neutral"] for name, limit in LIMITS["strategies"]["each"].items()}
STRATEGIES = [{"temperature": 0.0}, {"temperature": 1.0}, {"top_k": 10}, {"top_p": 0.95}]
WRITTEN = ("prompt", "strategies", "order", "seed", "tokens", "rerolls")  # what decides the texts
LETTERS = "ABCD"


class SamplingLab(base.Widget):
    """Two to four sampling strategies continue one prompt with the same dice; each step can be looked at.

    prompt      text, at most 400 characters
    strategies  two to four dicts of temperature (0 to 3, 0 is greedy), top_k (0 is off, at most 2**21), top_p
                and min_p (0 to 1), repetition_penalty (1 to 2); a setting that is left out changes nothing
    order       the four filters in the order they are applied
    seed        of the dice, 0 <= seed < 2**32
    tokens      number of tokens to generate, 1 to 100
    rerolls     {step: how often its die was rolled again, at most 999 times}
    selected    number of the strategy that is shown in detail, from 0
    step        number of its step that is shown in detail, from 0
    question    "kept": from how many tokens can the strategy choose at this step? "narrow": at how many steps
                can it draw only one token? "none" where the text around the widget asks. What shows the
                answer is covered until the reader guesses, or asks to see it
    model       name of a checkpoint
    network     instead of `model`: (model, tokenizer) of your own
    controls    names of the knobs to show, None for all
    lang        "en", "zh", or "" for the page's language

    The page first shows what Python computed. When the reader changes something, it loads the model and
    computes the texts itself. Raises ValueError, TypeError for anything else, naming the argument.

    Source: Holtzman et al. 2020.   Chapter: 3.4
    """

    _esm = base.script("sampling-lab", "lm")
    _css = base.styles("sampling-lab")
    plm_name = "sampling-lab"

    prompt = base.limited(LIMITS["prompt"], "on monday anna went to the")
    strategies = base.limited(LIMITS["strategies"], STRATEGIES)
    order = base.limited(LIMITS["order"], list(sampling.ORDER))
    seed = base.limited(LIMITS["seed"], 0)
    tokens = base.limited(LIMITS["tokens"], 40)
    rerolls = base.limited(LIMITS["rerolls"], {})
    selected = base.limited(LIMITS["selected"], 3)
    step = base.limited(LIMITS["step"], 0)
    question = base.limited(LIMITS["question"], "kept")
    controls = base.limited(LIMITS["controls"], None)
    model = base.limited(LIMITS["model"], "tiny-gpt")
    recorded = base.computed()
    want_model = traitlets.Bool(False).tag(sync=True)
    model_file = traitlets.Bytes(b"").tag(sync=True)

    def __init__(self, network: tuple | None = None, **state):
        if network is not None:
            state["model"] = "none"
        super().__init__(**state)
        self.selected = min(self.selected, len(self.strategies) - 1)
        self.author = self.author | {"selected": self.selected}
        self._network = network or _load(self.model)
        self._record()

    def _repr_mimebundle_(self, **how) -> tuple[dict, dict]:
        self._record()
        return base.mimebundle(self, **how)

    def _record(self):
        if self.recorded.get("state") != {name: getattr(self, name) for name in WRITTEN}:
            self.recorded = record(*self._network, self)

    @traitlets.observe("want_model")
    def _send_model(self, change):
        if change["new"] and not self.model_file:
            model_file.as_gpt2(self._network[1])
            self.model_file = model_file.pack(*self._network)

    def fallback(self) -> base.Fallback:
        """Return the finding, and a row for each strategy: its settings, its text, how much it repeats."""
        _, tokenizer = self._network
        runs = self.recorded["runs"]
        rows, spreads = [], []
        for letter, strategy, run in zip(LETTERS, self.strategies, runs):
            rows.append((letter, title(strategy), tokenizer.decode(run["ids"]), _repeats(run["ids"])))
            spreads.append(f"{title(strategy)}: {min(run['kept'])} to {max(run['kept'])}")
        finding = (
            f"“{self.prompt}” continued with {self.tokens} tokens. "
            f"Tokens that could be drawn at a step, of {tokenizer.vocab_size}: {'; '.join(spreads)}."
        )
        return base.Fallback(finding, ("", "strategy", "continuation", "repeated 4-grams"), tuple(rows))


def record(model, tokenizer, state) -> dict:
    """Return what the page shows before it has a model: all tokens, and the full logits of the open step.

    state  has prompt, strategies, order, seed, tokens, rerolls, selected, step
    """
    whole = tokenizer.encode(state.prompt)
    prompt = (whole or [tokenizer.eos])[-max(1, model.config.max_len - state.tokens) :]
    runs = [_run(model, tokenizer, prompt, strategy, state) for strategy in state.strategies]
    step = min(state.step, len(runs[state.selected]["ids"]) - 1)
    logits = runs[state.selected]["logits"][step].half().numpy()
    return {
        "state": {name: getattr(state, name) for name in WRITTEN},
        "prompt": prompt,
        "spare": max(0, len(whole) - len(prompt)),  # tokens at the beginning that do not fit
        "runs": [{key: value for key, value in run.items() if key != "logits"} for run in runs],
        "selected": state.selected,
        "step": step,
        "logits": base64.b64encode(logits.astype("<f2").tobytes()).decode(),
        "tokens": " ".join(tokenizer.tokens(range(tokenizer.vocab_size))),
    }


@torch.inference_mode()
def _run(model, tokenizer, prompt: list[int], strategy: dict, state) -> dict:
    settings = {name: value for name, value in strategy.items() if name != "repetition_penalty"}
    ids = list(prompt)
    room = min(state.tokens, model.config.max_len - len(prompt))
    run = {"ids": [], "p": [], "kept": [], "entropy": [], "logits": []}
    run["stop"] = "length" if room == state.tokens else "full"
    cache = model.new_cache(1, len(prompt) + room)
    for t in range(room):
        logits = model(torch.tensor([ids[cache[0].length :]]), cache=cache)[0, -1]
        shifted = sampling.repetition(logits, torch.tensor(ids), strategy["repetition_penalty"])
        probs = sampling.probabilities(sampling.filtered(shifted, **settings, order=state.order))
        ranked, order = probs.sort(descending=True, stable=True)
        token = int(order[sampling.draw_with(ranked, die(state.seed, t, state.rerolls))])
        ids.append(token)
        run["ids"].append(token)
        run["p"].append(round(float(sampling.probabilities(logits)[token]), 6))
        run["kept"].append(int((probs > 0).sum()))
        run["entropy"].append(round(float(sampling.entropy(logits)), 4))
        run["logits"].append(logits)
        if token == tokenizer.eos:
            run["stop"] = "end"
            break
    return run


def die(seed: int, t: int, rerolls: dict) -> float:
    """Return the number that decides step t, for every strategy; a reroll takes it from another seed."""
    dice = Mulberry32((seed + 0x9E3779B9 * rerolls.get(str(t), 0)) % 2**32)
    return [dice.random() for _ in range(t + 1)][t]


def title(strategy: dict) -> str:
    """Return a strategy in few characters, as the page writes it."""
    named = {"temperature": "T", "top_k": "top-k", "top_p": "top-p", "min_p": "min-p"}
    parts = [f"{named[name]} {strategy[name]:g}" for name in named if strategy[name] != NEUTRAL[name]]
    if strategy["temperature"] == 0 or strategy["top_k"] == 1 or strategy["top_p"] == 0:
        parts = ["greedy"]
    if not parts:
        parts = ["pure sampling"]
    if strategy["repetition_penalty"] != 1:
        parts.append(f"penalty {strategy['repetition_penalty']:g}")
    return " · ".join(parts)


def _repeats(ids: list[int]) -> str:
    return f"{measures.repeated_ngrams(ids, 4):.2f}" if len(ids) >= 4 else "0.00"


@cache
def _load(name: str) -> tuple:
    model, tokenizer, _ = checkpoints.load(name)
    return model, tokenizer
