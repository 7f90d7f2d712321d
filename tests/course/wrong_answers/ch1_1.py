"""Typical wrong answers to the exercises of notebook 1.1: each must fail, with a hint of its own."""

WRONG = {
    "1.1.1": [
        lambda a, b: a @ b,
        lambda a, b: a @ b / ((a @ a) * (b @ b)),
        lambda a, b: a @ b / a.norm(),
        lambda a, b: (a - b).norm(),
        lambda a, b: a * b,
    ],
    "1.1.2": [
        lambda way, body, head, k: k * (body + head) if way == "from scratch" else body + k * head,
        lambda way, body, head, k: k * (body + head),
        lambda way, body, head, k: body + k * head if way in ("frozen", "prompted") else k * (body + head),
        lambda way, body, head, k: body + k * head if way in ("frozen", "prompted") else k * body,
        lambda way, body, head, k: body + k * head,
    ],
    "1.1.3": [
        lambda a, b: max(b.count(label) for label in b) / len(b),
        lambda a, b: sum(label == max(set(a), key=a.count) for label in b),
        lambda a, b: 1 / len(set(a)),
        lambda a, b: max(a.count(label) for label in a) / len(a),
        lambda a, b: sum(label == a[0] for label in b) / len(b) + 0.01,
    ],
}  # fmt: skip
