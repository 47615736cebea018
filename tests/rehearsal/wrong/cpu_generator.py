# raises: RuntimeError: Expected a 'cuda' device type for generator but found 'cpu'
import torch

torch.randn(3, device="cuda", generator=torch.Generator().manual_seed(0))
