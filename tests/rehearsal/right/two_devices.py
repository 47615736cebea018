# devices: 2
import torch

assert torch.cuda.device_count() == 2
a, b = torch.ones(2, device="cuda:0"), torch.ones(2, device="cuda:1")
assert a.device.index == 0 and b.get_device() == 1
assert (a.to("cuda:1") + b).device == torch.device("cuda:1")
with torch.cuda.device(1):
    assert torch.ones(1, device="cuda").device.index == 1 and torch.cuda.current_device() == 1
assert torch.cuda.current_device() == 0
torch.cuda.set_device(1)
assert torch.ones(1).cuda().get_device() == 1
assert torch.cuda.memory_allocated(0) == 512 and torch.cuda.memory_allocated(1) >= 512
b.copy_(a * 5)
assert b.tolist() == [5, 5]
