import torch

torch.cuda.reset_peak_memory_stats()
before = torch.cuda.memory_allocated()


def forward():
    h = torch.ones(1024, 1024, device="cuda")
    for _ in range(3):
        h = h * 2
    return h.sum().item()


forward()
assert torch.cuda.memory_allocated() == before
assert torch.cuda.max_memory_allocated() >= 2 * 4 * 1024 * 1024
