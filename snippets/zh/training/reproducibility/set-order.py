# docs/zh/training/reproducibility.md:328, block set-order
# Written by `make update`: edit the card.

import os
import subprocess
import sys

program = """
labels = {"cat", "dog", "emu", "fox", "gnu"}
print(dict(enumerate(ORDER(labels))))
"""
for order in ("list", "sorted"):
    seen = set()
    for salt in "0123":  # 四个进程
        command = [sys.executable, "-c", program.replace("ORDER", order)]
        environment = {**os.environ, "PYTHONHASHSEED": salt}
        seen.add(subprocess.check_output(command, env=environment))
    print(order, len(seen) == 1)

# Output:
# list False
# sorted True
