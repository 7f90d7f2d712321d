"""The models that the course ships, what long experiments measured, and the recipes of both:

make checkpoints, or python -m plmlib.checkpoints [--check] [name ...]
"""

from plmlib.checkpoints import experiments  # registers them  # noqa: F401
from plmlib.checkpoints.recipes import RECIPES, Recipe, make
from plmlib.checkpoints.results import EXPERIMENTS, recorded
from plmlib.checkpoints.shelf import load, names

__all__ = ["EXPERIMENTS", "RECIPES", "Recipe", "load", "make", "names", "recorded"]
