# docs/en/data/csv-pandas-missing.md:42, block in-short
# Written by `make update`: edit the card.

from pathlib import Path

import pandas as pd
import torch

text = "rooms,street,price\n3,paved,210\nNA,,150\n5,gravel,320\n"
Path("houses.csv").write_text(text, encoding="utf-8")

table = pd.read_csv("houses.csv")
inputs, targets = table[["rooms", "street"]], table["price"]
inputs = inputs.fillna(inputs.mean(numeric_only=True))
inputs = pd.get_dummies(inputs, dummy_na=True)

x = torch.tensor(inputs.to_numpy(dtype="float32"))
y = torch.tensor(targets.to_numpy(dtype="float32"))
print(list(inputs))
print(x, y)

# Output:
# ['rooms', 'street_gravel', 'street_paved', 'street_nan']
# tensor([[3., 0., 1., 0.],
#         [4., 0., 0., 1.],
#         [5., 1., 0., 0.]]) tensor([210., 150., 320.])
