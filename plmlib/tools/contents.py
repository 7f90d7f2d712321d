"""How JupyterLab opens and saves a notebook: only what the reader does is a change.

When a kernel starts, JupyterLab writes into the notebook which language and version the kernel speaks, and
marks the notebook as modified if the file says anything else. The version differs from one computer to the
next, so committed notebooks say only "python". The server adds the rest when it opens a notebook and takes
it away when it saves one. It also takes away the second note that JupyterLab makes of an output that is
folded. So a notebook that is opened and saved without a change is the committed file, byte for byte.
"""

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager


class CourseContents(AsyncLargeFileManager):
    """JupyterLab's own files; jupyter/jupyter_server_config.json names this class."""

    async def get(self, path, content=True, *args, **options):
        """Return a file. A notebook in Python describes its language as the kernel here does."""
        model = await super().get(path, content, *args, **options)
        if content and _in_python(model):
            from ipykernel.ipkernel import IPythonKernel  # late: the server starts without it

            model["content"]["metadata"]["language_info"] = dict(IPythonKernel.language_info)
        return model

    async def save(self, model, path=""):
        """Save a file. Of a notebook, what the server or JupyterLab added is left out."""
        if _in_python(model):
            model["content"]["metadata"]["language_info"] = {"name": "python"}
            for cell in model["content"].get("cells", []):
                metadata = cell.get("metadata", {})
                if metadata.get("jupyter", {}).get("outputs_hidden") and metadata.get("collapsed"):
                    del metadata["collapsed"]
        return await super().save(model, path)


def _in_python(model: dict) -> bool:
    """Whether this is a notebook, with its content, that names Python as its language."""
    if model.get("type") != "notebook" or not model.get("content"):
        return False
    return model["content"].get("metadata", {}).get("language_info", {}).get("name") == "python"
