# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

criterion = torch.nn.BCEWithLogitsLoss(pos_weight=torch.ones(3))
criterion(torch.zeros(2, 3, device="cuda"), torch.ones(2, 3, device="cuda"))
