"""The bibliography page chapters/references.md, written from the list of sources chapters/references.bib.

    python -m plmlib.tools.references

The page is plain Markdown with one heading per entry, so that `../references.md#radford2018` leads to the
entry on the site, on GitHub and in JupyterLab; a MyST directive would appear there as raw text.
"""

import re
from pathlib import Path

BIB = Path(__file__).resolve().parents[2] / "chapters" / "references.bib"
PAGE = BIB.with_suffix(".md")
ERAS = {"Before the Transformer": 2016, "2017 to 2019": 2019, "2020 and 2021": 2021, "Since 2022": 9999}
ENTRY = re.compile(r"^@(\w+)\{(\S+),\n(.*?)^\}", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^\s*(\w+) = \{(.*)\},?$", re.MULTILINE)
HEAD = """# References

Every source that the course names, oldest first. The chapters link here; a heading is the source's key in
[references.bib](references.bib), from which this page is written.
"""


def entries(bib: str) -> dict[str, dict[str, str]]:
    """Return {key: fields} of a BibTeX text with one field per line, in its order.

    Raises ValueError for a repeated key and for an entry without author, title or year.
    """
    found: dict[str, dict[str, str]] = {}
    for kind, key, body in ENTRY.findall(bib):
        if key in found:
            raise ValueError(f"the key {key} appears twice in the bibliography: rename or remove one entry")
        found[key] = {"type": kind, **dict(FIELD.findall(body))}
        missing = {"author", "title", "year"} - set(found[key])
        if missing:
            raise ValueError(f"the entry {key} has no {', '.join(sorted(missing))}: add it")
    return found


def line(fields: dict[str, str]) -> str:
    """Return one entry as Markdown: authors (year). title. where. arXiv link."""
    where = next(
        (fields[name] for name in ("journal", "booktitle", "institution") if name in fields), "arXiv"
    )
    where = f"*{where}*" + (f" {fields['volume']}" if "volume" in fields else "")
    where += f"({fields['number']})" if "number" in fields else ""
    where += f": {fields['pages'].replace('--', '–')}" if "pages" in fields else ""
    parts = [
        f"{_people(fields['author'])} ({fields['year']}).",
        _sentence(_plain(fields["title"])),
        f"{where}.",
    ]
    if "eprint" in fields:
        parts.append(f"[arXiv:{fields['eprint']}](https://arxiv.org/abs/{fields['eprint']})")
    return " ".join([*parts, *([f"({fields['note']})"] if "note" in fields else [])])


def short(fields: dict[str, str]) -> str:
    """Return an entry as it is named in a sentence: "Radford et al. 2018"."""
    names = [_plain(name).partition(", ")[0] for name in fields["author"].split(" and ")]
    who = names[0] if len(names) == 1 else " and ".join(names) if len(names) == 2 else f"{names[0]} et al."
    return f"{who.replace('and others', 'et al.')} {fields['year']}"


def page(bib: str) -> str:
    """Return the page of a bibliography: eras as sections, entries as headings with their line below."""
    blocks, waiting = [HEAD], list(entries(bib).items())
    for era, last in ERAS.items():
        chosen = [(key, fields) for key, fields in waiting if int(fields["year"]) <= last]
        waiting = waiting[len(chosen) :]
        if chosen:
            blocks.append(f"## {era}\n")
            blocks += [f"### {key}\n\n{line(fields)}\n" for key, fields in chosen]
    return "\n".join(blocks)


def _people(author: str) -> str:
    names = [_plain(name) for name in author.split(" and ")]
    names = ["et al." if name == "others" else " ".join(reversed(name.split(", "))) for name in names]
    if names[-1] == "et al.":
        return ", ".join(names[:-1]) + " et al."
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _plain(value: str) -> str:
    return value.replace("{", "").replace("}", "").replace("\\%", "%")


def _sentence(title: str) -> str:
    return title if title.endswith("?") else f"{title}."


if __name__ == "__main__":
    PAGE.write_text(page(BIB.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{PAGE.name}: {len(entries(BIB.read_text(encoding='utf-8')))} sources")
