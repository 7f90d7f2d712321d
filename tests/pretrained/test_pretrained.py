"""Checkpoints: there and back for every kind of model; errors for damaged and unsupported files."""

import json
import pickle

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from plmlib import PRESETS, build, from_pretrained, save_pretrained, tiny
from plmlib.pretrained.families import family_of, from_json, to_json
from plmlib.storage import DamagedFile, Unsupported, sha256

LLAMA = {
    "positions": "rotary",
    "norm": "rms",
    "activation": "silu",
    "gated": True,
    "bias": False,
    "tied": False,
}
SMALL = {"vocab_size": 40, "d_model": 12, "n_heads": 2, "max_len": 16}
KINDS = {
    "gpt2": tiny(**SMALL),
    "openai-gpt": tiny(**SMALL, norm_place="post"),
    "llama": tiny(**SMALL, **LLAMA, n_kv_heads=1),
    "plmlib": tiny(**SMALL, positions="sinusoidal"),
}
IDS = torch.arange(10).view(2, 5)


@pytest.mark.parametrize("kind", KINDS)
def test_there_and_back(kind, tmp_path):
    model = build(KINDS[kind])
    save_pretrained(model, tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["config.json", "model.safetensors"]
    assert json.loads((tmp_path / "config.json").read_text())["model_type"] == kind
    again = from_pretrained(str(tmp_path), sha256=sha256(tmp_path / "model.safetensors"))
    assert again.config == model.config and not again.training
    assert torch.equal(again(IDS), model(IDS)) and all(w.requires_grad for w in again.parameters())
    again(IDS).sum().backward()
    save_pretrained(again, tmp_path)
    assert torch.equal(from_pretrained(tmp_path)(IDS), model(IDS))


CONFIGS = st.builds(
    lambda **fields: tiny(d_model=12, n_heads=2, **fields),
    vocab_size=st.integers(1, 99),
    max_len=st.integers(1, 99),
    n_layers=st.integers(1, 3),
    n_kv_heads=st.sampled_from([None, 1]),
    d_head=st.sampled_from([None, 4]),
    d_ff=st.sampled_from([None, 5]),
    positions=st.sampled_from(["learned", "sinusoidal", "rotary", "none"]),
    norm=st.sampled_from(["layer", "rms"]),
    norm_place=st.sampled_from(["pre", "post"]),
    norm_eps=st.sampled_from([1e-6, 1e-5]),
    activation=st.sampled_from(["gelu", "gelu_tanh", "relu", "silu"]),
    gated=st.booleans(),
    bias=st.booleans(),
    tied=st.booleans(),
    rope_theta=st.sampled_from([1e4, 5e5]),
    dropout=st.sampled_from([0.0, 0.1]),
    embed_std=st.sampled_from([None, 0.1]),
)


@given(CONFIGS)
def test_every_config_survives_its_json(config):
    assert from_json(json.loads(json.dumps(to_json(config))))[0] == config


@settings(max_examples=settings().max_examples // 5)
@given(CONFIGS)
def test_every_model_survives_its_files(tmp_path_factory, config):
    folder, model = tmp_path_factory.mktemp("model"), build(config)
    save_pretrained(model, folder)
    ids = torch.zeros(1, 1, dtype=torch.long)
    torch.testing.assert_close(from_pretrained(folder)(ids), model(ids))


def test_presets_belong_to_their_families():
    kinds = "bert bert roberta albert openai-gpt gpt2 gpt2 gpt2 gpt2 llama llama llama t5 t5 bart bart mbart"
    assert [family_of(config) for config in PRESETS.values()] == kinds.split()
    assert all(from_json(to_json(config, family_of(config)))[0] == config for config in PRESETS.values())


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_formats_store_half_and_load_as_float32(dtype, tmp_path):
    model = build(KINDS["llama"])
    save_pretrained(model, tmp_path / "whole")
    save_pretrained(model, tmp_path / "half", dtype)
    sizes = [(tmp_path / name / "model.safetensors").stat().st_size for name in ("whole", "half")]
    assert sizes[1] < 0.75 * sizes[0]
    again = from_pretrained(tmp_path / "half")
    assert {w.dtype for w in again.parameters()} == {torch.float32}
    assert torch.equal(again.head.weight, model.head.weight.to(dtype).float())
    for bad in ("float16", torch.int8, torch.float8_e4m3fn):
        with pytest.raises(TypeError, match="dtype"):
            save_pretrained(model, tmp_path, bad)


@pytest.fixture(params=["gpt2", "llama"])
def folder(request, tmp_path):
    save_pretrained(build(KINDS[request.param]), tmp_path / "model")
    return tmp_path / "model"


def overwrite(name, data):
    return lambda folder: (folder / name).write_bytes(data)


def tensors(change):
    def damage(folder):
        held = load_file(folder / "model.safetensors")
        change(held)
        save_file(held, folder / "model.safetensors")

    return damage


def configs(**changes):
    def damage(folder):
        path = folder / "config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | changes))

    return damage


def resized(*names, to):
    """The same key is called differently by different families: set the one that is there."""

    def damage(folder):
        config_json = json.loads((folder / "config.json").read_text())
        configs(**{name: to for name in names if name in config_json})(folder)

    return damage


def truncate(folder):
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])


