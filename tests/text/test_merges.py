"""Learning and applying merges, against the definition."""

from hypothesis import given
from hypothesis import strategies as st

from plmlib.text import ByteBPE
from plmlib.text.merges import Merger, learn, merge


def slow_merge(word, merges):
    """The definition: as long as any pair has a merge, replace the leftmost pair of the earliest merge."""
    word = list(word)
    rank = {pair: n for n, (pair, _) in enumerate(merges)}
    while found := [
        (rank[a + b], i) for i, (a, b) in enumerate(zip(word, word[1:], strict=False)) if a + b in rank
    ]:
        n, i = min(found)
        word[i : i + 2] = [merges[n][1]]
    return "".join(word)


@given(
    st.text("abc", max_size=12).map(lambda s: s * 3),
    st.lists(st.text("abc", min_size=2, max_size=8), min_size=1),
)
def test_merging_everywhere_at_once_is_merging_one_by_one(word, corpus):
    pairs = learn({text: 2 for text in corpus}, first=200, room=20)
    merges = [(pair, chr(200 + n)) for n, pair in enumerate(pairs)]
    assert Merger(merges)(word) == slow_merge(word, merges)


def test_ties_go_to_the_lower_ids():
    assert learn({"cd": 3, "ab": 3, "ba": 3}, first=200, room=3) == ["ab", "ba", "cd"]


def test_a_pair_seen_once_is_not_merged():
    assert learn({"ab": 1, "cd": 2}, first=200, room=9) == ["cd"]
    assert ByteBPE.train(["abcdef"], 1000).vocab_size == 257


PAIRS = st.tuples(st.text("ab", min_size=1, max_size=3), st.text("ab", min_size=1, max_size=3))


@given(st.lists(st.sampled_from("ab"), max_size=12), st.lists(PAIRS, max_size=12, unique=True))
def test_merging_takes_the_lowest_rank_then_the_leftmost_pair(tokens, merges):
    rank, slow = {pair: n for n, pair in enumerate(merges)}, list(tokens)
    while found := [
        (rank[pair], i) for i, pair in enumerate(zip(slow, slow[1:], strict=False)) if pair in rank
    ]:
        _, i = min(found)
        slow[i : i + 2] = [slow[i] + slow[i + 1]]
    assert merge(tokens, rank) == slow
