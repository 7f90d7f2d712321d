"""Generation: greedy and beam search against the reference, KV cache, random numbers, stopping, bad input."""

import itertools

import pytest
import torch
import transformers

from plmlib import build, from_pretrained, tiny
from plmlib.dice import Mulberry32
from plmlib.generation import beam, beam_score, generate
from plmlib.generation.loop import next_logits
from plmlib.models.earlier.recurrent import RecurrentLM

V = 101
IDS = torch.randint(V, (3, 7), generator=torch.Generator().manual_seed(5))
KEEP = torch.ones(3, 7, dtype=torch.bool)
KEEP[1, :3] = False


def reference(kind):
    """Return a tiny reference model with large weights, so that no two logits are nearly equal."""
    if kind == "gpt2":
        config = transformers.GPT2Config(vocab_size=V, n_positions=64, n_embd=32, n_layer=2, n_head=4,
                                         bos_token_id=None, eos_token_id=None)  # fmt: skip
        model = transformers.GPT2LMHeadModel(config)
    else:
        config = transformers.LlamaConfig(vocab_size=V, max_position_embeddings=64, hidden_size=32,
                                          num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
                                          intermediate_size=48, bos_token_id=None, eos_token_id=None,
                                          pad_token_id=0)  # fmt: skip
        model = transformers.LlamaForCausalLM(config)
    rng = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for weight in model.parameters():
            weight.copy_(torch.randn(weight.shape, generator=rng) * 0.25)
    return model.eval()


@pytest.fixture(scope="module", params=["gpt2", "llama"])
def pair(request, tmp_path_factory):
    """Our model and the reference's, with the same weights."""
    theirs = reference(request.param)
    folder = tmp_path_factory.mktemp(request.param)
    theirs.save_pretrained(folder)
    return from_pretrained(folder), theirs


@pytest.fixture(scope="module")
def model():
    return build(tiny(vocab_size=V, max_len=64, init_std=0.2)).eval()


# ---- against the reference


@pytest.mark.parametrize("keep", [None, KEEP], ids=["full", "left-padded"])
@pytest.mark.parametrize("penalty", [1.0, 1.3])
def test_greedy_equals_the_reference_token_for_token(pair, keep, penalty):
    ours, theirs = pair
    # The reference penalises the ids at padding too; with an id of the row there, the penalty is the same.
    ids = IDS if keep is None else torch.where(keep, IDS, IDS[:, -1:])
    given = torch.ones_like(ids) if keep is None else keep.long()
    expected = theirs.generate(ids, attention_mask=given, max_new_tokens=40, do_sample=False,
                               repetition_penalty=penalty, pad_token_id=0)  # fmt: skip
    for cache in (True, False):
        out = generate(ours, ids, 40, temperature=0, repetition_penalty=penalty, keep=keep, cache=cache)
        assert torch.equal(out, expected)


@pytest.mark.parametrize("stop", [None, 5, 17, 60])
@pytest.mark.parametrize("width", [2, 3, 5])
def test_beam_equals_the_reference_token_for_token(pair, stop, width):
    ours, theirs = pair
    for penalty, prompt in itertools.product((0.0, 1.0, 2.0, -1.0), IDS):
        found = beam(ours, prompt[None], 16, width, penalty, stop)
        expected = theirs.generate(prompt[None], attention_mask=torch.ones(1, 7, dtype=torch.long),
                                   max_new_tokens=16, do_sample=False, num_beams=width,
                                   num_return_sequences=width, length_penalty=penalty, eos_token_id=stop,
                                   pad_token_id=0 if stop is None else stop,
                                   return_dict_in_generate=True, output_scores=True)  # fmt: skip
        assert len(found) == width
        for (ids, log_prob), sequence, score in zip(
            found, expected.sequences, expected.sequences_scores, strict=True
        ):
            assert torch.equal(ids, sequence[: len(ids)])
            assert (sequence[len(ids) :] == (stop or 0)).all()
            assert beam_score(log_prob, len(ids) - 7, penalty) == pytest.approx(score.item(), rel=1e-4)


# ---- beam search by its definition


