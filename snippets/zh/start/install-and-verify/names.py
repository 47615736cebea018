# docs/zh/start/install-and-verify.md:269, block names
# Written by `make update`: edit the card.

import subprocess
import sys
from pathlib import Path

try:
    import pytorch
except ModuleNotFoundError as error:
    print(error)

Path("torch.py").write_text("import torch\n\ntorch.tensor(1)\n")
run = [sys.executable, "torch.py"]
done = subprocess.run(run, capture_output=True, text=True)
print(done.returncode, done.stderr.splitlines()[-1].split(":")[0])
Path("torch.py").unlink()

# Output:
# No module named 'pytorch'
# 1 AttributeError
