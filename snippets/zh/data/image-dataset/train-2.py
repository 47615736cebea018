# docs/zh/data/image-dataset.md:174, block train-2
# Written by `make update`: edit the card.

import torch
from sklearn.datasets import load_digits
from torch.nn.functional import interpolate
from torch.utils.data import DataLoader, Dataset


class Digits28(Dataset):
    classes = "zero one two three four five six seven eight nine".split()

    def __init__(self, train=True, transform=None):
        digits = load_digits()
        rows = (torch.arange(len(digits.target)) % 5 != 0) == train
        small = torch.as_tensor(digits.images[rows.numpy()] * 255 / 16)
        big = interpolate(small[:, None], size=28, mode="bilinear")
        self.data = big[:, 0].round().to(torch.uint8)  # (N, 28, 28)
        self.targets = torch.as_tensor(digits.target)[rows]
        self.transform = transform

    def __len__(self):
        return len(self.data)

    def __getitem__(self, idx):
        image, label = self.data[idx], int(self.targets[idx])
        return (self.transform(image) if self.transform else image), label

def to_float(image):
    return image[None].float() / 255  # (1, 28, 28)


train = Digits28(train=True, transform=to_float)
test = Digits28(train=False, transform=to_float)
x, y = next(iter(DataLoader(train, batch_size=64)))

print(len(train), len(test), train.data.dtype)
print(x.shape, x.max().item(), y.dtype, train.classes[y[0]])
assert len(train) + len(test) == 1797
print(Digits28(train=False)[5][0].shape)  # 没有变换

import matplotlib.pyplot as plt

fig, axes = plt.subplots(4, 10, figsize=(7, 3.1), layout="constrained")
for label, column in enumerate(axes.T):
    column[0].set_title(train.classes[label], fontsize=8)
    for ax, image in zip(column, train.data[train.targets == label]):
        ax.imshow(image, cmap="gray")
        ax.axis("off")
plt.savefig("grid.svg")

from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
loss_fn = nn.CrossEntropyLoss()

for epoch in range(5):
    for x, y in DataLoader(train, batch_size=64, shuffle=True):
        optimizer.zero_grad()
        loss_fn(model(x), y).backward()
        optimizer.step()

x, y = next(iter(DataLoader(test, batch_size=len(test))))
with torch.no_grad():
    predicted = model(x).argmax(dim=1)
accuracy = (predicted == y).float().mean().item()
print(len(y), accuracy > 0.9)

counts = torch.bincount(10 * y + predicted, minlength=100).reshape(10, 10)
assert counts.trace() == (predicted == y).sum()

fig, ax = plt.subplots(figsize=(4.2, 4), layout="constrained")
ax.imshow(counts.clamp(max=40), cmap="Blues", vmax=60)
for row in range(10):
    for column in range(10):
        if count := counts[row, column].item():
            text = {"ha": "center", "va": "center", "color": "#111111"}
            ax.text(column, row, count, fontsize=9, **text)
ax.set(xticks=range(10), yticks=range(10))
ax.set(xlabel="predicted", ylabel="y")
plt.savefig("confusion.svg")

# Output:
# 1437 360 torch.uint8
# torch.Size([64, 1, 28, 28]) 1.0 torch.int64 one
# torch.Size([28, 28])
# 360 True
