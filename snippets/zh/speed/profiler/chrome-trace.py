# docs/zh/speed/profiler.md:287, block chrome-trace
# Written by `make update`: edit the card.

import json

import torch
from torch.profiler import ProfilerActivity, profile, record_function

x = torch.ones(8, 8)
with profile(activities=[ProfilerActivity.CPU]) as prof:
    for name in ("forward", "loss"):
        with record_function(name):
            x @ x
prof.export_chrome_trace("trace.json")

with open("trace.json") as file:
    events = json.load(file)["traceEvents"]
spans = [event for event in events if event["ph"] == "X"]
labels = [e for e in spans if e.get("cat") == "user_annotation"]
products = [e for e in spans if e["name"] == "aten::mm"]

print([label["name"] for label in labels], len(products))
for label, product in zip(labels, products, strict=True):
    assert label["ts"] <= product["ts"] <= label["ts"] + label["dur"]

# Output:
# ['forward', 'loss'] 2
