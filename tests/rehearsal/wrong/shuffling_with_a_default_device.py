# raises: RuntimeError: Expected a 'cuda:0' generator device but found 'cpu'
import torch
from torch.utils.data import DataLoader

torch.set_default_device("cuda")
next(iter(DataLoader(range(4), shuffle=True)))
