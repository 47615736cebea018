# raises: RuntimeError: Input type (torch.cuda.FloatTensor) and weight type (torch.FloatTensor) should be the same
import torch

torch.nn.Conv2d(3, 4, 3)(torch.zeros(1, 3, 8, 8, device="cuda"))
