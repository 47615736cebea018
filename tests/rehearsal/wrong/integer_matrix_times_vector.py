# raises: NotImplementedError: "addmv_impl_cuda" not implemented for 'Long'
import torch

torch.ones(2, 3, device="cuda", dtype=torch.long) @ torch.arange(3, device="cuda")
