"""Seq2SeqLM: a token sees its past and the source, padding and cache change nothing, bad input is named."""

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from support.small_models import ALL, BART, RNG, SEEN, SOME, SOURCE, T5, TARGET
from support.small_models import SEQ2SEQ_MODELS as MODELS
from support.small_models import SEQ2SEQ_SHAPES as SHAPES

from plmlib import Seq2SeqLM, build, capture, tiny
from plmlib.generation import beam, generate

each_model = pytest.mark.parametrize("name", MODELS)
fewer_examples = settings(max_examples=settings().max_examples // 6)


def close(a, b):
    torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-5)


def other(ids, place):
    return ids.index_fill(1, torch.tensor([place]), int(ids[0, place] + 1) % 60)


# ---- what depends on what


@each_model
@torch.no_grad()
@pytest.mark.parametrize("keep", [None, SOME], ids=["whole", "padded"])
def test_a_target_token_changes_nothing_before_it(name, keep):
    """Every bit before it stays the same."""
    model = MODELS[name]
    for place in (1, 4, 6):
        a, b = model(SOURCE, TARGET, keep), model(SOURCE, other(TARGET, place), keep)
        assert torch.equal(a[:, :place], b[:, :place])
        assert (a - b)[0, place:].abs().amax(-1).min() > 0


@each_model
@torch.no_grad()
def test_every_target_token_sees_the_whole_source(name):
    model = MODELS[name]
    for place in (0, 4, 8):
        changed = other(SOURCE, place)
        assert (model(SOURCE, TARGET) - model(changed, TARGET))[0].abs().amax(-1).min() > 0
        assert (model.encode(SOURCE) - model.encode(changed))[0].abs().amax(-1).min() > 0


@each_model
@torch.no_grad()
def test_rows_do_not_see_each_other(name):
    whole = MODELS[name](SOURCE, TARGET, SOME)
    assert whole.shape == (3, 7, 60)
    for row in range(3):
        one = slice(row, row + 1)
        close(MODELS[name](SOURCE[one], TARGET[one], SOME[one]), whole[one])


@each_model
@torch.no_grad()
@fewer_examples
@given(st.integers(0, 4), st.integers(0, 4), st.integers(0, 4), st.integers(0, 9))
def test_padding_changes_nothing(name, left, right, after, seed):
    """Padding on the left needs positions that count only real tokens, or relative positions."""
    model, rng = MODELS[name], torch.Generator().manual_seed(seed)
    left = 0 if model.config.count_padding else left
    source, target = (torch.randint(0, 60, (1, n), generator=rng) for n in (left + 6 + right, 5 + after))
    source_keep = torch.tensor([[False] * left + [True] * 6 + [False] * right])
    target_keep = torch.tensor([[True] * 5 + [False] * after])
    alone = model(source[source_keep][None], target[:, :5])
    close(model(source, target, source_keep, target_keep)[:, :5], alone)
    close(model(source, target[:, :5], source_keep), alone)


@pytest.mark.parametrize("name", [name for name, config in SHAPES.items() if not config.count_padding])
@torch.no_grad()
@fewer_examples
@given(st.integers(1, 4), st.integers(0, 9))
def test_a_target_padded_on_the_left(name, left, seed):
    """A batch of prompts of different lengths is padded like this; positions count only real tokens."""
    model, rng = MODELS[name], torch.Generator().manual_seed(seed)
    target, keep = (
        torch.randint(0, 60, (1, left + 5), generator=rng),
        torch.tensor([[False] * left + [True] * 5]),
    )
    close(model(SOURCE[:1], target, None, keep)[:, left:], model(SOURCE[:1], target[:, left:]))


# ---- cache


@each_model
@torch.no_grad()
@fewer_examples
@given(st.lists(st.integers(1, 4), min_size=1, max_size=4), st.booleans(), st.booleans())
def test_the_kv_cache_changes_nothing(name, pieces, source_padded, target_padded):
    model, n = MODELS[name], sum(pieces)
    target, source_keep = TARGET.repeat(1, 3)[:, :n], SOME if source_padded else None
    keep = torch.ones(3, n, dtype=torch.bool)
    keep[1, : min(2, n - 1)] = False
    keep = keep if target_padded else None
    memory, cache = model.encode(SOURCE, source_keep), model.new_cache(3, n)
    parts, done = [], 0
    for size in pieces:
        done += size
        new = target[:, done - size : done]
        parts.append(model.decode(memory, new, source_keep, None if keep is None else keep[:, :done], cache))
    whole, real = model(SOURCE, target, source_keep, keep), ... if keep is None else keep
    close(torch.cat(parts, 1)[real], whole[real])


