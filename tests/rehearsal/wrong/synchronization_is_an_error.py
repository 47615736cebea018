# raises: RuntimeError: called a synchronizing CUDA operation
import torch

x = torch.ones(3, device="cuda")
torch.cuda.set_sync_debug_mode("error")
x.sum().item()
