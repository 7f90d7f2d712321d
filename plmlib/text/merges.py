"""Byte-pair encoding itself: learning merges from words, and applying them to one.

A token is one character here: the character whose code point is its id. A word is then a plain string, a pair
is two characters of it, and merging a pair everywhere is `str.replace`, left to right, at the speed of C.
"""

import heapq
from collections import Counter, defaultdict
from operator import add


def learn(words: dict[str, int], first: int, room: int, least: int = 2) -> list[str]:
    """The merges, as pairs, in the order learned: each time the pair that stands most often side by side.

    words  word -> how often it occurs, tokens as characters
    first  id of the first new token; the merge at index i makes token first + i
    room   how many merges at most; a pair must occur `least` times

    Ties go to the pair with the lower ids, first token first. Counts are kept up to date word by word: only
    words that hold the merged pair are looked at again.

    Source: Sennrich, Haddow, Birch 2016, section 3.2.   Chapter: 3.3
    """
    words, times = list(words), list(words.values())
    count, where = Counter(), defaultdict(set)
    for n, word in enumerate(words):
        for pair in map(add, word, word[1:]):
            count[pair] += times[n]
            where[pair].add(n)
    queue = [(-total, pair) for pair, total in count.items()]
    heapq.heapify(queue)
    merges: list[str] = []
    while queue and len(merges) < room:
        claimed, pair = heapq.heappop(queue)
        if count[pair] < least:
            continue
        if count[pair] != -claimed:  # other merges took some of its places since it was queued
            heapq.heappush(queue, (-count[pair], pair))
            continue
        new = chr(first + len(merges))
        merges.append(pair)
        touched = set()
        for n in where.pop(pair):
            before, words[n] = words[n], words[n].replace(pair, new)
            count.subtract({old: times[n] * k for old, k in Counter(map(add, before, before[1:])).items()})
            for made in map(add, words[n], words[n][1:]):
                count[made] += times[n]
                if new in made:
                    where[made].add(n)
                    touched.add(made)
        for made in touched:
            heapq.heappush(queue, (-count[made], made))
    return merges


class Merger:
    """Applies merges, earliest first, to one word: at most one pass over the word for each merge."""

    def __init__(self, merges: list[tuple[str, str]]):
        """merges: (pair, new token) in the order learned; a token is made before it is used."""
        self.merges = merges
        self.rank = {pair: rank for rank, (pair, _) in enumerate(merges)}
        self.uses = defaultdict(list)  # token -> ranks of the merges it takes part in
        for rank, (pair, _) in enumerate(merges):
            for token in set(pair):
                self.uses[token].append(rank)

    def __call__(self, word: str) -> str:
        """The word after all merges. Which merge comes next depends only on what stands in the word now."""
        rank = self.rank
        waiting = list({rank[pair] for pair in map(add, word, word[1:]) if pair in rank})
        heapq.heapify(waiting)
        while waiting:
            pair, new = self.merges[heapq.heappop(waiting)]
            if pair in word:
                word = word.replace(pair, new)
                for later in self.uses[new]:
                    heapq.heappush(waiting, later)
        return word


def merge(tokens: list[str], rank: dict[tuple[str, str], int]) -> list[str]:
    """Tokens after all merges, one at a time: each time the pair of lowest rank, of several the leftmost.

    Unlike `Merger` this also holds where a token comes after merges that use it, as in the files of LLaMA.
    Time grows with n log n for n tokens.

    Chapter: 3.3
    """
    tokens, n = list(tokens), len(tokens)
    left, right = list(range(-1, n - 1)), list(range(1, n + 1))
    waiting = [
        (rank[pair], i) for i, pair in enumerate(zip(tokens, tokens[1:], strict=False)) if pair in rank
    ]
    heapq.heapify(waiting)
    while waiting:
        order, i = heapq.heappop(waiting)
        j = right[i]
        if j == n or rank.get((tokens[i], tokens[j])) != order:
            continue  # another merge was quicker
        tokens[i], tokens[j], right[i] = tokens[i] + tokens[j], "", right[j]
        if right[i] < n:
            left[right[i]] = i
        for k in (left[i], i):
            if k >= 0 and right[k] < n and (found := rank.get((tokens[k], tokens[right[k]]))) is not None:
                heapq.heappush(waiting, (found, k))
    return [token for token in tokens if token]
