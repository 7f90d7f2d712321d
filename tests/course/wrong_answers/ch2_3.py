"""Typical wrong answers to the exercises of notebook 2.3: each must fail, with a hint of its own."""


def no_second_sep(a, b, cls, sep):
    return [cls, *a, sep, *b], [0] * (len(a) + 2) + [1] * len(b)


def sep_in_b(a, b, cls, sep):
    return [cls, *a, sep, *b, sep], [0] * (len(a) + 1) + [1] * (len(b) + 2)


def counted_from_one(a, b, cls, sep):
    return [cls, *a, sep, *b, sep], [1] * (len(a) + 2) + [2] * (len(b) + 1)


def ids_only(a, b, cls, sep):
    return [cls, *a, sep, *b, sep]


def exchanged(a, b, cls, sep):
    return [cls, *b, sep, *a, sep], [0] * (len(b) + 2) + [1] * (len(a) + 1)


def cls_at_the_end(a, b, cls, sep):
    return [*a, sep, *b, sep, cls], [0] * (len(a) + 2) + [1] * (len(b) + 1)


def empty_line_after_each(documents):
    return "\n".join(sentence + "\n" for document in documents for sentence in document)


def no_empty_line(documents):
    return "\n".join(sentence for document in documents for sentence in document)


def one_line_a_document(documents):
    return "\n\n".join(" ".join(document) for document in documents)


def in_other_order(documents):
    return "\n\n".join("\n".join(document[::-1]) for document in documents)


def list_of_lines(documents):
    return [sentence for document in documents for sentence in [*document, ""]]


def any_document(n, d, u):
    return int(u * n)


def the_next_one(n, d, u):
    if n == 1:
        raise ValueError
    return (d + 1) % n


def moved_on_if_the_same(n, d, u):
    if n == 1:
        raise ValueError
    e = int(u * n)
    return (e + 1) % n if e == d else e


def without_a_refusal(n, d, u):
    others = [e for e in range(n) if e != d] or [d]
    return others[int(u * len(others))]


def error_of_another_kind(n, d, u):
    others = [e for e in range(n) if e != d]
    return others[int(u * len(others))]


def out_of_range(n, d, u):
    return 1 + int(u * n)


def turned_round(logits, is_next):
    return (logits.argmax(-1) == is_next.long()).float().mean()


def counted(logits, is_next):
    return (logits.argmax(-1) == (~is_next).long()).sum()


def one_per_pair(logits, is_next):
    return logits.argmax(-1) == (~is_next).long()


def share_of_class_0(logits, is_next):
    return (logits.argmax(-1) == 0).float().mean()


def segments_as_mask(model, ids, segments, keep):
    return model.pair(model.encode(ids, keep.long(), segments.bool())).softmax(-1)[:, 0]


def segments_twice(model, ids, segments, keep):
    return model.pair(model.encode(ids, segments, segments.bool())).softmax(-1)[:, 0]


def not_next(model, ids, segments, keep):
    return model.pair(model.encode(ids, segments, keep)).softmax(-1)[:, 1]


def logit(model, ids, segments, keep):
    return model.pair(model.encode(ids, segments, keep))[:, 0]


def padding_seen(model, ids, segments, keep):
    return model.pair(model.encode(ids, segments)).softmax(-1)[:, 0]


def without_segments(model, ids, segments, keep):
    return model.pair(model.encode(ids, keep=keep)).softmax(-1)[:, 0]


def both_classes(model, ids, segments, keep):
    return model.pair(model.encode(ids, segments, keep)).softmax(-1)


WRONG = {
    "2.3.1": [no_second_sep, sep_in_b, counted_from_one, ids_only, exchanged, cls_at_the_end],
    "2.3.2": [empty_line_after_each, no_empty_line, one_line_a_document, in_other_order, list_of_lines],
    "2.3.3": [
        any_document,
        the_next_one,
        moved_on_if_the_same,
        without_a_refusal,
        error_of_another_kind,
        out_of_range,
    ],
    "2.3.4": [turned_round, counted, one_per_pair, share_of_class_0],
    "2.3.5": [
        segments_as_mask,
        segments_twice,
        not_next,
        logit,
        padding_seen,
        without_segments,
        both_classes,
    ],
}
