# raises: LinAlgError: linalg.inv: The diagonal element
import torch

torch.linalg.inv(torch.zeros(2, 2, device="cuda"))
