"""What JupyterLab saves of a widget and exports of a picture: the form that needs no kernel and no eyes.

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


def describe_pictures(notebook, resources: dict) -> tuple:
    """Give the pictures of a notebook that nbconvert turns into HTML their alternative texts.

    Its own template writes "No description has been provided for this image". nbconvert calls this before it
    converts a copy of the notebook: see jupyter/jupyter_nbconvert_config.json, and for JupyterLab's menu
    jupyter/jupyter_server_config.json
    """
    from plmlib.figures.style import image_tag  # only now: the server starts without matplotlib

    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if "image/png" in (data := output.get("data", {})):
                data["text/html"] = image_tag(data, output.get("metadata", {}))
    return notebook, resources
