# docs/en/speed/torch-compile.md:154, block first-call-3
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

compile_cost, eager, compiled = 30, 1.0, 0.5
even = compile_cost / (eager - compiled)
calls = range(0, 121, 10)

plt.figure(figsize=(6, 2.8), layout="constrained")
plt.plot(calls, [eager * n for n in calls], label="eager")
plt.plot(calls, [compile_cost + compiled * n for n in calls], label="compiled")
plt.plot(even, eager * even, "C3o")
plt.xlabel("calls")
plt.ylabel("total time")
plt.legend()
plt.savefig("break-even.svg")