@each_model
@torch.no_grad()
def test_the_source_is_encoded_once(name):
    """The first step computes the keys and values of the memory; later steps do not read the memory."""
    model = MODELS[name]
    with capture(model, "encoder.0.feed_forward") as seen:
        generate(model, SOURCE, 6, temperature=0, start=1)
    assert len(seen["encoder.0.feed_forward"]) == (model.config.n_layers if model.config.share_layers else 1)
    memory, cache = model.encode(SOURCE), model.new_cache(3, 7)
    first = model.decode(memory, TARGET[:, :1], cache=cache)
    memory_keys = [layer.memory for layer in cache]
    rest = model.decode(torch.full_like(memory, math.nan), TARGET[:, 1:2], cache=cache)
    close(torch.cat((first, rest), 1), model(SOURCE, TARGET[:, :2]))
    assert all(layer.memory is keys for layer, keys in zip(cache, memory_keys, strict=True))
    assert memory_keys[0].shape == (2, 3, model.config.n_kv_heads, 9, 8)


@torch.no_grad()
def test_a_changed_block_takes_effect_in_cached_decoding():
    """Replaced or patched parts of the cross-attention are called."""

    def replace_norm(block):
        block.cross_attention_norm = torch.nn.Identity()

    def patch(block):
        block.cross_attention.forward = lambda x, **_: torch.zeros_like(x)

    def patch_inner(block):
        block.cross_attention.out.forward = lambda x: torch.zeros_like(x)

    for change in (replace_norm, patch, patch_inner):
        model = build(T5)
        change(model.decoder[1])
        cache, memory = model.new_cache(3, 7), model.encode(SOURCE)
        close(
            torch.cat([model.decode(memory, TARGET[:, t : t + 1], cache=cache) for t in range(7)], 1),
            model(SOURCE, TARGET),
        )


def test_only_a_call_without_a_cache_computes_gradients():
    model = MODELS["t5"]
    cache, memory = model.new_cache(3, 7), model.encode(SOURCE)
    assert memory.requires_grad and model.decode(memory, TARGET).grad_fn is not None
    model.decode(memory, TARGET, cache=cache)
    assert not cache[0].k.requires_grad and not cache[0].memory.requires_grad


@each_model
@torch.no_grad()
def test_with_source_equals_the_whole_model(name):
    model = MODELS[name]
    decoder = model.with_source(SOURCE, SOME)
    assert torch.equal(decoder(TARGET), model(SOURCE, TARGET, SOME))
    cache = decoder.new_cache(3, 7)
    parts = [decoder(TARGET[:, :3], None, cache), decoder(TARGET[:, 3:], None, cache)]
    close(torch.cat(parts, 1), decoder(TARGET))
    assert torch.equal(decoder(TARGET, ALL), model(SOURCE, TARGET, SOME, ALL))


# ---- numbers


@each_model
def test_a_source_of_only_padding_stays_finite(name):
    model, keep = build(SHAPES[name]), SEEN.clone()
    keep[1] = False
    model.train()(SOURCE, TARGET, keep).square().mean().backward()
    assert all(w.grad is None or w.grad.isfinite().all() for w in model.parameters())
    with torch.no_grad():
        model.eval()
        memory, cache, target = model.encode(SOURCE, keep), model.new_cache(3, 7), ALL.clone()
        target[2] = False
        whole = model(SOURCE, TARGET, keep)
        assert whole.isfinite().all() and model(SOURCE, TARGET, keep, target).isfinite().all()
        steps = [model.decode(memory, TARGET[:, t : t + 1], keep, None, cache) for t in range(7)]
        with capture(model, "*.weights"):
            watched = model(SOURCE, TARGET, keep)
    close(torch.cat(steps, 1), whole)
    close(watched, whole)
    assert generate(model, SOURCE, 5, temperature=0, keep=keep, start=1).shape == (3, 6)


@each_model
def test_every_weight_is_used(name):
    model = build(SHAPES[name])
    model(SOURCE, TARGET).square().sum().backward()
    assert [n for n, weight in model.named_parameters() if weight.grad is None or not weight.grad.any()] == []


