# docs/zh/data/csv-pandas-missing.md:229, block train-only-2
# Written by `make update`: edit the card.

import torch
from sklearn.datasets import load_diabetes
from torch import nn

table = load_diabetes(as_frame=True).frame  # 442 x 11
table.loc[::7, "bmi"] = float("nan")
print(int(table["bmi"].isna().sum()))
val = table.iloc[::5]
train = table.drop(val.index)

means, stds = train.mean(), train.std()
parts = [(part.fillna(means) - means) / stds for part in (train, val)]
train, val = (torch.tensor(p.to_numpy(dtype="float32")) for p in parts)

model = nn.Linear(10, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(200):
    optimizer.zero_grad()
    loss = (model(train[:, :10]) - train[:, 10:]).square().mean()
    loss.backward()
    optimizer.step()

error = (model(val[:, :10]) - val[:, 10:]).square().mean()
print(tuple(train.shape), tuple(val.shape))
print(f"{1 - error / val[:, 10].var():.1f}")

# Output:
# 64
# (353, 11) (89, 11)
# 0.5
