"""Unmasking and sweeps: which places a pass fills, what is never drawn, and where repeated sweeps lead."""

import pytest
import torch
from torch import nn

from plmlib.generation.unmasking import priority, sweep, unmask
from plmlib.text import BERT_SPECIALS, Words

WORDS = Words.train(["a b c d"], specials=BERT_SPECIALS)
MASK, A, B = WORDS.mask, WORDS.id("a"), WORDS.id("b")
V = WORDS.vocab_size


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


class Fixed(nn.Module):
    """A model whose states are the ids, and whose logits are rows of a table or a function of the states."""

    def __init__(self, logits):
        super().__init__()
        self.of, self.read = logits, []

    def encode(self, ids, keep=None):
        self.read.append(ids.clone())
        places = torch.arange(ids.shape[1]).expand(ids.shape)
        return torch.stack([ids, places, *ids.T[:, :, None].expand(-1, -1, ids.shape[1])], -1)

    def logits(self, states):
        return self.of(states)


def by_place(states):
    """The token at place t is one of two ids, more surely so the further right: (N, V)."""
    logits = torch.full((len(states), V), -30.0)
    logits[:, A], logits[:, B] = 0.0, 1.0 + states[:, 1].float()
    return logits


@pytest.mark.parametrize("order, filled", [("left", [0, 1, 2, 3]), ("confident", [3, 2, 1, 0])])
def test_the_order_in_which_places_are_filled(order, filled):
    model = Fixed(by_place)
    ids = unmask(model, WORDS, torch.full((1, 4), MASK), steps=4, order=order, rng=rng(), temperature=0)
    assert ids.eq(B).all() and len(model.read) == 4
    for step, read in enumerate(model.read):
        assert read[0].ne(MASK).nonzero()[:, 0].tolist() == sorted(filled[:step])


def test_passes_share_the_masks_of_each_text_and_leave_other_tokens_alone():
    model = Fixed(by_place)
    begin = torch.tensor([[MASK] * 7, [A, MASK, A, MASK, A, A, A]])
    ids = unmask(model, WORDS, begin, steps=3, order="random", rng=rng())
    assert [read.eq(MASK).sum(1).tolist() for read in model.read] == [[7, 2], [4, 1], [2, 0]]
    assert ids.ne(MASK).all() and ids[1, [0, 2, 4, 5, 6]].eq(A).all() and begin[0].eq(MASK).all()
    assert len(Fixed(by_place).read) == 0 and torch.equal(unmask(model, WORDS, ids, steps=2, rng=rng()), ids)


def test_random_orders_differ_between_texts():
    order = priority("random", torch.zeros(200, 5), rng()).argsort(1)
    assert len({tuple(row) for row in order.tolist()}) > 60
    assert order[:, 0].bincount(minlength=5).min() > 15, (
        "every place comes first in about a fifth of the texts"
    )


def test_special_tokens_and_padding_are_neither_drawn_nor_changed():
    def only_special(states):
        logits = torch.zeros(len(states), V)
        logits[:, list(WORDS.special_ids)] = 50.0
        return logits

    begin = torch.tensor([[WORDS.bos, MASK, MASK, WORDS.eos, WORDS.pad]] * 40)
    keep = begin != WORDS.pad
    for ids in (
        unmask(Fixed(only_special), WORDS, begin, keep, rng=rng()),
        sweep(Fixed(only_special), WORDS, torch.where(begin == MASK, A, begin), keep, rng=rng()),
    ):
        assert torch.equal(ids[:, [0, 3, 4]], begin[:, [0, 3, 4]])
        assert not torch.isin(ids[:, 1:3], torch.tensor(WORDS.special_ids)).any()
        assert len(ids[:, 1:3].unique()) == V - len(BERT_SPECIALS)


def test_a_sweep_hides_every_token_once_and_reads_the_others():
    model = Fixed(by_place)
    begin = torch.tensor([[A, A, A], [A, A, WORDS.pad]])
    sweep(model, WORDS, begin, begin != WORDS.pad, rng=rng())
    hidden = torch.stack(model.read).eq(MASK)
    assert hidden.sum(0).tolist() == [[1, 1, 1], [1, 1, 0]] and hidden.sum(2).max() == 1


def test_sweeps_reach_the_joint_distribution_of_two_words_that_agree():
    def same_as_other(states):  # 0.9 the token of the other place, 0.1 the other of the two
        other = states[torch.arange(len(states)), 3 - states[:, 1]]  # ids of the text are from column 2 on
        logits = torch.full((len(states), V), -40.0)
        logits[:, A] = torch.where(other == A, 0.9, torch.where(other == B, 0.1, 0.5)).log()
        logits[:, B] = torch.where(other == B, 0.9, torch.where(other == A, 0.1, 0.5)).log()
        return logits

    model, draw = Fixed(same_as_other), rng()
    ids = unmask(model, WORDS, torch.full((2000, 2), MASK), steps=1, rng=draw)
    agree = [ids[:, 0].eq(ids[:, 1]).double().mean().item()]
    for _ in range(4):
        ids = sweep(model, WORDS, ids, rng=draw)
        agree.append(ids[:, 0].eq(ids[:, 1]).double().mean().item())
    assert abs(agree[0] - 0.5) < 0.05 and abs(agree[-1] - 0.9) < 0.03
    ids = unmask(model, WORDS, torch.full((2000, 2), MASK), steps=2, order="left", rng=draw)
    assert abs(ids[:, 0].eq(ids[:, 1]).double().mean().item() - 0.9) < 0.03


@pytest.mark.parametrize("change, message", [
    ({"order": "right"}, "order must be one of 'left', 'random', 'confident'"),
    ({"steps": 0}, "steps must be at least 1"),
    ({"tokenizer": Words.train(["a b"])}, r"no \[MASK\]"),
])  # fmt: skip
def test_what_cannot_be_unmasked(change, message):
    given = {"tokenizer": WORDS, "ids": torch.full((1, 2), MASK), "rng": rng()} | change
    with pytest.raises(ValueError, match=message):
        unmask(Fixed(by_place), **given)
