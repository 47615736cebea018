# docs/en/data/csv-pandas-missing.md:292, block object-array
# Written by `make update`: edit the card.

import pandas as pd
import torch

inputs = pd.DataFrame({"rooms": [3.0, 5.0], "street": ["paved", "gravel"]})
encoded = pd.get_dummies(inputs)

for attempt in (
    lambda: inputs.to_numpy(dtype="float32"),
    lambda: torch.from_numpy(encoded.to_numpy()),
):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(str(error).split(". ")[0])

x = torch.tensor(encoded.to_numpy(dtype="float32"))
print(encoded.to_numpy().dtype, x)

# Output:
# could not convert string to float: 'paved'
# can't convert np.ndarray of type numpy.object_
# object tensor([[3., 0., 1.],
#         [5., 1., 0.]])
