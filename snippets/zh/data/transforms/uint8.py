# docs/zh/data/transforms.md:330, block uint8
# Written by `make update`: edit the card.

import torch

image = torch.tensor([0, 100, 200], dtype=torch.uint8)

print(image + 100, image * 2)
print(image.float().max())

x = image.float() / 255
brighter = (x + 100 / 255).clamp(max=1)
print((brighter * 255).round().to(torch.uint8))

# Output:
# tensor([100, 200,  44], dtype=torch.uint8) tensor([  0, 200, 144], dtype=torch.uint8)
# tensor(200.)
# tensor([100, 200, 255], dtype=torch.uint8)
