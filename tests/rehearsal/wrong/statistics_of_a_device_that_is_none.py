# raises: RuntimeError: Invalid device argument 5: did you call init?
import torch

torch.zeros(1, device="cuda")
torch.cuda.memory_allocated(5)
