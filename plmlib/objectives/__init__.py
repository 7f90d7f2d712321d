"""What a model is asked to do: how a text becomes inputs and labels, and the loss in nats per predicted token."""

from plmlib.objectives.causal import clm, clm_on, predictions, shift
from plmlib.objectives.loss import IGNORED, check_rows, cross_entropy

__all__ = ["IGNORED", "check_rows", "clm", "clm_on", "cross_entropy", "predictions", "shift"]
