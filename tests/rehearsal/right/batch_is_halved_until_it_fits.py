import torch


def work(batch):
    return torch.empty(batch, 1 << 30, dtype=torch.uint8, device="cuda").shape[0]


batch = 1 << 20
while True:
    try:
        done = work(batch)
        break
    except torch.OutOfMemoryError:
        batch //= 2
        torch.cuda.empty_cache()
assert done == batch < 1 << 20
