"""Random models of the reference implementation in many shapes, and ours as read from its files.

Every weight is redrawn from N(0, 0.3²), so that biases, norms and gains matter; float64; at most 30 tokens.
The tolerance is 1e-12. RMSNorm families have 1e-6, because the reference computes these norms in float32;
with norms in float64 they have 1e-12, too.
"""

import json
import os

os.environ["HF_HUB_OFFLINE"] = "1"

import pytest
import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from plmlib import capture, from_pretrained, save_pretrained

transformers.logging.set_verbosity_error()
transformers.logging.disable_progress_bar()

AUTO = dict.fromkeys(("openai-gpt", "gpt2", "llama"), "ForCausalLM")
AUTO |= {"bert": "ForPreTraining", "albert": "ForPreTraining", "roberta": "ForMaskedLM"}
AUTO |= dict.fromkeys(("t5", "bart", "mbart"), "ForSeq2SeqLM")
TOLERANCE = {family: 1e-6 if family in ("llama", "t5") else 1e-12 for family in AUTO}

GPT = {"n_embd": 24, "n_head": 3, "n_layer": 2, "n_positions": 33, "vocab_size": 61}
LLAMA = {
    "hidden_size": 32, "num_attention_heads": 4, "num_hidden_layers": 2, "intermediate_size": 44,
    "max_position_embeddings": 40, "vocab_size": 61,
}  # fmt: skip
BERT = {
    "hidden_size": 24, "num_attention_heads": 3, "num_hidden_layers": 2, "intermediate_size": 37,
    "max_position_embeddings": 33, "vocab_size": 61,
}  # fmt: skip
ROBERTA = BERT | {"max_position_embeddings": 35, "type_vocab_size": 1, "layer_norm_eps": 1e-5}
ALBERT = BERT | {"embedding_size": 10}
ODD_BERT = {
    "hidden_size": 35,
    "num_attention_heads": 5,
    "num_hidden_layers": 3,
    "intermediate_size": 41,
    "vocab_size": 67,
}
ONE_BERT = {"hidden_size": 7, "num_attention_heads": 1, "intermediate_size": 9}
T5 = {
    "d_model": 24, "d_kv": 6, "d_ff": 37, "num_heads": 3, "num_layers": 2, "num_decoder_layers": 3,
    "vocab_size": 61,
    "pad_token_id": 0, "decoder_start_token_id": 0,
}  # fmt: skip
T5_1_1 = T5 | {"feed_forward_proj": "gated-gelu", "tie_word_embeddings": False}
BART = {
    "d_model": 24, "encoder_attention_heads": 3, "decoder_attention_heads": 3, "encoder_ffn_dim": 37,
    "decoder_ffn_dim": 37,
    "encoder_layers": 2, "decoder_layers": 3, "max_position_embeddings": 33, "vocab_size": 61,
    "decoder_start_token_id": 2,
    "forced_eos_token_id": None,
}  # fmt: skip
MBART = BART | {"scale_embedding": True}
ODD_BART = {
    "d_model": 35,
    "encoder_attention_heads": 5,
    "decoder_attention_heads": 5,
    "encoder_layers": 3,
    "decoder_layers": 1,
}
ONE_BART = {
    "d_model": 7,
    "encoder_attention_heads": 1,
    "decoder_attention_heads": 1,
    "activation_function": "relu",
}

