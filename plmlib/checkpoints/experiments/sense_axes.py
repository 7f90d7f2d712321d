"""The probes of the widget EvidenceLab: for each word of `senses`, a direction between its two senses."""

import torch

from plmlib import world
from plmlib.checkpoints import evidence
from plmlib.checkpoints.results import experiment
from plmlib.checkpoints.shelf import load
from plmlib.training import probe

TRAINING, TEST = 24_000, 1200
L2 = 0.02


def covered(documents: list, rng: torch.Generator) -> list[set]:
    """For each document the words that are shown: each with a probability that is drawn for the document."""
    shown = []
    for document in documents:
        n = len(document.tokens)
        draws = torch.rand(n, generator=rng) < torch.rand(1, generator=rng)
        shown.append({i for i in range(n) if draws[i]})
    return shown


def examples(networks: dict, word: str, documents: list, shown: list) -> tuple[dict, torch.Tensor]:
    """The states of one word in all its documents for each reader, and its sense, 0 or 1."""
    pair = [sense for _, sense in evidence.senses()[word]]
    chosen = [(d, s) for d, s in zip(documents, shown) if d.labels["word"] == word]
    tokenizer = networks["model"][1]
    read = [([tokenizer.id(token) for token in d.tokens], s, d.labels["at"]) for d, s in chosen]
    found = [evidence.states(networks, *one) for one in read]
    labels = torch.tensor([pair.index(d.labels["sense"]) for d, _ in chosen])
    return {name: torch.stack([one[name] for one in found]) for name in evidence.PROBED}, labels


@experiment(
    "evidence-lab",
    texts=lambda: world.texts("senses", TRAINING, seed=2, part="seen"),
    recipe="linear probes on tiny-bert, mixture-gpt and the untrained encoder, for each ambiguous word; "
    "words around it are covered at random in training; accuracy on other evidence words, nothing covered",
    seeds=1,
    spread=0.1,
)
def sense_axes(seed: int) -> dict:
    networks = {"model": load("tiny-bert")[:2], "causal": load("mixture-gpt")[:2]}
    train = world.documents("senses", TRAINING, seed=2, part="seen")
    test = {
        side: world.documents("senses", TEST, seed=3, part="test", side=side) for side in ("left", "right")
    }
    shown = covered(train, torch.Generator().manual_seed(seed))
    axes, right = {}, {name: {"left": [], "right": []} for name in evidence.PROBED}
    for word in evidence.senses():
        states, labels = examples(networks, word, train, shown)
        axes[word] = {}
        held_out = {
            side: examples(networks, word, documents, [set(range(99))] * TEST)
            for side, documents in test.items()
        }
        for name in evidence.PROBED:
            network = probe(states[name], labels, states[name], labels, l2=L2).network
            direction = evidence.axis(network)
            axes[word][name] = [float(f"{value:.5g}") for value in direction.tolist()]
            for side, (others, truth) in held_out.items():
                odds = others[name].double() @ direction[:-1] + direction[-1]
                right[name][side] += ((odds > 0).long() == truth).tolist()
    accuracy = {
        name: {side: sum(hits) / len(hits) for side, hits in sides.items()} for name, sides in right.items()
    }
    return {"accuracy": accuracy, "axes": axes}
