"""SamplingLab: what do temperature, top-k and top-p do, at one step and over a whole text?"""

import base64
from functools import cache

import anywidget
import torch
import traitlets

from plmlib import checks
from plmlib.course import checkpoints
from plmlib.dice import Mulberry32
from plmlib.generation import measures, sampling
from plmlib.widgets import base, model_file

NEUTRAL = {"temperature": 1.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "repetition_penalty": 1.0}
STRATEGIES = [{"temperature": 0.0}, {"temperature": 1.0}, {"top_k": 10}, {"top_p": 0.95}]
KNOBS = ("prompt", "seed", "tokens", "strategies", "step", "reroll", "order", *NEUTRAL)
WRITTEN = ("prompt", "strategies", "order", "seed", "tokens", "rerolls")  # what decides the texts
LETTERS = "ABCD"


class SamplingLab(anywidget.AnyWidget):
    """Two to four strategies continue one prompt with one row of dice; every step can be opened.

    prompt      text, at most 400 characters
    strategies  two to four dicts of temperature (0 to 3, 0 is greedy), top_k (0 is off), top_p, min_p (0 to 1),
                repetition_penalty (1 to 2); what is left out changes nothing
    order       the four filters in the order they act;  seed: of the dice, 0 <= seed < 2**32
    tokens      how many to write, 1 to 100;  rerolls: {step: how often its die was thrown again}
    selected, step  which strategy and which of its steps is open, from 0
    model       name of a checkpoint; or give `network=(model, tokenizer)` of your own
    controls    names of the knobs to show, None for all;  lang: "en", "zh" or "" for the page's

    The state that Python computed is shown first; the page computes every later one itself, and loads the model then.
    Raises ValueError, TypeError for anything else, naming the argument.

    Source: Holtzman et al. 2020.   Chapter: 3.4
    """

    _esm = base.script("sampling-lab", "tokens", "lm")
    _css = base.styles("sampling-lab")
    plm_name = "sampling-lab"

    prompt = base.text("on monday anna went to the", 400)
    strategies = base.Checked(STRATEGIES, lambda name, value: _strategies(value))
    order = base.Checked(list(sampling.ORDER), lambda name, value: _order(value))
    seed = base.whole(0, 0, 2**32 - 1)
    tokens = base.whole(40, 1, 100)
    rerolls = base.Checked({}, lambda name, value: _rerolls(value))
    selected = base.whole(3, 0, 3)
    step = base.whole(0, 0, 99)
    as_table = base.flag(False)
    guess = base.text("", 40)
    lang = base.language()
    controls = base.knobs(KNOBS)
    model = base.text("tiny-gpt", 80)
    recorded = traitlets.Dict().tag(sync=True, state=True)
    want_model = traitlets.Bool(False).tag(sync=True)
    model_file = traitlets.Bytes(b"").tag(sync=True)

    def __init__(self, network: tuple | None = None, **state):
        if "recorded" in state:
            raise TypeError("recorded is computed from the other arguments; leave it out")
        if network is not None:
            state["model"] = "none"
        super().__init__(**base.known(SamplingLab, state))
        self.selected = min(self.selected, len(self.strategies) - 1)
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
            self.model_file = model_file.pack(*self._network)

    def fallback(self) -> base.Fallback:
        """The finding in one sentence and a row a strategy: its settings, its text, how it repeats."""
        _, tokenizer = self._network
        runs = self.recorded["runs"]
        rows = tuple(
            (LETTERS[i], title(strategy), tokenizer.decode(run["ids"]), _repeats(run["ids"]))
            for i, (strategy, run) in enumerate(zip(self.strategies, runs))
        )
        spread = [(min(run["kept"]), max(run["kept"])) for run in runs]
        words = "; ".join(f"{title(s)}: {a} to {b}" for s, (a, b) in zip(self.strategies, spread))
        all_tokens = f"Tokens that could be drawn at a step, of {tokenizer.vocab_size}"
        finding = f"“{self.prompt}” continued with {self.tokens} tokens. {all_tokens}: {words}."
        return base.Fallback(finding, ("", "strategy", "continuation", "repeated 4-grams"), rows)


def record(model, tokenizer, state) -> dict:
    """What the page shows before it has a model: every strategy's tokens, and the full logits of the open step.

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
    ids, room = list(prompt), min(state.tokens, model.config.max_len - len(prompt))
    run = {
        "ids": [],
        "p": [],
        "kept": [],
        "entropy": [],
        "logits": [],
        "stop": "length" if room == state.tokens else "full",
    }
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
    """The number that decides step t, the same for every strategy; thrown again n times it comes from another seed."""
    dice = Mulberry32((seed + 0x9E3779B9 * rerolls.get(str(t), 0)) % 2**32)
    return [dice.random() for _ in range(t + 1)][t]


def title(strategy: dict) -> str:
    """A strategy in few characters, as the page writes it."""
    penalty = strategy["repetition_penalty"]
    named = {"temperature": "T", "top_k": "top-k", "top_p": "top-p", "min_p": "min-p"}
    parts = [f"{named[name]} {strategy[name]:g}" for name in named if strategy[name] != NEUTRAL[name]]
    if strategy["temperature"] == 0 or strategy["top_k"] == 1 or strategy["top_p"] == 0:
        parts = ["greedy"]
    return " · ".join([*(parts or ["pure sampling"]), *([f"penalty {penalty:g}"] if penalty != 1 else [])])


def _repeats(ids: list[int]) -> str:
    return f"{measures.repeated_ngrams(ids, 4):.2f}" if len(ids) >= 4 else "0.00"


@cache
def _load(name: str) -> tuple:
    model, tokenizer, _ = checkpoints.load(name)
    return model, tokenizer


def _strategies(value) -> list[dict]:
    if not isinstance(value, (list, tuple)) or not 2 <= len(value) <= 4:
        raise ValueError(f"strategies must be a list of two to four dicts, got {value!r}")
    return [_strategy(one) for one in value]


def _strategy(one) -> dict:
    if not isinstance(one, dict) or one.keys() - NEUTRAL.keys():
        raise ValueError(f"a strategy must be a dict of {', '.join(NEUTRAL)}, got {one!r}")
    one = NEUTRAL | one
    limits = {"temperature": (0, 3), "top_p": (0, 1), "min_p": (0, 1), "repetition_penalty": (1, 2)}
    reals = {name: checks.real(name, one[name], low, high) for name, (low, high) in limits.items()}
    return {name: reals[name] if name in reals else checks.integer(name, one[name], 0) for name in NEUTRAL}


def _order(value) -> list[str]:
    if isinstance(value, str) or sorted(value) != sorted(sampling.ORDER):
        raise ValueError(f"order must name each of {', '.join(sampling.ORDER)} once, got {value!r}")
    return list(value)


def _rerolls(value) -> dict[str, int]:
    if not isinstance(value, dict):
        raise TypeError(f"rerolls must be a dict of step -> times, got {value!r}")
    return {
        str(checks.integer("step", int(t), 0, 99)): checks.integer("times", n, 0) for t, n in value.items()
    }
