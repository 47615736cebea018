# docs/zh/data/csv-pandas-missing.md:269, block numeric-only
# Written by `make update`: edit the card.

import pandas as pd

inputs = pd.DataFrame(
    {"rooms": [3, None, 5], "street": ["paved", None, "gravel"]}
)
try:
    inputs.fillna(inputs.mean())
except TypeError as error:
    print(error)

filled = inputs.fillna(inputs.mean(numeric_only=True))
print(filled["rooms"].tolist(), filled.isna().sum().to_dict())

# Output:
# Cannot perform reduction 'mean' with string dtype
# [3.0, 4.0, 5.0] {'rooms': 0, 'street': 1}
