# raises: RuntimeError: Input type (float) and bias type (c10::Half) should be the same
import torch

torch.nn.Conv2d(3, 4, 3).cuda().half()(torch.zeros(1, 3, 8, 8, device="cuda"))