@each_model
@torch.no_grad()
def test_loss_starts_at_the_log_of_the_vocabulary(name):
    logits = build(SHAPES[name].replace(init_std=0.02))(SOURCE, TARGET)
    assert (
        abs(float(F.cross_entropy(logits[:, :-1].flatten(0, 1), TARGET[:, 1:].flatten())) - math.log(60))
        < 0.1
    )


@each_model
@torch.no_grad()
def test_double_precision_and_one_token(name):
    model = build(SHAPES[name])
    single = model(SOURCE, TARGET, SOME)
    model.double()
    assert model(SOURCE, TARGET, SOME).dtype == torch.float64
    torch.testing.assert_close(model(SOURCE, TARGET, SOME).float(), single, rtol=1e-3, atol=1e-4)
    memory, cache = model.encode(SOURCE[:, :1]), model.new_cache(3, 2)
    steps = [model.decode(memory, TARGET[:, t : t + 1], cache=cache) for t in range(2)]
    torch.testing.assert_close(torch.cat(steps, 1), model(SOURCE[:, :1], TARGET[:, :2]))


def test_weights_before_a_residual_sum_start_small_in_both_stacks():
    model = build(tiny(skeleton="seq2seq", d_model=128, n_layers=8, n_decoder_layers=3, init_std=0.06))
    for part, sums in (
        (model.encoder[3].attention, 16),
        (model.decoder[1].attention, 9),
        (model.decoder[1].cross_attention, 9),
    ):
        assert abs(float(part.out.weight.detach().std()) - 0.06 / sums**0.5) < 0.001


def test_same_seed_same_bits():
    a, b, c = build(T5, 1), build(T5, 1), build(T5, 2)
    assert all(torch.equal(x, y) for x, y in zip(a.parameters(), b.parameters(), strict=True))
    assert not torch.equal(a(SOURCE, TARGET), c(SOURCE, TARGET)) and torch.equal(
        a(SOURCE, TARGET), b(SOURCE, TARGET)
    )


@torch.no_grad()
def test_attention_maps_of_encoder_decoder_and_cross_attention():
    with capture(MODELS["t5"], "*.weights") as seen:
        MODELS["t5"](SOURCE, TARGET, SOME)
    shapes = {name: tuple(maps[0].shape) for name, maps in seen.items()}
    assert shapes == (
        {f"encoder.{i}.attention.weights": (3, 4, 9, 9) for i in range(2)}
        | {f"decoder.{i}.attention.weights": (3, 4, 7, 7) for i in range(3)}
        | {f"decoder.{i}.cross_attention.weights": (3, 4, 7, 9) for i in range(3)}
    )
    for name, (weights,) in seen.items():
        torch.testing.assert_close(weights.sum(-1), torch.ones(3, 4, weights.shape[2]))
        if not name.startswith("decoder.0.attention"):
            assert (
                weights.shape[-1] == 7 or weights[0, ..., 6:].eq(0).all() and weights[1, ..., :2].eq(0).all()
            )
    assert seen["decoder.2.attention.weights"][0].triu(1).eq(0).all()


# ---- lengths


@torch.no_grad()
def test_only_relative_positions_have_no_max_len():
    long = torch.randint(0, 60, (2, 50), generator=RNG)
    assert MODELS["t5"](long, long).shape == (2, 50, 60)
    assert generate(MODELS["t5"], long, 40, rng=0).shape == (2, 41)
    for name in ("bart", "rotary", "shared"):
        with pytest.raises(
            ValueError, match=r"source_ids must end within max_len: 25 tokens, the model's max_len is 24"
        ):
            MODELS[name](long[:, :25], TARGET[:2])
        with pytest.raises(ValueError, match=r"target_ids must end within max_len: 25 tokens"):
            MODELS[name](SOURCE[:2], long[:, :25])
        with pytest.raises(ValueError, match=r"max_new_tokens must be in \[1, 23\]"):
            generate(MODELS[name], SOURCE, 24, start=1)
    memory, cache = MODELS["bart"].encode(SOURCE), MODELS["bart"].new_cache(3, 24)
    MODELS["bart"].decode(memory, TARGET.repeat(1, 3), cache=cache)
    with pytest.raises(ValueError, match="target_ids must end within max_len: 28 tokens"):
        MODELS["bart"].decode(memory, TARGET, cache=cache)


# ---- generation


