import torch

for make in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW, torch.optim.Adagrad):
    fused, plain = (torch.nn.Parameter(torch.ones(3, device="cuda")) for _ in range(2))
    one, two = make([fused], lr=0.1, fused=True), make([plain], lr=0.1, foreach=False)
    for _ in range(3):
        for w, optimizer in ((fused, one), (plain, two)):
            w.grad = w.detach() * 2
            optimizer.step()
    torch.testing.assert_close(fused, plain)
