"""What Hugging Face's files say of one family: its keys in config.json and the names of its tensors."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from plmlib.config import Config

ACTS = {
    "gelu_new": "gelu_tanh",
    "gelu_pytorch_tanh": "gelu_tanh",
    "gelu": "gelu",
    "relu": "relu",
    "silu": "silu",
}
HEADS = ("head", "pair_head")  # their modules stand beside the family's prefix, not under it


@dataclass(frozen=True)
class Family:
    """A model_type of config.json."""

    architectures: (
        tuple  # their class for a model with all its parts; then (part that is missing, class), ...
    )
    fixed: dict  # Config fields that make the family
    keys: dict  # Config field -> key of config.json, or several keys that must agree
    modules: dict  # our module -> theirs, or several whose rows are joined
    prefix: str  # before their modules, except the heads'
    defaults: dict = field(default_factory=dict)  # Config fields, where config.json leaves them out
    activations: dict = field(default_factory=lambda: ACTS)  # their name -> ours
    must: dict = field(default_factory=dict)  # keys of config.json with the one value that we compute
    copies: dict = field(
        default_factory=dict
    )  # tensors that some files write twice: their name -> our parameter
    transposed: bool = False  # linear layers inside blocks store (in, out)
    read: Callable[[dict], dict] = (
        dict  # what config.json says -> the same with one key for each of our fields
    )
    write: Callable[[dict], dict] = dict  # and back

    def tensors(self, name: str, config: Config) -> list[str]:
        """Their names for our parameter `name`; several are joined row after row; none where they have no such part."""
        module, _, kind = name.rpartition(".")
        number = "".join(re.findall(r"\.(\d+)\.", module))
        theirs = self.modules.get(re.sub(r"\.\d+\.", ".{i}.", module), ())
        theirs = theirs if isinstance(theirs, tuple) else (theirs,)
        prefix = "" if module.split(".")[0] in HEADS else self.prefix
        up = "wi_1" if config.gated else "wi"  # T5's name depends on the gate
        return [f"{prefix}{their.format(i=number, up=up)}.{kind}" for their in theirs]

    def architecture(self, model) -> str:
        """Their class for what `model` holds."""
        return next(
            (name for part, name in self.architectures[1:] if getattr(model, part, 0) is None),
            self.architectures[0],
        )