CAUSAL = {
    "openai-gpt": ("openai-gpt", GPT),
    "openai-gpt, one head, deep": ("openai-gpt", GPT | {"n_head": 1, "n_embd": 10, "n_layer": 4,
                                                        "afn": "silu"}),
    "gpt2": ("gpt2", GPT),
    "gpt2, odd sizes": ("gpt2", GPT | {"n_embd": 15, "n_head": 5, "n_inner": 37, "n_layer": 3,
                                       "vocab_size": 67}),
    "gpt2, exact GELU, own eps": ("gpt2", GPT | {"activation_function": "gelu", "layer_norm_epsilon": 1e-3}),
    "gpt2, untied": ("gpt2", GPT | {"tie_word_embeddings": False}),
    "llama": ("llama", LLAMA),
    "llama, grouped queries": ("llama", LLAMA | {"num_key_value_heads": 2, "rms_norm_eps": 1e-5}),
    "llama, one key head, own theta": (
        "llama",
        LLAMA | {"num_key_value_heads": 1, "rope_parameters": {"rope_type": "default",
                                                               "rope_theta": 500000.0}},
    ),
    "llama, wide heads, tied": ("llama", LLAMA | {"head_dim": 14, "num_key_value_heads": 2,
                                                  "tie_word_embeddings": True}),
}  # fmt: skip
MASKED = {
    "bert": ("bert", BERT),
    "bert, odd sizes": ("bert", BERT | ODD_BERT),
    "bert, one head, ReLU, own eps": (
        "bert",
        BERT | ONE_BERT | {"hidden_act": "relu", "layer_norm_eps": 1e-3},
    ),
    "bert, tanh GELU, three segments": ("bert", BERT | {"hidden_act": "gelu_new", "type_vocab_size": 3}),
    "roberta": ("roberta", ROBERTA),
    "roberta, odd sizes": ("roberta", ROBERTA | ODD_BERT | {"layer_norm_eps": 1e-12}),
    "roberta, one head, two segments": ("roberta", ROBERTA | ONE_BERT | {"type_vocab_size": 2}),
    "roberta, pads with 0": ("roberta", ROBERTA | {"pad_token_id": 0}),
    "albert": ("albert", ALBERT),
    "albert, odd sizes, exact GELU": (
        "albert",
        ALBERT | ODD_BERT | {"embedding_size": 11, "hidden_act": "gelu"},
    ),
    "albert, five times one layer": ("albert", ALBERT | {"num_hidden_layers": 5, "layer_norm_eps": 1e-3}),
    "albert, embeddings as wide as the model": ("albert", ALBERT | {"embedding_size": 24}),
}
SEQ2SEQ = {
    "t5": ("t5", T5),
    "t5, wide heads, few buckets": ("t5", T5 | {"d_kv": 11, "num_heads": 5,
                                                "relative_attention_num_buckets": 12,
                                                "relative_attention_max_distance": 17,
                                                "layer_norm_epsilon": 1e-3}),
    "t5, one head, deep encoder": ("t5", T5 | {"d_model": 15, "num_heads": 1, "num_layers": 4,
                                               "num_decoder_layers": 1}),
    "t5 1.1": ("t5", T5_1_1),
    "t5 1.1, odd sizes": ("t5", T5_1_1 | {"d_model": 35, "d_kv": 5, "num_heads": 7, "num_layers": 1,
                                          "vocab_size": 67}),
    "bart": ("bart", BART),
    "bart, odd sizes": ("bart", BART | ODD_BART),
    "bart, one head, ReLU": ("bart", BART | ONE_BART),
    "bart, scaled, tanh GELU": ("bart", BART | {"scale_embedding": True, "activation_function": "gelu_new"}),
    "mbart": ("mbart", MBART),
    "mbart, odd sizes": ("mbart", MBART | ODD_BART | {"vocab_size": 67}),
    "mbart, one head, not scaled": ("mbart", MBART | ONE_BART | {"scale_embedding": False}),
}  # fmt: skip
CASES = CAUSAL | MASKED | SEQ2SEQ
EACH = (
    "bert",
    "roberta",
    "albert",
    "openai-gpt",
    "gpt2",
    "llama, grouped queries",
    "t5",
    "t5 1.1",
    "bart",
    "mbart",
)


def tolerance(case: str) -> float:
    return TOLERANCE[CASES[case][0]]


def config_of(case: str | tuple[str, dict]) -> transformers.PretrainedConfig:
    """`case` is a name above, or a family and its sizes, here and below."""
    family, sizes = CASES[case] if isinstance(case, str) else case
    ids = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 1}
    config = transformers.AutoConfig.for_model(family, **ids | sizes)
    if family != "openai-gpt":  # which has one way only
        config._attn_implementation = "sdpa"  # "eager" turns a padded row of LLaMA into NaN
    return config


def reference(case, kind: str | None = None, seed: int = 1) -> nn.Module:
    """The reference's model with random weights; `kind` follows AutoModel in the name of its class."""
    config = config_of(case)
    kind = AUTO[config.model_type] if kind is None else kind
    model = getattr(transformers, f"AutoModel{kind}").from_config(config)
    if kind and not getattr(
        config, "scale_decoder_outputs", True
    ):  # T5 1.1, whose head the reference builds tied
        model.lm_head.weight = nn.Parameter(torch.empty_like(model.lm_head.weight))
    return redrawn(model, seed)


@torch.no_grad()
def redrawn(model: nn.Module, seed: int = 1) -> nn.Module:
    rng = torch.Generator().manual_seed(seed)
    for weight in model.double().eval().parameters():
        weight.copy_(0.3 * torch.randn(weight.shape, generator=rng, dtype=torch.float64))
    return model


def pairs(tmp_path_factory, change=lambda model: None):
    """case -> (the reference, ours as loaded from its files, its folder), made once; `change` alters it."""
    made = {}

    def pair(case: str):
        if case not in made:
            folder = tmp_path_factory.mktemp("reference")
            theirs = reference(case)
            change(theirs)
            theirs.save_pretrained(folder)
            made[case] = theirs, from_pretrained(folder), folder
        return made[case]

    return pair


