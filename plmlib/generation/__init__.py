"""Generation and sampling: from the distribution of the next token to a text."""

from plmlib.generation.beam_search import beam, beam_score
from plmlib.generation.loop import generate, next_logits

__all__ = ["beam", "beam_score", "generate", "next_logits"]
