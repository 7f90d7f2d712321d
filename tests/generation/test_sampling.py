"""Sampling strategies: the properties that define them, equality with the reference, and bad input."""

import math

import pytest
import torch
import transformers
from hypothesis import given
from hypothesis import strategies as st

from plmlib.dice import Mulberry32
from plmlib.generation import sampling

P15 = torch.tensor([0.40, 0.25, 0.15, 0.10, 0.06, 0.04]).log()
INF = math.inf
# With the second strategy, ties and cut tokens are common.
numbers = st.floats(-30, 30, width=32) | st.sampled_from([0.0, 1.0, -INF])
rows = st.lists(numbers, min_size=1, max_size=12).filter(lambda row: max(row) > -INF).map(torch.tensor)
shares = st.floats(0, 1)


def kept_ids(logits):
    return set(logits.isfinite().nonzero()[:, 0].tolist())


def ranking(logits):
    """Return the ids that are not cut, the most likely first; ties are broken by the lower id."""
    return sorted(kept_ids(logits), key=lambda i: (-logits[i].item(), i))


# ---- exercise 15, by hand


def test_a_nucleus_by_hand():
    assert sampling.top_p(P15, 0.79).softmax(-1).tolist() == pytest.approx([0.5, 0.3125, 0.1875, 0, 0, 0])
    assert sampling.top_k(P15, 2).softmax(-1).tolist() == pytest.approx(
        [0.6154, 0.3846, 0, 0, 0, 0], abs=1e-4
    )
    assert sampling.greedy(P15) == 0
    assert sampling.min_p(P15, 0.25).isfinite().sum() == 4  # .10 is exactly a quarter of .40


@pytest.mark.parametrize(("p", "size"), [(0, 1), (0.4, 1), (0.65, 2), (0.8, 3), (0.90, 4), (0.96, 5), (1, 6)])
def test_a_sum_that_equals_p_except_for_rounding_has_reached_it(p, size):
    for dtype in (torch.float32, torch.float64):
        assert sampling.nucleus_size(P15.to(dtype), p) == size
    assert sampling.nucleus_size(P15, min(p + 1e-4, 1)) == min(size + 1, 6) or p == 0


def test_a_long_tail_is_counted_in_full():
    zipf = -torch.arange(1, 50_258).float().log()  # 1/rank over GPT-2's vocabulary
    mass = zipf.double().softmax(-1).cumsum(-1)
    size = int((mass < 0.9).sum()) + 1
    assert sampling.nucleus_size(zipf, 0.9) == size > 10_000
    # If the vocabulary were cut to 50 tokens before the softmax, the nucleus would be wrong.
    assert sampling.nucleus_size(zipf[:50], 0.9) < 50


