# raises: NotImplementedError: "host_softmax" not implemented for 'Long'
import torch

torch.arange(3, device="cuda").softmax(0)
