"""Every public function of ids and keep refuses the same in the same words, and takes any whole number.

To add a function, add a row to CALLS: its name, and how it is called with (ids, keep). `ids` are (3, 6) ids
in [5, 30), `keep` is True everywhere, or either is one of BAD.
"""

import pytest
import torch
from support.small_models import BART
from torch import Tensor

from plmlib import build, generate, tiny
from plmlib.checks import tensors
from plmlib.generation import beam
from plmlib.models.earlier.bilm import BiLM, biclm
from plmlib.models.earlier.ngram import NGram
from plmlib.models.earlier.recurrent import RecurrentLM
from plmlib.models.earlier.tagger import RecurrentTagger, tagging
from plmlib.models.earlier.word_vectors import cooccurrence, pairs
from plmlib.objectives import (
    IGNORED,
    clm,
    clm_on,
    corrupt_spans,
    cross_entropy,
    denoise,
    end_with,
    mask_tokens,
    mlm,
    nsp,
    pack,
    pair_rows,
    predicted,
    predictions,
    prefix_lm,
    restore_spans,
    seq2seq,
    shift,
    shift_prefix,
    shift_right,
)
from plmlib.training import evaluate, rows, windows

V = 40
IDS = torch.randint(5, 30, (3, 6), generator=torch.Generator().manual_seed(1))
ALL = torch.ones(3, 6, dtype=torch.bool)
LABELS = torch.arange(18).view(3, 6) % 3
PREFIX = torch.tensor([1, 2, 3])
SENTINELS = range(300, 310)
COUNTED, BICLM, TAGGER = NGram(2, V).fit(IDS), BiLM(V, 8, 8), RecurrentTagger("gru", V, 3, 8, 8)
RECURRENT = RecurrentLM("gru", V, 8, 8)
CAUSAL = build(tiny(vocab_size=V, max_len=16))
MASKED = build(tiny(vocab_size=V, max_len=16, skeleton="masked", n_segments=2))
SEQ2SEQ = build(BART)


def rng():
    return torch.Generator().manual_seed(0)


