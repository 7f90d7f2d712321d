"""The contrastive loss: what it is for vectors that say nothing, and for those that match."""

import math

import pytest
import torch

from plmlib.objectives.contrastive import contrastive_loss


def test_vectors_that_are_all_equal_leave_a_choice_among_the_batch():
    same = torch.ones(8, 4) / 2
    assert contrastive_loss(same, same, 3.0).item() == pytest.approx(math.log(8))


def test_both_choices_are_the_mean_surprise_of_a_softmax():
    rng = torch.Generator().manual_seed(0)
    pictures, captions = torch.nn.functional.normalize(torch.randn(2, 5, 3, generator=rng), dim=-1)
    scores = (2 * pictures @ captions.T).exp()
    captions_of = scores.diagonal() / scores.sum(1)  # of each picture, among all captions
    pictures_of = scores.diagonal() / scores.sum(0)
    expected = -(captions_of.log().mean() + pictures_of.log().mean()) / 2
    assert contrastive_loss(pictures, captions, 2.0).item() == pytest.approx(expected.item(), abs=1e-5)
    assert captions_of.log().mean().item() != pytest.approx(pictures_of.log().mean().item(), abs=1e-3)


def test_pairs_that_match_lose_less_than_pairs_that_were_exchanged():
    vectors = torch.eye(4)
    assert contrastive_loss(vectors, vectors, 5.0) < 0.1 < contrastive_loss(vectors, vectors.flip(0), 5.0)
