# docs/zh/data/csv-pandas-missing.md:140, block drop-or-fill
# Written by `make update`: edit the card.

import pandas as pd

nan = float("nan")
table = pd.DataFrame(
    {"area": [nan, 55, 60, nan, 65], "price": [210, nan, 320, 250, 170]}
)
table["rooms"] = [2.0, 3.0, nan, 3.0, 40.0]  # 一个极端值
known = table.dropna(subset=["price"]).copy()
print(len(table), len(table.dropna()), len(known))

print(known["rooms"].mean(), known["rooms"].median())
known["area_missing"] = known["area"].isna().astype("float32")
filled = known.fillna(known.median())
print(filled["rooms"].tolist(), filled["area_missing"].tolist())

# Output:
# 5 1 4
# 15.0 3.0
# [2.0, 3.0, 3.0, 40.0] [1.0, 0.0, 1.0, 0.0]
