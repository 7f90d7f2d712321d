"""ELMo: a bidirectional language model of LSTMs, and the mix of its layers that each task learns."""

import torch
from torch import Tensor, nn

from plmlib.checks import integer, tensors
from plmlib.models.earlier.recurrent import initialise, read_ids, states_of, table
from plmlib.objectives import Objective, cross_entropy, predictions, shift


class BiLM(nn.Module):
    """A forward and a backward LSTM language model, trained together; they share embedding and softmax only.

    vocab_size  V
    d_model     D, width of the embeddings and of each direction's states
    d_hidden    H, width of an LSTM, projected back to D
    n_layers    L >= 2 LSTMs in each direction; from the second on, each has a residual connection
    seed        of the initial weights

    The tokens are whole words; ELMo reads characters.

    Source: Peters et al. 2018, section 3.1.   Chapter: 2.1
    """

    def __init__(
        self, vocab_size: int, d_model: int = 64, d_hidden: int = 128, n_layers: int = 2, seed: int = 0
    ):
        super().__init__()
        self.settings = {
            "vocab_size": integer("vocab_size", vocab_size, 1),
            "d_model": integer("d_model", d_model, 1),
            "d_hidden": integer("d_hidden", d_hidden, 1),
            "n_layers": integer("n_layers", n_layers, 2, hint="With one layer there is nothing to mix"),
        }
        rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
        self.tokens, self.norm_in = table(vocab_size, d_model, rng), nn.LayerNorm(d_model)
        self.directions = nn.ModuleList(
            nn.ModuleList(
                nn.ModuleList([nn.LSTM(d_model, d_hidden, batch_first=True), nn.Linear(d_hidden, d_model)])
                for _ in range(n_layers)
            )
            for _ in ("forward", "backward")
        )
        self.norm_out, self.project = nn.LayerNorm(d_model), nn.Linear(d_model, d_model)
        initialise(self.directions, d_hidden, rng)
        initialise(self.project, d_model, rng)

    def forward(self, ids: Tensor, keep: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Logits (B, T, V) of the next token, read from the left, and of the previous one, from the right."""
        tops = self._states(ids, keep)[-1].chunk(2, -1)
        return tuple(self.project(self.norm_out(top)) @ self.tokens.weight.T for top in tops)

    @torch.no_grad()
    def layers(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """h (L+1, B, T, 2D), without gradients: the states of both directions of each layer, concatenated.

        ids (B, T), keep (B, T) bool, True at real tokens, or None. Entry 0 is the embedding, twice.

        Source: Peters et al. 2018, section 3.2.   Chapter: 2.1
        """
        return torch.stack(self._states(ids, keep))

    def _states(self, ids: Tensor, keep: Tensor | None) -> list[Tensor]:
        ids = read_ids(ids, keep, self.settings["vocab_size"])
        x = self.norm_in(self.tokens(ids))
        states = [torch.cat([x, x], -1)]
        for (lstm, project), (lstm_back, project_back) in zip(*self.directions, strict=True):
            left, right = states[-1].chunk(2, -1)
            left = project(states_of(lstm, left, keep))
            right = project_back(states_of(lstm_back, right, keep, backward=True))
            above = torch.cat([left, right], -1)
            states.append(above if len(states) == 1 else above + states[-1])
        return states


def two_sided_loss(model: BiLM, ids: Tensor, keep: Tensor | None = None) -> Tensor:
    """-(log P(x_t | x_<t) + log P(x_t | x_>t)) / 2, in nats per token: the mean over both directions.

    Source: Peters et al. 2018, section 3.1.   Chapter: 2.1
    """
    ids = tensors.batch(ids, keep)
    after = shift(ids, keep)[1]
    before = shift(ids.flip(1), None if keep is None else keep.flip(1))[1].flip(1)
    from_left, from_right = model(ids, keep=keep)
    return (cross_entropy(from_left[:, :-1], after) + cross_entropy(from_right[:, 1:], before)) / 2


biclm = Objective(two_sided_loss, predictions)


class LayerMix(nn.Module):
    """γ Σ_j s_j h_j with s = softmax(w): L + 2 numbers, learned with the task, the language models frozen.

    Source: Peters et al. 2018, equation 1.   Chapter: 2.1
    """

    def __init__(self, n_layers: int):
        """n_layers: L, that of the model; the layer of embeddings is one more."""
        super().__init__()
        self.w = nn.Parameter(torch.zeros(integer("n_layers", n_layers, 1) + 1))
        self.gamma = nn.Parameter(torch.ones(()))

    @property
    def shares(self) -> Tensor:
        """s (L+1,), whose sum is 1."""
        return self.w.softmax(0)

    def forward(self, layers: Tensor) -> Tensor:
        """h (L+1, ..., 2D), from `BiLM.layers` -> (..., 2D)."""
        if len(layers) != len(self.w):
            raise ValueError(
                f"layers must be {len(self.w)} in number, with the layer of embeddings, got {len(layers)}"
            )
        return self.gamma * torch.tensordot(self.shares, layers, 1)
