# docs/zh/data/transforms.md:272, block image-and-mask-2
# Written by `make update`: edit the card.

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

transform = v2.Compose(
    [
        v2.ToImage(),  # (H, W, C) 数组 -> (C, H, W)
        v2.RandomHorizontalFlip(p=1.0),
        v2.ToDtype(torch.float32, scale=True),  # 0…255 -> 0…1
        v2.Normalize(mean=[0.5], std=[0.5]),
    ]
)
image = torch.tensor([[[0], [51], [255]]], dtype=torch.uint8).numpy()
plain = torch.tensor([[0, 0, 1]])
x, y = transform(image, tv_tensors.Mask(plain))
assert x.shape == (1, 1, 3) and y.tolist() == [[1, 0, 0]]
torch.testing.assert_close(x.flatten(), torch.tensor([1.0, -0.6, -1.0]))

x, y = transform(tv_tensors.Image(x), plain)
assert y is plain  # 没有翻转
