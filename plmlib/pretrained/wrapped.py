"""Models that were wrapped or changed after they were built: what is inside, and what cannot be saved."""

from torch import nn

from plmlib.pretrained.folders import some


def unwrapped(model: nn.Module) -> nn.Module:
    """Return the module that torch.compile wrapped, whose parameters have the names it was built with."""
    return getattr(model, "_orig_mod", model)


def refuse_changed(model: nn.Module, built: nn.Module) -> None:
    """Raise TypeError unless `model` has the parameters of `built`: a folder of others could not be loaded.

    A part that `model.OPTIONAL` names may be None.
    """
    optional = [part for parts in getattr(model, "OPTIONAL", ()) for part in parts]
    left_out = {part for part in optional if getattr(model, part) is None}
    expected = {
        name: tuple(weight.shape)
        for name, weight in built.named_parameters()
        if name.split(".")[0] not in left_out
    }
    found = {name: tuple(weight.shape) for name, weight in model.named_parameters()}
    if wrong := [f"{name} {shape}" for name, shape in found.items() if expected.get(name) != shape]:
        raise TypeError(
            f"model must have the parameters that its config describes, got {some(wrong)}: "
            "undo what wrapped, renamed or resized its parts, then save it"
        )
    if lost := sorted(expected.keys() - found.keys()):
        raise TypeError(f"model must have the parameters that its config describes, it lacks {some(lost)}")
