# raises: RuntimeError: indices should be either on cpu or on the same device as the indexed tensor (cpu)
import torch

torch.arange(5)[torch.tensor([1], device="cuda")]
