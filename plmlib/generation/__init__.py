"""Text generation (decoding): greedy search, sampling and beam search, from next-token logits to a text."""

from plmlib.generation.beam_search import beam, beam_score
from plmlib.generation.loop import generate, next_logits

__all__ = ["beam", "beam_score", "generate", "next_logits"]
