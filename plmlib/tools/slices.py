"""The statements that feed the claims of one entry: they assign, or may change, a name which these need."""

import ast
import builtins
import symtable

import jupytext

SILENT = {"display", "print", "table", "show", "check", "quiz", "claim"}  # change nothing that they are given


def statements(text: str) -> list[ast.stmt]:
    """Return the top-level statements of all code cells of a chapter's text; solutions are left out."""
    cells = jupytext.reads(text, fmt="md:myst").cells
    kept = [c for c in cells if c.cell_type == "code" and "hide-cell" not in c.metadata.get("tags", [])]
    return [statement for cell in kept for statement in ast.parse(cell.source).body]


def claims(statement: ast.stmt) -> set[str]:
    """Return the ids that a statement claims by calling claim()."""
    ids = set()
    for node in ast.walk(statement):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "claim":
            ids |= set(ast.literal_eval(node.args[0]).split())
    return ids


def feeding(body: list[ast.stmt], name: str) -> list[ast.stmt]:
    """Return the statements that feed the claims of the statement `name`, in order, with these claims.

    Raises ValueError if nothing makes such a claim.
    """
    making = [name in claims(statement) for statement in body]
    if not any(making):
        raise ValueError(f"no cell calls claim() with {name}")
    chosen, needed = [], set()
    for statement, makes in zip(reversed(body), reversed(making)):
        if makes:
            needed |= {f"guess {asked}" for asked in _guesses(statement)}
        elif not chosen or not (
            isinstance(statement, (ast.Import, ast.ImportFrom))
            or _is_setting(statement)
            or _made(statement) & needed
        ):
            continue
        chosen.append(statement)
        needed |= _read(statement)
    return chosen[::-1]


def _is_setting(statement: ast.stmt) -> bool:
    """Whether a statement sets something for all of torch, as torch.manual_seed(0) does."""
    words = ast.unparse(statement)
    return "torch.manual_seed" in words or "torch.set_grad_enabled" in words


def _read(statement: ast.stmt) -> set[str]:
    """Return the notebook's names that a statement reads, inside its functions too; not their own names."""
    cell = symtable.symtable(ast.unparse(statement), "cell", "exec")
    found = {symbol.get_name() for symbol in cell.get_symbols() if symbol.is_referenced()}
    inner = cell.get_children()
    while inner:
        table = inner.pop()
        found |= {symbol.get_name() for symbol in table.get_symbols() if symbol.is_global()}
        inner += table.get_children()
    return found - set(dir(builtins))


def _assigned(statement: ast.stmt) -> set[str]:
    """Return the notebook's names that a statement assigns; a comprehension keeps its names for itself."""
    cell = symtable.symtable(ast.unparse(statement), "cell", "exec")
    deleted = {n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Del)}
    return deleted | {symbol.get_name() for symbol in cell.get_symbols() if symbol.is_assigned()}


def _made(statement: ast.stmt) -> set[str]:
    """Return the names that a statement assigns or may change."""
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return {statement.name}
    call = statement.value if isinstance(statement, ast.Expr) else None
    silent = isinstance(call, ast.Call) and (getattr(call.func, "id", "") in SILENT or _draws(call))
    assigns = silent or isinstance(statement, (ast.Assign, ast.AnnAssign))
    found = _assigned(statement)
    for node in ast.walk(statement):
        if isinstance(node, (ast.Subscript, ast.Attribute)) and isinstance(node.ctx, ast.Store):
            found |= _read(node)
        elif isinstance(node, ast.For):  # a change of the loop's variable changes what is looped over
            found |= _read(node.iter)
        elif isinstance(node, ast.Call):
            found |= _touched(node, assigns)
    known = _read(statement) | _assigned(statement)
    return {name for name in found if name in known or name.startswith("guess ")}


def _touched(call: ast.Call, assigns: bool) -> set[str]:
    """Return the names that a call may change: its generator, what is trained, what a bare call is given."""
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name == "guess" and call.args:
        return {f"guess {ast.literal_eval(call.args[0])}"}
    found = {n for k in call.keywords if k.arg in ("rng", "generator") for n in _read(k.value)}
    found |= {n.id for n in call.args if isinstance(n, ast.Name) and n.id == "rng"}
    if name.endswith("_") or name in ("train", "backward", "append", "load_state_dict") or not assigns:
        if name not in SILENT and not _draws(call):
            found |= {n.id for n in call.args if isinstance(n, ast.Name)}
            found |= _read(call.func) if isinstance(call.func, ast.Attribute) else set()
    return found


def _draws(call: ast.Call) -> bool:
    """Whether a call makes a picture, as figures.bars(x) does."""
    return getattr(getattr(call.func, "value", None), "id", "") == "figures"


def _guesses(statement: ast.stmt) -> set[str]:
    """Return the guesses that a claim's `answers=` compares."""
    pairs = [
        k.value
        for n in ast.walk(statement)
        if isinstance(n, ast.Call)
        for k in n.keywords
        if k.arg == "answers"
    ]
    return {ast.literal_eval(pair.elts[0]) for pair in pairs if isinstance(pair, ast.Tuple)}
