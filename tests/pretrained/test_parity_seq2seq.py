"""T5, BART and mBART are the reference's: logits, states, maps, every part, the cache, files."""

import pytest
import torch
import transformers
from support.reference import (
    SEQ2SEQ,
    ask,
    batch,
    config_of,
    error,
    pairs,
    parts,
    redrawn,
    reference,
    relative,
    reread,
    rewritten,
    tolerance,
)

from plmlib import capture, from_pretrained

FIRST = ("t5", "t5 1.1", "bart", "mbart")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


@pytest.mark.parametrize("case", SEQ2SEQ)
def test_logits_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    assert error(ours, theirs) < tolerance(case)


@pytest.mark.parametrize("case", SEQ2SEQ)
def test_without_padding(pair, case):
    theirs, ours, _ = pair(case)
    source, target, *_ = batch(theirs)
    with torch.no_grad():
        assert relative(ours(source, target), ask(theirs, source, target).logits) < tolerance(case)


@pytest.mark.parametrize("case", SEQ2SEQ)
def test_states_of_the_source_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    source, target, keep, _ = batch(theirs)
    with torch.no_grad():
        expected = theirs.get_encoder()(source, attention_mask=keep.long()).last_hidden_state
        memory = ours.encode(source, keep)
        assert relative(memory[keep], expected[keep]) < tolerance(case)
        assert torch.equal(ours.decode(memory, target, keep), ours(source, target, keep))


@pytest.mark.parametrize("case", ["t5, wide heads, few buckets", "bart", "mbart, odd sizes"])
def test_attention_maps_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    source, target, keep, target_keep = batch(theirs)
    theirs.set_attn_implementation("eager")
    expected = ask(theirs, source, target, keep, target_keep, output_attentions=True)
    theirs.set_attn_implementation("sdpa")
    kinds = {"encoder.{i}.attention": expected.encoder_attentions,
             "decoder.{i}.attention": expected.decoder_attentions,
             "decoder.{i}.cross_attention": expected.cross_attentions}  # fmt: skip
    with torch.no_grad(), capture(ours, "*.weights") as seen:
        ours(source, target, keep, target_keep)
    assert len(seen) == ours.config.n_layers + 2 * ours.config.n_decoder_layers
    for kind, maps in kinds.items():
        rows = (keep if kind.startswith("encoder") else target_keep)[:, None, :, None]
        for i, their in enumerate(maps):
            (our,) = seen[f"{kind.format(i=i)}.weights"]
            assert our.shape == their.shape
            assert ((our - their) * rows).abs().max() < tolerance(case), (kind, i)


BARTS = {
    "encoder.0.attention": "model.encoder.layers.0.self_attn.out_proj",
    "encoder.0.feed_forward": "model.encoder.layers.0.fc2",
    "encoder.0": "model.encoder.layers.0",
    "decoder_embed.norm": "model.decoder.layernorm_embedding",
    "decoder.0.attention": "model.decoder.layers.0.self_attn.out_proj",
    "decoder.0.cross_attention": "model.decoder.layers.0.encoder_attn.out_proj",
    "decoder.0.feed_forward": "model.decoder.layers.0.fc2",
    "decoder.0": "model.decoder.layers.0",
}
NORMS = {
    f"{stack}.0.{our}": f"model.{stack}.layers.0.{their}"
    for our, their in (("attention_norm", "self_attn_layer_norm"), ("feed_forward_norm", "final_layer_norm"))
    for stack in ("encoder", "decoder")
} | {"decoder.0.cross_attention_norm": "model.decoder.layers.0.encoder_attn_layer_norm"}
T5S = {
    "encoder.0.attention": "encoder.block.0.layer.0.SelfAttention.o",
    "encoder.0.attention_norm": "encoder.block.0.layer.0.layer_norm",
    "encoder.0.feed_forward": "encoder.block.0.layer.1.DenseReluDense",
    "encoder.0": "encoder.block.0",
    "encoder_norm": "encoder.final_layer_norm",
    "decoder.0.attention": "decoder.block.0.layer.0.SelfAttention.o",
    "decoder.0.cross_attention": "decoder.block.0.layer.1.EncDecAttention.o",
    "decoder.0.cross_attention_norm": "decoder.block.0.layer.1.layer_norm",
    "decoder.0.feed_forward": "decoder.block.0.layer.2.DenseReluDense",
    "decoder.0": "decoder.block.0",
    "decoder_norm": "decoder.final_layer_norm",
}
PARTS = {
    "t5": T5S,
    "t5 1.1": T5S,
    "bart": BARTS | NORMS,
    "mbart": BARTS
    | NORMS
    | {"encoder_norm": "model.encoder.layer_norm", "decoder_norm": "model.decoder.layer_norm"},
}


@pytest.mark.parametrize("case", PARTS)
def test_every_part_equals_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    given = batch(theirs)
    expected = parts(theirs, PARTS[case].values(), lambda model: ask(model, *given))
    found = parts(ours, PARTS[case], lambda model: model(*given))
    for name, our, their in zip(PARTS[case], found, expected, strict=True):
        real = given[2 if name.startswith("encoder") else 3]
        assert relative(our[real], their[real]) < tolerance(case), name


@pytest.mark.parametrize("padded", [False, True])
@pytest.mark.parametrize("case", FIRST)
def test_cached_logits_equal_the_reference(pair, case, padded):
    theirs, ours, _ = pair(case)
    source, target, keep, target_keep = batch(theirs)
    target_keep[1, :3] = False
    target_keep |= not padded
    memory, cache = ours.encode(source, keep), ours.new_cache(4, 30)

    def decode(start: int, end: int):
        return ours.decode(
            memory, target[:, start:end], keep, target_keep[:, :end] if padded else None, cache
        )

    found = torch.cat([decode(0, 11), *(decode(t, t + 1) for t in range(11, 30))], 1)
    expected = ask(theirs, source, target, keep, target_keep).logits
    assert relative(found[target_keep], expected[target_keep]) < tolerance(case)


