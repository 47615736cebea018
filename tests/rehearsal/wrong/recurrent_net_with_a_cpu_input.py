# raises: RuntimeError: Input and hidden tensors are not at the same device, found input tensor at cpu and hidden tensor at cuda:0
import torch

torch.nn.LSTM(2, 3).cuda()(torch.ones(4, 1, 2), (torch.zeros(1, 1, 3, device="cuda"),) * 2)
