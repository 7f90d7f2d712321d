"""The experiments whose results the notebooks show as recorded: one module a notebook, named after it."""

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
