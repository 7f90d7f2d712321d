"""The skeletons, how one is built from a Config, and how its parameters are counted."""

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
    """Return a model with random weights, in evaluation mode; the same seed gives the same bits on every machine.

    Under `torch.device("meta")` it has shapes and no memory.
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
    """Return the model on the meta device: every shape, no memory, no weights."""
    if not isinstance(config, Config):
        raise TypeError(f'config must be a Config, such as tiny() or PRESETS["gpt2"], got {config!r}')
    with torch.device("meta"):
        return SKELETONS[config.skeleton](config).eval()


@torch.no_grad()
def initialise(model: nn.Module, rng: torch.Generator) -> None:
    """Draw every weight: matrices uniform with mean 0 and the config's standard deviation, biases 0, norms 1.

    Matrices that write into a pre-norm residual stream are smaller by √n where n of them add up, so that the sum stays one
    size: two a layer, three where a decoder looks at a memory.
    Where scores are not divided by √E (T5), the queries' weights are.
    Uniform, not normal: `torch.rand` gives the same bits on every CPU, `torch.randn` does not.

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
    """Number of weights: of a Config, as published (tied weights once, nothing allocated); of a model, what it holds.

    BERT and its kin are published as encoder and pooler, without the heads of pre-training.

    Chapter: 3.3
    """
    model = of if isinstance(of, nn.Module) else empty(of)
    heads = (
        ("head.", "pair_head.", "order_head.") if isinstance(of, Config) and of.skeleton == "masked" else ()
    )
    return sum(weight.numel() for name, weight in model.named_parameters() if not name.startswith(heads))
