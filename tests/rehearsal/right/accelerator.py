import torch

device = torch.accelerator.current_accelerator(True)
assert device == torch.device("cuda") and torch.accelerator.is_available()
assert torch.accelerator.device_count() == 1 and torch.accelerator.current_device_index() == 0
x = torch.ones(1024, device=device)
torch.accelerator.synchronize()
assert torch.accelerator.memory_allocated() == 4096
assert torch.accelerator.max_memory_allocated() >= 4096
assert torch.accelerator.memory_reserved() == 2 << 20
del x
torch.accelerator.empty_cache()
assert torch.accelerator.memory_reserved() == 0
