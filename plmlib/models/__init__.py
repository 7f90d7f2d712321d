"""The three skeletons of Transformers: build a model from a Config, and count its parameters."""

import math

import torch
from torch import nn

from plmlib import checks
from plmlib.config import Config
from plmlib.models.causal import CausalLM
from plmlib.models.masked import MaskedLM
from plmlib.models.seq2seq import Seq2SeqLM

SKELETONS = {"masked": MaskedLM, "causal": CausalLM, "seq2seq": Seq2SeqLM}


def build(config: Config, seed: int = 0) -> nn.Module:
    """Return a model with random weights, in evaluation mode.

    The same seed gives the same bits on every machine. Under `torch.device("meta")` the weights have shapes
    but use no memory.
    Raises TypeError if `config` is not a Config, ValueError for a seed outside [0, 2^63).

    Chapter: 3.3
    """
    rng = torch.Generator().manual_seed(checks.integer("seed", seed, 0, 2**63 - 1))
    model = empty(config)
    device = torch.get_default_device()
    if device.type != "meta":
        initialise(model.to_empty(device=device), rng)
    return model


def empty(config: Config) -> nn.Module:
    """Return the model on the meta device: its weights have shapes, but no values and no memory."""
    if not isinstance(config, Config):
        raise TypeError(f'config must be a Config, such as tiny() or PRESETS["gpt2"], got {config!r}')
    with torch.device("meta"):
        return SKELETONS[config.skeleton](config).eval()


@torch.no_grad()
def initialise(model: nn.Module, rng: torch.Generator) -> None:
    """Draw matrices uniformly with mean 0 and the config's standard deviation; biases are 0, norms 1.

    n matrices add their outputs to the residual stream of a pre-norm model: two per layer, or three per
    decoder layer with cross-attention. They are divided by √n, so that the sum does not grow with n.
    If scores are not divided by √E (T5), the queries' weights are divided by √E instead.
    The distribution is uniform because `torch.rand` gives the same bits on every CPU; `torch.randn` does not.

    Source: Radford et al. 2019, section 2.3.   Chapter: 3.3
    """
    config = model.config
    for name, weight in model.named_parameters():
        if weight.ndim == 1:
            weight.fill_(0.0 if name.endswith("bias") else 1.0)
            continue
        std = config.embed_std if name.startswith(("embed.", "decoder_embed.")) else config.init_std
        if config.norm_place == "pre" and name.endswith(("attention.out.weight", "feed_forward.down.weight")):
            sums = 3 * config.n_decoder_layers if name.startswith("decoder.") else 2 * config.n_layers
            std *= 1 / math.sqrt(sums)
        weight.copy_((2 * torch.rand(weight.shape, generator=rng, device="cpu") - 1) * (std * math.sqrt(3)))
        if name.endswith((".qkv.weight", ".q.weight")) and not config.scale_scores:
            weight[: config.n_heads * config.d_head] /= math.sqrt(config.d_head)


def count_parameters(of: Config | nn.Module) -> int:
    """The number of parameters.

    For a Config, it is the published number: tied weights count once, and nothing is allocated. BERT, RoBERTa
    and ALBERT are published with the pooler and without the heads of pre-training. For a model, it is the
    number of weights that it has.

    Chapter: 3.3
    """
    model = of if isinstance(of, nn.Module) else empty(of)
    heads = (
        ("head.", "pair_head.", "order_head.") if isinstance(of, Config) and of.skeleton == "masked" else ()
    )
    return sum(weight.numel() for name, weight in model.named_parameters() if not name.startswith(heads))
