# docs/en/training/finetune-pretrained.md:82, block weights
# Written by `make update`: edit the card.

import torch
from torch import nn
from torchvision.models import ResNet18_Weights, resnet18

weights = ResNet18_Weights.DEFAULT
assert weights == ResNet18_Weights.IMAGENET1K_V1
assert len(weights.meta["categories"]) == 1000

preprocess = weights.transforms()
image = torch.zeros(3, 300, 400, dtype=torch.uint8)
assert preprocess(image).shape == (3, 224, 224)

model = resnet18(weights=None)  # weights=weights downloads 45 MB
model.fc = nn.Linear(model.fc.in_features, 10)
assert model(preprocess(image)[None]).shape == (1, 10)
