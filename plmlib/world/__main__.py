"""`python -m plmlib.world` writes data/corpus; with `--check` it compares the files there."""

import argparse
import sys

from plmlib.storage import DamagedFile
from plmlib.world import corpus


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(prog="python -m plmlib.world", description=__doc__)
    parser.add_argument(
        "--check",
        action="store_true",
        help="compare the corpus with its manifest and with the grammar; write nothing",
    )
    asked = parser.parse_args(arguments)
    try:
        if not asked.check:
            size = corpus.build()
            print(f"data/corpus: {size / 1e6:.2f} MB written")
        print(f"data/corpus: {corpus.check(rebuild=asked.check)} files as the manifest says")
    except DamagedFile as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
