"""BERT, RoBERTa and ALBERT equal the reference: logits, states, pooled output, maps, parts, heads, files."""

import pytest
import torch
import transformers
from support.reference import (
    MASKED,
    ask,
    batch,
    config_of,
    error,
    logits,
    pairs,
    parts,
    redrawn,
    reference,
    relative,
    reread,
    rewritten,
    tokens,
)

from plmlib import capture, from_pretrained

FIRST = ("bert", "roberta", "albert")


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory)


@pytest.mark.parametrize("case", MASKED)
def test_logits_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    assert error(ours, theirs) < 1e-12


@pytest.mark.parametrize("case", MASKED)
def test_without_padding_and_without_segments(pair, case):
    theirs, ours, _ = pair(case)
    ids = tokens(theirs.config.vocab_size, rows=2, n=17)
    with torch.no_grad():
        assert relative(ours(ids), logits(ask(theirs, ids))) < 1e-12


@pytest.mark.parametrize("case", MASKED)
def test_states_and_pooled_output_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids, segments, keep = batch(theirs)
    expected = ask(theirs.base_model, ids, segments, keep)
    with torch.no_grad():
        hidden = ours.encode(ids, segments, keep)
        assert relative(hidden[keep], expected.last_hidden_state[keep]) < 1e-12
        if expected.get("pooler_output") is not None:
            assert relative(ours.pool(hidden)[:2], expected.pooler_output[:2]) < 1e-12


@pytest.mark.parametrize("case", [case for case in MASKED if "roberta" not in case])
def test_sentence_pair_logits_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids, segments, keep = batch(theirs)
    output = ask(theirs, ids, segments, keep)
    expected = output["sop_logits" if "sop_logits" in output else "seq_relationship_logits"]
    with torch.no_grad():
        assert relative(ours.pair(ours.encode(ids, segments, keep))[:2], expected[:2]) < 1e-12


@pytest.mark.parametrize("case", ["bert", "roberta, odd sizes", "albert, five times one layer"])
def test_attention_maps_equal_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids, segments, keep = batch(theirs)
    theirs.set_attn_implementation("eager")
    expected = ask(theirs, ids, segments, keep, output_attentions=True)["attentions"]
    theirs.set_attn_implementation("sdpa")
    with torch.no_grad(), capture(ours, "*.weights") as seen:
        ours(ids, segments, keep)
    found = [weights for calls in seen.values() for weights in calls]
    assert len(found) == len(expected) == ours.config.n_layers
    for our, their in zip(found, expected, strict=True):
        rows = keep[:, None, :, None]
        assert ((our - their) * rows).abs().max() < 1e-12
        assert (our * ~keep[:, None, None] == 0).all()


LAYER = {
    "layers.0.attention": "attention.output.dense",
    "layers.0.attention_norm": "attention.output.LayerNorm",
    "layers.0.feed_forward": "output.dense",
    "layers.0": "output",
}
PARTS = {
    "bert": {
        "embed": "bert.embeddings",
        "head.norm": "cls.predictions.transform",
        "pooler": "bert.pooler.dense",
    }
    | {our: f"bert.encoder.layer.0.{their}" for our, their in LAYER.items()},
    "roberta": {"embed": "roberta.embeddings", "head.norm": "lm_head.layer_norm"}
    | {our: f"roberta.encoder.layer.0.{their}" for our, their in LAYER.items()},
    "albert": {
        "embed.norm": "albert.embeddings",
        "embed": "albert.encoder.embedding_hidden_mapping_in",
        "layers.0.attention": "albert.encoder.albert_layer_groups.0.albert_layers.0.attention.dense",
        "layers.0.attention_norm": "albert.encoder.albert_layer_groups.0.albert_layers.0.attention",
        "layers.0.feed_forward": "albert.encoder.albert_layer_groups.0.albert_layers.0.ffn_output",
        "layers.0": "albert.encoder.albert_layer_groups.0",
        "head.norm": "predictions.LayerNorm",
        "pooler": "albert.pooler",
    },
}


@pytest.mark.parametrize("case", PARTS)
def test_every_part_equals_the_reference(pair, case):
    theirs, ours, _ = pair(case)
    ids, segments, keep = batch(theirs)
    expected = parts(theirs, PARTS[case].values(), lambda model: ask(model, ids, segments, keep))

    def run(model):
        model(ids, segments, keep)
        if "pooler" in PARTS[case]:
            model.pool(model.encode(ids, segments, keep))

    found = parts(ours, PARTS[case], run)
    for name, our, their in zip(PARTS[case], found, expected, strict=True):
        real = keep if our.ndim == 3 else keep[:, 0]
        assert relative(our[real], their[real]) < 1e-12, name


# ---- files


def test_names_of_the_first_published_files(pair, tmp_path):
    """TensorFlow's names of a norm's weights, position counters, and both halves of the tied head."""
    theirs, ours, folder = pair("bert")
    tokens_ = theirs.bert.embeddings.word_embeddings.weight.detach().clone()
    more = {
        "bert.embeddings.position_ids": torch.arange(33)[None],
        "cls.predictions.decoder.weight": tokens_,
        "cls.predictions.decoder.bias": theirs.cls.predictions.bias.detach().clone(),
    }

    def old(name):
        return name.replace("LayerNorm.weight", "LayerNorm.gamma").replace("LayerNorm.bias", "LayerNorm.beta")

    rewritten(folder, tmp_path, old, more, position_embedding_type="absolute", gradient_checkpointing=False)
    assert error(from_pretrained(tmp_path), theirs) < 1e-12


@pytest.mark.parametrize("case", FIRST)
def test_a_head_for_words_alone(pair, case, tmp_path):
    """Files of ...ForMaskedLM have no pooler and no head for sentence pairs."""
    theirs = reference(case, "ForMaskedLM")
    theirs.save_pretrained(tmp_path)
    ours = from_pretrained(tmp_path)
    assert error(ours, theirs) < 1e-12
    assert error(ours, reread(ours, type(theirs), tmp_path / "again")) < 1e-12
    hidden = ours.encode(tokens(61))
    with pytest.raises(ValueError, match="pool"):
        ours.pool(hidden)
    with pytest.raises(ValueError, match="pool|pair"):
        ours.pair(hidden)


@pytest.mark.parametrize("pooler", [True, False])
@pytest.mark.parametrize("case", FIRST)
def test_sentence_encoders_encode_and_say_that_they_have_no_head(case, pooler, tmp_path):
    theirs = redrawn(transformers.AutoModel.from_config(config_of(case), add_pooling_layer=pooler))
    theirs.save_pretrained(tmp_path / "new")
    (tmp_path / "old").mkdir()
    rewritten(tmp_path / "new", tmp_path / "old", more={"embeddings.position_ids": torch.arange(33)[None]})
    ids, segments, keep = batch(theirs)
    expected = ask(theirs, ids, segments, keep)
    for name in ("new", "old"):
        ours = from_pretrained(tmp_path / name)
        with torch.no_grad():
            hidden = ours.encode(ids, segments, keep)
            assert relative(hidden[keep], expected.last_hidden_state[keep]) < 1e-12
            if pooler:
                assert relative(ours.pool(hidden)[:2], expected.pooler_output[:2]) < 1e-12
            else:
                with pytest.raises(ValueError, match="pool"):
                    ours.pool(hidden)
        with pytest.raises(ValueError, match="head"):
            ours(ids, segments, keep)
    again = reread(ours, type(theirs), tmp_path / "again", add_pooling_layer=pooler)
    assert relative(ask(again, ids, segments, keep).last_hidden_state, expected.last_hidden_state) < 1e-12
