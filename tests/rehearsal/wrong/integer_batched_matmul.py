# raises: NotImplementedError: "baddbmm_cuda" not implemented for 'Int'
import torch

x = torch.ones(1, 2, 2, device="cuda", dtype=torch.int32)
x @ x
