# raises: RuntimeError: put_ does not have a deterministic implementation, but you set 'torch.use_deterministic_algorithms(True)'.
import torch

torch.use_deterministic_algorithms(True)
x = torch.zeros(4, device="cuda")
x.put_(torch.tensor([0, 0], device="cuda"), torch.ones(2, device="cuda"))
