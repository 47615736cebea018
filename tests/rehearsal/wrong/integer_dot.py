# raises: NotImplementedError: "dot" not implemented for 'Long'
import torch

x = torch.arange(3, device="cuda")
x @ x
