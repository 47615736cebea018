import io

import torch

net = torch.nn.Linear(2, 2).cuda()
buffer = io.BytesIO()
torch.save(net.state_dict(), buffer)
for place, kind in (
    ("cpu", "cpu"),
    ("cuda", "cuda"),
    ("cuda:0", "cuda"),
    (None, "cuda"),
    ({"cuda:0": "cpu"}, "cpu"),
):
    buffer.seek(0)
    state = torch.load(buffer, map_location=place, weights_only=True)
    assert state["weight"].device.type == kind, place
cpu = torch.nn.Linear(2, 2)
cpu.load_state_dict(state)
assert not cpu.weight.is_cuda and torch.equal(cpu.weight, net.weight.cpu())
