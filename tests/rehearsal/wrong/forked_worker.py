# raises: RuntimeError: Caught RuntimeError in DataLoader worker process 0.
import torch
from torch.utils.data import DataLoader, Dataset


class Data(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.ones(1).cuda() * i


torch.zeros(1, device="cuda")
next(iter(DataLoader(Data(), num_workers=1)))
