# docs/en/start/install-and-verify.md:124, block self-check
# Written by `make update`: edit the card.

import torch


def self_check():
    device = torch.accelerator.current_accelerator(True)
    device = device or torch.device("cpu")
    x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device=device)
    w = torch.eye(2, device=device, requires_grad=True)
    y = x @ w
    y.sum().backward()
    ok = torch.equal(y, x) and w.grad.tolist() == [[4, 4], [6, 6]]
    return {"torch": torch.__version__, "device": device.type, "ok": ok}


report = self_check()
print(sorted(report), report["ok"])

# Output:
# ['device', 'ok', 'torch'] True
