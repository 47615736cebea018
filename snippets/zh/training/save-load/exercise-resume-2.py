# docs/zh/training/save-load.md:623, block exercise-resume-2
# Written by `make update`: edit the card.

import torch


def save(*pair):
    torch.save([part.state_dict() for part in pair], "ck.pt")


def restore(path):
    model = torch.nn.Linear(2, 1, bias=False)
    parts = model, torch.optim.Adam(model.parameters(), lr=0.1)
    for part, state in zip(parts, torch.load(path, weights_only=True)):
        part.load_state_dict(state)
    return parts


def run(model, optimizer):
    for _ in range(3):
        model(torch.ones(1, 2)).pow(2).sum().backward()
        optimizer.step(), optimizer.zero_grad()


net = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.ones_(net.weight)
pair = net, torch.optim.Adam(net.parameters(), lr=0.1)
run(*pair), save(*pair), run(*pair)
again = restore("ck.pt")
run(*again)
got = [round(m.weight[0, 0].item(), 3) for m in (net, again[0])]
assert got == [0.414, 0.414], got
print("ok")

# Output:
# ok
