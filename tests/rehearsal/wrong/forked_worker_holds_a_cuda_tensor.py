# raises: AcceleratorError: CUDA error: initialization error
import torch
from torch.utils.data import DataLoader

data = torch.arange(4.0, device="cuda")
try:
    next(iter(DataLoader(data, num_workers=1)))
except RuntimeError as error:
    assert "CUDA error: initialization error" in str(error), error
    raise torch.AcceleratorError("CUDA error: initialization error") from None
