# raises: RuntimeError: mat1 and mat2 must have the same dtype, but got Float and Half
import torch

torch.nn.Linear(2, 2).cuda().half()(torch.ones(1, 2, device="cuda"))
