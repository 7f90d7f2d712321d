"""Right answers to the exercises of notebook 2.1, written in different ways: each must pass."""

import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from plmlib.models.earlier.recurrent import states_of


def mix_by_a_loop(layers, w, gamma):
    shares = torch.softmax(w, dim=0)
    total = torch.zeros_like(layers[0])
    for share, layer in zip(shares, layers):
        total = total + share * layer
    return total * gamma


def mix_by_exponentials(h, weights, g):
    e = weights.exp()
    return g * torch.einsum("l,lbtd->btd", e / e.sum(), h)


def by_indices(lstm, x, keep):
    order = torch.where(
        keep, keep.sum(1, keepdim=True) - 1 - torch.arange(x.shape[1]), torch.arange(x.shape[1])
    )
    order = order[..., None]
    states = lstm(x.gather(1, order.expand_as(x)))[0]
    return states.gather(1, order.expand_as(states))


def by_loops(lstm, x, keep):
    rows = []
    for text, real in zip(x, keep):
        states = lstm(text[real].flip(0)[None])[0][0].flip(0)
        rows.append(torch.cat([states, torch.zeros(int((~real).sum()), states.shape[1])]))
    return torch.stack(rows)


def by_packing(lstm, x, keep):
    lengths = keep.sum(1)
    turned = x.clone()
    for i, n in enumerate(lengths.tolist()):
        turned[i, :n] = x[i, :n].flip(0)
    packed = pack_padded_sequence(turned, lengths, batch_first=True, enforce_sorted=False)
    states = pad_packed_sequence(lstm(packed)[0], batch_first=True, total_length=x.shape[1])[0]
    for i, n in enumerate(lengths.tolist()):
        states[i, :n] = states[i, :n].flip(0)
    return states


def padding_on_the_left(lstm, x, keep):
    """Turned round, padding comes first; rolled away, it comes last."""
    states = torch.zeros(x.shape[0], x.shape[1], lstm.hidden_size)
    for i in range(len(x)):
        padding = int((~keep[i]).sum())
        read = lstm(x[i].flip(0).roll(-padding, 0)[None])[0][0]
        states[i] = read.roll(padding, 0).flip(0)
    return states.detach().numpy()


def all_products(left, right):
    return torch.einsum("ni,nj->nij", left, right).reshape(len(left), -1)


def with_products(left, right):
    return torch.cat([left, right, all_products(left, right)], 1)


def random_hidden_layer(left, right):
    rng = torch.Generator().manual_seed(1)
    both = torch.cat([left, right], 1)
    return torch.tanh(both @ torch.randn(both.shape[1], 200, generator=rng) * 2)


def squares_of_sums(left, right):
    return (left[:, :, None] + right[:, None, :]).square().flatten(1)


def distances(left, right):
    sums = left[:, :, None] + right[:, None, :]
    return torch.cat([sums.abs().flatten(1), all_products(left, right)], 1).numpy()


RIGHT = {
    "2.1.1": [
        mix_by_a_loop,
        mix_by_exponentials,
        lambda h, w, g: g * torch.tensordot(w.softmax(0), h, 1),
        lambda h, w, g: (h.permute(1, 2, 3, 0) @ torch.softmax(w, 0) * g).numpy(),
        lambda h, w, g: sum(s * layer * g for s, layer in zip(w.softmax(-1), h)),
    ],
    "2.1.2": [
        by_indices,
        by_loops,
        by_packing,
        padding_on_the_left,
        lambda lstm, x, keep: states_of(lstm, x, keep, backward=True),
    ],
    "2.1.3": [
        lambda left, right: left * right,
        lambda left, right: (left - right).abs(),
        all_products,
        with_products,
        random_hidden_layer,
        squares_of_sums,
        distances,
    ],
}
