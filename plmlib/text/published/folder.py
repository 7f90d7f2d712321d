"""A folder with a published tokenizer, read into one form: the tokenizer.json of the `tokenizers` library."""

from pathlib import Path

from plmlib.storage import damaged
from plmlib.text.published import older
from plmlib.text.published.files import NAME, read_json


def read(path: str | Path) -> dict:
    """The content of a tokenizer.json; in the same form BERT's vocab.txt, or GPT's vocab.json and merges.txt.

    path  the file, or the folder that holds it; settings and added tokens beside the older files are read too

    Raises FileNotFoundError, or DamagedFile for a file that is not a tokenizer.
    """
    path = Path(path)
    file = path / NAME if path.is_dir() else path
    if path.is_dir() and not file.exists():
        file = next((path / name for name in older.READERS if (path / name).exists()), file)
    if not file.exists():
        other = next(
            (
                f"{f.name} is not read here: save the folder once with transformers. "
                for f in path.glob("*.model")
            ),
            "",
        )
        wanted = (
            "Give a tokenizer.json, or a folder with one, with vocab.txt, or with vocab.json and merges.txt"
        )
        raise FileNotFoundError(f"{file} does not exist. {other}{wanted}")
    if file.name in older.READERS:
        return older.read(file)
    content = read_json(file)
    try:
        if not isinstance(content["model"]["vocab"], (dict, list)):
            raise TypeError
    except (KeyError, TypeError, IndexError) as error:
        raise damaged(file, "holds no vocabulary under model/vocab") from error
    return content
