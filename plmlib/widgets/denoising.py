"""What CorruptionLab computes: a text, what a noise does to it, and the rows of an encoder–decoder.

The twin of js/core/damage.js and js/core/where.js.
"""

import math
from dataclasses import dataclass, replace

import torch

from plmlib.dice import Mulberry32
from plmlib.objectives import corrupt_spans, denoise
from plmlib.objectives.noise import NOISES, permute, slots
from plmlib.objectives.rows import share
from plmlib.widgets.corruption import ids_of
from plmlib.widgets.kinds import tokenise

ALL = ("spans", *NOISES, "both", "prefix")
HIDING = ("spans", "mask", "delete", "infill", "both")  # noises that hide tokens
FILLING = ("infill", "both")  # those that have spans of length 0
SHOW, HIDE, DROP, INSERT = range(4)  # what the reader may do at a place: an edit is 4 · place + number
MOST = 32  # sentinels; a text of 30 tokens has at most 15 spans and a closing one


@dataclass(frozen=True)
class Plan:
    """What a noise does to a text.

    order    the places of the text in the order in which they follow
    hidden   for each place of that order: is its token hidden?
    starts   does a span start there?
    empties  how many spans of length 0 stand before it; one number more, for the end
    """

    order: list[int]
    hidden: list[bool]
    starts: list[bool]
    empties: list[int]


def sentinels_of(tokenizer) -> list[int]:
    """Return the ids of the sentinels: those of the vocabulary, then numbers behind it, for display only."""
    special = tokenizer.tokens(sorted(tokenizer.special_ids))
    own = [tokenizer.id(token) for token in special if token.startswith("<") and token.endswith(">")]
    return own + list(range(tokenizer.vocab_size, tokenizer.vocab_size + MOST - len(own)))


def names_of(ids: list[int], tokenizer) -> list[str]:
    """Return the tokens of a row; a sentinel that the vocabulary lacks is named by its number."""
    V, own = tokenizer.vocab_size, sentinels_of(tokenizer)
    return [tokenizer.tokens([id])[0] if id < V else f"<{own.index(id) + 1}>" for id in ids]


def read(state: dict, tokenizer) -> tuple[list[int], Plan]:
    """Return the ids of a state's text, and what is done to them, with the reader's changes.

    state  has text, noise, rate, mean_length, lam, placement, seed and edits
    """
    words = tokenise(state["text"])
    plan = drawn(state, [word == "." for word in words])
    return ids_of(words, tokenizer), edited(plan, state)


def drawn(state: dict, ends: list[bool]) -> Plan:
    """Return what the dice do to a text; ends[t]: does token t end a sentence?"""
    n, noise, rate = len(ends), state["noise"], state["rate"]
    places, rng = torch.arange(n)[None], Mulberry32(state["seed"])
    order, hidden, empties = list(range(n)), [False] * n, [0] * (n + 1)
    starts = None
    if noise == "spans":
        marks = range(n, n + MOST)
        how = {"mean_length": state["mean_length"], "placement": state["placement"]}
        source = corrupt_spans(places, None, rng, marks, rate, **how)[0]
        hidden = _missing(n, source)
    elif noise in ("mask", "delete"):
        source = denoise(places, None, rng, noise, mask_id=n, rate=rate)[0]
        hidden = _missing(n, source)
    elif noise == "rotate":
        order = denoise(places, None, rng, noise)[0][0].tolist()
    elif noise in ("permute", *FILLING):
        stops = [t for t, end in enumerate(ends) if end]
        if noise != "infill":  # without a full stop the text is one sentence, but its dice are thrown
            order = permute(places, None, rng, stops or [n])[0][0].tolist()
        if noise != "permute":
            hidden, starts, empties = _filled(n, rng, rate, state["lam"])
    return Plan(order, hidden, starts or _begins(hidden, [False] * n), empties)


def _missing(n: int, source) -> list[bool]:
    there = set(source[0].tolist())
    return [t not in there for t in range(n)]


def _filled(n: int, rng: Mulberry32, rate: float, lam: float) -> tuple[list, list, list]:
    """Return hidden, starts and empties as BART's infill draws them."""
    takes, is_span, _ = slots(torch.tensor([n]), rng, rate, lam)
    hidden, starts, empties = [], [], [0] * (n + 1)
    for length, span in zip(takes[0].tolist(), is_span[0].tolist()):
        if length == 0:
            empties[len(hidden)] += 1
        starts += [span and i == 0 for i in range(length)]
        hidden += [span] * length
    return hidden, starts, empties


