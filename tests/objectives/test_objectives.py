import math
from itertools import pairwise
from types import SimpleNamespace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from plmlib.layers import masks
from plmlib.objectives import (
    IGNORED,
    clm,
    clm_on,
    corrupt_spans,
    cross_entropy,
    denoise,
    predictions,
    prefix_lm,
    seq2seq,
    shift,
    shift_prefix,
    shift_right,
)
from plmlib.training import rows, train


class Bigram(torch.nn.Module):
    """Logits that depend on the current token alone: enough to check who predicts whom."""

    def __init__(self, size):
        super().__init__()
        self.table = torch.nn.Parameter(torch.rand(size, size, generator=torch.Generator().manual_seed(0)))

    def forward(self, ids, keep=None):
        return self.table[ids]


def test_shift_pairs_every_token_with_the_next():
    inputs, labels = shift(torch.tensor([[4, 5, 6, 7]]))
    assert inputs.tolist() == [[4, 5, 6]] and labels.tolist() == [[5, 6, 7]]


def test_shift_ignores_padding_on_either_side():
    ids = torch.tensor([[4, 5, 6, 0], [0, 5, 6, 7]])
    keep = torch.tensor([[1, 1, 1, 0], [0, 1, 1, 1]]).bool()
    assert shift(ids, keep)[1].tolist() == [[5, 6, IGNORED], [IGNORED, 6, 7]]
    assert predictions(ids, keep) == 4 and predictions(ids) == 6
    assert ids.tolist() == [[4, 5, 6, 0], [0, 5, 6, 7]]


@given(st.integers(1, 5), st.integers(2, 8), st.integers(0, 10**6))
def test_clm_is_the_mean_over_real_pairs(rows, length, seed):
    rng = torch.Generator().manual_seed(seed)
    ids = torch.randint(9, (rows, length), generator=rng)
    ends = torch.randint(2, length + 1, (rows, 1), generator=rng)
    keep = torch.arange(length) < ends
    model = Bigram(9)
    log_p = model.table.detach().log_softmax(-1)
    wanted = [-log_p[a, b] for row, end in zip(ids.tolist(), ends.flatten()) for a, b in pairwise(row[:end])]
    assert clm(model, ids, keep).item() == pytest.approx(float(sum(wanted)) / len(wanted), rel=1e-5)


def test_a_uniform_model_has_the_loss_ln_v():
    assert cross_entropy(torch.zeros(3, 4, 50), torch.zeros(3, 4).long()).item() == pytest.approx(
        math.log(50)
    )


def test_left_padding_reaches_the_model():
    seen = []

    def model(ids, keep=None):
        seen.append(keep)
        return torch.zeros(*ids.shape, 9)

    ids = torch.ones(1, 4).long()
    clm(model, ids, torch.tensor([[1, 1, 1, 0]]).bool())
    clm(model, ids, torch.tensor([[0, 1, 1, 1]]).bool())
    assert seen[0] is None and seen[1].tolist() == [[False, True, True]]


def test_clm_on_counts_only_the_tokens_asked_for():
    ids = torch.tensor([[1, 7, 2, 8], [3, 7, 4, 4]])
    keep = torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]]).bool()
    model, objective = Bigram(9), clm_on(torch.tensor([7, 8]))
    log_p = model.table.detach().log_softmax(-1)
    wanted = -(log_p[1, 7] + log_p[2, 8] + log_p[3, 7]) / 3
    assert (
        objective(model, ids, keep).item() == pytest.approx(wanted.item()) and objective.count(ids, keep) == 3
    )
    with pytest.raises(ValueError, match="all -100"):
        clm_on(torch.tensor([6]))(model, ids, keep)


@pytest.mark.parametrize(
    "labels, said",
    [
        (torch.full((2, 3), IGNORED), "all -100"),
        (torch.full((2, 3), 7), r"\[0, 7\), got 7"),
        (torch.full((2, 3), -1), "got -1"),
        (torch.zeros(2, 4).long(), r"shape \(2, 3\)"),
    ],
)
def test_labels_that_cannot_be_scored(labels, said):
    with pytest.raises(ValueError, match=said):
        cross_entropy(torch.zeros(2, 3, 7), labels)


def test_labels_must_be_whole_numbers():
    with pytest.raises(TypeError, match="labels.long"):
        cross_entropy(torch.zeros(2, 3, 7), torch.zeros(2, 3))


@pytest.mark.parametrize(
    "ids, keep, error, said",
    [
        ([[1, 2]], None, TypeError, "got list"),
        (torch.zeros(1, 3), None, TypeError, "float32"),
        (torch.ones(3).long(), None, ValueError, r"ids\[None\]"),
        (torch.ones(1, 1).long(), None, ValueError, "at least 2"),
        (torch.ones(1, 0).long(), None, ValueError, "at least 2"),
        (torch.ones(1, 3).long(), torch.ones(1, 2).bool(), ValueError, r"\(1, 3\), got \(1, 2\)"),
        (torch.ones(1, 3).long(), torch.ones(1, 3), TypeError, "keep.bool"),
        (torch.ones(1, 3).long(), torch.zeros(1, 3).bool(), ValueError, "all -100"),
    ],
)
def test_rows_that_cannot_be_read(ids, keep, error, said):
    with pytest.raises(error, match=said):
        clm(Bigram(9), ids, keep)


