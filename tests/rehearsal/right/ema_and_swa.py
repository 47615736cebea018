import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

net = torch.nn.Linear(2, 2).cuda()
ema = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.9))
ema.update_parameters(net)
net.weight.data.add_(1)
ema.update_parameters(net)
assert ema.module.weight.is_cuda
assert torch.allclose(net.weight - ema.module.weight, torch.full((2, 2), 0.9, device="cuda"))
