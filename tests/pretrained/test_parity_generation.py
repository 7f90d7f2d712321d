"""What encoder-decoders and GPT-1 write is what `transformers.generate` writes, token for token.

GPT-2 and LLaMA: test_generation.py.
"""

import itertools

import pytest
import torch
from support.reference import pairs, precise, tokens

from plmlib.generation import beam, beam_score, generate

WRITERS = ("t5", "t5, one head, deep encoder", "t5 1.1", "bart", "bart, odd sizes", "mbart")
N = 24


def liven(model) -> None:
    """With small gains the last norm's bias decides, and every text is one word again and again."""
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if "norm" in name or "ln_" in name:
                weight.mul_(0.1) if name.endswith("bias") else weight.add_(2)
            if "positions" in name:
                weight.mul_(6)


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return pairs(tmp_path_factory, liven)


@pytest.fixture(autouse=True)
def _no_text_hangs_on_rounding(monkeypatch):
    precise(monkeypatch)


def source(seed: int):
    """Three sources: whole, padded on the left, padded on both sides."""
    keep = torch.ones(3, 11, dtype=torch.bool)
    keep[1:, :4] = keep[2, -2:] = False
    return tokens(61, 3, 11, seed), keep


def stops(text: list[int]) -> list:
    """No end, and two tokens of this text."""
    return [None, *sorted(set(text[1:]), key=text.index)[-2:]]


def reference_text(theirs, ids, keep, stop, **settings):
    settings["use_cache"] = (
        theirs.config.model_type != "t5"
    )  # its cache has room for as many layers as the encoder's
    return theirs.generate(ids, attention_mask=keep.long(), max_new_tokens=N, do_sample=False,
                           eos_token_id=stop,
                           pad_token_id=0 if stop is None else stop, **settings)  # fmt: skip


@pytest.mark.parametrize("case", WRITERS)
def test_greedy_equals_the_reference_token_for_token(pair, case):
    theirs, ours, _ = pair(case)
    words = set()
    for seed, penalty in ((4, 1.0), (5, 1.0), (6, 1.3)):
        ids, keep = source(seed)
        how = {"temperature": 0, "keep": keep, "repetition_penalty": penalty}
        for stop in stops(generate(ours, ids, N, **how)[0].tolist()):
            expected = reference_text(theirs, ids, keep, stop, repetition_penalty=penalty)
            for cache in (True, False):
                assert torch.equal(generate(ours, ids, N, **how, stop=stop, cache=cache), expected)
            words |= set(expected.flatten().tolist())
    assert len(words) > 8  # the texts are not one word again and again


@pytest.mark.parametrize("start", [5, 60])
def test_a_text_may_begin_with_another_token(pair, start):
    """As mBART's, which begin with the language."""
    theirs, ours, _ = pair("mbart")
    ids, keep = source(4)
    expected = reference_text(theirs, ids, keep, None, decoder_start_token_id=start)
    assert torch.equal(generate(ours, ids, N, temperature=0, keep=keep, start=start), expected)
    assert (expected[:, 0] == start).all()


@pytest.mark.parametrize("width", [2, 3, 5])
@pytest.mark.parametrize("case", WRITERS)
def test_beam_equals_the_reference_token_for_token(pair, case, width):
    theirs, ours, _ = pair(case)
    ids = source(4 + width)[0][:1]
    ends = stops(generate(ours, ids, N, temperature=0)[0].tolist())
    for penalty, stop in itertools.product((0.0, 1.0, -1.0), ends):
        assert_beams_equal(ours, theirs, ids, width, penalty, stop, 1)


@pytest.mark.parametrize("width", [1, 4])
def test_gpt1_writes_what_the_reference_writes(pair, width):
    theirs, ours, _ = pair("openai-gpt")
    ids = tokens(61, 2, 6)
    for stop in stops(generate(ours, ids, N, temperature=0)[0, 6:].tolist()):
        if width == 1:
            expected = reference_text(theirs, ids, torch.ones_like(ids), stop)
            assert torch.equal(generate(ours, ids, N, temperature=0, stop=stop), expected)
        else:
            assert_beams_equal(ours, theirs, ids[1:], width, 1.0, stop, 6)


def assert_beams_equal(ours, theirs, ids, width: int, penalty: float, stop: int | None, begun: int) -> None:
    """There are `begun` tokens before the first new one."""
    found = beam(ours, ids, N, width, penalty, stop)
    expected = reference_text(theirs, ids, torch.ones_like(ids), stop, num_beams=width,
                              num_return_sequences=width,
                              length_penalty=penalty, return_dict_in_generate=True,
                              output_scores=True)  # fmt: skip
    assert len(found) == width
    for (text, log_prob), sequence, score in zip(
        found, expected.sequences, expected.sequences_scores, strict=True
    ):
        assert torch.equal(text, sequence[: len(text)])
        assert (sequence[len(text) :] == (stop or 0)).all()
        assert beam_score(log_prob, len(text) - begun, penalty) == pytest.approx(score.item(), rel=1e-5)
