"""ELMo's shape: two language models that read towards each other, and a task's own mix of their layers."""

import torch
from torch import Tensor, nn

from plmlib.checks import integer, tensors
from plmlib.models.earlier.recurrent import along, initialise, read_ids, table
from plmlib.objectives import Objective, cross_entropy, predictions, shift


class BiLM(nn.Module):
    """A forward and a backward LSTM language model, trained jointly: embedding and softmax are shared, the LSTMs are not.

    vocab_size  V
    d_model     D, width of the embeddings and of each direction's states
    d_hidden    H, width of an LSTM, projected back to D
    n_layers    L >= 2 LSTMs a direction; from the second on, each adds to the one below
    seed        of the initial weights

    Whole words where ELMo reads characters.   Source: Peters et al. 2018, section 3.1.   Chapter: 2.1
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
        for module in (module for layers in self.directions for layer in layers for module in layer):
            initialise(module, d_hidden, rng)
        initialise(self.project, d_model, rng)

    def forward(self, ids: Tensor, keep: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Logits (B, T, V) of the token after each, from the left, and of the token before each, from the right."""
        tops = self._states(ids, keep)[-1].chunk(2, -1)
        return tuple(self.project(self.norm_out(top)) @ self.tokens.weight.T for top in tops)

    @torch.no_grad()
    def layers(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """h (L+1, B, T, 2D), frozen: row 0 is the token twice, row j both directions' states of layer j, side by side.

        ids (B, T), keep (B, T) bool or None; padding on either side changes no real token's states.

        Source: Peters et al. 2018, section 3.2.   Chapter: 2.1
        """
        return torch.stack(self._states(ids, keep))

    def _states(self, ids: Tensor, keep: Tensor | None) -> list[Tensor]:
        ids = read_ids(ids, keep, self.settings["vocab_size"])
        x = self.norm_in(self.tokens(ids))
        states = [torch.cat([x, x], -1)]
        for layer in zip(*self.directions, strict=True):
            below = states[-1].chunk(2, -1)
            new = [
                project(along(lstm, x, keep, backward=n == 1))
                for n, ((lstm, project), x) in enumerate(zip(layer, below))
            ]
            states.append(torch.cat(new, -1) + (states[-1] if len(states) > 1 else 0))
        return states


def two_sided_loss(model: BiLM, ids: Tensor, keep: Tensor | None = None) -> Tensor:
    """Mean of both directions' cross-entropy, in nats per token: -(log P(x_t | x_<t) + log P(x_t | x_>t)) / 2.

    Source: Peters et al. 2018, section 3.1.   Chapter: 2.1
    """
    ids = tensors.batch(ids, keep)
    after = shift(ids, keep)[1]
    before = shift(ids.flip(1), None if keep is None else keep.flip(1))[1].flip(1)
    from_left, from_right = model(ids, keep=keep)
    return (cross_entropy(from_left[:, :-1], after) + cross_entropy(from_right[:, 1:], before)) / 2


biclm = Objective(two_sided_loss, predictions)


class LayerMix(nn.Module):
    """γ Σ_j s_j h_j with s = softmax(w): L + 2 numbers, learned with the task while the language models stay frozen.

    Source: Peters et al. 2018, equation 1.   Chapter: 2.1
    """

    def __init__(self, n_layers: int):
        """n_layers: L, those of the model; the token layer is counted beside them."""
        super().__init__()
        self.w = nn.Parameter(torch.zeros(integer("n_layers", n_layers, 1) + 1))
        self.gamma = nn.Parameter(torch.ones(()))

    @property
    def shares(self) -> Tensor:
        """s (L+1,), which sum to 1."""
        return self.w.softmax(0)

    def forward(self, layers: Tensor) -> Tensor:
        """h (L+1, ..., 2D), from `BiLM.layers` -> (..., 2D)."""
        if len(layers) != len(self.w):
            raise ValueError(
                f"layers must be {len(self.w)} in number, the token layer counted, got {len(layers)}"
            )
        return self.gamma * torch.tensordot(self.shares, layers, 1)
