"""Right answers to the exercises of notebook 1.1, written in different ways: each must pass."""

from collections import Counter

import torch
import torch.nn.functional as F


def by_sums(a, b):
    top = sum(float(x) * float(y) for x, y in zip(a, b))
    return top / (sum(float(x) ** 2 for x in a) * sum(float(y) ** 2 for y in b)) ** 0.5


def by_table(way, body, head, k):
    return {
        "from scratch": k * (body + head),
        "fine-tuned": k * (body + head),
        "frozen": body + k * head,
        "prompted": body,
    }[way]


def by_parts(way, body, head, k):
    bodies = 1 if way in ("frozen", "prompted") else k
    heads = 0 if way == "prompted" else k
    return bodies * body + heads * head


def by_cases(way, body, head, k):
    if way == "prompted":
        return body
    if way == "frozen":
        return body + head * k
    return sum(body + head for _ in range(k))


def by_counter(train_labels, test_labels):
    (answer, _), *_ = Counter(train_labels).most_common(1)
    return test_labels.count(answer) / len(test_labels)


def by_loop(train_labels, test_labels):
    best = None
    for label in train_labels:
        if best is None or train_labels.count(label) > train_labels.count(best):
            best = label
    right = 0
    for label in test_labels:
        if label == best:
            right += 1
    return right / len(test_labels)


RIGHT = {
    "1.1.1": [
        lambda a, b: F.cosine_similarity(a, b, dim=0),
        lambda a, b: a @ b / (a.norm() * b.norm()),
        lambda a, b: (F.normalize(a, dim=0) * F.normalize(b, dim=0)).sum(),
        by_sums,
    ],
    "1.1.2": [
        by_table,
        by_parts,
        by_cases,
        lambda way, b, h, k: (b if way in ("frozen", "prompted") else k * b) + (way != "prompted") * k * h,
    ],
    "1.1.3": [
        by_counter,
        by_loop,
        lambda a, b: sum(label == max(set(a), key=a.count) for label in b) / len(b),
        lambda a, b: torch.tensor([label == max(a, key=a.count) for label in b]).float().mean(),
    ],
}  # fmt: skip
