# raises: RuntimeError: Expected all tensors to be on the same device, but got index is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA__index_select)
import torch

torch.nn.Embedding(5, 2).cuda()(torch.tensor([1, 2]))
