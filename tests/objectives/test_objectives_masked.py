import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from support import near

from plmlib import build, tiny
from plmlib.dice import Mulberry32
from plmlib.objectives import IGNORED, Objective, mask_tokens, masking, mlm, nsp, sop
from plmlib.text import ByteBPE, WordPiece
from plmlib.training import evaluate, rows, train

MASK, V = 4, 1000
SPECIAL = (0, 1, 2, 3, MASK)


def rng(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.fixture(scope="module")
def million():
    return torch.randint(5, V, (1000, 1000), generator=rng(7))


def test_rates_on_a_million_tokens(million):
    inputs, labels = mask_tokens(million, None, rng(), MASK, V, special=SPECIAL)
    selected, n = labels != IGNORED, million.numel()
    masked, same = inputs == MASK, selected & (inputs == million)
    drawn = selected & ~masked & ~same
    chance = 1 / (V - len(SPECIAL))  # a random token may be the original
    for found, wanted in (
        (selected, 0.15),
        (masked, 0.12),
        (drawn, 0.015 * (1 - chance)),
        (same, 0.015 * (1 + chance)),
    ):
        assert near(found.sum().item() / n, wanted, n)


@pytest.mark.parametrize(
    "rate, shares", [(0.4, (0.8, 0.1, 0.1)), (0.15, (0, 1, 0)), (0.8, (0, 0.2, 0.8)), (0.15, (1, 0, 0))]
)
def test_other_rates_and_shares(million, rate, shares):
    inputs, labels = mask_tokens(million, None, rng(), MASK, V, rate, shares, SPECIAL)
    n, selected = million.numel(), labels != IGNORED
    assert near(selected.sum().item() / n, rate, n)
    assert near((inputs == MASK).sum().item() / n, rate * shares[0], n)
    assert near((inputs != million).sum().item() / n, rate * (shares[0] + shares[1] * (1 - 1 / (V - 5))), n)


def test_a_rate_for_each_text(million):
    inputs, labels = mask_tokens(million, None, rng(), MASK, V, None, (1, 0, 0), SPECIAL)
    shares = (labels != IGNORED).double().mean(1).sort().values  # one for each of a thousand texts
    assert (shares - torch.linspace(0, 1, 1000)).abs().max() < 0.06, "uniform between 0 and 1"
    assert inputs[labels != IGNORED].eq(MASK).all() and inputs[labels == IGNORED].ne(MASK).all()
    halves = mask_tokens(million, None, rng(), MASK, V, None, (0.5, 0, 0.5), SPECIAL)[0]
    assert near(halves.eq(MASK).sum().item() / labels.ne(IGNORED).sum().item(), 0.5, million.numel() // 4)


def test_random_tokens_are_uniform_and_neighbours_independent(million):
    nines = torch.full_like(million, 9)
    counts = (
        mask_tokens(nines, None, rng(), MASK, V, 1.0, (0.3, 0.4, 0.3), SPECIAL)[0]
        .flatten()
        .bincount(minlength=V)
    )
    assert counts[list(SPECIAL[:-1])].sum() == 0
    drawn = counts[[i for i in range(V) if i not in (9, *SPECIAL)]].double()
    chi2 = float(((drawn - drawn.mean()) ** 2).sum() / drawn.mean())
    assert abs(chi2 - 993) < 4 * math.sqrt(2 * 993) and near(
        drawn.sum().item() / 10**6, 0.4 * 994 / 995, 10**6
    )
    selected = mask_tokens(million, None, rng(), MASK, V)[1] != IGNORED
    both = (selected[:, 1:] & selected[:, :-1]).float().mean().item()
    assert near(both, 0.15**2, 999_000)


def test_a_share_of_the_masks_of_bert_would_be_seen(million):
    """The slide's rule, 15 % of the tokens replaced by [MASK], is far from what the test above allows."""
    masked = (mask_tokens(million, None, rng(), MASK, V, shares=(1, 0, 0))[0] == MASK).sum().item()
    assert not near(masked / million.numel(), 0.12, million.numel())


@st.composite
def batches(draw):
    shape = draw(st.integers(0, 5)), draw(st.integers(0, 12))
    seed = rng(draw(st.integers(0, 10**6)))
    ids = torch.randint(9, shape, generator=seed, dtype=draw(st.sampled_from([torch.int64, torch.int32])))
    keep = torch.rand(shape, generator=seed) < 0.8
    words = torch.randint(3, shape, generator=seed).cumsum(-1) // 2
    return ids, draw(st.sampled_from([None, keep])), draw(st.sampled_from([None, words]))


@given(batches(), st.sampled_from([0, 0.15, 0.5, 1]), st.integers(0, 10**6))
def test_labels_are_the_originals_and_the_rest_is_untouched(batch, rate, seed):
    ids, keep, words = batch
    before = ids.clone()
    inputs, labels = mask_tokens(ids, keep, rng(seed), 8, 9, rate, special=(0, 1, 8), words=words)
    again = mask_tokens(ids, keep, rng(seed), 8, 9, rate, special=(0, 1, 8), words=words)
    assert inputs.equal(again[0]) and labels.equal(again[1]) and ids.equal(before)
    assert inputs.shape == labels.shape == ids.shape and inputs.dtype == labels.dtype == torch.long
    selected = labels != IGNORED
    assert labels[selected].equal(ids[selected].long()) and inputs[~selected].equal(ids[~selected].long())
    open_to = ~torch.isin(ids, torch.tensor([0, 1, 8])) & (True if keep is None else keep)
    assert not (selected & ~open_to).any()
    assert selected.equal(open_to) if rate == 1 else rate or not selected.any()
    assert not torch.isin(inputs[selected], torch.tensor([0, 1])).any()
    if words is not None:  # neighbours of one word go together
        same = (words[:, 1:] == words[:, :-1]) & open_to[:, 1:] & open_to[:, :-1]
        assert selected[:, 1:][same].equal(selected[:, :-1][same])


def test_whole_words_keep_the_rates(million):
    words = torch.arange(1000).expand(1000, -1) // 4
    inputs, labels = mask_tokens(million, None, rng(), MASK, V, special=SPECIAL, words=words)
    selected = (labels != IGNORED).view(1000, 250, 4)
    assert selected.all(-1).equal(selected.any(-1)) and near(
        selected.any(-1).float().mean().item(), 0.15, 250_000
    )
    for piece in range(
        4
    ):  # the first has spent its number on being selected, the others have not: the fates are alike
        masked = (inputs == MASK).view(1000, 250, 4)[..., piece]
        assert near(masked.float().mean().item(), 0.12, 250_000)
    first, second = (inputs == MASK).view(1000, 250, 4)[..., :2].unbind(-1)
    assert near(
        (first & second).float().mean().item(), 0.15 * 0.8**2, 250_000
    )  # each piece has a fate of its own


def test_a_row_of_specials_has_no_label():
    ids = torch.tensor([[1, 2, 0, 0], [1, 9, 9, 2]])
    inputs, labels = mask_tokens(ids, None, rng(), MASK, V, rate=1, special=SPECIAL)
    assert inputs[0].tolist() == [1, 2, 0, 0] and (labels[0] == IGNORED).all()
    assert labels[1].tolist() == [IGNORED, 9, 9, IGNORED]


def test_one_token_and_the_generator_of_the_page():
    assert mask_tokens(torch.tensor([[9]]), None, rng(), MASK, V, rate=1, shares=(1, 0, 0))[0].item() == MASK
    inputs, labels = mask_tokens(torch.full((3, 40), 9), None, Mulberry32(1), MASK, V)
    u = Mulberry32(1)
    assert (labels != IGNORED).flatten().tolist() == [u.random() < 0.15 for _ in range(120)]


@pytest.mark.parametrize("change, error, said", [
    ({"rate": 1.5}, ValueError, r"rate must be in \[0, 1\], got 1.5"),
    ({"rate": math.nan}, ValueError, "rate must be finite"),
    ({"shares": (0.8, 0.1)}, ValueError, "three numbers"),
    ({"shares": (0.8, 0.1, 0.2)}, ValueError, "sum to 1"),
    ({"shares": (1.2, -0.1, -0.1)}, ValueError, r"shares must be in \[0, 1\]"),
    ({"mask_id": 10}, ValueError, r"mask_id must be in \[0, 9\]"),
    ({"vocab_size": 5, "mask_id": 4}, ValueError, r"ids must be in \[0, 5\), got 5 to 9"),
    ({"special": range(10)}, ValueError, "leave at least one"),
    ({"special": [11]}, ValueError, "special"),
    ({"words": torch.zeros(2, 3).long()}, ValueError, "words must have the shape of ids"),
    ({"words": torch.zeros(1, 3)}, TypeError, "words must be whole numbers"),
    ({"words": [1]}, TypeError, "words must be a tensor, got list"),
    ({"keep": torch.ones(1, 3)}, TypeError, "keep.bool"),
    ({"ids": [[5]]}, TypeError, "got list"),
    ({"rng": 7}, TypeError, "rng must be a torch.Generator"),
])  # fmt: skip
def test_what_cannot_be_masked(change, error, said):
    usual = {"ids": torch.tensor([[5, 9, 7]]), "keep": None, "rng": rng(), "mask_id": 4, "vocab_size": 10}
    with pytest.raises(error, match=said):
        mask_tokens(**usual | change)


@pytest.fixture(scope="module")
def words():
    """A tokenizer with [MASK] and four other special tokens, and a batch in which all are read."""
    return WordPiece.train(["the cat sat on the mat and the dog sat on the log"] * 3, 60)


def test_a_tokenizer_gives_mask_vocabulary_and_special_ids(words):
    ids = torch.arange(words.vocab_size).repeat(200, 1)
    given = {"mask_id": words.mask, "vocab_size": words.vocab_size, "special": words.special_ids}
    found = mask_tokens(ids, None, rng(), rate=0.5, tokenizer=words)
    assert all(a.equal(b) for a, b in zip(found, mask_tokens(ids, None, rng(), rate=0.5, **given)))
    inputs, labels = found
    selected, special = labels != IGNORED, torch.tensor(words.special_ids)
    assert len(special) == 5 and words.mask in special
    assert not selected[:, special].any(), "special tokens are never selected"
    drawn = inputs[selected & (inputs != words.mask)]
    assert len(drawn) > 100 and not torch.isin(drawn, special).any(), "nor are they drawn"
    ours = mask_tokens(ids, None, rng(), special=(), tokenizer=words)
    assert ours[1].equal(mask_tokens(ids, None, rng(), **(given | {"special": ()}))[1])
    batch = masking(rows(ids, None, 8), tokenizer=words, rate=0.5)(rng(3))
    assert torch.isin(batch[0], torch.tensor([words.mask])).any() and batch[2] is None


def test_without_a_tokenizer_the_mask_is_neither_selected_nor_drawn():
    ids = torch.arange(10).repeat(500, 1)
    inputs, labels = mask_tokens(ids, None, rng(), MASK, 10, 1.0, (0, 1, 0))
    assert (labels[:, MASK] == IGNORED).all()
    assert (inputs[:, :MASK] != MASK).all() and (inputs[:, MASK + 1 :] != MASK).all()
    everything = mask_tokens(ids, None, rng(), MASK, 10, 1.0, (0, 1, 0), special=())
    assert (everything[0][:, 0] == MASK).any() and (everything[1] == ids).all()


def test_chosen_tokens_are_hidden_on_purpose(words):
    ids, chosen = torch.randint(5, 60, (50, 8), generator=rng(1)), torch.zeros(50, 8, dtype=torch.bool)
    chosen[:, 3] = chosen[10, 5] = True
    inputs, labels = mask_tokens(ids, None, rng(), MASK, 60, chosen=chosen)
    assert (inputs == torch.where(chosen, MASK, ids)).all()
    assert labels.equal(ids.masked_fill(~chosen, IGNORED))
    many = torch.ones(50, 8, dtype=torch.bool)
    inputs = mask_tokens(ids, None, rng(), MASK, 60, shares=(0.5, 0, 0.5), chosen=many)[0]
    assert (
        near((inputs == MASK).float().mean().item(), 0.5, 400) and ((inputs == ids) | (inputs == MASK)).all()
    )
    nothing = mask_tokens(ids, None, rng(), MASK, 60, chosen=~many)
    assert nothing[0].equal(ids) and (nothing[1] == IGNORED).all()
    batch = masking(rows(ids, None, 50), MASK, 60, chosen=chosen)(rng(3))
    assert (batch[0] == MASK).equal(chosen)


@pytest.mark.parametrize("change, error, said", [
    ({"chosen": torch.ones(1, 3)}, TypeError, "chosen must be a bool tensor, True at tokens to select"),
    ({"chosen": torch.ones(1, 2).bool()}, ValueError, r"chosen must have shape \(1, 3\), got \(1, 2\)"),
    ({"chosen": torch.ones(1, 3).bool(), "special": (9,)}, ValueError, "row 0, token 1 is padding"),
    ({"chosen": torch.ones(1, 3).bool(), "keep": torch.arange(3)[None] < 2}, ValueError, "token 2 is pad"),
    ({"mask_id": None}, TypeError, "mask_id must be a whole number, got None .* Give tokenizer="),
    ({"vocab_size": None}, TypeError, "vocab_size must be a whole number, got None .* Give tokenizer="),
    ({"mask_id": None, "tokenizer": ByteBPE.train(["a"], 257)}, TypeError, "one that has a mask token"),
])  # fmt: skip
def test_what_cannot_be_chosen(change, error, said):
    usual = {"ids": torch.tensor([[5, 9, 7]]), "keep": None, "rng": rng(), "mask_id": 4, "vocab_size": 300}
    with pytest.raises(error, match=said):
        mask_tokens(**usual | change)


class Encoder(torch.nn.Module):
    """The parts of a masked model that an objective calls, without layers: a state depends on one token."""

    def __init__(self, size=12):
        super().__init__()
        self.table = torch.nn.Parameter(torch.rand(size, size, generator=rng(3)))
        self.rows = []

    def encode(self, ids, segments=None, keep=None):
        return self.table[ids] + (0 if segments is None else segments[..., None])

    def logits(self, hidden):
        self.rows.append(len(hidden))
        return hidden

    def pair(self, hidden):
        return hidden[:, 0, :2]


def test_the_loss_is_that_of_the_selected_tokens_and_the_head_works_there_only():
    ids = torch.randint(5, 12, (6, 20), generator=rng(1))
    inputs, labels = mask_tokens(ids, None, rng(), MASK, 12)
    model = Encoder()
    log_p = model.table.detach().log_softmax(-1)
    wanted = [-log_p[i, y] for i, y in zip(inputs.flatten(), labels.flatten()) if y != IGNORED]
    assert mlm(model, inputs, labels).item() == pytest.approx(float(sum(wanted)) / len(wanted), rel=1e-6)
    assert model.rows == [len(wanted)] == [mlm.count(inputs, labels)]


def test_the_gradient_reaches_every_selected_place_also_the_unchanged():
    ids = torch.arange(5, 12)[None]
    labels = torch.full_like(ids, IGNORED)
    labels[0, 2], labels[0, 5] = 7, 10  # the second stands unchanged in the inputs
    hidden = torch.zeros(1, 7, 12, requires_grad=True)

    class Bare(Encoder):
        def encode(self, ids, segments=None, keep=None):
            return hidden

    mlm(Bare(), ids, labels).backward()
    assert (hidden.grad[0] != 0).any(-1).nonzero().flatten().tolist() == [2, 5]


def test_the_pair_loss_is_added():
    ids = torch.randint(5, 12, (4, 9), generator=rng(1))
    inputs, labels = mask_tokens(ids, None, rng(), MASK, 12, 0.5)
    segments, pairs, model = (torch.arange(9) > 4).long().expand(4, -1), torch.tensor([0, 1, 1, 0]), Encoder()
    alone = mlm(model, inputs, labels, None, segments), nsp(model, inputs, pairs, None, segments)
    assert mlm(model, inputs, labels, None, segments, pairs).item() == pytest.approx(
        sum(alone).item(), rel=1e-6
    )
    scores = model.table.detach()[inputs[:, 0], :2]
    assert alone[1].item() == pytest.approx(torch.nn.functional.cross_entropy(scores, pairs).item(), rel=1e-6)


def test_what_has_no_loss():
    ids = torch.ones(1, 3).long()
    with pytest.raises(ValueError, match="higher rate"):
        mlm(Encoder(), ids, torch.full_like(ids, IGNORED))
    with pytest.raises(ValueError, match="shape of inputs"):
        mlm(Encoder(), ids, ids[:, 1:])


def test_training_with_masks_resumes_bit_for_bit(tmp_path):
    ids = torch.randint(5, 12, (40, 10), generator=rng(2))
    keep = torch.arange(10) < torch.randint(4, 11, (40, 1), generator=rng(3))
    draw = masking(rows(ids, keep, 8), MASK, 12, special=SPECIAL)
    inputs, labels, kept = draw(rng(5))
    assert kept.shape == inputs.shape and (labels[~kept] == IGNORED).all() and draw(rng(5))[0].equal(inputs)

    def run(steps, folder=None, stop=None):
        model = Encoder()
        asked = iter(range(10**6))

        def objective(model, *batch):
            if next(asked) == stop:
                raise KeyError("the power fails")
            return mlm(model, *batch)

        train(
            model,
            draw,
            Objective(objective, mlm.count),
            steps=steps,
            folder=folder,
            save_every=3,
            progress=False,
        )
        return model.table.detach()

    whole = run(12)
    with pytest.raises(KeyError):
        run(12, tmp_path, stop=7)
    assert run(12, tmp_path).equal(whole)


def test_evaluate_counts_every_prediction_once():
    ids = torch.randint(5, 12, (50, 10), generator=rng(2))
    inputs, labels = mask_tokens(ids, None, rng(), MASK, 12)
    whole = mlm(Encoder(), inputs, labels).item()
    assert evaluate(Encoder(), inputs, labels, mlm, batch_size=7) == pytest.approx(whole, rel=1e-5)


def test_next_sentence_and_sentence_order_are_learned_in_one_model():
    """One token tells whether b follows, another whether the two are in order: each head reads its own."""
    ids = torch.randint(5, 20, (64, 8), generator=torch.Generator().manual_seed(0))
    pairs, orders = ids[:, 1] % 2, ids[:, 6] % 2
    inputs, labels = mask_tokens(ids, None, torch.Generator().manual_seed(0), 4, 20)
    model = build(
        tiny(skeleton="masked", vocab_size=20, n_segments=2, order_head=True, embed_std=0.1, init_std=0.12)
    )
    assert mlm.count(inputs, labels, None, None, pairs, orders) == (int((labels >= 0).sum()), 64, 64)
    batch = (inputs, labels, None, None, pairs, orders)
    alone = mlm.loss(model, *batch)
    assert alone.shape == (3,) and alone[1].item() == pytest.approx(
        nsp(model, inputs, pairs).item(), rel=1e-5
    )
    assert alone[2].item() == pytest.approx(sop(model, inputs, orders).item(), rel=1e-5)
    train(
        model, lambda rng: (ids, labels, None, None, pairs, orders), mlm, steps=150, lr=3e-3, progress=False
    )
    hidden = model.encode(ids)
    for head, truth, other in ((model.pair, pairs, orders), (model.order, orders, pairs)):
        read = head(hidden).argmax(1)
        assert (read == truth).double().mean() > 0.95 > (read == other).double().mean()
    without = build(tiny(skeleton="masked", vocab_size=20, n_segments=2))
    with pytest.raises(ValueError, match="order_head=True"):
        sop(without, ids, orders)
