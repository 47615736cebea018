# docs/zh/data/image-dataset.md:376, block imshow
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

gray, colour = torch.zeros(1, 28, 28), torch.zeros(3, 28, 28)

try:
    plt.imshow(gray)
except TypeError as error:
    print(error)

for image in (gray[0], colour.permute(1, 2, 0)):
    print(plt.imshow(image, cmap="gray").get_size())
print(plt.imshow(gray[0]).get_cmap().name)

# Output:
# Invalid shape (1, 28, 28) for image data
# (28, 28)
# (28, 28)
# viridis
