"""Numbers from plmlib that the page's noises, and what models write, must reproduce.

cd tests && python -m support.goldens_corruption          writes tests/support/fixtures/
"""

import base64
import random

import torch

from plmlib.checkpoints.corpora.source_and_target import SENTINELS, SPECIALS
from plmlib.dice import Mulberry32
from plmlib.objectives import corrupt_spans, denoise
from plmlib.text import Words
from plmlib.widgets import base, corruption_lab, denoising, model_file
from support.goldens import write
from support.goldens_sampling import cut, shaken
from support.goldens_seq2seq import BART, T5

EXAMPLES = base.limits("corruption-lab")["text"]["examples"]
TEXTS = [EXAMPLES[0], EXAMPLES[1], EXAMPLES[-1], "simon went .", "a dragon was found . lan got it", "leo leo"]
SEEDS = 100
SETTINGS = [(0.15, 3, 3), (0.3, 2, 3), (0.5, 1, 1.5), (0.3, 5, 0.5), (0.9, 1, 6), (0.05, 10, 10)]


def words() -> Words:
    return Words.train(EXAMPLES, specials=SPECIALS + SENTINELS)


def networks() -> dict:
    """Two small models with random weights and one vocabulary: a T5 and a BART."""
    tokenizer = words()
    shape = {"skeleton": "seq2seq", "vocab_size": tokenizer.vocab_size, "max_len": 48}
    models = {"t5": shaken(5, **T5 | shape), "bart": shaken(6, **BART | shape)}
    return {key: (model, tokenizer) for key, model in models.items()}


def by_library(state: dict, tokenizer) -> tuple[list[int], list[int]]:
    """Return source and target without [EOS], as corrupt_spans and denoise draw them."""
    ids = torch.tensor([denoising.ids_of(state["text"].split(), tokenizer)])
    rng, rate = Mulberry32(state["seed"]), state["rate"]
    if state["noise"] == "spans":
        how = {"mean_length": state["mean_length"], "placement": state["placement"]}
        source, target, *_ = corrupt_spans(ids, None, rng, denoising.sentinels_of(tokenizer), rate, **how)
    else:
        noise = ("permute", "infill") if state["noise"] == "both" else state["noise"]
        how = {"mask_id": tokenizer.mask, "stops": [tokenizer.id(".")], "mean_length": state["lam"]}
        source, target, *_ = denoise(ids, None, rng, noise, rate=rate, **how)
    return source[0].tolist(), target[0].tolist()


def states(noise: str, edits: bool = False) -> list[dict]:
    """Return states of one noise, one for each seed, with all settings in turn."""
    found, rng = [], random.Random(noise)
    for seed in range(20 if edits else SEEDS):
        rate, mean_length, lam = SETTINGS[seed % len(SETTINGS)]
        found.append({
            "text": TEXTS[seed % len(TEXTS)] if seed % 7 else TEXTS[0], "noise": noise, "rate": rate,
            "mean_length": mean_length, "lam": lam, "placement": ("even", "released")[seed % 2],
            "seed": seed if seed % 5 else rng.randrange(2**32), "split": rng.randrange(1, 29),
            "edits": [rng.randrange(124) for _ in range(6)] if edits else [],
        })  # fmt: skip
    return found


def case(state: dict, source: list[int], target: list[int]) -> dict:
    """Return what the fixture holds of a state; the target of BART's noises is the text itself."""
    found = {"state": state, "source": source}
    return found | ({"target": target} if state["noise"] in ("spans", "prefix") else {})


def corruption_goldens() -> dict:
    """Return model files; rows of 100 seeds of every noise; rows with edits; P(hidden); what models write."""
    both = networks()
    _, tokenizer = both["t5"]
    drawn, changed = [], []
    for noise in ("spans", *denoising.NOISES, "both"):
        for state in states(noise):
            drawn.append(case(state, *by_library(state, tokenizer)))
    for noise in ("spans", *denoising.NOISES, "both", "prefix"):
        for state in states(noise, edits=True):
            ids, plan = denoising.read(state, tokenizer)
            changed.append(case(state, *denoising.rows_of(ids, plan, state, tokenizer)))
    written = []
    for i, noise in enumerate(("spans", *denoising.NOISES)):
        found = corruption_lab.record(both, states(noise)[i])
        written.append({"state": found["state"], "written": found["written"]})
    where = []
    for n, rate, mean in ((10, 0.15, 3), (30, 0.15, 3), (24, 0.3, 2), (13, 0.5, 1), (30, 0.9, 1)):
        for placement in ("even", "released"):
            p = denoising.p_hidden(n, rate, mean, placement)
            where.append({"n": n, "rate": rate, "mean_length": mean, "placement": placement, "p": p})
    files = {key: base64.b64encode(model_file.pack(*pair)).decode() for key, pair in both.items()}
    return {"files": files, "drawn": drawn, "changed": changed, "written": written, "where": where}


GOLDENS = {"corruption.json": corruption_goldens}

if __name__ == "__main__":
    write(GOLDENS, cut)
