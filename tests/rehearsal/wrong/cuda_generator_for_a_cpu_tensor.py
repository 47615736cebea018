# raises: RuntimeError: Expected a 'cpu' device type for generator but found 'cuda'
import torch

torch.randn(3, generator=torch.Generator("cuda"))
