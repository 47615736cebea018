"""GPU programs on a machine without a GPU: CUDA's semantics behind torch's own CUDA dispatch key.

`build` compiles the backend on first use, from `cpp/` and the headers that torch brings; `load` makes
the next `import torch` one with CUDA devices; `capi` is what a CPU build's torch._C lacks, `patches`
the little that torch's Python code needs besides, `refusals` what is not rehearsed and why.

Everything above the device is torch's own code: autograd and its threads, autocast's lists for CUDA,
GradScaler, optimizers, modules, printing. What a rehearsal cannot see: missing synchronisation, speed,
real memory, the numbers of CUDA's generators and the last digits of its kernels.

None of these modules imports torch at import time: it must come after the backend.
"""

DEVICES = "TORCHCARDS_REHEARSAL"  # environment: how many devices; inherited by what a block starts
LIBRARY = "TORCHCARDS_REHEARSAL_LIBRARY"  # environment: the built backend
SIGN = "TORCHCARDS_REHEARSAL_SIGN"  # environment: a file that appears when a device is first used
