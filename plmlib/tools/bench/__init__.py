"""`make bench`: the library beside the reference implementation, same weights, same machine, same minute.

Every figure is a ratio of two things timed in turn; absolute times say more about the machine than about the code.
"""
