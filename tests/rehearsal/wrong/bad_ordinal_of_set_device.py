# raises: AcceleratorError: CUDA error: invalid device ordinal
import torch

torch.cuda.set_device(3)
