import torch

out = torch.empty(0, device="cuda")
torch.add(torch.ones(3, device="cuda"), 1, out=out)
assert out.tolist() == [2, 2, 2]
grown = torch.empty(2, device="cuda").resize_(5).fill_(1)
assert grown.sum().item() == 5
torch.cat([out, grown], out=out.new_empty(0))
assert out.view(3, 1).expand(3, 2).contiguous().is_cuda and out.data_ptr() == out.view(-1).data_ptr()
