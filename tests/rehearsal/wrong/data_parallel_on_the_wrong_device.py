# devices: 2
# raises: RuntimeError: module must have its parameters and buffers on device cuda:0 (device_ids[0]) but found one of them on device: cpu
import torch

torch.nn.DataParallel(torch.nn.Linear(2, 2), device_ids=[0, 1])(torch.ones(2, 2, device="cuda"))
