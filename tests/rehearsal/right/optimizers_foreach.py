import torch

for name in (
    "SGD",
    "Adam",
    "AdamW",
    "RMSprop",
    "Adagrad",
    "Adadelta",
    "Adamax",
    "NAdam",
    "RAdam",
    "ASGD",
    "Rprop",
):
    w = torch.nn.Parameter(torch.ones(3, device="cuda"))
    optimizer = getattr(torch.optim, name)([w], foreach=True)
    for _ in range(3):
        w.grad = w.detach().clone()
        optimizer.step()
    assert w.is_cuda and (w < 1).all(), name
