import torch

start, end = torch.cuda.Event(), torch.cuda.Event(enable_timing=True)
start.record()
x = torch.ones(10, device="cuda") * 2
end.record()
end.synchronize()
assert start.query() and end.query()
stream = torch.cuda.Stream()
stream.wait_event(start)
event = stream.record_event()
event.wait()
assert isinstance(event, torch.cuda.Event) and isinstance(event, torch.Event)
