# raises: RuntimeError: indices should be either on cpu or on the same device as the indexed tensor (cpu)
import torch

x = torch.arange(5)
x[x.cuda() > 2]
