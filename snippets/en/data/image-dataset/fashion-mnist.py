# docs/en/data/image-dataset.md:194, block fashion-mnist
# Written by `make update`: edit the card.

import torch
from torchvision.datasets import FashionMNIST
from torchvision.transforms import v2

names = "T-shirt/top Trouser Pullover Dress Coat Sandal Shirt Sneaker Bag"
assert FashionMNIST.classes == [*names.split(), "Ankle boot"]

to_float = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
options = {"transform": to_float, "download": False}  # True: fetch it
try:
    train = FashionMNIST("data", train=True, **options)
    test = FashionMNIST("data", train=False, **options)
except RuntimeError as error:
    assert "You can use download=True" in str(error)
