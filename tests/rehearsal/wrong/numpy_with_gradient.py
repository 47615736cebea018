# raises: RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
import torch

torch.ones(2, device="cuda", requires_grad=True).cpu().numpy()
