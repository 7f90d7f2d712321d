"""The corpus on disk: samples of every register in `data/corpus/`, with a manifest of their hashes."""

import hashlib
import json
from pathlib import Path

from plmlib import world
from plmlib.storage import DamagedFile, damaged, read_json, sha256, write_atomic

FOLDER = Path(__file__).resolve().parents[2] / "data" / "corpus"
MANIFEST, SEED, SAMPLES = "manifest.json", 0, 100
_COMMAND = "make data"
# Plain text, one document a line: file name -> (register, documents, language).
TEXTS = {
    f"{register}.{lang}.txt": (register, n, lang)
    for register, n in (("stories", 2000), ("diary", 1000))
    for lang in ("en", "zh")
}
TABLES = {"translation.tsv": ("translation", 2000), "zh.tsv": ("zh", 1000)}
LABELLED = {f"minis.{lang}.jsonl": ("minis", 800, lang) for lang in ("en", "zh")}
LABELLED |= {
    f"samples/{register}.jsonl": (register, SAMPLES, "en")
    for register in world.REGISTERS
    if register not in ("stories", "diary", "minis")
}


def files() -> dict[str, tuple[bytes, int]]:
    """All files of the corpus: name -> (content, number of documents)."""
    made = {}
    for name, (register, n, lang) in TEXTS.items():
        made[name] = ("".join(text + "\n" for text in world.texts(register, n, lang, SEED)).encode(), n)
    for name, (register, n) in TABLES.items():
        rows = (
            "\t".join((d.spaced, " ".join(d.target_tokens), _links(d)))
            for d in world.documents(register, n, "en", SEED)
        )
        made[name] = ("".join(row + "\n" for row in ("english\tchinese\talignment", *rows)).encode(), n)
    for name, (register, n, lang) in LABELLED.items():
        rows = (
            json.dumps(_row(d), ensure_ascii=False, sort_keys=True)
            for d in world.documents(register, n, lang, SEED)
        )
        made[name] = ("".join(row + "\n" for row in rows).encode(), n)
    return made


def _links(document) -> str:
    return " ".join(f"{i}-{j}" for i, j in document.alignment)


def _row(document) -> dict:
    row = {"tokens": " ".join(document.tokens), "labels": document.labels}
    return row | ({"target": " ".join(document.target_tokens)} if document.target_tokens else {})


def manifest(made: dict[str, tuple[bytes, int]]) -> bytes:
    """The manifest: the seed, the command, and the documents, size in bytes and sha256 of every file."""
    rows = {
        name: {"documents": n, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, (data, n) in sorted(made.items())
    }
    return (json.dumps({"seed": SEED, "command": _COMMAND, "files": rows}, indent=1) + "\n").encode()


def build(folder: Path = FOLDER) -> int:
    """Write all files of the corpus and the manifest; returns the size of the files in bytes."""
    made = files()
    for name, (data, _) in made.items():
        write_atomic(folder / name, data)
    write_atomic(folder / MANIFEST, manifest(made))
    return sum(len(data) for data, _ in made.values())


def check(folder: Path = FOLDER, rebuild: bool = True) -> int:
    """Compare every file with the manifest; returns the number of files.

    rebuild  True: also make the corpus again in memory and compare it with the manifest

    Raises DamagedFile that names the first file that differs, is missing or is not in the manifest.
    """
    path = folder / MANIFEST
    rows = read_json(path, "files", fix=_COMMAND)["files"]
    for name, row in rows.items():
        if not (folder / name).is_file():
            raise damaged(folder / name, "is missing", _COMMAND, row["sha256"])
        if sha256(folder / name) != row["sha256"]:
            raise damaged(folder / name, "differs from the manifest", _COMMAND, row["sha256"])
    present = {str(p.relative_to(folder).as_posix()) for p in folder.rglob("*") if p.is_file()} - {MANIFEST}
    if extra := sorted(present - rows.keys()):
        raise damaged(folder / extra[0], "is not in the manifest", f"delete it, then {_COMMAND}")
    if rebuild and manifest(files()) != path.read_bytes():
        raise DamagedFile(
            f"{path} differs from what the generator makes now: the lexicon, the grammar or a register has"
            f" changed\n  to fix it: {_COMMAND}"
        )
    return len(rows)
