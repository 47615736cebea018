# docs/zh/speed/memory-and-checkpointing.md:258, block cuda-2
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch


def fits(batch):
    try:
        torch.empty(batch, 2**30, dtype=torch.uint8, device="cuda")
    except torch.OutOfMemoryError as error:
        assert "out of memory" in str(error)
        return False
    return True


batch, tried = 2**20, []                  # 2^50 字节
while not fits(batch):
    tried.append(batch)
    batch //= 1024
assert tried == [2**20, 2**10] and batch == 1