@each_model
@pytest.mark.parametrize("keep", [None, SOME], ids=["whole", "padded"])
def test_generation_is_the_same_with_and_without_a_cache(name, keep):
    for how in ({"temperature": 0}, {"rng": 3}, {"rng": 3, "top_p": 0.9, "repetition_penalty": 1.2}):
        a, b = (
            generate(MODELS[name], SOURCE, 12, keep=keep, start=4, cache=cache, **how)
            for cache in (True, False)
        )
        assert torch.equal(a, b) and a.shape == (3, 13) and a[:, 0].eq(4).all()


def test_padding_of_the_source_does_not_change_the_text():
    texts = generate(MODELS["t5"], SOURCE, 12, temperature=0, keep=SOME)
    for row in range(3):
        alone = generate(MODELS["t5"], SOURCE[row : row + 1, SOME[row]], 12, temperature=0)
        assert torch.equal(texts[row], alone[0])


def test_texts_begin_with_start_and_end_with_stop():
    model = MODELS["t5"]
    free = generate(model, SOURCE, 12, temperature=0)
    assert free[:, 0].eq(0).all()
    assert torch.equal(generate(model, SOURCE, 12, temperature=0, start=0), free)
    stop = int(free[1, 4])
    out = generate(model, SOURCE, 12, temperature=0, stop=stop)
    for row, whole in zip(out, free, strict=True):
        n = next((t for t in range(1, len(row)) if row[t] == stop), len(row))
        assert torch.equal(row[:n], whole[:n]) and row[n:].eq(stop).all()
    text, _ = beam(model, SOURCE[:1], 12, 3, stop=stop, start=5)[0]
    assert text[0] == 5 and (stop not in text[1:-1])


@each_model
def test_a_beam_of_one_is_greedy(name):
    for stop in (None, 17):
        (ids, _), *others = beam(MODELS[name], SOURCE[:1], 12, 1, stop=stop, start=3)
        assert (
            torch.equal(ids, generate(MODELS[name], SOURCE[:1], 12, temperature=0, stop=stop, start=3)[0])
            and not others
        )


def test_a_beam_reads_one_source():
    with pytest.raises(ValueError, match="one prompt"):
        beam(MODELS["bart"], SOURCE, 3, 2)
    (best, _), *_ = found = beam(MODELS["bart"], SOURCE[:1], 3, 2)
    assert len(found) == 2 and best[0] == 2 and best.shape == (4,)


def test_a_log_probability_is_the_sum_over_new_tokens():
    for ids, log_prob in beam(MODELS["bart"], SOURCE[:1], 5, 4):
        rows = MODELS["bart"](SOURCE[:1], ids[None])[0].double().log_softmax(-1)
        assert log_prob == pytest.approx(
            sum(rows[t - 1, ids[t]].item() for t in range(1, len(ids))), rel=1e-5
        )


def test_generation_needs_no_gradients_and_changes_nothing():
    model = build(T5.replace(dropout=0.5)).train()
    before = SOURCE.clone()
    out = generate(model, SOURCE, 5, rng=0)
    assert not out.requires_grad and not out.is_inference() and model.training and torch.equal(SOURCE, before)
    assert torch.equal(out, generate(model.eval(), SOURCE, 5, rng=0))  # dropout was off
    assert not beam(model, SOURCE[:1], 3, 2)[0][0].is_inference()
    assert all(weight.grad is None for weight in model.parameters())
    model(SOURCE, out).sum().backward()  # the generated tensor can be used in training


# ---- bad input, by name

