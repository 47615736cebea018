# devices: 2
import torch

s = torch.cuda.Stream(device=1)
assert s.device.index == 1
with torch.cuda.stream(s):
    assert torch.cuda.current_device() == 1 and torch.ones(1, device="cuda").get_device() == 1
assert torch.cuda.current_device() == 0
torch.cuda.synchronize(1)
