# docs/en/data/image-dataset.md:232, block idx
# Written by `make update`: edit the card.

import torch


def picture(k):
    image = torch.zeros(28, 28)
    start = 2 + 5 * (k % 5)
    image[start : start + 3] = 1.0
    return image if k < 5 else image.T


torch.manual_seed(0)
clean = torch.stack([picture(k) for k in range(10)])  # (10, 28, 28)
labels = torch.arange(200) % 10
images = 0.6 * clean[labels] + 0.4 * torch.rand(200, 28, 28)
images = (images * 255).to(torch.uint8)

scores = images.flatten(1).float() @ clean.flatten(1).T  # (200, 10)
print(images.shape, images.dtype, (scores.argmax(1) == labels).all())

# Output:
# torch.Size([200, 28, 28]) torch.uint8 tensor(True)
