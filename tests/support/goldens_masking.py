"""Numbers from plmlib that the page's masking and its two readers must reproduce.

cd tests && python -m support.goldens_masking          writes tests/support/fixtures/
"""

import base64
import random

import torch

from plmlib.checkpoints import evidence
from plmlib.text import BERT_SPECIALS, Words
from plmlib.widgets import corruption, masking_lab, model_file
from support.goldens import write
from support.goldens_sampling import cut, shaken

TEXTS = [
    "the cat sat on the mat .",
    "a bird sang in the tree ##house , and the cat was happy .",
    "the unheard ##of tea ##pot [MASK] was 猫 given to anna by tom",
    "cat cat",
]
PAIRS = [
    ("the _ sat .", "a _ sang ."),
    ("the cat _", "the cat"),
    ("_ was happy", "_ sang"),
    ("cat _", "cat _"),
]


def words() -> Words:
    known = "the cat sat on mat . a bird sang in tree house , and was happy of tea pot given to anna by tom"
    return Words.train([known], specials=BERT_SPECIALS)


def networks() -> dict:
    """Two small models with random weights and one vocabulary: an encoder and a decoder."""
    tokenizer = words()
    shape = {"vocab_size": tokenizer.vocab_size, "activation": "gelu"}
    model, causal = shaken(5, skeleton="masked", **shape), shaken(6, **shape)
    return {"model": (model, tokenizer), "causal": (causal, tokenizer)}


def states() -> list[dict]:
    """60 states of a strip: 50 seeds at the usual settings, and others with any."""
    rng, found = random.Random(0), []
    for seed in range(60):
        usual = seed < 50
        found.append({
            "text": TEXTS[seed % len(TEXTS)], "whole": seed % 3 == 0,
            "seed": seed if usual else rng.randrange(2**32),
            "rate": 0.15 if usual and seed % 2 else rng.choice([0.0, 0.3, 0.5, 1.0]),
            "to_mask": 0.8 if usual else rng.choice([0.0, 0.35, 0.9, 1.0]),
            "to_random": 0.1 if usual else rng.choice([0.0, 0.1, 0.45, 1.0]),
            "edits": [] if usual else [rng.randrange(96) for _ in range(4)],
        })  # fmt: skip
    return found


def masking_goldens() -> dict:
    """Return the model files, how strips of 60 states are masked, and what both models say of some."""
    both = networks()
    _, tokenizer = both["model"]
    cases = []
    for state in states():
        strip = corruption.read(state, tokenizer)
        lists = {name: strip[name].tolist() for name in ("ids", "inputs", "labels")}
        cases.append({"state": state, **lists})
    recorded = []
    for i, state in enumerate(states()[50:54]):
        whole = state | dict(zip("ab", PAIRS[i]))
        strip, pair = (masking_lab.record(both, whole | {"mode": mode}) for mode in ("mask", "blank"))
        recorded.append({"state": whole, "places": strip["places"], "blanks": pair["blanks"]})
    files = {key: base64.b64encode(model_file.pack(*pair)).decode() for key, pair in both.items()}
    return {"files": files, "cases": cases, "recorded": recorded}


EVIDENCE = [  # ids of words between the marks, places that are shown, the ambiguous word
    ("the cat sat on the mat .", [0, 2, 5], 1),
    ("a bird sang in the tree and the cat was happy .", [], 5),
    ("cat", [], 0),
    ("tom was given tea", [0, 1, 2, 3], 3),
]


def evidence_goldens() -> dict:
    """Return random directions of a probe, and where four readers put a word in a few texts."""
    both = networks()
    model, tokenizer = both["model"]
    rng = random.Random(3)
    size = model.config.d_model + 1
    axes = {name: [rng.uniform(-1, 1) for _ in range(size)] for name in evidence.PROBED}
    directions = {name: torch.tensor(direction) for name, direction in axes.items()}
    cases = []
    for text, shown, at in EVIDENCE:
        ids = tokenizer.encode(text)
        chances = evidence.chances(both, directions, ids, shown, at)
        cases.append({"text": text, "shown": shown, "at": at, "chances": chances})
    first = evidence.untrained(model.config)
    states = first.encode(torch.tensor([tokenizer.inputs(EVIDENCE[0][0])[0]]))[0].tolist()
    return {"axes": axes, "cases": cases, "untrained": states}


GOLDENS = {"masking.json": masking_goldens, "evidence.json": evidence_goldens}

if __name__ == "__main__":
    write(GOLDENS, cut)
