# docs/zh/speed/dataloader-performance.md:353, block needs-workers
# Written by `make update`: edit the card.

from torch.utils.data import DataLoader

for option in ({"prefetch_factor": 4}, {"persistent_workers": True}):
    try:
        DataLoader(range(8), num_workers=0, **option)
    except ValueError as error:
        print(str(error).split(".")[0])

workers = 0
extra = {"prefetch_factor": 4, "persistent_workers": True} if workers else {}
print(len(DataLoader(range(8), num_workers=workers, **extra)))

# Output:
# prefetch_factor option could only be specified in multiprocessing
# persistent_workers option needs num_workers > 0
# 8
