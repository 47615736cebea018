# raises: RuntimeError: No available kernel. Aborting execution.
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

q = torch.randn(1, 1, 4, 8, device="cuda")
with sdpa_kernel(SDPBackend.FLASH_ATTENTION):
    torch.nn.functional.scaled_dot_product_attention(q, q, q)