@pytest.mark.parametrize("V", [4, 1000, 50_257])
def test_of_equal_logits_greedy_takes_the_lowest_id(V):
    rows = torch.zeros(3, V)
    rows[1, [V // 2, V - 1]] = 2.0
    rows[2, 0] = -1.0
    for dtype in (torch.float32, torch.float64):
        assert sampling.greedy(rows.to(dtype)).tolist() == [0, V // 2, 1]


# ---- properties


@given(rows, shares)
def test_the_nucleus_is_the_smallest_set_that_reaches_p(row, p):
    probs, chosen = row.double().softmax(-1), kept_ids(sampling.top_p(row, p))
    order = ranking(row)
    assert chosen == set(order[: len(chosen)])
    assert probs[list(chosen)].sum() >= p - 2 * sampling.SLACK
    assert len(chosen) == 1 or p == 1 or probs[order[: len(chosen) - 1]].sum() < p
    assert sampling.nucleus_size(row, p) == len(chosen)


@given(rows, st.integers(1, 15))
def test_top_k_keeps_exactly_k_also_on_ties(row, k):
    assert kept_ids(sampling.top_k(row, k)) == set(ranking(row)[:k])


@given(rows, shares)
def test_min_p_keeps_what_is_likely_enough(row, p):
    probs = row.double().softmax(-1)
    for i in range(len(row)):
        ratio = probs[i] / probs.max()
        if abs(ratio - p) > 1e-5:
            assert (i in kept_ids(sampling.min_p(row, p))) == bool(ratio > p)


@given(rows, shares, shares)
def test_kept_sets_are_nested(row, p, q):
    p, q = sorted((p, q))
    assert kept_ids(sampling.top_p(row, p)) <= kept_ids(sampling.top_p(row, q))
    assert kept_ids(sampling.min_p(row, q)) <= kept_ids(sampling.min_p(row, p))
    for k in range(1, len(row)):
        assert kept_ids(sampling.top_k(row, k)) <= kept_ids(sampling.top_k(row, k + 1))


@given(rows, st.floats(0.01, 5), st.integers(0, 15), shares, shares, st.permutations(sampling.ORDER))
def test_kept_tokens_keep_their_order_and_sum_to_one(row, t, k, p, m, order):
    before = row.clone()
    out = sampling.filtered(row, temperature=t, top_k=k, top_p=p, min_p=m, order=order)
    assert int(sampling.greedy(out)) in kept_ids(out) <= kept_ids(row)
    assert sampling.probabilities(out).sum() == pytest.approx(1)
    assert torch.equal(row, before)


@given(rows)
def test_temperature_to_zero_is_argmax(row):
    assert kept_ids(sampling.temperature(row, 0)) == {int(row.argmax())}
    cold = sampling.temperature(row, 1e-310)
    assert row[cold.argmax()] == row.max() and not cold.isnan().any()
    assert all(row[i] == row.max() for i in kept_ids(cold) if cold[i] > cold.max() - 1)
    assert sampling.temperature(row, 1) is row


@given(rows, st.floats(0.05, 20))
def test_temperature_divides(row, t):
    torch.testing.assert_close(sampling.temperature(row, t), row / t)


@given(
    st.lists(numbers, min_size=4, max_size=4).filter(lambda row: max(row) > -INF), shares, st.integers(1, 4)
)
def test_rows_do_not_see_each_other(row, p, k):
    batch = torch.tensor([[row, [1.0, 2.0, 3.0, 4.0]], [[0.0] * 4, row]])
    for f in (lambda x: sampling.top_p(x, p), lambda x: sampling.top_k(x, k), lambda x: sampling.min_p(x, p)):
        assert torch.equal(f(batch)[0, 0], f(torch.tensor(row))) and torch.equal(
            f(batch)[1, 1], f(torch.tensor(row))
        )
    assert (
        sampling.entropy(batch).shape == sampling.greedy(batch).shape == sampling.nucleus_size(batch, p).shape
    )


@given(rows)
def test_entropy(row):
    probs = [p for p in row.double().softmax(-1).tolist() if p > 0]
    assert sampling.entropy(row) == pytest.approx(-sum(p * math.log(p) for p in probs), abs=1e-9)
    assert sampling.entropy(torch.zeros(8)) == pytest.approx(math.log(8))


def test_the_order_of_filters_matters():
    flat = {"temperature": 3.0, "top_p": 0.79}
    first = sampling.filtered(P15, **flat, order=("temperature", "top_k", "top_p", "min_p"))
    last = sampling.filtered(P15, **flat, order=("top_p", "top_k", "min_p", "temperature"))
    assert len(kept_ids(first)) > len(kept_ids(last)) == 3


# ---- the reference implementation


def warp(kind, value, logits):
    return getattr(transformers, kind)(value)(None, logits)


@pytest.mark.parametrize("seed", range(20))
def test_equal_to_the_reference_warpers(seed):
    rng = torch.Generator().manual_seed(seed)
    logits = torch.randn(4, 200, generator=rng) * 3
    p, k, t = torch.rand(3, generator=rng).tolist()
    k, t = 1 + int(k * 250), 0.1 + 2 * t
    torch.testing.assert_close(sampling.temperature(logits, t), warp("TemperatureLogitsWarper", t, logits))
    assert torch.equal(sampling.top_k(logits, k), warp("TopKLogitsWarper", k, logits))
    assert torch.equal(sampling.top_p(logits, p), warp("TopPLogitsWarper", p, logits))
    assert torch.equal(sampling.min_p(logits, p), warp("MinPLogitsWarper", p, logits))
    ids = torch.randint(200, (4, 30), generator=rng)
    theirs = transformers.RepetitionPenaltyLogitsProcessor(0.5 + t)(ids, logits)
    torch.testing.assert_close(sampling.repetition(logits, ids, 0.5 + t), theirs)
    together = sampling.filtered(logits, temperature=t, top_k=k, top_p=p)
    theirs = warp(
        "TopPLogitsWarper", p, warp("TopKLogitsWarper", k, warp("TemperatureLogitsWarper", t, logits))
    )
    torch.testing.assert_close(together, theirs)


def test_repetition_ignores_padding_and_counts_a_token_once():
    logits = torch.tensor([[2.0, -2.0, 1.0]])
    ids, keep = torch.tensor([[0, 0, 1]]), torch.tensor([[True, True, False]])
    assert sampling.repetition(logits, ids, 2.0).tolist() == [[1.0, -4.0, 1.0]]
    assert sampling.repetition(logits, ids, 2.0, keep).tolist() == [[1.0, -2.0, 1.0]]
    same_id, keep = torch.tensor([[0, 0]]), torch.tensor([[False, True]])
    assert sampling.repetition(logits, same_id, 2.0, keep).tolist() == [[1.0, -2.0, 1.0]]


# ---- drawing


@pytest.mark.parametrize("kind", ["torch", "mulberry"])
def test_draws_follow_the_probabilities(kind):
    rng = torch.Generator().manual_seed(0) if kind == "torch" else Mulberry32(0)
    logits = torch.tensor([0.5, -INF, 2.0, 0.0, 1.0, -INF])
    drawn = sampling.draw(logits.expand(10_000, 6), rng).bincount(minlength=6)
    expected = 10_000 * logits.softmax(-1)
    assert drawn[1] == drawn[5] == 0
    allowed = expected > 0
    assert (
        (drawn - expected)[allowed] ** 2 / expected[allowed]
    ).sum() < 16.27  # chi-square, 3 degrees, p = .001


@given(rows, st.floats(0, 1, exclude_max=True))
def test_draw_with_is_the_inverse_of_the_cumulative_sum(row, u):
    probs = row.double().softmax(-1)
    i = int(sampling.draw_with(probs, u))
    assert probs[i] > 0
    assert probs[:i].sum() <= u + 1e-12 and probs[: i + 1].sum() > u - 1e-12


def test_draw_with_by_hand():
    probs = torch.tensor([0.0, 0.25, 0.0, 0.5, 0.25, 0.0])
    given_u = torch.tensor([0.0, 0.2499, 0.25, 0.7499, 0.75, 1 - 2**-53], dtype=torch.float64)
    assert sampling.draw_with(probs.expand(6, 6), given_u).tolist() == [1, 1, 3, 3, 4, 4]
    assert sampling.draw_with([2, 6], 0.2) == 0  # the numbers need not sum to 1
    assert sampling.draw_with(torch.full((3,), 0.1, dtype=torch.float64), 1 - 2**-53) == 2


def test_equal_seeds_draw_equal_tokens_whatever_was_drawn_before():
    logits = torch.randn(7, 50, generator=torch.Generator().manual_seed(1))
    a, b = (torch.Generator().manual_seed(3) for _ in range(2))
    sampling.draw(logits, a)
    sampling.draw(sampling.top_k(logits, 2), b)
    assert torch.equal(sampling.draw(logits, a), sampling.draw(logits, b))
    assert sampling.draw(logits, Mulberry32(5)).tolist() == [
        int(sampling.draw_with(row.softmax(-1), u))
        for row, u in zip(logits.double(), sampling.uniforms((7,), Mulberry32(5)), strict=True)
    ]


# ---- extreme values that are allowed


def test_extreme_values():
    row = torch.tensor([1.0, 3.0, 3.0, 2.0])
    assert kept_ids(sampling.temperature(row, 0)) == {1} and kept_ids(sampling.top_p(row, 0)) == {1}
    assert kept_ids(sampling.min_p(row, 1)) == {1, 2}
    for same in (
        sampling.top_k(row, 0),
        sampling.top_k(row, 99),
        sampling.top_p(row, 1),
        sampling.min_p(row, 0),
    ):
        assert torch.equal(same, row)
    assert torch.equal(sampling.temperature(row, torch.tensor(2.0)), row / 2)
    assert kept_ids(sampling.top_k(torch.zeros(9), torch.tensor(3))) == {0, 1, 2}
    assert sampling.temperature(torch.tensor([0.0, -INF]), 1e308).tolist() == [0, -INF]
    one = torch.tensor([0.7])
    assert sampling.filtered(one, temperature=0.5, top_k=3, top_p=0.1, min_p=1).isfinite().all()
    assert sampling.draw(one, Mulberry32(0)) == 0 and sampling.entropy(one) == 0
    assert sampling.top_p(torch.zeros(0, 5), 0.5).shape == (0, 5) and sampling.greedy(
        torch.zeros(0, 5)
    ).shape == (0,)
    for dtype in (torch.float16, torch.bfloat16, torch.float64):
        wide = torch.randn(3, 100).to(dtype)
        assert sampling.filtered(wide, temperature=0.7, top_k=50, top_p=0.9, min_p=0.01).dtype == dtype
        assert torch.equal(
            sampling.top_p(wide, 0.5).isfinite(), sampling.top_p(wide.double(), 0.5).isfinite()
        )
    assert sampling.top_p(torch.randn(5, requires_grad=True), 0.5).requires_grad


# ---- bad input

NAN, CUT = torch.tensor([[0.0, 1.0], [math.nan, 0.0]]), torch.tensor([[0.0, 1.0], [-INF, -INF]])
ONE, TWO = torch.tensor([[0.0, INF]]), torch.tensor([[INF, INF]])
SETTINGS = {
    "temperature": [-1, -1e-310, math.nan, INF, True, "1", None, torch.ones(2)],
    "top_k": [-1, 1.5, True, "5", None, math.nan, torch.ones(2)],
    "top_p": [-0.1, 1.0000001, math.nan, INF, True, "0.9", None],
    "min_p": [-0.1, 1.0000001, math.nan, INF, True, "0.1", None],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in SETTINGS.items() for value in values]
)
def test_settings_out_of_range_are_named(name, value):
    fails = ValueError if isinstance(value, (int, float)) and not isinstance(value, bool) else TypeError
    if name == "top_k" and isinstance(value, float):
        fails = TypeError  # a fraction is another kind of number
    with pytest.raises(fails, match=f"{name} must be"):
        getattr(sampling, name)(P15, value)
    with pytest.raises(fails, match=f"{name} must be"):
        sampling.filtered(P15, **{name: value})


@pytest.mark.parametrize(
    ("logits", "words"),
    [(NAN, r"row \[1\] holds NaN"), (CUT, "every token is cut"), (ONE, r"\+inf"), (TWO, r"\+inf")],
)
def test_rows_that_are_not_a_distribution_are_named(logits, words):
    ids = torch.zeros(len(logits), 1, dtype=torch.long)
    for call in (
        sampling.greedy, sampling.entropy, sampling.probabilities, sampling.filtered,
        lambda x: sampling.draw(x, Mulberry32(0)), lambda x: sampling.temperature(x, 0),
        lambda x: sampling.temperature(x, 2), lambda x: sampling.top_k(x, 1),
        lambda x: sampling.top_p(x, 0.5), lambda x: sampling.top_p(x, 1), lambda x: sampling.min_p(x, 0.5),
        lambda x: sampling.repetition(x, ids, 2.0), lambda x: sampling.nucleus_size(x, 0.5),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=words):
            call(logits)


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: sampling.greedy([1.0, 2.0]), TypeError, "logits must be a tensor of real numbers, got list"),
        (lambda: sampling.top_k(torch.tensor([1, 2]), 1), TypeError, "real numbers, got torch.int64"),
        (lambda: sampling.greedy(torch.zeros(3, 0)), ValueError, "V >= 1"),
        (lambda: sampling.greedy(torch.tensor(1.0)), ValueError, "V >= 1"),
        (lambda: sampling.repetition(P15, torch.tensor([0]), 0), ValueError, "must be greater than 0"),
        (lambda: sampling.repetition(P15, torch.tensor([0]), math.nan), ValueError, "must be finite"),
        (lambda: sampling.repetition(P15, torch.tensor([0]), True), TypeError, "must be a number"),
        (lambda: sampling.draw(P15, 0), TypeError, "rng must be a torch.Generator or a Mulberry32, got 0"),
        (lambda: sampling.draw(P15, None), TypeError, "rng must be"),
        (lambda: sampling.draw_with(P15.exp(), 1.0), ValueError, r"u must be in \[0, 1\)"),
        (lambda: sampling.draw_with(P15.exp(), -0.1), ValueError, r"u must be in \[0, 1\)"),
        (lambda: sampling.draw_with(P15.exp(), math.nan), ValueError, r"u must be in \[0, 1\)"),
        (lambda: sampling.draw_with(P15, 0.5), ValueError, "probs must be numbers >= 0"),
        (lambda: sampling.draw_with([0.0, 0.0], 0.5), ValueError, "not all 0"),
        (lambda: sampling.draw_with([0.5, math.nan], 0.5), ValueError, "probs must be"),
        (lambda: sampling.filtered(P15, order=("top_k",)), ValueError, "order must name each"),
        (
            lambda: sampling.filtered(P15, order=("top_k", "top_k", "top_p", "min_p")),
            ValueError,
            "order must name each",
        ),
        (lambda: sampling.filtered(P15, topp=0.5), TypeError, "unexpected keyword"),
    ],
)
def test_bad_input_is_named(call, error, words):
    with pytest.raises(error, match=words):
        call()


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("p", [0.0, 0.1, 0.9, 0.999, 1.0])
def test_the_nucleus_of_a_published_vocabulary_is_the_smallest_set_that_reaches_p(p, seed):
    """V = 50 257, with many equal logits, against the definition, token by token."""
    logits = (torch.randn(50_257, generator=torch.Generator().manual_seed(seed)) * 3).round(decimals=1)
    probs = logits.double().softmax(0).tolist()
    kept, mass = set(), 0.0
    for token in sorted(range(50_257), key=lambda token: (-logits[token].item(), token)):
        if kept and mass >= p - sampling.SLACK and p < 1:
            break
        kept.add(token)
        mass += probs[token]
    assert set(sampling.top_p(logits, p).isfinite().nonzero()[:, 0].tolist()) == kept
