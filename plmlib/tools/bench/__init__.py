"""`make bench`: the library compared with the reference implementation, same weights, same machine.

Every figure is a ratio of two things timed in turn; absolute times say more about a machine than about code.
"""
