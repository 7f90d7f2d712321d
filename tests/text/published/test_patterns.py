"""Patterns of tokenizer files: cut as the compiled library cuts, or refused; never cut in another way."""

import random
import sys
import unicodedata

import pytest
from tokenizers import Regex, normalizers, pre_tokenizers

from plmlib.storage import Unsupported
from plmlib.text.published import patterns, pretokens


def theirs(pattern, text):
    cuts = pre_tokenizers.Split(Regex(pattern), "isolated").pre_tokenize_str(text)
    return [text[start:end] for _, (start, end) in cuts]


def ours(pattern, text):
    split = {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated"}
    return pretokens.build(split)(text, True)


SAME = [
    (r"\p{L}+$", "ab\ncd"), (r"\p{L}+$", "ab\ncd\n"), ("^a", "a\na"), ("^", "a\nb\n"), ("$", "a\nb\n"),
    (r"\Aa", "aa\na"),
    (r"b\z", "ab\nab\n"), (r"b\Z", "ab\nab\n"), (".+", "a\nb\rc\u2028d\x85e"), ("[^a]+", "ab\nc"),
    (r"\d+", "a१२b3²"), (r"\D+", "a१२b3²"), (r"\s+", "a\x1c \x85\u200b\u3000b"),
    (r"\S+", "a\x1c \x85\u200b\u3000b"),
    (r"[^\S\n]+", "a \n\x1c b"), (r"[\S\n]+", "a \n\x1c b"), (r"\p{Lu}\p{Ll}*", "AbÀéǅa"),
    (r"[^\P{L}a]+", "ab1"),
    (r"a++a", "aaa"), ("(?>a+)a", "aaa"), ("a+?", "aaa"), ("a{2}", "aaaaa"), ("a{1,2}", "aaa"),
    ("a{2,}", "aaaa"),
    ("(?i:s|k|i)", "sSſkK\u212aiIİı"), ("'(?i:[sdmt]|ll|ve|re)", "it'S we'LL 'ſ"), (r"[\]\[]", "a[b]"),
    ("[a||b]+", "ab|"),
    ("x*", "axxb"), ("|a", "aab"), ("b|(?=a)", "ba"), (r"\u4eca|\x41|\.|\-", "今A.-"),
    ("(?<=a)b|(?<!a)c", "abcac"),
]  # fmt: skip
REFUSED = [
    ("[[:alpha:]]+", "[[:alpha"), (r"[\p{L}&&[^c]]+", "&&"), ("[a&&b]", "&&"), ("[a[bc]]", "[a[bc]]"),
    ("[]a]", "[]a]"), (r"\w+", r"\\w"), (r"[\w-]", r"\\w"), (r"\W", r"\\W"), (r"\bab", r"\\b"),
    (r"\B", r"\\B"),
    (r"\h", r"\\h"), (r"\R", r"\\R"), (r"\X", r"\\X"), (r"\G", r"\\G"), (r"\K", r"\\K"), (r"\0", r"\\0"),
    (r"[\b]", r"\\b"), (r"\x80", r"\\x"), (r"\p{Han}", "Han"), (r"\p{^L}", "at"), (r"\p{Letter}", "Letter"),
    (r"\p{Cn}", "Cn"), (r"(a)\1", r"\\1"), (r"(?<x>a)", "at"), ("(?P<x>a)", "at"), ("(?i)a", "at"),
    ("(?m:.)", "at"),
    ("(?-i:a)", "at"), ("(?#c)", "at"), ("(?i:ss)", "case"), ("(?i:s{2})", "case"), ("(?i:[a-c])", "case"),
    (r"(?i:\p{L})", "case"), ("(?i:é)", "case"), ("a{2}+", "at"), ("a{2}?", "at"), ("a{,2}", "at"),
    ("a{", "at"),
    ("a**", "multiple repeat"), ("(", "unterminated"), (")", "closed"), ("[a", "at"),
    ("(?<=a+)b", "fixed-width"),
]  # fmt: skip


@pytest.mark.parametrize("pattern, text", SAME)
def test_cuts_as_the_library(pattern, text):
    assert ours(pattern, text) == theirs(pattern, text)


@pytest.mark.parametrize("pattern, said", REFUSED)
def test_what_means_something_else_here_is_refused(pattern, said):
    with pytest.raises(Unsupported) as error:
        patterns.compiled(pattern)
    assert repr(pattern) in str(error.value) and said in str(error.value)


ATOMS = [
    *("a", "b", "1", " ", "'", "今", "x", ".", "^", "$", r"\n", r"\s", r"\S", r"\d", r"\D", r"\p{L}",
     r"\P{L}", r"\p{N}"),
    *(r"\p{Lu}", "[ab]", "[^a]", r"[^\s\p{L}]", r"[\r\n]", "[a-c]", r"[^\S\n]", "[a-]", "[-a]", "(?i:s|k)",
     r"\A", r"\z"),
    *("(?i:'s|'t|'re|'ve|'m|'ll|'d)", r"\Z", "(?!a)", "(?=b)", "(?<=a)", "(?<!b)", r"(?!\S)", r"\.", r"\-"),
]  # fmt: skip
REPEATS = ["", "", "", "", "*", "+", "?", "*?", "+?", "??", "++", "*+", "?+", "{2}", "{1,}", "{1,3}"]
CHARACTERS = "ab1 '\ns今Aſ\u212a\u0130ı\x1c\x85\u2028\r.-xlLvVreéÀ²\u0301[]ßﬁ"


def invented(rng, depth=0):
    parts = []
    for _ in range(rng.randrange(1, 4)):
        nested = depth < 2 and rng.random() < 0.25
        atom = (
            rng.choice(["(?:", "(", "(?>"]) + invented(rng, depth + 1) + ")" if nested else rng.choice(ATOMS)
        )
        parts.append(atom + rng.choice(REPEATS if atom[-1] not in "^$AzZ" and "(?!" not in atom else [""]))
    return "".join(parts) + (f"|{rng.choice(ATOMS)}" if rng.random() < 0.3 else "")


def test_any_pattern_that_is_read_cuts_as_in_the_library():
    rng, read = random.Random(7), 0
    for _ in range(1500):
        pattern = invented(rng)
        try:
            theirs(pattern, "")
            patterns.compiled(pattern)
        except Unsupported:
            continue
        except Exception:  # the library's own: it does not read this pattern
            continue
        read += 1
        for _ in range(4):
            text = "".join(rng.choices(CHARACTERS, k=rng.randrange(9)))
            assert ours(pattern, text) == theirs(pattern, text), (pattern, text)
    assert read > 700


@pytest.mark.parametrize("pattern", [" {2,}", "x*", "|a", "^", "$", r"\s+", "(?=b)", "a|(?<=a)"])
@pytest.mark.parametrize("new", ["", "▁", r"\1"])
def test_replaces_as_the_library(pattern, new):
    ours = patterns.replacer({"pattern": {"Regex": pattern}, "content": new})
    theirs = normalizers.Replace(Regex(pattern), new)
    for text in ["", "a", "aab", "xxa bx", " a\nb\n\n", "  a   b  "]:
        assert ours(text) == theirs.normalize_str(text)


@pytest.mark.parametrize("pattern", [r"\p{L}", r"\p{N}", r"\p{Lu}", r"\p{P}", r"\s", r"\d"])
def test_classes_hold_the_characters_of_the_library(pattern):
    """Characters that Unicode knew in 2002: every table since has them, and few have changed."""
    known = [
        chr(n)
        for n in range(sys.maxunicode + 1)
        if unicodedata.ucd_3_2_0.category(chr(n)) not in ("Cn", "Cs")
    ]
    same = [c for c in known if unicodedata.ucd_3_2_0.category(c) == unicodedata.category(c)]
    text = "".join(same)
    assert ours(pattern, text) == theirs(pattern, text)


def test_the_pattern_of_llama3_is_read():
    pattern = (
        r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
        r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
    )
    for text in ["It'S 12345 o'clock,\r\n\n  we'LL  \n", "naïve—今天!!\n x"]:
        assert ours(pattern, text) == theirs(pattern, text)
