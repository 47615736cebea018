# raises: RuntimeError: Expected all tensors to be on the same device, but got weight is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA__native_layer_norm)
import torch

torch.nn.LayerNorm(3)(torch.ones(2, 3, device="cuda"))
