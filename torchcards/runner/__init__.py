"""Running blocks: a warm process that imports torch once, forks, and never runs a block itself.

`pool` speaks with it from outside and needs no torch; `warm` is the process; `child` runs the
chains in its forks; `state` knows what a chain may change and puts it back.
"""
