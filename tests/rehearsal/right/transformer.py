import torch
from torch import nn

net = nn.TransformerEncoderLayer(16, 4, 32, batch_first=True).cuda()
x = torch.randn(2, 7, 16, device="cuda")
mask = nn.Transformer.generate_square_subsequent_mask(7, device="cuda")
net(x, src_mask=mask, is_causal=True).sum().backward()
net.eval()
with torch.no_grad():
    assert net(x).shape == x.shape
q = torch.randn(1, 2, 5, 8, device="cuda", dtype=torch.float16)
from torch.nn.attention import SDPBackend, sdpa_kernel

with sdpa_kernel(SDPBackend.FLASH_ATTENTION):
    assert nn.functional.scaled_dot_product_attention(q, q, q, is_causal=True).dtype == torch.float16
