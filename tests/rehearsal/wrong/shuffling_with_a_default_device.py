# raises: RuntimeError: Expected a 'cuda' device type for generator but found 'cpu'
import torch
from torch.utils.data import DataLoader

torch.set_default_device("cuda")
next(iter(DataLoader(range(4), shuffle=True)))
