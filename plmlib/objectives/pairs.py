"""Next sentence prediction (NSP) and sentence order prediction (SOP): pairs of sentences with a label."""

from collections.abc import Sequence

import torch
from torch import Generator, Tensor

from plmlib.checks import integer
from plmlib.dice import uniforms


def sentence_pairs(documents: Sequence[Sequence], rng: Generator) -> tuple[list[tuple], Tensor]:
    """Next sentence prediction: a sentence and the next one (label 0), or one of another document (label 1).

    documents  lists of sentences; a sentence is any piece of a text, as ids or as a string

    Every sentence but the last of its document begins one pair. Half of the pairs get a random sentence:
    first a document is drawn, then one of its sentences. A document of a single sentence has no next one: its
    pair always gets label 1, as in BERT's code, so that label 1 is a little more frequent than one half if
    there are such documents.

    Returns N pairs (a, b) in order, and labels (N,). Raises ValueError unless two documents have a sentence.

    Source: Devlin et al. 2019, section 3.1 and appendix A.2; google-research/bert, create_pretraining_data.
    Chapter: 2.3
    """
    documents = _not_empty(documents)
    if len(documents) < 2:
        raise ValueError(
            f"documents must be at least 2 with a sentence, to draw from another one; got {len(documents)}"
        )
    heads = [(d, i) for d, document in enumerate(documents) for i in range(max(1, len(document) - 1))]
    pairs, labels = [], []
    for (d, i), (coin, other, place) in zip(heads, uniforms((len(heads), 3), rng).tolist()):
        from_elsewhere = coin < 0.5 or len(documents[d]) == 1
        e = int(other * (len(documents) - 1))
        another = documents[e + (e >= d)]  # any document but d
        second = another[int(place * len(another))] if from_elsewhere else documents[d][i + 1]
        pairs.append((documents[d][i], second))
        labels.append(int(from_elsewhere))
    return pairs, torch.tensor(labels)


def sentence_order(documents: Sequence[Sequence], rng: Generator) -> tuple[list[tuple], Tensor]:
    """Sentence order prediction: two neighbours in their order (label 0) or swapped (label 1), half of each.

    documents  as for `sentence_pairs`; one of a single sentence gives no pair

    Returns N pairs (a, b) in order, and labels (N,). Raises ValueError where no document has two sentences.

    Source: Lan et al. 2020, section 3.1.   Chapter: 2.3
    """
    pairs = [pair for document in _not_empty(documents) for pair in zip(document, document[1:])]
    if not pairs:
        raise ValueError("documents must hold two neighbouring sentences somewhere; got none")
    swapped = uniforms((len(pairs),), rng) < 0.5
    return [(b, a) if swap else (a, b) for (a, b), swap in zip(pairs, swapped.tolist())], swapped.long()


def pair_rows(
    pairs: Sequence[tuple], cls: int, sep: int, max_len: int | None = None, pad: int = 0
) -> tuple[Tensor, Tensor, Tensor]:
    """[CLS] A [SEP] B [SEP]: ids, keep and segments (N, T), T the longest row.

    pairs     N pairs of sequences of ids
    max_len   longest row in tokens: the longer of A and B loses its last token until the row fits; None: no
              limit

    Segments are 0 to the first [SEP], 1 from there on, 0 at padding. Raises ValueError for max_len < 5.

    Source: Devlin et al. 2019, section 3.1 and figure 2.   Chapter: 2.3
    """
    cls, sep, pad = (integer(name, value, 0) for name, value in (("cls", cls), ("sep", sep), ("pad", pad)))
    if max_len is not None:
        integer("max_len", max_len, 5, hint="It must hold [CLS], two [SEP] and a token of each sentence")
    pairs = [_fit(list(a), list(b), max_len) for a, b in pairs]
    lengths = torch.tensor([(len(a) + 2, len(a) + len(b) + 3) for a, b in pairs]).view(-1, 2)
    at = torch.arange(max(lengths[:, 1].tolist(), default=0))
    keep = at < lengths[:, 1:]
    ids = torch.full(keep.shape, pad)
    ids[keep] = torch.tensor([token for a, b in pairs for token in (cls, *a, sep, *b, sep)], dtype=torch.long)
    return ids, keep, (keep & (at >= lengths[:, :1])).long()


def _fit(a: list[int], b: list[int], max_len: int | None) -> tuple[list[int], list[int]]:
    """Cut the longer one first; at equal lengths B."""
    room = len(a) + len(b) if max_len is None else max_len - 3
    n = min(len(a), max(room - len(b), (room + 1) // 2))
    return a[:n], b[: room - n]


def _not_empty(documents: Sequence[Sequence]) -> list[Sequence]:
    wrong = next((d for d in documents if isinstance(d, (str, bytes)) or not hasattr(d, "__getitem__")), None)
    if wrong is not None:
        raise TypeError(
            f"documents must be lists of sentences, got {type(wrong).__name__} among them; "
            "split it: [[a, b], [c]]"
        )
    return [document for document in documents if len(document)]
