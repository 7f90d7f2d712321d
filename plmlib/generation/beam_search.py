"""Beam search: several unfinished texts are kept at every step, and the best finished texts are returned."""

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
    """The best continuations of one prompt that beam search finds: [(ids, log_prob), ...], the best first.

    ids             (1, T), a prompt, or the source of a Seq2SeqLM, whose text then begins with `start`
    width           the number of unfinished texts that are kept at every step; 1 is greedy decoding
    length_penalty  texts are ranked by `beam_score`: above 0 favours long texts, 0 compares log-probabilities
    stop            id that finishes a text
    start           first token of a Seq2SeqLM's text; default: its config's start_id

    At every step, all texts are continued by every token, and the 2·width best continuations are considered.
    Those among the first `width` that end with `stop`, or have the largest allowed length, are finished. The
    first `width` others are continued. The search ends when no unfinished text scores above the worst of
    `width` finished texts. Ties go to the better text, then to the lower id.
    ids contains the prompt and the new tokens; log_prob is the sum over the new tokens, in nats.
    Raises ValueError or TypeError before the model runs.

    Source: Graves 2012, section 2.4; Wu et al. 2016, section 7 (length).   Chapter: 3.4
    """
    text, _ = prompts.begin(model, ids, None, start)
    if len(ids) != 1:
        raise ValueError(
            f"ids must be one prompt (1, T), got {len(ids)} rows. Call beam for each row: ids[n : n + 1]"
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
    """log_prob / new_tokens ** length_penalty, by which `beam` ranks texts.   Chapter: 3.4"""
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
        unfinished = []
        for rank, (log_prob, row, token) in enumerate(_best(scores, 2 * width)):
            if token == stop or new == total - T:
                if rank < width:
                    ids = torch.cat([text[row], text.new_tensor([token])])
                    finished.append((beam_score(log_prob, new, penalty), ids, log_prob))
            elif len(unfinished) < width:
                unfinished.append((log_prob, row, token))
        finished = sorted(finished, key=lambda item: -item[0])[:width]
        if not unfinished or (
            len(finished) == width and beam_score(unfinished[0][0], new, penalty) <= finished[-1][0]
        ):
            break
        best, rows, tokens = zip(*unfinished, strict=True)
        log_probs, rows = log_probs.new_tensor(best), text.new_tensor(rows)
        text = torch.cat([text[rows], text.new_tensor(tokens)[:, None]], 1)
        for layer in cache or []:
            layer.select(rows)
    return [(ids, log_prob) for _, ids, log_prob in finished]


def _best(scores: Tensor, n: int) -> list[tuple[float, int, int]]:
    """(score, row, column) of the n largest scores; equal scores are in reading order."""
    flat = scores.flatten()
    least = flat.topk(min(n, len(flat))).values[-1]
    places = (flat >= least).nonzero()[:, 0]
    ranked = sorted(
        zip(flat[places].tolist(), places.tolist(), strict=True), key=lambda item: (-item[0], item[1])
    )
    return [(score, *divmod(place, scores.shape[1])) for score, place in ranked[:n] if score > -torch.inf]