def test_a_beam_of_one_is_greedy(pair):
    for stop, prompt in itertools.product((None, 5, 17), IDS):
        (ids, _), *others = beam(pair[0], prompt[None], 20, 1, stop=stop)
        assert (
            torch.equal(ids, generate(pair[0], prompt[None], 20, temperature=0, stop=stop)[0]) and not others
        )


def test_a_log_probability_is_the_sum_over_new_tokens(model):
    for ids, log_prob in beam(model, IDS[:1], 5, 4):
        rows = model(ids[None])[0].double().log_softmax(-1)
        assert log_prob == pytest.approx(
            sum(rows[t - 1, ids[t]].item() for t in range(7, len(ids))), rel=1e-5
        )


def test_a_beam_as_wide_as_all_texts_finds_the_best():
    small = build(tiny(vocab_size=4, max_len=16, init_std=0.3)).eval()
    prompt, total = torch.tensor([[1, 2]]), {}
    for tail in itertools.product(range(4), repeat=3):
        rows = small(torch.tensor([[1, 2, *tail]]))[0].double().log_softmax(-1)
        total[tail] = sum(rows[1 + n, token].item() for n, token in enumerate(tail))
    found = beam(small, prompt, 3, 64)
    assert [tuple(ids[2:].tolist()) for ids, _ in found] == sorted(total, key=lambda tail: -total[tail])
    assert tuple(found[0][0][2:].tolist()) == max(total, key=total.get)


def test_a_width_beyond_all_continuations_returns_fewer():
    found = beam(build(tiny(vocab_size=3, max_len=8)), torch.tensor([[0]]), 2, 50)
    assert len(found) == 9 and len({tuple(ids.tolist()) for ids, _ in found}) == 9


# ---- sampling, random numbers and stopping


SETTINGS = [
    {},
    {"temperature": 0},
    {"temperature": 0.7, "top_k": 9},
    {"top_p": 0.9, "repetition_penalty": 1.2},
    {"min_p": 0.1},
]


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
@pytest.mark.parametrize("keep", [None, KEEP], ids=["full", "left-padded"])
def test_the_cache_changes_nothing(model, settings, keep):
    a, b = (generate(model, IDS, 40, rng=3, keep=keep, cache=cache, **settings) for cache in (True, False))
    assert torch.equal(a, b) and a.shape == (3, 47) and torch.equal(a[:, :7], IDS)


def test_padding_on_the_left_changes_nothing(model):
    padded = generate(model, IDS, 20, temperature=0, keep=KEEP)[1, 7:]
    assert torch.equal(padded, generate(model, IDS[1:2, 3:], 20, temperature=0)[0, 4:])


def test_equal_seeds_equal_texts(model):
    def text(rng):
        return generate(model, IDS, 10, rng=rng)

    assert torch.equal(text(7), text(torch.Generator().manual_seed(7))) and not torch.equal(text(7), text(8))
    assert torch.equal(text(Mulberry32(7)), text(Mulberry32(7)))
    torch.manual_seed(0)
    first = text(None)
    torch.manual_seed(0)
    assert torch.equal(first, text(None))


def test_every_strategy_draws_with_the_same_random_numbers(model):
    """A row's n-th random number does not depend on the filters: a very large top-k equals no top-k."""
    assert torch.equal(
        generate(model, IDS, 10, rng=1), generate(model, IDS, 10, rng=1, top_k=V - 1, min_p=1e-30)
    )
    one = [generate(model, IDS[:1], 10, rng=Mulberry32(2), top_p=p)[0] for p in (1.0, 1 - 1e-9)]
    assert torch.equal(*one)


def test_rows_end_one_by_one_and_are_filled_up(model):
    free = generate(model, IDS, 30, temperature=0)
    stop = int(free[0, 12])
    out = generate(model, IDS, 30, temperature=0, stop=stop)
    lengths = []
    for row, whole in zip(out[:, 7:], free[:, 7:], strict=True):
        ends = (row == stop).nonzero()[:, 0].tolist()
        n = ends[0] if ends else len(row)
        lengths.append(n + 1)
        assert torch.equal(row[:n], whole[:n]) and (row[n:] == stop).all()
    assert lengths[0] <= 6 and out.shape[1] == 7 + min(30, max(lengths))


