# docs/zh/data/image-dataset.md:346, block folder-order
# Written by `make update`: edit the card.

from pathlib import Path

import numpy
import torch
from PIL import Image

for name, gray in (("dog", 200), ("cat", 50)):
    Path("pets", name).mkdir(parents=True)
    picture = Image.fromarray(numpy.full((28, 28), gray, dtype="uint8"))
    picture.save(f"pets/{name}/0.png")

classes = sorted(folder.name for folder in Path("pets").iterdir())
files = sorted(Path("pets").glob("*/*.png"))
labels = [classes.index(file.parent.name) for file in files]
print(classes, labels)

with Image.open(files[1]) as image:
    x = torch.tensor(numpy.array(image.convert("L")))
assert x.shape == (28, 28) and x.unique().tolist() == [200]

# Output:
# ['cat', 'dog'] [0, 1]
