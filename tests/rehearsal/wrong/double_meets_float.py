# raises: RuntimeError: expected m1 and m2 to have the same dtype, but got: double != float
import torch

torch.ones(2, 2, device="cuda", dtype=torch.float64) @ torch.ones(2, 2, device="cuda")
