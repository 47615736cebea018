# docs/zh/speed/cuda-graphs.md:190, block capture
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2)).to("cuda")
static_x = torch.zeros(4, 8, device="cuda")

with torch.no_grad():
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):          # 预热
        for _ in range(3):
            model(static_x)
    torch.cuda.current_stream().wait_stream(side)

    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):          # 只记录，不计算
        static_y = model(static_x)

    for value in (1.0, 2.0):
        x = torch.full((4, 8), value, device="cuda")
        static_x.copy_(x)
        graph.replay()
        torch.testing.assert_close(static_y, model(x))

    model[2].bias.add_(1)                  # 原地改，重放看得到
    graph.replay()
    torch.testing.assert_close(static_y, model(x))
