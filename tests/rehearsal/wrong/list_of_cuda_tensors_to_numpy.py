# raises: TypeError: can't convert cuda:0 device type tensor to numpy.
import numpy
import torch

losses = [torch.ones((), device="cuda") for _ in range(3)]
numpy.mean(losses)
