"""Typical wrong answers to the exercises of notebook 2.4: each must fail, with a hint of its own."""

import torch.nn.functional as F


def shortest_first(word, vocabulary):
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        for end in range(start + 1, len(word) + 1):
            if mark + word[start:end] in vocabulary:
                pieces.append(mark + word[start:end])
                start = end
                break
        else:
            return ["[UNK]"]
    return pieces


def without_marks(word, vocabulary):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            if word[start:end] in vocabulary:
                pieces.append(word[start:end])
                start = end
                break
        else:
            return ["[UNK]"]
    return pieces


def marks_everywhere(word, vocabulary):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            mark = "##" if start or "##" + word[start:end] in vocabulary else ""
            if mark + word[start:end] in vocabulary:
                pieces.append(mark + word[start:end])
                start = end
                break
        else:
            return ["[UNK]"]
    return pieces


def unknown_piece(word, vocabulary):
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        for end in range(len(word), start, -1):
            if mark + word[start:end] in vocabulary:
                pieces.append(mark + word[start:end])
                start = end
                break
        else:
            return [*pieces, "[UNK]"]
    return pieces


def with_a_way_back(word, vocabulary, mark=""):
    if not word:
        return []
    for end in range(len(word), 0, -1):
        if mark + word[:end] in vocabulary:
            rest = with_a_way_back(word[end:], vocabulary, "##")
            if rest != ["[UNK]"]:
                return [mark + word[:end], *rest]
    return ["[UNK]"]


def joined(word, vocabulary):
    return " ".join(["un", "##able"])


def counted(**other):
    def answer(vocab, d, layers, max_len):
        sizes = {"max": max_len * d, "segments": 2 * d, "norm": 2 * d, "pooler": d * d + d, "more": 0}
        sizes |= {"attention": 4 * d * d + 4 * d, "feed": 8 * d * d + 5 * d, "norms": 4 * d}
        sizes |= {name: size(vocab, d) for name, size in other.items()}
        block = sizes["attention"] + sizes["feed"] + sizes["norms"]
        embedding = vocab * d + sizes["max"] + sizes["segments"] + sizes["norm"]
        return embedding + layers * block + sizes["pooler"] + sizes["more"]

    return answer


WRONG = {
    "2.4.1": [shortest_first, without_marks, marks_everywhere, unknown_piece, with_a_way_back, joined],
    "2.4.2": [
        counted(more=lambda V, d: V * d),
        counted(more=lambda V, d: V * d + V),
        counted(more=lambda V, d: 2 * d),
        counted(max=lambda V, d: 0),
        counted(segments=lambda V, d: 0),
        counted(segments=lambda V, d: 0, norm=lambda V, d: 0),
        counted(pooler=lambda V, d: 0),
        counted(pooler=lambda V, d: d * d),
        counted(attention=lambda V, d: 4 * d * d, feed=lambda V, d: 8 * d * d),
        counted(norms=lambda V, d: 2 * d),
        counted(attention=lambda V, d: 3 * d * d + 3 * d),
    ],
    "2.4.3": [
        lambda logits, labels: F.cross_entropy(logits.softmax(-1), labels),
        lambda logits, labels: F.nll_loss(logits.softmax(-1).log_softmax(-1), labels),
        lambda logits, labels: F.nll_loss(logits.softmax(-1), labels),
        lambda logits, labels: F.cross_entropy(logits, labels, reduction="sum"),
        lambda logits, labels: F.cross_entropy(logits, 1 - labels),
        lambda logits, labels: F.cross_entropy(logits, labels, reduction="none"),
        lambda logits, labels: F.nll_loss(logits.softmax(-1).log(), labels),
        lambda logits, labels: F.cross_entropy(10 * logits.softmax(-1), labels),
        lambda logits, labels: F.nll_loss(logits, labels),
    ],
}
