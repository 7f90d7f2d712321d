"""A model as the page reads it: one safetensors file that holds weights, config and tokenizer."""

import base64
import json
from dataclasses import asdict

import torch
from safetensors.torch import save

from plmlib.config import diff, tiny
from plmlib.models.causal import CausalLM

# js/core/transformer.js computes what tiny() describes, GPT-1 and GPT-2, with these fields free.
SIZES = ("vocab_size", "d_model", "n_layers", "n_heads", "d_head", "d_ff", "max_len")
READS = (*SIZES, "norm_place", "norm_eps", "activation", "tied")
# These concern training only, or (bias) are known from the tensors.
TRAINING = ("bias", "init_std", "embed_std", "dropout", "attention_dropout", "activation_dropout")


def pack(model: CausalLM, tokenizer) -> bytes:
    """Return the model file of a `CausalLM` and its `ByteBPE`.

    Weights are stored in half precision where that loses nothing, else in single precision.

    Raises ValueError for a model of a shape that the page cannot run, and for a tokenizer of another size or
    rule.

    Chapter: 3.4
    """
    config = asdict(model.config)
    read = {name: config[name] for name in READS}
    wrong = diff(model.config, tiny(**read)).keys() - {*TRAINING}
    if wrong:
        found = ", ".join(f"{name}={config[name]!r}" for name in sorted(wrong))
        raise ValueError(
            f"the page runs GPT-1 and GPT-2 shapes, not {found}; give SamplingLab a model built from tiny()"
        )
    if tokenizer.vocab_size != config["vocab_size"]:
        raise ValueError(
            f"the tokenizer has {tokenizer.vocab_size} tokens, the model {config['vocab_size']}; "
            "they must agree"
        )
    if not getattr(tokenizer, "as_gpt2", False):
        raise ValueError(
            f"the page cuts text as GPT-2 does, {tokenizer!r} does not; "
            "give SamplingLab one from ByteBPE.train"
        )
    metadata = {
        "config": json.dumps(read),
        "tokenizer": json.dumps(vocabulary(tokenizer), ensure_ascii=False),
    }
    return save({name: smallest(weight) for name, weight in model.state_dict().items()}, metadata)


def smallest(weight: torch.Tensor) -> torch.Tensor:
    """Return the tensor in float16 if that changes no entry, else in float32."""
    weight = weight.detach().cpu().float().contiguous()
    half = weight.half()
    return half if torch.equal(half.float(), weight) else weight


def script(name: str, file: bytes) -> str:
    """Return a classic script, which a page from disk may load: it registers the file as plm.models[name]."""
    packed = base64.b64encode(file).decode()
    return f'((globalThis.plm??={{}}).models??={{}})[{json.dumps(name)}]="{packed}";\n'


def vocabulary(tokenizer) -> dict:
    """Return what the page needs of a `ByteBPE`: tokens by id, merges in order, the id of the end or None."""
    tokens = tokenizer.tokens(range(tokenizer.vocab_size))
    return {"tokens": tokens, "merges": [f"{a} {b}" for a, b in tokenizer.merges], "end": tokenizer.eos}