def reread(ours: nn.Module, kind: type, folder, **settings) -> nn.Module:
    """Our model as the reference's class loads it from our files, with nothing missing or left over."""
    save_pretrained(ours, folder)
    again, report = kind.from_pretrained(folder, dtype=torch.float64, output_loading_info=True, **settings)
    assert not any(report[name] for name in ("missing_keys", "unexpected_keys", "mismatched_keys")), report
    return again.eval()


def precise(patch: pytest.MonkeyPatch) -> None:
    """Let the reference compute its RMSNorms in the type of its weights instead of float32."""

    def forward(self, x):
        return F.rms_norm(x, self.weight.shape, self.weight, self.variance_epsilon)

    patch.setattr(transformers.models.t5.modeling_t5.T5LayerNorm, "forward", forward)
    patch.setattr(transformers.models.llama.modeling_llama.LlamaRMSNorm, "forward", forward)


def tokens(vocab_size: int, rows: int = 4, n: int = 30, seed: int = 2) -> Tensor:
    return torch.randint(2, vocab_size, (rows, n), generator=torch.Generator().manual_seed(seed))


def padded(n: int = 30) -> Tensor:
    """Four rows: padding on no side, on the right, on the left, on both."""
    keep = torch.ones(4, n, dtype=torch.bool)
    keep[1, -7:] = keep[2, :5] = keep[3, :3] = keep[3, -4:] = False
    return keep


def batch(theirs: nn.Module) -> tuple:
    """What our model is called with; the last of it is True at the real tokens of the output."""
    config, keep = theirs.config, padded()
    if AUTO[config.model_type] == "ForSeq2SeqLM":
        target_keep = padded()
        target_keep[2:, :5] = True  # text to write begins at once
        return tokens(config.vocab_size, n=23), tokens(config.vocab_size, seed=3), padded(23), target_keep
    ids = tokens(config.vocab_size)
    if AUTO[config.model_type] == "ForCausalLM":
        return ids, keep
    ids = ids.masked_fill(~keep, config.pad_token_id)  # by which the reference's RoBERTa counts positions
    kinds = config.type_vocab_size
    return ids, None if kinds == 1 else (torch.arange(30) * kinds // 30).expand(4, -1), keep


def ask(theirs: nn.Module, *given, **more):
    """The reference's output for the arguments that our model is called with."""
    config, given = theirs.config, [int_(x) for x in given]
    if AUTO[config.model_type] == "ForSeq2SeqLM":
        names = "input_ids", "decoder_input_ids", "attention_mask", "decoder_attention_mask"
    elif AUTO[config.model_type] != "ForCausalLM":
        names = "input_ids", "token_type_ids", "attention_mask"
    else:
        names = "input_ids", "attention_mask"
        if given[1:]:  # it counts padding unless it is told not to
            more["position_ids"] = (given[1].cumsum(1) - 1).clamp(min=0)
    return theirs(**dict(zip(names, given, strict=False)), **more)


def int_(x):
    return x if x is None else x.long()


def logits(output) -> Tensor:
    return output["prediction_logits" if "prediction_logits" in output else "logits"]


@torch.no_grad()
def error(ours: nn.Module, theirs: nn.Module, *given) -> float:
    """Largest difference of any logit on real tokens, relative to the largest logit."""
    given = given or batch(theirs)
    return relative(ours(*given)[given[-1]], logits(ask(theirs, *given))[given[-1]])


@torch.no_grad()
def relative(found: Tensor, expected: Tensor) -> float:
    assert found.shape == expected.shape, (found.shape, expected.shape)
    return float((found - expected).abs().max() / expected.abs().max())


@torch.no_grad()
def parts(model: nn.Module, names, run) -> list[Tensor]:
    """What the named parts return during run(model), the first call of each."""
    with capture(model, *names) as seen:
        run(model)
    outputs = [seen[name][0] for name in names]
    return [output[0] if isinstance(output, tuple | list) else output for output in outputs]


def rewritten(folder, target, names=lambda name: name, more: dict | None = None, **changes) -> None:
    """Copy a checkpoint with tensors renamed (None drops one), more tensors, other values in config.json."""
    config_json = json.loads((folder / "config.json").read_text()) | changes
    config_json = {key: value for key, value in config_json.items() if value is not ...}
    (target / "config.json").write_text(json.dumps(config_json))
    tensors = {names(name): tensor for name, tensor in load_file(folder / "model.safetensors").items()}
    tensors.pop(None, None)
    save_file(tensors | (more or {}), target / "model.safetensors", {"format": "pt"})
