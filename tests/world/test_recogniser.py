"""The grammar read backwards: it accepts what the world says, in both languages, and little else."""

from random import Random

import pytest

from plmlib import world
from plmlib.world.recogniser import recognised


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_all_texts_are_recognised_and_hardly_any_with_shuffled_words(lang):
    texts = world.texts("zh", 400, lang=lang, seed=3)
    assert all(recognised(texts, "zh", lang))
    dice = Random(0)
    shuffled = [" ".join(dice.sample(text.split(), len(text.split()))) for text in texts]
    assert sum(recognised(shuffled, "zh", lang)) <= 4


@pytest.mark.parametrize("text, right", [
    ("peter washed the red coat .", True),
    ("peter washed the red coat that peter sold .", True),
    ("peter washed the coat red .", False),
    ("peter washed the red coat", False),
    ("peter washed the red coat . .", False),
    ("peter washed washed the red coat .", False),
    ("peter flew the red coat .", False),
    ("", False),
])  # fmt: skip
def test_single_sentences(text, right):
    assert recognised([text], "zh") == [right]


def test_unknown_rules_are_refused():
    with pytest.raises(ValueError, match="rule must be one of"):
        recognised(["a"], "poems")
