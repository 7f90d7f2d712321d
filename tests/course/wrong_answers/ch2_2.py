"""Typical wrong answers to the exercises of notebook 2.2: each must fail, with a hint of its own."""

import torch
import torch.nn.functional as F


def _hidden(ids, u, drawn, mask_id):
    inputs = torch.where(u < 0.135, drawn, ids)
    return torch.where(u < 0.12, mask_id, inputs)


def fifteen_percent_mask(ids, u, drawn, mask_id):
    return torch.where(u < 0.15, mask_id, ids), torch.where(u < 0.15, ids, -100)


def labels_everywhere(ids, u, drawn, mask_id):
    return _hidden(ids, u, drawn, mask_id), ids


def labels_at_mask_only(ids, u, drawn, mask_id):
    return _hidden(ids, u, drawn, mask_id), torch.where(u < 0.12, ids, -100)


def labels_where_changed(ids, u, drawn, mask_id):
    inputs = _hidden(ids, u, drawn, mask_id)
    return inputs, torch.where(inputs != ids, ids, -100)


def labels_from_inputs(ids, u, drawn, mask_id):
    inputs = _hidden(ids, u, drawn, mask_id)
    return inputs, torch.where(u < 0.15, inputs, -100)


def random_over_mask(ids, u, drawn, mask_id):
    inputs = torch.where(u < 0.12, mask_id, ids)
    return torch.where(u < 0.135, drawn, inputs), torch.where(u < 0.15, ids, -100)


def ignored_zero(ids, u, drawn, mask_id):
    return _hidden(ids, u, drawn, mask_id), torch.where(u < 0.15, ids, 0)


def random_all_the_rest(ids, u, drawn, mask_id):
    inputs = torch.where(u < 0.15, drawn, ids)
    return torch.where(u < 0.12, mask_id, inputs), torch.where(u < 0.15, ids, -100)


def inputs_only(ids, u, drawn, mask_id):
    return _hidden(ids, u, drawn, mask_id)


def their_loss(logits, ids, selected):
    return F.cross_entropy(logits.flatten(0, 1), ids.flatten())


def loss_of_the_others(logits, ids, selected):
    return F.cross_entropy(logits[~selected], ids[~selected])


def divided_by_all(logits, ids, selected):
    each = F.cross_entropy(logits.mT, ids, reduction="none")
    return (each * selected).mean()


def summed(logits, ids, selected):
    return F.cross_entropy(logits[selected], ids[selected], reduction="sum")


def without_softmax(logits, ids, selected):
    return F.nll_loss(logits[selected], ids[selected])


def softmax_first(logits, ids, selected):
    return F.cross_entropy(logits.softmax(-1)[selected], ids[selected])


def loss_of_each(logits, ids, selected):
    return F.cross_entropy(logits[selected], ids[selected], reduction="none")


def _masking(ids, special, vocab_size, mask_id, select_special=False, draw_special=False, shares=(0.8, 0.9)):
    selected = torch.rand(ids.shape) < 0.15
    if not select_special:
        selected &= ~torch.isin(ids, special)
    fate = torch.rand(ids.shape)
    allowed = torch.arange(vocab_size)
    if not draw_special:
        allowed = allowed[~torch.isin(allowed, special)]
    drawn = allowed[torch.randint(len(allowed), ids.shape)]
    inputs = torch.where(selected & (fate < shares[1]), drawn, ids)
    return torch.where(selected & (fate < shares[0]), mask_id, inputs), torch.where(selected, ids, -100)


def specials_selected(ids, special, vocab_size, mask_id):
    return _masking(ids, special, vocab_size, mask_id, select_special=True)


def specials_drawn(ids, special, vocab_size, mask_id):
    return _masking(ids, special, vocab_size, mask_id, draw_special=True)


def nothing_repaired(ids, special, vocab_size, mask_id):
    return _masking(ids, special, vocab_size, mask_id, select_special=True, draw_special=True)


def drawn_after_the_first(ids, special, vocab_size, mask_id):
    inputs, labels = _masking(ids, special, vocab_size, mask_id)
    drawn = torch.randint(int(special.max()) + 1, vocab_size, ids.shape)
    changed = (inputs != ids) & (inputs != mask_id)
    return torch.where(changed, drawn, inputs), labels


def only_masks(ids, special, vocab_size, mask_id):
    return _masking(ids, special, vocab_size, mask_id, shares=(1.0, 1.0))


def nothing_selected(ids, special, vocab_size, mask_id):
    return ids, torch.full_like(ids, -100)


def labels_of_special(ids, special, vocab_size, mask_id):
    inputs, labels = _masking(ids, special, vocab_size, mask_id)
    return inputs, torch.where(torch.isin(ids, special), ids, labels)


def among_all(rate, to_mask, to_random):
    return rate * (1 - to_mask), rate * to_random


def wrong_among_all(rate, to_mask, to_random):
    return rate * (1 - to_mask) / (1 - rate * to_mask), rate * to_random


def exchanged(rate, to_mask, to_random):
    visible = 1 - rate * to_mask
    return rate * to_random / visible, rate * (1 - to_mask) / visible


def in_percent(rate, to_mask, to_random):
    visible = 1 - rate * to_mask
    return 100 * rate * (1 - to_mask) / visible, 100 * rate * to_random / visible


def only_random(rate, to_mask, to_random):
    visible = 1 - rate * to_mask
    return rate * to_random / visible, rate * to_random / visible


def stayed_are_wrong(rate, to_mask, to_random):
    visible = 1 - rate * to_mask
    return rate * (1 - to_mask) / visible, rate * (1 - to_mask) / visible


def one_number(rate, to_mask, to_random):
    return rate * (1 - to_mask) / (1 - rate * to_mask)


def at_once(model, ids, mask_id):
    return torch.where(ids == mask_id, model(ids).argmax(-1), ids)


def everything_again(model, ids, mask_id):
    return model(ids).argmax(-1)


def first_gap_only(model, ids, mask_id):
    ids = ids.clone()
    gaps = (ids[0] == mask_id).nonzero()
    if len(gaps):
        ids[0, gaps[0]] = model(ids)[0, gaps[0]].argmax(-1)
    return ids


def from_the_right(model, ids, mask_id):
    ids = ids.clone()
    for t in (ids[0] == mask_id).nonzero()[:, 0].flip(0):
        ids[0, t] = model(ids)[0, t].argmax()
    return ids


def in_place(model, ids, mask_id):
    for t in (ids[0] == mask_id).nonzero()[:, 0]:
        ids[0, t] = model(ids)[0, t].argmax()
    return ids


def only_the_answers(model, ids, mask_id):
    return model(ids).argmax(-1)[ids == mask_id]


WRONG = {
    "2.2.1": [
        fifteen_percent_mask,
        labels_everywhere,
        labels_at_mask_only,
        labels_where_changed,
        labels_from_inputs,
        random_over_mask,
        ignored_zero,
        random_all_the_rest,
        inputs_only,
    ],
    "2.2.2": [
        their_loss,
        loss_of_the_others,
        divided_by_all,
        summed,
        without_softmax,
        softmax_first,
        loss_of_each,
    ],
    "2.2.3": [
        specials_selected,
        specials_drawn,
        nothing_repaired,
        drawn_after_the_first,
        only_masks,
        nothing_selected,
        labels_of_special,
    ],
    "2.2.4": [
        among_all,
        wrong_among_all,
        exchanged,
        in_percent,
        only_random,
        stayed_are_wrong,
        one_number,
    ],
    "2.2.5": [
        at_once,
        everything_again,
        first_gap_only,
        from_the_right,
        in_place,
        only_the_answers,
    ],
}
