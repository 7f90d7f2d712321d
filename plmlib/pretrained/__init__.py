"""Pre-trained models on disk: published folders and our own, read, checked and written. Never a pickle."""

from plmlib.pretrained.weights import from_pretrained, save_pretrained
from plmlib.storage import DamagedFile, Unsupported

__all__ = ["DamagedFile", "Unsupported", "from_pretrained", "save_pretrained"]
