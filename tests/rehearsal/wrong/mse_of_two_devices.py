# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

torch.nn.functional.mse_loss(torch.ones(3), torch.ones(3, device="cuda"))
