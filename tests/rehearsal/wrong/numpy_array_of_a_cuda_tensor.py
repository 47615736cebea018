# raises: TypeError: can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
import numpy
import torch

numpy.asarray(torch.ones(2, device="cuda"))
