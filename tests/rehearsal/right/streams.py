import torch

default, side = torch.cuda.current_stream(), torch.cuda.Stream()
assert default == torch.cuda.default_stream() and side != default
x = torch.ones(4, device="cuda")
side.wait_stream(default)
with torch.cuda.stream(side):
    assert torch.cuda.current_stream() == side
    y = x * 2
    y.record_stream(side)
default.wait_stream(side)
assert torch.cuda.current_stream() == default and side.query()
assert y.tolist() == [2] * 4 and side.device == torch.device("cuda", 0)
side.synchronize()
with side:
    assert torch.cuda.current_stream() == side
assert torch.cuda.Stream(priority=-1).priority == -1
