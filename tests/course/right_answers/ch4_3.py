"""Right answers to the exercises of notebook 4.3, written in different ways: each must pass."""

import torch


def by_spans(source, target, sentinels):
    spans, last = {}, None
    for word in target:
        if word in sentinels:
            last = word
            spans[last] = []
        else:
            spans[last].append(word)
    return [w for word in source for w in (spans[word] if word in sentinels else [word])]


def by_position(source, target, sentinels):
    text = []
    for word in source:
        if word not in sentinels:
            text.append(word)
            continue
        at = target.index(word) + 1
        while target[at] not in sentinels:
            text.append(target[at])
            at += 1
    return text


def by_numbers(source, target, sentinels):
    pieces = []
    for word in target:
        if word in sentinels:
            pieces.append([])
        else:
            pieces[-1].append(word)
    text = []
    for word in source:
        text.extend(pieces[sentinels.index(word)] if word in sentinels else (word,))
    return tuple(text)


def by_text(source, target, sentinels):
    text, target = f" {' '.join(source)} ", f" {' '.join(target)} "
    for here, after in zip(sentinels, sentinels[1:]):
        if f" {here} " in text:
            hidden = target.split(f" {here} ")[1].split(f" {after} ")[0]
            text = text.replace(f" {here} ", f" {hidden} ")
    return text.split()


def by_comparing(n, hidden, u):
    begin = int(u * (n - hidden + 1))
    place = torch.arange(n)
    return (begin <= place) & (place < begin + hidden)


def by_list(n, hidden, u):
    before = int(u * (n - hidden + 1))
    return [False] * before + [True] * hidden + [False] * (n - hidden - before)


def by_slice(n, hidden, u):
    mask = torch.zeros(n, dtype=torch.bool)
    begin = int((n - hidden + 1) * u)
    mask[begin : begin + hidden] = True
    return mask


def by_roll(n, hidden, u):
    mask = torch.tensor([1] * hidden + [0] * (n - hidden))
    return mask.roll(int(u * (n - hidden + 1)))


def fill_by_pieces(words, spans, mask):
    text, done = [], 0
    for begin, length in spans:
        text += words[done:begin] + [mask]
        done = begin + length
    return text + words[done:]


def fill_backwards(words, spans, mask):
    text = list(words)
    for begin, length in reversed(spans):
        text[begin : begin + length] = [mask]
    return text


def fill_word_by_word(words, spans, mask):
    lengths, text, skip = dict(spans), [], 0
    for place, word in enumerate([*words, None]):
        if place in lengths:
            text.append(mask)
            skip = lengths[place]
        if skip:
            skip -= 1
        elif word is not None:
            text.append(word)
    return text


def fill_with_shift(words, spans, mask):
    text, shift = words[:], 0
    for begin, length in spans:
        begin += shift
        text = text[:begin] + [mask] + text[begin + length :]
        shift += 1 - length
    return tuple(text)


def rows_by_sums(source, target, source_tag, target_tag, end):
    return source + [end, source_tag], [target_tag] + target, target + [end]


def rows_by_stars(s, t, a, b, e):
    return [*s, e, a], [b, *t], [*t, e]


def rows_by_shift(source, target, source_tag, target_tag, end):
    labels = [*target, end]
    return [*source, end, source_tag], [target_tag, *labels[:-1]], labels


def rows_by_cutting(source, target, source_tag, target_tag, end):
    whole = (target_tag, *target, end)
    return (*source, end, source_tag), whole[:-1], whole[1:]


RIGHT = {
    "4.3.1": [by_spans, by_position, by_numbers, by_text],
    "4.3.2": [by_comparing, by_list, by_slice, by_roll],
    "4.3.3": [fill_by_pieces, fill_backwards, fill_word_by_word, fill_with_shift],
    "4.3.4": [rows_by_sums, rows_by_stars, rows_by_shift, rows_by_cutting],
}
