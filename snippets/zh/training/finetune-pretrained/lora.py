# docs/zh/training/finetune-pretrained.md:283, block lora
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
w, x, y = torch.randn(64, 64), torch.randn(9, 64), torch.randn(9, 64)
a = (0.01 * torch.randn(2, 64)).requires_grad_()  # r = 2
b = torch.zeros(64, 2, requires_grad=True)
start = w + b @ a
assert torch.equal(start, w)

for step in range(2):
    loss = (x @ w.T + x @ a.T @ b.T - y).square().mean()
    grads = torch.autograd.grad(loss, (a, b))
    print(step, *(grad.any().item() for grad in grads))
    a, b = (t.detach() - g for t, g in zip((a, b), grads))
    a.requires_grad_(), b.requires_grad_()

merged = w + b @ a
torch.testing.assert_close(x @ merged.T, x @ w.T + x @ a.T @ b.T)
print(w.numel(), a.numel() + b.numel(), torch.linalg.matrix_rank(b @ a).item())

# Output:
# 0 False True
# 1 True True
# 4096 256 2
