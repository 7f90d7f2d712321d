import ast
import inspect
from pathlib import Path

import pytest
import torch

import plmlib.objectives
from plmlib.models.earlier import bilm, tagger, word_vectors
from plmlib.objectives import IGNORED, Objective, as_objective, clm, cross_entropy, mlm, predictions
from plmlib.training import evaluate

ROOMS = ("objectives", "training", "models/earlier")
OBJECTIVES = {
    name: value
    for module in (plmlib.objectives, bilm, tagger, word_vectors)
    for name, value in vars(module).items()
    if isinstance(value, Objective)
}


def test_every_objective_is_found():
    assert set(OBJECTIVES) == {
        "biclm", "clm", "glove", "mlm", "nsp", "prefix_lm", "seq2seq", "sgns", "tagging",
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
