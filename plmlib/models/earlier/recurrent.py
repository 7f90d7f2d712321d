"""Recurrent language models: RNN, LSTM and GRU carry one state from token to token."""

import math

import torch
from torch import Tensor, nn

from plmlib.checks import choice, integer, tensors

KINDS = {"lstm": nn.LSTM, "gru": nn.GRU, "rnn": nn.RNN}


def lstm_cell(from_token: Tensor, from_state: Tensor, c: Tensor) -> tuple[Tensor, Tensor]:
    """c ← f⊙c + i⊙g, h ← o⊙tanh c: no matrix multiplies c, so that gradients survive many steps.

    from_token, from_state  (B, 4H) what the token and the last state give to the gates, Wx + b and Uh + b
    c                       (B, H) the cell
    Returns h and c, each (B, H).

    Source: Hochreiter and Schmidhuber 1997; Gers et al. 2000.   Chapter: 3.1
    """
    i, f, g, o = (from_token + from_state).chunk(4, -1)
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()
    return o.sigmoid() * c.tanh(), c


def gru_cell(from_token: Tensor, from_state: Tensor, h: Tensor) -> Tensor:
    """h ← (1-z)⊙n + z⊙h, n = tanh(Wx + r⊙Uh): the update gate z mixes the old state with a new one.

    from_token, from_state  (B, 3H), as in `lstm_cell`;  h (B, H)

    Source: Cho et al. 2014.   Chapter: 3.1
    """
    (r, z, n), (r_h, z_h, n_h) = from_token.chunk(3, -1), from_state.chunk(3, -1)
    z = (z + z_h).sigmoid()
    n = (n + (r + r_h).sigmoid() * n_h).tanh()
    return (1 - z) * n + z * h


def rnn_cell(from_token: Tensor, from_state: Tensor) -> Tensor:
    """h ← tanh(Wx + Uh + b); from_token, from_state (B, H).   Source: Elman 1990.   Chapter: 3.1"""
    return (from_token + from_state).tanh()


def unroll(layer: nn.RNNBase, x: Tensor) -> Tensor:
    """The states of a one-layer `nn.LSTM`, `nn.GRU` or `nn.RNN`, step by step; the fused module has the same.

    x  (B, T, D)  ->  (B, T, H).   Chapter: 3.1
    """
    W, b, U, d = layer.weight_ih_l0, layer.bias_ih_l0, layer.weight_hh_l0, layer.bias_hh_l0
    h = c = x.new_zeros(len(x), layer.hidden_size)
    states = []
    for t in range(x.shape[1]):
        inputs = x[:, t] @ W.T + b, h @ U.T + d
        if isinstance(layer, nn.LSTM):
            h, c = lstm_cell(*inputs, c)
        elif isinstance(layer, nn.GRU):
            h = gru_cell(*inputs, h)
        else:
            h = rnn_cell(*inputs)
        states.append(h)
    return torch.stack(states, 1)


def states_of(layer: nn.RNNBase, x: Tensor, keep: Tensor | None = None, backward: bool = False) -> Tensor:
    """The states of a fused recurrence, each at the position of its token: x (B, T, D) -> (B, T, H).

    keep      (B, T) bool or None; padding is read after all real tokens and changes none of their states
    backward  read from the last token to the first: the state at t has read tokens t … T-1

    Chapter: 3.1
    """
    if keep is None and not backward:
        return layer(x)[0]
    B, T, _ = x.shape
    turn = torch.arange(T, device=x.device).expand(B, T)  # when each token is read
    turn = T - 1 - turn if backward else turn
    order = (turn if keep is None else turn + T * ~keep).argsort(dim=1)[..., None]
    states = layer(x.gather(1, order.expand_as(x)))[0]
    return states.gather(1, order.argsort(dim=1).expand_as(states))


def read_ids(ids: Tensor, keep: Tensor | None, vocab_size: int) -> Tensor:
    """Return ids as int64; raise TypeError or ValueError unless they are (B, T), B, T >= 1, all in [0, V)."""
    ids = tensors.batch(ids, keep, vocab_size)
    tensors.not_empty("ids", ids)
    return ids


@torch.no_grad()
def uniform(weight: Tensor, reach: float, rng: torch.Generator) -> None:
    """Draw a weight from [-reach, reach): torch.rand is the same on every processor, torch.randn is not."""
    weight.copy_((2 * torch.rand(weight.shape, generator=rng) - 1) * reach)


def table(vocab_size: int, d_model: int, rng: torch.Generator) -> nn.Embedding:
    """An embedding (V, D), uniform with standard deviation 0.1."""
    tokens = nn.Embedding(vocab_size, d_model)
    uniform(tokens.weight, math.sqrt(3), rng)
    tokens.weight.data.mul_(0.1)
    return tokens


def initialise(module: nn.Module, width: int, rng: torch.Generator) -> None:
    """Draw all weights of a module from ±1/√width; the forget gates of an LSTM start open, their bias + 1."""
    for part in module.modules():
        for name, weight in part.named_parameters(recurse=False):
            uniform(weight, 1 / math.sqrt(width), rng)
            if isinstance(part, nn.LSTM) and name.startswith("bias_ih"):
                weight.data.chunk(4)[1].add_(1.0)


class RecurrentLM(nn.Module):
    """Embed → LayerNorm → recurrence → LayerNorm → project → tied softmax.

    kind        "lstm", "gru" or "rnn"
    vocab_size  V
    d_model     D, width of the embeddings
    d_hidden    H, width of the state
    n_layers    number of recurrences, each of which reads the states of the one below
    seed        of the initial weights

    Source: Mikolov et al. 2010; Press and Wolf 2017 (tying).   Chapter: 3.1
    """

    def __init__(
        self,
        kind: str,
        vocab_size: int,
        d_model: int = 64,
        d_hidden: int = 128,
        n_layers: int = 1,
        seed: int = 0,
    ):
        super().__init__()
        self.settings = {
            "kind": choice("kind", kind, KINDS),
            "vocab_size": integer("vocab_size", vocab_size, 1),
            "d_model": integer("d_model", d_model, 1),
            "d_hidden": integer("d_hidden", d_hidden, 1),
            "n_layers": integer("n_layers", n_layers, 1),
        }
        rng = torch.Generator().manual_seed(integer("seed", seed, 0, 2**63 - 1))
        self.tokens = table(vocab_size, d_model, rng)
        self.norm_in = nn.LayerNorm(d_model)
        self.recurrence = KINDS[kind](d_model, d_hidden, n_layers, batch_first=True)
        self.norm_out = nn.LayerNorm(d_hidden)
        self.project = nn.Linear(d_hidden, d_model)
        initialise(self.recurrence, d_hidden, rng)
        initialise(self.project, d_hidden, rng)

    @property
    def vocab_size(self) -> int:
        """V; generation reads it."""
        return self.settings["vocab_size"]

    def forward(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """Logits (B, T, V) of the next token: ids (B, T), keep (B, T) bool, True at real tokens, or None."""
        return self.encode(ids, keep) @ self.tokens.weight.T

    def encode(self, ids: Tensor, keep: Tensor | None = None) -> Tensor:
        """The state after each token, projected: (B, T, D)."""
        ids = read_ids(ids, keep, self.vocab_size)
        states = states_of(self.recurrence, self.norm_in(self.tokens(ids)), keep)
        return self.project(self.norm_out(states))
