"""Small models with random weights, one for each shape, and ids for them to read."""

import torch

from plmlib import build, tiny

LLAMA = {
    "positions": "rotary",
    "norm": "rms",
    "activation": "silu",
    "gated": True,
    "bias": False,
    "tied": False,
}
CAUSAL_SHAPES = {
    "gpt2": tiny(),
    "gpt1": tiny(norm_place="post"),
    "llama": tiny(**LLAMA, n_kv_heads=2),
    "sinusoidal": tiny(positions="sinusoidal"),
    "no positions": tiny(positions="none"),
    "relative": tiny(positions="relative", scale_scores=False),
}
CAUSAL_MODELS = {name: build(config.replace(max_len=32)) for name, config in CAUSAL_SHAPES.items()}
CAUSAL_IDS = torch.randint(0, 512, (3, 20), generator=torch.Generator().manual_seed(0))
T5 = tiny(
    skeleton="seq2seq",
    vocab_size=60,
    d_model=32,
    n_layers=2,
    n_decoder_layers=3,
    max_len=16,
    positions="relative",
    rel_buckets=8,
    rel_distance=12,
    norm="rms",
    norm_eps=1e-6,
    activation="relu",
    bias=False,
    scale_scores=False,
    scale_logits=True,
    start_id=0,
    init_std=0.2,
)
BART = T5.replace(
    n_layers=3,
    n_decoder_layers=1,
    max_len=24,
    positions="learned",
    position_offset=2,
    count_padding=True,
    embed_norm=True,
    norm="layer",
    norm_place="post",
    activation="gelu",
    bias=True,
    scale_scores=True,
    scale_logits=False,
    start_id=2,
)
SEQ2SEQ_SHAPES = {
    "t5": T5,
    "t5 1.1": T5.replace(activation="gelu_tanh", gated=True, tied=False, scale_logits=False),
    "bart": BART,
    "mbart": BART.replace(norm_place="pre", embed_scale=True, start_id=None),
    "rotary": BART.replace(positions="rotary", position_offset=0, count_padding=False, n_kv_heads=2),
    "shared": BART.replace(
        positions="sinusoidal", count_padding=False, share_layers=True, n_decoder_layers=2
    ),
}
SEQ2SEQ_MODELS = {name: build(config) for name, config in SEQ2SEQ_SHAPES.items()}
RNG = torch.Generator().manual_seed(0)
SOURCE, TARGET = torch.randint(0, 60, (3, 9), generator=RNG), torch.randint(0, 60, (3, 7), generator=RNG)
ALL, SEEN = torch.ones(3, 7, dtype=torch.bool), torch.ones(3, 9, dtype=torch.bool)
SOME = SEEN.clone()
SOME[0, 6:], SOME[1, :2] = False, False
