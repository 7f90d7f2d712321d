"""What JupyterLab saves of a widget: the table, which can be shown again without a kernel.

A live widget is tied to the kernel that made it. A notebook that is saved with it and reopened later shows
"Error displaying widget: model not found" in its place, because JupyterLab does not look at the other forms
of the same output. So the server leaves the live form out of the file. What is open on the screen stays live.
"""

WIDGET = "application/vnd.jupyter.widget-view+json"


def keep_tables(model: dict, **_) -> None:
    """Take live widgets out of a notebook that is about to be saved, where the output has another form.

    model  what the server saves, changed in place. JupyterLab calls this before each save: see
           jupyter/jupyter_server_config.json
    """
    if model["type"] != "notebook":
        return
    for cell in model["content"].get("cells", []):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if "text/html" in data:
                data.pop(WIDGET, None)
