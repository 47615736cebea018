# docs/en/speed/cuda-graphs.md:246, block item
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch

x = torch.ones(4, device="cuda")
total = x.sum().item()                     # outside: fine

graph, failed = torch.cuda.CUDAGraph(), False
try:
    with torch.cuda.graph(graph):
        x.sum().item()
except RuntimeError as error:
    failed = "captur" in str(error)

assert total == 4 and failed
