import copy
import pickle

import torch

x = torch.arange(6.0, device="cuda")
v = x.view(2, 3)
v[0, 0] = 9
assert x[0].item() == 9 and v.t().data_ptr() == x.data_ptr() and x[::2].stride() == (2,)
twin = copy.deepcopy(torch.nn.Linear(2, 2).cuda())
assert twin.weight.is_cuda
assert pickle.loads(pickle.dumps(x)).is_cuda
assert torch.equal(x.clone(), x) and x.clone().data_ptr() != x.data_ptr()
assert torch.frombuffer(bytearray(8), dtype=torch.uint8).cuda().sum().item() == 0
