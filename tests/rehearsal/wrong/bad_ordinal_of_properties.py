# raises: AssertionError: Invalid device id
import torch

torch.cuda.get_device_properties(5)
