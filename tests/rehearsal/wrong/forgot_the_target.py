# raises: RuntimeError: Expected all tensors to be on the same device, but got target is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_nll_loss_forward)
import torch

logits = torch.randn(4, 3, device="cuda")
torch.nn.functional.cross_entropy(logits, torch.tensor([0, 1, 2, 0]))
