"""Right answers to the exercises of notebook 2.3, written in different ways: each must pass."""

import numpy as np
import torch


def row_by_lists(a, b, cls, sep):
    ids = [cls] + a + [sep] + b + [sep]
    segments = [0] * (len(a) + 2) + [1] * (len(b) + 1)
    return ids, segments


def row_by_loop(first, second, cls, sep):
    ids, segments = [cls], [0]
    for number, sentence in enumerate((first, second)):
        for token in [*sentence, sep]:
            ids.append(token)
            segments.append(number)
    return ids, segments


def row_by_torch(a, b, cls, sep):
    a, b = torch.tensor([cls, *a, sep]), torch.tensor([*b, sep])
    return torch.cat([a, b]), torch.cat([torch.zeros_like(a), torch.ones_like(b)])


def row_by_numpy(a, b, cls, sep):
    ids = np.array([cls, *a, sep, *b, sep])
    return [ids, (np.arange(len(ids)) > len(a) + 1).astype(float)]


def file_by_joins(documents):
    return "\n\n".join("\n".join(document) for document in documents)


def file_line_by_line(documents):
    lines = []
    for document in documents:
        for sentence in document:
            lines.append(sentence)
        lines.append("")
    return "\n".join(lines)


def file_with_breaks(documents):
    text = ""
    for document in documents:
        for sentence in document:
            text += sentence + "\n"
        text += "\n"
    return text


def file_with_several_empty_lines(documents):
    return "\n" + "\n\n\n".join("\n".join(document) for document in documents) + "\n"


def other_by_step(n, d, u):
    if n < 2:
        raise ValueError("there is no other document")
    e = int(u * (n - 1))
    return e + 1 if e >= d else e


def other_by_list(number, document, u):
    others = [e for e in range(number) if e != document]
    if not others:
        raise ValueError("one document only")
    return others[int(u * len(others))]


def other_by_turning(n, d, u):
    if n == 1:
        raise ValueError
    return (d + 1 + int(u * (n - 1))) % n


def other_by_torch(n, d, u):
    others = torch.arange(n)
    others = others[others != d]
    if len(others) == 0:
        raise ValueError("no other document")
    return others[int(u * len(others))]


def right_by_argmax(logits, is_next):
    return (logits.argmax(-1) == (~is_next).long()).float().mean()


def right_by_loop(scores, truth):
    right = 0
    for (yes, no), is_next in zip(scores.tolist(), truth.tolist()):
        right += (yes > no) == is_next
    return right / len(scores)


def right_by_probability(logits, is_next):
    p_next = logits.softmax(-1)[:, 0]
    return ((p_next > 0.5) == is_next).double().mean().item()


def right_by_numpy(logits, is_next):
    return np.mean((logits.numpy()[:, 0] > logits.numpy()[:, 1]) == is_next.numpy())


def p_by_position(model, ids, segments, keep):
    return model.pair(model.encode(ids, segments, keep)).softmax(-1)[:, 0]


def p_by_name(model, tokens, parts, real):
    return torch.softmax(model.pair(model.encode(tokens, keep=real, segments=parts)), dim=1)[:, 0].tolist()


def p_by_difference(model, ids, segments, keep):
    logits = model.pair(model.encode(ids, segments=segments, keep=keep))
    return torch.sigmoid(logits[:, 0] - logits[:, 1])


def p_by_hand(model, ids, segments, keep):
    first = model.encode(ids, segments, keep)[:, 0]
    logits = model.pair_head(torch.tanh(model.pooler(first)))
    return logits.exp()[:, 0] / logits.exp().sum(-1)


RIGHT = {
    "2.3.1": [row_by_lists, row_by_loop, row_by_torch, row_by_numpy],
    "2.3.2": [file_by_joins, file_line_by_line, file_with_breaks, file_with_several_empty_lines],
    "2.3.3": [other_by_step, other_by_list, other_by_turning, other_by_torch],
    "2.3.4": [right_by_argmax, right_by_loop, right_by_probability, right_by_numpy],
    "2.3.5": [p_by_position, p_by_name, p_by_difference, p_by_hand],
}
