"""A small site with guesses and a quiz, built as the course is, for the tests of both."""

import subprocess
import sys
from pathlib import Path

import nbformat

from plmlib.tools import notebooks
from support import ROOT

CHAPTER = "3-made-up/3.2-made-up"
QUIZ = """
"3.2":
  - ask: {en: "Why is the past unchanged by `causal`?", zh: 为什么过去不变？}
    section: {notebook: "3.2", heading: "Who looks at whom?"}
    options:
      - {en: The mask stops it, zh: 掩码挡住了, right: true,
         why: {en: Each row reads its own past., zh: 每行只读自己的过去。}}
      - {en: The loss ignores it, zh: 损失忽略它,
         why: {en: The loss counts every token., zh: 损失计算每个词元。}}
      - {en: By chance, zh: 碰巧, why: {en: It holds for every weight., zh: 对任何权重都成立。}}
  - ask: {en: "What would happen without a mask?", zh: 没有掩码会怎样？}
    section: {notebook: "3.2", heading: "The `mask` in one line"}
    options:
      - {en: Nothing, zh: 什么都不会, why: {en: Every row would read the answer., zh: 每行都会读到答案。}}
      - {en: The loss would fall to zero, zh: 损失降到零, right: true,
         why: {en: The next token is read., zh: 下一个词元被读到。}}
      - {en: It would stop, zh: 会停止, why: {en: It would go on., zh: 会继续。}}
      - {en: <img src=x onerror=hit()>, zh: 标签, why: {en: This is text., zh: 这是文字。}}
  - ask: {en: "Why does 3.1 count?", zh: 为什么 3.1 要计数？}
    section: {notebook: "3.1", heading: Counting words}
    options:
      - {en: It is quick, zh: 因为快, why: {en: It is slow., zh: 其实慢。}}
      - {en: It has no weights, zh: 没有权重, right: true,
         why: {en: There is nothing to train., zh: 没有可训练的。}}
      - {en: It is new, zh: 因为新, why: {en: It is old., zh: 其实旧。}}
"""
COUNTING = """---
jupytext: {formats: "md:myst", text_representation: {extension: .md, format_name: myst}}
---

# 3.1 Made up

## Counting words

Words are counted here (计数), and $x_t$ is the word at $t$.
[3.2](3.2-made-up.ipynb) asks, [somebody](https://example.org/counting?by=hand#top) answered, and
[arXiv:1301.3781](https://arxiv.org/abs/1301.3781) says where it is.
"""
INDEX = f"""# Course

[3.2 Made up]({CHAPTER}.ipynb) and [3.1 Made up](3-made-up/3.1-made-up.ipynb)

<details class="plm-route" id="short" name="route">
<summary>
<b>Short</b>
<i>For a reader in a hurry</i>
<span>5 min</span>
</summary>

1. [3.2 Made up]({CHAPTER}.ipynb) · 5 min

</details>

<details class="plm-route" id="long" name="route">
<summary>
<b>Long</b>
<i>For a reader with time</i>
<span>10 min</span>
</summary>

1. [3.1 Made up](3-made-up/3.1-made-up.ipynb) · 5 min
1. [3.2 Who?]({CHAPTER}.ipynb#who-looks-at-whom) to [The mask]({CHAPTER}.ipynb#the-mask-in-one-line) · 5 min

</details>

::::{{grid}} 1 1 2 2
:class-container: plm-map-cards

:::{{grid-item-card}} 3 · Made up
编造 · **10 min**

[3.1 Made up](3-made-up/3.1-made-up.ipynb) · 5 min

[3.2 Made up]({CHAPTER}.ipynb) · 5 min
:::

::::
"""
TEXT = """---
jupytext: {formats: "md:myst", text_representation: {extension: .md, format_name: myst}}
---

# 3.2 Made up

A page that asks.

```{code-cell}
:tags: [hide-input]

# Set-up: what the page needs
from pathlib import Path
from plmlib.course import asking, check, claim, guess, quiz, show, table
from plmlib.widgets import ActivationLab
asking.CHAPTERS = Path("..").resolve()
```

## Who looks at whom?

```{code-cell}
:tags: [remove-input]

options = ["1–4", "5–10", "6–10", "all ten"]
guess("3.2.past", "You change token 5 of ten. Which `predictions` may change?", options)
```

```{code-cell}
:tags: [hide-input]

# Table: how far each prediction moves
table([[1, 0.0], [5, 0.25]], ["prediction", "moves by"], "Predictions 5 to 10 move")
```

```{code-cell}
:tags: [remove-input]

guess("3.2.zero", "How many of the probabilities are exactly zero?", unit="tokens")
```

```{code-cell}
show(check)
```

```{code-cell}
ActivationLab(controls=["x"])
```

```{code-cell}
:tags: [hide-input, nbval-check-output]

# Claim: the past is unchanged
claim("AR.22", "the past stays", True, control=("no mask", True), answers=("3.2.past", f"{5}–{10}"))
```

## The `mask` in one line

```{code-cell}
:tags: [hide-input, nbval-check-output]

# Claim: many are zero
claim("AR.24", "many are zero", True, answers=("3.2.zero", 1103))
```

```{code-cell}
:tags: [hide-cell]

print("a solution")
```

```{code-cell}
:tags: [remove-input]

quiz("3.2")
```

### Exercise 3.2.1 · Do it (4 minutes, easy)

Do it.

### Exercise 3.2.2 · Do it again (4 minutes, easy)

**Next:** do it again.
"""


def write_chapters(folder: Path, text: str = TEXT) -> Path:
    """Write the texts of the small course and its executed notebooks; return the folder of the chapters."""
    chapters = folder / "chapters"
    (chapters / "3-made-up").mkdir(parents=True)
    (chapters / "quizzes.yml").write_text(QUIZ, encoding="utf-8")
    (chapters / "3-made-up/3.1-made-up.md").write_text(COUNTING, encoding="utf-8")
    path = chapters / f"{CHAPTER}.md"
    path.write_text(text, encoding="utf-8")
    (chapters / "index.md").write_text(INDEX, encoding="utf-8")
    for one in (path, chapters / "3-made-up/3.1-made-up.md"):
        notebook = notebooks.from_text(one.read_text(encoding="utf-8"))
        executed = notebooks.clean(notebooks.execute(notebook, one.parent, env={"PYTHONPATH": str(ROOT)}))
        nbformat.write(executed, one.with_suffix(".ipynb"))
    return chapters


def build(chapters: Path) -> subprocess.CompletedProcess:
    """Build the site of these chapters into html/ beside them, warnings as errors."""
    toc = chapters.parent / "toc.yml"
    pages = "".join(f"  - file: 3-made-up/3.{n}-made-up\n" for n in (1, 2))
    toc.write_text(f"format: jb-book\nroot: index\nchapters:\n{pages}", encoding="utf-8")
    html = chapters.parent / "html"
    options = ["-b", "html", "-c", ".", "-W", "--keep-going", "-q", "-E", "-D", f"external_toc_path={toc}"]
    command = [sys.executable, "-m", "sphinx", *options, "-d", f"{html}-trees", str(chapters), str(html)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
