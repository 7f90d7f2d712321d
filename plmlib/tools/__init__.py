"""The workshop: notebooks, bibliography, site, JupyterLab's settings, measurements. No chapter imports it."""
