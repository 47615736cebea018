# raises: RuntimeError: Input and hidden tensors are not at the same device, found input tensor at cuda:0 and hidden tensor at cpu
import torch

torch.nn.GRU(2, 3).cuda()(torch.ones(4, 1, 2, device="cuda"), torch.zeros(1, 1, 3))
