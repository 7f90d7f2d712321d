"""One training loop for every model and objective of the course."""

from plmlib.training.batches import rows, windows
from plmlib.training.evaluation import evaluate
from plmlib.training.history import History
from plmlib.training.loop import train
from plmlib.training.optimizer import AdamW, adamw, clip_gradients
from plmlib.training.probe import Probe, bag_of_words, probe, probe_with_controls
from plmlib.training.settings import learning_rate

__all__ = [
    "AdamW",
    "History",
    "Probe",
    "adamw",
    "bag_of_words",
    "clip_gradients",
    "evaluate",
    "learning_rate",
    "probe",
    "probe_with_controls",
    "rows",
    "train",
    "windows",
]
