import torch

x = torch.tensor([1.5, 2.5], device="cuda")
assert x.tolist() == [1.5, 2.5] and float(x[0]) == 1.5 and x.sum().item() == 4
assert x.cpu().numpy().sum() == 4 and x.detach().to("cpu").numpy().dtype == "float32"
assert repr(x) == "tensor([1.5000, 2.5000], device='cuda:0')"
assert f"{x[0]:.2f}" == "1.50" and bool(x.max() > 2) and len(x) == 2
assert torch.tensor(x.tolist()).device.type == "cpu"
