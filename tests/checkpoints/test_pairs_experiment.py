"""The pairs of sentences that notebook 2.3 tests its models on, and the rows that they learn from."""

import torch

from plmlib import world
from plmlib.checkpoints.corpora import CORPORA, sentences
from plmlib.checkpoints.experiments.ch2_3 import (
    KINDS,
    OBJECTIVES,
    Looking,
    asking,
    labelled_pairs,
    pairs_of_each_kind,
)
from plmlib.text import BERT_SPECIALS, Words

PEOPLE = set(world.lexicon("person"))


def person(sentence: str) -> str:
    (name,) = PEOPLE & set(sentence.split())
    return name


def test_only_strangers_are_about_two_persons():
    kinds = pairs_of_each_kind(30)
    assert tuple(kinds) == KINDS and all(len(pairs) == 30 for pairs in kinds.values())
    for kind, pairs in kinds.items():
        same = {person(a) == person(b) for a, b in pairs}
        assert same == {kind != "stranger"}, kind
    steps = {tuple(kinds["next"][i]) for i in range(30)} & {tuple(pair[::-1]) for pair in kinds["next"]}
    assert not steps, "no pair follows itself in both orders"


def test_an_arm_reads_the_hidden_rows_and_those_that_it_asks_about():
    texts = world.texts("scripts", 60, seed=1)
    tokenizer = Words.train(texts, specials=BERT_SPECIALS)
    draw = CORPORA["pairs"].deal(tokenizer, texts, 30, 5)
    whole = draw(torch.Generator().manual_seed(0))
    rows = {"none": 10, "NSP": 20, "SOP": 20, "NSP + SOP": 30}
    for name, asked in OBJECTIVES.items():
        inputs, labels, keep, segments, pairs, orders = asking(draw, asked)(torch.Generator().manual_seed(0))
        assert len(inputs) == len(segments) == rows[name]
        assert torch.equal(inputs[:10], whole[0][:10]) and torch.equal(labels[:10], whole[1][:10])
        assert (pairs is not None) == ("pairs" in asked) and (orders is not None) == ("orders" in asked)
        assert pairs is None or int((pairs >= 0).sum()) == 10
        assert orders is None or int((orders >= 0).sum()) == 10


def test_a_looking_draw_looks_before_its_steps_and_deals_the_same():
    looking = Looking(lambda rng: torch.rand(2, generator=rng), lambda: {"seen": 1}, steps=(0, 2))
    drawn = [looking(torch.Generator().manual_seed(i)) for i in range(4)]
    assert looking.found == {"0": {"seen": 1}, "2": {"seen": 1}}
    assert torch.equal(drawn[3], torch.rand(2, generator=torch.Generator().manual_seed(3)))


def test_the_tests_of_the_order_are_about_procedures_without_a_label():
    known, labels = labelled_pairs("order", 60, seed=5, tests=False)
    new, truth = labelled_pairs("order", 60, seed=6, tests=True)
    assert len(known) == len(labels) == 60 and 20 < labels.sum() < 40 and 20 < truth.sum() < 40

    def things(pairs):  # the last word before the full stop or "with": what is done is done to it
        return {
            sentence.split(" with ")[0].removesuffix(" .").split()[-1] for pair in pairs for sentence in pair
        }

    assert not things(known) & things(new)


def test_related_pairs_are_about_one_person_and_unrelated_ones_too():
    pairs, labels = labelled_pairs("related", 40, seed=5, tests=True)
    assert all(person(a) == person(b) for a, b in pairs)
    steps = [sentences(text) for text in world.texts("scripts", 160, seed=5, part="test", steps=3)]
    apart = {(first, third) for first, _, third in steps}
    assert all((tuple(pair) in apart) == (label == 0) for pair, label in zip(pairs, labels.tolist()))
