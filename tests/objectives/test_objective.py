import ast
import inspect
from pathlib import Path

import pytest
import torch

import plmlib.objectives
from plmlib import build, tiny
from plmlib.layers import masks
from plmlib.models.earlier import bilm, tagger, word_vectors
from plmlib.objectives import (
    IGNORED,
    Objective,
    as_objective,
    clm,
    clm_on,
    cross_entropy,
    mlm,
    predictions,
    prefix_lm,
    shift,
    shift_prefix,
)
from plmlib.training import evaluate, rows, train

ROOMS = ("objectives", "training", "models/earlier")
OBJECTIVES = {
    name: value
    for module in (plmlib.objectives, bilm, tagger, word_vectors)
    for name, value in vars(module).items()
    if isinstance(value, Objective)
}


def test_every_objective_is_found():
    assert set(OBJECTIVES) == {
        "biclm", "clm", "glove", "mlm", "nsp", "sop", "prefix_lm", "seq2seq", "sgns", "tagging",
    }  # fmt: skip


@pytest.mark.parametrize("name", OBJECTIVES)
def test_what_an_objective_computes_can_be_shown(name):
    objective = OBJECTIVES[name]
    assert inspect.getsource(objective.loss).startswith("def ") and objective.loss.__doc__
    assert inspect.getsource(objective.count).startswith("def ") and objective.count.__doc__
    loss, count = (list(inspect.signature(part).parameters) for part in (objective.loss, objective.count))
    assert loss[1 : 1 + len(count)] == count, "the loss reads the model, then what is counted"


def sources():
    root = Path(plmlib.objectives.__file__).parents[1]
    return [path for room in ROOMS for path in sorted((root / room).glob("*.py"))]


