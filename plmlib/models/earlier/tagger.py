"""A recurrent tagger: one label for every token, read from left to right or in both directions (BiLSTM)."""

import torch
from torch import Tensor, nn

from plmlib.checks import choice, integer
from plmlib.models.earlier.recurrent import KINDS, initialise, read_ids, states_of, table
from plmlib.objectives import Objective, cross_entropy, predicted


class RecurrentTagger(nn.Module):
    """Embed → LayerNorm → recurrences → LayerNorm → a score for every label.

    kind           "lstm", "gru" or "rnn"
    vocab_size     V;  n_labels  how many labels there are
    d_model        D, width of the embeddings;  d_hidden  H, width of the state of each direction
    n_layers       number of layers, each of which reads all states of the one below
    bidirectional  True: a second recurrence reads from right to left, and the two states are concatenated
                   False: left to right only
    seed           of the initial weights

    Source: Schuster and Paliwal 1997.   Chapter: 1.2
    """

    def __init__(
        self,
        kind: str,
        vocab_size: int,
        n_labels: int,
        d_model: int = 64,
        d_hidden: int = 64,
        n_layers: int = 1,
        bidirectional: bool = True,
        seed: int = 0,
    ):
        super().__init__()
        self.settings = {
            "kind": choice("kind", kind, KINDS),
            "vocab_size": integer("vocab_size", vocab_size, 1),
            "n_labels": integer("n_labels", n_labels, 1),
            "d_model": integer("d_model", d_model, 1),
            "d_hidden": integer("d_hidden", d_hidden, 1),
            "n_layers": integer("n_layers", n_layers, 1),
            "bidirectional": bool(bidirectional),
        }
        directions = 2 if bidirectional else 1
        width = d_hidden * directions
        rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
        self.tokens, self.norm_in = table(vocab_size, d_model, rng), nn.LayerNorm(d_model)
        self.layers = nn.ModuleList(
            nn.ModuleList(KINDS[kind](d_in, d_hidden, batch_first=True) for _ in range(directions))
            for d_in in [d_model] + [width] * (n_layers - 1)
        )
        self.norm_out, self.label = nn.LayerNorm(width), nn.Linear(width, n_labels)
        initialise(self.layers, d_hidden, rng)
        initialise(self.label, d_hidden, rng)

    def forward(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """Logits (B, T, n_labels): ids (B, T), keep (B, T) bool, True at real tokens, or None."""
        ids = read_ids(ids, keep, self.settings["vocab_size"])
        x = self.norm_in(self.tokens(ids))
        for directions in self.layers:
            states = [states_of(layer, x, keep, backward=n == 1) for n, layer in enumerate(directions)]
            x = torch.cat(states, -1)
        return self.label(self.norm_out(x))


def label_loss(model, ids: Tensor, keep: Tensor | None, labels: Tensor) -> Tensor:
    """The mean cross-entropy of the labels (B, T), in nats per token; a label of -100 does not count.

    Chapter: 2.5
    """
    return cross_entropy(model(ids, keep=keep), labels)


def labelled_tokens(ids: Tensor, keep: Tensor | None, labels: Tensor) -> int:
    """How many tokens `tagging` labels in a batch."""
    return predicted(labels)


tagging = Objective(label_loss, labelled_tokens)
