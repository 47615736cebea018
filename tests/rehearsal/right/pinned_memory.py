import torch

x = torch.randn(4).pin_memory()
assert x.is_pinned() and not torch.randn(4).is_pinned()
assert torch.empty(3, pin_memory=True).is_pinned()
y = x.to("cuda", non_blocking=True)
torch.cuda.synchronize()
assert torch.equal(y.cpu(), x) and not y.is_pinned()
back = torch.empty(4, pin_memory=True)
back.copy_(y, non_blocking=True)
torch.cuda.current_stream().synchronize()
assert torch.equal(back, x)
