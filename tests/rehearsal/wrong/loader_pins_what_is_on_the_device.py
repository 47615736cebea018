# raises: RuntimeError: cannot pin 'torch.cuda.FloatTensor' only dense CPU tensors can be pinned
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(4, 2, device="cuda"))
next(iter(DataLoader(data, batch_size=2, pin_memory=True)))
