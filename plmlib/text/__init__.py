"""Tokenizers that can be read: whole words, BPE over bytes or characters, WordPiece, Unigram.

One face: train, from_file, encode, inputs, decode, tokens, id, save; from_pretrained(folder) finds the kind.
"""

from plmlib.text.bpe import ByteBPE
from plmlib.text.charbpe import CharBPE
from plmlib.text.folder import from_pretrained
from plmlib.text.unigram import Unigram
from plmlib.text.wordpiece import WordPiece
from plmlib.text.words import Words

__all__ = ["ByteBPE", "CharBPE", "Unigram", "WordPiece", "Words", "from_pretrained"]
