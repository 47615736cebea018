# devices: 2
# raises: RuntimeError: indices should be either on cpu or on the same device as the indexed tensor (cuda:0)
import torch

torch.ones(4, device="cuda:0")[torch.tensor([0], device="cuda:1")]
