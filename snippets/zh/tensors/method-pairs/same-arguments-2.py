# docs/zh/tensors/method-pairs.md:596, block same-arguments-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
w = torch.tensor([[1.0, -2.0], [3.0, 4.0]])

calls = [
    lambda: torch.linspace(0, 10, step=2),  # 4
    lambda: x.permute(dim0=0, dim1=1),  # 8
    lambda: x.split(chunks=2),  # 13
    lambda: x.chunk(split_size=2),  # 13
    lambda: torch.linalg.norm(w, p=1),  # 21
]
for call in calls:
    try:
        call()
    except TypeError as error:
        print("TypeError", str(error).split("(")[0])

print(torch.linalg.vector_norm(w, 1).item())  # 21

# Output:
# TypeError linspace
# TypeError permute
# TypeError Tensor.split
# TypeError chunk
# TypeError linalg_norm
# 10.0
