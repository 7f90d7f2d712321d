"""Heads for tasks give the reference's logits: whole texts, pairs, tokens, spans."""

import pytest
import torch
from support.reference import ask, batch, reference, relative, tolerance

from plmlib import from_pretrained
from plmlib.fast.linear import Linear
from plmlib.models.heads import SequenceHead, SpanHead, TokenHead

MASKED = ("bert", "roberta", "albert, odd sizes, exact GELU")


def both(case: str, kind: str, folder, head, *n_labels: int):
    """The reference's model for a task, and ours: its body from the files, its last layer copied."""
    theirs = reference(case, kind)
    theirs.base_model.save_pretrained(folder)
    ours = head(from_pretrained(folder), *n_labels).eval()
    last = getattr(theirs, "classifier", None) or getattr(theirs, "qa_outputs", None) or theirs.score
    if hasattr(last, "out_proj"):  # RoBERTa's has a pooler of its own
        ours.body.pooler = copied(last.dense)
        last = last.out_proj
    ours.score = copied(last)
    return theirs, ours


def copied(layer) -> Linear:
    ours = Linear(layer.in_features, layer.out_features, dtype=torch.float64)
    with torch.no_grad():
        ours.weight.copy_(layer.weight)
        ours.bias.copy_(torch.zeros(layer.out_features) if layer.bias is None else layer.bias)
    return ours


@pytest.mark.parametrize("case", MASKED)
def test_a_class_for_a_text_and_for_a_pair(case, tmp_path):
    theirs, ours = both(case, "ForSequenceClassification", tmp_path, SequenceHead, 2)
    ids, segments, keep = batch(theirs)
    with torch.no_grad():
        for given in (ids, None, keep), (ids, segments, keep):
            assert relative(ours(*given)[:2], ask(theirs, *given).logits[:2]) < 1e-12


@pytest.mark.parametrize("case", ["gpt2", "llama, grouped queries"])
def test_a_causal_model_classifies_at_the_last_token(case, tmp_path):
    theirs, ours = both(case, "ForSequenceClassification", tmp_path, SequenceHead, 2)
    theirs.config.pad_token_id = 1
    ids, keep = batch(theirs)
    ids = ids.masked_fill(~keep, 1)  # by which the reference finds the last token
    with torch.no_grad():
        assert relative(ours(ids, keep=keep), ask(theirs, ids, keep).logits) < tolerance(case)


@pytest.mark.parametrize("case", MASKED)
def test_a_class_for_every_token(case, tmp_path):
    theirs, ours = both(case, "ForTokenClassification", tmp_path, TokenHead, 2)
    ids, segments, keep = batch(theirs)
    with torch.no_grad():
        assert (
            relative(ours(ids, segments, keep)[keep], ask(theirs, ids, segments, keep).logits[keep]) < 1e-12
        )


@pytest.mark.parametrize("case", MASKED)
def test_where_an_answer_begins_and_ends(case, tmp_path):
    theirs, ours = both(case, "ForQuestionAnswering", tmp_path, SpanHead)
    ids, segments, keep = batch(theirs)
    with torch.no_grad():
        output = ask(theirs, ids, segments, keep)
        expected = torch.stack((output.start_logits, output.end_logits), -1)
        assert relative(ours(ids, segments, keep)[keep], expected[keep]) < 1e-12
