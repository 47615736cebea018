# raises: AcceleratorError: CUDA error: invalid device ordinal
import torch

torch.nn.Linear(2, 2).to("cuda:1")
