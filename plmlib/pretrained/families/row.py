"""What Hugging Face's files say of one family: its keys in config.json and the names of its tensors."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from plmlib.config import Config

ACTS = {
    "gelu_new": "gelu_tanh",
    "gelu_pytorch_tanh": "gelu_tanh",
    "gelu": "gelu",
    "relu": "relu",
    "silu": "silu",
}
HEADS = ("head", "pair_head")  # the names of their tensors do not begin with the family's prefix


@dataclass(frozen=True)
class Family:
    """A model_type of config.json: its keys and tensors beside our fields and parameters.

    architectures  their class for a model with all its parts; then (part that is missing, class), ...
    fixed          Config fields that make the family
    keys           Config field -> key of config.json, or several keys that must agree
    modules        our module -> theirs, or several whose rows are joined
    prefix         what their modules begin with, except the heads
    defaults       Config fields, where config.json leaves them out
    activations    their name -> ours
    must           keys of config.json with the one value that we compute
    copies         their names of tied tensors, which some files write again or instead -> our parameter
    transposed     linear layers inside blocks store (in, out)
    read           content of config.json -> the same with one key for each of our fields
    write          and back
    """

    architectures: tuple
    fixed: dict
    keys: dict
    modules: dict
    prefix: str
    defaults: dict = field(default_factory=dict)
    activations: dict = field(default_factory=lambda: ACTS)
    must: dict = field(default_factory=dict)
    copies: dict = field(default_factory=dict)
    transposed: bool = False
    read: Callable[[dict], dict] = dict
    write: Callable[[dict], dict] = dict

    def tensors(self, name: str, config: Config) -> list[str]:
        """Return their names for our parameter: several are joined by rows; none if they lack the part."""
        module, _, kind = name.rpartition(".")
        number = "".join(re.findall(r"\.(\d+)\.", module))
        theirs = self._named(re.sub(r"\.\d+\.", ".{i}.", module))
        up = "wi_1" if config.gated else "wi"  # T5's name depends on the gate
        return [f"{their.format(i=number, up=up)}.{kind}" for their in theirs]

    def knows(self, tensor: str) -> bool:
        """Whether models of this family have a tensor of this name here, with any number of layers."""
        return bool(self._known.fullmatch(tensor))

    def architecture(self, model) -> str:
        """Return their class for the parts that `model` has."""
        for part, name in self.architectures[1:]:
            if getattr(model, part, 0) is None:
                return name
        return self.architectures[0]

    def _named(self, module: str) -> list[str]:
        """Their modules for ours, with the prefix, and with {i} for the number of a layer."""
        theirs = self.modules.get(module, ())
        theirs = theirs if isinstance(theirs, tuple) else (theirs,)
        prefix = "" if module.split(".")[0] in HEADS else self.prefix
        return [prefix + their for their in theirs]

    @cached_property
    def _known(self) -> re.Pattern:
        """All names of tensors, also without the prefix, as bare models are published."""
        modules = [their for module in self.modules for their in self._named(module)]
        modules += [copy.rpartition(".")[0] for copy in self.copies]
        modules += [module.removeprefix(self.prefix) for module in modules]
        patterns = [re.escape(module.format(i="<i>", up="<up>")) for module in modules]
        pattern = "|".join(patterns).replace("<i>", r"\d+").replace("<up>", "wi(_1)?")
        return re.compile(rf"({pattern})\.(weight|bias)")
