# raises: RuntimeError: Expected all tensors to be on the same device, but got mat1 is on cuda:0, different from other tensors on cpu
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [torch.nn.Linear(2, 2)]  # not a ModuleList: .cuda() does not see it

    def forward(self, x):
        return self.layers[0](x)


Net().cuda()(torch.ones(1, 2, device="cuda"))