CALLS = {
    "tensors.batch": tensors.batch,
    "shift": shift,
    "predictions": predictions,
    "clm": lambda ids, keep: clm(CAUSAL, ids, keep),
    "clm.count": clm.count,
    "clm_on": lambda ids, keep: clm_on(IDS.flatten())(CAUSAL, ids, keep),
    "clm_on(...).count": lambda ids, keep: clm_on(IDS.flatten()).count(ids, keep),
    "shift_prefix": lambda ids, keep: shift_prefix(ids, PREFIX, keep),
    "prefix_lm": lambda ids, keep: prefix_lm(CAUSAL, ids, PREFIX, keep),
    "shift_right": lambda ids, keep: shift_right(ids, 2, keep),
    "seq2seq, source": lambda ids, keep: seq2seq(SEQ2SEQ, ids, IDS, keep, None),
    "seq2seq, target": lambda ids, keep: seq2seq(SEQ2SEQ, IDS, ids, None, keep),
    "seq2seq.count": lambda ids, keep: seq2seq.count(IDS, ids, None, keep),
    "mask_tokens": lambda ids, keep: mask_tokens(ids, keep, rng(), 4, V, 0.5),
    "mlm": lambda ids, keep: mlm(MASKED, ids, LABELS, keep),
    "nsp": lambda ids, keep: nsp(MASKED, ids, torch.tensor([0, 1, 1]), keep),
    "corrupt_spans": lambda ids, keep: corrupt_spans(ids, keep, rng(), SENTINELS),
    "restore_spans": lambda ids, keep: restore_spans(ids, torch.full((3, 1), 300), keep, None, SENTINELS),
    **{
        f"denoise, {noise}": lambda ids, keep, noise=noise: denoise(
            ids, keep, rng(), noise, mask_id=300, stops=IDS[:, 2].tolist()
        )
        for noise in ("mask", "delete", "infill", "permute", "rotate")
    },
    "pack": pack,
    "end_with": lambda ids, keep: end_with(ids, keep, 300),
    "rows": lambda ids, keep: rows(ids, keep, 2)(rng()),
    "evaluate": lambda ids, keep: evaluate(CAUSAL, ids, keep),
    "NGram": lambda ids, keep: COUNTED(ids, keep),
    "NGram.fit": lambda ids, keep: NGram(2, V).fit(ids, keep)(IDS),
    "RecurrentLM": lambda ids, keep: RECURRENT(ids, keep),
    "RecurrentTagger": lambda ids, keep: TAGGER(ids, keep),
    "tagging": lambda ids, keep: tagging(TAGGER, ids, keep, LABELS),
    "BiLM": lambda ids, keep: BICLM(ids, keep),
    "BiLM.layers": lambda ids, keep: BICLM.layers(ids, keep),
    "biclm": lambda ids, keep: biclm(BICLM, ids, keep),
    "pairs of skip-gram": lambda ids, keep: pairs(ids, keep, V, 2, threshold=1)(rng()),
    "cooccurrence": lambda ids, keep: cooccurrence(ids, keep, V).to_dense(),
    "CausalLM": lambda ids, keep: CAUSAL(ids, keep),
    "CausalLM.encode": lambda ids, keep: CAUSAL.encode(ids, keep),
    "MaskedLM": lambda ids, keep: MASKED(ids, keep=keep),
    "MaskedLM.encode": lambda ids, keep: MASKED.encode(ids, keep=keep),
    "Seq2SeqLM, source": lambda ids, keep: SEQ2SEQ(ids, IDS, keep),
    "Seq2SeqLM, target": lambda ids, keep: SEQ2SEQ(IDS, ids, None, keep),
    "Seq2SeqLM.encode": lambda ids, keep: SEQ2SEQ.encode(ids, keep),
    "generate": lambda ids, keep: generate(CAUSAL, ids, 3, rng=0, keep=keep),
    "generate from a source": lambda ids, keep: generate(SEQ2SEQ, ids, 3, rng=0, keep=keep),
}
WITHOUT_KEEP = {
    "beam": lambda ids, keep: beam(CAUSAL, ids[:1], 3, 2)[0],
    "beam from a source": lambda ids, keep: beam(SEQ2SEQ, ids[:1], 3, 2)[0],
}
ONE_ROW_TOO = {"NGram.fit"}  # one endless text
BAD = {
    "a list": (IDS.tolist(), None, TypeError, "must be a tensor, got list; use torch.tensor"),
    "real numbers": (IDS.float(), None, TypeError, "must be whole numbers, got torch.float32; use .*long"),
    "complex numbers": (IDS.cfloat(), None, TypeError, "must be whole numbers, got torch.complex64"),
    "truth values": (IDS > 9, None, TypeError, "must be whole numbers, got torch.bool"),
    "one row": (IDS[0], None, ValueError, r"\(batch, tokens\), got shape \(\d,\); use \w+\[None\]"),
    "batches of batches": (IDS[None], None, ValueError, r"\(batch, tokens\), got shape \(1, \d, 6\)"),
    "keep: a list": (IDS, ALL.tolist(), TypeError, "must be a bool tensor, .* got list"),
    "keep: numbers": (IDS, ALL.long(), TypeError, r"must be a bool tensor, .* got torch.int64; use \w+.bool"),
    "keep: too short": (IDS, ALL[:, 1:], ValueError, r"must have shape \(3, 6\).* got \(3, 5\)"),
    "keep: one row": (IDS, ALL[0], ValueError, r"must have shape \(3, 6\).* got \(6,\)"),
    "keep: fewer rows": (IDS, ALL[1:], ValueError, r"must have shape \(3, 6\).* got \(2, 6\)"),
}
TYPES = [torch.int8, torch.int16, torch.int32, torch.uint8, torch.uint16, torch.uint32, torch.uint64]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", CALLS | WITHOUT_KEEP)
def test_what_is_no_batch_is_refused_in_the_same_words(name, bad):
    ids, keep, error, said = BAD[bad]
    if bad.startswith("keep") and name in WITHOUT_KEEP or bad == "one row" and name in ONE_ROW_TOO:
        return
    with pytest.raises(error, match=said):
        (CALLS | WITHOUT_KEEP)[name](ids, keep)


def flat(result) -> list:
    if isinstance(result, (tuple, list)):
        return [part for item in result for part in flat(item)]
    return [] if result is None else [torch.as_tensor(result).detach()]


@pytest.mark.parametrize("type", TYPES, ids=str)
@pytest.mark.parametrize("name", CALLS | WITHOUT_KEEP)
def test_every_type_of_whole_number_gives_what_int64_gives(name, type):
    call = (CALLS | WITHOUT_KEEP)[name]
    found, wanted = (flat(call(ids, ALL.clone())) for ids in (IDS.to(type), IDS.clone()))
    assert len(found) == len(wanted) > 0
    for a, b in zip(found, wanted):
        assert a.dtype == b.dtype and torch.equal(a, b)
        assert a.dtype in (torch.int64, torch.bool) or a.is_floating_point()