def test_generation_ends_when_all_rows_have_ended(model):
    stop = int(generate(model, IDS[:1], 1, temperature=0)[0, -1])
    assert generate(model, IDS[:1], 30, temperature=0, stop=stop).tolist() == [[*IDS[0].tolist(), stop]]


def test_with_a_cache_every_step_reads_one_token(model):
    lengths = []
    handle = model.register_forward_hook(lambda module, inputs, out: lengths.append(inputs[0].shape[1]))
    generate(model, IDS, 5, temperature=0)
    generate(model, IDS, 5, temperature=0, cache=False)
    handle.remove()
    assert lengths == [7, 1, 1, 1, 1] + [7, 8, 9, 10, 11]


@pytest.mark.parametrize(
    "dtype", [torch.int8, torch.uint8, torch.int16, torch.uint16, torch.int32, torch.uint32, torch.uint64]
)
def test_ids_of_any_whole_type_are_read(dtype):
    for skeleton in ("causal", "seq2seq"):
        small = build(
            tiny(vocab_size=512, max_len=64, skeleton=skeleton, start_id=0 if skeleton == "seq2seq" else None)
        )
        assert torch.equal(generate(small, IDS.to(dtype), 4, rng=0), generate(small, IDS, 4, rng=0))
        assert torch.equal(beam(small, IDS[:1].to(dtype), 4, 2)[0][0], beam(small, IDS[:1], 4, 2)[0][0])


def test_nothing_else_changes():
    model = build(tiny(vocab_size=V, dropout=0.5)).train()
    before, rng_state = IDS.clone(), torch.random.get_rng_state()
    out = generate(model, IDS, 5, rng=0)
    assert model.training and all(part.training for part in model.modules())
    assert torch.equal(out, generate(model.eval(), IDS, 5, rng=0))  # dropout was off
    assert torch.equal(IDS, before) and torch.equal(rng_state, torch.random.get_rng_state())
    model(out).sum().backward()  # the generated tensor can be used in training
    assert generate(model, IDS.int(), 5, rng=0).dtype == torch.long


def test_any_function_from_ids_to_logits_is_a_model():
    def successor(ids):
        return torch.nn.functional.one_hot((ids + 1) % 10, 10).float() * 50

    assert generate(successor, torch.tensor([[7]]), 4).tolist() == [[7, 8, 9, 0, 1]]
    assert beam(successor, torch.tensor([[7]]), 2, 2)[0][0].tolist() == [7, 8, 9]
    recurrent = RecurrentLM("lstm", V)
    assert generate(recurrent, IDS, 4, rng=0, keep=KEEP).shape == (3, 11)
    with pytest.raises(ValueError, match="stop must be in"):
        generate(recurrent, IDS, 4, stop=V)


def test_next_logits_reads_only_what_is_new(model):
    cache = model.new_cache(3, 12)
    for n in (5, 6, 7):
        torch.testing.assert_close(
            next_logits(model, IDS[:, :n], None, cache), next_logits(model, IDS[:, :n])
        )
        assert cache[0].length == n


# ---- bad input, before the model runs


