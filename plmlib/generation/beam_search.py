"""Beam search: several unfinished texts are kept at every step, and the best finished ones are returned."""

import torch
from torch import Tensor

from plmlib import checks
from plmlib.generation import prompts, sampling
from plmlib.generation.loop import Scorer
from plmlib.models.modes import evaluating


def beam(
    model,
    ids: Tensor,
    max_new_tokens: int,
    width: int,
    length_penalty: float = 1.0,
    stop: int | None = None,
    start: int | None = None,
) -> list[tuple[Tensor, float]]:
    """The best continuations of one prompt that a search of this width finds: [(ids, log_prob), ...], best first.

    ids             (1, T), a prompt, or the source of a Seq2SeqLM, whose text then begins with `start`
    width           how many unfinished texts are kept at every step; 1 is greedy
    length_penalty  texts are ranked by `beam_score`: above 0 favours long ones, 0 compares plain log-probabilities
    stop            id that finishes a text

    At every step the 2·width best of all one-token continuations are looked at. Those among the first `width` that
    end with `stop`, or are as long as allowed, become finished; the first `width` others go on. The search ends
    when no text that goes on scores above the worst of `width` finished ones. Ties go to the better text, then the
    lower id. log_prob is the sum over new tokens, in nats; ids hold prompt and new tokens.
    Raises ValueError or TypeError before the model runs.

    Source: Graves 2012, section 2.4; Wu et al. 2016, section 7 (length).   Chapter: 3.4
    """
    text, _ = prompts.begin(model, ids, None, start)
    if len(ids) != 1:
        raise ValueError(
            f"ids must be one prompt (1, T), got {len(ids)} rows. Search them one by one: ids[n : n + 1]"
        )
    total = prompts.length(model, text, max_new_tokens)
    checks.integer("width", width, 1, 1024)
    length_penalty = checks.real("length_penalty", length_penalty, -10, 10)
    stop = prompts.end(model, stop)
    with torch.inference_mode(), evaluating(model):
        reader = prompts.reader(model, ids, None)
        found = _search(reader, text.long(), total, width, length_penalty, stop)
    return [(text.clone(), log_prob) for text, log_prob in found]


def beam_score(log_prob: float, new_tokens: int, length_penalty: float = 1.0) -> float:
    """log_prob / new_tokens ** length_penalty, by which `beam` ranks.   Chapter: 3.4"""
    return log_prob / new_tokens**length_penalty


def _search(
    model, text: Tensor, total: int, width: int, penalty: float, stop: int | None
) -> list[tuple[Tensor, float]]:
    T = text.shape[1]
    cache = prompts.cache_for(model, 1, total)
    score = Scorer(model, cache)
    log_probs, finished = text.new_zeros(1, dtype=torch.float64), []
    for new in range(1, total - T + 1):
        scores = log_probs[:, None] + sampling.log_probabilities(score(text))  # (width, V)
        going = []
        for rank, (log_prob, row, token) in enumerate(_best(scores, 2 * width)):
            if token == stop or new == total - T:
                if rank < width:
                    whole = torch.cat([text[row], text.new_tensor([token])])
                    finished.append((beam_score(log_prob, new, penalty), whole, log_prob))
            elif len(going) < width:
                going.append((log_prob, row, token))
        finished = sorted(finished, key=lambda item: -item[0])[:width]
        if not going or len(finished) == width and beam_score(going[0][0], new, penalty) <= finished[-1][0]:
            break
        best, rows, tokens = zip(*going, strict=True)
        log_probs, rows = log_probs.new_tensor(best), text.new_tensor(rows)
        text = torch.cat([text[rows], text.new_tensor(tokens)[:, None]], 1)
        for layer in cache or []:
            layer.select(rows)
    return [(whole, log_prob) for _, whole, log_prob in finished]


def _best(scores: Tensor, n: int) -> list[tuple[float, int, int]]:
    """(score, row, column) of the n largest scores, equal ones in reading order."""
    flat = scores.flatten()
    least = flat.topk(min(n, len(flat))).values[-1]
    places = (flat >= least).nonzero()[:, 0]
    ranked = sorted(
        zip(flat[places].tolist(), places.tolist(), strict=True), key=lambda item: (-item[0], item[1])
    )
    return [(score, *divmod(place, scores.shape[1])) for score, place in ranked[:n] if score > -torch.inf]
