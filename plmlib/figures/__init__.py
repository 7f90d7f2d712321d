"""Data to pictures, one function a picture. Each is titled with its finding and carries it as its alt text."""

from plmlib.figures.charts import bars, lines, scatter
from plmlib.figures.grids import heat, strip
from plmlib.figures.networks import networks
from plmlib.figures.panels import panels
from plmlib.figures.style import OKABE_ITO, PARADIGMS, Picture

__all__ = [
    "OKABE_ITO",
    "PARADIGMS",
    "Picture",
    "bars",
    "heat",
    "lines",
    "networks",
    "panels",
    "scatter",
    "strip",
]
