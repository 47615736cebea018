# raises: RuntimeError: cannot pin 'torch.cuda.FloatTensor' only dense CPU tensors can be pinned
import torch

torch.ones(2, device="cuda").pin_memory()
