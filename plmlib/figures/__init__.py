"""Pictures of data, one function for each kind. The title states the finding; it is also the alt text."""

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
