# raises: AcceleratorError: CUDA error: device-side assert triggered
import torch

torch.nn.Embedding(3, 2).cuda()(torch.tensor([5], device="cuda"))
torch.cuda.synchronize()
