"""Training mode and evaluation mode of a model, part by part."""

from contextlib import contextmanager

from torch import nn


@contextmanager
def keeping_modes(model):
    """with keeping_modes(model): afterwards every part is in the mode it was in, also after an error.

    An object that is not an nn.Module has no mode and stays as it is.
    """
    modes = {module: module.training for module in model.modules()} if isinstance(model, nn.Module) else {}
    try:
        yield
    finally:
        for module, training in modes.items():
            module.training = training


@contextmanager
def evaluating(model):
    """with evaluating(model): every part is in evaluation mode, dropout is off; afterwards all is as it was."""
    with keeping_modes(model):
        if isinstance(model, nn.Module):
            model.eval()
        yield
