# raises: NotImplementedError: "nll_loss_forward_reduce_cuda_kernel_2d_index" not implemented for 'Int'
import torch

target = torch.tensor([0, 1], dtype=torch.int32, device="cuda")
torch.nn.functional.cross_entropy(torch.zeros(2, 3, device="cuda"), target)
