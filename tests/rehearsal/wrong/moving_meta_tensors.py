# raises: NotImplementedError: Cannot copy out of meta tensor; no data!
import torch

torch.zeros(1, device="cuda")
with torch.device("meta"):
    net = torch.nn.Linear(2, 2)
net.to("cuda")