def test_a_prefix_sees_itself_and_is_not_predicted():
    ids = torch.tensor([[4, 5, 6, 7, 8], [4, 5, 6, 7, 0]])
    keep = torch.tensor([[1, 1, 1, 1, 1], [1, 1, 1, 1, 0]]).bool()
    inputs, labels, mask = shift_prefix(ids, torch.tensor([3, 1]), keep)
    assert inputs.equal(ids[:, :-1]) and mask.shape == (2, 1, 4, 4)
    assert labels.tolist() == [[IGNORED, IGNORED, 7, 8], [5, 6, 7, IGNORED]]
    assert mask[0, 0].equal(masks.prefix(4, 3)) and mask[1, 0].equal(masks.causal(4))
    assert shift_prefix(ids, torch.tensor([4, 4]))[1].tolist() == [[IGNORED] * 3 + [8], [IGNORED] * 3 + [0]]


@given(st.integers(2, 9), st.data())
def test_no_label_of_a_prefix_lm_can_be_seen(length, data):
    prefix = data.draw(st.integers(1, length - 1))
    _, labels, mask = shift_prefix(torch.arange(length)[None], torch.tensor([prefix]))
    for t in (labels[0] != IGNORED).nonzero().flatten().tolist():
        assert mask[0, 0, t].nonzero().max() == t and labels[0, t] == t + 1


@pytest.mark.parametrize(
    "prefix, keep, error, said",
    [
        (torch.tensor([0]), None, ValueError, r"prefix must be in \[1, 3\], got 0"),
        (torch.tensor([4]), None, ValueError, r"prefix must be in \[1, 3\], got 4"),
        (torch.tensor([1, 1]), None, ValueError, "1 numbers, one a row"),
        (torch.tensor([1.0]), None, TypeError, "whole numbers"),
        (2, None, TypeError, "prefix must be a tensor"),
        (torch.tensor([1]), torch.tensor([[0, 1, 1, 1]]).bool(), ValueError, "padded on the right"),
    ],
)
def test_prefixes_that_are_none(prefix, keep, error, said):
    with pytest.raises(error, match=said):
        shift_prefix(torch.ones(1, 4).long(), prefix, keep)


def test_prefix_lm_is_the_mean_behind_the_prefix():
    seen = []

    class Masked(Bigram):
        def forward(self, ids, mask):
            seen.append(mask)
            return self.table[ids]

    model, ids, prefix = Masked(9), torch.tensor([[4, 5, 6, 7], [3, 4, 8, 0]]), torch.tensor([2, 1])
    keep = torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]]).bool()
    log_p = model.table.detach().log_softmax(-1)
    wanted = -(log_p[5, 6] + log_p[6, 7] + log_p[3, 4] + log_p[4, 8]) / 4
    assert prefix_lm(model, ids, prefix, keep).item() == pytest.approx(wanted.item(), rel=1e-6)
    assert prefix_lm.count(ids, prefix, keep) == 4 and seen[0].equal(shift_prefix(ids, prefix, keep)[2])


def test_the_decoder_reads_the_target_one_place_later():
    target = torch.tensor([[4, 5, 6], [7, 8, 0]])
    keep = torch.tensor([[1, 1, 1], [1, 1, 0]]).bool()
    inputs, labels = shift_right(target, 2, keep)
    assert inputs.tolist() == [[2, 4, 5], [2, 7, 8]] and labels.tolist() == [[4, 5, 6], [7, 8, IGNORED]]
    assert shift_right(target, 2)[1].equal(target) and target.tolist() == [[4, 5, 6], [7, 8, 0]]
    with pytest.raises(ValueError, match="padded on the right"):
        shift_right(target, 2, keep.flip(1))
    with pytest.raises(TypeError, match="start must be .* mBART with the id of a language"):
        shift_right(target, None)


class Copier(Bigram):
    """An encoder-decoder by name: its logits depend on the decoder's token and the first of the source."""

    config = SimpleNamespace(start_id=1)

    def forward(self, source_ids, target_ids, source_keep=None, target_keep=None):
        return self.table[target_ids] + self.table[source_ids[:, :1]]


def test_seq2seq_is_the_mean_over_target_tokens():
    source, target = torch.tensor([[3, 4], [5, 0]]), torch.tensor([[4, 5, 6], [7, 8, 0]])
    keep, model = torch.tensor([[1, 1, 1], [1, 1, 0]]).bool(), Copier(9)

    def log_p(s, t):
        return (model.table[t] + model.table[s]).detach().log_softmax(-1)

    wanted = -(log_p(3, 1)[4] + log_p(3, 4)[5] + log_p(3, 5)[6] + log_p(5, 1)[7] + log_p(5, 7)[8]) / 5
    assert seq2seq(model, source, target, None, keep).item() == pytest.approx(wanted.item(), rel=1e-6)
    assert seq2seq.count(source, target, None, keep) == 5 and seq2seq.count(source, target) == 6


def test_denoising_trains():
    ids = torch.randint(3, 9, (40, 12), generator=torch.Generator().manual_seed(1))
    deal = rows(ids, torch.ones_like(ids).bool(), 8)
    for draw in (
        lambda rng: corrupt_spans(*deal(rng), rng, range(10, 16)),
        lambda rng: denoise(*deal(rng), rng, "infill", mask_id=2),
    ):
        model = Copier(16)
        history = train(model, draw, seq2seq, steps=20, lr=0.05, progress=False)
        assert history.loss[-1] < history.loss[0] and history.tokens[-1] >= 20 * 8 * 3