class NeverRun(torch.nn.Module):
    """A model that must not be called."""

    config = tiny(vocab_size=V, max_len=64)

    def forward(self, *_):
        raise AssertionError("the model ran")


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"max_new_tokens": 0}, ValueError, "max_new_tokens must be in"),
        ({"max_new_tokens": -1}, ValueError, "max_new_tokens must be in"),
        ({"max_new_tokens": 1.5}, TypeError, "max_new_tokens must be a whole number"),
        ({"max_new_tokens": True}, TypeError, "max_new_tokens must be a whole number"),
        ({"max_new_tokens": 10**9}, ValueError, "max_new_tokens must be in"),
        (
            {"max_new_tokens": 58},
            ValueError,
            r"max_new_tokens must be in \[1, 57\] after a prompt of 7 tokens, got 58",
        ),
        ({"ids": torch.zeros(1, 64, dtype=torch.long)}, ValueError, "a prompt of 64 tokens"),
        ({"ids": IDS[0]}, ValueError, r"ids\[None\]"),
        (
            {"ids": torch.zeros(1, 0, dtype=torch.long)},
            ValueError,
            r"one row and one token.*, got shape \(1, 0\)",
        ),
        (
            {"ids": torch.zeros(0, 3, dtype=torch.long)},
            ValueError,
            r"one row and one token.*, got shape \(0, 3\)",
        ),
        ({"ids": IDS.float()}, TypeError, "ids must be whole numbers, got torch.float32"),
        ({"ids": IDS > 3}, TypeError, "ids must be whole numbers"),
        ({"ids": [[1, 2], [3]]}, TypeError, "ids must be a tensor"),
        ({"ids": "text"}, TypeError, "ids must be a tensor"),
        ({"ids": torch.tensor([[V]])}, ValueError, r"ids must be in \[0, 101\), got 101"),
        ({"ids": torch.tensor([[-1]])}, ValueError, r"ids must be in \[0, 101\), got -1"),
        ({"stop": V}, ValueError, r"stop must be in \[0, 100\], got 101"),
        ({"stop": -1}, ValueError, "stop must be"),
        ({"stop": 1.5}, TypeError, "stop must be a whole number"),
        ({"rng": -1}, ValueError, "rng must be in"),
        ({"rng": 1.5}, TypeError, "rng must be a whole number"),
        ({"rng": 2**64}, ValueError, "rng must be in"),
        ({"temperature": -1}, ValueError, "temperature must be"),
        ({"temperature": 0, "top_p": 1.5}, ValueError, "top_p must be"),
        ({"temperature": True}, TypeError, "temperature must be"),
        ({"top_k": -1}, ValueError, "top_k must be"),
        ({"top_k": 1.5}, TypeError, "top_k must be"),
        ({"min_p": 2}, ValueError, "min_p must be"),
        ({"repetition_penalty": 0}, ValueError, "repetition_penalty must be"),
        ({"repetition_penalty": "1"}, TypeError, "repetition_penalty must be"),
        ({"keep": KEEP[:, :5]}, ValueError, r"keep must have shape \(3, 7\), got \(3, 5\)"),
        (
            {"keep": KEEP.long()},
            TypeError,
            "keep must be a bool tensor, True at real tokens, got torch.int64",
        ),
        ({"keep": KEEP.tolist()}, TypeError, "keep must be a bool tensor, True at real tokens, got list"),
        ({"keep": KEEP.flip(1)}, ValueError, "keep ends with padding in row 1. Pad on the left"),
        ({"keep": torch.zeros(3, 7, dtype=torch.bool)}, ValueError, "keep ends with padding in row 0"),
        ({"keep": KEEP.to("meta")}, ValueError, "keep is on meta, the ids are on cpu"),
        ({"topp": 0.9}, TypeError, "unexpected keyword argument 'topp'"),
    ],
    ids=str,
)
def test_bad_input_is_named_before_the_model_runs(change, error, words):
    with pytest.raises(error, match=words):
        generate(NeverRun(), **{"ids": IDS, "max_new_tokens": 5} | change)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"ids": IDS}, ValueError, "ids must be one prompt"),
        ({"width": 0}, ValueError, "width must be in"),
        ({"width": 1.5}, TypeError, "width must be a whole number"),
        ({"length_penalty": float("nan")}, ValueError, "length_penalty must be finite"),
        ({"length_penalty": "1"}, TypeError, "length_penalty must be a number"),
        ({"stop": V}, ValueError, "stop must be in"),
        ({"max_new_tokens": 0}, ValueError, "max_new_tokens must be in"),
        ({"max_new_tokens": 58}, ValueError, "max_new_tokens must be in"),
        ({"ids": IDS[:1].float()}, TypeError, "ids must be whole numbers"),
    ],
    ids=str,
)
def test_bad_input_of_beam_is_named_before_the_model_runs(change, error, words):
    with pytest.raises(error, match=words):
        beam(NeverRun(), **{"ids": IDS[:1], "max_new_tokens": 5, "width": 2} | change)


def test_logits_with_nan_are_an_error():
    def broken(ids):
        return torch.full((*ids.shape, 5), torch.nan)

    for settings in ({"temperature": 0}, {}, {"top_k": 2}):
        with pytest.raises(ValueError, match="holds NaN"):
            generate(broken, torch.tensor([[1]]), 3, **settings)
    with pytest.raises(ValueError, match="holds NaN"):
        beam(broken, torch.tensor([[1]]), 3, 2)
