# raises: RuntimeError: Expected one of cpu, cuda
import torch

torch.zeros(1, device="cuda")
torch.ones(1).to("gpu")
