"""History of a training run, as plain data."""

from dataclasses import asdict, dataclass, field


@dataclass
class History:
    """One entry for each report: at step 1, then every `log_every` steps and at the last step.

    steps    updates made so far
    loss     mean loss since the previous entry, in nats per token
    lr       learning rate of that step
    seconds  training time so far
    tokens   tokens predicted so far: the first count of the objective, summed
    planned  number of updates of the whole run; `done` says whether they were all made
    """

    planned: int
    steps: list[int] = field(default_factory=list)
    loss: list[float] = field(default_factory=list)
    lr: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return bool(self.steps) and self.steps[-1] == self.planned

    def add(self, step: int, loss: float, lr: float, seconds: float, tokens: int) -> None:
        for values, value in zip((self.steps, self.loss, self.lr, self.seconds, self.tokens),
                                 (step, loss, lr, seconds, tokens)):  # fmt: skip
            values.append(value)

    def as_dict(self) -> dict:
        return asdict(self)

    def __repr__(self) -> str:
        if not self.steps:
            return f"History(nothing yet, {self.planned} steps planned)"
        losses = f"loss {self.loss[0]:.3f} -> {self.loss[-1]:.3f}"
        return f"History({self.steps[-1]} of {self.planned} steps, {losses})"
