"""Task heads: the vectors that each head reads, and learning a task with it."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib import build, tiny
from plmlib.models.heads import SequenceHead, SpanHead, TokenHead, best_span, usual_vector

BERT = tiny(skeleton="masked", n_segments=2, vocab_size=30, max_len=16, init_std=0.3, dropout=0.1)
GPT = tiny(vocab_size=30, max_len=16, init_std=0.3)
IDS = torch.randint(0, 30, (3, 9), generator=torch.Generator().manual_seed(0))
KEEP = torch.arange(9) < torch.tensor([9, 5, 7])[:, None]


def test_a_masked_model_is_read_at_its_pooler_and_without_one_at_its_first_token():
    body = build(BERT)
    head = SequenceHead(body, 4).eval()
    segments = (torch.arange(9) > 4).long().expand(3, 9)
    hidden = body.encode(IDS, segments, KEEP)
    torch.testing.assert_close(head(IDS, segments, KEEP), head.score(body.pool(hidden)))
    assert not torch.equal(head(IDS, segments, KEEP), head(IDS, None, KEEP)), "segments make a pair of texts"
    body.pooler = None
    torch.testing.assert_close(head(IDS, segments, KEEP), head.score(hidden[:, 0]))


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("config", [GPT, BERT], ids=["causal", "masked"])
def test_padding_on_either_side_changes_no_class(config, left):
    """A causal model is read at its last real token, a masked one at its first."""
    head, keep = SequenceHead(build(config), 4).eval(), KEEP.flip(1) if left else KEEP
    alone = torch.cat([head(ids[real][None]) for ids, real in zip(IDS, keep, strict=True)])
    torch.testing.assert_close(head(IDS, keep=keep), alone)


def test_every_token_gets_a_class_and_no_answer_begins_at_padding():
    assert TokenHead(build(BERT), 5)(IDS, keep=KEEP).shape == (3, 9, 5)
    logits = SpanHead(build(BERT))(IDS, keep=KEEP)
    assert (logits[~KEEP] == -math.inf).all() and logits[KEEP].isfinite().all()


@given(st.integers(0, 999), st.integers(1, 9), st.integers(1, 12))
def test_the_best_span_is_the_best_of_all(seed, T, longest):
    logits = torch.randn(2, T, 2, generator=torch.Generator().manual_seed(seed))
    for row, first, last in zip(logits, *best_span(logits, longest), strict=True):
        every = [(i, j) for i in range(T) for j in range(i, min(T, i + longest))]
        assert (int(first), int(last)) == max(every, key=lambda ij: row[ij[0], 0] + row[ij[1], 1])


@pytest.mark.parametrize("kind", ["sequence", "token", "span"])
@pytest.mark.parametrize("config", [BERT, GPT], ids=["masked", "causal"])
def test_a_task_can_be_learned(config, kind):
    body = build(config)
    head = SpanHead(body) if kind == "span" else {"sequence": SequenceHead, "token": TokenHead}[kind](body, 2)
    where = IDS.argmax(1)
    answers = {"sequence": where % 2, "token": IDS % 2, "span": where}[kind]
    optimiser = torch.optim.Adam(head.train().parameters(), 3e-3)
    torch.manual_seed(0)  # for dropout
    for _ in range(200):
        logits = head(IDS)
        logits = logits[..., 0] if kind == "span" else logits.flatten(0, -2)
        loss = torch.nn.functional.cross_entropy(logits, answers.flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert loss < 0.2
    assert all(weight.grad is not None for weight in body.layers.parameters()), "the body learns too"


def test_same_seed_same_bits():
    a, b, c = (TokenHead(build(BERT), 5, seed).score.weight for seed in (1, 1, 2))
    assert torch.equal(a, b) and not torch.equal(a, c)


NAN = torch.full((1, 3, 2), math.nan)


@pytest.mark.parametrize(("make", "words"), [
    (lambda: SequenceHead(build(GPT), 2, -1), "seed must be in"),
    (lambda: SequenceHead("bert", 2), "body must be a MaskedLM or a CausalLM, got str"),
    (lambda: TokenHead(None, 2), "body must be a MaskedLM or a CausalLM, got NoneType"),
    (lambda: TokenHead(build(GPT), 1.5), "n_labels must be a whole number"),
    (lambda: TokenHead(build(GPT), 2)([[1]]), "ids must be a tensor"),
    (lambda: SpanHead(build(GPT))(IDS, None, IDS), "keep must be a bool tensor"),
    (lambda: best_span([[1.0, 2.0]]), "logits must be a tensor of real numbers, got list"),
    (lambda: best_span(torch.ones(1, 3, 2).long()), "logits must be .* real numbers, got torch.int64"),
    (lambda: best_span(torch.zeros(1, 0, 2)), r"logits must be .* got \(1, 0, 2\)"),
    (lambda: best_span(NAN), "without NaN"),
    (lambda: SequenceHead(build(GPT), 0), "n_labels"),
    (lambda: TokenHead(build(GPT), 3)(IDS, torch.zeros_like(IDS)), "segments were given"),
    (lambda: SequenceHead(build(tiny(skeleton="seq2seq")), 2), "answers in words"),
    (lambda: best_span(torch.zeros(2, 3)), "logits must be"),
    (lambda: best_span(torch.zeros(2, 3, 2), 0), "longest"),
])  # fmt: skip
def test_bad_input_is_named(make, words):
    with pytest.raises((TypeError, ValueError), match=words):
        make()


@torch.no_grad()
def test_which_vector_is_read_is_chosen_by_name():
    body, keep = build(BERT), KEEP
    hidden = body.encode(IDS, keep=keep)
    for reads, vector in (
        ("pooler", body.pool(hidden)),
        ("first", hidden[:, 0]),
        ("last", hidden[torch.arange(len(keep)), keep.sum(1) - 1]),
        ("mean", torch.stack([row[real].mean(0) for row, real in zip(hidden, keep, strict=True)])),
    ):
        head = SequenceHead(body, 4, reads=reads).eval()
        torch.testing.assert_close(head(IDS, keep=keep), head.score(vector))
    assert usual_vector(body) == "pooler" and usual_vector(build(GPT)) == "last"
    with pytest.raises(ValueError, match="reads must be one of 'pooler', 'first', 'last', 'mean', got 'cls'"):
        SequenceHead(body, 4, reads="cls")
    with pytest.raises(ValueError, match="got 'pooler': this body has no pooler"):
        SequenceHead(build(GPT), 4, reads="pooler")


@torch.no_grad()
def test_a_model_can_have_two_pair_heads():
    model = build(BERT.replace(order_head=True))
    hidden = model.encode(IDS)
    assert model.pair(hidden).shape == model.order(hidden).shape == (len(IDS), 2)
    assert not torch.equal(model.pair(hidden), model.order(hidden))
    with pytest.raises(ValueError, match="build it with order_head=True"):
        build(BERT).order(hidden)
    with pytest.raises(ValueError, match="order_head is for skeleton"):
        GPT.replace(order_head=True)
