"""Typical wrong answers to the exercises of notebook 4.3: each must fail, with a hint of its own."""

import torch


def sentinels_left(source, target, sentinels):
    text = []
    for word in source:
        text.append(word)
        if word in sentinels:
            at = target.index(word) + 1
            while target[at] not in sentinels:
                text.append(target[at])
                at += 1
    return text


def nothing_put_back(source, target, sentinels):
    return [word for word in source if word not in sentinels]


def all_at_the_end(source, target, sentinels):
    return [word for word in [*source, *target] if word not in sentinels]


def all_at_the_first_gap(source, target, sentinels):
    text, hidden = [], [word for word in target if word not in sentinels]
    for word in source:
        if word in sentinels:
            text, hidden = text + hidden, []
        else:
            text.append(word)
    return text


def one_word_a_gap(source, target, sentinels):
    return [target[target.index(word) + 1] if word in sentinels else word for word in source]


def as_a_string(source, target, sentinels):
    return " ".join(all_at_the_first_gap(source, target, sentinels))


def always_at_the_end(n, hidden, u):
    return torch.arange(n) >= n - hidden


def always_at_the_start(n, hidden, u):
    return torch.arange(n) < hidden


def never_the_first(n, hidden, u):
    begin = 1 + int(u * (n - hidden)) if n > hidden else 0
    place = torch.arange(n)
    return (place >= begin) & (place < begin + hidden)


def never_the_last(n, hidden, u):
    begin = int(u * (n - hidden))
    place = torch.arange(n)
    return (place >= begin) & (place < begin + hidden)


def cut_off_at_the_end(n, hidden, u):
    begin = int(u * n)
    place = torch.arange(n)
    return (place >= begin) & (place < begin + hidden)


def around_the_end(n, hidden, u):
    return (torch.arange(n) < hidden).roll(int(u * n))


def rounded(n, hidden, u):
    begin = round(u * (n - hidden))
    place = torch.arange(n)
    return (place >= begin) & (place < begin + hidden)


def single_words(n, hidden, u):
    rng = torch.Generator().manual_seed(int(u * 1e6))
    return torch.rand(n, generator=rng).argsort() < hidden


def a_mask_a_word(words, spans, mask):
    text = list(words)
    for begin, length in spans:
        text[begin : begin + length] = [mask] * length
    return text


def without_empty_spans(words, spans, mask):
    text, done = [], 0
    for begin, length in spans:
        text += words[done:begin] + [mask] * (length > 0)
        done = begin + length
    return text + words[done:]


def empty_spans_hide_one(words, spans, mask):
    text, done = [], 0
    for begin, length in spans:
        text += words[done:begin] + [mask]
        done = begin + max(length, 1)
    return text + words[done:]


def forwards_in_place(words, spans, mask):
    text = list(words)
    for begin, length in spans:
        text[begin : begin + length] = [mask]
    return text


def the_given_list(words, spans, mask):
    for begin, length in reversed(spans):
        words[begin : begin + length] = [mask]
    return words


def without_the_rest(words, spans, mask):
    text, done = [], 0
    for begin, length in spans:
        text += words[done:begin] + [mask]
        done = begin + length
    return text


def tag_first(source, target, source_tag, target_tag, end):
    return [source_tag, *source, end], [target_tag, *target], [*target, end]


def tag_before_the_end(source, target, source_tag, target_tag, end):
    return [*source, source_tag, end], [target_tag, *target], [*target, end]


def target_tag_in_the_source(source, target, source_tag, target_tag, end):
    return [*source, end, target_tag], [target_tag, *target], [*target, end]


def begins_with_the_source(source, target, source_tag, target_tag, end):
    return [*source, end, source_tag], [source_tag, *target], [*target, end]


def tag_as_label(source, target, source_tag, target_tag, end):
    return [*source, end, source_tag], [target_tag, *target], [target_tag, *target]


def one_token_too_many(source, target, source_tag, target_tag, end):
    return [*source, end, source_tag], [target_tag, *target, end], [*target, end]


def without_the_end(source, target, source_tag, target_tag, end):
    return [*source, end, source_tag], [target_tag, *target], [*target]


WRONG = {
    "4.3.1": [
        sentinels_left,
        nothing_put_back,
        all_at_the_end,
        all_at_the_first_gap,
        one_word_a_gap,
        as_a_string,
    ],
    "4.3.2": [
        always_at_the_end,
        always_at_the_start,
        never_the_first,
        never_the_last,
        cut_off_at_the_end,
        around_the_end,
        rounded,
        single_words,
    ],
    "4.3.3": [
        a_mask_a_word,
        without_empty_spans,
        empty_spans_hide_one,
        forwards_in_place,
        the_given_list,
        without_the_rest,
    ],
    "4.3.4": [
        tag_first,
        tag_before_the_end,
        target_tag_in_the_source,
        begins_with_the_source,
        tag_as_label,
        one_token_too_many,
        without_the_end,
    ],
}
