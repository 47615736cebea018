import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 3, 4)
for make in (nn.LSTM, nn.GRU, nn.RNN):
    net = make(4, 6, num_layers=2, bidirectional=True)
    here, _ = net(x)
    here.sum().backward()
    grads = [p.grad.clone() for p in net.parameters()]
    net.zero_grad()
    net.cuda()
    there, state = net(x.cuda())
    there.sum().backward()
    torch.testing.assert_close(there.cpu(), here)
    for p, grad in zip(net.parameters(), grads, strict=True):
        torch.testing.assert_close(p.grad.cpu(), grad, rtol=1e-4, atol=1e-5)
cell = nn.GRUCell(4, 6).cuda()
assert cell(x[0].cuda()).shape == (3, 6)
