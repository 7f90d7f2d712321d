"""Exercises of notebook 2.3."""

from functools import cache

import torch

from plmlib.config import tiny
from plmlib.course.exercises import Raised, exercise, expect, tensor, whole
from plmlib.models import build


@exercise("2.3.1")
def row(answer):
    for a, b in (([7, 8], [9]), ([5], [6, 7, 8]), ([4, 4, 4], [4, 4]), ([11], [12])):
        got = answer(a, b, 2, 3)
        expect(
            isinstance(got, (tuple, list)) and len(got) == 2,
            "return two lists, the ids and the segments, separated by a comma.",
        )
        n = len(a) + len(b) + 3
        length = f"{len(a)} and {len(b)} ids and three special ones give a row of {n}."
        ids = tensor(got[0], (n,), f"The ids have the wrong length: {length}").tolist()
        segments = tensor(got[1], (n,), f"The segments have the wrong length: {length}").double().tolist()
        expect(ids[0] == 2, "the row begins with [CLS].")
        expect(ids[-1] == 3, "the row ends with a second [SEP], after B.")
        expect(ids[len(a) + 1] == 3, "the first [SEP] comes directly after A.")
        expect(ids == [2, *a, 3, *b, 3], "the ids of A and B are not in their places, or not in their order.")
        border = len(a) + 2
        expect(
            segments != [1.0] * border + [2.0] * (n - border),
            "count the segments from 0: they are rows of a table with two rows.",
        )
        expect(
            segments != [0.0] * (border - 1) + [1.0] * (n - border + 1),
            "the first [SEP] belongs to A: its segment is 0.",
        )
        expect(
            segments == [0.0] * border + [1.0] * (n - border),
            "the segment is 0 from [CLS] to the first [SEP], and 1 from there to the end.",
        )
    return "[CLS] A [SEP] B [SEP], with the border after the first [SEP]."


FILES = (
    [["a b .", "c d .", "e f ."], ["g h .", "i j ."]],
    [["one ."], ["two .", "three ."], ["four ."]],
    [["only ."]],
    [["x y z .", "x y z ."], ["x y z ."]],
)


@exercise("2.3.2")
def to_file(answer):
    for documents in FILES:
        got = answer(documents)
        expect(isinstance(got, str), "return one text, the content of the file.")
        there = {line for line in got.split("\n") if line}
        wanted = {sentence for document in documents for sentence in document}
        expect(
            there == wanted,
            "each sentence is a line of its own, without other letters or spaces around it.",
        )
        found = documents_of(got)
        expect(
            len(found) <= len(documents),
            f"from {len(documents)} documents your function makes {len(found)}: "
            "there are empty lines inside a document.",
        )
        expect(
            len(found) == len(documents),
            f"from {len(documents)} documents your function makes {len(found)}: "
            "documents need an empty line between them.",
        )
        expect(found == documents, "the sentences do not come back in their order.")
    return "every document comes back as it was, so half of its sentences keep their next one."


def documents_of(text: str) -> list[list[str]]:
    """The documents of a file as the program of BERT reads it: empty lines divide them."""
    documents = [[]]
    for line in text.split("\n"):
        if line.strip():
            documents[-1].append(line.strip())
        else:
            documents.append([])
    return [document for document in documents if document]


@exercise("2.3.3")
def another_document(answer):
    for n in (2, 3, 5, 8):
        steps = 60 * (n - 1)
        for d in range(n):
            times = [0] * n
            for i in range(steps):
                u = (i + 0.5) / steps
                e = whole(answer(n, d, u), "Return the number of a document, a whole number.")
                expect(
                    0 <= e < n,
                    f"there is no document {e}: {n} documents have the numbers 0 to {n - 1}.",
                )
                times[e] += 1
            expect(
                not times[d],
                f"with n = {n} the second sentence may come from document {d} itself.",
            )
            others = times[:d] + times[d + 1 :]
            expect(min(others) > 0, f"with n = {n} and d = {d} some other document is never chosen.")
            expect(
                max(others) <= 1.2 * min(others),
                f"with n = {n} and d = {d} one of the other documents is chosen more often than another.",
            )
            last = whole(answer(n, d, 1 - 1e-9), "Return the number of a document, a whole number.")
            expect(0 <= last < n and last != d, f"with u close to 1 your answer is {last}.")
    try:
        alone = answer(1, 0, 0.3)
    except Raised as raised:
        error = raised.__cause__
        expect(
            isinstance(error, ValueError),
            f"with a single document raise a ValueError; your code raises {type(error).__name__}.",
        )
        return "no pair of true neighbours is called random any more."
    expect(
        False,
        f"a single document has no other one; your answer is {alone!r}. Raise a ValueError instead.",
    )


