import torch

x = torch.randn(4, 8, device="cuda", dtype=torch.float16)
w = torch.randn(8, 8, device="cuda", dtype=torch.float16)
assert (x @ w).dtype == torch.float16 and x.softmax(-1).dtype == torch.float16
net = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.LayerNorm(8), torch.nn.GELU()).cuda().half()
assert net(x).dtype == torch.float16
b = net.to(torch.bfloat16)(x.bfloat16())
b.float().sum().backward()
assert torch.cumsum(x, 0).dtype == torch.float16 and x.std().dtype == torch.float16