def _begins(hidden: list[bool], starts: list[bool]) -> list[bool]:
    """Return where runs of hidden tokens begin; a run is divided where a span was drawn to start."""
    before = [False, *hidden[:-1]]
    return [one and (not last or start) for one, last, start in zip(hidden, before, starts)]


def edited(plan: Plan, state: dict) -> Plan:
    """Apply what the reader changed by hand."""
    n, noise = len(plan.order), state["noise"]
    edits = [divmod(edit, 4) for edit in state["edits"]]
    if noise == "rotate":
        begin = next((place for place, what in edits if what == HIDE and place < n), None)
        return plan if begin is None else replace(plan, order=[(i + begin) % n for i in range(n)])
    if noise not in HIDING or not edits:
        return plan
    where = {place: slot for slot, place in enumerate([*plan.order, n])}
    hidden, empties = list(plan.hidden), list(plan.empties)
    for place, what in edits:
        if place not in where:
            continue
        if what in (SHOW, HIDE) and place < n:
            hidden[where[place]] = what == HIDE
        elif what in (DROP, INSERT) and noise in FILLING:
            empties[where[place]] = int(what == INSERT)
    return replace(plan, hidden=hidden, empties=empties, starts=_begins(hidden, plan.starts))


def rows_of(ids: list[int], plan: Plan, state: dict, tokenizer) -> tuple[list[int], list[int]]:
    """Return source and target, both with [EOS] at their end. The decoder reads [BOS] and the target."""
    noise, text = state["noise"], [ids[place] for place in plan.order]
    target = ids
    if noise == "spans":
        source, target = _fold(ids, plan.hidden, sentinels_of(tokenizer))
    elif noise == "prefix":
        cut = max(1, min(len(ids) - 1, state["split"]))
        source, target = ids[:cut], ids[cut:]
    elif noise == "delete":
        source = [id for id, hidden in zip(text, plan.hidden) if not hidden]
    elif noise == "mask":
        source = [tokenizer.mask if hidden else id for id, hidden in zip(text, plan.hidden)]
    else:
        source = []
        for i, id in enumerate(text):
            source += [tokenizer.mask] * (plan.empties[i] + plan.starts[i])
            source += [] if plan.hidden[i] else [id]
        source += [tokenizer.mask] * plan.empties[len(text)]
    return [*source, tokenizer.eos], [*target, tokenizer.eos]


def _fold(ids: list[int], hidden: list[bool], sentinels: list[int]) -> tuple[list[int], list[int]]:
    """Return T5's source and target, which closes with one more sentinel."""
    source, target, k = [], [], 0
    for i, id in enumerate(ids):
        if not hidden[i]:
            source.append(id)
        elif i > 0 and hidden[i - 1]:
            target.append(id)
        else:
            source.append(sentinels[k])
            target += [sentinels[k], id]
            k += 1
    return source, [*target, sentinels[k]]


def asked_of(plan: Plan, state: dict) -> int:
    """Return how many tokens of the text the decoder writes: they carry the loss."""
    n = len(plan.order)
    if state["noise"] == "spans":
        return sum(plan.hidden)
    return n - max(1, min(n - 1, state["split"])) if state["noise"] == "prefix" else n


def p_hidden(n: int, rate: float, mean_length: float, placement: str) -> list[float]:
    """Return the probability that T5's spans hide each of n places, exactly."""
    hidden = int(share(torch.tensor([n]), rate).clamp(1, n - 1))
    if placement == "even":
        return [0.0] + [hidden / (n - 1)] * (n - 1)
    kept = n - hidden
    spans = min(kept, max(1, round(hidden / mean_length)))
    ways = math.comb(kept - 1, spans - 1) * math.comb(hidden - 1, spans - 1)
    return [_released(t, kept, hidden, spans) / ways for t in range(n)]


def _released(t: int, kept: int, hidden: int, spans: int) -> int:
    """Return in how many ways place t is hidden.

    Kept and hidden tokens are cut into `spans` runs each, and the runs follow in turn, a kept one first.
    """
    ways = 0
    for run in range(1, spans + 1):
        for before in range(run, min(t, kept) + 1):  # kept tokens before t
            own = t - before  # the place among the hidden tokens
            if own >= hidden:
                continue
            left = _choices(before - 1, run - 1) * _choices(kept - before - 1, spans - run - 1)
            ways += left * _choices(own, run - 1) * _choices(hidden - 1 - own, spans - run)
    return ways


def _choices(n: int, k: int) -> int:
    if n == k == -1:
        return 1  # one way to cut nothing into no part
    return math.comb(n, k) if 0 <= k <= n else 0
