"""Any shape of any family, with padding anywhere, computes what the reference does, forward and backward."""

import copy

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from support.reference import (
    AUTO,
    EACH,
    ask,
    batch,
    error,
    logits,
    pairs,
    precise,
    reference,
    relative,
    tokens,
)

from plmlib import from_pretrained, save_pretrained

ACTIVATIONS = st.sampled_from(["gelu", "gelu_new", "relu"])
SMALL, EPS = st.integers(1, 3), st.sampled_from([1e-12, 1e-6, 1e-5, 1e-2])
LONGEST = 19


@st.composite
def shapes(draw, family: str) -> dict:
    """config.json's keys of one model of the family."""
    heads, layers = draw(SMALL), draw(SMALL)
    width, inner, V = draw(st.integers(1, 7)), draw(st.integers(1, 30)), draw(st.integers(5, 70))
    d_model = heads * width
    if family in ("openai-gpt", "gpt2"):
        own = (
            {"afn": "gelu"}
            if family == "openai-gpt"
            else {"activation_function": draw(ACTIVATIONS), "n_inner": inner}
        )
        return own | {"n_embd": d_model, "n_head": heads, "n_layer": layers, "n_positions": LONGEST,
                      "vocab_size": V,
                      "layer_norm_epsilon": draw(EPS)}  # fmt: skip
    if family in ("bert", "roberta", "albert", "llama"):
        sizes = {"hidden_size": d_model, "num_attention_heads": heads, "num_hidden_layers": layers,
                 "intermediate_size": inner,
                 "max_position_embeddings": LONGEST, "vocab_size": V, "initializer_range": 0.1}  # fmt: skip
    if family == "llama":
        group = draw(SMALL)
        own = {"num_attention_heads": heads * group, "num_key_value_heads": heads, "head_dim": 2 * width,
               "hidden_size": d_model * group}  # fmt: skip
        return (
            sizes
            | own
            | {"rms_norm_eps": draw(EPS), "tie_word_embeddings": draw(st.booleans()), "pad_token_id": 0}
        )
    if family in ("bert", "roberta", "albert"):
        own = {"bert": {"hidden_act": draw(ACTIVATIONS)}, "roberta": {"max_position_embeddings": LONGEST + 2},
               "albert": {"hidden_act": draw(ACTIVATIONS), "embedding_size": inner}}[family]  # fmt: skip
        kinds = draw(SMALL) + (family != "roberta")  # who reads pairs reads two kinds at least
        return sizes | own | {"layer_norm_eps": draw(EPS), "type_vocab_size": kinds}
    sizes = {"d_model": d_model, "vocab_size": V, "decoder_start_token_id": 0}
    if family == "t5":
        kind = draw(st.sampled_from([{}, {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False}]))
        own = {
            "d_kv": width,
            "d_ff": inner,
            "num_heads": heads,
            "num_layers": layers,
            "num_decoder_layers": draw(SMALL),
        }
        buckets = 4 * draw(SMALL)
        distances = {
            "relative_attention_num_buckets": buckets,
            "relative_attention_max_distance": buckets // 2 + draw(st.integers(1, 30)),
        }
        return sizes | kind | own | distances | {"layer_norm_epsilon": draw(EPS), "pad_token_id": 0}
    own = {
        f"{side}_{what}": n
        for side in ("encoder", "decoder")
        for what, n in (("attention_heads", heads), ("ffn_dim", inner))
    }
    return sizes | own | {"encoder_layers": layers, "decoder_layers": draw(SMALL),
                          "max_position_embeddings": LONGEST,
                          "activation_function": draw(ACTIVATIONS),
                          "scale_embedding": draw(st.booleans())}  # fmt: skip


def keeps(n: int):
    """Two rows with padding anywhere and one real token at least."""
    row = st.lists(st.booleans(), min_size=n, max_size=n).map(lambda row: row if any(row) else [True] * n)
    return st.lists(row, min_size=2, max_size=2).map(torch.tensor)


def in_steps(model, first: int, ids, *target):
    """The logits, by a cache: the first tokens together, then one by one."""
    written = target[0] if target else ids
    read = model.with_source(ids, *target[1:]) if target else model
    ends = range(min(first, n := written.shape[1]), n + 1)
    cache = model.new_cache(2, n)
    return torch.cat([read(written[:, cache[0].length : end], None, cache) for end in ends], 1)


@pytest.mark.parametrize("family", AUTO)
@settings(max_examples=settings().max_examples // 10, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_shape_and_any_padding(tmp_path_factory, family, data):
    sizes, folder = data.draw(shapes(family)), tmp_path_factory.mktemp("shape")
    theirs = reference((family, sizes))
    theirs.save_pretrained(folder)
    ours, seed = from_pretrained(folder), data.draw(st.integers(0, 99))
    n, m = data.draw(st.integers(1, LONGEST)), data.draw(st.integers(1, LONGEST))
    keep, ids = data.draw(keeps(n)), tokens(sizes["vocab_size"], 2, n, seed)
    if AUTO[family] == "ForSeq2SeqLM":
        given = ids, tokens(sizes["vocab_size"], 2, m, seed + 1), keep, data.draw(keeps(m))
    elif AUTO[family] == "ForCausalLM":
        given = ids, keep
    else:
        given = ids.masked_fill(~keep, 1), tokens(sizes["type_vocab_size"] + 2, 2, n, seed) - 2, keep
    with pytest.MonkeyPatch.context() as patch:
        precise(patch)
        assert error(ours, theirs, *given) < 1e-12
    if AUTO[family] in ("ForSeq2SeqLM", "ForCausalLM"):
        with torch.no_grad():
            assert (
                relative(in_steps(ours, data.draw(st.integers(1, LONGEST)), *given[:-1]), ours(*given[:-1]))
                < 1e-12
            )


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


@pytest.mark.parametrize("case", EACH)
def test_gradients_equal_the_reference(pair, case, monkeypatch, tmp_path):
    """Written as if they were weights our gradients have the reference's names, and none is left out."""
    precise(monkeypatch)
    theirs, ours, _ = pair(case)
    given = batch(theirs)
    pull = torch.randn(
        given[-1].sum(), ours.config.vocab_size, generator=torch.Generator().manual_seed(3)
    ).double()
    (logits(ask(theirs, *given))[given[-1]] * pull).sum().backward()
    ours = copy.deepcopy(ours)
    (ours(*given)[given[-1]] * pull).sum().backward()
    for weight in ours.parameters():
        weight.data = torch.zeros_like(weight) if weight.grad is None else weight.grad
    save_pretrained(ours, tmp_path)
    found = load_file(tmp_path / "model.safetensors")
    expected = {name: weight.grad for name, weight in theirs.named_parameters() if weight.grad is not None}
    theirs.zero_grad(set_to_none=True)
    largest = max(gradient.abs().max() for gradient in expected.values())
    assert expected.keys() <= found.keys()
    for name, gradient in found.items():  # of a head that the logits do not pass there is none
        assert (gradient - expected.get(name, 0.0)).abs().max() < 1e-12 * largest, name