BOOL = torch.ones(3, 7, dtype=torch.bool)
EMPTY = r"must hold .*one row and one token.* got shape \(3, 0\)"
BAD = {
    "a list": ({"source_ids": [[1, 2]]}, TypeError, r"torch.tensor\(source_ids\)"),
    "a list as target": ({"target_ids": [[1, 2]]}, TypeError, r"torch.tensor\(target_ids\)"),
    "None": ({"target_ids": None}, TypeError, "target_ids must be a tensor, got NoneType"),
    "one axis": ({"source_ids": SOURCE[0]}, ValueError, r"source_ids\[None\]"),
    "an empty source": ({"source_ids": SOURCE[:, :0]}, ValueError, f"source_ids {EMPTY}"),
    "an empty target": ({"target_ids": TARGET[:, :0]}, ValueError, f"target_ids {EMPTY}"),
    "no rows": ({"source_ids": SOURCE[:0], "target_ids": TARGET[:0]}, ValueError, r"\(0, 9\)"),
    "real numbers": ({"source_ids": SOURCE.float()}, TypeError, r"source_ids.long\(\)"),
    "bool ids": ({"target_ids": TARGET > 3}, TypeError, "target_ids must be whole numbers, got torch.bool"),
    "id V": ({"source_ids": SOURCE + 60}, ValueError, r"source_ids must be in \[0, 60\)"),
    "id -1": ({"target_ids": TARGET - 60}, ValueError, r"target_ids must be in \[0, 60\)"),
    "other rows": ({"target_ids": TARGET[:2]}, ValueError, r"must be \(2, source .* got \(3, 9, 32\)"),
    "one source for three": ({"source_ids": SOURCE[:1]}, ValueError, r"\(3, source .* got \(1, 9, 32\)"),
    "short source_keep": ({"source_keep": SEEN[:, :5]}, ValueError, r"source_keep .* \(3, 9\), got \(3, 5\)"),
    "another batch of source_keep": ({"source_keep": SEEN[:1]}, ValueError, r"source_keep .* got \(1, 9\)"),
    "source_keep of numbers": ({"source_keep": SEEN.long()}, TypeError, "source_keep must be a bool tensor"),
    "source_keep elsewhere": ({"source_keep": SEEN.to("meta")}, ValueError, "source_keep is on meta"),
    "target_keep elsewhere": ({"target_keep": BOOL.to("meta")}, ValueError, "target_keep is on meta"),
    "keep of the source": ({"target_keep": SEEN}, ValueError, r"target_keep .* \(3, 7\), got \(3, 9\)"),
    "target_keep of numbers": ({"target_keep": BOOL.float()}, TypeError, "target_keep must be a bool tensor"),
    "source elsewhere": ({"source_ids": SOURCE.to("meta")}, ValueError, "on meta, the model is on cpu"),
    "target elsewhere": ({"target_ids": TARGET.to("meta")}, ValueError, "target_ids are on meta"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_by_name(case):
    given, error, words = BAD[case]
    with pytest.raises(error, match=words):
        MODELS["bart"](**{"source_ids": SOURCE, "target_ids": TARGET} | given)


MEMORY = torch.zeros(3, 9, 32)
BAD_MEMORY = {
    "ids": (SOURCE, None, TypeError, r"memory must be hidden .* in torch.float32, got torch.int64"),
    "None": (None, None, TypeError, "got NoneType"),
    "one row": (MEMORY[:1], None, ValueError, r"memory must be \(3, source tokens, 32\)"),
    "one axis less": (MEMORY[0], None, ValueError, r"memory must be"),
    "another width": (
        torch.zeros(3, 9, 16),
        None,
        ValueError,
        r"memory must be \(3, source tokens, 32\) .* \(3, 9, 16\)",
    ),
    "no tokens": (torch.zeros(3, 0, 32), None, ValueError, r"memory must be"),
    "elsewhere": (MEMORY.to("meta"), None, ValueError, "on meta"),
    "another precision": (MEMORY.double(), None, TypeError, r"memory must be .*torch.float32.*torch.float64"),
    "another source's keep": (
        MEMORY,
        SEEN[:, :8],
        ValueError,
        r"source_keep must have shape \(3, 9\), got \(3, 8\)",
    ),
    "keep of numbers": (MEMORY, SEEN.long(), TypeError, "keep must be a bool tensor"),
    "keep elsewhere": (MEMORY, SEEN.to("meta"), ValueError, "source_keep is on meta, the ids are on cpu"),
}


@pytest.mark.parametrize("case", BAD_MEMORY)
def test_a_bad_memory_is_refused_by_name(case):
    memory, keep, error, words = BAD_MEMORY[case]
    with pytest.raises(error, match=words):
        MODELS["t5"].decode(memory, TARGET, keep)


def test_a_cache_of_the_wrong_size_is_refused():
    model = MODELS["bart"]
    for batch, length in ((0, 4), (1, 0), (1, 25), (1.5, 4), (1, True)):
        with pytest.raises((TypeError, ValueError), match="batch|length"):
            model.new_cache(batch, length)
    memory = model.encode(SOURCE)
    for cache in (model.new_cache(3, 6), model.new_cache(2, 24), MODELS["t5"].new_cache(3, 24), []):
        with pytest.raises(ValueError, match=r"\(1, 3, 7\); use model.new_cache\(3, 7\) or more"):
            model.decode(memory, TARGET, cache=cache)
    cache = model.new_cache(3, 8)
    model.decode(memory, TARGET, cache=cache)
    with pytest.raises(
        ValueError, match=r"target_keep must have shape \(3, 8\), cached tokens first, got \(3, 1\)"
    ):
        model.decode(memory, TARGET[:, :1], None, BOOL[:, :1], cache)
    assert cache[0].length == 7


def test_an_object_that_is_not_a_cache_is_refused():
    for cache in ([1], "cache", (), MODELS["t5"]):
        with pytest.raises(
            TypeError, match=f"cache must be what model.new_cache.* got {type(cache).__name__}"
        ):
            MODELS["t5"].decode(MEMORY, TARGET, cache=cache)


def test_tensors_that_are_not_states_are_refused():
    for hidden, error in (
        (SOURCE, TypeError),
        (None, TypeError),
        (torch.zeros(3, 5), ValueError),
        (torch.zeros(()), ValueError),
    ):
        with pytest.raises(error, match="hidden must be .*from model.encode"):
            MODELS["t5"].logits(hidden)


def test_another_source_is_refused_after_the_first_step():
    """The keys of the first source are in the cache, so another source would not be read."""
    model = MODELS["t5"]
    cache = model.new_cache(3, 8)
    model.decode(model.encode(SOURCE), TARGET, cache=cache)
    with pytest.raises(ValueError, match="cache holds a source of 9 tokens, memory has 5"):
        model.decode(model.encode(SOURCE[:, :5]), TARGET[:, :1], cache=cache)


class NeverRun(Seq2SeqLM):
    """A Seq2SeqLM that must not be run."""

    def with_source(self, *_):
        raise AssertionError("the model ran")


@pytest.mark.parametrize("search", [False, True], ids=["generate", "beam"])
@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"start": 60}, ValueError, r"start must be in \[0, 59\], got 60"),
        ({"start": -1}, ValueError, "start must be in"),
        ({"start": 1.5}, TypeError, "start must be a whole number"),
        ({"start": "en"}, TypeError, "start must be a whole number"),
        ({"stop": 60}, ValueError, "stop must be in"),
        ({"max_new_tokens": 0}, ValueError, "max_new_tokens must be in"),
        ({"max_new_tokens": 24}, ValueError, r"max_new_tokens must be in \[1, 23\]"),
        ({"ids": SOURCE[:1].float()}, TypeError, "ids must be whole numbers"),
        ({"ids": SOURCE[:1] + 60}, ValueError, r"ids must be in \[0, 60\)"),
        ({"ids": SOURCE[:1].repeat(1, 3)}, ValueError, "27 tokens, the model's max_len is 24"),
    ],
    ids=str,
)
def test_bad_input_of_generation_is_named_before_the_model_runs(search, change, error, words):
    arguments = {"ids": SOURCE[:1], "max_new_tokens": 5} | change
    with pytest.raises(error, match=words):
        beam(NeverRun(BART), width=2, **arguments) if search else generate(NeverRun(BART), **arguments)


