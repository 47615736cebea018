# raises: RuntimeError: Input type (torch.FloatTensor) and weight type (torch.cuda.FloatTensor) should be the same
import torch

torch.nn.Conv2d(3, 4, 3).cuda()(torch.zeros(1, 3, 8, 8))
