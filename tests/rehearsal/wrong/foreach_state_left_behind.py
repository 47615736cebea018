# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

net = torch.nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 2)).sum().backward()
optimizer.step()
net.cuda()
optimizer.zero_grad()
net(torch.ones(1, 2, device="cuda")).sum().backward()
optimizer.step()
