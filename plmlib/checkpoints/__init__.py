"""The models that the course ships, and the recipes that make them: `make checkpoints`, or

python -m plmlib.checkpoints [name ...]
"""

from plmlib.checkpoints.recipes import RECIPES, Recipe, make
from plmlib.checkpoints.shelf import load, names

__all__ = ["RECIPES", "Recipe", "load", "make", "names"]
