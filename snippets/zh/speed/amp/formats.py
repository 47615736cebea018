# docs/zh/speed/amp.md:70, block formats
# Written by `make update`: edit the card.

import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    info = torch.finfo(dtype)
    print(dtype, f"{info.max:.1e} {info.tiny:.1e} {info.eps:.1e}")

x = torch.tensor([300.0, 1e-8, 257.0])
for dtype in (torch.bfloat16, torch.float16):
    big, small, odd = x.to(dtype)
    print(dtype, (big * big).item(), f"{small.item():.0e}", odd.item())

# Output:
# torch.float32 3.4e+38 1.2e-38 1.2e-07
# torch.bfloat16 3.4e+38 1.2e-38 7.8e-03
# torch.float16 6.6e+04 6.1e-05 9.8e-04
# torch.bfloat16 90112.0 1e-08 256.0
# torch.float16 inf 0e+00 257.0
