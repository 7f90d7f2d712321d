"""How JupyterLab opens and saves a notebook: only what the reader does is a change.

When a kernel starts, JupyterLab writes into the notebook which language and version the kernel speaks, and
marks the notebook as modified if the file says anything else. The version differs from one computer to the
next, so committed notebooks say only "python". The server adds the rest when it opens such a notebook and
takes it away when it saves one. It also takes away the second note that JupyterLab makes of an output that is
folded. So a notebook that is opened and saved without a change is the committed file, byte for byte. A
notebook that says more is the reader's own, and keeps what it says.
"""

import json
from pathlib import Path

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

COMMITTED = {"name": "python"}  # what a notebook of the course says of its language


class CourseContents(AsyncLargeFileManager):
    """JupyterLab's own files; jupyter/jupyter_server_config.json names this class."""

    async def get(self, path, content=True, *args, **options):
        """Return a file. A notebook of the course describes its language as the kernel here does."""
        model = await super().get(path, content, *args, **options)
        if model["type"] == "notebook" and content and _language(model["content"]) == COMMITTED:
            from ipykernel.ipkernel import IPythonKernel  # late: the server starts without it

            model["content"]["metadata"]["language_info"] = dict(IPythonKernel.language_info)
        return model

    async def save(self, model, path=""):
        """Save a file. Of a notebook of the course, what the server or JupyterLab added is left out."""
        notebook = model.get("content")
        if model.get("type") == "notebook" and _language(notebook) and self._is_committed(path):
            notebook["metadata"]["language_info"] = dict(COMMITTED)
            for cell in notebook.get("cells", []):
                metadata = cell.get("metadata") or {}
                if (metadata.get("jupyter") or {}).get("outputs_hidden") and metadata.get("collapsed"):
                    del metadata["collapsed"]
        return await super().save(model, path)

    def _is_committed(self, path: str) -> bool:
        """Whether the file that is there says of its language what a notebook of the course says."""
        try:
            there = json.loads(Path(self._get_os_path(path)).read_text(encoding="utf-8"))
        except (OSError, ValueError):  # no file, or not JSON
            return False
        return _language(there) == COMMITTED


def _language(notebook) -> dict | None:
    """Return what a notebook says of its language, or None if it says nothing readable."""
    metadata = notebook.get("metadata") if isinstance(notebook, dict) else None
    language = metadata.get("language_info") if isinstance(metadata, dict) else None
    return language if isinstance(language, dict) else None
