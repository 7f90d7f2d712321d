"""The workshop: what makes, shows and measures the course. No chapter imports it.

What the others share:

    books         where the course and its notebooks are
    markdown      headings, exercises, anchors, tables
    verdicts      the statements of the lecture, from chapters/claims.yml
    claim_lines   what the notebooks printed for each claim
    effort        what a notebook asks of its reader: minutes, visible code
    kernels       a kernel for a notebook
    git           which files changed

What writes files:

    notebooks     a text -> an executed notebook
    ledger        chapters/ledger.md, and with it
    corrections   chapters/corrections.md
    references    chapters/references.md
    teaching      chapters/teaching.md and answers.md
    minutes       the minutes in the notebooks, the README and the index, and there
    routes        those of the routes through the course
    site          the site: the parts that Sphinx loads
    pdf           the site on paper, made from
    paper         the site as one page
    student       the edition for students

What runs where the course is read:

    hosts         the first cell of a notebook on Colab or Kaggle
    contents      how JupyterLab opens and saves a notebook
    saving        what JupyterLab saves of a widget
    jupyter       JupyterLab's settings
    mine          make reset and make update
    pull_link     a link that opens a notebook on a JupyterHub

What measures:

    changed       the tests that make quick runs
    longest       what takes longest in make test
    mutants       whether a claim fails when a line is changed; for it,
    slices        the statements that feed a claim
    crowd         a class on one machine
    bench         the library beside the reference implementation
"""