@exercise("2.3.4")
def share_right(answer):
    random = torch.Generator().manual_seed(0)
    for n in (8, 1, 100):
        is_next = torch.rand(n, generator=random) < 0.5
        logits = torch.randn(n, 2, generator=random)
        right = ((logits[:, 0] > logits[:, 1]) == is_next).double().mean().item()
        got = tensor(
            answer(logits, is_next), (), "Return one number, the share of pairs that are right."
        ).item()
        if n > 1:
            expect(
                abs(got - right * n) > 1e-4 or right in (0, 1),
                "you count the pairs that are right. Return their share, a number from 0 to 1.",
            )
            expect(
                abs(got - (1 - right)) > 1e-4 or right == 0.5,
                "you count the wrong pairs as right: in BERT's code, which class means that B is next?",
            )
        expect(
            abs(got - right) < 1e-4,
            "the share is not right. A pair is right if class 0 wins where B is next, or class 1 elsewhere.",
        )
    return "class 0 is IsNext."


@exercise("2.3.5")
def p_next(answer):
    model, batches = _model(), _batches()
    with torch.no_grad():
        for ids, segments, keep in batches:
            right = model.pair(model.encode(ids, segments, keep)).softmax(-1)
            got = tensor(
                answer(model, ids, segments, keep), (len(ids),), "Return P(IsNext), one number for each pair."
            )
            _is_p_next(model, got, right, ids, segments, keep)
    return "segments say which sentence a token belongs to, and the mask says which tokens are real."


def _is_p_next(model, got, right, ids, segments, keep):
    """Raise Wrong with the hint that fits what an answer gives for these pairs."""
    logits = model.pair(model.encode(ids, segments, keep))
    swapped = model.pair(model.encode(ids, keep.long(), segments.bool())).softmax(-1)[:, 0]
    hides_a = model.pair(model.encode(ids, segments, segments.bool())).softmax(-1)[:, 0]
    no_mask = model.pair(model.encode(ids, segments)).softmax(-1)[:, 0]
    no_segments = model.pair(model.encode(ids, None, keep)).softmax(-1)[:, 0]
    mask = "the segments still arrive as the mask: every token of sentence A is hidden."
    expect(not _close(got, swapped) and not _close(got, hides_a), mask)
    expect(not _close(got, right[:, 1]), "this is P(NotNext). Class 0 is IsNext.")
    expect(
        not _close(got, logits[:, 0]), "these are logits. Probabilities need softmax over the two classes."
    )
    if not keep.all():
        expect(not _close(got, no_mask), "the padding is not hidden: the model needs keep.")
    expect(
        not _close(got, no_segments), "the model does not get the segments: all tokens look like those of A."
    )
    expect(
        _close(got, right[:, 0]),
        "this is not P(IsNext). In which order does model.encode take its arguments?",
    )


@cache
def _model():
    """A small model for pairs with random weights."""
    shape = {
        "vocab_size": 40,
        "d_model": 32,
        "n_layers": 2,
        "n_segments": 2,
        "init_std": 0.3,
        "embed_std": 1.0,
    }
    return build(tiny(skeleton="masked", **shape), seed=3).eval()


def _batches() -> list[tuple]:
    """Two batches of pairs: ids, segments and keep; the second has padding."""
    ids = torch.randint(5, 40, (4, 9), generator=torch.Generator().manual_seed(1))
    segments = (torch.arange(9) >= torch.tensor([[3], [4], [5], [6]])).long()
    keep = torch.arange(9) < torch.tensor([[9], [7], [8], [9]])
    return [(ids, segments, torch.ones(4, 9, dtype=torch.bool)), (ids * keep, segments * keep, keep)]


def _close(a, b) -> bool:
    return bool((a.double() - b.double()).abs().max() < 1e-5)
