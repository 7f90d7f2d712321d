import pytest
import torch
from torch import nn

from plmlib import world
from plmlib.models.earlier.ngram import NGram
from plmlib.models.earlier.recurrent import KINDS, RecurrentLM, unroll
from plmlib.objectives import clm
from plmlib.text import Words
from plmlib.training import AdamW, rows, train


@pytest.mark.parametrize("kind", KINDS)
def test_the_cells_compute_what_the_fused_modules_compute(kind):
    torch.manual_seed(0)
    layer, x = KINDS[kind](5, 7, batch_first=True).double(), torch.rand(3, 11, 5).double()
    assert torch.allclose(unroll(layer, x), layer(x)[0], rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("kind", KINDS)
def test_a_state_depends_on_the_past_only(kind):
    model = RecurrentLM(kind, 20, 8, 12)
    ids = torch.arange(10)[None]
    changed = ids.clone()
    changed[0, 4] = 19
    moved = (model(ids) - model(changed))[0].abs().amax(-1)
    assert moved[:4].max() == 0 and moved[4:].min() > 0


@pytest.mark.parametrize("kind", KINDS)
def test_padding_on_either_side_changes_no_real_token(kind):
    model = RecurrentLM(kind, 20, 8, 12, n_layers=2)
    ids = torch.tensor([[0, 0, 1, 2, 3], [1, 2, 3, 0, 0], [4, 5, 6, 7, 8]])
    keep = torch.tensor([[0, 0, 1, 1, 1], [1, 1, 1, 0, 0], [1, 1, 1, 1, 1]]).bool()
    alone = model(torch.tensor([[1, 2, 3]]))
    together = model(ids, keep)
    assert torch.allclose(together[0, 2:], alone[0], atol=1e-6) and torch.allclose(
        together[1, :3], alone[0], atol=1e-6
    )
    assert torch.allclose(together[2], model(ids[2:])[0], atol=1e-6)


def test_the_same_seed_is_the_same_model_and_another_is_not():
    first, same, other = (RecurrentLM("gru", 20, seed=seed) for seed in (1, 1, 2))
    pairs = list(zip(first.parameters(), same.parameters(), other.parameters()))
    assert all(torch.equal(a, b) for a, b, _ in pairs) and not all(torch.equal(a, c) for a, _, c in pairs)


def test_forget_gates_start_open_in_every_layer():
    model = RecurrentLM("lstm", 20, 8, 400, n_layers=2)
    for layer in ("l0", "l1"):
        i, f, g, o = getattr(model.recurrence, f"bias_ih_{layer}").chunk(4)
        assert f.mean() > 0.9 and max(abs(x.mean()) for x in (i, g, o)) < 0.1


def test_it_learns_what_needs_a_memory():
    """The last token repeats the first, five steps earlier: without a memory the loss is at least ln 4."""
    model, rng = RecurrentLM("lstm", 6, 16, 32), torch.Generator().manual_seed(0)
    optimizer = AdamW(model)
    for _ in range(150):
        first = torch.randint(4, (32, 1), generator=rng)
        ids = torch.cat([first, torch.full((32, 4), 4), first], 1)
        model.zero_grad()
        loss = clm(model, ids)
        loss.backward()
        optimizer.step(1e-2)
    assert loss.item() < 0.05


@pytest.mark.parametrize("kind", ["lstm", "gru"])
def test_on_the_micro_world_a_state_reaches_further_than_any_ngram(kind):
    """The sense of a word is decided many words earlier: a trained state knows it, a 6-gram does not."""
    parts = [[document.spaced for document in part] for part in world.split("senses", 3000, 500, seed=1)]
    tokenizer = Words.train(parts[0])
    (ids, keep), held_out = (tokenizer.encode_batch(part, bos=True, eos=True) for part in parts)
    counted = [
        clm(NGram(order, tokenizer.vocab_size).fit(ids, keep), *held_out).item() for order in range(1, 7)
    ]
    model = RecurrentLM(kind, tokenizer.vocab_size)
    train(model, rows(ids, keep, 64), steps=150, lr=1e-2, progress=False)
    assert clm(model, *held_out).item() < min(counted) - 0.08 < max(counted) - 2


@pytest.mark.parametrize(
    "bad", [{"kind": "transformer"}, {"vocab_size": 0}, {"d_model": -1}, {"n_layers": 0}, {"seed": -1}]
)
def test_impossible_settings(bad):
    with pytest.raises(ValueError, match=next(iter(bad))):
        RecurrentLM(**({"kind": "lstm", "vocab_size": 9} | bad))


def test_ids_of_another_vocabulary():
    with pytest.raises(ValueError, match=r"\[0, 9\), got 9 to 9"):
        RecurrentLM("rnn", 9)(torch.full((1, 3), 9))
    with pytest.raises(ValueError, match="got -1"):
        RecurrentLM("rnn", 9)(torch.full((1, 3), -1))


def test_tied_weights_are_one_parameter():
    model = RecurrentLM("lstm", 89, 64, 128)
    lstm = 4 * (64 * 128 + 128 * 128 + 2 * 128)
    assert sum(p.numel() for p in model.parameters()) == 89 * 64 + 2 * 64 + lstm + 2 * 128 + 128 * 64 + 64
    assert isinstance(model.recurrence, nn.LSTM)
