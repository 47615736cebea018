# docs/zh/speed/device-accelerator.md:450, block exercise-to-dev-2
# Written by `make update`: edit the card.

import torch


def to_dev(item, device):
    if torch.is_tensor(item):
        return item.to(device)
    if isinstance(item, dict):
        return {key: to_dev(value, device) for key, value in item.items()}
    if isinstance(item, (list, tuple)):
        return type(item)(to_dev(value, device) for value in item)
    return item


batch = {"a": [torch.ones(1)], "b": (torch.ones(2), "x", {"c": torch.ones(3)})}
moved = to_dev(batch, "meta")
assert moved["a"][0].is_meta, "a"
assert isinstance(moved["b"], tuple) and moved["b"][0].is_meta, "b"
assert moved["b"][2]["c"].is_meta, "c"
assert moved["b"][1] == "x" and not batch["a"][0].is_meta, "x"
print("ok")

# Output:
# ok
