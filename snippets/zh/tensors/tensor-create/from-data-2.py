# docs/zh/tensors/tensor-create.md:266, block from-data-2
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
copied = torch.tensor(array)
shared = torch.as_tensor(array)
bridged = torch.from_numpy(array)
single = torch.as_tensor(array, dtype=torch.float32)  # 换类型要复制

array[0] = 99
for x in (copied, shared, bridged, single):
    print(x.dtype, x.tolist())

assert torch.as_tensor(shared) is shared
assert torch.from_numpy(array.astype("float32")).dtype == torch.float32

# Output:
# torch.float64 [1.0, 2.0, 3.0]
# torch.float64 [99.0, 2.0, 3.0]
# torch.float64 [99.0, 2.0, 3.0]
# torch.float32 [1.0, 2.0, 3.0]
