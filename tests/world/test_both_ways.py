from collections import Counter

import pytest

from plmlib import world
from plmlib.world.both_ways import translations


@pytest.mark.parametrize("register", ["zh", "translation"])
def test_a_sentence_is_among_the_translations_of_its_translation(register):
    for document in world.documents(register, 60, seed=5, part="test"):
        english, chinese = document.spaced, " ".join(document.target_tokens)
        back = translations(chinese, "zh", register)
        assert english in back and sum(back.values()) == pytest.approx(1)
        for other in back:
            assert chinese in translations(other, "en", register)


def test_the_shares_are_those_of_the_register():
    """Chinese has one place for a time, English two: 20,000 sentences have each equally often."""
    counts = {}
    for document in world.documents("zh", 20_000, seed=5):
        counts.setdefault(" ".join(document.target_tokens), Counter())[document.spaced] += 1
    hits = total = 0
    expected = 0.0
    for chinese, said in list(counts.items())[:2000]:
        shares = translations(chinese, "zh", "zh")
        assert set(said) <= set(shares)
        expected += max(shares.values()) * said.total()
        hits += said[max(shares, key=shares.get)]
        total += said.total()
    assert hits / total == pytest.approx(expected / total, abs=0.03)


def test_what_the_world_does_not_say_has_no_translation():
    assert translations("他 。", "zh") == {}
    with pytest.raises(ValueError, match="register"):
        translations("他 。", "zh", "stories")
