"""The models that the course ships, and the recipes that make them: `make checkpoints`, or

python -m plmlib.course.checkpoints [name ...]
"""

from plmlib.course.checkpoints.recipes import RECIPES, Recipe, make
from plmlib.course.checkpoints.shelf import load, names

__all__ = ["RECIPES", "Recipe", "load", "make", "names"]
