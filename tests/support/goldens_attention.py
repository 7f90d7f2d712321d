"""Attention weights of every head, with all heads and without one, and what AttentionLab says, in torch.

cd tests && python -m support.goldens_attention          writes tests/support/fixtures/
"""

import base64

import torch

from plmlib.text import BERT_SPECIALS, Words
from plmlib.widgets import attention_lab, model_file
from support.goldens import write
from support.goldens_sampling import shaken
from support.goldens_seq2seq import cut

SHAPES = {
    "encoder, pre-norm": {"skeleton": "masked", "n_layers": 2},
    "encoder, post-norm": {"skeleton": "masked", "n_layers": 3, "norm_place": "post", "embed_norm": True},
    "decoder, pre-norm": {"n_layers": 2},
    "decoder, post-norm, two heads": {"n_layers": 2, "n_heads": 2, "norm_place": "post"},
}
TEXT = "the cat saw a dog and the dog saw the cat ."
LOOKS = [
    {"text": TEXT, "reader": "model", "at": 4, "hide": True},
    {"text": "The dog, a cat", "reader": "model", "at": 99, "hide": False, "off_layer": 1, "off_head": 2},
    {"text": TEXT, "reader": "causal", "at": 0, "hide": True, "off_layer": 2, "off_head": 4},
    {"text": "dog", "reader": "causal", "at": 0, "hide": True},
]


def words_of(size: int = 0) -> Words:
    """The words of TEXT, and as many others."""
    return Words.train([f"{TEXT} ," + "".join(f" w{i}" for i in range(size))], specials=BERT_SPECIALS)


def packed(model, words) -> str:
    return base64.b64encode(model_file.pack(model, words)).decode()


def head_goldens() -> list:
    """Return model files of four shapes; weights and logits, with all heads and with one switched off."""
    words = words_of(8)
    cases = []
    for seed, (name, changes) in enumerate(SHAPES.items()):
        model = shaken(seed, vocab_size=words.vocab_size, **changes)
        rng = torch.Generator().manual_seed(seed)
        ids = torch.randint(words.vocab_size, (11,), generator=rng).tolist()
        runs = []
        for off in (None, (0, 1), (model.config.n_layers - 1, model.config.n_heads - 1)):
            logp, weights = attention_lab.run(model, ids, off)
            runs.append({"off": off, "logp": logp.flatten().tolist(), "weights": weights.flatten().tolist()})
        cases.append({"name": name, "file": packed(model, words), "ids": ids, "runs": runs})
    return cases


def lab_goldens() -> dict:
    """Return both models of a small lab, what it finds in a few states, and the numbers of its heads."""
    words = words_of()
    networks = {
        "model": (shaken(5, skeleton="masked", vocab_size=words.vocab_size, n_layers=2), words),
        "causal": (shaken(6, vocab_size=words.vocab_size, n_layers=2), words),
    }
    looks = []
    for asked in LOOKS:
        found = attention_lab.look(networks, **asked)
        weights, causal = found["weights"], asked["reader"] == "causal"
        numbers = {
            "weights": weights.flatten(),
            "entropy": attention_lab.entropy(weights).flatten(),
            "shares": attention_lab.shares(weights, causal).flatten(),
            "even": attention_lab.even(weights.shape[-1], causal).flatten(),
        }
        looks.append({"asked": asked, **found, **{key: one.tolist() for key, one in numbers.items()}})
    return {"files": {key: packed(*pair) for key, pair in networks.items()}, "looks": looks}


GOLDENS = {"heads.json": head_goldens, "attention_lab.json": lab_goldens}

if __name__ == "__main__":
    write(GOLDENS, cut)
