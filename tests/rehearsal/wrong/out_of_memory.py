# raises: OutOfMemoryError: CUDA out of memory. Tried to allocate 1024.00 GiB. GPU 0 has a total capacity of
import torch

torch.zeros(1 << 38, device="cuda")
