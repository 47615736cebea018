# docs/en/data/csv-pandas-missing.md:323, block chained
# Written by `make update`: edit the card.

import warnings

import pandas as pd

table = pd.DataFrame({"rooms": [3.0, None, 5.0]})

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    table["rooms"].fillna(0, inplace=True)
print(caught[0].category.__name__, table["rooms"].tolist())

table["rooms"] = table["rooms"].fillna(0)
print(table["rooms"].tolist())

# Output:
# ChainedAssignmentError [3.0, nan, 5.0]
# [3.0, 0.0, 5.0]
