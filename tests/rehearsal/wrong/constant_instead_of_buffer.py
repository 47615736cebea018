# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = torch.zeros(2)

    def forward(self, x):
        return x - self.mean


Net().cuda()(torch.ones(1, 2, device="cuda"))
