"""In training, dropout is applied where the reference applies it: both models run with one without chance."""

import pytest
import torch
import torch.nn.functional as F
from support.reference import AUTO, CASES, EACH, ask, logits, reference, relative, tokens, tolerance

from plmlib import capture, from_pretrained

BERT = {"hidden_dropout_prob": 0.3, "attention_probs_dropout_prob": 0.2}
BART = {"dropout": 0.3, "attention_dropout": 0.2, "activation_dropout": 0.1}
RATES = {
    "bert": BERT,
    "roberta": BERT,
    "albert": BERT,
    "t5": {"dropout_rate": 0.3},
    "bart": BART,
    "mbart": BART,
}


def ripple(x, p=0.5, training=True, inplace=False):
    """Every entry changes by its place in the last two axes, so that no norm undoes it."""
    at = torch.arange(x.shape[-2] * x.shape[-1], dtype=x.dtype).view(x.shape[-2:])
    return x * (1 + p * at.sin()) if training else x


@pytest.mark.parametrize("case", EACH)
def test_dropout_falls_where_the_reference_has_it(case, tmp_path, monkeypatch):
    family, sizes = CASES[case]
    theirs = reference((family, sizes | RATES.get(family, {}))).train()
    theirs.save_pretrained(tmp_path)
    ours = from_pretrained(tmp_path).train()
    if family != "openai-gpt":  # which has one way only
        theirs.set_attn_implementation("eager")
    if family == "albert":  # it forgets the one that the published code has after the feed-forward layer
        theirs.albert.encoder.albert_layer_groups[0].albert_layers[0].ffn_output.register_forward_hook(
            lambda part, args, output: ripple(output, 0.3)
        )
    monkeypatch.setattr(F, "dropout", ripple)
    given = [tokens(61), tokens(61, seed=3)][: 1 + (AUTO[family] == "ForSeq2SeqLM")]
    with (
        capture(ours, "*.weights"),
        torch.no_grad(),
    ):  # watched, for the fused kernel has a dropout of its own
        assert relative(ours(*given), logits(ask(theirs, *given))) < tolerance(case)