# ---- files


def shared(theirs, *names):
    return {name: theirs.get_input_embeddings().weight.detach().clone() for name in names}


@pytest.mark.parametrize("case", ["t5", "t5 1.1"])
def test_published_t5_files(pair, case, tmp_path):
    """They hold the shared embedding twice more, and a bias table of cross-attention that nothing reads."""
    theirs, ours, folder = pair(case)
    more = shared(theirs, "encoder.embed_tokens.weight", "decoder.embed_tokens.weight")
    more["decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight"] = torch.ones(32, 3)
    tied = {"tie_word_embeddings": False if case == "t5 1.1" else ...}
    more |= {} if case == "t5 1.1" else shared(theirs, "lm_head.weight")
    late = dict.fromkeys(
        ("scale_decoder_outputs", "dense_act_fn", "is_gated_act", "is_decoder", "classifier_dropout"), ...
    )
    rewritten(folder, tmp_path, more=more, n_positions=512, output_past=True, **tied | late)
    assert error(from_pretrained(tmp_path), theirs) < 1e-6


@pytest.mark.parametrize("case", ["bart", "mbart"])
def test_published_bart_files(pair, case, tmp_path):
    """They write a bias of the logits, zeros, and the shared embedding up to three times more."""
    theirs, ours, folder = pair(case)
    more = shared(
        theirs, "model.encoder.embed_tokens.weight", "model.decoder.embed_tokens.weight", "lm_head.weight"
    )
    more["final_logits_bias"] = torch.zeros(1, 61)
    older = {"add_bias_logits": False, "add_final_layer_norm": case == "mbart",
             "normalize_before": case == "mbart",
             "normalize_embedding": True, "static_position_embeddings": False, "extra_pos_embeddings": 2,
             "num_hidden_layers": 2, "classif_dropout": 0.0, "no_repeat_ngram_size": 3, "num_beams": 4,
             "early_stopping": True, "gradient_checkpointing": False, "max_length": 200}  # fmt: skip
    rewritten(folder, tmp_path, more=more, **older)
    assert error(from_pretrained(tmp_path), theirs) < 1e-12


@pytest.mark.parametrize("case", ["t5", "bart", "mbart"])
def test_files_of_the_model_without_its_head(case, tmp_path):
    """Nothing is missing: the head is the embedding."""
    theirs = reference(case, "")
    theirs.save_pretrained(tmp_path)
    ours, given = from_pretrained(tmp_path), batch(theirs)
    expected = ask(theirs, *given).last_hidden_state @ theirs.shared.weight.T
    expected = expected * theirs.config.d_model**-0.5 if case == "t5" else expected
    with torch.no_grad():
        assert relative(ours(*given)[given[3]], expected[given[3]]) < tolerance(case)


def test_a_head_of_its_own_that_is_lost(pair, tmp_path):
    """As T5 1.1's files are published, and as the reference's newest version writes them."""
    theirs, _, folder = pair("t5 1.1")
    (tmp_path / "published").mkdir()
    rewritten(folder, tmp_path / "published", lambda name: None if name == "lm_head.weight" else name,
              tie_word_embeddings=False, scale_decoder_outputs=...)  # fmt: skip
    reference("t5 1.1", "").save_pretrained(tmp_path / "new")
    source, target, keep, _ = batch(theirs)
    for name in ("published", "new"):
        ours = from_pretrained(tmp_path / name)
        theirs = transformers.T5Model.from_pretrained(tmp_path / name, dtype=torch.float64)
        for model in (theirs, reread(ours, transformers.T5Model, tmp_path / "again")):
            with torch.no_grad():
                expected = model.encoder(source, attention_mask=keep.long()).last_hidden_state
                assert relative(ours.encode(source, keep)[keep], expected[keep]) < 1e-6
        with pytest.raises(ValueError, match="head"):
            ours(source, target, keep)


def test_t5_1_1_with_the_embedding_as_head(tmp_path):
    """As the reference's newest version builds it: no head in the file, and none is missing."""
    theirs = redrawn(transformers.T5ForConditionalGeneration(config_of("t5 1.1")))
    theirs.save_pretrained(tmp_path)
    ours = from_pretrained(tmp_path)
    assert ours.head is None and error(ours, theirs) < 1e-6
    assert error(ours, reread(ours, type(theirs), tmp_path / "again")) < 1e-6


@pytest.mark.parametrize("case", ["t5", "t5 1.1"])
def test_an_encoder_alone_encodes_and_says_that_it_has_no_decoder(case, tmp_path):
    theirs = redrawn(transformers.T5EncoderModel(config_of(case)))
    theirs.save_pretrained(tmp_path)
    ours = from_pretrained(tmp_path)
    source, target, keep, _ = batch(theirs)
    with torch.no_grad():
        expected = theirs(source, attention_mask=keep.long()).last_hidden_state
        assert relative(ours.encode(source, keep)[keep], expected[keep]) < 1e-6
        with pytest.raises(ValueError, match="decoder|head"):
            ours(source, target, keep)
        again = reread(ours, type(theirs), tmp_path / "again")
        assert (
            relative(again(source, attention_mask=keep.long()).last_hidden_state[keep], expected[keep]) < 1e-6
        )
