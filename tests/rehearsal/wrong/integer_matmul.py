# raises: NotImplementedError: "addmm_cuda" not implemented for 'Long'
import torch

x = torch.arange(4, device="cuda").reshape(2, 2)
x @ x
