"""Training objectives: how a text becomes inputs and labels, and the loss in nats per predicted token.

All functions are pure: the ids that are given are never changed, and every random number comes from the `rng`
that is given. A function of (ids, keep, rng) can be used inside the draw of a training run:

    def draw(rng):
        return corrupt_spans(*deal(rng), rng, sentinels)

A run that is continued then sees the same noise as one that was never interrupted.
"""

from plmlib.objectives.causal import (
    clm,
    clm_on,
    predictions,
    prefix_lm,
    seq2seq,
    shift,
    shift_prefix,
    shift_right,
)
from plmlib.objectives.loss import IGNORED, cross_entropy, predicted
from plmlib.objectives.masked import mask_tokens, masking, mlm, nsp, sop
from plmlib.objectives.noise import denoise
from plmlib.objectives.objective import Objective, as_objective
from plmlib.objectives.pairs import pair_rows, sentence_order, sentence_pairs
from plmlib.objectives.rows import end_with, pack
from plmlib.objectives.spans import corrupt_spans, restore_spans

__all__ = [
    "IGNORED",
    "Objective",
    "as_objective",
    "clm",
    "clm_on",
    "corrupt_spans",
    "cross_entropy",
    "denoise",
    "end_with",
    "mask_tokens",
    "masking",
    "mlm",
    "nsp",
    "pack",
    "pair_rows",
    "predicted",
    "predictions",
    "prefix_lm",
    "restore_spans",
    "sentence_order",
    "sentence_pairs",
    "seq2seq",
    "shift",
    "shift_prefix",
    "shift_right",
    "sop",
]
