"""A speaker draws words and sentence shapes from one random stream and says them in one language."""

from plmlib.world.lexicon import tables
from plmlib.world.rules import Shape, grammar


class Speaker:
    """Draws with `uniform`, a function that returns a number in [0, 1), and says sentences in `lang`."""

    def __init__(self, uniform, lang: str):
        self.uniform, self.lang, self.rules, self.tables = uniform, lang, grammar(), tables()

    def chance(self, probability: float) -> bool:
        """True with this probability."""
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
        """One sentence of a rule, its words separated by spaces.

        state  role -> entry; a role that is not in it is drawn from its class in `pools` (default: all
               tables)
        """
        return self.tell(rule, state, pools)[0]

    def tell(self, rule: str, state: dict, pools: dict | None = None) -> tuple[str, dict, Shape]:
        """The sentence as `say` returns it, the state with every role, and the shape."""
        shape = self.pick(self.rules[rule])
        full = shape.fill(state, pools or self.tables, self.uniform)
        return shape.side(self.lang).say(full), full, shape


# The part of a register -> which half of its words it uses, for registers that hold out words.
PARTS = {"train": "all", "seen": "seen", "test": "new"}


def halves(rows: list, which: str) -> list:
    """All rows ("all"), those with an even index ("seen") or those with an odd index ("new")."""
    return {"all": rows, "seen": rows[::2], "new": rows[1::2]}[which]
