# raises: RuntimeError: Expected all tensors to be on the same device, but
import torch
from torch import nn

net = nn.MultiheadAttention(4, 2, batch_first=True).cuda()
x = torch.ones(1, 3, 4, device="cuda")
net(x, x, x, attn_mask=nn.Transformer.generate_square_subsequent_mask(3))
