# raises: RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
import torch

torch.ones(2, 3, device="cuda") @ torch.ones(2, 3, device="cuda")
