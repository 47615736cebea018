# docs/zh/tensors/numpy-bridge.md:156, block detach-cpu
# Written by `make update`: edit the card.

import torch

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
w = torch.ones(2, requires_grad=True)
cases = [w, torch.ones(2, device="meta"), torch.ones(2).bfloat16()]
for tensor in cases:
    try:
        tensor.numpy()
    except (RuntimeError, TypeError) as error:
        print(error)

there = torch.ones(2, device=device, requires_grad=True)
array = there.detach().cpu().numpy()
print(array.dtype, array.tolist())
assert cases[2].float().numpy().tolist() == [1, 1]
assert w.cpu() is w  # 不复制

# Output:
# Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
# can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
# Got unsupported ScalarType BFloat16
# float32 [1.0, 1.0]
