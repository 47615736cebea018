# docs/en/data/csv-pandas-missing.md:110, block see
# Written by `make update`: edit the card.

import io

import pandas as pd

text = """rooms,area,street,price
3,70,paved,210
NA,55,,150
5,?,gravel,320
4,90,null,
,?,paved,170
"""
for marks in ([], ["?"]):
    table = pd.read_csv(io.StringIO(text), na_values=marks)
    print(list(table.select_dtypes("number")), int(table.isna().sum().sum()))

print(table.isna().sum().to_dict())

# Output:
# ['rooms', 'price'] 5
# ['rooms', 'area', 'price'] 7
# {'rooms': 2, 'area': 2, 'street': 2, 'price': 1}
