"""A speaker draws words and shapes from one random stream and says them in one language."""

from plmlib.world.document import written
from plmlib.world.rules import Shape, grammar
from plmlib.world.words import tables


class Speaker:
    """Draws with `uniform` (a function that gives floats in [0, 1)) and speaks `lang`."""

    def __init__(self, uniform, lang: str):
        self.uniform, self.lang, self.rules, self.tables = uniform, lang, grammar(), tables()

    def chance(self, probability: float) -> bool:
        return self.uniform() < probability

    def pick(self, pool):
        """One element of a sequence."""
        return pool[int(self.uniform() * len(pool))]

    def sample(self, pool, n: int) -> list:
        """`n` different elements of a sequence, in random order."""
        left = list(pool)
        return [left.pop(int(self.uniform() * len(left))) for _ in range(n)]

    def shuffled(self, items) -> list:
        """The items in random order."""
        return self.sample(items, len(items))

    def say(self, rule: str, state: dict, pools: dict | None = None) -> str:
        """One sentence of a rule, words parted by spaces; roles that `state` lacks are drawn from `pools`."""
        return self.tell(rule, state, pools)[0]

    def tell(self, rule: str, state: dict, pools: dict | None = None) -> tuple[str, dict, Shape]:
        """As `say`, with the full state and the shape."""
        shape = self.pick(self.rules[rule])
        full = shape.fill(state, pools or self.tables, self.uniform)
        return shape.side(self.lang).say(full), full, shape

    def written(self, spaced: str) -> str:
        return written(spaced, self.lang)


def halves(rows, which: str) -> list:
    """All rows ("all"), those at even places ("seen") or those at odd places ("new")."""
    return {"all": rows, "seen": rows[::2], "new": rows[1::2]}[which]
