"""Published models by path or by name; a name needs the package huggingface_hub, and nothing else in the course does."""

import re
from pathlib import Path

from plmlib.files import damaged

NAME = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)?")  # gpt2, google/t5-v1_1-small
WANTED = [  # no pickles, no other framework's weights
    "config.json", "model*.safetensors", "model.safetensors.index.json",
    "tokenizer*.json", "vocab.txt", "vocab.json", "merges.txt", "special_tokens_map.json",
]  # fmt: skip


def find(folder) -> Path:
    """The folder itself, or the local copy of the model that the Hugging Face hub knows by this name.

    Only the second needs the package huggingface_hub, which asks $HF_ENDPOINT and keeps what it gets in its own cache.
    Raises DamagedFile, an error with what to do, when there is no such folder and no such name can be had.
    """
    if not isinstance(folder, (str, Path)):
        raise TypeError(f"folder must be a path or a name such as 'gpt2', got {folder!r}")
    path = Path(folder)
    if path.is_dir():
        return path
    mend = 'give a folder with config.json and model.safetensors; the course\'s own models are loaded by course.load("name")'
    if not isinstance(folder, str) or not NAME.fullmatch(folder):
        raise damaged(path, "is not a folder", mend)
    try:
        from huggingface_hub import snapshot_download
    except ImportError as error:
        raise damaged(path, "is not a folder, and finding it by name needs huggingface_hub",
                      f"pip install huggingface_hub; or {mend}") from error  # fmt: skip
    try:
        return Path(snapshot_download(folder, allow_patterns=WANTED))
    except (
        Exception
    ) as error:  # no network, no such name, no access, an answer that is none: theirs have no class in common
        why = ": ".join([type(error).__name__, *str(error).strip().splitlines()[:1]])
        raise damaged(path, f"is not a folder, and the hub did not give it ({why})", mend) from error
