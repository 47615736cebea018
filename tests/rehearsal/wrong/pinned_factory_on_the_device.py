# raises: RuntimeError: Only dense CPU tensors can be pinned
import torch

torch.empty(2, device="cuda", pin_memory=True)