@pytest.mark.parametrize("path", sources(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_function_has_attributes(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else []
        assert not any(
            isinstance(t, ast.Attribute) and isinstance(t.value, ast.Name) and t.value.id in functions
            for t in targets
        )


def two_kinds(model, x, rows):
    return torch.stack([x.float().mean(), model * rows.float().mean()])


def test_the_loss_is_the_sum_of_the_means_and_each_has_its_count():
    x, rows = torch.tensor([[1, 2], [3, 6]]), torch.tensor([5, 9])
    objective = Objective(two_kinds, lambda x, rows: (x.numel(), len(rows)))
    assert objective(10, x, rows).item() == 3 + 70 and objective.counts((x, rows)).tolist() == [4, 2]
    assert objective.means(10, (x, rows), torch.tensor([4, 2])).tolist() == [3, 70]
    with pytest.raises(ValueError, match="2 losses and 1 counts"):
        objective.means(10, (x, rows), torch.tensor([4]))


def test_a_plain_function_is_a_mean_over_rows():
    def share(model, ids, keep):
        return ids.float().mean()

    ids = torch.arange(10)[:, None] ** 2
    assert as_objective(share).count(ids, None) == 10 and as_objective(clm) is clm
    assert evaluate(None, ids, objective=share, batch_size=4) == pytest.approx(ids.float().mean().item())


class Scorer:
    """Logits that depend on the token alone, for `mlm` with pairs."""

    table = torch.rand(9, 9, generator=torch.Generator().manual_seed(0))

    def encode(self, ids, keep=None, segments=None):
        return self.table[ids]

    def logits(self, hidden):
        return hidden

    def pair(self, hidden):
        return hidden[:, 0, :2]


def test_evaluate_weighs_each_kind_of_prediction_by_its_own_count():
    """Few tokens are selected in the first rows and many in the last, and some rows have no pair."""
    rng = torch.Generator().manual_seed(1)
    ids = torch.randint(9, (10, 8), generator=rng)
    labels = ids.masked_fill(torch.rand(10, 8, generator=rng) > torch.linspace(0, 1, 10)[:, None], IGNORED)
    pairs = torch.tensor([0, 1, 1, 0, 1, IGNORED, IGNORED, 1, IGNORED, 0])
    whole = mlm(Scorer(), ids, labels, None, None, pairs).item()
    model = Scorer()
    wanted = cross_entropy(model.table[ids], labels) + cross_entropy(model.table[ids[:, 0]][:, :2], pairs)
    assert whole == pytest.approx(wanted.item(), rel=1e-6)
    for size in (1, 3, 10):
        found = evaluate(model, ids, labels, mlm, size, (None, None, pairs))
        assert found == pytest.approx(whole, rel=1e-6)
    with pytest.raises(ValueError, match="nothing|no token"):
        evaluate(model, ids, torch.full_like(ids, IGNORED), mlm, 3, (None, None, pairs))
    with pytest.raises(ValueError, match="the 10 rows of ids, got one of 9 rows"):
        evaluate(model, ids, labels, mlm, more=(None, None, pairs[1:]))


def test_counts_agree_with_what_the_loss_averages():
    ids = torch.tensor([[4, 5, 6, 0], [7, 8, 0, 0]])
    keep = torch.tensor([[1, 1, 1, 0], [1, 1, 0, 0]]).bool()
    assert clm.count(ids, keep) == predictions(ids, keep) == 3 and clm.count(ids) == 6
    labels = torch.tensor([[IGNORED, 5, 6, IGNORED], [IGNORED] * 4])
    assert mlm.count(ids, labels) == 2
    assert mlm.count(ids, labels, None, None, torch.tensor([1, IGNORED])) == (2, 1)


@pytest.fixture(scope="module")
def texts():
    """ids, keep with padding on the right, and labels of every third token."""
    rng = torch.Generator().manual_seed(3)
    ids = torch.randint(5, 40, (6, 9), generator=rng)
    keep = torch.arange(9) < torch.tensor([[9], [7], [4], [9], [5], [8]])
    return ids, keep, ids.masked_fill((torch.arange(9) % 3 > 0) | ~keep, IGNORED)


SKELETONS = {
    skeleton: build(tiny(vocab_size=40, max_len=16, skeleton=skeleton, embed_std=0.1))
    for skeleton in ("causal", "masked")
}


@pytest.mark.parametrize("left", [False, True])
def test_any_skeleton_can_be_a_language_model(texts, left):
    ids, keep = (part.flip(1) if left else part for part in texts[:2])
    for model in SKELETONS.values():
        logits = model(ids[:, :-1], keep=keep[:, :-1], mask=masks.causal(8))
        wanted = cross_entropy(logits, shift(ids, keep)[1]).item()
        assert clm.under(masks.causal)(model, ids, keep).item() == pytest.approx(wanted, rel=1e-5)
        answers = clm_on(torch.arange(5, 40)).under(masks.causal)
        assert answers(model, ids, keep).item() == pytest.approx(wanted, rel=1e-5)
        assert answers.count(ids, keep) == clm.count(ids, keep)
    causal = SKELETONS["causal"]
    assert clm(causal, ids, keep).item() == pytest.approx(
        clm.under(masks.causal)(causal, ids, keep).item(), rel=1e-5
    )


def test_any_skeleton_can_be_a_masked_model(texts):
    ids, keep, labels = texts
    for model in SKELETONS.values():
        logits = model(ids, keep=keep, mask=masks.bidirectional(9))
        wanted = cross_entropy(logits, labels).item()
        assert mlm.under(masks.bidirectional)(model, ids, labels, keep).item() == pytest.approx(
            wanted, rel=1e-5
        )
    masked = SKELETONS["masked"]
    assert mlm(masked, ids, labels, keep).item() == pytest.approx(wanted, rel=1e-5)
    assert mlm(SKELETONS["causal"], ids, labels, keep).item() == pytest.approx(
        cross_entropy(SKELETONS["causal"](ids, keep), labels).item(), rel=1e-5
    )


def test_any_skeleton_can_be_a_prefix_lm(texts):
    ids, keep, _ = texts
    prefix = torch.full((6,), 2)
    inputs, labels, mask = shift_prefix(ids, prefix, keep)
    for model in SKELETONS.values():
        wanted = cross_entropy(model(inputs, mask=mask), labels).item()
        assert prefix_lm(model, ids, prefix, keep).item() == pytest.approx(wanted, rel=1e-5)


def test_the_mask_decides_what_can_be_learned():
    """Noise has nothing to learn, so only a model that sees its own answers gets below ln 20."""
    noise = torch.randint(20, (200, 8), generator=torch.Generator().manual_seed(0))
    copied = clm.under(masks.bidirectional)
    losses = {}
    for skeleton in SKELETONS:
        for name, objective in {"honest": clm.under(masks.causal), "copying": copied}.items():
            model = build(tiny(vocab_size=20, n_layers=1, max_len=8, skeleton=skeleton, embed_std=0.1))
            train(model, rows(noise, None, 32), objective, steps=80, lr=1e-2, progress=False)
            losses[skeleton, name] = evaluate(model, noise, None, objective)
    for skeleton in SKELETONS:
        assert losses[skeleton, "copying"] < 1 < 2.3 < losses[skeleton, "honest"]
