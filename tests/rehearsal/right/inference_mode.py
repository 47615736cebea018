import torch

net = torch.nn.Sequential(torch.nn.Linear(4, 4), torch.nn.Tanh()).cuda().eval()
with torch.inference_mode():
    y = net(torch.randn(2, 4, device="cuda"))
assert y.is_inference() and not y.requires_grad
scripted = torch.jit.trace(net, torch.randn(2, 4, device="cuda"))
assert scripted(torch.randn(3, 4, device="cuda")).is_cuda