def test_bad_keep_of_a_source_is_named_before_the_model_runs():
    for keep, error in ((SEEN[:, :4], ValueError), (SEEN.long(), TypeError), (SEEN.tolist(), TypeError)):
        with pytest.raises(error, match="keep must "):
            generate(NeverRun(BART), SOURCE, 5, keep=keep)


def test_a_missing_part_is_named():
    with pytest.raises(ValueError, match="start must be given.*An mBART text begins with the id"):
        generate(MODELS["mbart"], SOURCE, 5)
    with pytest.raises(ValueError, match="start is for models that read a source.* got 3 for CausalLM"):
        generate(build(tiny()), SOURCE, 5, start=3)
    headless = build(SHAPES["t5 1.1"])
    headless.head = None
    assert headless.encode(SOURCE).shape == (3, 9, 32)
    with pytest.raises(ValueError, match=r"no language-model head; use model.encode\(source_ids\)"):
        headless(SOURCE, TARGET)
    encoder = build(T5)
    encoder.decoder = encoder.decoder_embed = encoder.decoder_norm = encoder.decoder_bias = None
    assert torch.equal(encoder.encode(SOURCE, SOME), MODELS["t5"].encode(SOURCE, SOME))
    for run in (
        lambda: encoder(SOURCE, TARGET),
        lambda: encoder.decode(MEMORY, TARGET),
        lambda: encoder.new_cache(3, 4),
        lambda: generate(encoder, SOURCE, 3),
        lambda: generate(encoder, SOURCE, 3, cache=False),
        lambda: beam(encoder, SOURCE[:1], 3, 2),
    ):
        with pytest.raises(ValueError, match=r"no decoder; use model.encode\(source_ids\)"):
            run()
