"""Two sentences: does the second follow the first, or are they in order?"""

from collections.abc import Sequence

import torch
from torch import Generator, Tensor

from plmlib.checks import integer
from plmlib.dice import uniforms


def sentence_pairs(documents: Sequence[Sequence], rng: Generator) -> tuple[list[tuple], Tensor]:
    """Next sentence prediction: every sentence with the one after it (label 0) or with one of another document (label 1).

    documents  lists of sentences; a sentence is what you have cut the text into: ids or text, one sentence or several

    Every sentence but the last of its document begins one pair; half of these get a random sentence, first the document
    being drawn, then the sentence. A document of a single sentence has no next one: its pair always gets label 1, as in
    BERT's code, so that label 1 is a little more frequent than one half where there are such documents.
    Returns N pairs (a, b) in order, and labels (N,). Raises ValueError with fewer than two documents that hold a sentence.

    Source: Devlin et al. 2019, section 3.1 and appendix A.2; google-research/bert, create_pretraining_data.   Chapter: 2.3
    """
    documents = _not_empty(documents)
    if len(documents) < 2:
        raise ValueError(
            f"documents must be at least 2 with a sentence, to draw from another one; got {len(documents)}"
        )
    heads = [(d, i) for d, document in enumerate(documents) for i in range(max(1, len(document) - 1))]
    pairs, labels = [], []
    for (d, i), (coin, other, place) in zip(heads, uniforms((len(heads), 3), rng).tolist()):
        strange = coin < 0.5 or len(documents[d]) == 1
        e = int(other * (len(documents) - 1))
        stranger = documents[e + (e >= d)]  # any document but d
        pairs.append(
            (documents[d][i], stranger[int(place * len(stranger))] if strange else documents[d][i + 1])
        )
        labels.append(int(strange))
    return pairs, torch.tensor(labels)


def sentence_order(documents: Sequence[Sequence], rng: Generator) -> tuple[list[tuple], Tensor]:
    """Sentence order prediction: neighbours as they stand (label 0) or swapped (label 1), half and half.

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
    max_len   longest row in tokens; the longer of A and B loses its last token until the row fits. None: as they need

    Segments are 0 to the first [SEP], 1 from there on, 0 at padding. Raises ValueError for max_len < 5.

    Source: Devlin et al. 2019, section 3.1 and figure 2.   Chapter: 2.3
    """
    cls, sep, pad = (integer(name, value, 0) for name, value in (("cls", cls), ("sep", sep), ("pad", pad)))
    if max_len is not None:
        integer("max_len", max_len, 5, hint="Three marks, and a token of each sentence")
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
            f"documents must be lists of sentences, got {type(wrong).__name__} among them; split it: [[a, b], [c]]"
        )
    return [document for document in documents if len(document)]
