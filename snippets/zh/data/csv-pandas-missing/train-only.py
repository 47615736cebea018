# docs/zh/data/csv-pandas-missing.md:201, block train-only
# Written by `make update`: edit the card.

import pandas as pd

nan = float("nan")
train = pd.DataFrame(
    {"rooms": [2, 4, nan], "street": ["paved", "gravel", None]}
)
new = pd.DataFrame({"rooms": [nan, 9], "street": ["dirt", "paved"]})

means = train.mean(numeric_only=True)  # 只从训练集算一次
x_train = pd.get_dummies(train.fillna(means), dummy_na=True, dtype=float)
x_new = pd.get_dummies(new.fillna(means), dummy_na=True, dtype=float)
print(list(x_train))
print(list(x_new))

x_new = x_new.reindex(columns=x_train.columns, fill_value=0.0)
print(x_new.to_numpy().tolist())
assert x_train["rooms"].tolist() == [2, 4, 3]

# Output:
# ['rooms', 'street_gravel', 'street_paved', 'street_nan']
# ['rooms', 'street_dirt', 'street_paved', 'street_nan']
# [[3.0, 0.0, 0.0, 0.0], [9.0, 0.0, 1.0, 0.0]]