def only_a_pickle(folder):
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps({"harm": 1}))


def index(where):
    def damage(folder):
        (folder / "model.safetensors").rename(folder / "model-1.safetensors")
        names = load_file(folder / "model-1.safetensors")
        content = json.dumps({"weight_map": where(names)}) if callable(where) else where
        (folder / "model.safetensors.index.json").write_text(content)

    return damage


def outside(name):
    """The index names a whole file that is not directly in the folder."""

    def damage(folder):
        index(lambda names: dict.fromkeys(names, name))(folder)
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / "model-1.safetensors").rename(folder / name)

    return damage


NORM = "transformer.h.0.ln_1.weight", "model.layers.0.input_layernorm.weight"


def first(held):
    return next(name for name in NORM if name in held)


LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:1234\nsize 99\n"
DAMAGE = {
    "empty": (overwrite("model.safetensors", b""), "is empty"),
    "truncated": (truncate, "truncated"),
    "an HTML page": (overwrite("model.safetensors", b"<!DOCTYPE html><p>Not found"), "HTML page"),
    "a Git-LFS pointer": (overwrite("model.safetensors", LFS), "Git-LFS pointer.*git lfs pull"),
    "a pickle by another name": (overwrite("model.safetensors", pickle.dumps([1])), "is a pickle"),
    "a pickle": (only_a_pickle, "pytorch_model.bin is a pickle.*save_pretrained"),
    "random bytes": (overwrite("model.safetensors", bytes(range(256)) * 9), "not a safetensors file"),
    "no weights": (lambda folder: (folder / "model.safetensors").unlink(), "model.safetensors is missing"),
    "no config": (lambda folder: (folder / "config.json").unlink(), "config.json is missing"),
    "config is a page": (overwrite("config.json", b"<html>sign in"), "config.json is an HTML page"),
    "config without a family": (overwrite("config.json", b"{}"), "config.json has no key 'model_type'"),
    "a value of the wrong type": (configs(plmlib=[1]), "config.json has a value of the wrong type"),
    "config is empty": (overwrite("config.json", b""), "config.json is empty"),
    "config is no JSON": (overwrite("config.json", b'{"model_type": '), "config.json is not whole JSON"),
    "config is a list": (overwrite("config.json", b"[1, 2]"),
                         "config.json must hold a JSON object, it holds a list"),
    "config is no text": (overwrite("config.json", b"\xff\xfe{}"), "config.json is not whole JSON"),
    "no family": (configs(model_type=None), "model_type None"),
    "another size": (configs(vocab_size=41), r"of shape \(40, 12\); config.json asks for \(41, 12\)"),
    "impossible size": (resized("n_embd", "num_key_value_heads", to=13), "multiple of n_"),
    "a size that is text": (configs(vocab_size="40"), "vocab_size must be a whole number"),
    "more layers": (resized("n_layer", "num_hidden_layers", to=3), "has no tensor .*2.*asks for one"),
    "fewer layers": (resized("n_layer", "num_hidden_layers", to=1), "does not ask for: .*1.*and . more"),
    "a missing tensor": (tensors(lambda held: held.pop(first(held))),
                         "has no tensor .*asks for one of shape"),
    "a mis-shaped tensor": (tensors(lambda held: held.update({first(held): torch.ones(11)})),
                            r"shape \(11,\)"),
    "index without a map": (index("{}"), "has no key 'weight_map'"),
    "index of no files": (index('{"weight_map": {"a": 1}}'), "not an index of tensors"),
    "index cut short": (index('{"weight_map": {"a":'), "index.json is not whole JSON"),
    "index is empty": (index(""), "index.json is empty"),
    "index of a missing file": (index(lambda names: dict.fromkeys(names, "model-2.safetensors")),
                                "model-2.*is missing"),
    "index that leaves the folder": (index(lambda names: dict.fromkeys(names, "../x.safetensors")),
                                     "is missing"),
    "index of a file above its folder": (outside("../above.safetensors"), "is missing.*names .*above"),
    "index of a file below its folder": (outside("below/it.safetensors"), "is missing.*names .*below"),
    "index that promises more": (
        index(lambda names: dict.fromkeys([*names, "more"], "model-1.safetensors")),
        "no file holds: more",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", DAMAGE)
def test_one_error_says_what_and_where(folder, case):
    damage, words = DAMAGE[case]
    damage(folder)
    with pytest.raises(DamagedFile, match=rf"(?s){words}") as caught:
        from_pretrained(folder)
    assert str(folder) in str(caught.value) and "to fix it: " in str(caught.value)


NOT_BUILT = {
    "another family": (
        configs(model_type="mamba"),
        "config.json has model_type 'mamba'; known are bert, .*, openai-gpt, gpt2, llama",
    ),
    "another activation": (resized("activation_function", "hidden_act", to="mish"), "'mish'; known are"),
    "an unknown switch": (configs(sliding_window=128), "sliding_window 128, which we do not know"),
    "a quantised file": (configs(quantization_config={"bits": 4}), "quantization_config"),
    "another head": (
        tensors(lambda held: held.update({"score.weight": torch.zeros(1)})),
        "model.safetensors has tensors of parts that we do not compute for this family: score.weight",
    ),
    "a tensor of whole numbers": (
        tensors(lambda held: held.update({first(held): torch.ones(12, dtype=torch.int8)})),
        "int8; we read real numbers",
    ),
    "a tensor of eight bits": (
        tensors(lambda held: held.update({first(held): torch.ones(12).to(torch.float8_e4m3fn)})),
        "float8_e4m3fn; we read real numbers of 16, 32 and 64",
    ),
    "a tensor of another precision": (
        tensors(lambda held: held.update({first(held): torch.ones(12).double()})),
        "several precisions, torch.float32, torch.float64",
    ),
}


@pytest.mark.parametrize("case", NOT_BUILT)
def test_a_whole_folder_that_we_do_not_compute_is_not_called_damaged(folder, case):
    change, words = NOT_BUILT[case]
    change(folder)
    with pytest.raises(Unsupported, match=rf"(?s){words}.*not damaged. What to do: ") as caught:
        from_pretrained(folder)
    assert str(folder) in str(caught.value) and "sha256" not in str(caught.value)


NOT_BUILT_IN_FAMILY = {
    "scale by layer": ("gpt2", configs(scale_attn_by_inverse_layer_idx=True),
                       "scale_attn_by_inverse_layer_idx True"),
    "no scale": ("gpt2", configs(scale_attn_weights=False), "we compute True only"),
    "three dropouts": ("gpt2", configs(attn_pdrop=0.3), "we have one dropout"),
    "biases": ("llama", configs(attention_bias=True), "attention_bias True"),
    "stretched rotation": ("llama", configs(rope_scaling={"type": "linear", "factor": 2.0}),
                           "rope_type 'linear'"),
    "llama3 rotation": (
        "llama",
        configs(rope_parameters={"rope_type": "llama3", "rope_theta": 5e5, "factor": 8.0}),
        "rope_type 'llama3'|factor",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NOT_BUILT_IN_FAMILY)
def test_values_that_we_do_not_compute_are_named(case, tmp_path):
    kind, change, words = NOT_BUILT_IN_FAMILY[case]
    save_pretrained(build(KINDS[kind]), tmp_path)
    change(tmp_path)
    with pytest.raises(Unsupported, match=words):
        from_pretrained(tmp_path)


def test_a_head_that_is_not_tied_although_config_json_says_so_is_named(tmp_path):
    save_pretrained(build(KINDS["gpt2"]), tmp_path)
    tensors(lambda held: held.update({"lm_head.weight": torch.ones(40, 12)}))(tmp_path)
    with pytest.raises(DamagedFile, match="config.json says they are tied"):
        from_pretrained(tmp_path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 64) | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=3,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(KINDS)), st.integers(0, 99), JSON)
def test_any_value_in_config_json_gives_a_model_or_an_error_with_the_path(tmp_path, kind, which, value):
    save_pretrained(build(KINDS[kind]), tmp_path)
    config_json = json.loads((tmp_path / "config.json").read_text())
    keys = [*config_json, "plmlib", "rope_scaling", "rope_parameters", "unheard_of"]
    config_json[keys[which % len(keys)]] = value
    (tmp_path / "config.json").write_text(json.dumps(config_json))
    try:
        from_pretrained(tmp_path)
    except (DamagedFile, Unsupported) as error:
        assert str(tmp_path) in str(error)


@settings(
    max_examples=settings().max_examples // 3, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 10**9), st.integers(0, 7))
def test_one_flipped_bit_is_found(tmp_path, at, bit):
    """If the hash is given: always. By the hash inside our own files: whenever it could change the model."""
    path = tmp_path / "model.safetensors"
    model = build(KINDS["gpt2"])
    save_pretrained(model, tmp_path)
    data = bytearray(path.read_bytes())
    good = sha256(path)
    data[at % len(data)] ^= 1 << bit
    path.write_bytes(data)
    with pytest.raises(DamagedFile, match=rf"expected: {good}\n  sha256 found:    {sha256(path)}"):
        from_pretrained(tmp_path, sha256=good)
    try:
        again = from_pretrained(tmp_path)
    except DamagedFile:
        return
    assert all(torch.equal(a, b) for a, b in zip(again.parameters(), model.parameters(), strict=True))


def test_hashes_of_several_files(tmp_path):
    save_pretrained(build(KINDS["gpt2"]), tmp_path)
    index(lambda names: dict.fromkeys(names, "model-1.safetensors"))(tmp_path)
    good = sha256(tmp_path / "model-1.safetensors")
    from_pretrained(tmp_path, sha256={"model-1.safetensors": good})
    with pytest.raises(DamagedFile, match="does not have the expected hash"):
        from_pretrained(tmp_path, sha256={"model-1.safetensors": "0" * 64})


def test_training_a_loaded_model_leaves_its_file_alone(tmp_path):
    save_pretrained(build(KINDS["gpt2"]), tmp_path)
    before = sha256(tmp_path / "model.safetensors")
    model = from_pretrained(tmp_path)
    with torch.no_grad():
        for weight in model.parameters():
            weight.add_(1.0)
    assert sha256(tmp_path / "model.safetensors") == before


def test_a_hash_is_text():
    with pytest.raises(TypeError, match="sha256 must be text"):
        from_pretrained("folder", sha256=5)


def test_a_name_is_not_a_folder():
    with pytest.raises(DamagedFile, match=r"no-such-model is not a folder.*\n.*course.load"):
        from_pretrained("no-such-model")


def test_what_is_no_model_is_not_saved(tmp_path):
    for model in ("gpt2", None, torch.nn.Linear(2, 2)):
        with pytest.raises(
            TypeError,
            match=f"model must be one that build or from_pretrained made, got {type(model).__name__}",
        ):
            save_pretrained(model, tmp_path)
    with torch.device("meta"):
        shape = build(KINDS["gpt2"])
    with pytest.raises(ValueError, match="no weights to save"):
        save_pretrained(shape, tmp_path)
    assert not list(tmp_path.iterdir())


def test_saving_where_nobody_may_names_the_path(tmp_path):
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(OSError, match="taken"):
        save_pretrained(build(KINDS["gpt2"]), tmp_path / "taken")
