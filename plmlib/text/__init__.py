"""Tokenizers that can be read: whole words, and byte-level BPE. One face: train, encode, decode, tokens, save."""

from plmlib.text.bpe import ByteBPE
from plmlib.text.folder import from_pretrained
from plmlib.text.words import Words

__all__ = ["ByteBPE", "Words", "from_pretrained"]
