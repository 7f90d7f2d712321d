"""One training loop for every model and objective of the course."""

from plmlib.training.batches import rows, windows
from plmlib.training.evaluation import evaluate
from plmlib.training.history import History
from plmlib.training.loop import train
from plmlib.training.optimizer import AdamW, adamw, clip_gradients
from plmlib.training.settings import learning_rate

__all__ = [
    "AdamW",
    "History",
    "adamw",
    "clip_gradients",
    "evaluate",
    "learning_rate",
    "rows",
    "train",
    "windows",
]
