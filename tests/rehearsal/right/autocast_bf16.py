import torch

net = torch.nn.Conv2d(3, 4, 3).cuda()
with torch.autocast("cuda", dtype=torch.bfloat16):
    y = net(torch.randn(1, 3, 8, 8, device="cuda"))
    assert y.dtype == torch.bfloat16
    assert torch.get_autocast_dtype("cuda") == torch.bfloat16
    with torch.autocast("cuda", enabled=False):
        assert (y.float() @ y.float().mT).dtype == torch.float32
