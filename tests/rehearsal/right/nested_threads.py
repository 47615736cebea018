import threading

import torch

torch.cuda.set_device(0)
results = []


def work(i):
    with torch.cuda.stream(torch.cuda.Stream()):
        x = torch.full((10,), float(i), device="cuda", requires_grad=True)
        (x * x).sum().backward()
        results.append(x.grad[0].item())


threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
assert sorted(results) == [0, 2, 4, 6]
