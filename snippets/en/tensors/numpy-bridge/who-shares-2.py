# docs/en/tensors/numpy-bridge.md:106, block who-shares-2
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([1.5, 2.5])  # float64
table = {
    "from_numpy(a)": torch.from_numpy(array),
    "as_tensor(a)": torch.as_tensor(array),
    "as_tensor(a, float32)": torch.as_tensor(array, dtype=torch.float32),
    "from_numpy(a).float()": torch.from_numpy(array).float(),
    "tensor(a)": torch.tensor(array),
}
for name, tensor in table.items():
    shared = np.shares_memory(array, tensor.numpy())
    print(f"{name:21}", "shared" if shared else "own   ", tensor.dtype)

# Output:
# from_numpy(a)         shared torch.float64
# as_tensor(a)          shared torch.float64
# as_tensor(a, float32) own    torch.float32
# from_numpy(a).float() own    torch.float32
# tensor(a)             own    torch.float64