@pytest.mark.parametrize("type", TYPES, ids=str)
def test_every_type_of_whole_number_beside_the_ids(type):
    """Labels, prefixes, words, streams, starts and sequences of pairs."""
    logits = torch.rand(3, 6, 7, generator=rng())
    labels = LABELS.to(type)
    assert torch.equal(cross_entropy(logits, labels), cross_entropy(logits, LABELS))
    assert predicted(labels) == 18
    given, wanted = (shift_prefix(IDS, prefix) for prefix in (PREFIX.to(type), PREFIX))
    assert all(torch.equal(a, b) for a, b in zip(given, wanted))
    for a, b in zip(*(mask_tokens(IDS, None, rng(), 4, V, 0.5, words=words) for words in (labels, LABELS))):
        assert torch.equal(a, b)
    assert torch.equal(mlm(MASKED, IDS, labels), mlm(MASKED, IDS, LABELS))
    assert mlm.count(IDS, labels) == 18
    assert torch.equal(tagging(TAGGER, IDS, None, labels), tagging(TAGGER, IDS, None, LABELS))
    assert clm_on(IDS[0].to(type)).count(IDS) == clm_on(IDS[0]).count(IDS) > 0
    stream, starts = IDS.flatten(), torch.tensor([0, 5, 6])
    given, wanted = (windows(s.to(t), 4, 9, b.to(t))(rng())[0] for s, b, t in (
        (stream, starts, type), (stream, starts, torch.int64)))  # fmt: skip
    assert torch.equal(given, wanted) and given.dtype == torch.int64
    given, wanted = (pair_rows([(row[0], row[1])], 300, 301) for row in (IDS.to(type), IDS))
    assert all(torch.equal(a, b) and a.dtype == b.dtype for a, b in zip(given, wanted))


def test_a_sentinel_that_a_byte_cannot_hold_is_not_cut():
    """300 as a byte would be 44."""
    ids = torch.arange(1, 21, dtype=torch.uint8)[None]
    source, target, *_ = corrupt_spans(ids, None, rng(), SENTINELS)
    assert 300 in source and 300 in target and 44 not in source
    assert end_with(ids, None, 300)[0][0, -1] == 300
    assert 300 in denoise(ids, None, rng(), "mask", mask_id=300)[0]
    assert shift_right(ids, 300)[0][0, 0] == 300


def test_minus_100_is_ignored_in_every_type_that_has_it():
    logits, labels = torch.rand(2, 3, 7, generator=rng()), torch.tensor([[1, IGNORED, 2], [IGNORED] * 3])
    for type in (torch.int8, torch.int16, torch.int32):
        assert torch.equal(cross_entropy(logits, labels.to(type)), cross_entropy(logits, labels))
        assert predicted(labels.to(type)) == 2
    with pytest.raises(ValueError, match=r"\[0, 7\), got 156"):  # -100 as a byte
        cross_entropy(logits, labels.to(torch.uint8))


def test_a_table_that_is_not_looked_at_would_be_seen():
    assert all(isinstance(row[0], (Tensor, list)) and len(row) == 4 for row in BAD.values())
    assert len(CALLS) == 46 and not set(CALLS) & set(WITHOUT_KEEP)


@pytest.mark.parametrize("call, error, said", [
    (lambda: windows(torch.arange(9), 2, 1, torch.tensor([-1])), ValueError, r"in \[0, 9\), got -1"),
    (lambda: windows(torch.arange(9), 2, 1, torch.tensor([9])), ValueError, "got 9 to 9"),
    (lambda: windows(torch.arange(9), 2, 1, torch.tensor([0.5])), TypeError, "starts must be whole numbers"),
    (lambda: windows(IDS, 2, 1), ValueError, "one text"),
    (lambda: tensors.batch(torch.tensor([[1, 9]]), None, 9), ValueError, r"\[0, 9\), got 1 to 9"),
    (lambda: tensors.not_empty("ids", IDS[:0]), ValueError, "one row and one token"),
    (lambda: tensors.inside("ids", torch.tensor([-1]), 9), ValueError, "got -1 to -1"),
])  # fmt: skip
def test_what_else_is_refused(call, error, said):
    with pytest.raises(error, match=said):
        call()
