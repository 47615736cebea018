# raises: AcceleratorError: CUDA error: device-side assert triggered
import torch

x = torch.zeros(3, device="cuda")
try:
    x[torch.tensor([7], device="cuda")]
    torch.cuda.synchronize()
except torch.AcceleratorError:
    pass
x + 1
torch.cuda.synchronize()
