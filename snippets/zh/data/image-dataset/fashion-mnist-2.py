# docs/zh/data/image-dataset.md:214, block fashion-mnist-2
# Written by `make update`: edit the card.

import torch

classes = ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"]
classes += ["Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"]

labels = torch.tensor([9, 0, 3])
print([classes[label] for label in labels])
assert len(classes) == 10 and classes.index("Bag") == 8

# Output:
# ['Ankle boot', 'T-shirt/top', 'Dress']
