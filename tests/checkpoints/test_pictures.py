"""Pictures as tokens: patches and pixels agree, noise is rare, shuffling parts pictures and words."""

import torch

from plmlib.checkpoints.corpora.pictures import (
    NAMES,
    NOISE,
    PICTURE,
    PICTURE_FIRST,
    WORDS,
    WORDS_FIRST,
    Pictures,
    drawn,
    patches,
    pixels,
    places,
    read,
)


def digits(words: str) -> list[int]:
    return [NAMES.index(word) for word in words.split()]


def test_patches_and_pixels_are_the_same_picture():
    picture = torch.rand(8, 16, generator=torch.Generator().manual_seed(0)) < 0.5
    assert len(patches(picture)) == 32
    assert torch.equal(pixels(patches(picture)), picture)


def test_every_clean_digit_is_read_at_every_place():
    assert all(read(square) == [digit] for digit, square in places())


def test_noisy_pictures_show_their_words():
    examples = drawn(60, "test")
    right = [
        a == b for picture, words in examples for a, b in zip(read(pixels(picture.split())), digits(words))
    ]
    assert sum(right) / len(right) > 0.95


def test_the_share_of_flipped_pixels():
    clean = {digit: [square for other, square in places() if other == digit] for digit in range(10)}
    flips = []
    for picture, words in drawn(60, "train"):
        for square, digit in zip(pixels(picture.split()).split(8, 1), digits(words)):
            flips.append(min(int((square != one).sum()) for one in clean[digit]))
    assert abs(sum(flips) / len(flips) / 64 - NOISE) < 0.01


def test_two_kinds_of_rows_and_their_answers():
    corpus = Pictures(20)
    texts = corpus.training()
    tokenizer = corpus.tokenizer(texts)
    ids, keep = corpus.encode(tokenizer, texts)
    assert keep is None and ids.shape == (20, 37)
    assert (ids[::2, PICTURE_FIRST - 1] == tokenizer.id(WORDS)).all()
    assert (ids[1::2, WORDS_FIRST - 1] == tokenizer.id(PICTURE)).all()
    assert corpus.objective(tokenizer).count(ids) == 10 * 3 + 10 * 33  # the answers, and the end of each row


def test_shuffled_pictures_stand_with_other_words():
    plain, shuffled = (Pictures(200, ["read"], shuffled=way).training() for way in (False, True))
    pictures, words = ([text.split(f" {WORDS} ")[i] for text in plain] for i in (0, 1))
    others = [text.split(f" {WORDS} ") for text in shuffled]
    assert [text[1] for text in others] == words
    assert sorted(text[0] for text in others) == sorted(pictures) and [text[0] for text in others] != pictures
    assert Pictures(3).texts(3, "train") != Pictures(3).texts(3, "test")
