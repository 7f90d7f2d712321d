"""A charsmap is read as the compiled library reads it."""

import base64
import unicodedata

from support.charsmaps import charsmap
from support.published import TEXTS
from tokenizers import normalizers

from plmlib.text.published.normalizers import build

BLOB = base64.b64encode(charsmap()).decode()


def test_a_charsmap_is_read_as_the_library_reads_it():
    theirs, ours = (
        normalizers.Precompiled(charsmap()),
        build({"type": "Precompiled", "precompiled_charsmap": BLOB}),
    )
    known = [
        chr(code) for code in range(0x30000) if unicodedata.ucd_3_2_0.category(chr(code)) not in ("Cn", "Cs")
    ]
    for text in (" ".join(known), "e\u0301".join(known), "\u0307".join(known), "\xa0".join(known), *TEXTS):
        assert ours(text) == theirs.normalize_str(text)
    assert (
        ours("ﬁ e\u0301 q\u0307 ㍿") == "fi é q\u0307 株式会社" and ours("ﬁ\u0301") == "fi"
    )  # the mark is lost, as it is there
