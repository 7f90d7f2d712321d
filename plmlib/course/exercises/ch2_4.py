"""Exercises of notebook 2.4."""

import random

import torch
import torch.nn.functional as F

from plmlib.config import PRESETS
from plmlib.course.exercises import exercise, expect, number, whole
from plmlib.models import count_parameters

UNKNOWN = ["[UNK]"]


@exercise("2.4.1")
def word_pieces(answer):
    def given(word, vocabulary):
        pieces = answer(word, vocabulary)
        hint = "return the pieces of the word in a list of texts, such as ['un', '##able']. "
        if not isinstance(pieces, (list, tuple)) or not all(isinstance(piece, str) for piece in pieces):
            expect(False, f"{hint}Yours is {pieces!r}.")
        return list(pieces)

    expect(
        given("able", {"able", "a", "##ble"}) == ["able"],
        "a word that is in the vocabulary is one piece: try the longest piece first.",
    )
    got = given("unable", {"un", "able", "##able"})
    expect(got != ["un", "able"], "a piece that does not begin the word is written with ## in front.")
    expect(got == ["un", "##able"], f"unable is un and ##able with these pieces, yours is {got}.")
    expect(
        given("aaab", {"a", "aa", "##a", "##aa", "##ab", "##b"}) == ["aa", "##ab"],
        "take the longest piece at each place, from left to right.",
    )
    expect(
        given("unable", {"##un", "able", "##able"}) == UNKNOWN,
        "##un is a piece inside a word: the beginning of a word has no ##.",
    )
    got = given("unaqle", {"un", "##a", "##le"})
    expect("un" not in got, "if one place has no piece, the whole word is [UNK], also its known part.")
    expect(got == UNKNOWN, f"if nothing fits at some place, return ['[UNK]']; yours is {got}.")
    expect(
        given("abcd", {"abc", "a", "##bcd"}) == UNKNOWN,
        "do not go back: after the longest piece abc nothing fits, so the word is [UNK].",
    )
    for seed in range(40):
        word, vocabulary = _random_word(seed)
        right, got = _cut(word, vocabulary), given(word, vocabulary)
        expect(got == right, f"with the pieces {sorted(vocabulary)}, {word} is {right}, yours is {got}.")
    return "this is how BERT cuts a word: the longest piece first, and never back."


def _random_word(seed: int) -> tuple[str, set]:
    rng = random.Random(seed)
    pieces = {"".join(rng.choice("ab") for _ in range(rng.randint(1, 3))) for _ in range(6)}
    inside = {"##" + "".join(rng.choice("ab") for _ in range(rng.randint(1, 3))) for _ in range(6)}
    return "".join(rng.choice("ab") for _ in range(rng.randint(1, 8))), pieces | inside


def _cut(word: str, vocabulary: set) -> list[str]:
    pieces, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        fitting = [end for end in range(start + 1, len(word) + 1) if mark + word[start:end] in vocabulary]
        if not fitting:
            return UNKNOWN
        pieces.append(mark + word[start : fitting[-1]])
        start = fitting[-1]
    return pieces


@exercise("2.4.2")
def count_bert(answer):
    def given(*sizes):
        return whole(answer(*sizes), "a number of parameters is a whole number.")

    def right(vocab, d, layers, max_len):
        sizes = {"vocab_size": vocab, "d_model": d, "n_layers": layers, "n_heads": 1, "max_len": max_len}
        return count_parameters(PRESETS["bert-base-uncased"].replace(**sizes))

    V, d, L, P = 7, 8, 2, 5
    off = given(V, d, L, P) - right(V, d, L, P)
    expect(off != V * d, "the heads do not count, and the MLM head uses the token table again.")
    expect(off != V * d + V, "the two heads of pre-training do not count.")
    expect(off != -P * d, "the positions have a table, too: max_len rows of width d.")
    expect(
        off != -2 * d, "two small parts have 2d parameters each: the segment table and the embedding's norm."
    )
    expect(off != -4 * d, "the segment table (two rows) and the norm of the embedding are missing.")
    expect(off != -(d * d + d), "the pooler is missing: a linear layer from d to d, with a bias.")
    expect(off != -d, "the pooler is a linear layer, so it has d biases.")
    expect(
        off not in (-L * 9 * d, -L * 9 * d - d, -L * 4 * d - d, -L * 5 * d),
        "linear layers have biases: 4d in the attention, 5d in the feed-forward network, d in the pooler.",
    )
    expect(
        off not in (-L * 2 * d, -L * 4 * d),
        "each layer has two norms, with a scale and a shift of width d each.",
    )
    expect(off != 2 * d, "BERT has no norm after the last layer, because each block ends with one.")
    for sizes in ((7, 8, 2, 5), (11, 4, 3, 9), (30, 16, 1, 8), (5, 2, 6, 2)):
        vocab, width, layers, max_len = sizes
        expect(
            given(*sizes) == right(*sizes),
            f"a BERT with vocab {vocab}, d {width}, {layers} layers and {max_len} positions has "
            f"{right(*sizes):,} parameters, yours {given(*sizes):,}.",
        )
    base = given(30_522, 768, 12, 512)
    expect(base == 109_482_240, f"right for tiny models, but BERT-base would have {base:,} parameters.")
    return f"109,482,240 for BERT-base; BERT-large has {given(30_522, 1024, 24, 512):,}."


@exercise("2.4.3")
def repaired_loss(answer):
    def given(logits, labels):
        return number(answer(logits, labels), "return one number, the mean loss of the rows.")

    sure, labels = torch.tensor([[9.0, 0.0], [0.0, 9.0]]), torch.tensor([0, 1])
    got, right = given(sure, labels), F.cross_entropy(sure, labels).item()
    twice = F.cross_entropy(sure.softmax(-1), labels).item()
    expect(
        abs(got - twice) > 1e-3,
        "two right and sure answers still cost 0.31 nats: F.cross_entropy contains a softmax of its own.",
    )
    expect(got > -0.9, "a right answer costs about 0: take −ln of the probability, not the probability.")
    expect(abs(got - 2 * right) > right / 2, "return the mean over the rows, not the sum.")
    even = given(torch.zeros(3, 2), torch.tensor([0, 1, 1]))
    expect(abs(even - 0.6931) < 1e-3, f"with equal logits the loss is ln 2 = 0.69, yours is {even:.2f}.")
    rng = torch.Generator().manual_seed(0)
    for B in (1, 4, 7):
        logits = 8 * torch.rand(B, 2, generator=rng) - 4
        labels = torch.randint(2, (B,), generator=rng)
        right, got = F.cross_entropy(logits, labels).item(), given(logits, labels)
        expect(
            abs(got - F.cross_entropy(logits, 1 - labels).item()) > 1e-4 or B == 1,
            "your loss is small for the wrong class: look at the logit of the label.",
        )
        expect(
            abs(got - right) < 1e-4,
            f"for {B} rows of random logits the loss is {right:.3f}, yours {got:.3f}.",
        )
    large, labels = torch.tensor([[500.0, 0.0], [0.0, 500.0]]), torch.tensor([0, 0])
    got = given(large, labels)
    expect(
        abs(got - 250) < 1e-2,
        f"with logits of 500 one wrong answer costs 500 nats, a mean of 250; yours is {got:g}. "
        "A probability that was rounded to 0 has an infinite −ln: use log_softmax, or cross_entropy.",
    )
    return "softmax is applied once, inside F.cross_entropy."
