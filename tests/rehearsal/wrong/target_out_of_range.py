# raises: AcceleratorError: CUDA error: device-side assert triggered
import torch

loss = torch.nn.functional.cross_entropy(
    torch.zeros(2, 3, device="cuda"), torch.tensor([0, 3], device="cuda")
)
loss.item()
